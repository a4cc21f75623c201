// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace purr::lab
{

/// Opens the folder of a file that the user knows of (he has just saved it, or it is a scenario of his) in the desktop's
/// file manager.
void showFolderOf(const QString &file);

} // namespace purr::lab
