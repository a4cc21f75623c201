// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QByteArray>

#include <optional>

namespace purr::lab
{

/// The smallest piece of a link that a fault may treat by itself: a WebSocket frame, or the bytes of one STOMP frame.
struct WireUnit {
    /// As they go over the link.
    QByteArray bytes;
    /// What is in them, when that is exactly one STOMP frame.
    std::optional<stomp::Frame> frame;
};

/// The STOMP frame in `message` when there is exactly one, whole.
[[nodiscard]] std::optional<stomp::Frame> soleFrame(QByteArrayView message);

} // namespace purr::lab
