// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/secrets.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{
namespace
{
constexpr int shortestSecret = 8;
constexpr int shortestCard = 13;
constexpr int longestCard = 19;

/// Check digit of card numbers (ISO/IEC 7812).
bool isCardNumber(const QString &digits)
{
    if (digits.size() < shortestCard || digits.size() > longestCard)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// Letters and digits, or letters of both cases and a sign, in one word that is no address.
bool isSecretWord(QStringView word)
{
    if (word.size() < shortestSecret || word.contains(u"://") || word.startsWith(u'@') || word.startsWith(u'#'))
        return false;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool sign = false;
    for (const QChar unit : word) {
        lower |= unit.isLower();
        upper |= unit.isUpper();
        digit |= unit.isDigit();
        sign |= unit.unicode() < 0x7F && (unit.isPunct() || unit.isSymbol());
    }
    const QStringView inner = word.chopped(1);
    const bool innerSign = sign && std::any_of(inner.begin(), inner.end(), [](QChar unit) {
        return unit.unicode() < 0x7F && (unit.isPunct() || unit.isSymbol()) && unit != u'-' && unit != u'\'' && unit != u'.'
            && unit != u',' && unit != u'(';
    });
    return (digit && (lower || upper) && (innerSign || (lower && upper) || word.size() >= 16))
        || (innerSign && lower && upper && digit);
}
} // namespace

bool looksSecret(QStringView draft)
{
    static const QRegularExpression told(
        uR"(\b(pass(word|wort|phrase|code)?|pwd|secret|token|api[ _-]?key|pin|cvv|contraseña|kennwort)\b\s*(is|ist|es)?\s*[:=]?\s*\S)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbers(uR"(\d(?:[ -]?\d){12,18})"_s);
    static const QRegularExpression spaces(uR"(\s+)"_s);
    const QString text = draft.toString();
    if (text.contains(u"-----BEGIN "_s) || told.match(text).hasMatch())
        return true;
    for (QRegularExpressionMatchIterator each = numbers.globalMatch(text); each.hasNext();) {
        if (isCardNumber(each.next().captured().remove(u' ').remove(u'-')))
            return true;
    }
    for (const QString &word : text.split(spaces, Qt::SkipEmptyParts)) {
        if (isSecretWord(word))
            return true;
    }
    return false;
}

qsizetype clearLength(QStringView draft)
{
    const auto isPartOfWord = [](QChar unit) {
        return !unit.isSpace() && unit.category() != QChar::Letter_Other && unit.category() != QChar::Letter_Modifier;
    };
    const auto isPartOfNumber = [](QChar unit) { return unit.isDigit() || unit == u' ' || unit == u'-'; };
    qsizetype word = draft.size();
    while (word > 0 && isPartOfWord(draft.at(word - 1)))
        --word;
    qsizetype number = draft.size();
    while (number > 0 && isPartOfNumber(draft.at(number - 1)))
        --number;
    // Spaces before it are none of its; what it is part of is.
    while (number < draft.size() && !draft.at(number).isDigit())
        ++number;
    while (number > 0 && number < draft.size() && isPartOfWord(draft.at(number - 1)))
        --number;
    return std::min(word, number);
}

} // namespace purr::text
