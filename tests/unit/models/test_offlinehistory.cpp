// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"
#include "models/conversationmodel.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What a conversation shows of the past while its server cannot be reached, and how the server's word takes over again.
class TestOfflineHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aThreadIsReadWithoutTheServer();
    void anOpenChannelReadsOnAndKeepsItsPlace();
    void atTheNewestNothingIsAskedFor();
    void anOpenThreadReadsOnAndKeepsItsPlace();
    void theWayBackIsLostAgain();
    void aLinkLostBeforeTheFirstPageShowsWhatIsKept();
    void repliesFillNoPageOfTheChannel();
    void theNewestOnDiskMayBeGone();
    void messagesAreFoundOnDisk();
    void aHoleOnDiskIsAGap();
    void aHoleInAThreadOnDiskIsAGap();
    void aThreadKeepsItsRowsOverALostLink();
    void aThreadComparesWhatNobodyTold();
    void whatCouldNotBeCaughtUpWithIsAGap_data();
    void whatCouldNotBeCaughtUpWithIsAGap();

private:
    void comeBack();
    void goOffline();
    /// `text` with numbers from 0 on in the place of %1.
    void say(const QString &text, int count = 1);
    void reply(const QString &text, int count = 1);
    /// As mara reads it from the first row to the last, so that all of it is kept on her device.
    void readAll(const Message &parent = {});
    void show(ConversationModel &model, const Message &parent = {});

    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ada;
    std::unique_ptr<ChatKitty> m_mara;
    Channel m_room; ///< as mara sees it
    Message m_question; ///< what the replies answer
    QStringList m_said;
    QStringList m_replied;
};

namespace
{
/// Of all messages, oldest first.
QStringList bodiesOf(const ConversationModel &model)
{
    QStringList bodies;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (const Message message = model.messageAt(row); !message.isNull())
            bodies.append(message.body);
    }
    return bodies;
}

int rowOf(const ConversationModel &model, const QString &body)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.messageAt(row).body == body)
            return row;
    }
    return -1;
}

/// What stands above each gap, oldest first.
QStringList gapsOf(const ConversationModel &model)
{
    QStringList above;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (model.index(row).data(Timeline::KindRole).value<Row::Kind>() == Row::Kind::Gap)
            above.append(model.messageAt(row + 1).body);
    }
    return above;
}

bool hasGap(const ConversationModel &model)
{
    return !gapsOf(model).isEmpty();
}

void loadAll(ConversationModel &model)
{
    const auto isThere = [&model] {
        model.loadOlder(); // unless it is under way
        return !model.hasOlder() && !model.isLoadingOlder();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 15'000);
}

/// Puts the reader before that message; as in a view, he stays there whatever comes and goes around it.
double look(ConversationModel &model, const QString &body)
{
    model.setPinned(false);
    model.setSeenRow(rowOf(model, body));
    const double place = model.placeOf(model.seenRow());
    const auto stay = [&model, place] { model.setSeenRow(model.rowOfPlace(place)); };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, stay);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, stay);
    return place;
}
} // namespace

void TestOfflineHistory::init()
{
    m_server = std::make_unique<test::LiveServer>();
    m_ada = m_server->signedIn(u"ada"_s);
    ClientOptions patient; // comes back when it is told to
    patient.firstRetry = patient.longestRetry = std::chrono::hours(1);
    patient.random = [] { return 1.0; };
    m_mara = m_server->signedIn(u"mara"_s, patient, m_server->folder().filePath(u"mara"_s));
    QVERIFY(m_ada && m_mara);
    const Channel hers = test::makeChannel(*m_ada, u"room"_s, {u"mara"_s});
    m_room = get(m_mara->retrieveChannel(hers.id)).value_or(Channel());
    QVERIFY(!m_room.isNull());
    m_said.clear();
    m_replied.clear();
}

void TestOfflineHistory::cleanup()
{
    m_mara.reset();
    m_ada.reset();
    m_server.reset();
}

void TestOfflineHistory::goOffline()
{
    m_server->stop();
    QTRY_COMPARE(m_mara->state(), ChatKitty::ConnectionState::Reconnecting);
}

void TestOfflineHistory::comeBack()
{
    if (!m_server->isRunning())
        m_server->start();
    m_mara->reconnectNow();
    QTRY_VERIFY(m_mara->isOnline());
}

void TestOfflineHistory::say(const QString &text, int count)
{
    for (int i = 0; i < count; ++i)
        m_said.append(count > 1 ? text.arg(i) : text);
    // They are answered in their order.
    for (const QString &each : m_said.last(count).first(count - 1))
        m_ada->sendMessage(m_room, each);
    QVERIFY(get(m_ada->sendMessage(m_room, m_said.constLast())));
}

void TestOfflineHistory::reply(const QString &text, int count)
{
    SendMessageRequest request;
    for (int i = 0; i < count; ++i) {
        request.body = count > 1 ? text.arg(i) : text;
        m_replied.append(request.body);
        if (i + 1 < count)
            m_ada->reply(m_question, request);
    }
    QVERIFY(get(m_ada->reply(m_question, request)));
}

void TestOfflineHistory::show(ConversationModel &model, const Message &parent)
{
    model.setKitty(m_mara.get());
    model.setChannel(m_room);
    if (!parent.isNull())
        model.setParentMessage(parent);
}

void TestOfflineHistory::readAll(const Message &parent)
{
    ConversationModel model;
    show(model, parent);
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    loadAll(model);
}

void TestOfflineHistory::aThreadIsReadWithoutTheServer()
{
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
    reply(u"%1"_s, 120);
    readAll(m_question);
    QVERIFY(answer(m_mara->endSession()).succeeded());
    // One that is gone, and one that she has not seen.
    const auto last = get(m_ada->listReplies(m_question));
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
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
    reply(u"%1"_s, 80);
    readAll(m_question);
    const Result<ChatSession *> session = m_mara->startChatSession(m_room);
    QVERIFY(session);
    QTRY_VERIFY(session.value()->isLive());
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    thread.setSession(session.value());
    show(thread, m_question);
    QTRY_COMPARE(thread.state(), ConversationModel::State::Ready);
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

void TestOfflineHistory::aHoleOnDiskIsAGap()
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

void TestOfflineHistory::aHoleInAThreadOnDiskIsAGap()
{
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
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

void TestOfflineHistory::aThreadKeepsItsRowsOverALostLink()
{
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
    reply(u"%1"_s, 80);
    const Result<ChatSession *> session = m_mara->startChatSession(m_room);
    QVERIFY(session);
    QTRY_VERIFY(session.value()->isLive());
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    thread.setSession(session.value());
    show(thread, m_question);
    QTRY_COMPARE(thread.state(), ConversationModel::State::Ready);
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
    const auto newest = get(m_ada->listReplies(m_question));
    QVERIFY(get(m_ada->deleteMessage(newest->items.at(4))));
    m_replied.removeAll(u"75"_s);
    reply(u"meanwhile"_s);
    m_mara->reconnectNow();
    QTRY_COMPARE(bodiesOf(thread), m_replied);
    QTRY_VERIFY(session.value()->isLive());
    // The answer to this question comes after all that the thread may ask for.
    QVERIFY(get(m_mara->listReplies(m_question)));
    QCOMPARE(bodiesOf(thread), m_replied);
    QVERIFY(states.isEmpty() && jumped.isEmpty());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(thread.placeOf(thread.seenRow()), place);
}

void TestOfflineHistory::aThreadComparesWhatNobodyTold()
{
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
    reply(u"%1"_s, 40);
    const Result<ChatSession *> session = m_mara->startChatSession(m_room);
    QVERIFY(session);
    QTRY_VERIFY(session.value()->isLive());
    ConversationModel thread;
    const QAbstractItemModelTester tester(&thread);
    thread.setSession(session.value());
    show(thread, m_question);
    QTRY_COMPARE(thread.state(), ConversationModel::State::Ready);
    loadAll(thread);
    thread.setSession(nullptr);
    QSignalSpy told(session.value(), &ChatSession::messageDeleted);
    QVERIFY(get(m_ada->deleteMessage(get(m_ada->listReplies(m_question))->items.at(9))));
    QTRY_COMPARE(told.size(), 1);
    thread.setSession(session.value());
    QCOMPARE(bodiesOf(thread), m_replied);
    Q_EMIT session.value()->resumed(true, 0);
    m_replied.removeAll(u"30"_s);
    QTRY_COMPARE(bodiesOf(thread), m_replied);
    QCOMPARE(thread.state(), ConversationModel::State::Ready);
}

void TestOfflineHistory::whatCouldNotBeCaughtUpWithIsAGap_data()
{
    QTest::addColumn<bool>("isThread");
    QTest::newRow("channel") << false;
    QTest::newRow("thread") << true;
}

void TestOfflineHistory::whatCouldNotBeCaughtUpWithIsAGap()
{
    QFETCH(bool, isThread);
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    (isThread ? m_replied : m_said).append(u"question"_s);
    const auto post = [&](const QString &text, int count) { isThread ? reply(text, count) : say(text, count); };
    post(u"before %1"_s, 3);
    const Result<ChatSession *> session = m_mara->startChatSession(m_room);
    QVERIFY(session);
    QTRY_VERIFY(session.value()->isLive());
    ConversationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSession(session.value());
    show(model, isThread ? m_question : Message());
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    QSignalSpy heard(session.value(), &ChatSession::receivedMessage);
    model.setSession(nullptr);
    post(u"missed %1"_s, 60);
    QTRY_COMPARE(heard.size(), 60);
    model.setSession(session.value());
    post(u"after"_s, 1);
    QTRY_VERIFY(rowOf(model, u"after"_s) >= 0);
    QVERIFY(rowOf(model, u"missed 59"_s) < 0 && !hasGap(model));
    // It was known up to a message that is not one of the rows.
    QSignalSpy states(&model, &ConversationModel::stateChanged);
    Q_EMIT session.value()->resumed(false, model.messageAt(rowOf(model, u"before 2"_s)).id + 1);
    QCOMPARE(gapsOf(model), QStringList(u"before 2"_s));
    QTRY_VERIFY(!hasGap(model));
    QCOMPARE(bodiesOf(model), isThread ? m_replied : m_said);
    QVERIFY(states.isEmpty());
}

PURR_TEST(TestOfflineHistory)
#include "test_offlinehistory.moc"
