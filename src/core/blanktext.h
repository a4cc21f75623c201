// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace purr
{

/// Whether a text shows nothing on a screen: it is empty, or all of it is white space, invisible controls, marks without a
/// letter, or one of the letters that fonts leave blank. Nobody can be called by such a name (promises.md 3, threat 27).
[[nodiscard]] bool isBlank(QStringView text);

} // namespace purr
