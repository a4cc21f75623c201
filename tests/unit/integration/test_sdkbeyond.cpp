// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkittyelement.h"
#include "client/filetransfer.h"
#include "sdklist.h"
#include "support/testmain.h"

#include <QFile>
#include <QJSEngine>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What few programs ask of the SDKs, and what only the later ones can do (TestSdkList).
class TestSdkBeyond : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsOfAWantedSizeAndOrder();
    void whoReadWhat();
    void onesOwnMessagesOfAllChannels();
    void aPictureFromElsewhere();
    void draftsAndFilesOfAThread();
    void membersModeratorsAndBlocksAreTold();
    void everyCallIsThereInQml();
    void callsFromQml();

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
};

void TestSdkBeyond::init()
{
    m_server = std::make_unique<LiveServer>();
    m_ann = m_server->signedIn(u"ann"_s);
    m_bob = m_server->signedIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkBeyond::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

void TestSdkBeyond::listsOfAWantedSizeAndOrder()
{
    for (const QString &name : {u"d"_s, u"b"_s, u"e"_s, u"a"_s, u"c"_s})
        makeChannel(*m_ann, name);
    ChannelFilter filter;
    filter.size = 2;
    filter.sort = u"name,asc"_s;
    const auto first = get(m_ann->listChannels(filter));
    QCOMPARE(namesOf(first), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(first->hasNextPage() && !first->hasPreviousPage());
    QCOMPARE(namesOf(get(m_ann->nextPage(*first))), QStringList({u"c"_s, u"d"_s}));
    filter.sort = u"name,desc"_s;
    filter.size = 3;
    QCOMPARE(namesOf(get(m_ann->listChannels(filter))), QStringList({u"e"_s, u"d"_s, u"c"_s}));
    filter.size = 0; // as many as the server likes
    QCOMPARE(namesOf(get(m_ann->listChannels(filter))).size(), 5);
}

void TestSdkBeyond::whoReadWhat()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, {u"bob"_s});
    const auto one = get(m_ann->sendMessage(room, u"one"_s));
    const auto two = get(m_ann->sendMessage(room, u"two"_s));
    const Channel his = seenBy(*m_bob, room);
    QVERIFY(answer(m_bob->readMessage(get(m_bob->listMessages(his))->items.last())).succeeded());
    const auto context = get(m_ann->retrieveChannelContext(room, one->id, two->id));
    QVERIFY(context);
    QCOMPARE(context->start, one->id);
    QCOMPARE(context->end, two->id);
    QCOMPARE(context->readersOf(one->id), QList<qint64>{m_bob->currentUser().id});
    QCOMPARE(context->readersOf(two->id), QList<qint64>());
}

void TestSdkBeyond::onesOwnMessagesOfAllChannels()
{
    const Channel one = makeChannel(*m_ann, u"one"_s, {u"bob"_s});
    const Channel two = makeChannel(*m_ann, u"two"_s, {u"bob"_s});
    QVERIFY(get(m_ann->sendMessage(one, u"first"_s)));
    QVERIFY(get(m_ann->sendMessage(two, u"second"_s)));
    const auto all = get(m_bob->listMessages(Channel()));
    QCOMPARE(bodiesOf(all), QStringList({u"second"_s, u"first"_s}));
    // A page of that list is no stretch of any channel's.
    QCOMPARE(all->items.first().channelId, two.id);
    QVERIFY(all->stretch.isNull());
}

void TestSdkBeyond::aPictureFromElsewhere()
{
    FileAttachment picture;
    picture.url = u"https://pictures.example/ann.png"_s;
    picture.name = u"ann.png"_s;
    picture.contentType = u"image/png"_s;
    picture.size = 512;
    const auto user = get(m_ann->updateCurrentUserDisplayPicture(picture));
    QVERIFY(user);
    QCOMPARE(user->displayPictureUrl, picture.url);
    QCOMPARE(m_ann->currentUser().displayPictureUrl, picture.url);
    QCOMPARE(get(m_bob->retrieveUser(user->id))->displayPictureUrl, picture.url);
    picture.url = u"javascript:alert(1)"_s;
    QCOMPARE(refusal(m_ann->updateCurrentUserDisplayPicture(picture)), QString(errorname::validation));
    QCOMPARE(m_ann->currentUser().displayPictureUrl, user->displayPictureUrl);
}

void TestSdkBeyond::draftsAndFilesOfAThread()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, {u"bob"_s});
    const auto thread = get(m_ann->createThread(room, {u"aside"_s, {}}));
    QVERIFY(thread);
    const Channel his = seenBy(*m_bob, room);
    ChatSession *const session = m_bob->startChatSession(his).value();
    QSignalSpy inChannel(session, &ChatSession::receivedKeystrokes);
    QSignalSpy inThread(session, &ChatSession::threadReceivedKeystrokes);
    const auto threads = get(m_bob->listThreads(his, false, true));
    QCOMPARE(namesOf(threads), QStringList(u"aside"_s));
    session->setThread(threads->items.first());
    QTRY_VERIFY(session->isLive());
    QTRY_VERIFY((m_ann->sendKeystrokes(*thread, u"in the thread"_s), inThread.size() > 0));
    QCOMPARE(inThread.last().first().value<Keystrokes>().keys, u"in the thread"_s);
    QVERIFY(inChannel.isEmpty());

    SendMessageRequest text;
    text.body = u"first"_s;
    // What has become a message is no draft any more; what is typed elsewhere later would come later.
    m_ann->sendKeystrokes(*thread, u"first"_s);
    QVERIFY(get(m_ann->sendMessage(*thread, text)));
    m_ann->sendKeystrokes(room, u"elsewhere"_s);
    QTRY_COMPARE(inChannel.size(), 1);
    for (const QList<QVariant> &told : std::as_const(inThread))
        QVERIFY(told.first().value<Keystrokes>().keys != u"first"_s);
    QFile file(m_server->folder().filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Notes") == 5);
    file.close();
    FileTransfer *const transfer = m_ann->sendFile(room, *thread, file.fileName());
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    const auto messages = get(m_bob->listMessages(threads->items.first()));
    QCOMPARE(messages->items.size(), 2);
    QCOMPARE(messages->items.first().file.name, u"notes.txt"_s);
    QCOMPARE(messages->items.last().body, u"first"_s);
    QCOMPARE(bodiesOf(get(m_bob->listMessages(his, {.mainThread = true}))), QStringList());
}

void TestSdkBeyond::membersModeratorsAndBlocksAreTold()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    ChatSession *const session = m_ann->startChatSession(room).value();
    using S = ChatSession;
    QSignalSpy joined(session, &S::memberJoined), left(session, &S::memberLeft), added(session, &S::moderatorAdded),
        removed(session, &S::moderatorDeleted), blocked(session, &S::memberBlocked), unblocked(session, &S::memberUnblocked);
    QTRY_VERIFY(session->isLive());
    const auto nameOf = [](const QSignalSpy &spy) { return spy.value(0).value(0).value<User>().name; };
    const UserReference bob{0, u"bob"_s};
    QVERIFY(get(m_bob->joinChannel(seenBy(*m_bob, room))));
    QTRY_COMPARE(nameOf(joined), u"bob"_s);
    QVERIFY(get(m_ann->addChannelModerator(room, bob)));
    QTRY_COMPARE(nameOf(added), u"bob"_s);
    QVERIFY(get(m_ann->deleteChannelModerator(room, bob)));
    QTRY_COMPARE(nameOf(removed), u"bob"_s);
    const auto record = get(m_ann->blockChannelUser(room, bob));
    QVERIFY(record);
    QTRY_COMPARE(nameOf(left), u"bob"_s);
    QTRY_COMPARE(blocked.size(), 1);
    QCOMPARE(blocked.first().first().value<BlockRecord>().user.name, u"bob"_s);
    QVERIFY(get(m_ann->unblockChannelUser(*record)));
    QTRY_COMPARE(unblocked.size(), 1);
}

void TestSdkBeyond::everyCallIsThereInQml()
{
    QFile header(dataFile(u"../../src/client/chatkitty.h"_s));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression call(u"^    QCoro::Task<.*> (\\w+)\\("_s, QRegularExpression::MultilineOption);
    QSet<QString> calls;
    for (auto matches = call.globalMatch(QString::fromUtf8(header.readAll())); matches.hasNext();)
        calls.insert(matches.next().captured(1));
    QVERIFY(calls.size() > 60);
    QSet<QString> inQml;
    const QMetaObject &element = ChatKittyElement::staticMetaObject;
    for (int i = 0; i < element.methodCount(); ++i)
        inQml.insert(QString::fromLatin1(element.method(i).name()));
    const QSet<QString> missing = calls - inQml;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u' ')));
}

void TestSdkBeyond::callsFromQml()
{
    ChatKittyElement kitty;
    kitty.setServer(m_server->url());
    kitty.setApiKey(u"test"_s);
    QJSEngine engine;
    QJSEngine::setObjectOwnership(&kitty, QJSEngine::CppOwnership);
    engine.globalObject().setProperty(u"kitty"_s, engine.newQObject(&kitty));
    engine.globalObject().setProperty(u"done"_s, engine.newArray());
    const auto outcome = [&engine](const QString &expression) {
        engine.evaluate(u"done = []"_s);
        const QJSValue said = engine.evaluate(expression + u".then(o => { done.push(o) })"_s);
        if (said.isError())
            qWarning() << said.toString();
        (void)QTest::qWaitFor([&engine] { return engine.evaluate(u"done.length"_s).toInt() == 1; }, purr::test::patience());
        return engine.evaluate(u"done[0]"_s).toVariant().value<Outcome>();
    };
    QVERIFY(outcome(u"kitty.startSession('mara')"_s).error.code.isEmpty());
    const Channel room = makeChannel(kitty, u"room"_s);
    engine.globalObject().setProperty(u"room"_s, engine.toScriptValue(room));
    QVERIFY(outcome(u"kitty.sendMessage(room, 'a text')"_s).error.code.isEmpty());
    QVERIFY(outcome(u"kitty.sendMessage(room, {body: 'with more', groupTag: 'tag', properties: {a: {b: 1}}})"_s).error.code.isEmpty());
    const auto messages = get(static_cast<ChatKitty &>(kitty).listMessages(room));
    QCOMPARE(bodiesOf(messages), QStringList({u"with more"_s, u"a text"_s}));
    QCOMPARE(messages->items.first().groupTag, u"tag"_s);
    QCOMPARE(messages->items.first().properties.value("a"_L1).toObject().value("b"_L1).toInt(), 1);
    QCOMPARE(outcome(u"kitty.sendMessage(room, {body: 7})"_s).error.code, QString(errorname::validation));
    QCOMPARE(outcome(u"kitty.listMessages(room)"_s).value.value<QList<Message>>().size(), 2);
    engine.globalObject().setProperty(u"message"_s, engine.toScriptValue(messages->items.first()));
    QVERIFY(outcome(u"kitty.sendMessage(message, 'an answer')"_s).error.code.isEmpty());
    QCOMPARE(outcome(u"kitty.listMessages(message)"_s).value.value<QList<Message>>().size(), 1);
    QVERIFY(outcome(u"kitty.muteChannel(room)"_s).value.value<Channel>().muted);
    QVERIFY(!outcome(u"kitty.unmuteChannel(room)"_s).value.value<Channel>().muted);
    const auto thread = get(static_cast<ChatKitty &>(kitty).createThread(room, {u"aside"_s, {}}));
    engine.globalObject().setProperty(u"thread"_s, engine.toScriptValue(*thread));
    QVERIFY(outcome(u"kitty.sendMessage(thread, 'in it')"_s).error.code.isEmpty());
    QCOMPARE(outcome(u"kitty.listMessages(thread)"_s).value.value<QList<Message>>().size(), 1);
    QCOMPARE(outcome(u"kitty.updateChannel(room, 'Room', {color: 'red'})"_s).value.value<Channel>().displayName, u"Room"_s);
}

PURR_TEST(TestSdkBeyond)
#include "test_sdkbeyond.moc"
