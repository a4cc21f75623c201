// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/standardoptions.h"
#include "lab/faultboard.h"
#include "models/channellistmodel.h"
#include "server/limits.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What the server refuses: the window says so where it happened, and what the user does about it works.
class TestFailuresWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { lab::FaultBoard::putInto(standardOptions()); }
    void cleanup() { lab::FaultBoard::program()->clear(); }
    void cleanupTestCase() { standardOptions() = {}; }
    void whatWasRefusedIsSentAgain();
    void whatWasRefusedIsChanged();
    void whatWasRefusedIsDiscarded();
    void whatWasRefusedHasKeys();
    void historyThatCouldNotBeLoadedIsAskedForAgain();
    void chatsThatCouldNotBeListedAreAskedForAgain();

private:
    static QStringList bodies(ChatKitty *person, const Channel &channel)
    {
        QStringList found;
        for (const Message &message : answerOf(person->listMessages(channel)).items)
            found.prepend(message.body);
        return found;
    }
    static QQuickItem *failed(const Stage &stage) { return Stage::first(stage.pane(0), "FailedActions"); }
    static QQuickItem *input(const Stage &stage) { return Stage::first(stage.pane(0), "ComposerInput"); }
    /// More than a server takes for a message, from the clipboard.
    static void sendTooMuch(Stage &stage)
    {
        QGuiApplication::clipboard()->setText(u"too much "_s.repeated(server::limits::textLength / 8));
        QTest::keyClick(stage.window(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(input(stage)->property("text").toString().size() > server::limits::textLength);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTRY_VERIFY(failed(stage));
        QTRY_VERIFY(Stage::shows(failed(stage), u"This is too big for the server."_s));
        QCOMPARE(input(stage)->property("text").toString(), QString());
    }
    /// Refuses every request to a destination with this in it.
    static void refuse(const QString &destination)
    {
        lab::Toxic toxic{u"refuse"_s, u"refuse"_s, lab::Toxic::Stream::Upstream, 1.0, {}};
        toxic.attributes = {{u"command"_s, u"SUBSCRIBE"_s}, {u"destination"_s, destination}, {u"error"_s, u"UnexpectedError"_s}};
        lab::FaultBoard::program()->add({toxic, 0, {}});
    }
};

void TestFailuresWindow::whatWasRefusedIsSentAgain()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.openWindow(u"mara"_s);
    const Channel chat = stage.direct(stage.kitty(), u"sam"_s);
    stage.openPane(chat);
    answerOf(sam->blockUser(stage.kitty()->currentUser()));
    stage.type(u"are you there"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(failed(stage));
    QTRY_VERIFY(Stage::shows(failed(stage), u"One of you has blocked the other."_s));
    QTRY_VERIFY(Stage::shows(Stage::first(stage.window()->contentItem(), "ChannelColumn"), u"Not sent: are you there"_s));
    QCOMPARE(bodies(sam, chat), QStringList());
    // As long as nothing has changed it is refused again, and still there.
    QSignalSpy changes(stage.kitty()->outbox(), &Outbox::outboxChanged);
    const auto last = [&changes] { return changes.isEmpty() ? Delivery::State::Queued : changes.constLast().at(0).value<OutboxEntry>().state; };
    stage.clickButton(failed(stage), u"Retry"_s);
    QTRY_COMPARE(last(), Delivery::State::Failed);
    QTRY_VERIFY(failed(stage) && Stage::shows(failed(stage), u"One of you has blocked the other."_s));
    QCOMPARE(bodies(sam, chat), QStringList());

    answerOf(sam->deleteUserBlockedRecord(answerOf(sam->listUserBlockedRecords()).items.value(0)));
    stage.clickButton(failed(stage), u"Retry"_s);
    QTRY_COMPARE(last(), Delivery::State::Sent);
    QTRY_VERIFY(!failed(stage));
    QCOMPARE(bodies(sam, chat), QStringList{u"are you there"_s});
    QCOMPARE(stage.conversation(0)->messageCount(), 1);
    QTRY_VERIFY(!stage.shows(u"Not sent"_s));
}

void TestFailuresWindow::whatWasRefusedIsChanged()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    sendTooMuch(stage);
    stage.type(u"begun since"_s);
    stage.clickButton(failed(stage), u"Edit"_s);
    QTRY_VERIFY(!failed(stage));
    // Before what was written since then, and with the keyboard.
    const QString text = input(stage)->property("text").toString();
    QVERIFY(text.startsWith(u"too much too much"_s) && text.endsWith(u"\nbegun since"_s));
    QVERIFY(stage.kitty()->outbox()->entries().isEmpty());
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"less"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(bodies(sam, room), QStringList{u"less"_s});
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 1);
    QVERIFY(!failed(stage));
}

void TestFailuresWindow::whatWasRefusedIsDiscarded()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(hers);
    sendTooMuch(stage);
    // It does not keep what comes after it.
    stage.type(u"after it"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(bodies(sam, room), QStringList{u"after it"_s});
    // Nor does it go by itself.
    stage.workspace()->close(0);
    QTRY_COMPARE(stage.panes().size(), 0);
    stage.openPane(hers);
    QTRY_VERIFY(failed(stage));
    QQuickItem *const row = Stage::first(stage.pane(0), "MessageRow");
    QVERIFY(row);
    stage.clickButton(failed(stage), u"Discard"_s);
    QTRY_VERIFY(!failed(stage));
    QVERIFY(stage.kitty()->outbox()->entries().isEmpty());
    stage.workspace()->close(0);
    QTRY_COMPARE(stage.panes().size(), 0);
    stage.openPane(hers);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"after it"_s));
    QVERIFY(!failed(stage) && !Stage::shows(stage.pane(0), u"too much"_s));
    QCOMPARE(bodies(sam, room), QStringList{u"after it"_s});
}

void TestFailuresWindow::whatWasRefusedHasKeys()
{
    Stage stage;
    stage.channel(stage.person(u"sam"_s), u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const auto toMessages = [&stage] {
        QTest::keyClick(stage.window(), Qt::Key_F6);
        QTRY_VERIFY(Stage::first(stage.pane(0), "MessageList")->hasActiveFocus());
        QTest::keyClick(stage.window(), Qt::Key_End);
    };
    sendTooMuch(stage);
    toMessages();
    QTest::keyClick(stage.window(), Qt::Key_E);
    QTRY_VERIFY(!failed(stage));
    QTRY_VERIFY(input(stage)->property("field").value<QQuickItem *>()->hasActiveFocus());
    QVERIFY(input(stage)->property("text").toString().startsWith(u"too much"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(failed(stage));
    toMessages();
    QTest::keyClick(stage.window(), Qt::Key_Delete);
    QTRY_VERIFY(!failed(stage));
    QVERIFY(stage.kitty()->outbox()->entries().isEmpty());
    QCOMPARE(input(stage)->property("text").toString(), QString());
}

void TestFailuresWindow::historyThatCouldNotBeLoadedIsAskedForAgain()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.say(sam, room, u"what was said"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    refuse(u"application/v1/channels/%1.messages"_s.arg(room.id));
    stage.workspace()->open(hers);
    QTRY_VERIFY(stage.pane(0) && Stage::shows(stage.pane(0), u"Messages could not be loaded"_s));
    QVERIFY(Stage::shows(stage.pane(0), u"The server could not do that."_s));
    QVERIFY(!Stage::shows(stage.pane(0), u"what was said"_s));
    // Once more it is refused once more.
    QSignalSpy states(stage.conversation(0), &ConversationModel::stateChanged);
    stage.clickButton(stage.pane(0), u"Try again"_s);
    QTRY_VERIFY(states.size() > 1 && stage.conversation(0)->state() == ConversationModel::State::Failed);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"Messages could not be loaded"_s));
    lab::FaultBoard::program()->clear();
    stage.clickButton(stage.pane(0), u"Try again"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"what was said"_s));
    QVERIFY(!Stage::shows(stage.pane(0), u"Messages could not be loaded"_s));
}

void TestFailuresWindow::chatsThatCouldNotBeListedAreAskedForAgain()
{
    Stage stage;
    ChatKitty *mara = stage.person(u"mara"_s); // her other device
    stage.channel(mara, u"room"_s);
    refuse(u".channels.page"_s);
    stage.openWindow(u"mara"_s);
    QQuickItem *column = nullptr;
    QTRY_VERIFY(column = Stage::first(stage.window()->contentItem(), "ChannelColumn"));
    QTRY_VERIFY(Stage::shows(column, u"Your chats could not be read"_s));
    QVERIFY(!Stage::first(column, "ChannelRow"));
    lab::FaultBoard::program()->clear();
    stage.clickButton(column, u"Try again"_s);
    QTRY_VERIFY(Stage::first(column, "ChannelRow") && Stage::shows(column, u"room"_s));
    QVERIFY(!Stage::shows(column, u"Your chats could not be read"_s));
}

PURR_TEST(TestFailuresWindow)
#include "test_failures.moc"
