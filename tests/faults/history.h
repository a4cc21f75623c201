// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

namespace purr::faults
{

/// Everything that was done and seen in a run, and the judge over it. Every text is sent once in a run.
class History
{
public:
    /// A sender put a text on its way.
    void invoke(const QString &sender, const QString &text) { m_invoked[sender].append(text); }
    /// The sender was told that the server has it.
    void acknowledge(const QString &text) { m_acknowledged.append(text); }
    /// An observer was given it.
    void see(const QString &observer, const QString &text) { m_seen[observer].append(text); }
    /// What the server holds at the end, in its order.
    void store(const QStringList &texts) { m_stored = texts; }

    /// Bugs for the judge to find: "lose", "duplicate", "swap", "invent" in what an observer saw, "unacknowledge" in
    /// what the server holds. False for another word.
    bool plant(const QString &bug);

    /// One sentence for each broken promise: acknowledged is stored, everything invoked is stored once, senders' order is
    /// kept, every observer saw exactly what is stored in the same order, nothing is invented.
    [[nodiscard]] QStringList judge() const;

private:
    QMap<QString, QStringList> m_invoked;
    QStringList m_acknowledged;
    QMap<QString, QStringList> m_seen;
    QStringList m_stored;
};

} // namespace purr::faults
