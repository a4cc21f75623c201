// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QColor>
#include <QImage>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Many rooms side by side.
class TestPanesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eleventhPaneAsksWhichToClose();
    void panesComeBackAtTheNextStart();
    void keysWork();
    void panesAreTabsInAWindowOfOne();
    void narrowWindowsShowOneColumn();
    void narrowWindowsTellOfChatsBehind();
    void mentionsInOpenRoomsAreMarked();
    void theListIsWholeAfterItWasHidden();
    void aChatOpensInThePlaceOfAnother();
    void parkedPanesHoldNoSession();
    void parkedPanesKeepNoKeyForThemselves();
    void theLimitLeavesEachPaneItsHeader();
    void eachComposerNamesItsRecipient();
    void theLinesOfADayStay_data();
    void theLinesOfADayStay();
};

void TestPanesWindow::eleventhPaneAsksWhichToClose()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QList<Channel> channels;
    for (int i = 1; i <= 11; ++i)
        channels << stage.channel(stage.kitty(), u"room%1"_s.arg(i));
    for (int i = 0; i < 10; ++i)
        stage.openPane(channels.at(i));
    QCOMPARE(stage.kitty()->chatSessions().size(), 10);
    stage.workspace()->open(channels.at(10));
    QTRY_VERIFY(stage.shows(u"You already have 10 chat sessions open."_s));
    QVERIFY(stage.shows(u"Resume to write here"_s));
    QVERIFY(stage.shows(u"Parked"_s));
    QCOMPARE(stage.kitty()->chatSessions().size(), 10);
    stage.clickButton(stage.pane(10), u"Close it and enter"_s);
    QTRY_COMPARE(stage.workspace()->count(), 10);
    QTRY_VERIFY(stage.session(9)->isLive());
    QCOMPARE(stage.workspace()->focusedChannel().name, u"room11"_s);
    QCOMPARE(stage.workspace()->indexOf(channels.at(0).id), -1);
    QTRY_VERIFY(!stage.shows(u"You already have"_s));
}

void TestPanesWindow::panesComeBackAtTheNextStart()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s);
    const Channel two = stage.channel(stage.kitty(), u"two"_s);
    stage.openPane(one);
    stage.openPane(two);
    stage.say(stage.kitty(), one, u"kept on disk"_s);
    QTRY_VERIFY(stage.shows(u"kept on disk"_s));
    stage.workspace()->focus(0);
    stage.closeWindow();
    stage.openWindow(u"mara"_s);
    QCOMPARE(stage.workspace()->count(), 2);
    QCOMPARE(stage.workspace()->focusedIndex(), 0);
    QTRY_VERIFY(stage.session(0)->isLive() && stage.session(1)->isLive());
    QTRY_VERIFY(stage.shows(u"kept on disk"_s));
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 1);
}

void TestPanesWindow::keysWork()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    QTest::keyClick(stage.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 0);
    QTest::keyClick(stage.window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 2);
    stage.type(u"typed into three"_s);
    QCOMPARE(Stage::first(stage.pane(2), "ComposerInput")->property("text").toString(), u"typed into three"_s);
    QTest::keyClick(stage.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(stage.workspace()->count(), 2);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 2);
    QTest::keyClick(stage.window(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(stage.workspace()->focusedIndex() >= 0);
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.shows(u"open beside"_s));
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
}

void TestPanesWindow::panesAreTabsInAWindowOfOne()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    const Channel two = stage.channel(ann, u"two"_s);
    stage.openWindow(u"mara"_s);
    QQuickItem *const root = stage.window()->contentItem();
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.joined(stage.kitty(), u"two"_s));
    stage.openPane(stage.channel(stage.kitty(), u"three"_s));
    QVERIFY(!Stage::first(root, "PaneTabs"));
    QTest::keyClick(stage.window(), Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(Stage::all(root, "PaneTab").size(), 3);
    QCOMPARE(stage.panes().size(), 1); // of those that are seen
    const auto tab = [&](const QString &title) {
        for (QQuickItem *tab : Stage::all(root, "PaneTab")) {
            if (tab->property("title").toString() == title)
                return tab;
        }
        return static_cast<QQuickItem *>(nullptr);
    };
    stage.click(tab(u"one"_s));
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 0);
    stage.type(u"for one"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"for one"_s);
    // What comes meanwhile shows on the tab of its pane, until that is looked at.
    stage.say(ann, two, u"anybody?"_s);
    QTRY_VERIFY(Stage::first(tab(u"two"_s), "Badge") && Stage::shows(Stage::first(tab(u"two"_s), "Badge"), u"1"_s));
    QVERIFY(!Stage::first(tab(u"three"_s), "Badge"));
    tab(u"one"_s)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Right);
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 1);
    QCOMPARE(stage.window()->activeFocusItem(), tab(u"two"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.shows(u"anybody?"_s));
    QTRY_VERIFY(!Stage::first(tab(u"two"_s), "Badge"));
    // Dragged behind the others.
    const QPoint from = tab(u"one"_s)->mapToScene({20, 10}).toPoint();
    const QPoint to = tab(u"three"_s)->mapToScene({40, 10}).toPoint();
    QTest::mousePress(stage.window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(stage.window(), from + (to - from) * step / 10);
    QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(stage.workspace()->channelAt(2).name, u"one"_s);
    QCOMPARE(stage.workspace()->channelAt(0).name, u"two"_s);
    QTest::mouseClick(stage.window(), Qt::MiddleButton, {}, tab(u"one"_s)->mapToScene({20, 10}).toPoint());
    QTRY_COMPARE(stage.workspace()->count(), 2);
    stage.click(tab(u"three"_s));
    stage.clickButton(root, u"Close three"_s);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QTRY_VERIFY(!Stage::first(root, "PaneTabs")); // one needs none
    stage.openPane(stage.joined(stage.kitty(), u"one"_s));
    QTRY_COMPARE(Stage::all(root, "PaneTab").size(), 2);
    QVERIFY(tab(u"one"_s)->property("started").toBool());
    stage.workspace()->park(stage.workspace()->indexOf(stage.joined(stage.kitty(), u"one"_s).id));
    QTRY_VERIFY(!tab(u"one"_s)->property("started").toBool());
    stage.clickButton(root, u"Show panes side by side"_s);
    QTRY_VERIFY(!Stage::first(root, "PaneTabs"));
    QCOMPARE(stage.panes().size(), 2);
    stage.workspace()->setMaximised(true);
    stage.closeWindow();
    stage.openWindow(u"mara"_s);
    QTRY_COMPARE(Stage::all(stage.window()->contentItem(), "PaneTab").size(), 2);
}

void TestPanesWindow::narrowWindowsShowOneColumn()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {500, 700});
    QVERIFY(Stage::first(stage.window()->contentItem(), "ChannelColumn"));
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    QMetaObject::invokeMethod(Stage::first(stage.window()->contentItem(), "SignedIn"), "open",
                              Q_ARG(purr::Channel, room));
    QTRY_VERIFY(stage.pane(0));
    QVERIFY(!Stage::first(stage.window()->contentItem(), "ChannelColumn"));
    QVERIFY(stage.pane(0)->width() > 450);
    stage.clickButton(stage.pane(0), u"Back to the list"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "ChannelColumn"));
    // Hidden, but still in the room.
    QCOMPARE(stage.kitty()->chatSessions().size(), 1);
}

void TestPanesWindow::narrowWindowsTellOfChatsBehind()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    const Channel behind = stage.channel(ann, u"behind"_s);
    stage.openWindow(u"mara"_s, {500, 700});
    QQuickItem *shell = Stage::first(stage.window()->contentItem(), "SignedIn");
    for (const QString &name : {u"behind"_s, u"shown"_s}) {
        const Channel room = name == "behind"_L1 ? stage.joined(stage.kitty(), name) : stage.channel(stage.kitty(), name);
        QMetaObject::invokeMethod(shell, "open", Q_ARG(purr::Channel, room));
        QTRY_VERIFY(stage.kitty()->chatSessions().size() == stage.workspace()->count() && stage.kitty()->chatSessions().constLast()->isLive());
    }
    QQuickItem *header = nullptr;
    QTRY_VERIFY(header = Stage::first(stage.window()->contentItem(), "PaneHeader"));
    QVERIFY(!Stage::first(header, "Badge"));
    stage.say(ann, behind, u"anybody?"_s);
    QTRY_VERIFY(Stage::first(header, "Badge") && Stage::shows(Stage::first(header, "Badge"), u"1"_s));
    QVERIFY(!Stage::shows(header, u"@1"_s));
    stage.say(ann, behind, u"<@mara>, you?"_s);
    QTRY_VERIFY(Stage::shows(header, u"@2"_s));
    stage.clickButton(header, u"Other chats: 1 mention"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "ChannelColumn"));
}

void TestPanesWindow::mentionsInOpenRoomsAreMarked()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    const Channel room = stage.channel(ann, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.openPane(stage.channel(stage.kitty(), u"side"_s));
    auto *channels = stage.window()->findChild<ChannelListModel *>();
    stage.say(ann, room, u"hello <@mara>"_s);
    QTRY_COMPARE(channels->unread(room.id), 1);
    QTRY_COMPARE(channels->mentions(room.id), 1);
    stage.workspace()->focus(0);
    QTRY_COMPARE(channels->unread(room.id), 0);
    QCOMPARE(channels->mentions(room.id), 0);
    // What is read as it comes leaves no mark.
    stage.say(ann, room, u"again, <@mara>"_s);
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(room)), 0);
    stage.workspace()->focus(1);
    stage.say(ann, room, u"and something else"_s);
    QTRY_COMPARE(channels->unread(room.id), 1);
    QCOMPARE(channels->mentions(room.id), 0);
}

void TestPanesWindow::theListIsWholeAfterItWasHidden()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    const Channel room = stage.channel(ann, u"room"_s);
    stage.openWindow(u"mara"_s, {500, 700});
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.channel(stage.kitty(), u"side"_s);
    stage.say(ann, room, u"unread at first"_s);
    auto *channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->unread(room.id), 1);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "ChannelRow"));
    QMetaObject::invokeMethod(Stage::first(stage.window()->contentItem(), "SignedIn"), "open", Q_ARG(purr::Channel, hers));
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    // What the list shows of it changes while nobody sees the list.
    QTRY_COMPARE(channels->unread(room.id), 0);
    QVERIFY(!Stage::first(stage.window()->contentItem(), "ChannelColumn"));
    stage.window()->resize(1200, 800);
    QQuickItem *row = nullptr;
    QTRY_VERIFY(row = Stage::first(stage.window()->contentItem(), "ChannelRow"));
    // The mark of the session, a small disc, is behind the text.
    const auto mark = [row]() -> QQuickItem * {
        for (QQuickItem *item : row->findChildren<QQuickItem *>()) {
            if (item->isVisible() && item->inherits("QQuickRectangle") && item->implicitWidth() > 0 && item->implicitWidth() < 12
                && item->implicitWidth() == item->implicitHeight())
                return item;
        }
        return nullptr;
    };
    QTRY_VERIFY(mark());
    QTRY_VERIFY(mark()->mapToItem(row, {}).x() > row->width() / 2);
}

void TestPanesWindow::aChatOpensInThePlaceOfAnother()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    // Rows are where they are, and not on their way.
    stage.window()->findChild<Preferences *>()->setReducedMotion(true);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        stage.channel(stage.kitty(), name);
    const auto press = [&stage](const QString &name, Qt::KeyboardModifiers modifiers = {}) {
        for (QQuickItem *row : Stage::all(stage.window()->contentItem(), "ChannelRow")) {
            if (row->property("channel").value<Channel>().name == name)
                QTest::mouseClick(stage.window(), Qt::LeftButton, modifiers, row->mapToScene({row->width() / 2, row->height() / 2}).toPoint());
        }
    };
    const auto open = [&stage] {
        QStringList names;
        for (int i = 0; i < stage.workspace()->count(); ++i)
            names << stage.workspace()->channelAt(i).name;
        return names.join(u' ');
    };
    QTRY_COMPARE(Stage::all(stage.window()->contentItem(), "ChannelRow").size(), 3);
    press(u"one"_s);
    QTRY_COMPARE(open(), u"one"_s);
    stage.window()->findChild<Preferences *>()->setOpensInstead(true);
    press(u"two"_s);
    QTRY_COMPARE(open(), u"two"_s);
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    QCOMPARE(stage.kitty()->chatSessions().size(), 1);
    QTest::keyPress(stage.window(), Qt::Key_Control);
    press(u"three"_s, Qt::ControlModifier);
    QTest::keyRelease(stage.window(), Qt::Key_Control);
    QTRY_COMPARE(open(), u"two three"_s);
}

void TestPanesWindow::parkedPanesHoldNoSession()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"still here"_s);
    QTRY_VERIFY(stage.shows(u"still here"_s));
    stage.workspace()->park(0);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 0);
    QTRY_VERIFY(stage.shows(u"Parked"_s));
    QVERIFY(stage.shows(u"still here"_s));
    stage.clickButton(stage.pane(0), u"Resume"_s);
    QTRY_VERIFY(stage.session(0)->isLive());
}

void TestPanesWindow::parkedPanesKeepNoKeyForThemselves()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    for (const QString &name : {u"one"_s, u"two"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    const auto press = [&stage](Qt::Key key, Qt::KeyboardModifiers held) { QTest::keyClick(stage.window(), key, held); };
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(stage.window()->activeFocusItem()->inherits("QQuickTextEdit"));
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"Parked: you are not in this room."_s));
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(stage.workspace()->focusedIndex(), 1);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(stage.workspace()->focusedIndex(), 0);
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    press(Qt::Key_Escape, {});
    QTRY_VERIFY(!stage.shows(u"open beside"_s));
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.session(0)->isLive());
    // Who parks and comes back goes on writing.
    stage.type(u"back"_s);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"Parked: you are not in this room."_s));
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.session(0)->isLive());
    stage.type(u" again"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"back again"_s);
}

void TestPanesWindow::theLimitLeavesEachPaneItsHeader()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {900, 600});
    QList<Channel> channels;
    for (int i = 1; i <= 11; ++i)
        channels << stage.channel(stage.kitty(), u"room%1"_s.arg(i));
    for (int i = 0; i < 10; ++i)
        stage.openPane(channels.at(i));
    stage.workspace()->park(0);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 9);
    stage.openPane(channels.at(10));
    QTRY_VERIFY(Stage::first(stage.pane(0), "LimitBanner"));
    QQuickItem *const banner = Stage::first(stage.pane(0), "LimitBanner");
    const auto below = [&] {
        QQuickItem *const header = Stage::first(stage.pane(0), "PaneHeader");
        return banner->mapToScene({}).y() >= header->mapToScene({0, header->height()}).y();
    };
    QTRY_VERIFY(below());
    const auto cut = [&] {
        QStringList found;
        for (const QQuickItem *button : Stage::all(banner, "Button")) {
            for (const QQuickItem *label : Stage::all(button->property("contentItem").value<QQuickItem *>(), "Label")) {
                if (label->property("truncated").toBool())
                    found << label->property("text").toString();
            }
        }
        return found;
    };
    QCOMPARE(Stage::all(banner, "Button").size(), 1);
    // With the window to itself it says everything.
    stage.workspace()->focus(0);
    QTRY_COMPARE(Stage::all(banner, "Button").size(), 3);
    QTRY_VERIFY(below());
    QCOMPARE(cut(), QStringList());
}

void TestPanesWindow::eachComposerNamesItsRecipient()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1000, 700});
    for (int i = 1; i <= 4; ++i)
        stage.openPane(stage.channel(stage.kitty(), u"room%1"_s.arg(i)));
    for (int i = 0; i < 4; ++i) {
        QQuickItem *const input = Stage::first(stage.pane(i), "ComposerInput");
        QVERIFY(input);
        QTRY_COMPARE(input->property("placeholderText").toString(), u"Message room%1"_s.arg(i + 1));
    }
    QVERIFY(stage.pane(0)->width() < 400);
}

void TestPanesWindow::theLinesOfADayStay_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {700, 701, 702, 703})
        QTest::addRow("%d", height) << height;
}

/// When a pane is painted anew because the other one got the focus.
void TestPanesWindow::theLinesOfADayStay()
{
    QFETCH(const int, height);
    Stage stage;
    stage.openWindow(u"mara"_s, {1200, height});
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const Channel room = stage.channel(stage.kitty(), name);
        stage.openPane(room);
        stage.say(stage.kitty(), room, u"*hello* in %1"_s.arg(name));
    }
    QTRY_COMPARE(Stage::all(stage.window()->contentItem(), "LineRow").size(), 2);
    const auto missing = [&stage] {
        const QImage shot = stage.window()->grabWindow();
        int count = 0;
        for (QQuickItem *row : Stage::all(stage.window()->contentItem(), "LineRow")) {
            for (QQuickItem *line : row->childItems()) {
                const auto color = line->property("color").value<QColor>();
                if (line->inherits("QQuickRectangle"))
                    count += shot.pixelColor(line->mapToScene({line->width() / 2, 0}).toPoint()) != color;
            }
        }
        return count;
    };
    QTRY_COMPARE(missing(), 0);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_1}) {
        QTest::keyClick(stage.window(), key, Qt::ControlModifier);
        QTRY_COMPARE(stage.workspace()->focusedIndex(), key == Qt::Key_1 ? 0 : 1);
        QTRY_VERIFY(stage.pane(key == Qt::Key_1 ? 0 : 1)->property("highlighted").toBool());
        QCOMPARE(missing(), 0);
    }
}

PURR_TEST(TestPanesWindow)
#include "test_panes.moc"
