// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "offlinefixture.h"

using namespace purr;

/// What a conversation shows of the past while its server cannot be reached, and how the server's word takes over again.
class TestOfflineHistory : public QObject, private OfflineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aThreadIsReadWithoutTheServer();
    void anOpenChannelReadsOnAndKeepsItsPlace();
    void atTheNewestNothingIsAskedFor();
    void anOpenThreadReadsOnAndKeepsItsPlace();
    void theWayBackIsLostAgain();
    void aLinkLostBeforeTheFirstPageShowsWhatIsKept();
    void repliesFillNoPageOfTheChannel();
    void theNewestOnDiskMayBeGone();
    void messagesAreFoundOnDisk();
    void whatIsInViewIsReadAfterACut();
};

void TestOfflineHistory::aThreadIsReadWithoutTheServer()
{
    ask();
    reply(u"%1"_s, 120);
    readAll(m_question);
    QVERIFY(answer(m_mara->endSession()).succeeded());
    // One that is gone, and one that she has not seen.
    const auto last = get(m_ada->listMessages(m_question));
    QVERIFY(get(m_ada->deleteMessage(last->items.constFirst())));
    m_server->stop();

    m_mara->setRetryStart(true);
    (void)answer(m_mara->startSession(u"mara"_s));
    QCOMPARE(m_mara->state(), ChatKitty::ConnectionState::Reconnecting);
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    show(thread, m_question);
    QTRY_COMPARE(thread.state(), ConversationModel::State::Stored);
    QCOMPARE(bodiesOf(thread), QStringList(u"question"_s) + m_replied.last(50));
    QVERIFY(hasGap(thread)); // nobody knows what follows
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);

    m_server->start();
    m_ada->reconnectNow();
    QTRY_VERIFY(m_ada->isOnline());
    m_replied.removeLast();
    reply(u"unseen"_s);
    comeBack();
    QTRY_COMPARE(thread.state(), ConversationModel::State::Ready);
    QVERIFY(!hasGap(thread));
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);
    // What the server has no more is not kept either.
    const auto kept = get(m_mara->store()->replies(m_question, 0, 200));
    QCOMPARE(kept->messages.size(), m_replied.size() - 1);
}

void TestOfflineHistory::anOpenChannelReadsOnAndKeepsItsPlace()
{
    say(u"old %1"_s, 100);
    readAll();
    const QStringList kept = m_said;
    // What she never sees: her device has a hole there, and one message that is no more.
    QVERIFY(answer(m_mara->endSession()).succeeded());
    say(u"new %1"_s, 40);
    MessageFilter where;
    const auto seventy = get(m_ada->listMessages(m_room, where));
    const auto older = get(m_ada->nextPage(get(m_ada->nextPage(*seventy)).value()));
    const Message regretted = older->items.at(4);
    QVERIFY(regretted.body.startsWith(u"old 8"_s));
    QVERIFY(get(m_ada->deleteMessage(regretted)));
    QVERIFY(get(m_mara->startSession(u"mara"_s)));
    ConversationModel model;
    const QAbstractItemModelTester tester(&model);
    show(model);
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    const QStringList newest = bodiesOf(model);
    QCOMPARE(newest, m_said.last(25));

    goOffline();
    QCOMPARE(model.state(), ConversationModel::State::Ready);
    QVERIFY(model.hasOlder());
    loadAll(model);
    QVERIFY(!model.isLoadingOlder());
    QCOMPARE(bodiesOf(model), kept + newest);

    const double place = look(model, u"old 60"_s);
    QSignalSpy jumped(&model, &ConversationModel::messageFound);
    bool stays = true;
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [&](const QModelIndex &, int first, int last) {
        stays = stays && (model.rowOfPlace(place) < first || model.rowOfPlace(place) > last);
    });
    comeBack();
    m_said.removeAll(regretted.body);
    // As far up as the reader is, and a page above; all that came from disk and lies further up has gone.
    QTRY_VERIFY(rowOf(model, u"new 0"_s) > 0 && !model.isLoadingOlder());
    const QStringList shown = bodiesOf(model);
    QCOMPARE(shown, m_said.last(shown.size()));
    QVERIFY2(shown.contains(u"old 60"_s) && shown.contains(u"old 50"_s) && !shown.contains(u"old 0"_s), qPrintable(shown.first()));
    QVERIFY(stays && jumped.isEmpty());
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
    QVERIFY(!get(m_mara->store()->messages(m_room.id, regretted.id + 1, 1))->messages.contains(regretted));
}

void TestOfflineHistory::atTheNewestNothingIsAskedFor()
{
    say(u"%1"_s, 60);
    readAll();
    ConversationModel model;
    show(model);
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    goOffline();
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
    comeBack();
    QCOMPARE(bodiesOf(model), m_said.last(25));
    QVERIFY(model.hasOlder() && !model.isLoadingOlder());
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
}

void TestOfflineHistory::anOpenThreadReadsOnAndKeepsItsPlace()
{
    ask();
    reply(u"%1"_s, 80);
    readAll(m_question);
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    QVERIFY(showLive(thread, m_question));
    QCOMPARE(bodiesOf(thread), QStringList(u"question"_s) + m_replied.last(25));
    goOffline();
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);
    look(thread, u"30"_s);
    m_server->start();
    m_ada->reconnectNow();
    QTRY_VERIFY(m_ada->isOnline());
    reply(u"meanwhile"_s);
    m_mara->reconnectNow();
    QTRY_VERIFY(rowOf(thread, u"meanwhile"_s) >= 0 && rowOf(thread, u"30"_s) >= 0 && !thread.isSearching());
    const QStringList shown = bodiesOf(thread);
    QCOMPARE(shown, QStringList(u"question"_s) + m_replied.last(shown.size() - 1));
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);
}

void TestOfflineHistory::theWayBackIsLostAgain()
{
    say(u"%1"_s, 100);
    readAll();
    ConversationModel model;
    show(model);
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    goOffline();
    loadAll(model);
    look(model, u"60"_s);
    // The server is gone again before its first page came.
    bool wasBack = false;
    const auto once = connect(m_mara.get(), &ChatKitty::stateChanged, m_mara.get(), [&] {
        wasBack = wasBack || m_mara->isOnline();
        if (m_mara->isOnline())
            m_server->stop();
    });
    m_server->start();
    m_mara->reconnectNow();
    QTRY_VERIFY(wasBack && m_mara->state() == ChatKitty::ConnectionState::Reconnecting);
    disconnect(once);
    QTRY_VERIFY(!model.isLoadingOlder());
    QCOMPARE(bodiesOf(model), m_said);
    comeBack();
    QTRY_VERIFY(!model.isLoadingOlder() && !bodiesOf(model).contains(u"0"_s));
    QCOMPARE(bodiesOf(model), m_said.last(75)); // a page above the reader
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
}

void TestOfflineHistory::aLinkLostBeforeTheFirstPageShowsWhatIsKept()
{
    say(u"%1"_s, 60);
    readAll();
    ConversationModel model;
    m_server->stop();
    show(model); // before the client knows
    QCOMPARE(model.state(), ConversationModel::State::Loading);
    QTRY_COMPARE(model.state(), ConversationModel::State::Stored);
    QTRY_COMPARE(bodiesOf(model), m_said.last(50));
    QTRY_VERIFY(hasGap(model));
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
    comeBack();
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    QVERIFY(!hasGap(model));
    loadAll(model);
    QCOMPARE(bodiesOf(model), m_said);
}

void TestOfflineHistory::repliesFillNoPageOfTheChannel()
{
    say(u"first"_s);
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_said.append(u"question"_s);
    reply(u"%1"_s, 60);
    readAll();
    readAll(m_question);
    QCOMPARE(get(m_mara->store()->replies(m_question, 0, 100))->messages.size(), 60);
    goOffline();
    ConversationModel model;
    show(model);
    QTRY_COMPARE(model.state(), ConversationModel::State::Stored);
    QCOMPARE(bodiesOf(model), m_said);
    QVERIFY(!model.hasOlder());
}

void TestOfflineHistory::theNewestOnDiskMayBeGone()
{
    say(u"%1"_s, 3);
    readAll();
    QVERIFY(answer(m_mara->endSession()).succeeded());
    QVERIFY(get(m_ada->deleteMessage(get(m_ada->listMessages(m_room))->items.constFirst())));
    m_server->stop();
    m_mara->setRetryStart(true);
    (void)answer(m_mara->startSession(u"mara"_s));
    ConversationModel model;
    show(model);
    QTRY_COMPARE(model.state(), ConversationModel::State::Stored);
    QCOMPARE(bodiesOf(model), m_said);
    comeBack();
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    QCOMPARE(bodiesOf(model), m_said.first(2));
    QCOMPARE(get(m_mara->store()->messages(m_room.id))->messages.size(), 2);
}

void TestOfflineHistory::messagesAreFoundOnDisk()
{
    say(u"%1"_s, 200);
    readAll();
    ConversationModel open;
    show(open);
    QTRY_COMPARE(open.state(), ConversationModel::State::Ready);
    goOffline();
    const QList<Message> kept = get(m_mara->store()->messages(m_room.id, 0, 200))->messages;
    QSignalSpy found(&open, &ConversationModel::messageFound);
    QSignalSpy failed(&open, &ConversationModel::actionFailed);
    open.showMessage(double(kept.at(150).id));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(open.messageAt(found.first().first().toInt()).body, kept.at(150).body);
    open.showMessage(1'000'000'000); // not on this device
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Failure::Kind::Network);
    open.showMessage(double(kept.constLast().id));
    QTRY_COMPARE(found.size(), 2);
    loadAll(open);
    open.showMessage(double(kept.constLast().id));
    QCOMPARE(found.size(), 3);
    open.showMessage(1'000'000'000);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(bodiesOf(open), m_said);

    ConversationModel later;
    QSignalSpy shown(&later, &ConversationModel::messageFound);
    show(later);
    later.showMessage(double(kept.at(120).id));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(later.state(), ConversationModel::State::Stored);
    QCOMPARE(later.messageAt(shown.first().first().toInt()).body, kept.at(120).body);
}

/// It came right before the link broke, so that nobody could be told that it was seen.
void TestOfflineHistory::whatIsInViewIsReadAfterACut()
{
    ManualClock clock;
    ConversationModel model(&clock);
    const ChatSession *session = showLive(model);
    model.setSeenRow(0);
    model.setWatching(true);
    say(u"seen"_s);
    QTRY_VERIFY(bodiesOf(model).contains(u"seen"_s));
    QCOMPARE(get(m_mara->countUnreadMessages(m_room)).value_or(-1), 1);
    goOffline();
    clock.advance(ConversationModel::readDelay);
    comeBack();
    QTRY_VERIFY(session->isLive());
    const auto unread = [&] {
        clock.advance(ConversationModel::readDelay);
        return get(m_mara->countUnreadMessages(m_room)).value_or(-1);
    };
    QTRY_COMPARE(unread(), 0);
}

PURR_TEST(TestOfflineHistory)
#include "test_offlinehistory.moc"
