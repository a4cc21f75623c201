// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/toxicstage.h"

#include <QHash>

#include <vector>

namespace purr::lab
{

/// The faults that are on now, with their counters and the seed that all their chances come from. One per proxy or
/// transport; its links share it.
class ToxicSet
{
public:
    struct Entry {
        Toxic toxic;
        std::shared_ptr<ToxicCount> count;
    };

    /// Replaces one of the same name.
    void add(const Toxic &toxic);
    /// With a counter that others have too.
    void add(const Toxic &toxic, std::shared_ptr<ToxicCount> count);
    bool remove(const QString &name);
    void clear() { m_entries.clear(); }
    void setSeed(quint64 seed) { m_seed = seed; }

    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QList<Toxic> toxics() const;
    [[nodiscard]] ToxicCount count(const QString &name) const;
    /// The seed of a stage: the same for the same seed, number of the link, toxic and direction.
    [[nodiscard]] quint64 seedFor(int link, const QString &toxic, Toxic::Stream direction) const;

private:
    QList<Entry> m_entries;
    quint64 m_seed = 1;
};

/// One direction of one link with all faults that act on it: frames first, then bytes, each in the order of the set.
class ToxicLine final : public QObject, private ToxicStage::Next
{
    Q_OBJECT

public:
    struct Output {
        std::function<void(const QByteArray &bytes)> write;
        std::function<void()> finish;
    };

    ToxicLine(Clock *clock, ToxicLink *link, Toxic::Stream direction, int number, Output output,
              QObject *parent = nullptr);
    ~ToxicLine() override;

    void send(const WireUnit &unit);
    /// The source has closed its side; everything that waits still comes first.
    void end();
    /// Takes over what is on now. Faults that stay keep what they hold; those that went hand it on.
    void apply(const ToxicSet &set);
    /// From now on nothing comes out.
    void silence() { m_silent = true; }
    /// Bytes that wait inside.
    [[nodiscard]] qsizetype held() const;
    /// Whether some of them will come out by themselves.
    [[nodiscard]] bool isDue() const;

private:
    struct Slot;

    void write(const WireUnit &unit) override;
    void finish() override;

    Clock *m_clock;
    ToxicLink *m_link;
    Toxic::Stream m_direction;
    int m_number;
    Output m_output;
    std::vector<std::unique_ptr<Slot>> m_slots;
    bool m_ended = false;
    bool m_silent = false;
};

} // namespace purr::lab
