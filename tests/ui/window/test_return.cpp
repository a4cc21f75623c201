// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The window of somebody who comes back after a while.
class TestReturnWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsGoWhenTheyWereSeen();
    void newsInViewNeedNoStrip();
    void aChatBeginsAtItsUnreadLine_data();
    void aChatBeginsAtItsUnreadLine();
    void whatIsNewInAThreadIsShownThere();
    void whoWritesHasCaughtUp();
    void theLineStaysWhenOneWrites();
    void theLineStandsBelowWhatWasRead();
    void ticksAreAsTheyWere();
    void theWindowIsAsLargeAsItWasLeft();

private:
    /// What stands right below the unread line; empty without one.
    static QString belowTheLine(Stage &stage)
    {
        const ConversationModel &conversation = *stage.conversation(0);
        return conversation.unreadRow() < 1 ? QString() : conversation.messageAt(conversation.unreadRow() - 1).body;
    }
    /// Mara's window on a room where sam said so much meanwhile.
    static void comeBack(Stage &stage, int missed)
    {
        ChatKitty *sam = stage.person(u"sam"_s);
        const Channel room = stage.channel(sam, u"room"_s);
        stage.openWindow(u"mara"_s);
        const Channel hers = stage.joined(stage.kitty(), u"room"_s);
        stage.openPane(hers);
        stage.say(sam, room, u"before"_s);
        QTRY_VERIFY(Stage::shows(stage.pane(0), u"before"_s));
        QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
        stage.window()->findChild<Preferences *>()->setBeginAtUnread(false); // where they are below the strip
        stage.closeWindow();
        for (int i = 0; i < missed; ++i)
            stage.say(sam, room, u"missed %1"_s.arg(i));
        stage.startWindow(u"mara"_s);
        QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Ready);
        QTRY_COMPARE(stage.session(0)->state(), ChatSession::State::Live);
    }
    static QRectF placeOf(const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); }
    static QQuickItem *strip(Stage &stage) { return Stage::first(stage.pane(0), "CatchUpStrip"); }
};

void TestReturnWindow::newsGoWhenTheyWereSeen()
{
    Stage stage;
    comeBack(stage, 40);
    QTRY_VERIFY(strip(stage) && Stage::shows(strip(stage), u"While you were away"_s));
    stage.clickButton(strip(stage), u"40 new"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"missed 0"_s));
    QTRY_VERIFY(!strip(stage));
}

void TestReturnWindow::newsInViewNeedNoStrip()
{
    Stage stage;
    comeBack(stage, 2);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"missed 0"_s));
    // The strip comes by an answer, like that to this question, which was asked later.
    answerOf(stage.kitty()->listMessages(stage.session(0)->channel()));
    QTRY_VERIFY(!strip(stage));
    QVERIFY(Stage::shows(stage.pane(0), u"New"_s));
}

void TestReturnWindow::aChatBeginsAtItsUnreadLine_data()
{
    QTest::addColumn<int>("unread");
    QTest::addColumn<bool>("atUnread");
    QTest::newRow("all fit") << 3 << true;
    QTest::newRow("more than fit") << 40 << true;
    QTest::newRow("more than a page") << 140 << true;
    QTest::newRow("at the newest, as the user wants it") << 40 << false;
}

void TestReturnWindow::aChatBeginsAtItsUnreadLine()
{
    QFETCH(const int, unread);
    QFETCH(const bool, atUnread);
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    for (int i = 0; i < 20; ++i)
        stage.say(sam, room, u"read %1"_s.arg(i));
    QVERIFY(outcomeOf(stage.kitty()->readChannel(hers))->succeeded());
    for (int i = 0; i < unread; ++i)
        stage.say(sam, room, u"new %1"_s.arg(i));
    if (!atUnread)
        stage.window()->findChild<Preferences *>()->setBeginAtUnread(false);
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), unread);
    stage.openPane(hers);
    const bool reads = atUnread && unread > 20;
    const QString first = reads ? u"new 0"_s : u"new %1"_s.arg(unread - 1);
    QTRY_VERIFY(stage.shows(first));
    QTRY_COMPARE(Stage::first(stage.pane(0), "MessageList")->property("pinned").toBool(), !reads);
    if (!reads) {
        QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
        return;
    }
    // The line is at the top of the view, the newest message is not in it and not read.
    QQuickItem *const view = Stage::first(stage.pane(0), "MessageList");
    const auto line = [&] {
        for (QQuickItem *row : Stage::all(view, "LineRow")) {
            if (placeOf(row).top() >= placeOf(view).top() && placeOf(row).top() < placeOf(view).top() + 80 && row->property("accent").toBool())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(line());
    QTRY_COMPARE_LT(answerOf(stage.kitty()->countUnreadMessages(hers)), unread);
    QCOMPARE_GE(answerOf(stage.kitty()->countUnreadMessages(hers)), unread - 25);
    QVERIFY(Stage::all(stage.pane(0), "UnreadButton").isEmpty());
    QMetaObject::invokeMethod(view, "jumpToLatest");
    QTRY_VERIFY(stage.shows(u"new %1"_s.arg(unread - 1)));
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
}

void TestReturnWindow::whatIsNewInAThreadIsShownThere()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    const Message asked = stage.say(sam, room, u"the question"_s);
    QVERIFY(outcomeOf(stage.kitty()->readChannel(hers))->succeeded());
    SendMessageRequest reply;
    reply.body = u"an answer"_s;
    answerOf(sam->sendMessage(asked, reply));
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 1);
    stage.openPane(hers);
    QTRY_VERIFY(strip(stage) && Stage::shows(strip(stage), u"1 new in threads"_s));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadLine") && Stage::shows(Stage::first(stage.pane(0), "ThreadLine"), u"1 new"_s)); // at its message
    stage.clickButton(strip(stage), u"1 new in threads"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel") && Stage::shows(Stage::first(stage.pane(0), "ThreadPanel"), u"an answer"_s));
    QTRY_VERIFY(!strip(stage));
}

void TestReturnWindow::whoWritesHasCaughtUp()
{
    Stage stage;
    comeBack(stage, 40);
    QTRY_VERIFY(strip(stage));
    stage.say(stage.kitty(), stage.session(0)->channel(), u"back again"_s);
    QTRY_VERIFY(!strip(stage));
}

void TestReturnWindow::theLineStaysWhenOneWrites()
{
    Stage stage;
    comeBack(stage, 2);
    QTRY_COMPARE(belowTheLine(stage), u"missed 0"_s);
    stage.workspace()->focus(0);
    stage.type(u"so that is it"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.conversation(0)->messageAt(0).body, u"so that is it"_s);
    QCOMPARE(belowTheLine(stage), u"missed 0"_s);
    // What is said while he looks elsewhere is new.
    stage.openPane(stage.channel(stage.kitty(), u"side"_s));
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.say(sam, stage.joined(sam, u"room"_s), u"later"_s);
    QTRY_COMPARE(belowTheLine(stage), u"later"_s);
    stage.say(sam, stage.joined(sam, u"room"_s), u"later still"_s);
    QTRY_COMPARE(stage.conversation(0)->messageAt(0).body, u"later still"_s);
    QCOMPARE(belowTheLine(stage), u"later"_s);
    stage.workspace()->focus(0);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_COMPARE(stage.conversation(0)->unreadRow(), -1);
}

void TestReturnWindow::theLineStandsBelowWhatWasRead()
{
    Stage stage;
    comeBack(stage, 0);
    const Message before = stage.conversation(0)->messageAt(0);
    QCOMPARE(before.body, u"before"_s);
    // A reply counts as unread and is no row of the channel.
    ChatKitty *sam = stage.person(u"sam"_s);
    const Message hers = answerOf(sam->listMessages(stage.joined(sam, u"room"_s))).items.constFirst();
    SendMessageRequest request;
    request.body = u"in the thread"_s;
    stage.closeWindow();
    answerOf(sam->sendMessage(hers, request));
    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Ready);
    QCOMPARE(belowTheLine(stage), QString());
    QCOMPARE(stage.conversation(0)->messageAt(0).body, u"before"_s);
    stage.closeWindow();
    stage.say(sam, stage.joined(sam, u"room"_s), u"in the channel"_s);
    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Ready);
    QCOMPARE(belowTheLine(stage), u"in the channel"_s);
}

void TestReturnWindow::ticksAreAsTheyWere()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    connect(inRoom, &ChatSession::receivedMessage, sam, [sam](const Message &message) { sam->readMessage(message); });
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        stage.say(stage.kitty(), stage.session(0)->channel(), text);
    const auto read = [&stage] {
        int count = 0;
        for (int row = 0; row < stage.conversation(0)->rowCount(); ++row)
            count += stage.conversation(0)->index(row).data(Timeline::DeliveryRole).value<Progress::State>() == Progress::State::Read;
        return count;
    };
    QTRY_COMPARE(read(), 3);
    stage.closeWindow();

    // Rows from the disk are there before anybody can be asked who has read them.
    stage.stopServer();
    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Stored);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"one"_s));
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_COMPARE(stage.conversation(0)->state(), ConversationModel::State::Ready);
    QTRY_COMPARE(read(), 3);
}

void TestReturnWindow::theWindowIsAsLargeAsItWasLeft()
{
    Stage stage;
    constexpr QSize left(740, 640); // what the smallest screen of the tests has room for
    stage.startWindow(u"mara"_s, left);
    QTRY_COMPARE(stage.window()->findChild<Preferences *>()->windowSize(), left);
    stage.closeWindow();
    stage.startWindow(u"mara"_s, {});
    QCOMPARE(stage.window()->size(), left);
}

PURR_TEST(TestReturnWindow)
#include "test_return.moc"
