// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace purr::server
{

/// The request line and headers of one HTTP/1.1 request. Plain data; made by parseHttpHead().
struct HttpHead {
    QByteArray method;
    QByteArray target; ///< as received
    QByteArray path;   ///< percent-decoded, without the query; never contains "..", NUL or "//"
    QUrlQuery query;   ///< values are decoded by queryValue()
    int minorVersion = 1;
    /// Names in lower case, in the order received.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Declared body length; 0 without a body.
    qint64 contentLength = 0;
    bool chunked = false;
    bool keepAlive = true;

    /// The value of a header by its lower-case name; empty when absent, the first when repeated.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Whether a comma-separated header holds `token` (any case).
    [[nodiscard]] bool headerHas(QByteArrayView name, QByteArrayView token) const;
    /// How often a header occurs.
    [[nodiscard]] qsizetype headerCount(QByteArrayView name) const;
    /// A decoded query value ("+" stays a plus sign, as encodeURIComponent writes it as %2B).
    [[nodiscard]] QString queryValue(QAnyStringView name) const;
};

/// What parseHttpHead() found.
struct HttpParse {
    enum class State { Incomplete, Complete, Refused };
    State state = State::Incomplete;
    HttpHead head;
    qsizetype size = 0; ///< bytes of the head, with its empty line
    int status = 0;     ///< when refused: the HTTP status to answer with before closing
};

/// Parses the head at the start of `data`. Strict on purpose: everything that two parsers could read differently (bare LF,
/// folded lines, repeated or odd lengths, both length headers, control characters) is refused instead of guessed.
[[nodiscard]] HttpParse parseHttpHead(QByteArrayView data);

} // namespace purr::server
