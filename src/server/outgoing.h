// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace purr::server
{

/// Bytes on their way to one client: its own, and among them long ones that are the same for many clients, which are
/// kept once for all of them until the system copies them.
class Outgoing
{
public:
    Outgoing() = default;
    Outgoing(const QByteArray &own) : m_own(own) {}

    /// Where the own bytes go; what is appended here comes after all that was appended before.
    [[nodiscard]] QByteArray &own() { return m_own; }
    void appendShared(const QByteArray &bytes);

    [[nodiscard]] qsizetype size() const { return m_own.size() + m_sharedSize; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    void clear();

    /// Calls `each` with every piece, in order.
    template <typename Each> void forEach(Each each) const
    {
        const QByteArrayView own(m_own);
        qsizetype done = 0;
        for (const Shared &shared : m_shared) {
            if (shared.at > done)
                each(own.sliced(done, shared.at - done));
            each(QByteArrayView(shared.bytes));
            done = shared.at;
        }
        if (done < own.size())
            each(own.sliced(done));
    }

private:
    struct Shared {
        qsizetype at; ///< so many of the own bytes come before it
        QByteArray bytes;
    };

    QByteArray m_own;
    QList<Shared> m_shared;
    qsizetype m_sharedSize = 0;
};

} // namespace purr::server
