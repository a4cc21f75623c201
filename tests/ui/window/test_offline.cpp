// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The window of somebody whose server cannot be reached.
class TestOfflineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startedWithoutTheServerItShowsYesterday();
    void aGapIsARowUntilItIsFilled();
    void threadsAreReadToo();
    void whatWaitsHasItsAuthor();
    void whatWaitsIsTakenBack();
    void anOpenPaneReadsOnAndStandsStill();
    void aHoleOnDiskIsSaidUntilItIsFilled();
    void aThreadStandsStillOverALostLink();

private:
    static int rowOf(const ConversationModel &conversation, const QString &body)
    {
        for (int row = 0; row < conversation.rowCount(); ++row) {
            if (conversation.index(row).data(Timeline::MessageRole).value<Message>().body == body)
                return row;
        }
        return -1;
    }
    /// Of all rows, oldest first.
    static QStringList bodiesOf(const ConversationModel &conversation)
    {
        QStringList bodies;
        for (int row = conversation.rowCount() - 1; row >= 0; --row) {
            const Message message = conversation.index(row).data(Timeline::MessageRole).value<Message>();
            if (!message.isNull())
                bodies.append(message.body);
        }
        return bodies;
    }
};

void TestOfflineWindow::startedWithoutTheServerItShowsYesterday()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Channel side = stage.channel(sam, u"side"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.joined(stage.kitty(), u"side"_s);
    stage.openPane(hers);
    stage.say(sam, room, u"words of yesterday"_s);
    stage.say(stage.kitty(), hers, u"my own words"_s);
    stage.say(sam, side, u"never opened"_s); // known by its notification
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"my own words"_s));
    QTRY_VERIFY(stage.shows(u"never opened"_s));
    stage.closeWindow();
    stage.stopServer();

    stage.startWindow(u"mara"_s);
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    const auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->loading(), ChannelListModel::Loading::Stored);
    QTRY_VERIFY(stage.shows(u"Your chats as of last time"_s));
    QQuickItem *const column = Stage::first(stage.window()->contentItem(), "ChannelColumn");
    QTRY_VERIFY(Stage::shows(column, u"room"_s) && Stage::shows(column, u"side"_s));
    QTRY_VERIFY(Stage::shows(column, u"my own words"_s) && Stage::shows(column, u"never opened"_s));
    QVERIFY(!Stage::shows(column, u"No messages yet"_s));
    QCOMPARE(stage.kitty()->currentUser().name, u"mara"_s);

    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Stored);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"words of yesterday"_s) && Stage::shows(stage.pane(0), u"my own words"_s));
    const ConversationModel &opened = *stage.conversation(0);
    QVERIFY(opened.index(rowOf(opened, u"my own words"_s)).data(Timeline::IsOwnRole).toBool());
    QVERIFY(!opened.index(rowOf(opened, u"words of yesterday"_s)).data(Timeline::IsOwnRole).toBool());
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"No connection. This is what this computer has kept"_s));
    QVERIFY(Stage::shows(stage.pane(0), u"What came since then is missing here"_s));

    // A chat that was never open here, and one more message, which waits.
    stage.workspace()->open(channels->channel(side.id));
    const int other = stage.workspace()->indexOf(side.id);
    QTRY_VERIFY(stage.pane(other) && Stage::shows(stage.pane(other), u"never opened"_s));
    stage.type(u"are you there"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 1);
    QTRY_VERIFY(Stage::shows(stage.pane(other), u"are you there"_s));
    const ConversationModel &waiting = *stage.conversation(other);
    QCOMPARE(waiting.index(0).data(Timeline::DeliveryRole).value<Progress::State>(), Progress::State::Queued);

    QTRY_VERIFY(Stage::shows(column, u"You: are you there"_s));
    const auto unsent = [&] { return channels->index(channels->rowOf(side.id)).data(ChannelList::UnsentRole).toInt(); };
    QCOMPARE(unsent(), int(ChannelList::Unsent::OnItsWay));

    stage.startServer();
    stage.clickButton(stage.pane(other), u"Connect now"_s);
    QTRY_VERIFY(stage.kitty()->isOnline());
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 0);
    QTRY_COMPARE(channels->loading(), ChannelListModel::Loading::Ready);
    QTRY_COMPARE(unsent(), int(ChannelList::Unsent::Nothing));
    QVERIFY(Stage::shows(column, u"You: are you there"_s));
    QTRY_COMPARE(bodiesOf(waiting), QStringList({u"never opened"_s, u"are you there"_s}));
    QTRY_COMPARE(bodiesOf(opened), QStringList({u"words of yesterday"_s, u"my own words"_s}));
    QTRY_VERIFY(!stage.shows(u"No connection"_s) && !stage.shows(u"What came since then"_s));
}

void TestOfflineWindow::aGapIsARowUntilItIsFilled()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message first = stage.say(sam, room, u"old"_s);
    const Message regretted = stage.say(sam, room, u"regretted"_s);
    stage.say(sam, room, u"last"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"last"_s));
    stage.closeWindow();
    // More than a page, and one less of what is on disk.
    QStringList expected{u"old"_s, u"last"_s};
    for (int i = 0; i < 40; ++i) {
        expected.append(u"missed %1"_s.arg(i));
        stage.say(sam, room, expected.last());
    }
    answerOf(sam->deleteMessage(regretted));
    stage.stopServer();

    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Stored);
    ConversationModel &conversation = *stage.conversation(0);
    QTRY_COMPARE(bodiesOf(conversation), QStringList({u"old"_s, u"regretted"_s, u"last"_s}));
    const auto gapRow = [&conversation] {
        for (int row = 0; row < conversation.rowCount(); ++row) {
            if (conversation.index(row).data(Timeline::KindRole).value<Row::Kind>() == Row::Kind::Gap)
                return row;
        }
        return -1;
    };
    QTRY_COMPARE(gapRow(), 0); // at the end: nobody knows what follows
    QVERIFY(Stage::shows(stage.pane(0), u"What came since then is missing here"_s));

    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_COMPARE(conversation.state(), ConversationModel::State::Ready);
    QCOMPARE(gapRow(), -1);
    while (conversation.hasOlder()) {
        const int before = conversation.messageCount();
        conversation.loadOlder();
        QTRY_VERIFY(conversation.messageCount() > before || !conversation.hasOlder());
    }
    QCOMPARE(bodiesOf(conversation), expected);

    sam->reconnectNow();
    QTRY_VERIFY(sam->isOnline());
    // Far up there is one again as long as what lies between is not loaded.
    for (int i = 0; i < 60; ++i) {
        expected.append(u"more %1"_s.arg(i));
        stage.say(sam, room, expected.last());
    }
    QTRY_COMPARE(bodiesOf(conversation), expected);
    conversation.reload();
    QTRY_COMPARE(conversation.state(), ConversationModel::State::Ready);
    QVERIFY(rowOf(conversation, u"old"_s) < 0);
    conversation.showMessage(double(first.id));
    QTRY_VERIFY(rowOf(conversation, u"old"_s) > 0 && gapRow() > 0);
    while (gapRow() > 0) {
        const int before = conversation.messageCount();
        conversation.fillGap();
        QTRY_VERIFY(gapRow() < 0 || conversation.messageCount() > before);
    }
    QCOMPARE(bodiesOf(conversation), expected);
}

void TestOfflineWindow::threadsAreReadToo()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message question = stage.say(sam, room, u"who is in"_s);
    SendMessageRequest request;
    for (const QString &body : {u"me"_s, u"me too"_s}) {
        request.body = body;
        answerOf(sam->sendMessage(question, request));
    }
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"2 replies"_s));
    stage.closeWindow();
    stage.stopServer();

    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Stored);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadLine"));
    stage.click(Stage::first(stage.pane(0), "ThreadLine"));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *const panel = Stage::first(stage.pane(0), "ThreadPanel");
    QTRY_VERIFY(Stage::shows(panel, u"who is in"_s) && Stage::shows(panel, u"me too"_s));
    QVERIFY(Stage::shows(panel, u"What came since then is missing here"_s));
    if (const QString path = qEnvironmentVariable("PURR_PICTURE"); !path.isEmpty())
        QVERIFY(stage.window()->grabWindow().save(path));
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(stage.kitty()->isOnline());
    QTRY_VERIFY(!Stage::shows(panel, u"What came since then"_s) && Stage::shows(panel, u"me too"_s));
}

void TestOfflineWindow::anOpenPaneReadsOnAndStandsStill()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const auto sayMany = [&](const QString &text, int count) {
        for (int i = 0; i < count; ++i)
            sam->sendMessage(room, text.arg(i));
        stage.say(sam, room, text.arg(count));
    };
    sayMany(u"old %1"_s, 79);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const auto loadAll = [&] {
        stage.conversation(0)->loadOlder();
        return !stage.conversation(0)->hasOlder();
    };
    QTRY_VERIFY(loadAll());
    stage.closeWindow();
    sayMany(u"new %1"_s, 99); // more than a view asks for: her computer has a hole there
    stage.openWindow(u"mara"_s);
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    ConversationModel &conversation = *stage.conversation(0);
    QTRY_COMPARE(conversation.state(), ConversationModel::State::Ready);
    stage.stopServer();
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);

    // Up and up, as one who reads does.
    QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    const auto readUp = [&] {
        QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, conversation.rowCount() - 1));
        return rowOf(conversation, u"old 0"_s) > 0;
    };
    QTRY_VERIFY(readUp());
    QVERIFY(rowOf(conversation, u"new 0"_s) < 0);
    QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, rowOf(conversation, u"old 60"_s)));
    const double place = list->property("anchorId").toReal();
    const auto anchor = [&] {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, conversation.rowOfPlace(place)));
        return item;
    };
    QVERIFY(place > 0 && anchor());
    const qreal before = anchor()->mapToScene({}).y();

    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(rowOf(conversation, u"new 0"_s) > 0 && !conversation.isLoadingOlder());
    QTRY_VERIFY(stage.session(0)->isLive());
    QVERIFY(!list->property("pinned").toBool());
    QCOMPARE(list->property("anchorId").toReal(), place);
    QTRY_VERIFY(anchor() && qAbs(anchor()->mapToScene({}).y() - before) <= 1);
    QTRY_VERIFY(readUp());
    QStringList expected;
    for (int i = 0; i < 80; ++i)
        expected.append(u"old %1"_s.arg(i));
    for (int i = 0; i < 100; ++i)
        expected.append(u"new %1"_s.arg(i));
    QCOMPARE(bodiesOf(conversation), expected);
}

void TestOfflineWindow::whatWaitsHasItsAuthor()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"words of yesterday"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"words of yesterday"_s));
    stage.stopServer();
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    stage.type(u"are you there"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(rowOf(*stage.conversation(0), u"are you there"_s) >= 0);
    stage.closeWindow();

    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.pane(0) && Stage::shows(stage.pane(0), u"are you there"_s));
    QTRY_COMPARE(stage.kitty()->currentUser().name, u"mara"_s);
    const ConversationModel &conversation = *stage.conversation(0);
    QTRY_COMPARE(conversation.index(rowOf(conversation, u"are you there"_s)).data(Timeline::MessageRole).value<Message>().user.name,
                 u"mara"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"mara"_s) && !Stage::shows(stage.pane(0), u"System"_s));
}

void TestOfflineWindow::whatWaitsIsTakenBack()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.stopServer();
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    QQuickItem *const root = stage.window()->contentItem();
    QVERIFY(!stage.shows(u"wait to be sent"_s));
    stage.workspace()->focus(0);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        stage.type(text);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTRY_VERIFY(rowOf(*stage.conversation(0), text) >= 0);
    }
    QTRY_VERIFY(stage.shows(u"3 message(s) wait to be sent"_s));
    QVERIFY(Stage::first(root, "ConnectionNotice")->property("visible").toBool());

    // By keyboard: the newest goes back to the composer, the one above it goes away.
    QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    list->forceActiveFocus();
    QTRY_COMPARE(list->property("currentIndex").toInt(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Up);
    QTest::keyClick(stage.window(), Qt::Key_R); // means nothing here
    QTest::keyClick(stage.window(), Qt::Key_Delete);
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 2);
    QCOMPARE(rowOf(*stage.conversation(0), u"two"_s), -1);
    QTest::keyClick(stage.window(), Qt::Key_End);
    QTest::keyClick(stage.window(), Qt::Key_E);
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 1);
    QQuickItem *const input = Stage::first(stage.pane(0), "ComposerInput");
    QCOMPARE(input->property("text").toString(), u"three"_s);
    QTRY_VERIFY(stage.shows(u"1 message(s) wait to be sent"_s));

    // By its menu, which the right button opens and Return.
    const auto menuItems = [root] { return Stage::all(root, "MenuItem").size(); };
    stage.click(Stage::first(stage.pane(0), "MessageRow"), Qt::RightButton);
    QTRY_COMPARE(menuItems(), 2);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_COMPARE(menuItems(), 0);
    list->forceActiveFocus();
    QTest::keyClick(stage.window(), Qt::Key_End);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(menuItems(), 2);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_COMPARE(menuItems(), 0);
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");

    // By pointer.
    stage.click(Stage::first(stage.pane(0), "MessageRow"));
    QQuickItem *actions = nullptr;
    QTRY_VERIFY(actions = Stage::first(stage.pane(0), "MessageActions"));
    QVERIFY(!Stage::shows(actions, u"Reply"_s));
    stage.clickButton(actions, u"Do not send"_s);
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 0);
    QTRY_VERIFY(!stage.shows(u"wait to be sent"_s));

    // What was taken back is not sent, and what waits is shown where it waits.
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"four"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 1);
    stage.workspace()->closeAll();
    stage.clickButton(root, u"Show"_s);
    QTRY_COMPARE(qint64(stage.workspace()->focusedId()), room.id);
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_COMPARE(stage.kitty()->outbox()->pendingCount(), 0);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Ready);
    QTRY_COMPARE(bodiesOf(*stage.conversation(0)), QStringList{u"four"_s});
}

void TestOfflineWindow::aHoleOnDiskIsSaidUntilItIsFilled()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    QStringList expected;
    const auto sayMany = [&](const QString &text, int count) {
        for (int i = 0; i < count; ++i)
            expected.append(text.arg(i));
        for (const QString &body : expected.last(count).first(count - 1))
            sam->sendMessage(room, body);
        stage.say(sam, room, expected.constLast());
    };
    sayMany(u"old %1"_s, 20);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_COMPARE(bodiesOf(*stage.conversation(0)), expected);
    stage.window()->findChild<Preferences *>()->setBeginAtUnread(false);
    stage.closeWindow();
    sayMany(u"new %1"_s, 120); // more than a view asks for
    stage.openWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Ready);
    QTRY_VERIFY(rowOf(*stage.conversation(0), u"new 119"_s) >= 0);
    stage.closeWindow();
    stage.stopServer();

    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(stage.conversation(0) && stage.conversation(0)->state() == ConversationModel::State::Stored);
    ConversationModel &conversation = *stage.conversation(0);
    QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    const auto show = [&](int row) { QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, row)); };
    const auto reads = [&](const QString &body) {
        show(conversation.rowCount() - 1);
        return rowOf(conversation, body) >= 0;
    };
    QTRY_VERIFY(reads(u"old 0"_s));
    QVERIFY(rowOf(conversation, u"new 0"_s) < 0);
    show(rowOf(conversation, u"old 19"_s));
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"old 19"_s) && Stage::shows(stage.pane(0), u"Some messages are missing here"_s));
    if (const QString path = qEnvironmentVariable("PURR_PICTURE"); !path.isEmpty())
        QVERIFY(stage.window()->grabWindow().save(path));

    stage.startServer();
    stage.clickButton(stage.pane(0), u"Connect now"_s);
    QTRY_COMPARE(conversation.state(), ConversationModel::State::Ready);
    const auto isWhole = [&] {
        conversation.fillGap(); // that around the place of reading
        return reads(u"old 0"_s) && bodiesOf(conversation) == expected;
    };
    QTRY_VERIFY(isWhole());
    QVERIFY(conversation.gapAfter() == 0 && !Stage::shows(stage.pane(0), u"missing here"_s));
}

void TestOfflineWindow::aThreadStandsStillOverALostLink()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message question = stage.say(sam, room, u"who is in"_s);
    SendMessageRequest request;
    const auto reply = [&](const QString &body) {
        request.body = body;
        return sam->sendMessage(question, request);
    };
    for (int i = 0; i < 60; ++i)
        reply(u"reply %1"_s.arg(i));
    answerOf(reply(u"reply 60"_s));
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"61 replies"_s));
    stage.click(Stage::first(stage.pane(0), "ThreadLine"));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *const panel = Stage::first(stage.pane(0), "ThreadPanel");
    auto *const thread = panel->findChild<ConversationModel *>();
    QQuickItem *const list = Stage::first(panel, "MessageList");
    QVERIFY(thread && list);
    const auto readUp = [&] {
        QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, thread->rowCount() - 1));
        return rowOf(*thread, u"reply 0"_s) > 0;
    };
    QTRY_VERIFY(readUp());
    QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, rowOf(*thread, u"reply 20"_s)));
    const double place = list->property("anchorId").toReal();
    const auto anchor = [&] {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, thread->rowOfPlace(place)));
        return item;
    };
    QVERIFY(place > 0 && anchor());
    QQuickItem *const row = anchor();
    const qreal y = row->mapToScene({}).y();

    stage.stopServer();
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    QSignalSpy states(thread, &ConversationModel::stateChanged);
    QSignalSpy removed(thread, &QAbstractItemModel::rowsRemoved);
    stage.startServer();
    sam->reconnectNow();
    QTRY_VERIFY(sam->isOnline());
    answerOf(reply(u"meanwhile"_s));
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(rowOf(*thread, u"meanwhile"_s) == 0 && stage.session(0)->isLive());
    answerOf(stage.kitty()->listMessages(question)); // after whatever the thread asks for
    QVERIFY(states.isEmpty() && removed.isEmpty());
    QCOMPARE(list->property("anchorId").toReal(), place);
    QTRY_VERIFY(anchor() == row && qAbs(row->mapToScene({}).y() - y) <= 1);
}

PURR_TEST(TestOfflineWindow)
#include "test_offline.moc"
