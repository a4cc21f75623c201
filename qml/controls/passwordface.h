// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>

namespace purr::passwordface
{

/// From now on a text field that hides its text tells screen readers its name, what is wrong with it and that it is a
/// password, and nothing of the text, not even how long it is: Qt 6.4 gives the bare text to whoever asks. Again does
/// nothing. GUI thread, before the first such field is shown. The name is the property `spokenName` of the field,
/// what is wrong with it `spokenDetail`.
void install();

} // namespace purr::passwordface
