// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/filetransfer.h"
#include "protocol/requests.h"

namespace purr
{

/// What to upload where.
struct FileTransfer::Request {
    QString path;
    /// The stream link.
    QString stream;
    qint64 channelId = 0;
    /// `groupTag` and `properties` of the message.
    SendMessageRequest about;
    /// The answer is the current user and not a message.
    bool isPicture = false;
};

} // namespace purr
