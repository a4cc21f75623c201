// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariocheck.h"
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
    QFile file(junit);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int cases = 0;
    int failures = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        cases += xml.isStartElement() && xml.name() == "testcase"_L1;
        failures += xml.isStartElement() && xml.name() == "failure"_L1;
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(cases, 2);
    QCOMPARE(failures, 1);
    QCOMPARE(runScenarioCheck({bad, good}, {}, out), 2);
    QVERIFY(text.contains(bad + u": line 1: steps[0].do: expected one of"_s));
}

PURR_TEST(TestScenarios)
#include "test_scenarios.moc"
