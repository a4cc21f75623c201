// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/options.h"
#include "lab/toxicline.h"

#include <QMutex>
#include <QObject>

namespace purr::lab
{

/// A fault on the links of this program: on everything, or on what belongs to the chat session in one channel.
struct Fault {
    Toxic toxic;
    /// 0 for everything.
    qint64 channelId = 0;
    /// What people call that channel.
    QString channel;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// The faults on the links of this program. Every function may be called on any thread; the links take changes over on
/// theirs.
class FaultBoard : public QObject
{
    Q_OBJECT

public:
    FaultBoard() = default;

    /// The one of this program.
    [[nodiscard]] static const std::shared_ptr<FaultBoard> &program();
    /// Makes the links of `options` go through a board. Costs nothing while no fault is on.
    static void putInto(ClientOptions &options, const std::shared_ptr<FaultBoard> &board = program());

    /// Replaces one of the same name.
    void add(const Fault &fault);
    bool remove(const QString &name);
    void clear();
    void setSeed(quint64 seed);
    [[nodiscard]] quint64 seed() const;
    [[nodiscard]] QList<Fault> faults() const;
    [[nodiscard]] ToxicCount count(const QString &name) const;
    /// The faults with their seed as a file that can be handed on, and back; `channels` are those that may be named in it, by
    /// title. What is wrong with a file is said with the place in it; then nothing changes.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] Result<void> takeJson(const QByteArray &text, const QHash<QString, qint64> &channels);
    /// For links: the faults by channel, 0 for those on everything.
    [[nodiscard]] QHash<qint64, ToxicSet> sets() const;
    /// For links: a number that no other link of this board has; the chances of its faults come from it.
    [[nodiscard]] int nextLink();

Q_SIGNALS:
    /// Faults came or went.
    void changed();

private:
    mutable QMutex m_mutex;
    QList<std::pair<Fault, std::shared_ptr<ToxicCount>>> m_faults;
    quint64 m_seed = 1;
    int m_links = 0;
};

} // namespace purr::lab
