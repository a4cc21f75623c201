// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/lookalikes.h"

#include <unicode/uset.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace purr::lookalikes
{
namespace
{

using Checker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

/// Null when the library lacks its data.
Checker opened(bool forHosts)
{
    UErrorCode status = U_ZERO_ERROR;
    Checker checker(uspoof_open(&status), &uspoof_close);
    if (checker && forHosts) {
        // The letters of living languages, and of those only what is written together: one script, or Latin with those of East Asia.
        uspoof_setChecks(checker.get(),
                         USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_CHAR_LIMIT | USPOOF_MIXED_NUMBERS | USPOOF_HIDDEN_OVERLAY,
                         &status);
        uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
        const std::unique_ptr<USet, decltype(&uset_close)> letters(uset_cloneAsThawed(uspoof_getRecommendedSet(&status)), &uset_close);
        uset_addAll(letters.get(), uspoof_getInclusionSet(&status));
        uspoof_setAllowedChars(checker.get(), letters.get(), &status);
    }
    if (U_FAILURE(status))
        checker.reset();
    return checker;
}

const USpoofChecker *checker()
{
    static const Checker instance = opened(false);
    return instance.get();
}

const USpoofChecker *hostChecker()
{
    static const Checker instance = opened(true);
    return instance.get();
}

QString mapped(const QString &text)
{
    if (!checker() || text.isEmpty())
        return text;
    const auto *from = reinterpret_cast<const UChar *>(text.utf16());
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(checker(), 0, from, int32_t(text.size()), nullptr, 0, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR)
        return text;
    QString result(length, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    uspoof_getSkeleton(checker(), 0, from, int32_t(text.size()), reinterpret_cast<UChar *>(result.data()), length, &status);
    return U_FAILURE(status) ? text : result;
}

/// Without what has no width, and without spaces and full stops around it.
QString bare(const QString &name)
{
    QString text;
    for (const QChar unit : name.normalized(QString::NormalizationForm_KC)) {
        if (unit.category() != QChar::Other_Format && unit.category() != QChar::Other_Control)
            text.append(unit);
    }
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool isAscii(QChar unit)
{
    return unit.unicode() < 0x80;
}

/// Without the marks that are easily overlooked: those below a letter and through it.
QString withoutFaintMarks(const QString &skeleton)
{
    QString text = skeleton.normalized(QString::NormalizationForm_D);
    text.removeIf([](QChar unit) { return unit.combiningClass() == 1 || unit.combiningClass() == 220; });
    return text;
}

/// Letters that read as one or two plain ones to the tables, and as themselves to everybody else.
bool isPlainlyOther(QChar unit)
{
    return u"\u00E6\u00E7\u00F8\u0153"_s.contains(unit);
}

/// A sign that belongs to no script, where no language has it.
bool isStraySign(const QString &label, qsizetype at)
{
    const QChar unit = label.at(at);
    const QChar::Script script = unit.script();
    if (isAscii(unit) || unit.isSurrogate() || (script != QChar::Script_Common && script != QChar::Script_Inherited))
        return false;
    if (unit == u'\u00B7') // Catalan: l\u00B7l
        return at == 0 || at + 1 >= label.size() || label.at(at - 1) != u'l' || label.at(at + 1) != u'l';
    return unit != u'\u30FC'; // makes a Japanese vowel long
}

} // namespace

bool isDeceptiveLabel(const QString &label)
{
    if (std::ranges::all_of(label, isAscii))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const auto *units = reinterpret_cast<const UChar *>(label.utf16());
    if (!hostChecker() || uspoof_check(hostChecker(), units, int32_t(label.size()), nullptr, &status) != 0 || U_FAILURE(status))
        return true;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (isStraySign(label, i))
            return true;
    }
    const QString skeleton = mapped(label);
    if (std::ranges::all_of(withoutFaintMarks(skeleton), isAscii) && std::ranges::none_of(label, isPlainlyOther))
        return true;
    // Latin beside the letters of East Asia: plain letters only, and no stroke that passes for the sign that ends a host.
    const auto isLatin = [](QChar unit) { return unit.script() == QChar::Script_Latin; };
    const auto isOther = [](QChar unit) {
        return unit.isSurrogate() || (unit.script() > QChar::Script_Common && unit.script() != QChar::Script_Latin);
    };
    if (!std::ranges::any_of(label, isLatin) || !std::ranges::any_of(label, isOther))
        return false;
    return std::ranges::any_of(label, [&isLatin](QChar unit) { return isLatin(unit) && !isAscii(unit); })
        || std::ranges::any_of(skeleton, [](QChar unit) { return u"/?#:@.\\"_s.contains(unit); });
}

QString skeleton(const QString &name)
{
    // Capitals look like other letters than small ones, I like l: so before and after they are made small.
    return mapped(mapped(bare(name)).toCaseFolded());
}

} // namespace purr::lookalikes
