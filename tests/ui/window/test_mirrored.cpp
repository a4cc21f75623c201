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

PURR_TEST(TestMirroredWindow)
#include "test_mirrored.moc"
