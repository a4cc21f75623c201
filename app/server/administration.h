// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

/// `purrd user …` and `purrd key …`: changes accounts and keys in a data folder, also while a server works on it.
/// `arguments` start with "user" or "key". Returns the exit code: 0, 1 when it failed, 2 when it was called wrongly.
int administrate(const QStringList &arguments);
