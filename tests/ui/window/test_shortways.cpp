// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/workspace.h"
#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The short ways to where one wants to go, which people of other programs have in their fingers.
class TestShortWaysWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitcherLeadsToTheOtherChat();
    void whatLooksLikeASearchIsOne();
    void aPastedLinkLeadsToItsMessage();
    void theHeaderOpensTheDetails();
    void aChatIsLeftFromItsPane();
    void whatAChatIsFiledUnderIsSeenWhileItIsOpen();
    void pageKeysMoveTheMessagesWhileOneWrites();
    void theListOfKeysHasTheKeys();
    void theMenuOfAMessageOpensBesideItByKeyboard();

private:
    /// Above the window's content there are its popups.
    static QQuickItem *top(Stage &stage)
    {
        QQuickItem *const content = stage.window()->contentItem();
        return content->parentItem() ? content->parentItem() : content;
    }
    static void openSwitcher(Stage &stage)
    {
        QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(Stage::first(top(stage), "QuickSwitcher") || Stage::first(top(stage), "MatchList"));
    }
};

void TestShortWaysWindow::theSwitcherLeadsToTheOtherChat()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s);
    const Channel two = stage.channel(stage.kitty(), u"two"_s);
    stage.say(stage.kitty(), one, u"earlier"_s);
    stage.openPane(one);
    stage.openPane(two);
    stage.say(stage.kitty(), two, u"later"_s);
    for (const Channel &wanted : {one, two}) {
        openSwitcher(stage);
        QTRY_VERIFY(Stage::first(top(stage), "MatchRow"));
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTRY_COMPARE(qint64(stage.workspace()->focusedId()), wanted.id);
    }
}

void TestShortWaysWindow::whatLooksLikeASearchIsOne()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.say(stage.kitty(), stage.session(0)->channel(), u"ripe apples"_s);
    QTRY_VERIFY(stage.shows(u"ripe apples"_s));
    openSwitcher(stage);
    stage.type(u"from:mara apples"_s);
    QTRY_VERIFY(stage.shows(u"Search messages for"_s));
    QVERIFY(!stage.shows(u"Create channel"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::first(top(stage), "SearchResultRow"));
}

void TestShortWaysWindow::aPastedLinkLeadsToItsMessage()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.say(stage.kitty(), room, u"look here"_s);
    openSwitcher(stage);
    stage.type(u"chatkitty:channel/room"_s);
    QTRY_VERIFY(stage.shows(u"Go where the link leads"_s));
    QVERIFY(!stage.shows(u"Create channel"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(qint64(stage.workspace()->focusedId()), room.id);
}

void TestShortWaysWindow::theHeaderOpensTheDetails()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.click(Stage::first(Stage::first(stage.pane(0), "PaneHeader"), "Heading"));
    QTRY_VERIFY(Stage::first(top(stage), "DetailsHeader"));
}

void TestShortWaysWindow::aChatIsLeftFromItsPane()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.clickButton(Stage::first(stage.pane(0), "PaneHeader"), u"Pane menu"_s);
    QTRY_VERIFY(stage.shows(u"Notify me of"_s) && stage.shows(u"Leave channel…"_s));
    for (QQuickItem *item : Stage::all(top(stage), "MenuItem")) {
        if (item->property("text").toString() == u"Leave channel…"_s)
            stage.click(item);
    }
    QTRY_VERIFY(stage.shows(u"Leave room?"_s));
    for (QQuickItem *button : Stage::all(top(stage), "Button")) {
        if (button->property("text").toString() == u"Leave"_s)
            stage.click(button);
    }
    QTRY_COMPARE(stage.workspace()->count(), 0);
}

void TestShortWaysWindow::whatAChatIsFiledUnderIsSeenWhileItIsOpen()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QQuickItem *const row = Stage::first(top(stage), "ChannelRow");
    QVERIFY(!row->property("favourite").toBool());
    channels->arrangement()->setFavourite(room.id, true);
    QTRY_VERIFY(row->property("favourite").toBool());
    stage.workspace()->close(0);
    QTRY_VERIFY(stage.shows(u"FAVOURITES"_s) || stage.shows(u"Favourites"_s));
    QVERIFY(!Stage::first(top(stage), "ChannelRow")->property("favourite").toBool());
}

void TestShortWaysWindow::pageKeysMoveTheMessagesWhileOneWrites()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    for (int i = 0; i < 60; ++i)
        stage.say(stage.kitty(), room, u"number %1"_s.arg(i));
    stage.openPane(room);
    QTRY_VERIFY(stage.shows(u"number 59"_s));
    QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    stage.type(u"half a"_s);
    QTest::keyClick(stage.window(), Qt::Key_PageUp);
    QTRY_VERIFY(!Stage::shows(list, u"number 59"_s));
    QTest::keyClick(stage.window(), Qt::Key_PageDown);
    QTRY_VERIFY(Stage::shows(list, u"number 59"_s));
    stage.type(u" sentence"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"half a sentence"_s);
}

void TestShortWaysWindow::theListOfKeysHasTheKeys()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    QTest::keyClick(stage.window(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(top(stage), "KeyRow"));
    stage.draw();
    QTRY_VERIFY(Stage::first(Stage::first(top(stage), "KeyRow"), "Button"));
    QTRY_COMPARE_GT(Stage::first(Stage::first(top(stage), "KeyRow"), "Button")->width(), 40);
}

void TestShortWaysWindow::theMenuOfAMessageOpensBesideItByKeyboard()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.say(stage.kitty(), stage.session(0)->channel(), u"hello"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "MessageRow"));
    QTest::mouseMove(stage.window(), {1, 1});
    Stage::first(stage.pane(0), "MessageList")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Menu);
    QTRY_VERIFY(stage.shows(u"Copy link to message"_s));
    const QQuickItem *const row = Stage::first(stage.pane(0), "MessageRow");
    const QRectF pane = stage.pane(0)->mapRectToScene(stage.pane(0)->boundingRect());
    const QQuickItem *const item = Stage::first(top(stage), "MenuItem");
    QVERIFY(row && item);
    QVERIFY2(pane.contains(item->mapToScene({0, item->height() / 2})), "away from what it is about");
}

PURR_TEST(TestShortWaysWindow)
#include "test_shortways.moc"
