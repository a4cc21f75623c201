// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace purr::text
{

/// Whether a draft has something in it that looks like a password, key, token or card number. Rather once too often: it
/// only keeps live text back (promises.md 3, threat 44).
[[nodiscard]] bool looksSecret(QStringView draft);

/// How much of the beginning of a draft is clear to be none: all but the word at its end, as long as that can still become a secret,
/// and but the digits that may be those of a card. What is written in letters without capitals (Japanese, Arabic) is clear at once.
[[nodiscard]] qsizetype clearLength(QStringView draft);

} // namespace purr::text
