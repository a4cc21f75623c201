// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "offlinefixture.h"

using namespace purr;

/// What a conversation lacks is shown as a gap, and is filled when the server can be asked; what it has stays.
class TestMissingHistory : public QObject, private OfflineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aHoleOnDiskIsAGap();
    void aHoleInAThreadOnDiskIsAGap();
    void aThreadKeepsItsRowsOverALostLink();
    void aThreadComparesWhatNobodyTold();
    void whatCouldNotBeCaughtUpWithIsAGap_data();
    void whatCouldNotBeCaughtUpWithIsAGap();
};

void TestMissingHistory::aHoleOnDiskIsAGap()
{
    say(u"old %1"_s, 60);
    readAll();
    const QStringList kept = m_said;
    QVERIFY(answer(m_mara->endSession()).succeeded());
    say(u"new %1"_s, 40);
    QVERIFY(get(m_mara->startSession(u"mara"_s)));
    ConversationModel open;
    const QAbstractItemModelTester tester(&open);
    show(open);
    QTRY_COMPARE(open.state(), ConversationModel::State::Ready);
    QVERIFY(!hasGap(open));

    goOffline();
    ConversationModel later; // which never saw the server
    const QAbstractItemModelTester laterTester(&later);
    show(later);
    QTRY_COMPARE(later.state(), ConversationModel::State::Stored);
    for (ConversationModel *model : {&open, &later}) {
        loadAll(*model);
        QCOMPARE(bodiesOf(*model), kept + m_said.last(25));
    }
    QCOMPARE(gapsOf(open), QStringList(u"old 59"_s));
    QCOMPARE(gapsOf(later), QStringList({u"old 59"_s, u"new 39"_s}));
    QCOMPARE(later.index(0).data(Timeline::SpokenRole).toString(), u"What came since then is missing here"_s);
    QCOMPARE(later.index(rowOf(later, u"old 59"_s) - 1).data(Timeline::SpokenRole).toString(), u"Some messages are missing here"_s);

    comeBack();
    for (ConversationModel *model : {&open, &later}) {
        QTRY_COMPARE(model->state(), ConversationModel::State::Ready);
        QTRY_VERIFY(!hasGap(*model));
        loadAll(*model);
        QCOMPARE(bodiesOf(*model), m_said);
    }
    // What was read over it has closed it, on disk as well.
    goOffline();
    ConversationModel again;
    show(again);
    QTRY_COMPARE(again.state(), ConversationModel::State::Stored);
    loadAll(again);
    QCOMPARE(bodiesOf(again), m_said);
    QCOMPARE(gapsOf(again), QStringList(u"new 39"_s));
}

void TestMissingHistory::aHoleInAThreadOnDiskIsAGap()
{
    ask();
    QVERIFY(answer(m_mara->endSession()).succeeded()); // who is signed in is notified
    reply(u"old %1"_s, 30);
    QVERIFY(get(m_mara->startSession(u"mara"_s)));
    {
        ConversationModel newest; // a page of it
        show(newest, m_question);
        QTRY_COMPARE(newest.state(), ConversationModel::State::Ready);
    }
    QVERIFY(answer(m_mara->endSession()).succeeded());
    reply(u"new %1"_s, 30);
    QVERIFY(get(m_mara->startSession(u"mara"_s)));
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    show(thread, m_question);
    QTRY_COMPARE(thread.state(), ConversationModel::State::Ready);
    goOffline();
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), QStringList(u"question"_s) + m_replied.mid(6, 25) + m_replied.last(25));
    QCOMPARE(gapsOf(thread), QStringList({u"question"_s, u"old 29"_s}));
    comeBack();
    QTRY_VERIFY(!hasGap(thread) && !thread.isLoadingOlder());
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);
}

void TestMissingHistory::aThreadKeepsItsRowsOverALostLink()
{
    ask();
    reply(u"%1"_s, 80);
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    ChatSession *const session = showLive(thread, m_question);
    QVERIFY(session);
    loadAll(thread);
    QCOMPARE(bodiesOf(thread), m_replied);
    const double place = look(thread, u"30"_s);

    goOffline();
    QSignalSpy states(&thread, &ConversationModel::stateChanged);
    QSignalSpy removed(&thread, &QAbstractItemModel::rowsRemoved);
    QSignalSpy jumped(&thread, &ConversationModel::messageFound);
    m_server->start();
    m_ada->reconnectNow();
    QTRY_VERIFY(m_ada->isOnline());
    const auto newest = get(m_ada->listMessages(m_question));
    QVERIFY(get(m_ada->deleteMessage(newest->items.at(4))));
    m_replied.removeAll(u"75"_s);
    reply(u"meanwhile"_s);
    m_mara->reconnectNow();
    QTRY_COMPARE(bodiesOf(thread), m_replied);
    QTRY_VERIFY(session->isLive());
    // The answer to this question comes after all that the thread may ask for.
    QVERIFY(get(m_mara->listMessages(m_question)));
    QCOMPARE(bodiesOf(thread), m_replied);
    QVERIFY(states.isEmpty() && jumped.isEmpty());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(thread.placeOf(thread.seenRow()), place);
}

void TestMissingHistory::aThreadComparesWhatNobodyTold()
{
    ask();
    reply(u"%1"_s, 40);
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    ChatSession *const session = showLive(thread, m_question);
    QVERIFY(session);
    loadAll(thread);
    thread.setSession(nullptr);
    QSignalSpy told(session, &ChatSession::messageDeleted);
    QVERIFY(get(m_ada->deleteMessage(get(m_ada->listMessages(m_question))->items.at(9))));
    QTRY_COMPARE(told.size(), 1);
    thread.setSession(session);
    QCOMPARE(bodiesOf(thread), m_replied);
    Q_EMIT session->resumed(true, 0);
    m_replied.removeAll(u"30"_s);
    QTRY_COMPARE(bodiesOf(thread), m_replied);
    QCOMPARE(thread.state(), ConversationModel::State::Ready);
}

void TestMissingHistory::whatCouldNotBeCaughtUpWithIsAGap_data()
{
    QTest::addColumn<bool>("isThread");
    QTest::newRow("channel") << false;
    QTest::newRow("thread") << true;
}

void TestMissingHistory::whatCouldNotBeCaughtUpWithIsAGap()
{
    QFETCH(bool, isThread);
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    (isThread ? m_replied : m_said).append(u"question"_s);
    const auto post = [&](const QString &text, int count) { isThread ? reply(text, count) : say(text, count); };
    post(u"before %1"_s, 3);
    ConversationModel model;
    const QAbstractItemModelTester tester(&model);
    ChatSession *const session = showLive(model, isThread ? m_question : Message());
    QVERIFY(session);
    session->blockSignals(true);
    post(u"missed %1"_s, 60);
    QVERIFY(get(m_mara->listMessages(m_room))); // the answer comes after all that was told before
    session->blockSignals(false);
    post(u"after"_s, 1);
    QTRY_VERIFY(rowOf(model, u"after"_s) >= 0);
    QVERIFY(rowOf(model, u"missed 59"_s) < 0 && !hasGap(model));
    // It was known up to a message that is not one of the rows.
    QSignalSpy states(&model, &ConversationModel::stateChanged);
    Q_EMIT session->resumed(false, model.messageAt(rowOf(model, u"before 2"_s)).id + 1);
    QCOMPARE(gapsOf(model), QStringList(u"before 2"_s));
    QTRY_VERIFY(!hasGap(model));
    QCOMPARE(bodiesOf(model), isThread ? m_replied : m_said);
    QVERIFY(states.isEmpty());
}

PURR_TEST(TestMissingHistory)
#include "test_missinghistory.moc"
