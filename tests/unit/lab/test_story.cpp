// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/story.h"
#include "support/answer.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// However busy the machine is: whoever waits longer waits in vain.
constexpr int longEnough = 120'000;
const QDate theDay(2026, 3, 12);

Scenario storyNamed(const QString &name)
{
    const Result<Scenario> scenario = Scenario::load(u":/purr/demo/%1.json"_s.arg(name));
    if (scenario.failed())
        QTest::qFail(qPrintable(scenario.error().message), __FILE__, __LINE__);
    return scenario.succeeded() ? *scenario : Scenario();
}

/// What a run shows: every row of every channel as one who may see it reads it, and what everyone's handlers got.
struct Run {
    ScenarioReport report;
    QStringList rows;
    QMap<QString, QStringList> calls;
};

Run played(const Scenario &scenario)
{
    Run run;
    ScenarioRunner runner(scenario, ScenarioRunner::Pace::Fast);
    runner.setDay(theDay);
    bool begun = false;
    QObject::connect(&runner, &ScenarioRunner::stepStarted, [&begun] { begun = true; });
    QObject::connect(&runner, &ScenarioRunner::called, [&](const QString &actor, const HandlerCall &call) {
        // Who signs in first is chance; what follows is not.
        if (begun && call.channelId != 0 && call.handler != "onParticipantPresenceChanged"_L1
            && call.handler != "onMessageDelivered"_L1)
            run.calls[u"%1 in %2: %3"_s.arg(actor).arg(call.channelId).arg(call.handler)].append(call.summary);
    });
    run.report = QCoro::waitFor(runner.run());
    for (const ScenarioChannel &channel : scenario.channels) {
        for (const QString &name : channel.members) {
            Participant *const person = runner.participant(name);
            if (!person)
                continue;
            // Also a round trip: what was on its way to him before has come.
            const Result<Channel> seen = answer(person->channel(channel.name));
            if (seen.failed())
                continue;
            const auto page = answer(person->kitty().listMessages(*seen));
            if (page.failed() || name != channel.members.first())
                continue;
            for (const Message &message : page->items) {
                QString row = u"%1 %2 %3 %4 %5"_s.arg(channel.name).arg(message.id).arg(
                    message.createdTime.toUTC().toString(Qt::ISODateWithMs), message.user.name, message.body);
                for (const ReactionSummary &reaction : message.reactions)
                    row += u' ' + reaction.emoji.character + QString::number(reaction.count);
                run.rows.append(row);
            }
        }
    }
    return run;
}

} // namespace

/// The stories of the demo: each one plays, always the same, and its people answer.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plays_data();
    void plays();
    void isAlwaysTheSame_data();
    void isAlwaysTheSame();
    void hasItsOwnTime();
    void answersInCharacter();
    void answersWhoSpeaks();
    void isDriven();
    void goesOnByItselfInALoop();
    void saysWhatIsWrong();
};

void TestStory::plays_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"team-day", "support-desk", "launch"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestStory::plays()
{
    QFETCH(QString, name);
    const Scenario scenario = storyNamed(name);
    QVERIFY(scenario.self());
    QVERIFY(!scenario.window.panes.isEmpty());
    const Run run = played(scenario);
    QVERIFY2(run.report.passed(), qPrintable(run.report.firstProblem()));
    QCOMPARE(run.report.skipped, QStringList());
    QVERIFY(!run.rows.isEmpty());
}

void TestStory::isAlwaysTheSame_data()
{
    plays_data();
}

void TestStory::isAlwaysTheSame()
{
    QFETCH(QString, name);
    const Scenario scenario = storyNamed(name);
    const Run first = played(scenario);
    const Run second = played(scenario);
    QCOMPARE(second.rows, first.rows);
    QCOMPARE(second.calls.keys(), first.calls.keys());
    for (auto calls = first.calls.cbegin(); calls != first.calls.cend(); ++calls)
        QVERIFY2(second.calls.value(calls.key()) == calls.value(),
                 qPrintable(calls.key() + u'\n' + calls->join(u'\n') + u"\nand then\n"_s + second.calls.value(calls.key()).join(u'\n')));
    QVERIFY(!first.calls.isEmpty());
}

void TestStory::hasItsOwnTime()
{
    const Run run = played(storyNamed(u"team-day"_s));
    const auto rowOf = [&](const QString &text) { return run.rows.filter(text).value(0); };
    const auto at = [](int hour, int minute) {
        return QDateTime(theDay, QTime(hour, minute)).toUTC().toString(u"yyyy-MM-ddTHH:mm"_s);
    };
    QVERIFY2(rowOf(u"Did the release notes go out?"_s).contains(at(14, 25)), qPrintable(rowOf(u"Did the release"_s)));
    QVERIFY2(rowOf(u"New wording is in"_s).contains(QDateTime(theDay, QTime(14, 32)).toUTC().toString(u"yyyy-MM-ddTHH"_s)),
             qPrintable(rowOf(u"New wording is in"_s)));
    QVERIFY(rowOf(u"Office closed"_s).contains(QDateTime(theDay.addDays(-3), QTime(10, 12)).toUTC().toString(Qt::ISODateWithMs)));
}

void TestStory::answersInCharacter()
{
    const Scenario scenario = storyNamed(u"team-day"_s);
    ScenarioRunner runner(scenario, ScenarioRunner::Pace::Fast);
    Responder responder(&runner);
    const ScenarioActor &lena = *scenario.actor(u"lena");
    QCOMPARE(responder.answer(lena, u"THANKS a lot"_s)->first, u"Any time."_s);
    QCOMPARE(responder.answer(lena, u"THANKS a lot"_s)->second, u"❤️"_s);
    QStringList others;
    for (int i = 0; i < 4; ++i)
        others << responder.answer(lena, u"the weather is fine"_s)->first;
    QCOMPARE(QSet<QString>(others.begin(), others.end()).size(), 3);
    QCOMPARE(others.first(), others.last());
    QVERIFY(!responder.answer(*scenario.actor(u"mara"), u"hello"_s));
}

void TestStory::answersWhoSpeaks()
{
    Story story;
    QElapsedTimer timer;
    timer.start();
    story.play(u"team-day"_s);
    QTRY_VERIFY_WITH_TIMEOUT(story.isReady(), longEnough);
    qInfo("ready after %lld ms", timer.elapsed());
    story.setSpeed(16);
    ChatKitty mara;
    mara.setServer(story.server());
    mara.setApiKey(story.apiKey());
    QVERIFY(answer(mara.startSession(story.username())).succeeded());
    QTRY_COMPARE_WITH_TIMEOUT(story.state(), Story::State::Waiting, longEnough);
    const QList<double> panes = story.panes();
    QCOMPARE(panes.size(), 3);

    // A chat of two needs no name.
    const Channel direct = *answer(mara.retrieveChannel(qint64(panes.at(1))));
    const auto session = mara.startChatSession(direct);
    QSignalSpy heard(session.value(), &ChatSession::receivedMessage);
    QTRY_VERIFY_WITH_TIMEOUT(session.value()->isLive(), longEnough);
    QVERIFY(answer(mara.sendMessage(direct, u"Thank you, Lena"_s)).succeeded());
    const auto says = [&heard](const QString &text) {
        return std::any_of(heard.cbegin(), heard.cend(),
                           [&](const QVariantList &call) { return call.first().value<Message>().body == text; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Any time."_s), longEnough);

    // In a room only the one who is named.
    const Channel room = *answer(mara.retrieveChannel(qint64(panes.at(0))));
    const auto roomSession = mara.startChatSession(room);
    QSignalSpy inRoom(roomSession.value(), &ChatSession::receivedMessage);
    QTRY_VERIFY_WITH_TIMEOUT(roomSession.value()->isLive(), longEnough);
    QVERIFY(answer(mara.sendMessage(room, u"nobody in particular"_s)).succeeded());
    QVERIFY(answer(mara.sendMessage(room, u"Sam, is the build green?"_s)).succeeded());
    const auto author = [&inRoom](int index) { return inRoom.at(index).first().value<Message>().user.name; };
    QTRY_COMPARE_WITH_TIMEOUT(inRoom.size(), 3, longEnough);
    QCOMPARE(author(2), u"sam"_s);
    QVERIFY(inRoom.at(2).first().value<Message>().body.contains(u"812"_s));

    // A reply needs no name, and is answered in its thread.
    SendMessageRequest reply;
    reply.body = u"thanks"_s;
    QVERIFY(answer(mara.sendMessage(inRoom.at(2).first().value<Message>(), reply)).succeeded());
    const auto answered = [&] {
        return std::any_of(inRoom.cbegin() + 3, inRoom.cend(), [](const QVariantList &call) {
            const Message message = call.first().value<Message>();
            return message.user.name == u"sam"_s && message.isReply();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(inRoom.size() >= 3 && answered(), longEnough);
    // A mention is as good as a name.
    QVERIFY(answer(mara.sendMessage(room, u"<@priya> hello"_s)).succeeded());
    QTRY_VERIFY_WITH_TIMEOUT(author(int(inRoom.size()) - 1) == u"priya"_s, longEnough);
}

void TestStory::isDriven()
{
    Story story;
    QCOMPARE(story.files().size(), 3);
    story.setSpeed(16);
    story.play(u"launch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(story.isReady(), longEnough);
    const QUrl first = story.server();
    QCOMPARE(story.chapters().size(), 3);
    // From there on so slowly that it does not get away.
    story.setSpeed(0.25);
    story.jump(2);
    QTRY_COMPARE_WITH_TIMEOUT(story.chapter(), 2, longEnough);
    QVERIFY(story.server() != first);
    story.next();
    QCOMPARE(story.state(), Story::State::Held);
    story.next();
    QCOMPARE(story.state(), Story::State::Playing);
    story.setSpeed(16);
    QTRY_COMPARE_WITH_TIMEOUT(story.state(), Story::State::Ended, longEnough);
    story.restart();
    QTRY_VERIFY_WITH_TIMEOUT(story.isReady(), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(story.chapter(), 0, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(story.state(), Story::State::Waiting, longEnough);
    QVERIFY(story.caption().contains(u"Tomas"_s));
    story.next();
    QTRY_COMPARE_WITH_TIMEOUT(story.chapter(), 1, longEnough);
    story.leave();
    QVERIFY(!story.isActive());
    QVERIFY(story.server().isEmpty());
    QVERIFY(story.folder().isEmpty());
}

void TestStory::goesOnByItselfInALoop()
{
    Story story;
    story.setSpeed(16);
    story.setLoop(true);
    story.play(u"support-desk"_s);
    QCOMPARE(story.phoneUser(), u"ben"_s);
    QTRY_VERIFY_WITH_TIMEOUT(story.isReady(), longEnough);
    QVERIFY(story.phoneChannel() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(story.state(), Story::State::Waiting, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(story.chapter(), 1, longEnough);
}

void TestStory::saysWhatIsWrong()
{
    const auto problem = [](const QByteArray &more) {
        const Result<Scenario> scenario =
            Scenario::parse("{\"version\": 1, \"name\": \"x\", " + more + " \"steps\": [{\"do\": \"chapter\", \"title\": \"a\"}]}");
        return scenario.failed() ? scenario.error().message : QString();
    };
    QVERIFY(problem("\"actors\": [{\"name\": \"a\"}],").isEmpty());
    QVERIFY(problem("\"time\": \"25:00\", \"actors\": [{\"name\": \"a\"}],").contains(u"time: expected a time of day"_s));
    QVERIFY(problem("\"actors\": [{\"name\": \"a\", \"answers\": [{}]}],").contains(u"actors[0].answers[0]: expected \"says\""_s));
    QVERIFY(problem("\"actors\": [{\"name\": \"a\"}], \"window\": {\"panes\": [\"b\"]},").contains(u"window.panes[0]: expected the name of a channel"_s));
    Story story;
    QSignalSpy finished(&story, &Story::finished);
    story.play(u"/nowhere.json"_s);
    QCOMPARE(story.state(), Story::State::Failed);
    QVERIFY(!story.problem().isEmpty());
    QCOMPARE(finished.size(), 1);
}

PURR_TEST(TestStory)
#include "test_story.moc"
