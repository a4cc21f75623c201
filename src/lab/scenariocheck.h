// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QTextStream;

namespace purr::lab
{

/// Runs scenario files one after another without a window, for `purr --scenario FILE --check [--junit OUT.xml]`.
/// Writes one line per file to `out`, and under a failed one which step it was and what came instead. 0: all passed;
/// 1: an expectation failed; 2: a file cannot be read, or is no scenario. Needs a QCoreApplication, runs its own loop.
int runScenarioCheck(const QStringList &files, const QString &junitFile, QTextStream &out);

} // namespace purr::lab
