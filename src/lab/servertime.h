// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QDateTime>

namespace purr::lab
{

/// When the server did what it tells of, as far as it says so.
struct ServerTime {
    QDateTime time;
    /// It may be that of something else, earlier: a message is updated for an edit, but for an answer as well.
    bool isVague = false;

    /// Of a MESSAGE or ERROR frame.
    [[nodiscard]] static ServerTime of(const stomp::Frame &frame);
    /// Milliseconds until `arrival`, not less than none; -1 when nobody knows: without a time, or when it is so far away that it
    /// is of another clock (a story has its own) or of something else.
    [[nodiscard]] double latencyAt(const QDateTime &arrival) const;
};

} // namespace purr::lab
