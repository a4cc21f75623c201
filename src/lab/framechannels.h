// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QHash>

namespace purr::lab
{

/// Which channel the frames of a link are about: by their destination, or by that of the subscription they name.
class FrameChannels
{
public:
    /// For every frame that the client sends, in order.
    void noteSent(const stomp::Frame &frame);
    /// The id of the channel; 0 for none.
    [[nodiscard]] qint64 of(const stomp::Frame &frame) const;
    /// The id of the channel in a destination; 0 for none.
    [[nodiscard]] static qint64 channelIn(const QByteArray &destination);
    void clear() { m_destinations.clear(); }

private:
    QHash<QByteArray, QByteArray> m_destinations; ///< by the id of the subscription
};

} // namespace purr::lab
