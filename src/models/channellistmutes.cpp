// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Mutes that end by themselves.

#include "models/channellistmodel.h"
#include "models/clockstyle.h"

#include <QCoreApplication>

#include <optional>

namespace purr
{

void ChannelListModel::mute(const Channel &channel, bool muted)
{
    if (!m_kitty)
        return;
    arrangement()->setMutedUntil(channel.id, {});
    report(muted ? m_kitty->muteChannel(channel) : m_kitty->unmuteChannel(channel), false);
}

void ChannelListModel::muteFor(const Channel &channel, int minutes)
{
    if (!m_kitty)
        return;
    mute(channel, true);
    if (minutes == ForEver)
        return;
    constexpr int morning = 8;
    const QDateTime now = clock()->now().toLocalTime();
    arrangement()->setMutedUntil(channel.id, minutes == UntilTomorrow ? QDateTime(now.date().addDays(1), QTime(morning, 0))
                                                                      : now.addSecs(minutes * 60LL));
    endMutes();
}

QString ChannelListModel::muteText(const Channel &channel) const
{
    if (!channel.muted)
        return {};
    const QDateTime until = arrangement()->mutedUntil(channel.id);
    if (!until.isValid())
        return QCoreApplication::translate("Channels", "Muted");
    const QDateTime local = until.toLocalTime();
    const QString time = ClockStyle::instance().time(local.time(), false);
    return local.date() == clock()->now().toLocalTime().date()
        ? QCoreApplication::translate("Channels", "Muted until %1").arg(time)
        : QCoreApplication::translate("Channels", "Muted until tomorrow, %1").arg(time);
}

void ChannelListModel::endMutes()
{
    clock()->cancel(std::exchange(m_muteTimer, 0));
    if (m_loading != Loading::Ready)
        return;
    const QDateTime now = clock()->now();
    const QHash<qint64, QDateTime> mutes = arrangement()->timedMutes();
    std::optional<qint64> next;
    for (const auto &[id, until] : mutes.asKeyValueRange()) {
        const qint64 left = now.msecsTo(until);
        if (left > 0)
            next = std::min(next.value_or(left), left);
        else if (!channel(id).isNull())
            mute(channel(id), false);
        else
            arrangement()->setMutedUntil(id, {});
    }
    if (next)
        m_muteTimer = clock()->after(std::chrono::milliseconds(*next + 1), this, [this] { endMutes(); });
}

} // namespace purr
