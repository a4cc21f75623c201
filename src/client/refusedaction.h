// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace purr
{

/// Something that the user wanted done and the server refused.
struct RefusedAction {
    /// The name of its link: "message", "reply", "edit", "delete", "react", …; "file" for an upload, whose body is its
    /// name and size.
    QString link;
    qint64 channelId = 0;
    /// 0 when it is about no message.
    qint64 messageId = 0;
    /// What was sent.
    QJsonObject body;
    Error error;
};

} // namespace purr
