// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

namespace purr
{

/// Lets files be chosen in the dialogs of the desktop, by its portal, where it has one; else Qt Quick draws its own. What
/// the user chose by QT_QPA_PLATFORMTHEME stays. Called before the application object is made.
void chooseFileDialogs();

} // namespace purr
