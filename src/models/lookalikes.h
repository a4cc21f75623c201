// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Names and hosts that pass for others on the screen (promises.md 3, threats 12 and 27). Pure functions.
namespace purr::lookalikes
{

/// The same for all names that a reader may take for each other: letters of other scripts, capitals, accents that do not show,
/// spaces and dots at the ends, characters without a width (Unicode TS 39, skeletons). For comparing only, never shown.
[[nodiscard]] QString skeleton(const QString &name);

/// Whether a label of a host may be read as another one than it is: of scripts that do not go together, of letters that all have
/// Latin doubles or differ from them by a dot or a stroke only, of characters that hosts have no use for (Unicode TS 39). What is
/// all ASCII never is; without ICU's tables everything else is.
[[nodiscard]] bool isDeceptiveLabel(const QString &label);

} // namespace purr::lookalikes
