// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/framechannels.h"

namespace purr::lab
{

void FrameChannels::noteSent(const stomp::Frame &frame)
{
    if (stomp::commandOf(frame) == stomp::Command::Subscribe)
        m_destinations.insert(frame.header("id"), frame.header("destination"));
}

qint64 FrameChannels::of(const stomp::Frame &frame) const
{
    QByteArray destination = frame.header("destination");
    if (destination.isEmpty())
        destination = m_destinations.value(frame.header("id"));
    return channelIn(destination);
}

qint64 FrameChannels::channelIn(const QByteArray &destination)
{
    static constexpr QByteArrayView mark = "channels/";
    const qsizetype at = destination.indexOf(mark);
    if (at < 0)
        return 0;
    const qsizetype start = at + mark.size();
    qsizetype end = start;
    while (end < destination.size() && destination.at(end) >= '0' && destination.at(end) <= '9')
        ++end;
    return destination.sliced(start, end - start).toLongLong();
}

} // namespace purr::lab
