// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace purr::lab
{

/// What came of a scenario.
struct ScenarioReport {
    struct Step {
        QString description;
        /// Empty when it passed.
        QString problem;
        qint64 milliseconds = 0;
    };

    QString name;
    QString file;
    quint64 seed = 0;
    QList<Step> steps;
    /// Steps that were not reached.
    QStringList skipped;
    /// What the handlers of each actor got, by actor and handler, each in order: "ada onReceivedMessage general “Hello”".
    /// Without times and numbers, so that two runs can be compared.
    QStringList log;
    /// Why it could not even start (the server, the seed data); empty otherwise.
    QString problem;

    [[nodiscard]] bool passed() const;
    /// The problem of the first step that failed, or why it did not start.
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] qint64 milliseconds() const;
};

/// The JUnit XML of these reports, one test suite each, one test case per step. What could not start, for example a file
/// that is no scenario, is an error.
[[nodiscard]] QByteArray junitXml(const QList<ScenarioReport> &reports);

} // namespace purr::lab
