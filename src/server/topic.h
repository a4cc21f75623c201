// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHashFunctions>

namespace purr::server
{

class Connection;

/// Everything that can be listened to (protocol.md 4). The number of the channel, user or thread is beside it.
enum class TopicKind : quint8 {
    ChannelSelf, ///< a subscription to it is a chat session (protocol.md 6.2)
    ChannelMessages,
    ChannelKeystrokes,
    ChannelTyping,
    ChannelParticipants,
    ChannelReadReceipts,
    ChannelReactions,
    ChannelEvents,
    ChannelMembers,
    ChannelModerators,
    ChannelBlockRecords,
    ThreadSelf,
    ThreadMessages,
    ThreadKeystrokes,
    ThreadTyping,
    UserSelf,
    UserChannels,
    UserMessages,
    UserNotifications,
    UserContacts,
    UserParticipants,
    UserUsers,
    UserReactions,
    UserThreads,
    UserCalls,
    UserReadReceipts,
    UserSettings, ///< elements, features and styles: accepted, never published (protocol.md 4.3)
    Errors,       ///< the errors queue of one connection
};

struct Topic {
    TopicKind kind = TopicKind::ChannelSelf;
    qint64 id = 0;

    friend bool operator==(const Topic &, const Topic &) = default;
    friend size_t qHash(const Topic &topic, size_t seed = 0) noexcept
    {
        return ::qHash((static_cast<quint64>(topic.id) << 6) | static_cast<quint64>(topic.kind), seed);
    }
    [[nodiscard]] bool isOfChannel() const { return kind <= TopicKind::ChannelBlockRecords; }
    [[nodiscard]] bool isOfThread() const { return kind > TopicKind::ChannelBlockRecords && kind <= TopicKind::ThreadTyping; }
};

/// Which message a frame carries, for whoever is told that a device has it. Null when it carries none.
struct DeliveryMark {
    qint64 channelId = 0;
    qint64 messageId = 0;
    qint64 authorId = 0;

    [[nodiscard]] bool isNull() const { return messageId == 0 || authorId == 0; }
};

/// One live SUBSCRIBE to a topic. Owned by its Connection, known to Rooms while it lives.
struct Subscription {
    Connection *connection = nullptr;
    QByteArray id;
    Topic topic;
    /// The channel that a topic of a channel or thread belongs to; 0 for others.
    qint64 channelId = 0;
    /// Whether its client checks the numbers (`purr-check`); then `sequence` is the last one it was sent and `unconfirmed`
    /// the id of that MESSAGE, 0 once the client has acknowledged it.
    bool checked = false;
    qint64 sequence = 0;
    qint64 unconfirmed = 0;
    /// The start of each of its MESSAGE frames, up to where the number of the message goes.
    QByteArray prefix;
};

} // namespace purr::server
