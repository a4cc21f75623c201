// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "lab/crowd.h"
#include "lab/faults.h"
#include "lab/inspector.h"
#include "lab/limitlab.h"
#include "lab/scenariolibrary.h"
#include "lab/wireunit.h"
#include "server/embeddedserver.h"
#include "support/answer.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

/// What the tabs of the inspector work with, on a real server.
class TestLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void peopleDoWhatTheyAreTold();
    void manyComeAndGo();
    void seedDataIsMadeAndCancelled();
    void everyLimitCheckPasses();
    void scenariosRunWithLiveResults();
    void scenariosRunStepByStep();
    void aBadFileSaysWhere();
    void simulatedPeopleHaveNames();
    void faultsAreDescribedAndChecked();
    void aHandlerThatIsOffIsNotSubscribed();
    void whatNobodyHearsIsNotOnTheWire_data();
    void whatNobodyHearsIsNotOnTheWire();
    void aCallAfterTheEndIsALeak();
    void directChatsGoByTheirPeople();
    void httpRequestsAreLogged();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::EmbeddedServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
};

void TestLab::init()
{
    m_server = std::make_unique<server::EmbeddedServer>();
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_folder.filePath(u"server"_s);
    config.grace = {};
    config.rateLimits = false;
    const Result<quint16> port = m_server->start(config);
    QVERIFY(port.succeeded());
    m_kitty = std::make_unique<ChatKitty>();
    m_kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));
    m_kitty->setApiKey(u"test"_s);
    QVERIFY(answer(m_kitty->startSession(u"ada"_s)).succeeded());
}

void TestLab::cleanup()
{
    m_kitty.reset();
    m_server.reset();
}

void TestLab::peopleDoWhatTheyAreTold()
{
    CreateChannelRequest request;
    request.type = ChannelType::Private;
    request.name = u"stage"_s;
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    ChatSession *session = m_kitty->startChatSession(channel).value();
    QStringList got;
    connect(session, &ChatSession::participantEnteredChat, this, [&](const User &user) { got << u"entered "_s + user.name; });
    connect(session, &ChatSession::participantLeftChat, this, [&](const User &user) { got << u"left "_s + user.name; });
    connect(session, &ChatSession::receivedMessage, this,
            [&](const Message &message) { got << (message.file.isNull() ? message.body : message.file.name); });
    connect(session, &ChatSession::messageUpdated, this, [&](const Message &message) { got << u"edited "_s + message.body; });
    connect(session, &ChatSession::messageDeleted, this, [&](const Message &) { got << u"deleted"_s; });
    connect(session, &ChatSession::messageReactionAdded, this, [&](const Message &, const Reaction &) { got << u"reacted"_s; });
    connect(session, &ChatSession::messageRead, this, [&](const Message &, const ReadReceipt &) { got << u"read"_s; });
    connect(session, &ChatSession::receivedKeystrokes, this, [&](const Keystrokes &keystrokes) {
        if (!keystrokes.keys.isEmpty())
            got << u"typed "_s + keystrokes.keys;
    });
    QTRY_VERIFY(session->isLive());
    Crowd crowd;
    crowd.setKitty(m_kitty.get());
    crowd.add(1, u"bob"_s);
    const QModelIndex bob = crowd.index(0);
    QTRY_COMPARE(bob.data(Crowd::StateRole).toString(), u"Online"_s);
    const auto expect = [&](Crowd::Action action, const QString &text, const QString &event) {
        crowd.perform(0, action, channel, text);
        QTRY_VERIFY2_WITH_TIMEOUT(got.contains(event), qPrintable(event + u" not in: "_s + got.join(u", "_s) + bob.data(Crowd::NoteRole).toString()), 15'000);
    };
    expect(Crowd::Action::Enter, {}, u"entered bob"_s);
    QTRY_COMPARE(bob.data(Crowd::RoomsRole).toInt(), 1);
    expect(Crowd::Action::Type, u"abc"_s, u"typed abc"_s);
    expect(Crowd::Action::Send, u"one"_s, u"one"_s);
    expect(Crowd::Action::Edit, u"two"_s, u"edited two"_s);
    expect(Crowd::Action::Reply, u"answer"_s, u"answer"_s);
    expect(Crowd::Action::React, {}, u"reacted"_s);
    expect(Crowd::Action::Delete, {}, u"deleted"_s);
    expect(Crowd::Action::SendFile, {}, u"notes.txt"_s);
    std::ignore = answer(m_kitty->sendMessage(channel, u"for bob"_s));
    expect(Crowd::Action::Read, {}, u"read"_s);
    crowd.perform(0, Crowd::Action::GoOffline, channel);
    QTRY_COMPARE(bob.data(Crowd::StateRole).toString(), u"Offline"_s);
    crowd.perform(0, Crowd::Action::ComeBack, channel);
    QTRY_COMPARE(bob.data(Crowd::StateRole).toString(), u"Online"_s);
    QTRY_COMPARE(bob.data(Crowd::RoomsRole).toInt(), 1);
    got.clear();
    expect(Crowd::Action::Leave, {}, u"left bob"_s);
    QVERIFY(!bob.data(Crowd::FailedRole).toBool());
    crowd.perform(0, Crowd::Action::Leave, {});
    QTRY_VERIFY(bob.data(Crowd::FailedRole).toBool());
}

void TestLab::manyComeAndGo()
{
    Crowd crowd;
    crowd.setKitty(m_kitty.get());
    crowd.add(5);
    QCOMPARE(crowd.count(), 5);
    for (int row = 0; row < 5; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(crowd.index(row).data(Crowd::StateRole).toString(), u"Online"_s, 15'000);
    crowd.remove(2);
    QCOMPARE(crowd.count(), 4);
    crowd.clear();
    QCOMPARE(crowd.count(), 0);
}

void TestLab::seedDataIsMadeAndCancelled()
{
    Crowd crowd;
    crowd.setKitty(m_kitty.get());
    crowd.seed(2, 3, 1);
    QVERIFY(crowd.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!crowd.isBusy(), 20'000);
    QVERIFY2(crowd.problem().isEmpty(), qPrintable(crowd.problem()));
    QCOMPARE(crowd.progress(), 1.0);
    ChannelFilter mine;
    mine.joined = true;
    mine.name = u"seed-"_s;
    const Paginator<Channel> channels = answer(m_kitty->listChannels(mine)).value();
    QCOMPARE(channels.items.size(), 2);
    const Paginator<Message> messages = answer(m_kitty->listMessages(channels.items.first())).value();
    QCOMPARE(std::count_if(messages.items.begin(), messages.items.end(), [](const Message &each) { return !each.file.isNull(); }), 1);
    QCOMPARE(std::count_if(messages.items.begin(), messages.items.end(), [](const Message &each) { return each.body.startsWith("Message "_L1); }), 3);
    crowd.seed(1000, 1000, 0);
    crowd.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!crowd.isBusy(), 20'000);
    QVERIFY(crowd.progress() < 1);
}

void TestLab::everyLimitCheckPasses()
{
    LimitLab limits;
    limits.setKitty(m_kitty.get());
    QVERIFY(limits.checks().size() >= 6);
    limits.runAll();
    QVERIFY(limits.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!limits.isRunning(), 60'000);
    for (const LimitCheck &check : limits.checks())
        QVERIFY2(check.state == "passed"_L1, qPrintable(check.title + u": "_s + check.result));
}

void TestLab::scenariosRunWithLiveResults()
{
    ScenarioLibrary library;
    library.setFolder(m_folder.path());
    QVERIFY(library.count() >= 29);
    int row = 0;
    while (row < library.count() && !library.index(row).data(ScenarioLibrary::FileRole).toString().endsWith("/handler-received-message.json"_L1))
        ++row;
    QVERIFY(row < library.count());
    int live = 0;
    connect(&library, &ScenarioLibrary::stepsChanged, this, [&] { live += library.isRunning() && !library.steps().isEmpty(); });
    library.run(row);
    QCOMPARE(library.current(), row);
    QTRY_VERIFY_WITH_TIMEOUT(!library.isRunning(), 20'000);
    QCOMPARE(library.index(row).data(ScenarioLibrary::StateRole).toString(), u"passed"_s);
    QCOMPARE(library.passed(), 1);
    QVERIFY(live >= library.steps().size());
    QCOMPARE(library.steps().last().state, u"passed"_s);
}

void TestLab::scenariosRunStepByStep()
{
    QFile file(m_folder.filePath(u"wrong.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "name": "Wrong", "actors": [{"name": "ada"}], "steps": [
        {"do": "start_session", "actor": "ada"},
        {"do": "expect_state", "actor": "ada", "is": "Failed", "within": 1},
        {"do": "wait", "ms": 1}]})");
    file.close();
    ScenarioLibrary library;
    library.setFolder(m_folder.path());
    QCOMPARE(library.index(0).data(ScenarioLibrary::TitleRole).toString(), u"Wrong"_s);
    library.setPace(ScenarioLibrary::Pace::Step);
    library.run(0);
    QTRY_VERIFY(library.isWaiting());
    // What comes next is known before it comes.
    QCOMPARE(library.steps().size(), 1);
    QCOMPARE(library.steps().at(0).state, u"next"_s);
    QVERIFY(library.steps().at(0).text.contains(u"start_session ada"_s));
    library.next();
    QTRY_VERIFY(library.isWaiting());
    QCOMPARE(library.steps().size(), 2);
    QCOMPARE(library.steps().at(0).state, u"passed"_s);
    QVERIFY(library.steps().at(0).milliseconds >= 0);
    QCOMPARE(library.steps().at(1).state, u"next"_s);
    library.next();
    QTRY_VERIFY(!library.isRunning());
    QCOMPARE(library.failed(), 1);
    QCOMPARE(library.steps().at(1).state, u"failed"_s);
    QCOMPARE(library.steps().at(2).state, u"skipped"_s);
    QVERIFY(library.steps().at(2).text.endsWith(u"wait 1 ms"_s));
    QVERIFY(library.index(0).data(ScenarioLibrary::ProblemRole).toString().contains("the state is Online"_L1));
}

void TestLab::simulatedPeopleHaveNames()
{
    Crowd crowd;
    crowd.setKitty(m_kitty.get());
    crowd.add(2);
    crowd.add(1, u"zoe"_s);
    QTRY_COMPARE(crowd.index(1).data(Crowd::StateRole).toString(), u"Online"_s);
    QStringList names;
    for (int row = 0; row < 3; ++row)
        names << crowd.index(row).data(Crowd::NameRole).toString();
    QCOMPARE(names, (QStringList{u"Iris Novak"_s, u"Jonas Berg"_s, u"zoe"_s}));
    const Channel room = test::makeChannel(*m_kitty, u"named"_s);
    crowd.perform(0, Crowd::Action::SendFile, room);
    QTRY_COMPARE(crowd.index(0).data(Crowd::NoteRole).toString(), u"Send a file"_s);
    const Result<Paginator<User>> members = answer(m_kitty->listChannelMembers(room));
    QVERIFY(members.succeeded());
    const auto iris = std::ranges::find(members->items, u"Iris Novak"_s, &User::displayName);
    QVERIFY(iris != members->items.end());
    QVERIFY(iris->name.startsWith(u"sim-"_s) && iris->name.endsWith(u"-1"_s));
}

void TestLab::aBadFileSaysWhere()
{
    QFile file(m_folder.filePath(u"bad.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"name\": \"x\",\n\"actors\": 5}");
    file.close();
    ScenarioLibrary library;
    library.setFolder(m_folder.filePath(u"none"_s));
    const int row = library.add(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(row, library.count() - 1);
    QCOMPARE(library.index(row).data(ScenarioLibrary::StateRole).toString(), u"broken"_s);
    const QString problem = library.index(row).data(ScenarioLibrary::ProblemRole).toString();
    QVERIFY2(problem.startsWith(file.fileName() + ": line 2: actors: expected"_L1), qPrintable(problem));
    library.run(row);
    QVERIFY(!library.isRunning());
}

void TestLab::faultsAreDescribedAndChecked()
{
    Faults faults;
    QCOMPARE(faults.presets(), (QStringList{u"train"_s, u"hotel"_s, u"suspend and resume"_s}));
    QVERIFY(!faults.add(u"latency"_s, u"both"_s, 1, {{u"latency"_s, u"soon"_s}}).isEmpty());
    QCOMPARE(faults.count(), 0);
    QCOMPARE(faults.add(u"latency"_s, u"downstream"_s, 0.5, {{u"latency"_s, u"180"_s}, {u"jitter"_s, u"0"_s}}, 7, u"general"_s), QString());
    QCOMPARE(faults.lines().first().details, u"downstream, latency 180 ms, 50 %"_s);
    QCOMPARE(faults.lines().first().channel, u"general"_s);
    faults.usePreset(u"hotel"_s);
    QCOMPARE(faults.count(), 4);
    faults.clear();
    QCOMPARE(faults.count(), 0);
}

void TestLab::aHandlerThatIsOffIsNotSubscribed()
{
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"switches"_s;
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *session = m_kitty->startChatSession(channel).value();
    QStringList got;
    connect(session, &ChatSession::receivedMessage, this, [&](const Message &message) { got << message.body; });
    QTRY_VERIFY(session->topics().contains(u"messages"_s) && session->topics().contains(u"reactions"_s));
    inspector.setChosenLane(inspector.sessions().first().number);
    inspector.setHandler(u"onMessageReactionAdded"_s, false);
    QTRY_VERIFY(session->topics().contains(u"reactions"_s));
    inspector.setHandler(u"onMessageReactionRemoved"_s, false);
    QTRY_VERIFY(!session->topics().contains(u"reactions"_s));
    QVERIFY(session->topics().contains(u"messages"_s));
    inspector.setHandler(u"onReceivedMessage"_s, false);
    QVERIFY(answer(m_kitty->sendMessage(channel, u"unheard"_s)).succeeded());
    // What the room was told before this answer has come before it.
    QVERIFY(answer(m_kitty->retrieveChannel(channel.id)).succeeded());
    inspector.setHandler(u"onReceivedMessage"_s, true);
    QVERIFY(answer(m_kitty->sendMessage(channel, u"heard"_s)).succeeded());
    // Back on, it is called for what it missed.
    QTRY_COMPARE(got, QStringList({u"unheard"_s, u"heard"_s}));
}

void TestLab::whatNobodyHearsIsNotOnTheWire_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QStringList>("handlers");
    QTest::newRow("messages") << u"messages"_s << QStringList{u"onReceivedMessage"_s, u"onMessageUpdated"_s, u"onMessageDeleted"_s};
    QTest::newRow("keystrokes") << u"keystrokes"_s << QStringList{u"onReceivedKeystrokes"_s, u"onTypingStarted"_s, u"onTypingStopped"_s};
    QTest::newRow("typing") << u"typing"_s << QStringList{u"onTypingStarted"_s, u"onTypingStopped"_s};
    QTest::newRow("participants") << u"participants"_s
                                  << QStringList{u"onParticipantEnteredChat"_s, u"onParticipantLeftChat"_s, u"onParticipantPresenceChanged"_s};
    QTest::newRow("read receipts") << u"readReceipts"_s << QStringList{u"onMessageRead"_s, u"onMessageUnread"_s, u"onMessageDelivered"_s};
    QTest::newRow("reactions") << u"reactions"_s << QStringList{u"onMessageReactionAdded"_s, u"onMessageReactionRemoved"_s};
    QTest::newRow("events") << u"events"_s << QStringList{u"onEventTriggered"_s};
}

/// What the frames say: no SUBSCRIBE while it is off, an UNSUBSCRIBE when it is turned off, and nothing of it in between.
void TestLab::whatNobodyHearsIsNotOnTheWire()
{
    QFETCH(QString, topic);
    QFETCH(QStringList, handlers);
    ChatKitty bob;
    bob.setServer(m_kitty->server());
    bob.setApiKey(u"test"_s);
    QVERIFY(answer(bob.startSession(u"bob"_s)).succeeded());
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"wire-"_s + topic.toLower();
    request.members = {UserReference{0, u"bob"_s}};
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    const Channel bobs = answer(bob.retrieveChannel(channel.id)).value();
    const QByteArray destination = channel.links.topic(topic).toUtf8();
    QVERIFY(!destination.isEmpty());

    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    const auto frames = [&](const char *command, const char *header, const QByteArray &value) {
        QList<stomp::Frame> found;
        for (const LogEntry &entry : inspector.frames()->entries()) {
            const std::optional<stomp::Frame> frame = soleFrame(entry.bytes);
            if (frame && frame->command == command && frame->header(header) == value)
                found.append(*frame);
        }
        return found;
    };
    int typed = 0;
    connect(&bob, &ChatKitty::frameSeen, this, [&typed](const WireFrame &frame) { typed += frame.outgoing && frame.bytes.contains("I am typing"); });
    const auto everythingHappens = [&] {
        ChatSession *const his = bob.startChatSession(bobs).value();
        QTRY_VERIFY(his->isLive());
        const int before = typed;
        bob.sendKeystrokes(bobs, u"I am typing"_s);
        QTRY_VERIFY(typed > before);
        const Message said = answer(bob.sendMessage(bobs, u"one"_s)).value();
        QVERIFY(answer(bob.editMessage(said, u"two"_s)).succeeded());
        QVERIFY(answer(bob.reactToMessage(said, u"👍"_s)).succeeded());
        const Message heard = answer(m_kitty->sendMessage(channel, u"for bob"_s)).value();
        QVERIFY(answer(bob.readMessage(answer(bob.retrieveMessage(heard)).value())).succeeded());
        TriggerEventRequest event;
        event.type = u"wave"_s;
        QVERIFY(answer(bob.triggerEvent(bobs, event)).succeeded());
        his->end();
        QTRY_COMPARE(his->state(), ChatSession::State::Ended);
        // What this client was told before this answer has come before it.
        QVERIFY(answer(m_kitty->retrieveChannel(channel.id)).succeeded());
    };

    for (const QString &handler : handlers)
        inspector.setHandler(handler, false);
    ChatSession *const session = m_kitty->startChatSession(channel).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->retrieveChannel(channel.id)).succeeded());
    QVERIFY(!session->topics().isEmpty());
    QCOMPARE(frames("SUBSCRIBE", "destination", destination).size(), 0);
    everythingHappens();
    QCOMPARE(frames("SUBSCRIBE", "destination", destination).size(), 0);
    QCOMPARE(frames("MESSAGE", "destination", destination).size(), 0);
    const int before = inspector.sessions().first().calls;
    QVERIFY(before > 0); // of the others

    inspector.setHandler(handlers.first(), true);
    QTRY_COMPARE(frames("SUBSCRIBE", "destination", destination).size(), 1);
    const QByteArray id = frames("SUBSCRIBE", "destination", destination).first().header("id");
    QTRY_VERIFY(session->topics().contains(topic));
    QVERIFY(answer(m_kitty->retrieveChannel(channel.id)).succeeded());
    everythingHappens();
    QTRY_VERIFY(!frames("MESSAGE", "subscription", id).isEmpty());

    inspector.setHandler(handlers.first(), false);
    QTRY_COMPARE(frames("UNSUBSCRIBE", "id", id).size(), 1);
    QVERIFY(answer(m_kitty->retrieveChannel(channel.id)).succeeded());
    const qsizetype heard = frames("MESSAGE", "subscription", id).size();
    everythingHappens();
    QCOMPARE(frames("MESSAGE", "subscription", id).size(), heard);
    session->end();
}

void TestLab::aCallAfterTheEndIsALeak()
{
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"lamp"_s;
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(channel).value();
    QTRY_VERIFY(session->isLive());
    Message message;
    message.id = 1;
    message.body = u"late"_s;
    Q_EMIT session->receivedMessage(message);
    QCOMPARE(inspector.leaks(), 0);
    session->end();
    QTRY_COMPARE(session->state(), ChatSession::State::Ended);
    QCOMPARE(inspector.leaks(), 0);
    Q_EMIT session->receivedMessage(message);
    QCOMPARE(inspector.leaks(), 1);
    QCOMPARE(inspector.sessions().first().leaks, 1);
    QVERIFY(inspector.events()->entries().back().leaked);
    QVERIFY(inspector.bugReport().contains(u"after end()"_s));
}

void TestLab::directChatsGoByTheirPeople()
{
    ChatKitty bob;
    bob.setServer(m_kitty->server());
    bob.setApiKey(u"test"_s);
    QVERIFY(answer(bob.startSession(u"bob"_s)).succeeded());
    CreateChannelRequest request;
    request.type = ChannelType::Direct;
    request.members = {UserReference{0, u"bob"_s}};
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(channel).value();
    QTRY_VERIFY(session->isLive());
    QCOMPARE(inspector.sessions().first().channel, u"bob (direct)"_s);
    QVERIFY(answer(m_kitty->sendMessage(channel, u"hello"_s)).succeeded());
    QTRY_VERIFY(inspector.events()->total() > 0);
    QCOMPARE(inspector.events()->entries().back().channel, u"bob (direct)"_s);
}

void TestLab::httpRequestsAreLogged()
{
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"files"_s;
    const Channel channel = answer(m_kitty->createChannel(request)).value();
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    const QString path = m_folder.filePath(u"note.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a note of some length");
    file.close();
    const std::unique_ptr<FileTransfer> transfer(m_kitty->sendFile(channel, path));
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    const auto named = [&](const QString &name) {
        const auto &entries = inspector.frames()->entries();
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const LogEntry &entry) { return entry.name == name; });
        return found == entries.end() ? LogEntry() : *found;
    };
    QTRY_VERIFY(!named(u"HTTP 200"_s).payload().isEmpty() || !named(u"HTTP 201"_s).payload().isEmpty());
    QCOMPARE(named(u"HTTP POST"_s).kind, LogEntry::Kind::Sent);
    const LogEntry got = named(u"HTTP 200"_s).payload().isEmpty() ? named(u"HTTP 201"_s) : named(u"HTTP 200"_s);
    QCOMPARE(got.payload().value(u"method"_s).toString(), u"POST"_s);
    QVERIFY(got.payload().value(u"sentBytes"_s).toInt() > 21);
    QVERIFY(got.payload().value(u"receivedBytes"_s).toInt() > 0);
    QVERIFY(!inspector.frames()->toJsonLines(false).contains("note of some length"));
    const QByteArray redactedLog = inspector.frames()->toJsonLines(true);
    QVERIFY(!redactedLog.contains(named(u"HTTP POST"_s).summary.toUtf8()));
    QSignalSpy saved(&inspector, &Inspector::saved);
    inspector.saveHar(false);
    QTRY_COMPARE(saved.size(), 1);
    QFile har(saved.first().first().toString());
    QVERIFY(har.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(har.readAll()).object().value(u"log"_s).toObject().value(u"entries"_s).toArray();
    QVERIFY(har.remove());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(1).toObject().value(u"request"_s).toObject().value(u"method"_s).toString(), u"POST"_s);
}

PURR_TEST(TestLab)
#include "test_lab.moc"
