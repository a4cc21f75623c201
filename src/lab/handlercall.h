// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QDateTime>
#include <QJsonObject>

namespace purr::lab
{

/// One call of a handler, as the application got it.
struct HandlerCall {
    QDateTime time;
    /// 0 for handlers of the user session.
    qint64 channelId = 0;
    QString channel;
    /// The documentation's name, see Handler.
    QString handler;
    /// For people, one line.
    QString summary;
    /// Milliseconds from the time that the server gave the event until here; -1 where events carry no time.
    double latency = -1;
    /// What the handler got: the resource, or `{message, receipt}` and the like where it got two.
    QJsonObject payload;
    /// The number of its session, see SessionTap::Record; 0 for handlers of the user session.
    int session = 0;
    /// It came after end() of its session.
    bool leaked = false;
    /// Somebody listened; else it was no call, only what the handler would have been called with.
    bool heard = true;
};

/// A payload without anything that people wrote or own: texts, drafts, names, URLs and links become "•••".
[[nodiscard]] QJsonObject redacted(const QJsonObject &payload);

} // namespace purr::lab
