// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <QGuiApplication>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// A window that reads from right to left, with Latin names and messages in it.
class TestMirroredWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void namesStandBesideTheirFaces();
    void actionsLeaveShortMessagesUncovered();
    void shortMessagesStandBesideTheirAuthors();
    void whatPopsUpIsMirrored();
    void windowsOfTheirOwnAreMirrored();

private:
    static QList<QQuickItem *> texts(QQuickItem *root)
    {
        QList<QQuickItem *> found;
        for (QQuickItem *item : root->childItems()) {
            if (item->isVisible())
                found << texts(item);
            if (item->isVisible() && item->inherits("QQuickText"))
                found << item;
        }
        return found;
    }
    /// Where the first text that says so is painted.
    static QRectF painted(QQuickItem *root, const QString &text)
    {
        for (const QQuickItem *item : texts(root)) {
            QString said = item->property("text").toString();
            if (said.remove(QChar(0x2068)).remove(QChar(0x2069)) != text)
                continue;
            const qreal width = item->property("contentWidth").toReal();
            const bool atRight = item->property("effectiveHorizontalAlignment").toInt() == Qt::AlignRight;
            return item->mapRectToScene(QRectF(atRight ? item->width() - width : 0, 0, width, item->height()));
        }
        return {};
    }
};

void TestMirroredWindow::namesStandBesideTheirFaces()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    for (const char *type : {"PaneHeader", "ChannelRow"}) {
        QTRY_VERIFY(Stage::first(stage.window()->contentItem(), type));
        QQuickItem *const root = Stage::first(stage.window()->contentItem(), type);
        const QQuickItem *const face = Stage::first(root, "Avatar");
        const auto gap = [&] { return face->mapToScene({}).x() - painted(root, u"room"_s).right(); };
        QTRY_VERIFY2(gap() > 0 && gap() < 20, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(type)).arg(gap())));
    }
}

void TestMirroredWindow::actionsLeaveShortMessagesUncovered()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    for (const QString &body : {u"first"_s, u"short"_s, u"قصير"_s})
        stage.say(sam, room, body);
    QTRY_COMPARE(Stage::all(stage.pane(0), "MessageBody").size(), 3);
    for (const QString &body : {u"short"_s, u"قصير"_s}) {
        const auto text = [&] { return painted(stage.pane(0), body); };
        QTRY_VERIFY(!text().isEmpty());
        const QPoint over(int(stage.pane(0)->mapToScene({stage.pane(0)->width() / 2, 0}).x()), int(text().center().y()));
        QTest::mouseMove(stage.window(), over);
        QTest::mouseMove(stage.window(), over + QPoint(2, 1));
        QTRY_VERIFY(Stage::first(stage.pane(0), "MessageActions"));
        const QQuickItem *const actions = Stage::first(stage.pane(0), "MessageActions");
        QTRY_VERIFY2(!actions->mapRectToScene(actions->boundingRect()).intersects(text()), qPrintable(body));
        QTest::mouseMove(stage.window(), QPoint(5, 5));
        QTRY_VERIFY(!Stage::first(stage.pane(0), "MessageActions"));
    }
}

void TestMirroredWindow::shortMessagesStandBesideTheirAuthors()
{
    QTest::failOnWarning(QRegularExpression(u"Binding loop"_s));
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const QString longText = u"words and "_s.repeated(60).trimmed();
    for (const QString &body : {u"short"_s, u"قصير"_s, longText})
        stage.say(sam, room, body);
    QTRY_COMPARE(Stage::all(stage.pane(0), "MessageBody").size(), 3);
    QTRY_VERIFY(!painted(stage.pane(0), u"short"_s).isEmpty());
    QVERIFY(std::abs(painted(stage.pane(0), u"short"_s).right() - painted(stage.pane(0), u"قصير"_s).right()) <= 1);
    // One that needs the whole width has it, and begins at its own side.
    const QQuickItem *const body = Stage::first(stage.pane(0), "MessageBody");
    for (QQuickItem *item : texts(stage.pane(0))) {
        if (item->property("text").toString() != longText)
            continue;
        QCOMPARE(item->width(), body->width());
        QCOMPARE(item->property("effectiveHorizontalAlignment").toInt(), int(Qt::AlignLeft));
        return;
    }
    QFAIL("the long message is not there");
}

void TestMirroredWindow::whatPopsUpIsMirrored()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const auto press = [&stage](Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(stage.window(), key, held); };

    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "MatchRow"));
    QQuickItem *const row = Stage::first(stage.window()->contentItem(), "MatchRow");
    const QQuickItem *const face = Stage::first(row, "Avatar");
    const auto gap = [&] { return face->mapToScene({}).x() - painted(row, u"room"_s).right(); };
    QTRY_VERIFY2(gap() > 0 && gap() < 20, qPrintable(QString::number(gap())));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "MatchRow"));

    // A question has its title at the right and its ways out at the left.
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    const qreal middle = stage.window()->width() / 2.0;
    const auto title = [&] { return painted(stage.window()->contentItem(), u"Layouts"_s); };
    QTRY_VERIFY2(title().left() > middle, qPrintable(QString::number(title().left())));
    QVERIFY(painted(stage.window()->contentItem(), u"Save these panes"_s).right() < middle);
    press(Qt::Key_Escape);

    // So have the settings, whose categories come first.
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(painted(stage.window()->contentItem(), u"Keyboard"_s).left() > middle);
}

void TestMirroredWindow::windowsOfTheirOwnAreMirrored()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QQuickItem *const pane = stage.pane(0);
    stage.workspace()->setPopped(0, true);
    QTRY_VERIFY(pane->window() && pane->window() != stage.window());
    const QQuickItem *const face = Stage::first(Stage::first(pane, "PaneHeader"), "Avatar");
    const auto gap = [&] { return face->mapToScene({}).x() - painted(Stage::first(pane, "PaneHeader"), u"room"_s).right(); };
    QTRY_VERIFY2(gap() > 0 && gap() < 20, qPrintable(QString::number(gap())));

    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorDock"));
    Stage::first(stage.window()->contentItem(), "InspectorDock")->setProperty("floating", true);
    QQuickItem *panel = nullptr;
    const auto floats = [&] {
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            auto *const own = qobject_cast<QQuickWindow *>(window);
            if (own && own->isVisible() && !panel)
                panel = Stage::first(own->contentItem(), "InspectorPanel");
        }
        return panel != nullptr;
    };
    QTRY_VERIFY(floats());
    QTRY_VERIFY(painted(panel, u"Events"_s).left() > panel->width() / 2);
}

PURR_TEST(TestMirroredWindow)
#include "test_mirrored.moc"
