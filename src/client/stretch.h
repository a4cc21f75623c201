// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace purr
{

/// A part of a list of messages that this device has whole: all that the server had from one id up to another.
struct Stretch {
    /// In the place of `parentId`: the messages of the channel and all replies.
    static constexpr qint64 everything = -1;

    qint64 channelId = 0;
    /// The message that the list answers; 0: the messages of the channel without replies.
    qint64 parentId = 0;
    /// 0: from the beginning.
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] bool isNull() const { return channelId == 0; }
    [[nodiscard]] bool isSameList(const Stretch &other) const
    {
        return channelId == other.channelId && parentId == other.parentId;
    }
    /// Whether there is no room for a message between the two.
    [[nodiscard]] bool meets(const Stretch &other) const
    {
        return isSameList(other) && first <= other.last + 1 && other.first <= last + 1;
    }
};

} // namespace purr
