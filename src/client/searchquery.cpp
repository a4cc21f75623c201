// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/searchquery.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// As the tokenizer `unicode61 remove_diacritics 2` of the local store folds letters.
QString folded(QStringView text)
{
    QString plain;
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar unit : apart) {
        if (!unit.isMark())
            plain += unit;
    }
    return plain.toCaseFolded();
}

/// A word of a text, folded, and where it stands.
struct Token {
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordUnit(text.at(end)))
            ++end;
        if (end > at)
            tokens.append({folded(QStringView(text).sliced(at, end - at)), at, end});
        at = end + 1;
    }
    return tokens;
}

bool isUnspaced(const QString &text)
{
    return std::ranges::any_of(text, [](QChar unit) {
        switch (unit.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

/// First and last day that a date of the user means.
std::optional<std::pair<QDate, QDate>> daysOf(const QString &text, const QDate &today)
{
    const QString date = text.toLower();
    if (date == "today"_L1)
        return std::pair(today, today);
    if (date == "yesterday"_L1)
        return std::pair(today.addDays(-1), today.addDays(-1));
    if (const QDate day = QDate::fromString(date, u"yyyy-M-d"_s); day.isValid())
        return std::pair(day, day);
    if (const QDate month = QDate::fromString(date, u"yyyy-M"_s); month.isValid())
        return std::pair(month, month.addMonths(1).addDays(-1));
    if (const QDate year = QDate::fromString(date, u"yyyy"_s); year.isValid())
        return std::pair(year, year.addYears(1).addDays(-1));
    return std::nullopt;
}

quint8 hasOf(const QString &text)
{
    const QString thing = text.toLower();
    if (thing == "file"_L1 || thing == "files"_L1)
        return SearchQuery::File;
    if (thing == "image"_L1 || thing == "images"_L1 || thing == "picture"_L1)
        return SearchQuery::Image;
    if (thing == "link"_L1 || thing == "links"_L1)
        return SearchQuery::Link;
    if (thing == "reaction"_L1 || thing == "reactions"_L1)
        return SearchQuery::Reaction;
    return 0;
}

/// Cuts what was typed into words; quotes keep words together.
class Cutter
{
public:
    explicit Cutter(const QString &text) : m_text(text) {}

    [[nodiscard]] bool next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        quoted = m_text.at(m_at) == u'"';
        name.clear();
        if (!quoted) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && m_text.at(m_at).isLetter())
                ++m_at;
            static const QStringList operators{u"from"_s, u"in"_s, u"before"_s, u"after"_s, u"on"_s, u"has"_s};
            const QString word = m_text.sliced(start, m_at - start).toLower();
            if (m_at < m_text.size() && m_text.at(m_at) == u':' && operators.contains(word)) {
                name = word;
                ++m_at;
            } else {
                m_at = start;
            }
        }
        const bool signedName = !name.isEmpty() && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"'
            && (m_text.at(m_at) == u'@' || m_text.at(m_at) == u'#');
        m_at += signedName ? 1 : 0;
        value = m_at < m_text.size() && m_text.at(m_at) == u'"' ? takeQuoted() : takeWord();
        return true;
    }

    QString name;
    QString value;
    bool quoted = false;

private:
    QString takeQuoted()
    {
        const qsizetype start = ++m_at;
        const qsizetype close = m_text.indexOf(u'"', start);
        m_at = close < 0 ? m_text.size() : close + 1;
        return m_text.sliced(start, (close < 0 ? m_text.size() : close) - start);
    }

    QString takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// Later ones of the same kind narrow further.
void narrow(SearchQuery &query, const QDate &first, const QDate &last)
{
    if (first.isValid() && (!query.first.isValid() || first > query.first))
        query.first = first;
    if (last.isValid() && (!query.last.isValid() || last < query.last))
        query.last = last;
}
} // namespace

SearchQuery SearchQuery::parse(const QString &text, const QDate &today)
{
    SearchQuery query;
    Cutter cutter(text);
    while (cutter.next()) {
        const QString &value = cutter.value;
        if (cutter.name.isEmpty()) {
            if (!tokensOf(value).isEmpty())
                query.terms.append({value, cutter.quoted});
        } else if (value.isEmpty()) {
            continue; // It is still being typed.
        } else if (cutter.name == "from"_L1) {
            query.from = value.startsWith(u'@') ? value.sliced(1) : value;
        } else if (cutter.name == "in"_L1) {
            query.in = value.startsWith(u'#') ? value.sliced(1) : value;
        } else if (cutter.name == "has"_L1) {
            const quint8 thing = hasOf(value);
            query.has |= thing;
            if (thing == 0)
                query.misunderstood.append(cutter.name + u':' + value);
        } else if (const auto days = daysOf(value, today)) {
            const bool before = cutter.name == "before"_L1;
            const bool after = cutter.name == "after"_L1;
            narrow(query, before ? QDate() : after ? days->second.addDays(1) : days->first,
                   after ? QDate() : before ? days->first.addDays(-1) : days->second);
        } else {
            query.misunderstood.append(cutter.name + u':' + value);
        }
    }
    return query;
}

bool SearchQuery::isEmpty() const
{
    return terms.isEmpty() && from.isEmpty() && in.isEmpty() && !first.isValid() && !last.isValid() && has == 0;
}

bool SearchQuery::isFrom(const QString &userName, const QString &displayName) const
{
    const QString wanted = folded(from);
    return folded(userName).startsWith(wanted) || folded(displayName).contains(wanted);
}

static QList<std::pair<qsizetype, qsizetype>> placesOf(const SearchQuery::Term &term, const QString &text, const QList<Token> &tokens)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    if (isUnspaced(term.text)) {
        for (qsizetype at = text.indexOf(term.text, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(term.text, at + term.text.size(), Qt::CaseInsensitive))
            found.append({at, term.text.size()});
        return found;
    }
    const QList<Token> wanted = tokensOf(term.text);
    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; i < wanted.size() && fits; ++i) {
            const bool mayGoOn = !term.phrase && i == wanted.size() - 1;
            fits = mayGoOn ? tokens.at(at + i).text.startsWith(wanted.at(i).text) : tokens.at(at + i).text == wanted.at(i).text;
        }
        if (fits)
            found.append({tokens.at(at).start, tokens.at(at + wanted.size() - 1).end - tokens.at(at).start});
    }
    return found;
}

bool SearchQuery::isIn(const QString &text) const
{
    const QList<Token> tokens = tokensOf(text);
    return !terms.isEmpty() && std::ranges::all_of(terms, [&](const Term &term) { return !placesOf(term, text, tokens).isEmpty(); });
}

QList<std::pair<qsizetype, qsizetype>> SearchQuery::places(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    const QList<Token> tokens = tokensOf(text);
    for (const Term &term : terms)
        found += placesOf(term, text, tokens);
    std::ranges::sort(found);
    QList<std::pair<qsizetype, qsizetype>> apart;
    for (const auto &place : std::as_const(found)) {
        if (!apart.isEmpty() && place.first < apart.constLast().first + apart.constLast().second)
            apart.last().second = std::max(apart.constLast().second, place.first + place.second - apart.constLast().first);
        else
            apart.append(place);
    }
    return apart;
}

QString SearchQuery::match() const
{
    QStringList parts;
    for (const Term &term : terms) {
        if (isUnspaced(term.text))
            continue;
        QString text = term.text;
        parts.append(u'"' + text.replace(u'"', u"\"\""_s) + (term.phrase ? u"\""_s : u"\"*"_s));
    }
    return parts.join(u' ');
}

QStringList SearchQuery::unspaced() const
{
    QStringList words;
    for (const Term &term : terms) {
        if (isUnspaced(term.text))
            words.append(term.text);
    }
    return words;
}

} // namespace purr
