// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/toxicline.h"

#include <QtEndian>

#include <QCryptographicHash>

#include <algorithm>

namespace purr::lab
{

void ToxicSet::add(const Toxic &toxic)
{
    add(toxic, std::make_shared<ToxicCount>());
}

void ToxicSet::add(const Toxic &toxic, std::shared_ptr<ToxicCount> count)
{
    remove(toxic.name);
    m_entries.append({toxic, std::move(count)});
}

bool ToxicSet::remove(const QString &name)
{
    return m_entries.removeIf([&](const Entry &entry) { return entry.toxic.name == name; }) > 0;
}

QList<Toxic> ToxicSet::toxics() const
{
    QList<Toxic> toxics;
    for (const Entry &entry : m_entries)
        toxics.append(entry.toxic);
    return toxics;
}

ToxicCount ToxicSet::count(const QString &name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.toxic.name == name; });
    return it == m_entries.end() ? ToxicCount{} : *it->count;
}

quint64 ToxicSet::seedFor(int link, const QString &toxic, Toxic::Stream direction) const
{
    // A hash that is the same on every machine and in every run, unlike qHash.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(m_seed) + ' ' + QByteArray::number(link) + ' ' + QByteArray::number(int(direction))
                 + ' ' + toxic.toUtf8());
    return qFromLittleEndian<quint64>(hash.result().constData());
}

/// A place in the line. What follows a stage is asked for when needed, since stages come and go.
struct ToxicLine::Slot final : ToxicStage::Next {
    Slot(ToxicLine *owner, Toxic fault) : line(owner), toxic(std::move(fault)) {}

    ToxicStage::Next &following() const
    {
        auto &slots_ = line->m_slots;
        const auto it = std::find_if(slots_.begin(), slots_.end(), [this](const auto &each) { return each.get() == this; });
        for (auto next = std::next(it); next != slots_.end(); ++next) {
            if ((*next)->stage)
                return (*next)->input;
        }
        return *line;
    }

    void write(const WireUnit &unit) override { following().write(unit); }
    void finish() override { following().finish(); }

    struct Input final : ToxicStage::Next {
        Slot *slot = nullptr;
        void write(const WireUnit &unit) override { slot->stage->write(unit); }
        void finish() override { slot->stage->finish(); }
    };

    ToxicLine *line;
    Toxic toxic;
    std::unique_ptr<ToxicStage> stage;
    Input input;
};

ToxicLine::ToxicLine(Clock *clock, ToxicLink *link, Toxic::Stream direction, int number, Output output, QObject *parent)
    : QObject(parent), m_clock(clock), m_link(link), m_direction(direction), m_number(number),
      m_output(std::move(output))
{
}

ToxicLine::~ToxicLine() = default;

void ToxicLine::send(const WireUnit &unit)
{
    for (const auto &slot : m_slots) {
        if (slot->stage) {
            slot->stage->write(unit);
            return;
        }
    }
    write(unit);
}

void ToxicLine::end()
{
    if (std::exchange(m_ended, true))
        return;
    for (const auto &slot : m_slots) {
        if (slot->stage) {
            slot->stage->finish();
            return;
        }
    }
    finish();
}

void ToxicLine::apply(const ToxicSet &set)
{
    const QList<ToxicSet::Entry> &entries = set.entries();
    const auto stays = [&](const std::unique_ptr<Slot> &slot) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const ToxicSet::Entry &entry) { return entry.toxic == slot->toxic; });
    };
    // Last ones first: what an earlier stage held comes after what a later one held.
    for (auto it = m_slots.rbegin(); it != m_slots.rend(); ++it) {
        if (stays(*it) || !(*it)->stage)
            continue;
        (*it)->stage->flush();
        // From here on it is passed by. Later: its callback may be the one that runs now.
        (*it)->stage.release()->deleteLater();
    }
    std::vector<std::unique_ptr<Slot>> before = std::exchange(m_slots, {});
    const auto addAll = [&](bool onFrames) {
        for (const ToxicSet::Entry &entry : entries) {
            const ToxicKind *kind = ToxicKind::find(entry.toxic.type);
            if (!kind || kind->onFrames != onFrames || !entry.toxic.actsOn(m_direction))
                continue;
            const auto same = std::find_if(before.begin(), before.end(), [&](const std::unique_ptr<Slot> &slot) {
                return slot && slot->toxic == entry.toxic;
            });
            if (same != before.end()) {
                m_slots.push_back(std::move(*same));
                continue;
            }
            auto slot = std::make_unique<Slot>(this, entry.toxic);
            slot->input.slot = slot.get();
            const quint64 seed = set.seedFor(m_number, entry.toxic.name, m_direction);
            QRandomGenerator chance(quint32(seed ^ (seed >> 32)));
            // Faults on bytes are for the whole link or not at all.
            if (onFrames || chance.generateDouble() < entry.toxic.toxicity)
                slot->stage =
                    ToxicStage::make({entry.toxic, m_clock, m_link, slot.get(), seed, entry.count});
            m_slots.push_back(std::move(slot));
        }
    };
    addAll(true);
    addAll(false);
}

qsizetype ToxicLine::held() const
{
    qsizetype bytes = 0;
    for (const auto &slot : m_slots)
        bytes += slot->stage ? slot->stage->held() : 0;
    return bytes;
}

bool ToxicLine::isDue() const
{
    return std::ranges::any_of(m_slots, [](const auto &slot) { return slot->stage && slot->stage->isDue(); });
}

void ToxicLine::write(const WireUnit &unit)
{
    if (!m_silent)
        m_output.write(unit.bytes);
}

void ToxicLine::finish()
{
    if (!m_silent)
        m_output.finish();
}

} // namespace purr::lab
