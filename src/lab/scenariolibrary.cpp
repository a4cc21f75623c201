// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariolibrary.h"

#include "server/server.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName() != "scenario.schema.json"_L1)
            paths << file.filePath();
    }
    return paths;
}

ScenarioRunner::Pace toRunner(ScenarioLibrary::Pace pace)
{
    switch (pace) {
    case ScenarioLibrary::Pace::Real:
        return ScenarioRunner::Pace::Real;
    case ScenarioLibrary::Pace::Step:
        return ScenarioRunner::Pace::Step;
    case ScenarioLibrary::Pace::Fast:
        break;
    }
    return ScenarioRunner::Pace::Fast;
}

} // namespace

ScenarioLibrary::ScenarioLibrary(QObject *parent)
    : QAbstractListModel(parent),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/purr/scenarios"_L1)
{
    reload();
}

ScenarioLibrary::~ScenarioLibrary() = default;

void ScenarioLibrary::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    Q_EMIT folderChanged();
    reload();
}

void ScenarioLibrary::setPace(Pace pace)
{
    if (std::exchange(m_pace, pace) != pace)
        Q_EMIT paceChanged();
}

void ScenarioLibrary::reload()
{
    if (isRunning())
        return;
    beginResetModel();
    m_entries.clear();
    for (const QString &path : filesIn(m_folder) + filesIn(u":/purr/scenarios"_s))
        addFile(path);
    m_current = -1;
    m_steps.clear();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    Q_EMIT stepsChanged();
    Q_EMIT resultsChanged();
}

void ScenarioLibrary::addFile(const QString &path)
{
    Entry entry{path, Scenario::load(path), {}, {}, {}};
    if (entry.scenario.failed()) {
        entry.state = u"broken"_s;
        entry.problem = entry.scenario.error().message;
    }
    m_entries.push_back(std::move(entry));
}

int ScenarioLibrary::add(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.file == path; });
    if (known != m_entries.end())
        return int(known - m_entries.begin());
    beginInsertRows({}, count(), count());
    addFile(path);
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT resultsChanged();
    return count() - 1;
}

int ScenarioLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScenarioLibrary::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    const bool readable = entry.scenario.succeeded();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return readable ? entry.scenario->name : QFileInfo(entry.file).fileName();
    case NotesRole:
        return readable ? entry.scenario->description : QString();
    case FileRole:
        return entry.file;
    case StateRole:
        return entry.state;
    case ProblemRole:
        return entry.problem;
    case OwnRole:
        return isOwn(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> ScenarioLibrary::roleNames() const
{
    return {{TitleRole, "title"}, {NotesRole, "notes"}, {FileRole, "file"}, {StateRole, "state"}, {ProblemRole, "problem"}, {OwnRole, "own"}};
}

int ScenarioLibrary::countOf(QStringView state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.state == state; }));
}

void ScenarioLibrary::setState(int row, const QString &state, const QString &problem)
{
    Entry &entry = m_entries[size_t(row)];
    entry.state = state;
    entry.problem = problem;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT resultsChanged();
}

void ScenarioLibrary::run(int row)
{
    if (isRunning() || row < 0 || row >= count())
        return;
    m_queue = {row};
    startNext();
}

void ScenarioLibrary::runAll()
{
    if (isRunning())
        return;
    m_queue.clear();
    for (int row = 0; row < count(); ++row)
        m_queue << row;
    startNext();
}

void ScenarioLibrary::stop()
{
    m_queue.clear();
    if (m_runner)
        m_runner->stop();
}

void ScenarioLibrary::next()
{
    if (!m_runner || !std::exchange(m_waiting, false))
        return;
    Q_EMIT runningChanged();
    m_runner->resume();
}

void ScenarioLibrary::startNext()
{
    while (!m_queue.isEmpty() && m_entries[size_t(m_queue.first())].scenario.failed())
        m_queue.removeFirst();
    if (m_queue.isEmpty())
        return;
    m_current = m_queue.takeFirst();
    m_steps.clear();
    setState(m_current, u"running"_s);
    m_runner = std::make_unique<ScenarioRunner>(*m_entries[size_t(m_current)].scenario, toRunner(m_pace));
    connect(m_runner.get(), &ScenarioRunner::stepStarted, this, &ScenarioLibrary::noteStep);
    connect(m_runner.get(), &ScenarioRunner::paused, this, [this, stepwise = m_pace == Pace::Step](const QString &text) {
        if (stepwise)
            notePause(text);
        m_waiting = true;
        Q_EMIT runningChanged();
    });
    Q_EMIT currentChanged();
    Q_EMIT stepsChanged();
    Q_EMIT runningChanged();
    QCoro::connect(m_runner->run(), m_runner.get(), [this](ScenarioReport report) { finish(std::move(report)); });
}

void ScenarioLibrary::noteStep(int index, const QString &description)
{
    Q_UNUSED(index)
    passLast();
    if (!m_steps.isEmpty() && m_steps.last().state == "next"_L1)
        m_steps.removeLast();
    m_steps.append({description, u"running"_s, {}, -1});
    m_stepTime.start();
    Q_EMIT stepsChanged();
}

/// Step by step: the one that runs is over, and the next one waits.
void ScenarioLibrary::notePause(const QString &text)
{
    passLast();
    m_steps.append({text, u"next"_s, {}, -1});
    Q_EMIT stepsChanged();
}

void ScenarioLibrary::passLast()
{
    if (m_steps.isEmpty() || m_steps.last().state != "running"_L1)
        return;
    m_steps.last().state = u"passed"_s;
    m_steps.last().milliseconds = int(m_stepTime.elapsed());
}

void ScenarioLibrary::finish(ScenarioReport report)
{
    Entry &entry = m_entries[size_t(m_current)];
    report.file = entry.file;
    m_steps.clear();
    for (const ScenarioReport::Step &step : std::as_const(report.steps))
        m_steps.append({step.description, step.problem.isEmpty() ? u"passed"_s : u"failed"_s, step.problem, int(step.milliseconds)});
    const QList<ScenarioStep> &all = entry.scenario->steps;
    for (qsizetype i = report.steps.size(); i < all.size(); ++i)
        m_steps.append({all.at(i).describe(), u"skipped"_s, {}, -1});
    const bool cancelled = !report.passed() && report.firstProblem().isEmpty();
    setState(m_current, report.passed() ? u"passed"_s : cancelled ? QString() : u"failed"_s, report.firstProblem());
    entry.report = std::move(report);
    // Its own coroutine has just told this.
    m_runner.release()->deleteLater();
    m_waiting = false;
    Q_EMIT stepsChanged();
    Q_EMIT runningChanged();
    startNext();
}

QString ScenarioLibrary::saveJunit() const
{
    QList<ScenarioReport> reports;
    for (const Entry &entry : m_entries) {
        if (entry.report)
            reports << *entry.report;
    }
    const QString path = u"%1/purr-scenarios-%2.xml"_s.arg(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                                           QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"));
    QSaveFile file(path);
    const QByteArray xml = junitXml(reports);
    return !reports.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size() && file.commit() ? path : QString();
}

} // namespace purr::lab
