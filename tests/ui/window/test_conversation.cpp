// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "seed.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What two people in one room see of each other.
class TestConversationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesGoBothWays();
    void typingShowsAndGoes();
    void ticksTurnWhenRead();
    void enteringAndLeavingShow();
    void editsDeletionsAndReactionsShow();
    void upEditsTheLastOwnMessage();
    void aChangeThatFailsIsNotLost();
    void draftsStayWithTheirChannel();
    void anEmptyChannelIsNotLoading();
    void placeIsKeptWhileReading();
    void placeIsKeptForTheNextTime_data();
    void placeIsKeptForTheNextTime();
    void nothingIsReadUnseen();
    void everythingComesBackAfterTheServerDied();
    void theOtherOfTwoComesAndGoesWithoutASession();
};

void TestConversationWindow::messagesGoBothWays()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy received(inRoom, &ChatSession::receivedMessage);

    stage.say(sam, room, u"hello from sam"_s);
    QTRY_VERIFY(stage.shows(u"hello from sam"_s));
    QTRY_COMPARE(received.size(), 1);
    stage.type(u"hi sam"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ShiftModifier);
    stage.type(u"second line"_s);
    QCOMPARE(received.size(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.at(1).at(0).value<Message>().body, u"hi sam\nsecond line"_s);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 2);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), QString());
    QTRY_COMPARE(stage.conversation(0)->index(0).data(Timeline::DeliveryRole).value<Progress::State>() >= Progress::State::Sent, true);
}

void TestConversationWindow::typingShowsAndGoes()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy keystrokes(inRoom, &ChatSession::receivedKeystrokes);
    QSignalSpy started(inRoom, &ChatSession::typingStarted);

    inRoom->sendKeystrokes(u"Looks gr"_s);
    QTRY_VERIFY(stage.shows(u"sam is typing"_s) || stage.shows(u"Live"_s));
    QTRY_COMPARE(stage.conversation(0)->liveText(), u"sam: Looks gr"_s);
    inRoom->sendKeystrokes({});
    QTRY_COMPARE(stage.conversation(0)->typingText(), QString());

    // The own text is not shown unless the user said so.
    stage.type(u"secret"_s);
    QTRY_COMPARE(started.size(), 1);
    QTRY_VERIFY(!keystrokes.isEmpty());
    for (const QVariantList &call : keystrokes) {
        const auto keys = call.at(0).value<Keystrokes>();
        QVERIFY(keys.username != u"mara"_s || keys.keys == u"…"_s || keys.keys.isEmpty());
    }
}

void TestConversationWindow::ticksTurnWhenRead()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy received(inRoom, &ChatSession::receivedMessage);
    stage.conversation(0)->send(u"read me"_s);
    QTRY_COMPARE(received.size(), 1);
    const auto progress = [&stage] { return stage.conversation(0)->index(0).data(Timeline::DeliveryRole).value<Progress::State>(); };
    QTRY_VERIFY(progress() == Progress::State::Sent || progress() == Progress::State::Delivered);
    sam->readMessage(received.at(0).at(0).value<Message>());
    QTRY_COMPARE(progress(), Progress::State::Read);
    QVERIFY(stage.conversation(0)->progressText(0).contains("sam"_L1));
}

void TestConversationWindow::enteringAndLeavingShow()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QTRY_VERIFY(stage.shows(u"sam entered the chat"_s));
    QTRY_VERIFY(stage.shows(u"2 in the room"_s));
    inRoom->end();
    QTRY_VERIFY(stage.shows(u"sam left the chat"_s));
    QTRY_VERIFY(stage.shows(u"1 in the room"_s));
}

void TestConversationWindow::editsDeletionsAndReactionsShow()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message first = stage.say(sam, room, u"fisrt"_s);
    const Message second = stage.say(sam, room, u"second"_s);
    QTRY_VERIFY(stage.shows(u"second"_s));
    answerOf(sam->editMessage(first, u"first"_s));
    QTRY_VERIFY(stage.shows(u"first"_s) && stage.shows(u"edited"_s));
    answerOf(sam->reactToMessage(second, u"🎉"_s));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ReactionStrip"));
    answerOf(sam->deleteMessage(second));
    QTRY_VERIFY(!Stage::shows(stage.pane(0), u"second"_s));
    QCOMPARE(stage.conversation(0)->messageCount(), 1);
}

void TestConversationWindow::upEditsTheLastOwnMessage()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.type(u"teh end"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 1);
    QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), QString());
    QTest::keyClick(stage.window(), Qt::Key_Up);
    QQuickItem *input = Stage::first(stage.pane(0), "ComposerInput");
    QTRY_COMPARE(input->property("text").toString(), u"teh end"_s);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QCOMPARE(input->property("text").toString(), QString());
    QTest::keyClick(stage.window(), Qt::Key_Up);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"the end"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.shows(u"the end"_s) && stage.shows(u"edited"_s));
    QCOMPARE(stage.conversation(0)->messageCount(), 1);
}

void TestConversationWindow::aChangeThatFailsIsNotLost()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.type(u"teh end"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 1);
    const auto text = [&] { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); };
    const auto editing = [&] { return Stage::first(stage.pane(0), "Composer")->property("editing").toBool(); };
    QTRY_COMPARE(text(), QString());
    stage.type(u"a draft"_s);
    const auto change = [&] {
        auto *const composer = Stage::first(stage.pane(0), "Composer");
        QMetaObject::invokeMethod(composer, "edit", Q_ARG(purr::Message, stage.conversation(0)->lastOwnMessage()));
        QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
        stage.type(u"the end"_s);
    };
    // The pane is closed while it is written, and opened again.
    change();
    stage.workspace()->close(0);
    stage.openPane(room);
    QTRY_VERIFY(editing() && text() == u"the end"_s);
    // The server is away.
    stage.stopServer();
    QTRY_VERIFY(!stage.kitty()->isOnline());
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(editing() && text() == u"the end"_s);
    stage.startServer();
    QTRY_VERIFY(stage.kitty()->isOnline());
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.shows(u"the end"_s) && stage.shows(u"edited"_s));
    QVERIFY(!editing());
    QCOMPARE(text(), u"a draft"_s);
}

void TestConversationWindow::draftsStayWithTheirChannel()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s);
    const Channel two = stage.channel(stage.kitty(), u"two"_s);
    stage.openPane(one);
    stage.type(u"for one"_s);
    stage.openPane(two);
    stage.type(u"for two"_s);
    stage.workspace()->closeAll();
    stage.openPane(one);
    QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"for one"_s);
    stage.closeWindow();
    stage.openWindow(u"mara"_s);
    QTRY_VERIFY(stage.pane(0));
    QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"for one"_s);
}

void TestConversationWindow::anEmptyChannelIsNotLoading()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"No messages yet"_s));
    const auto waits = [&stage](const char *type) {
        const QQuickItem *const sign = Stage::first(stage.pane(0), type);
        return sign && sign->isVisible();
    };
    QTRY_VERIFY(!waits("Skeleton"));
    QVERIFY(!waits("Spinner"));
    stage.type(u"the first one"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(!Stage::shows(stage.pane(0), u"No messages yet"_s));
}

void TestConversationWindow::placeIsKeptWhileReading()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    Message grows;
    for (int i = 0; i < 60; ++i) {
        const Message message = stage.say(sam, room, u"message number %1"_s.arg(i));
        if (i == 55)
            grows = message;
    }
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QQuickItem *list = Stage::first(stage.pane(0), "MessageList");
    QTRY_VERIFY(stage.shows(u"message number 59"_s));
    QVERIFY(list->property("pinned").toBool());
    // Pinned: what comes is in view.
    stage.say(sam, room, u"the newest"_s);
    QTRY_VERIFY(stage.shows(u"the newest"_s));
    QVERIFY(list->property("pinned").toBool());

    // Reading: nothing moves, whatever comes or grows below.
    QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, 30));
    QTRY_VERIFY(!list->property("pinned").toBool());
    stage.draw();
    const int row = stage.conversation(0)->rowOfPlace(list->property("anchorId").toReal());
    QQuickItem *anchor = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, anchor), Q_ARG(int, row));
    QVERIFY(anchor);
    const QPointer<QQuickItem> kept(anchor);
    const qreal before = anchor->mapToScene({}).y();
    stage.say(sam, room, u"one more"_s);
    QTRY_COMPARE(stage.conversation(0)->unseenCount(), 1);
    answerOf(sam->editMessage(grows, u"line\nline\nline\nline\nline\nline"_s));
    QTRY_COMPARE(stage.conversation(0)->find(grows.id)->body.count(u'\n'), 5);
    stage.draw();
    QVERIFY(kept);
    QVERIFY2(qAbs(kept->mapToScene({}).y() - before) <= 1, qPrintable(QString::number(kept->mapToScene({}).y() - before)));
    QQuickItem *jump = Stage::first(stage.pane(0), "JumpButton");
    QVERIFY(jump);
    stage.click(jump);
    QTRY_VERIFY(list->property("pinned").toBool());
    QTRY_VERIFY(stage.shows(u"one more"_s));
    QCOMPARE(stage.conversation(0)->unseenCount(), 0);
}

void TestConversationWindow::placeIsKeptForTheNextTime_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("restart");
    QTest::addColumn<bool>("server");
    QTest::newRow("the pane is opened again") << 250 << false << true;
    QTest::newRow("the program is started again") << 250 << true << true;
    QTest::newRow("far up") << 20 << true << true;
    QTest::newRow("without the server") << 250 << true << false;
    QTest::newRow("the newest") << 0 << true << true;
}

void TestConversationWindow::placeIsKeptForTheNextTime()
{
    QFETCH(const int, number);
    QFETCH(const bool, restart);
    QFETCH(const bool, server);
    Stage stage;
    stage.channel(stage.person(u"sam"_s), u"room"_s, {stage.person(u"mara"_s)});
    seed::messages(stage, u"room"_s, 300);
    stage.openWindow(u"mara"_s);
    const Channel room = stage.joined(stage.kitty(), u"room"_s);
    const auto list = [&stage] { return Stage::first(stage.pane(0), "MessageList"); };
    const auto place = [&](const char *name) { return qint64(list()->property(name).toReal()); };
    stage.openPane(room);
    QTRY_VERIFY(stage.shows(u"number 300"_s));
    const auto rowOfNumber = [&] {
        const ConversationModel *conversation = stage.conversation(0);
        for (int row = 0; row < conversation->rowCount(); ++row) {
            if (conversation->messageAt(row).body.startsWith(u"number %1 "_s.arg(number)))
                return row;
        }
        stage.conversation(0)->loadOlder();
        return -1;
    };
    if (number != 0) {
        QTRY_VERIFY(rowOfNumber() >= 0);
        QMetaObject::invokeMethod(list(), "showRow", Q_ARG(int, rowOfNumber()));
    }
    QTRY_COMPARE(list()->property("pinned").toBool(), number == 0);
    stage.draw();
    const qint64 wanted = place("keptPlace");
    QCOMPARE(wanted == 0, number == 0);
    if (restart) {
        stage.closeWindow();
        if (!server)
            stage.stopServer();
        stage.startWindow(u"mara"_s);
    } else {
        const QPointer<ConversationModel> closed(stage.conversation(0));
        stage.workspace()->closeAll();
        QTRY_VERIFY(!closed);
        stage.openPane(room);
    }
    QTRY_VERIFY(stage.pane(0) && list());
    QTRY_COMPARE(stage.conversation(0)->state(), server ? ConversationModel::State::Ready : ConversationModel::State::Stored);
    if (number == 0)
        QTRY_VERIFY(stage.shows(u"number 300"_s));
    QTRY_COMPARE(place("keptPlace"), wanted);
    QTRY_VERIFY(number == 0 || stage.shows(u"number %1 "_s.arg(number)));
    QCOMPARE(list()->property("pinned").toBool(), number == 0);
}

void TestConversationWindow::nothingIsReadUnseen()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel one = stage.channel(sam, u"one"_s);
    const Channel two = stage.channel(sam, u"two"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"one"_s));
    stage.openPane(stage.joined(stage.kitty(), u"two"_s));
    ChatSession *inOne = stage.enter(sam, one);
    ChatSession *inTwo = stage.enter(sam, two);
    QSignalSpy readOne(inOne, &ChatSession::messageRead);
    QSignalSpy readTwo(inTwo, &ChatSession::messageRead);
    stage.say(sam, one, u"in the back"_s);
    stage.say(sam, two, u"in front"_s);
    QTRY_COMPARE(readTwo.size(), 1);
    QCOMPARE(readOne.size(), 0);
    QTRY_VERIFY(stage.conversation(0)->firstUnread() > 0);
    stage.workspace()->focus(0);
    QTRY_COMPARE(readOne.size(), 1);
    // The line stays where it was.
    QVERIFY(stage.conversation(0)->firstUnread() > 0);
}

void TestConversationWindow::everythingComesBackAfterTheServerDied()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"before"_s);
    QTRY_VERIFY(stage.shows(u"before"_s));
    stage.stopServer();
    QTRY_VERIFY(!stage.session(0)->isLive());
    QTRY_VERIFY(stage.shows(u"Reconnecting"_s));
    stage.conversation(0)->send(u"written meanwhile"_s);
    QTRY_VERIFY(stage.shows(u"written meanwhile"_s));
    stage.startServer();
    stage.kitty()->reconnectNow();
    sam->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(stage.session(0)->isLive(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(sam->isOnline(), 20000);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 2);
    stage.say(sam, room, u"after"_s);
    QTRY_VERIFY(stage.shows(u"after"_s));
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 3);
}

/// The header says who is there before the chat session does, and without one.
void TestConversationWindow::theOtherOfTwoComesAndGoesWithoutASession()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.direct(stage.kitty(), u"sam"_s));
    stage.workspace()->park(0);
    QTRY_VERIFY(!stage.session(0) || !stage.session(0)->isLive());
    QQuickItem *header = Stage::first(stage.pane(0), "PaneHeader");
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(header, u"Online"_s), 15'000);
    QVERIFY(outcomeOf(sam->endSession()));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(header, u"Offline"_s), 15'000);
    QVERIFY(outcomeOf(sam->startSession(u"sam"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(header, u"Online"_s), 15'000);
}

PURR_TEST(TestConversationWindow)
#include "test_conversation.moc"
