// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Links to channels that come from outside: nobody becomes a member of anything by a link alone.
class TestJoiningWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkAsksBeforeItJoins_data();
    void aLinkAsksBeforeItJoins();
    void aLinkFollowedOfflineAsksOnceOnline();
    void aLinkToAMessageGoesThereOnceJoined();
    void aLinkToOnesOwnRoomOpensIt();
    void aLinkToNothingCreatesNothing_data();
    void aLinkToNothingCreatesNothing();

private:
    /// As if it had come from a browser.
    static bool follow(const Stage &stage, const QString &address) { return stage.window()->property("program").value<Program *>()->follow(address); }
    static bool asks(const Stage &stage) { return stage.shows(u"Join this channel?"_s); }
    static bool isMember(ChatKitty *owner, const Channel &channel)
    {
        const QList<User> members = answerOf(owner->listChannelMembers(channel)).items;
        return std::ranges::any_of(members, [](const User &user) { return user.name == u"mara"_s; });
    }
    /// After everything that was asked of the server before.
    static bool isIn(const Stage &stage, ChatKitty *owner, const Channel &channel)
    {
        ChannelFilter filter;
        filter.joined = true;
        const QList<Channel> joined = answerOf(stage.kitty()->listChannels(filter)).items;
        return isMember(owner, channel) || std::ranges::any_of(joined, [&](const Channel &each) { return each.id == channel.id; });
    }
};

void TestJoiningWindow::aLinkAsksBeforeItJoins_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by pointer") << u"chatkitty:channel/old%20garden"_s << false;
    QTest::newRow("by keyboard") << u"chatkitty:channel/old%20garden"_s << true;
    QTest::newRow("a link of an earlier version") << u"purr:channel/old%20garden"_s << false;
}

void TestJoiningWindow::aLinkAsksBeforeItJoins()
{
    QFETCH(const QString, address);
    QFETCH(const bool, byKeyboard);
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel garden = stage.channel(sam, u"old garden"_s);
    stage.say(sam, garden, u"words of the garden"_s);
    stage.openWindow(u"mara"_s);
    QVERIFY(follow(stage, address));
    QTRY_VERIFY(asks(stage));
    QVERIFY(stage.shows(u"A link wants to open “old garden”. You are not in that channel yet."_s));
    QVERIFY(!isIn(stage, sam, garden));
    QCOMPARE(stage.workspace()->count(), 0);
    QVERIFY(!stage.shows(u"words of the garden"_s));

    if (byKeyboard)
        QTest::keyClick(stage.window(), Qt::Key_Escape);
    else
        stage.clickButton(stage.window()->contentItem(), u"Cancel"_s);
    QTRY_VERIFY(!asks(stage));
    QVERIFY(!isIn(stage, sam, garden));
    QCOMPARE(stage.workspace()->count(), 0);

    QVERIFY(follow(stage, address));
    QTRY_VERIFY(asks(stage));
    if (byKeyboard) {
        QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->property("text").toString() == u"Join"_s);
        QTest::keyClick(stage.window(), Qt::Key_Return);
    } else {
        for (QQuickItem *button : Stage::all(stage.window()->contentItem(), "Button")) {
            if (button->property("text").toString() == u"Join"_s)
                stage.click(button);
        }
    }
    QTRY_VERIFY(!asks(stage));
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QCOMPARE(stage.workspace()->channelAt(0).id, garden.id);
    QTRY_VERIFY(stage.pane(0) && Stage::shows(stage.pane(0), u"words of the garden"_s));
    QVERIFY(isMember(sam, garden));
}

void TestJoiningWindow::aLinkFollowedOfflineAsksOnceOnline()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel garden = stage.channel(sam, u"garden"_s);
    stage.openWindow(u"mara"_s);
    stage.stopServer();
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(follow(stage, u"chatkitty:channel/garden"_s));
    QVERIFY(!asks(stage));
    stage.startServer();
    stage.kitty()->reconnectNow();
    sam->reconnectNow();
    QTRY_VERIFY(asks(stage));
    QTRY_VERIFY(sam->isOnline());
    QVERIFY(!isIn(stage, sam, garden));
}

void TestJoiningWindow::aLinkToAMessageGoesThereOnceJoined()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel garden = stage.channel(sam, u"garden"_s);
    const Message wanted = stage.say(sam, garden, u"the first of all"_s);
    for (int i = 0; i < 80; ++i)
        stage.say(sam, garden, u"and on %1"_s.arg(i));
    stage.openWindow(u"mara"_s);
    QVERIFY(follow(stage, u"chatkitty:channel/garden?message=%1"_s.arg(wanted.id)));
    QTRY_VERIFY(asks(stage));
    QVERIFY(!isIn(stage, sam, garden));
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->property("text").toString() == u"Join"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    const auto inView = [&stage, &wanted] {
        QQuickItem *const list = stage.pane(0) ? Stage::first(stage.pane(0), "MessageList") : nullptr;
        for (QQuickItem *row : list ? Stage::all(list, "MessageRow") : QList<QQuickItem *>()) {
            if (row->property("message").value<Message>().id == wanted.id)
                return list->boundingRect().contains(row->mapRectToItem(list, row->boundingRect()));
        }
        return false;
    };
    QTRY_VERIFY(inView());
    QVERIFY(!Stage::first(stage.pane(0), "MessageList")->property("pinned").toBool());
}

void TestJoiningWindow::aLinkToOnesOwnRoomOpensIt()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"garden"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"garden"_s);
    QVERIFY(follow(stage, u"chatkitty:channel/garden"_s));
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QCOMPARE(stage.workspace()->channelAt(0).id, hers.id);
    QVERIFY(!asks(stage));
}

void TestJoiningWindow::aLinkToNothingCreatesNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("no such channel") << u"chatkitty:channel/nowhere"_s << true;
    QTest::newRow("a private channel") << u"chatkitty:channel/secret"_s << true;
    QTest::newRow("another kind of link") << u"chatkitty:user/sam"_s << false;
    QTest::newRow("a page") << u"https://example.org/channel/garden"_s << false;
}

void TestJoiningWindow::aLinkToNothingCreatesNothing()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isLink);
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    CreateChannelRequest request;
    request.type = ChannelType::Private;
    request.name = u"secret"_s;
    answerOf(sam->createChannel(request));
    stage.openWindow(u"mara"_s);
    QCOMPARE(follow(stage, address), isLink);
    if (isLink)
        QTRY_VERIFY(stage.shows(u"could not be opened."_s));
    QVERIFY(!asks(stage));
    QCOMPARE(stage.workspace()->count(), 0);
    for (const bool joined : {true, false}) {
        ChannelFilter filter;
        filter.joined = joined;
        QVERIFY(answerOf(stage.kitty()->listChannels(filter)).items.isEmpty());
    }
}

PURR_TEST(TestJoiningWindow)
#include "test_joining.moc"
