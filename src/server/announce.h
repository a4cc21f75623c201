// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

/// The fan-out matrix (protocol.md 7.13): which events follow from what happened, and on whose topics. Called after the
/// commit. A `sequence` of 0 is an event without a number.
namespace purr::server::announce
{

/// A new message: everyone in the chat, the author's own copy, the thread it belongs to.
void messageCreated(Services &services, const StoredMessage &message, qint64 sequence, const Cause &cause);
/// `channel.message.updated` or `.deleted`, without the actor's own copy.
void messageChanged(Services &services, QLatin1StringView type, const StoredMessage &message, qint64 sequence,
                    const Cause &cause);
/// The copy on the actor's own `messages` topic that completes the action (protocol.md 2.3).
void ownMessage(Services &services, QLatin1StringView type, const StoredMessage &message, qint64 userId, const Cause &cause);
void keystrokes(Services &services, const StoredChannel &channel, qint64 threadId, qint64 userId, const QString &keys);
void typing(Services &services, const TypingPlace &place, qint64 userId, bool started);

/// A receipt was made or taken back: the channel, the reader and the author.
void receipt(Services &services, QLatin1StringView type, const StoredReceipt &receipt, qint64 channelId, qint64 sequence);
void reaction(Services &services, QLatin1StringView type, const StoredReaction &reaction, qint64 channelId, qint64 sequence,
              const Cause &cause);

/// An event of one user's `channels` topic, as that user sees the channel.
void userChannel(Services &services, QLatin1StringView type, const StoredChannel &channel, qint64 userId,
                 const Cause &cause = {});
/// `channel.self.updated` in the channel and `user.channel.updated` for every member.
void channelUpdated(Services &services, qint64 channelId, qint64 sequence, const Cause &cause);
void channelDeleted(Services &services, const StoredChannel &channel, const Membership &members, const Cause &cause);
/// An event about a user on a topic of the channel.
void channelUser(Services &services, TopicKind topic, QLatin1StringView type, qint64 channelId, qint64 userId);
/// Somebody is a member now: the channel's members and the user.
void memberJoined(Services &services, const StoredChannel &channel, qint64 userId, const Cause &cause = {});
/// Somebody is none any more: the same, and all that user's topics of the channel end.
void memberLeft(Services &services, const StoredChannel &channel, qint64 userId, const Cause &cause = {});

/// There is no such user any more: offline for everyone, and gone from the rooms and channels.
void userRemoved(Services &services, qint64 userId, const QList<qint64> &channelIds);

/// Ends everything that this user hears of the channel, chat sessions included.
void endTopics(Services &services, qint64 channelId, qint64 userId);

void entered(Services &services, qint64 channelId, qint64 userId);
void left(Services &services, qint64 channelId, qint64 userId);
void presence(Services &services, qint64 userId);
/// A profile changed: the user's own devices and the contacts.
void profile(Services &services, const StoredUser &user, const Cause &cause);

/// An event about a user on one of another user's topics.
void userTopicUser(Services &services, const Topic &topic, QLatin1StringView type, qint64 aboutId, const Cause &cause = {});

} // namespace purr::server::announce
