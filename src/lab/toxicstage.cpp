// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/toxicstage.h"

#include <QQueue>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace purr::lab
{
namespace
{

/// Hands units on when they are due, never before an earlier one.
class WaitingStage : public ToxicStage
{
public:
    using ToxicStage::ToxicStage;

    void finish() override { wait({}, clock().elapsed(), true); }

    void flush() override
    {
        while (!m_waiting.isEmpty())
            release();
    }

    qsizetype held() const override { return m_held; }
    bool isDue() const override { return !m_waiting.isEmpty(); }

protected:
    void wait(const WireUnit &unit, milliseconds due, bool last = false)
    {
        m_lastDue = std::max(m_lastDue, due);
        m_waiting.enqueue({unit, m_lastDue, last});
        m_held += unit.bytes.size();
        schedule();
    }

private:
    struct Waiting {
        WireUnit unit;
        milliseconds due;
        bool last;
    };

    void schedule()
    {
        if (m_scheduled || m_waiting.isEmpty())
            return;
        m_scheduled = true;
        const milliseconds delay = std::max(milliseconds(0), m_waiting.head().due - clock().elapsed());
        clock().after(delay, this, [this] {
            m_scheduled = false;
            while (!m_waiting.isEmpty() && m_waiting.head().due <= clock().elapsed())
                release();
            schedule();
        });
    }

    void release()
    {
        const Waiting waiting = m_waiting.dequeue();
        m_held -= waiting.unit.bytes.size();
        if (waiting.last)
            next().finish();
        else
            next().write(waiting.unit);
    }

    QQueue<Waiting> m_waiting;
    milliseconds m_lastDue{0};
    qsizetype m_held = 0;
    bool m_scheduled = false;
};

class LatencyStage final : public WaitingStage
{
public:
    using WaitingStage::WaitingStage;

    void write(const WireUnit &unit) override
    {
        const int jitter = toxic().number(u"jitter");
        const int off = jitter > 0 ? random().bounded(-jitter, jitter + 1) : 0;
        ++count().acted;
        wait(unit, clock().elapsed() + milliseconds(std::max(0, toxic().number(u"latency") + off)));
    }
};

class BandwidthStage final : public WaitingStage
{
public:
    using WaitingStage::WaitingStage;

    void write(const WireUnit &unit) override
    {
        // In slices of a tenth of a second, so that a big unit trickles rather than comes late in one piece.
        const double bytesPerMs = toxic().number(u"rate") * 1024.0 / 1000.0;
        const auto slice = std::max<qsizetype>(1, qsizetype(bytesPerMs * 100));
        m_freeAt = std::max(m_freeAt, double(clock().elapsed().count()));
        ++count().acted;
        for (qsizetype at = 0; at < unit.bytes.size(); at += slice) {
            const QByteArray part = unit.bytes.mid(at, slice);
            m_freeAt += double(part.size()) / bytesPerMs;
            wait({part, std::nullopt}, milliseconds(qint64(std::ceil(m_freeAt))));
        }
    }

private:
    double m_freeAt = 0;
};

class SlicerStage final : public WaitingStage
{
public:
    using WaitingStage::WaitingStage;

    void write(const WireUnit &unit) override
    {
        const int average = toxic().number(u"average_size");
        const int variation = std::min(toxic().number(u"size_variation"), average - 1);
        const double delay = toxic().number(u"delay") / 1000.0;
        m_freeAt = std::max(m_freeAt, double(clock().elapsed().count()));
        ++count().acted;
        for (qsizetype at = 0; at < unit.bytes.size();) {
            const int off = variation > 0 ? random().bounded(-variation, variation + 1) : 0;
            const QByteArray part = unit.bytes.mid(at, average + off);
            at += part.size();
            wait({part, std::nullopt}, milliseconds(qint64(std::ceil(m_freeAt))));
            m_freeAt += delay;
        }
    }

private:
    double m_freeAt = 0;
};

class SlowCloseStage final : public WaitingStage
{
public:
    using WaitingStage::WaitingStage;

    void write(const WireUnit &unit) override { wait(unit, clock().elapsed()); }
    void finish() override
    {
        ++count().acted;
        wait({}, clock().elapsed() + toxic().time(u"delay"), true);
    }
};

/// Swallows everything, and closes the link after its time; with 0 only when the other side does.
class TimeoutStage final : public ToxicStage
{
public:
    explicit TimeoutStage(Setup setup) : ToxicStage(std::move(setup))
    {
        ++count().acted;
        if (toxic().number(u"timeout") > 0)
            clock().after(toxic().time(u"timeout"), this, [this] { link().closeLink(); });
    }

    void write(const WireUnit &) override {}
};

/// Lets everything pass, and breaks the link off after its time.
class ResetPeerStage final : public ToxicStage
{
public:
    explicit ResetPeerStage(Setup setup) : ToxicStage(std::move(setup))
    {
        clock().after(toxic().time(u"timeout"), this, [this] {
            ++count().acted;
            link().resetLink();
        });
    }
};

/// Closes the link when so many bytes have passed.
class LimitDataStage final : public ToxicStage
{
public:
    explicit LimitDataStage(Setup setup) : ToxicStage(std::move(setup)), m_left(toxic().number(u"bytes")) {}

    void write(const WireUnit &unit) override
    {
        if (m_left <= 0 && m_closed)
            return;
        const QByteArray part = unit.bytes.left(m_left);
        m_left -= part.size();
        if (!part.isEmpty())
            next().write({part, std::nullopt});
        if (m_left > 0 || m_closed)
            return;
        m_closed = true;
        ++count().acted;
        // Later: the link must not vanish under the writer.
        clock().after(milliseconds(0), this, [this] { link().closeLink(); });
    }

private:
    qsizetype m_left;
    bool m_closed = false;
};

/// A direction that nothing comes through, while both ends think that the link is alive. What was sent meanwhile comes
/// when the fault goes, as TCP repeats it; the end of the stream too.
class HalfOpenStage final : public ToxicStage
{
public:
    explicit HalfOpenStage(Setup setup) : ToxicStage(std::move(setup)) { ++count().acted; }

    void write(const WireUnit &unit) override
    {
        m_waiting.append(unit);
        m_held += unit.bytes.size();
    }
    void finish() override { m_finished = true; }
    void flush() override
    {
        const QList<WireUnit> waiting = std::exchange(m_waiting, {});
        m_held = 0;
        for (const WireUnit &unit : waiting)
            next().write(unit);
        if (m_finished)
            next().finish();
    }
    qsizetype held() const override { return m_held; }

private:
    QList<WireUnit> m_waiting;
    qsizetype m_held = 0;
    bool m_finished = false;
};

} // namespace

std::unique_ptr<ToxicStage> ToxicStage::make(Setup setup)
{
    const QString type = setup.toxic.type;
    if (type == "latency"_L1)
        return std::make_unique<LatencyStage>(std::move(setup));
    if (type == "bandwidth"_L1)
        return std::make_unique<BandwidthStage>(std::move(setup));
    if (type == "slicer"_L1)
        return std::make_unique<SlicerStage>(std::move(setup));
    if (type == "slow_close"_L1)
        return std::make_unique<SlowCloseStage>(std::move(setup));
    if (type == "timeout"_L1)
        return std::make_unique<TimeoutStage>(std::move(setup));
    if (type == "reset_peer"_L1)
        return std::make_unique<ResetPeerStage>(std::move(setup));
    if (type == "limit_data"_L1)
        return std::make_unique<LimitDataStage>(std::move(setup));
    if (type == "half_open"_L1)
        return std::make_unique<HalfOpenStage>(std::move(setup));
    return makeFrameStage(std::move(setup));
}

} // namespace purr::lab
