// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Names that pass for one another on the screen (promises.md 3, threat 27). Pure functions.
namespace purr::lookalikes
{

/// The same for all names that a reader may take for each other: letters of other scripts, capitals, accents that do not show,
/// spaces and dots at the ends, characters without a width (Unicode TS 39, skeletons). For comparing only, never shown.
[[nodiscard]] QString skeleton(const QString &name);

} // namespace purr::lookalikes
