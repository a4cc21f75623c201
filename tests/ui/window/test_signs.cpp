// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faultboard.h"
#include "models/presenter.h"
#include "stage.h"
#include "support/testmain.h"

#include <QColor>

#include <cmath>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What the window says about itself: that it presents, that faults are simulated, that a room was left.
class TestSignsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Presenter::instance().setActive(false);
        lab::FaultBoard::program()->clear();
    }
    void presenterModeIsSeenAndEnded();
    void theSignOfFaultsCoversNothing_data();
    void theSignOfFaultsCoversNothing();
    void parkedPanesCanBeRead();
    void theChipTellsHowTheLinkDoes();

private:
    static QRectF place(const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); }
    static double light(const QColor &color)
    {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    static double contrast(const QColor &one, const QColor &other)
    {
        const double high = std::max(light(one), light(other));
        const double low = std::min(light(one), light(other));
        return (high + 0.05) / (low + 0.05);
    }
    static QList<QQuickItem *> textsOfRows(QQuickItem *pane)
    {
        QList<QQuickItem *> texts;
        for (const QQuickItem *row : Stage::all(pane, "MessageRow")) {
            for (QQuickItem *item : row->findChildren<QQuickItem *>()) {
                // A face has a letter.
                if (item->inherits("QQuickText") && item->isVisible() && item->property("text").toString().size() > 1)
                    texts.append(item);
            }
        }
        return texts;
    }
};

void TestSignsWindow::presenterModeIsSeenAndEnded()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    QVERIFY(!stage.shows(u"Presenter mode is on"_s));
    QTest::keyClick(stage.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Presenter::instance().isActive());
    QTRY_VERIFY(stage.shows(u"Presenter mode is on"_s));
    stage.clickButton(stage.window()->contentItem(), u"Presenter mode is on"_s);
    QTRY_VERIFY(!Presenter::instance().isActive());
    QTRY_VERIFY(!stage.shows(u"Presenter mode is on"_s));
}

void TestSignsWindow::theSignOfFaultsCoversNothing_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1440;
    QTest::newRow("narrow") << 600;
}

void TestSignsWindow::theSignOfFaultsCoversNothing()
{
    QFETCH(const int, width);
    Stage stage;
    stage.openWindow(u"mara"_s, {width, 800});
    QQuickItem *const root = stage.window()->contentItem();
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.channel(stage.kitty(), u"two"_s));
    QVERIFY(!Stage::first(root, "FaultSign"));
    const lab::Toxic slow{u"latency"_s, u"latency"_s, lab::Toxic::Stream::Downstream, 1.0, {{u"latency"_s, 1}}};
    lab::FaultBoard::program()->add({slow, 0, {}});
    QTRY_VERIFY(Stage::first(root, "FaultSign"));
    const auto covered = [&] {
        QStringList found;
        for (const char *type : {"PaneHeader", "ChannelHeader", "Rail"}) {
            for (const QQuickItem *item : Stage::all(root, type)) {
                if (place(item).intersects(place(Stage::first(root, "FaultSign"))))
                    found << QLatin1StringView(type);
            }
        }
        return found.join(u' ');
    };
    QTRY_COMPARE(covered(), QString());
    if (QQuickItem *back = width < 720 ? Stage::first(root, "PaneHeader") : nullptr) {
        stage.clickButton(back, u"Back"_s);
        QTRY_VERIFY(Stage::first(root, "ChannelHeader"));
        QTRY_COMPARE(covered(), QString());
    }
}

void TestSignsWindow::parkedPanesCanBeRead()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"one"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"to be read"_s);
    QTRY_VERIFY(stage.shows(u"to be read"_s));
    const auto paper = [&] { return stage.pane(0)->property("color").value<QColor>(); };
    const QColor live = paper();
    stage.workspace()->park(0);
    QTRY_VERIFY(paper() != live);
    // Rows may still be made anew for the parked pane.
    QList<QQuickItem *> texts;
    QTRY_VERIFY((texts = textsOfRows(stage.pane(0))).size() > 1);
    for (const QQuickItem *text : std::as_const(texts)) {
        for (const QQuickItem *at = text; at; at = at->parentItem())
            QCOMPARE(at->opacity(), 1.0);
        const double shown = contrast(text->property("color").value<QColor>(), paper());
        QVERIFY2(shown >= 4.5, qPrintable(u"%1: %2"_s.arg(text->property("text").toString()).arg(shown)));
    }
}

void TestSignsWindow::theChipTellsHowTheLinkDoes()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    QVERIFY(stage.kitty()->heardAgo() >= 0);
    QTRY_VERIFY(stage.kitty()->roundTrip() >= 0);
    QVERIFY(!stage.shows(u"Server last heard"_s));
    const QPoint chip = place(Stage::first(stage.pane(0), "StateChip")).center().toPoint();
    QTest::mouseMove(stage.window(), chip - QPoint(1, 0));
    QTest::mouseMove(stage.window(), chip);
    QTRY_VERIFY(stage.shows(u"Its last answer took"_s));
    QTest::mouseMove(stage.window(), QPoint(2, 2));
    QTRY_VERIFY(!stage.shows(u"Server last heard"_s));
}

PURR_TEST(TestSignsWindow)
#include "test_signs.moc"
