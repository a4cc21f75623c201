// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariocheck.h"
#include "lab/scenariolibrary.h"
#include "lab/scenariorunner.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString pathOf(const QString &name)
{
    return QStringLiteral(SCENARIO_DIR) + u'/' + name + u".json"_s;
}

/// What a reader of a JUnit file sees.
struct Junit {
    int suites = 0;
    int cases = 0;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    /// Each suite holds as many as it says.
    bool adds = true;

    static Junit read(const QString &path)
    {
        Junit all;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        QXmlStreamReader xml(&file);
        Junit said;
        Junit suite;
        while (!xml.atEnd()) {
            xml.readNext();
            const QStringView name = xml.name();
            if (xml.isStartElement() && name == "testsuite"_L1) {
                const auto number = [&xml](const QString &attribute) { return xml.attributes().value(attribute).toInt(); };
                said = {1, number(u"tests"_s), number(u"failures"_s), number(u"errors"_s), number(u"skipped"_s), true};
                suite = {.suites = 1};
            } else if (xml.isStartElement()) {
                suite.cases += name == "testcase"_L1;
                suite.failures += name == "failure"_L1;
                suite.errors += name == "error"_L1;
                suite.skipped += name == "skipped"_L1;
            } else if (xml.isEndElement() && name == "testsuite"_L1) {
                all.adds = all.adds && suite == said;
                all.suites += 1;
                all.cases += suite.cases;
                all.failures += suite.failures;
                all.errors += suite.errors;
                all.skipped += suite.skipped;
            }
        }
        all.adds = all.adds && !xml.hasError();
        return all;
    }

    friend bool operator==(const Junit &, const Junit &) = default;
};

} // namespace

/// Every scenario that we ship passes; and a scenario notices what it is for.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_data();
    void shipped();
    void aSilencedHandlerIsNoticed_data();
    void aSilencedHandlerIsNoticed();
    void exitCodesAndReport();
    void aReportIsAlwaysXml();
    void ownScenariosAreCopiedRenamedAndDeleted();
    void nothingLateIsOverlooked();
    void whatWasExpectedAndWhatCameInsteadIsSaid_data();
    void whatWasExpectedAndWhatCameInsteadIsSaid();
};

void TestScenarios::shipped_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(QStringLiteral(SCENARIO_DIR)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file != "scenario.schema.json"_L1)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }
}

void TestScenarios::shipped()
{
    QFETCH(QString, file);
    const Result<Scenario> scenario = Scenario::load(pathOf(file));
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY2(report.passed(), qPrintable(report.firstProblem()));
}

void TestScenarios::aSilencedHandlerIsNoticed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("handler");
    QTest::newRow("message") << u"handler-received-message"_s << u"onReceivedMessage"_s;
    QTest::newRow("keystrokes") << u"handler-received-keystrokes"_s << u"onReceivedKeystrokes"_s;
    QTest::newRow("typing started") << u"handler-typing-started"_s << u"onTypingStarted"_s;
    QTest::newRow("typing stopped") << u"handler-typing-stopped"_s << u"onTypingStopped"_s;
    QTest::newRow("entered") << u"handler-participant-entered-chat"_s << u"onParticipantEnteredChat"_s;
    QTest::newRow("left") << u"handler-participant-left-chat"_s << u"onParticipantLeftChat"_s;
    QTest::newRow("presence") << u"handler-participant-presence-changed"_s << u"onParticipantPresenceChanged"_s;
    QTest::newRow("updated") << u"handler-message-updated"_s << u"onMessageUpdated"_s;
    QTest::newRow("channel") << u"handler-channel-updated"_s << u"onChannelUpdated"_s;
    QTest::newRow("read") << u"handler-message-read"_s << u"onMessageRead"_s;
}

/// The planted bug: the handler is never connected.
void TestScenarios::aSilencedHandlerIsNoticed()
{
    QFETCH(QString, file);
    QFETCH(QString, handler);
    Result<Scenario> scenario = Scenario::load(pathOf(file));
    QVERIFY(scenario.succeeded());
    for (ScenarioStep &step : scenario.value().steps) {
        if (step.verb == "expect"_L1)
            step.arguments.insert(u"within"_s, 500);
    }
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    connect(&runner, &ScenarioRunner::ready, this, [&] {
        for (const ScenarioActor &actor : scenario->actors)
            runner.participant(actor.name)->tap().setHandler(handler, false);
    });
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY(!report.passed());
    QVERIFY2(report.firstProblem().contains(handler), qPrintable(report.firstProblem()));
}

void TestScenarios::exitCodesAndReport()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const QByteArray head(R"({"version": 1, "name": "<Tiny>", "actors": [{"name": "ada"}], "steps": [)");
    const QString good = write(u"good.json"_s, head + R"({"do": "start_session", "actor": "ada"}]})");
    const QString wrong = write(u"wrong.json"_s, head + R"({"do": "expect_state", "actor": "ada", "is": "Online", "within": 1},
                                                            {"do": "start_session", "actor": "ada"}]})");
    const QString bad = write(u"bad.json"_s, head + R"({"do": "fly"}]})");
    QString text;
    QTextStream out(&text);
    QCOMPARE(runScenarioCheck({good}, {}, out), 0);
    QVERIFY(text.startsWith(u"passed  <Tiny> (1 steps"_s));
    const QString junit = folder.filePath(u"out.xml"_s);
    QCOMPARE(runScenarioCheck({good, wrong}, junit, out), 1);
    QVERIFY(text.contains(u"line 1: expect_state ada Online: the state is SignedOut"_s));
    Junit report = Junit::read(junit);
    QCOMPARE(report.suites, 2);
    QCOMPARE(report.cases, 3);
    QCOMPARE(report.failures, 1);
    QCOMPARE(report.errors, 0);
    QCOMPARE(report.skipped, 1);
    QVERIFY(report.adds);
    text.clear();
    QCOMPARE(runScenarioCheck({good}, folder.filePath(u"nowhere/out.xml"_s), out), 2);
    QCOMPARE(text, folder.filePath(u"nowhere/out.xml"_s) + u": cannot be written\n"_s);
    QCOMPARE(runScenarioCheck({bad, good}, junit, out), 2);
    QVERIFY(text.contains(bad + u": line 1: steps[0].do: expected one of"_s));
    // A report that leaves it out would look like success.
    report = Junit::read(junit);
    QCOMPARE(report.suites, 2);
    QCOMPARE(report.errors, 1);
    QVERIFY(report.adds);
}

/// What a scenario writes comes into the report, whatever it is.
void TestScenarios::aReportIsAlwaysXml()
{
    QTemporaryDir folder;
    ScenarioReport odd;
    odd.name = u"a \u0001 < & \" \uFFFF"_s;
    odd.steps = {{u"send \u001B[31m"_s, u"no such call\n\u0000 <b>"_s, 3}};
    odd.skipped = {u"then \u000B"_s};
    QFile file(folder.filePath(u"odd.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(junitXml({odd})) > 0);
    file.close();
    const Junit report = Junit::read(file.fileName());
    QCOMPARE(report.cases, 2);
    QCOMPARE(report.failures, 1);
    QVERIFY(report.adds);
}

/// What is only late has not failed to come: without the look at the link this would pass.
void TestScenarios::nothingLateIsOverlooked()
{
    const QByteArray file = R"({"version": 1, "name": "Late", "actors": [{"name": "ada"}, {"name": "bob"}],
        "channels": [{"name": "general", "members": ["ada", "bob"]}], "steps": [
        {"do": "start_session", "actor": "ada"}, {"do": "start_session", "actor": "bob"},
        {"do": "enter", "actor": "ada", "channel": "general"},
        {"do": "fault", "actor": "ada", "toxic": {"type": "latency", "stream": "downstream", "attributes": {"latency": 900}}},
        {"do": "send", "actor": "bob", "channel": "general", "text": "on its way"},
        {"do": "expect_none", "actor": "ada", "channel": "general", "handler": "onReceivedMessage"}]})";
    const Result<Scenario> scenario = Scenario::parse(file);
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY(!report.passed());
    QVERIFY2(report.firstProblem().contains(u"such a call came"_s), qPrintable(report.firstProblem()));
}

void TestScenarios::whatWasExpectedAndWhatCameInsteadIsSaid_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("problem");
    QTest::newRow("another text") << QByteArray(R"("do": "expect", "match": {"body": "Bye", "user.name": "bob"}, "within": 1)")
                                  << u"no such call with {\"body\": \"Bye\", \"user.name\": \"bob\"} within 1 ms\n"
                                     "in the nearest body is \"Hello\"\n"_s;
    QTest::newRow("nothing there") << QByteArray(R"("do": "expect", "match": {"file.name": "a.txt"}, "within": 1)")
                                   << u"in the nearest file.name is missing\n"_s;
    QTest::newRow("one") << QByteArray(R"("do": "expect_count", "is": 3, "within": 1)") << u"there was 1 such call, not 3\n"_s;
    QTest::newRow("none") << QByteArray(R"("do": "expect_count", "is": 2, "within": 1, "match": {"body": "Bye"})")
                          << u"there were 0 such calls with {\"body\": \"Bye\"}, not 2\nin the nearest body is \"Hello\"\n"_s;
    QTest::newRow("unwanted") << QByteArray(R"("do": "expect_none", "match": {"body": "Hello"})")
                              << u"such a call came with {\"body\": \"Hello\"}\n"_s;
}

void TestScenarios::whatWasExpectedAndWhatCameInsteadIsSaid()
{
    QFETCH(const QByteArray, step);
    QFETCH(const QString, problem);
    const QByteArray file = R"({"version": 1, "name": "Other", "actors": [{"name": "ada"}, {"name": "bob"}],
        "channels": [{"name": "general", "members": ["ada", "bob"]}], "steps": [
        {"do": "start_session", "actor": "ada"}, {"do": "start_session", "actor": "bob"},
        {"do": "enter", "actor": "ada", "channel": "general"},
        {"do": "send", "actor": "bob", "channel": "general", "text": "Hello"},
        {"actor": "ada", "channel": "general", "handler": "onReceivedMessage", )" + step + "}]}";
    const Result<Scenario> scenario = Scenario::parse(file);
    QVERIFY2(scenario.succeeded(), scenario.failed() ? qPrintable(scenario.error().message) : "");
    ScenarioRunner runner(*scenario, ScenarioRunner::Pace::Fast);
    const ScenarioReport report = QCoro::waitFor(runner.run());
    QVERIFY(!report.passed());
    QVERIFY2(report.firstProblem().contains(problem), qPrintable(report.firstProblem()));
}

void TestScenarios::ownScenariosAreCopiedRenamedAndDeleted()
{
    QTemporaryDir folder;
    ScenarioLibrary library;
    library.setFolder(folder.filePath(u"mine"_s));
    const int before = library.count();
    const auto own = [&](int row) { return library.index(row).data(ScenarioLibrary::OwnRole).toBool(); };
    // Those of the program are for reading.
    QVERIFY(!own(0));
    QVERIFY(!library.rename(0, u"Mine"_s));
    QVERIFY(!library.remove(0));
    const int row = library.copy(0);
    QCOMPARE(library.count(), before + 1);
    QVERIFY(own(row));
    QCOMPARE(library.index(row).data(ScenarioLibrary::TitleRole), library.index(0).data(ScenarioLibrary::TitleRole));
    QVERIFY(library.copy(0) != row); // beside the first, not over it
    QVERIFY(library.rename(row, u" Mine "_s));
    QCOMPARE(library.index(row).data(ScenarioLibrary::TitleRole).toString(), u"Mine"_s);
    const QString file = library.index(row).data(ScenarioLibrary::FileRole).toString();
    QCOMPARE(Scenario::load(file)->name, u"Mine"_s);
    QVERIFY(library.remove(row));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(library.count(), before + 1);
    library.reload();
    QCOMPARE(library.count(), before + 1);
}

PURR_TEST(TestScenarios)
#include "test_scenarios.moc"
