// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariocheck.h"

#include "lab/scenariorunner.h"

#include <QEventLoop>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

constexpr int exitPassed = 0;
constexpr int exitFailed = 1;
constexpr int exitBadFile = 2;

ScenarioReport check(const Scenario &scenario, const QString &file)
{
    ScenarioRunner runner(scenario, ScenarioRunner::Pace::Fast);
    ScenarioReport report = QCoro::waitFor(runner.run());
    report.file = file;
    return report;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int runScenarioCheck(const QStringList &files, const QString &junitFile, QTextStream &out)
{
    QList<ScenarioReport> reports;
    int code = exitPassed;
    // Not after minutes of running for nothing.
    if (!junitFile.isEmpty() && !write(junitFile, {})) {
        out << junitFile << ": cannot be written" << Qt::endl;
        return exitBadFile;
    }
    for (const QString &file : files) {
        const Result<Scenario> scenario = Scenario::load(file);
        if (scenario.failed()) {
            out << scenario.error().message << Qt::endl;
            code = exitBadFile;
            // Whoever reads the report only has to see it, too.
            ScenarioReport unread;
            unread.name = file;
            unread.file = file;
            unread.problem = scenario.error().message;
            reports.append(unread);
            continue;
        }
        const ScenarioReport report = check(*scenario, file);
        reports.append(report);
        if (report.passed()) {
            out << "passed  " << report.name << " (" << report.steps.size() << " steps, " << report.milliseconds()
                << " ms)" << Qt::endl;
            continue;
        }
        out << "FAILED  " << report.name << '\n'
            << file << ": " << report.firstProblem() << "\nseed " << report.seed << Qt::endl;
        code = std::max(code, exitFailed);
    }
    if (!junitFile.isEmpty() && !write(junitFile, junitXml(reports))) {
        out << junitFile << ": cannot be written" << Qt::endl;
        code = exitBadFile;
    }
    return code;
}

} // namespace purr::lab
