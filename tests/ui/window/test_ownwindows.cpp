// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QGuiApplication>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Panes and the inspector in windows of their own, and the way between the areas of all of them.
class TestOwnWindowsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poppedPanesHaveTheKeysOfTheProgram();
    void theInspectorHasThemToo();
    void areasAreReachedInTurn();
    void allPanesAreElsewhere();

private:
    /// Presses a key in a window, which has the keyboard then.
    static void press(QQuickWindow *window, const QString &sequence)
    {
        window->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window);
        QTest::keySequence(window, QKeySequence(sequence, QKeySequence::PortableText));
    }
    static bool isIn(QQuickItem *area)
    {
        QQuickItem *const active = area ? area->window()->activeFocusItem() : nullptr;
        return active && (active == area || area->isAncestorOf(active));
    }
};

void TestOwnWindowsWindow::poppedPanesHaveTheKeysOfTheProgram()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.channel(stage.kitty(), u"two"_s));
    QQuickItem *const pane = stage.pane(1);
    QQuickItem *const other = stage.pane(0);
    stage.workspace()->setPopped(1, true);
    QTRY_VERIFY(pane->window() && pane->window() != stage.window());
    QQuickWindow *const own = pane->window();
    auto *preferences = stage.window()->findChild<Preferences *>();

    press(own, u"Ctrl+F"_s);
    QTRY_VERIFY(Stage::first(pane, "PaneSearch"));
    QVERIFY(!Stage::first(other, "PaneSearch"));
    press(own, u"Esc"_s);
    QTRY_VERIFY(!Stage::first(pane, "PaneSearch"));
    const int step = preferences->textStep();
    press(own, u"Ctrl+="_s);
    QCOMPARE(preferences->textStep(), step + 1);
    press(own, u"Ctrl+0"_s);
    press(own, u"F11"_s);
    QTRY_COMPARE(own->visibility(), QWindow::FullScreen);
    QVERIFY(stage.window()->visibility() != QWindow::FullScreen);
    press(own, u"F11"_s);
    QTRY_VERIFY(own->visibility() != QWindow::FullScreen);
    press(own, u"Ctrl+Shift+K"_s);
    QTRY_VERIFY(!stage.workspace()->isStarted(1));
    press(own, u"Ctrl+Shift+K"_s);
    QTRY_VERIFY(stage.workspace()->isStarted(1));

    // What is in the main window comes forward with it.
    press(own, u"Ctrl+K"_s);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    QTRY_COMPARE(QGuiApplication::focusWindow(), stage.window());
    press(stage.window(), u"Esc"_s);
    QTRY_VERIFY(!stage.shows(u"open beside"_s));
    press(own, u"Ctrl+1"_s);
    QTRY_COMPARE(QGuiApplication::focusWindow(), stage.window());
    QTRY_VERIFY(isIn(Stage::first(other, "ComposerInput")));
    press(stage.window(), u"Ctrl+2"_s);
    QTRY_COMPARE(QGuiApplication::focusWindow(), own);
    QTRY_VERIFY(isIn(Stage::first(pane, "ComposerInput")));

    // Its areas are a round of their own.
    press(own, u"F6"_s);
    QTRY_VERIFY(isIn(Stage::first(pane, "MessageList")));
    press(own, u"F6"_s);
    QTRY_VERIFY(isIn(Stage::first(pane, "ComposerInput")));
    press(own, u"Ctrl+Shift+O"_s);
    QTRY_COMPARE(pane->window(), stage.window());
}

void TestOwnWindowsWindow::theInspectorHasThemToo()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    press(stage.window(), u"Ctrl+Shift+I"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorDock"));
    Stage::first(stage.window()->contentItem(), "InspectorDock")->setProperty("floating", true);
    const auto own = []() -> QQuickWindow * {
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            auto *const quick = qobject_cast<QQuickWindow *>(window);
            if (quick && quick->isVisible() && quick->title().startsWith("Session inspector"_L1))
                return quick;
        }
        return nullptr;
    };
    QTRY_VERIFY(own());
    press(own(), u"Ctrl+K"_s);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    QTRY_COMPARE(QGuiApplication::focusWindow(), stage.window());
    press(stage.window(), u"Esc"_s);
    press(own(), u"F6"_s);
    QTRY_COMPARE(QGuiApplication::focusWindow(), stage.window());
    press(own(), u"Ctrl+W"_s);
    QTRY_VERIFY(!own());
    QTRY_COMPARE(QGuiApplication::focusWindow(), stage.window());
    QCOMPARE(stage.workspace()->count(), 1);
}

void TestOwnWindowsWindow::areasAreReachedInTurn()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    const Channel room = stage.channel(stage.kitty(), u"one"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"hello"_s);
    QTRY_VERIFY(stage.shows(u"hello"_s));
    press(stage.window(), u"Ctrl+Shift+I"_s);
    press(stage.window(), u"Ctrl+F"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    QMetaObject::invokeMethod(stage.pane(0), "focusMessages");
    press(stage.window(), u"T"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *const thread = Stage::first(stage.pane(0), "ThreadPanel");
    QTRY_VERIFY(isIn(Stage::first(thread, "ComposerInput")));
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    const auto own = [&](const char *type) {
        for (QQuickItem *item : Stage::all(stage.pane(0), type)) {
            if (!thread->isAncestorOf(item))
                return item;
        }
        return static_cast<QQuickItem *>(nullptr);
    };
    QQuickItem *const root = stage.window()->contentItem();
    const QList<QQuickItem *> round{own("ComposerInput"), own("MessageList"), own("PaneSearch"), Stage::first(thread, "ComposerInput"),
                                    Stage::first(thread, "MessageList"), Stage::first(root, "InspectorPanel"), Stage::first(root, "Rail"),
                                    Stage::first(root, "ChannelColumn")};
    QTRY_VERIFY(isIn(round.constFirst()));
    for (int i = 1; i <= round.size(); ++i) {
        press(stage.window(), u"F6"_s);
        QTRY_VERIFY2(isIn(round.at(i % round.size())), qPrintable(QString::number(i)));
        // On something that can be used: a row stands for its list.
        const QQuickItem *stop = stage.window()->activeFocusItem();
        while (stop && !stop->activeFocusOnTab())
            stop = stop->parentItem();
        QVERIFY(stop);
        // And one thing only is marked.
        int rings = 0;
        for (QQuickItem *ring : Stage::all(Stage::first(root, "ChannelColumn"), "FocusRing"))
            rings += ring->isVisible() ? 1 : 0;
        QVERIFY(rings <= 1);
    }
    for (int i = int(round.size()) - 1; i >= 0; --i) {
        press(stage.window(), u"Shift+F6"_s);
        QTRY_VERIFY2(isIn(round.at(i)), qPrintable(QString::number(i)));
    }
}

void TestOwnWindowsWindow::allPanesAreElsewhere()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    const QString title = stage.window()->title();
    QQuickItem *const pane = stage.pane(0);
    QVERIFY(!stage.shows(u"Back into this window"_s));
    stage.workspace()->setPopped(0, true);
    QTRY_VERIFY(pane->window() && pane->window() != stage.window());
    QTRY_COMPARE(pane->window()->title(), title);
    QTRY_COMPARE(stage.window()->title(), u"Purr"_s);
    QTRY_VERIFY(stage.shows(u"Nothing is open in this one."_s));
    QVERIFY(!stage.shows(u"No chat is open"_s));
    stage.clickButton(stage.window()->contentItem(), u"Back into this window"_s);
    QTRY_COMPARE(pane->window(), stage.window());
    QTRY_COMPARE(stage.window()->title(), title);
    QVERIFY(!stage.shows(u"Nothing is open in this one."_s));
}

PURR_TEST(TestOwnWindowsWindow)
#include "test_ownwindows.moc"
