// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/lookalikes.h"

#include <unicode/uspoof.h>

#include <memory>

namespace purr::lookalikes
{
namespace
{

/// Null when the library lacks its data.
const USpoofChecker *checker()
{
    static const auto instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> opened(uspoof_open(&status), &uspoof_close);
        if (U_FAILURE(status))
            opened.reset();
        return opened;
    }();
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

} // namespace

QString skeleton(const QString &name)
{
    // Capitals look like other letters than small ones, I like l: so before and after they are made small.
    return mapped(mapped(bare(name)).toCaseFolded());
}

} // namespace purr::lookalikes
