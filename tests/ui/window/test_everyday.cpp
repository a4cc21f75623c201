// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/accounts.h"
#include "models/channellistmodel.h"
#include "models/notificationsmodel.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Small things that people meet every day, as they did not work once.
class TestEverydayWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersKeepUpWithWhatIsTyped();
    void aDayIsClickedInTheCalendar();
    void leavingAsksAndTakesThePaneAlong();
    void aDeletedChannelGoesWithItsPane();
    void whatIsCalledJustSoComesFirst();
    void threadsSayHowManyRepliesAreNew();
    void membersWhoComeAreCounted();
    void facesLeadToTheirPeople();
    void whatIsLookedAtIsNoNews();
    void anotherAccountIsTypedAtOnceAndGivenUpByEscape();
    void narrowPanesKeepTheWordsInSight();
    void aChatWithABlockedPersonSaysSo();
    void theStatusIsChosenInTheAccountMenu();
    void theFirstUnreadIsOneKeyAway();
    void theRightButtonOnlyAsks();
    void whatIsTypedGoesToTheThreadThatHidesTheMessages();
    void timesCanStandBesideEachMessage_data();
    void timesCanStandBesideEachMessage();

private:
    static QQuickItem *row(Stage &stage, qint64 id)
    {
        for (QQuickItem *item : Stage::all(stage.pane(0), "MessageRow")) {
            if (item->property("message").value<Message>().id == id)
                return item;
        }
        return nullptr;
    }
};

void TestEverydayWindow::offersKeepUpWithWhatIsTyped()
{
    Stage stage;
    const Channel room = stage.channel(stage.person(u"bea"_s), u"room"_s, {stage.person(u"ben"_s)});
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const auto text = [&stage] { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); };
    stage.type(u"/mu"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "CompletionList"));
    QTest::keyClick(stage.window(), Qt::Key_Tab);
    QCOMPARE(text(), u"/mute "_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"@be"_s);
    QQuickItem *list = nullptr;
    QTRY_VERIFY((list = Stage::first(stage.window()->contentItem(), "CompletionList")));
    QTRY_COMPARE(list->property("count").toInt(), 2);
    stage.type(u"n"_s);
    QTRY_COMPARE(list->property("count").toInt(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Tab);
    QCOMPARE(text(), u"@ben "_s);
}

void TestEverydayWindow::aDayIsClickedInTheCalendar()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message today = stage.say(sam, room, u"today"_s);
    QTRY_VERIFY(row(stage, today.id));
    QVERIFY(QMetaObject::invokeMethod(Stage::first(stage.pane(0), "MessageList")->property("wishes").value<QObject *>(), "dateWanted"));
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "CalendarGrid"));
    QQuickItem *grid = Stage::first(stage.window()->contentItem(), "CalendarGrid");
    QSignalSpy found(stage.conversation(0), &ConversationModel::messageFound);
    QQuickItem *cell = nullptr;
    const std::function<void(QQuickItem *)> look = [&](QQuickItem *item) {
        if (item->property("at").toDate() == QDate::currentDate())
            cell = item;
        for (QQuickItem *child : item->childItems())
            look(child);
    };
    look(grid);
    QVERIFY(cell);
    QVERIFY(cell->isEnabled());
    QCOMPARE(cell->opacity(), 1.0);
    // A popup without a size would take the click for one beside it.
    stage.click(cell);
    QTRY_COMPARE(found.size(), 1);
}

void TestEverydayWindow::leavingAsksAndTakesThePaneAlong()
{
    Stage stage;
    const Channel room = stage.channel(stage.person(u"sam"_s), u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel mine = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(mine);
    QQuickItem *top = stage.window()->contentItem();
    const auto askToLeave = [&] {
        QTRY_VERIFY(Stage::first(top, "ChannelRow"));
        stage.click(Stage::first(top, "ChannelRow"), Qt::RightButton);
        QTRY_VERIFY(stage.shows(u"Leave channel…"_s));
        for (QQuickItem *item : Stage::all(top, "MenuItem")) {
            if (item->property("text").toString() == u"Leave channel…"_s)
                stage.click(item);
        }
        QTRY_VERIFY(stage.shows(u"Leave room?"_s));
    };
    askToLeave();
    // Enter does no harm.
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->property("text").toString() == u"Cancel"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(!stage.shows(u"Leave room?"_s));
    QCOMPARE(stage.workspace()->count(), 1);
    askToLeave();
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.shows(u"Leave room?"_s));
    QCOMPARE(stage.workspace()->count(), 1);
    askToLeave();
    for (QQuickItem *button : Stage::all(top, "Button")) {
        if (button->property("text").toString() == u"Leave"_s)
            stage.click(button);
    }
    QTRY_COMPARE(stage.workspace()->count(), 0);
    QTRY_VERIFY(stage.shows(u"You are no longer in room."_s));
    QTRY_VERIFY(stage.kitty()->chatSessions().isEmpty());
}

void TestEverydayWindow::aDeletedChannelGoesWithItsPane()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Channel own = stage.channel(stage.kitty(), u"own"_s);
    stage.openPane(own);
    QVERIFY(outcomeOf(stage.kitty()->deleteChannel(own))->succeeded());
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QVERIFY(outcomeOf(sam->deleteChannel(room))->succeeded());
    QTRY_COMPARE(stage.workspace()->count(), 0);
    QTRY_VERIFY(stage.shows(u"room was deleted."_s));
}

void TestEverydayWindow::whatIsCalledJustSoComesFirst()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"ops"_s);
    stage.openWindow(u"mara"_s);
    const Channel scattered = stage.channel(stage.kitty(), u"our-people-and-services"_s);
    QTRY_VERIFY(!stage.window()->findChild<ChannelListModel *>()->channel(scattered.id).isNull());
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    stage.type(u"ops"_s);
    QQuickItem *top = stage.window()->contentItem();
    const auto rows = [top] {
        QStringList texts;
        QList<QQuickItem *> items = Stage::all(top, "MatchRow");
        std::ranges::sort(items, {}, [](const QQuickItem *item) { return item->y(); });
        for (const QQuickItem *item : std::as_const(items))
            texts << (item->property("first").toBool() ? item->property("section").toString() + u": "_s : QString()) + item->property("title").toString();
        return texts;
    };
    QTRY_COMPARE(rows(), QStringList({u"joinable: ops"_s, u"joined: our-people-and-services"_s}));
    QVERIFY(Stage::shows(Stage::first(top, "MatchRow"), u"Channels to join"_s) || Stage::shows(Stage::all(top, "MatchRow").constLast(), u"Channels to join"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QCOMPARE(stage.workspace()->channelAt(0).name, u"ops"_s);
}

void TestEverydayWindow::threadsSayHowManyRepliesAreNew()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message topic = stage.say(sam, room, u"the topic"_s);
    QTRY_VERIFY(row(stage, topic.id));
    SendMessageRequest reply;
    for (const QString &body : {u"one"_s, u"two"_s}) {
        reply.body = body;
        answerOf(sam->sendMessage(topic, reply));
    }
    const auto line = [&] { return row(stage, topic.id)->property("threadText").toString(); };
    QTRY_VERIFY2(line().startsWith(u"2 replies, 2 new"_s), qPrintable(line()));
    QQuickItem *thread = Stage::first(row(stage, topic.id), "ThreadLine");
    QVERIFY(thread);
    stage.click(thread);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QVERIFY2(!line().contains(u"new"_s), qPrintable(line()));
    // While it is open nothing in it is new, and one's own words never are.
    reply.body = u"three"_s;
    answerOf(sam->sendMessage(topic, reply));
    QTRY_VERIFY(line().startsWith(u"3 replies"_s));
    QVERIFY2(!line().contains(u"new"_s), qPrintable(line()));
}

void TestEverydayWindow::membersWhoComeAreCounted()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"room"_s, {stage.person(u"bea"_s)});
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_COMPARE(stage.conversation(0)->memberCount(), 3);
    // Fewer are in the room than belong to the channel, so their number says nothing.
    ChatKitty *lena = stage.person(u"lena"_s);
    QVERIFY(stage.enter(lena, stage.joined(lena, u"room"_s)));
    QTRY_COMPARE(stage.conversation(0)->memberCount(), 4);
    QTRY_VERIFY(stage.shows(u"4 members"_s));
}

void TestEverydayWindow::facesLeadToTheirPeople()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message hello = stage.say(sam, room, u"hello"_s);
    QTRY_VERIFY(row(stage, hello.id) && Stage::first(row(stage, hello.id), "MessageFace"));
    stage.click(Stage::first(row(stage, hello.id), "MessageFace"));
    QTRY_VERIFY(stage.shows(u"Write to sam"_s));
    QTRY_VERIFY(stage.shows(u"Block"_s));
}

void TestEverydayWindow::whatIsLookedAtIsNoNews()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Channel other = stage.channel(sam, u"other"_s);
    stage.openWindow(u"mara"_s);
    const Channel mine = stage.joined(stage.kitty(), u"room"_s);
    stage.joined(stage.kitty(), u"other"_s);
    auto *notified = stage.window()->findChild<NotificationsModel *>();
    QVERIFY(notified);
    stage.say(sam, room, u"one"_s);
    stage.say(sam, room, u"two"_s);
    stage.say(sam, other, u"three"_s);
    QTRY_COMPARE(notified->freshCount(), 3);
    stage.window()->requestActivate();
    QTRY_VERIFY(stage.window()->isActive());
    stage.openPane(mine);
    QTRY_COMPARE(notified->freshCount(), 1);
    QCOMPARE(notified->count(), 2);
}

void TestEverydayWindow::anotherAccountIsTypedAtOnceAndGivenUpByEscape()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    QQuickItem *shell = Stage::first(stage.window()->contentItem(), "SignedIn");
    auto *accounts = shell->property("accounts").value<QObject *>();
    QMetaObject::invokeMethod(accounts, "add");
    QTRY_VERIFY(stage.shows(u"Back to mara"_s));
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->inherits("QQuickTextInput"));
    stage.type(u"zed"_s);
    QCOMPARE(stage.window()->activeFocusItem()->property("text").toString(), u"zed"_s);
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::SignedOut);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_COMPARE(stage.kitty()->currentUser().name, u"mara"_s);
    QTRY_VERIFY(stage.kitty()->isOnline());
}

void TestEverydayWindow::narrowPanesKeepTheWordsInSight()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s, {420, 800});
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message hello = stage.say(sam, room, u"hello"_s);
    QTRY_VERIFY(row(stage, hello.id));
    QQuickItem *const at = row(stage, hello.id);
    QTest::mouseMove(stage.window(), at->mapToScene(QPointF(at->width() / 2, at->height() / 2)).toPoint());
    QTRY_VERIFY(Stage::first(at, "MessageActions"));
    QVERIFY(Stage::first(at, "MessageActions")->width() < at->width() / 2);
}

void TestEverydayWindow::aChatWithABlockedPersonSaysSo()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    ChatKitty *elsewhere = stage.person(u"mara"_s); // her other device
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.direct(stage.kitty(), u"sam"_s));
    const Message hello = stage.say(sam, stage.conversation(0)->channel(), u"hello"_s);
    QTRY_VERIFY(row(stage, hello.id));
    const auto input = [&stage](QQuickItem *under) { return Stage::first(under, "ComposerInput"); };
    const auto closed = [&](QQuickItem *under) {
        return !input(under)->isEnabled() && input(under)->property("placeholderText").toString().contains(u"blocked"_s);
    };
    const QString banner = u"You have blocked sam. Neither of you can write here."_s;
    QTRY_VERIFY(input(stage.pane(0))->isEnabled());
    QVERIFY(!stage.shows(banner));
    // On another device, while a thread is open here.
    QMetaObject::invokeMethod(Stage::first(stage.pane(0), "MessageList")->property("wishes").value<QObject *>(), "threadWanted", Q_ARG(purr::Message, hello));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *thread = Stage::first(stage.pane(0), "ThreadPanel");
    QTRY_VERIFY(input(thread)->isEnabled());
    answerOf(elsewhere->blockUser(hello.user));
    QTRY_VERIFY(stage.shows(banner));
    QVERIFY(closed(stage.pane(0)) && closed(thread));
    QTest::keyClick(stage.window(), Qt::Key_X);
    QCOMPARE(input(stage.pane(0))->property("text").toString(), QString());
    // And here it is taken back.
    stage.clickButton(stage.pane(0), u"Unblock"_s);
    QTRY_VERIFY(!stage.shows(banner));
    QTRY_VERIFY(input(stage.pane(0))->isEnabled() && input(thread)->isEnabled());
    QCOMPARE(answerOf(elsewhere->listUserBlockedRecords()).items.size(), 0);
    stage.say(sam, stage.conversation(0)->channel(), u"back again"_s);
    QTRY_VERIFY(stage.shows(u"back again"_s));
}

void TestEverydayWindow::theStatusIsChosenInTheAccountMenu()
{
    Stage stage;
    ChatKitty *bea = stage.person(u"bea"_s);
    const Channel room = stage.channel(bea, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.joined(stage.kitty(), u"room"_s);
    stage.click(Stage::first(stage.window()->contentItem(), "AccountButton"));
    QTRY_VERIFY(stage.shows(u"Status: Available"_s));
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Right);
    QTRY_VERIFY(stage.shows(u"Do not disturb"_s));
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.kitty()->currentUser().presence.status, u"AWAY"_s);
    // Others see it, and nothing was asked.
    const auto statusSeen = [&] {
        const QList<User> members = answerOf(bea->listChannelMembers(room)).items;
        const auto mara = std::ranges::find(members, u"mara"_s, &User::name);
        return mara == members.cend() ? QString() : mara->presence.status;
    };
    QTRY_COMPARE(statusSeen(), u"AWAY"_s);
    QVERIFY(!Stage::first(stage.window()->contentItem(), "ProfileDialog"));
}

void TestEverydayWindow::theFirstUnreadIsOneKeyAway()
{
    Stage stage;
    ChatKitty *bea = stage.person(u"bea"_s);
    const Channel room = stage.channel(bea, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    const Channel other = stage.channel(stage.kitty(), u"other"_s, {bea});
    stage.openPane(other);
    stage.workspace()->close(0);
    stage.say(bea, other, u"waits longer"_s);
    for (int i = 0; i < 60; ++i)
        stage.say(bea, room, u"line %1"_s.arg(i));
    stage.window()->findChild<Preferences *>()->setReadMode(2); // by hand: nothing is read by looking
    stage.openPane(hers);
    QTRY_VERIFY(stage.shows(u"line 59"_s));
    QTRY_VERIFY(Stage::first(stage.pane(0), "UnreadButton"));
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    QTest::keyClick(stage.window(), Qt::Key_PageUp, Qt::ShiftModifier);
    QTRY_VERIFY(stage.shows(u"line 0"_s));
    QTRY_VERIFY(!Stage::first(stage.pane(0), "UnreadButton"));
    QCOMPARE(stage.workspace()->count(), 1);
    // From there on to the chat that waits.
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    QTest::keyClick(stage.window(), Qt::Key_PageUp, Qt::ShiftModifier);
    QTRY_COMPARE(stage.workspace()->focusedId(), double(other.id));
}

/// On what the left button opens or changes at once.
void TestEverydayWindow::theRightButtonOnlyAsks()
{
    Stage stage;
    ChatKitty *bea = stage.person(u"bea"_s);
    const Channel room = stage.channel(bea, u"room"_s);
    const Message message = stage.say(bea, room, u"what do you think"_s);
    (void)answerOf(bea->sendMessage(message, SendMessageRequest{MessageType::Text, u"well"_s, {}, {}, {}}));
    (void)answerOf(bea->reactToMessage(message, u"👍"_s));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(row(stage, message.id));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadLine"));
    stage.draw();
    stage.click(Stage::first(stage.pane(0), "ThreadLine"), Qt::RightButton);
    QTRY_VERIFY(stage.shows(u"Copy link to message"_s));
    QVERIFY(!Stage::first(stage.pane(0), "ThreadPanel"));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.shows(u"Copy link to message"_s));
    QQuickItem *chip = nullptr;
    for (QQuickItem *item : Stage::all(stage.pane(0), "ReactionStrip").constFirst()->childItems()) {
        if (item->inherits("QQuickAbstractButton") && !chip)
            chip = item;
    }
    QVERIFY(chip);
    stage.click(chip, Qt::RightButton);
    QTRY_VERIFY(stage.shows(u"Reactions"_s));
    // Theirs stays the only one.
    (void)answerOf(stage.kitty()->sendMessage(room, u"later"_s));
    QTRY_VERIFY(stage.shows(u"later"_s));
    QCOMPARE(row(stage, message.id)->property("message").value<Message>().reactions.constFirst().users.size(), 1);
}

void TestEverydayWindow::whatIsTypedGoesToTheThreadThatHidesTheMessages()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    const Channel side = stage.channel(stage.kitty(), u"side"_s);
    stage.openPane(side);
    stage.openPane(room);
    const Message message = stage.say(stage.kitty(), room, u"what do you think"_s);
    QTRY_VERIFY(row(stage, message.id) || Stage::first(stage.pane(1), "MessageRow"));
    QMetaObject::invokeMethod(stage.pane(1), "focusMessages");
    QTest::keyClick(stage.window(), Qt::Key_T);
    QTRY_VERIFY(Stage::first(stage.pane(1), "ThreadPanel"));
    // There is no room for both.
    QVERIFY(!Stage::first(stage.pane(1), "PaneFoot"));
    stage.workspace()->focus(0);
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 1);
    stage.type(u"in the thread"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(answerOf(stage.kitty()->listMessages(message)).items.size(), 1);
    // Escape is the way back.
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(1), "ThreadPanel"));
    stage.type(u"in the room"_s);
    QCOMPARE(Stage::first(Stage::first(stage.pane(1), "PaneFoot"), "ComposerInput")->property("text").toString(), u"in the room"_s);
}

void TestEverydayWindow::timesCanStandBesideEachMessage_data()
{
    QTest::addColumn<int>("layout");
    QTest::newRow("flat") << 0;
    QTest::newRow("bubbles") << 1;
}

void TestEverydayWindow::timesCanStandBesideEachMessage()
{
    QFETCH(const int, layout);
    Stage stage;
    stage.openWindow(u"mara"_s);
    auto *preferences = stage.window()->findChild<Preferences *>();
    preferences->setMessageLayout(layout);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"the first, with a name above"_s);
    const Message second = stage.say(stage.kitty(), room, u"the second"_s);
    QTRY_VERIFY(row(stage, second.id));
    QVERIFY(!Stage::first(stage.pane(0), "HoverTime"));
    preferences->setTimesAlways(true);
    stage.draw();
    // The first has it above.
    QTRY_COMPARE(Stage::all(stage.pane(0), "HoverTime").size(), 1);
    QQuickItem *time = Stage::first(row(stage, second.id), "HoverTime");
    QVERIFY(time);
    QVERIFY(!time->property("text").toString().isEmpty());
    // Beside the words, not over them.
    QQuickItem *words = Stage::first(row(stage, second.id), "MessageBody");
    const QRectF place = time->mapRectToScene(time->boundingRect());
    QVERIFY(!place.intersects(words->mapRectToScene(words->boundingRect())));
    QVERIFY(row(stage, second.id)->mapRectToScene(row(stage, second.id)->boundingRect()).contains(place));
}

PURR_TEST(TestEverydayWindow)
#include "test_everyday.moc"
