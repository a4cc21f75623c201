// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Where in the channel a message goes: the main thread, a standalone thread, or under another message.
struct MessageTarget {
    qint64 parentId = 0;
    qint64 threadId = 0;
};

/// What storing a message did, for the events that follow.
struct SentMessage {
    StoredMessage message;
    qint64 sequence = 0;
    /// Of the update of its parent; 0 unless it is a reply.
    qint64 parentSequence = 0;
    QList<qint64> unhiddenFor;
    QList<StoredNotification> notifications;
};

/// Whether a user may write to the channel now (direct channels between blocked users are closed, protocol.md 7.9).
[[nodiscard]] Error mayWrite(Services &services, const StoredChannel &channel, qint64 userId);
/// Fails the request when its user may not write to its channel now, or its properties are too large; true then.
[[nodiscard]] bool refusedToWrite(Request &request, const QJsonObject &properties = {});
/// Looks up the mentions of a text as the author sees the world.
[[nodiscard]] QList<MessageMention> findMentions(Services &services, const QString &text, qint64 authorId);
/// Stores a message with its events and its notifications for those who are not `present`; runs on the writer's thread.
[[nodiscard]] Result<Outcome> storeMessage(StoreWriter &writer, const NewMessage &message, const Attendance::Room &present);
/// Sends the events of a stored message.
void announceSent(Services &services, const SentMessage &sent, const Cause &cause);

/// The `message` action of channels and threads, and `reply` of messages, for the request's channel.
void sendMessage(Request &request, const MessageTarget &target);
/// The `keystrokes` action; `threadId` 0 is the main thread.
void pressKeys(Request &request, qint64 threadId);
/// Makes the request's user a reader of what `work` returns (message ids), with one receipt and event for each; works on
/// until it returns less than StoreWriter::readAtOnce.
void markRead(Request &request, std::function<Result<QList<qint64>>(StoreWriter &)> work);

} // namespace purr::server
