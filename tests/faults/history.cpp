// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "history.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace purr::faults
{
namespace
{

QStringList doubles(const QStringList &texts)
{
    QSet<QString> once;
    QStringList twice;
    for (const QString &text : texts) {
        if (once.contains(text))
            twice << text;
        once.insert(text);
    }
    return twice;
}

QString some(const QStringList &texts)
{
    return u"%1 (%2)"_s.arg(texts.size()).arg(texts.mid(0, 5).join(u", "_s));
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    const QSet<QString> gone(others.begin(), others.end());
    QStringList rest;
    for (const QString &text : texts) {
        if (!gone.contains(text))
            rest << text;
    }
    return rest;
}

void compareWithStore(const QString &who, const QStringList &seen, const QStringList &stored, QStringList &problems)
{
    if (const QStringList twice = doubles(seen); !twice.isEmpty())
        problems << u"%1 saw twice: %2"_s.arg(who, some(twice));
    if (const QStringList missing = without(stored, seen); !missing.isEmpty())
        problems << u"%1 never saw: %2"_s.arg(who, some(missing));
    if (const QStringList invented = without(seen, stored); !invented.isEmpty())
        problems << u"%1 saw what nobody sent: %2"_s.arg(who, some(invented));
    if (seen.size() != stored.size())
        return;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen.at(i) == stored.at(i))
            continue;
        problems << u"%1 saw another order: at %2 came %3, the server has %4"_s.arg(who).arg(i).arg(seen.at(i), stored.at(i));
        return;
    }
}

} // namespace

bool History::plant(const QString &bug)
{
    QStringList &seen = m_seen.first();
    if (bug == "lose"_L1)
        seen.removeAt(seen.size() / 2);
    else if (bug == "duplicate"_L1)
        seen.insert(seen.size() / 2, seen.at(seen.size() / 2));
    else if (bug == "swap"_L1)
        seen.swapItemsAt(seen.size() / 2, seen.size() / 2 - 1);
    else if (bug == "invent"_L1)
        seen.append(u"never sent"_s);
    else if (bug == "unacknowledge"_L1)
        m_stored.removeOne(m_acknowledged.last());
    else
        return false;
    return true;
}

QStringList History::judge() const
{
    QStringList problems;
    if (const QStringList lost = without(m_acknowledged, m_stored); !lost.isEmpty())
        problems << u"acknowledged and lost: %1"_s.arg(some(lost));
    if (const QStringList twice = doubles(m_stored); !twice.isEmpty())
        problems << u"stored twice: %1"_s.arg(some(twice));
    QStringList all;
    for (auto it = m_invoked.constBegin(); it != m_invoked.constEnd(); ++it) {
        all += it.value();
        if (const QStringList lost = without(it.value(), m_stored); !lost.isEmpty()) {
            problems << u"sent by %1 and lost: %2"_s.arg(it.key(), some(lost));
            continue;
        }
        const QSet<QString> own(it.value().begin(), it.value().end());
        QStringList order;
        for (const QString &text : m_stored) {
            if (own.contains(text))
                order << text;
        }
        if (order != it.value())
            problems << u"the order of %1 was not kept"_s.arg(it.key());
    }
    if (const QStringList invented = without(m_stored, all); !invented.isEmpty())
        problems << u"stored though nobody sent it: %1"_s.arg(some(invented));
    for (auto it = m_seen.constBegin(); it != m_seen.constEnd(); ++it)
        compareWithStore(it.key(), it.value(), m_stored, problems);
    return problems;
}

} // namespace purr::faults
