// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "lab/toxic.h"
#include "lab/wireunit.h"

#include <QObject>
#include <QRandomGenerator>

#include <atomic>
#include <memory>

namespace purr::lab
{

/// How often a fault met something it was meant for, and how often it acted. Shared by all links of a proxy, which may
/// live on other threads than those who look.
struct ToxicCount {
    std::atomic<int> matched = 0;
    std::atomic<int> acted = 0;

    ToxicCount() = default;
    ToxicCount(const ToxicCount &other) : matched(other.matched.load()), acted(other.acted.load()) {}
    ToxicCount &operator=(const ToxicCount &) = delete;
};

/// What a fault may do to the link that it works on.
class ToxicLink
{
public:
    virtual ~ToxicLink() = default;
    /// Closes both directions in order.
    virtual void closeLink() = 0;
    /// Breaks the link off (TCP RST where there is TCP).
    virtual void resetLink() = 0;
    /// Answers `frame` of the client with an error instead of handing it to the server.
    virtual void refuseFrame(const stomp::Frame &frame, const QString &error) = 0;
};

/// One fault in one direction of one link: takes what comes from its source and hands on what its type makes of it.
class ToxicStage : public QObject
{
    Q_OBJECT

public:
    /// Where things that waited go to; after a stage comes another one or the end of the line.
    class Next
    {
    public:
        virtual ~Next() = default;
        virtual void write(const WireUnit &unit) = 0;
        virtual void finish() = 0;
    };

    struct Setup {
        Toxic toxic;
        Clock *clock = nullptr;
        ToxicLink *link = nullptr;
        Next *next = nullptr;
        quint64 seed = 0;
        std::shared_ptr<ToxicCount> count;
    };

    /// The stage for a toxic; null for an unknown type.
    [[nodiscard]] static std::unique_ptr<ToxicStage> make(Setup setup);

    /// For subclasses; make() is the way in.
    explicit ToxicStage(Setup setup) : m_setup(std::move(setup)), m_random(seedOf(m_setup.seed)) {}

    virtual void write(const WireUnit &unit) { next().write(unit); }
    /// The source has closed its side.
    virtual void finish() { next().finish(); }
    /// The fault was taken away: hands on everything that waits, in order.
    virtual void flush() {}
    /// Bytes that wait here.
    [[nodiscard]] virtual qsizetype held() const { return 0; }
    /// Whether something waits here that will go on by itself.
    [[nodiscard]] virtual bool isDue() const { return false; }

protected:
    [[nodiscard]] const Toxic &toxic() const { return m_setup.toxic; }
    [[nodiscard]] Clock &clock() const { return *m_setup.clock; }
    [[nodiscard]] ToxicLink &link() const { return *m_setup.link; }
    [[nodiscard]] Next &next() const { return *m_setup.next; }
    [[nodiscard]] ToxicCount &count() const { return *m_setup.count; }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    /// Whether chance, with the toxicity, decides for the fault.
    [[nodiscard]] bool strikes() { return m_random.generateDouble() < toxic().toxicity; }

private:
    [[nodiscard]] static QRandomGenerator seedOf(quint64 seed)
    {
        const quint32 words[] = {quint32(seed), quint32(seed >> 32)};
        return QRandomGenerator(words, 2);
    }

    Setup m_setup;
    QRandomGenerator m_random;
};

/// The faults that treat STOMP frames: drop, duplicate, reorder, refuse. Null for other types.
[[nodiscard]] std::unique_ptr<ToxicStage> makeFrameStage(ToxicStage::Setup setup);

} // namespace purr::lab
