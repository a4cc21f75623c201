// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Code points of untrusted text; for the files of purr::text only.
namespace purr::text
{

/// Embeddings, overrides and isolates: what can make text look like another text.
[[nodiscard]] bool reordersText(char16_t unit);
[[nodiscard]] bool isDirectionMark(char16_t unit);
/// Emoji_Presentation of the basic plane (Unicode emoji-data); the other emoji there need U+FE0F to be one.
[[nodiscard]] bool isBasicEmoji(char32_t point);
[[nodiscard]] char32_t pointAt(QStringView text, qsizetype position);
[[nodiscard]] qsizetype unitsOf(char32_t point);

} // namespace purr::text
