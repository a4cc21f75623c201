// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace purr
{

/// What somebody looks for among messages: words and "phrases" that must all be there, and the operators `from:NAME`,
/// `in:CHANNEL`, `before:DATE`, `after:DATE`, `on:DATE` and `has:file|image|link|reaction` (ux.md 1.4). A value of an
/// operator with spaces stands in quotes.
struct SearchQuery {
    enum Has : quint8 {
        File = 1,
        Image = 2,
        Link = 4,
        Reaction = 8,
    };

    /// A word finds every word that starts with it; a phrase finds exactly its words, in their order.
    struct Term {
        QString text;
        bool phrase = false;
        friend bool operator==(const Term &, const Term &) = default;
    };

    QList<Term> terms;
    /// Names as they were typed; empty: anybody, anywhere. Who they are is for the caller to say by `senders`, `channels`.
    QString from;
    QString in;
    /// The first and the last day, local time; invalid: no bound.
    QDate first;
    QDate last;
    /// Flags of Has; a message must have all of them.
    quint8 has = 0;
    /// Operators whose value is no date or none of the known things, as typed.
    QStringList misunderstood;
    /// Only in these; empty: in all.
    QList<qint64> channels;

    /// Days are `2026-11-26`, `2026-11` (the whole month), `2026`, `today` or `yesterday`.
    [[nodiscard]] static SearchQuery parse(const QString &text, const QDate &today);
    /// Whether nothing at all is looked for.
    [[nodiscard]] bool isEmpty() const;
    /// Whether a person of that user name and display name may be the one of `from`.
    [[nodiscard]] bool isFrom(const QString &userName, const QString &displayName) const;
    /// Whether all the words are in a text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// What the words have matched in a text, as [start, length] in code units, sorted and apart.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> places(const QString &text) const;
    /// The words as a query of FTS5; empty when there are none that it can look for.
    [[nodiscard]] QString match() const;
    /// Words of scripts that put no spaces between words; FTS5 has no tokens for them, they are found anywhere.
    [[nodiscard]] QStringList unspaced() const;
};

} // namespace purr
