// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/toxicstage.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{

/// How long a frame may be held back to come after another one that never came.
constexpr auto longestReorder = 1s;

/// Picks the frames that the attributes name, leaves the first `skip` of them alone and stops after `times`.
class FrameStage : public ToxicStage
{
public:
    explicit FrameStage(Setup setup)
        : ToxicStage(std::move(setup)), m_command(toxic().text(u"command").toUtf8()),
          m_destination(toxic().text(u"destination").toUtf8()), m_body(toxic().text(u"body").toUtf8())
    {
    }

    void write(const WireUnit &unit) final
    {
        if (unit.frame && matches(*unit.frame) && isDue())
            act(unit);
        else
            next().write(unit);
    }

protected:
    virtual void act(const WireUnit &unit) = 0;

private:
    [[nodiscard]] bool matches(const stomp::Frame &frame) const
    {
        return (m_command.isEmpty() || frame.command == m_command)
               && (m_destination.isEmpty()
                   || frame.headers.value("destination").toByteArray().contains(m_destination))
               && (m_body.isEmpty() || frame.body.contains(m_body));
    }

    [[nodiscard]] bool isDue()
    {
        ++count().matched;
        const int times = toxic().number(u"times");
        if (count().matched <= toxic().number(u"skip") || (times > 0 && count().acted >= times) || !strikes())
            return false;
        ++count().acted;
        return true;
    }

    QByteArray m_command;
    QByteArray m_destination;
    QByteArray m_body;
};

class DropStage final : public FrameStage
{
public:
    using FrameStage::FrameStage;

protected:
    void act(const WireUnit &) override {}
};

class DuplicateStage final : public FrameStage
{
public:
    using FrameStage::FrameStage;

protected:
    void act(const WireUnit &unit) override
    {
        next().write(unit);
        next().write(unit);
    }
};

/// Collects `window` frames and hands them on in another order.
class ReorderStage final : public FrameStage
{
public:
    using FrameStage::FrameStage;

    void finish() override
    {
        flush();
        next().finish();
    }

    void flush() override
    {
        const QList<WireUnit> waiting = std::exchange(m_waiting, {});
        m_held = 0;
        // The last one first, so that the order is never the old one; the others by chance.
        QList<int> order(waiting.size());
        std::iota(order.rbegin(), order.rend(), 0);
        for (int i = int(order.size()) - 1; i > 1; --i)
            order.swapItemsAt(i, 1 + random().bounded(i));
        for (const int index : std::as_const(order))
            next().write(waiting.at(index));
    }

    qsizetype held() const override { return m_held; }
    bool isDue() const override { return !m_waiting.isEmpty(); }

protected:
    void act(const WireUnit &unit) override
    {
        m_waiting.append(unit);
        m_held += unit.bytes.size();
        if (m_waiting.size() >= toxic().number(u"window")) {
            flush();
            return;
        }
        if (m_waiting.size() == 1)
            clock().after(longestReorder, this, [this, round = ++m_round] {
                if (round == m_round)
                    flush();
            });
    }

private:
    QList<WireUnit> m_waiting;
    qsizetype m_held = 0;
    int m_round = 0;
};

class RefuseStage final : public FrameStage
{
public:
    using FrameStage::FrameStage;

protected:
    void act(const WireUnit &unit) override { link().refuseFrame(*unit.frame, toxic().text(u"error")); }
};

} // namespace

std::unique_ptr<ToxicStage> makeFrameStage(ToxicStage::Setup setup)
{
    const QString type = setup.toxic.type;
    if (type == "drop"_L1)
        return std::make_unique<DropStage>(std::move(setup));
    if (type == "duplicate"_L1)
        return std::make_unique<DuplicateStage>(std::move(setup));
    if (type == "reorder"_L1)
        return std::make_unique<ReorderStage>(std::move(setup));
    if (type == "refuse"_L1)
        return std::make_unique<RefuseStage>(std::move(setup));
    return nullptr;
}

} // namespace purr::lab
