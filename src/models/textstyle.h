// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

/// The basic formatting of a body: `**bold**`, `*italic*` and `_italic_`, `~~struck~~`, `` `code` ``, fenced code blocks,
/// `> quotes` and `- points` of a list; a backslash before a mark makes it a plain sign. It yields flags per code unit and never markup, so that a peer cannot smuggle any; one pass, no nesting to
/// speak of (promises.md 3, threat 6).
namespace purr::text
{

namespace style
{
enum Flag : quint16 {
    Bold = 1,
    Italic = 2,
    Struck = 4,
    Code = 8,
    CodeBlock = 16,
    Quoted = 32,
    Hidden = 64, ///< a mark that is not shown
    Found = 128, ///< what a search has found
    Point = 256, ///< the dash before a point of a list, which is shown as a dot
};
} // namespace style

/// The style::Flag bits per code unit of `body`. Inside the `kept` [start, length] ranges (links, mentions), sorted,
/// nothing is a mark.
[[nodiscard]] QList<quint16> stylesOf(QStringView body, const QList<std::pair<qsizetype, qsizetype>> &kept);
/// Whether there may be a mark at all.
[[nodiscard]] bool mayHaveStyle(QStringView body);

} // namespace purr::text
