// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/scenariorunner.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace purr::lab
{

/// A step of the scenario that runs or ran last.
struct ScenarioStepLine {
    Q_GADGET
    QML_VALUE_TYPE(scenarioStepLine)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString state MEMBER state CONSTANT FINAL)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT FINAL)
    Q_PROPERTY(int milliseconds MEMBER milliseconds CONSTANT FINAL)

public:
    QString text;
    /// "next" (it comes when it is let go on), "running", "passed", "failed" or "skipped".
    QString state;
    QString problem;
    /// -1 while it is not over.
    int milliseconds = -1;

    friend bool operator==(const ScenarioStepLine &, const ScenarioStepLine &) = default;
};

/// The scenarios that there are (those of the program, those in the user's folder, those that were opened), and what
/// came of them. Each runs on a server of its own, with its own clients; the program's own chats are not touched.
class ScenarioLibrary : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(Pace pace READ pace WRITE setPace NOTIFY paceChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY runningChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QList<purr::lab::ScenarioStepLine> steps READ steps NOTIFY stepsChanged FINAL)
    Q_PROPERTY(int passed READ passed NOTIFY resultsChanged FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY resultsChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        NotesRole,   ///< its description
        FileRole,    ///< path
        StateRole,   ///< "", "running", "passed", "failed" or "broken" (no scenario)
        ProblemRole, ///< the first one, with line and path; empty when there is none
        OwnRole,     ///< it is in the user's folder: it can be renamed and deleted
    };
    enum class Pace {
        Real, ///< people type and pause as people do
        Fast, ///< no waiting
        Step, ///< one step for each next()
    };
    Q_ENUM(Pace)

    explicit ScenarioLibrary(QObject *parent = nullptr);
    ~ScenarioLibrary() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    /// Where the user's own scenarios are; recordings go there.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    [[nodiscard]] bool isRunning() const { return m_runner != nullptr; }
    /// For next().
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// The row whose steps are shown; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QList<ScenarioStepLine> steps() const { return m_steps; }
    [[nodiscard]] int passed() const { return countOf(u"passed"); }
    [[nodiscard]] int failed() const { return countOf(u"failed") + countOf(u"broken"); }

    /// Looks for files anew; results are forgotten.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void run(int row);
    /// All, one after another.
    Q_INVOKABLE void runAll();
    /// After the step that runs now.
    Q_INVOKABLE void stop();
    /// Ends a pause, or lets the next step come.
    Q_INVOKABLE void next();
    /// Adds a file of this machine and returns its row.
    Q_INVOKABLE int add(const QUrl &file);
    /// Copies a scenario into the user's folder; the row of the copy, or -1 when that failed.
    Q_INVOKABLE int copy(int row);
    /// Gives one of the user's own another name; false when that failed.
    Q_INVOKABLE bool rename(int row, const QString &title);
    /// Deletes one of the user's own, its file too; false when that failed.
    Q_INVOKABLE bool remove(int row);
    /// Opens the folder of its file in the desktop's file manager.
    Q_INVOKABLE void showFolder(int row) const;
    /// Writes what came of the last runs as JUnit XML to the folder for downloads; the path, or empty.
    Q_INVOKABLE QString saveJunit() const;

Q_SIGNALS:
    void countChanged();
    void folderChanged();
    void paceChanged();
    void runningChanged();
    void currentChanged();
    void stepsChanged();
    void resultsChanged();

private:
    struct Entry {
        QString file;
        Result<Scenario> scenario;
        QString state;
        QString problem;
        std::optional<ScenarioReport> report;
    };

    void addFile(const QString &path);
    [[nodiscard]] bool isOwn(int row) const;
    void startNext();
    void noteStep(int index, const QString &description);
    void notePause(const QString &text);
    void passLast();
    void finish(ScenarioReport report);
    void setState(int row, const QString &state, const QString &problem = {});
    [[nodiscard]] int countOf(QStringView state) const;

    QString m_folder;
    std::vector<Entry> m_entries;
    QList<int> m_queue;
    std::unique_ptr<ScenarioRunner> m_runner;
    QElapsedTimer m_stepTime;
    QList<ScenarioStepLine> m_steps;
    Pace m_pace = Pace::Fast;
    int m_current = -1;
    bool m_waiting = false;
};

} // namespace purr::lab
