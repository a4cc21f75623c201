// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace purr
{

/// Plays each screen and state in the real window on a real server with other people, and writes a picture of each into
/// `folder`. Only those whose name holds `filter`. 0 when all could be taken.
int takeScenes(const QString &folder, const QString &filter);

} // namespace purr
