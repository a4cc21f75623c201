// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QHash>

#include <algorithm>
#include <optional>

/// What the store hands out: the value types of the protocol without links and presence, and what only a server knows.
namespace purr::server
{

/// A user as stored. `presence` is left alone: rooms know it.
struct StoredUser : User {
    QDateTime createdTime;
    /// Gone, and kept only as the author of messages; never found when asked for by id or name.
    bool deleted = false;
};

/// One user's part in one channel.
struct StoredMember {
    qint64 userId = 0;
    QDateTime joinedTime;
    bool moderator = false;
    bool muted = false;
    bool hidden = false;
    /// Messages up to this id are out of this member's sight (clearHistory).
    qint64 clearedUpTo = 0;
};

/// Everyone in a channel, by user id. Cheap to copy.
using Membership = QHash<qint64, StoredMember>;

/// A user whom an administrator removed, with the channels that the user was a member of.
struct Departure {
    qint64 userId = 0;
    QList<qint64> channelIds;
};

/// A channel as stored. `members` is filled for direct channels; `lastReceivedMessage` and `muted` depend on who looks
/// and are left alone: ask StoreReader::lastMessage() and member().
struct StoredChannel : Channel {
    /// Number of the newest event of this channel whose action's completion has run (design.md 4).
    qint64 sequence = 0;
    /// Newest message, deleted or not; 0 when there never was one.
    qint64 lastMessageId = 0;
    qint64 mainThreadId = 0;
};

/// A message as stored, with its reactions and number of replies.
struct StoredMessage : Message {
    /// The message it answers; 0 for others.
    qint64 parentId = 0;
    /// The thread it was sent to; the channel's main thread when it names none.
    qint64 threadId = 0;
    int reportCount = 0;
    bool deleted = false;
};

/// A message to be stored; links and mentions were found by the caller.
struct NewMessage {
    qint64 channelId = 0;
    /// 0 for messages of the system.
    qint64 userId = 0;
    MessageType type = MessageType::Text;
    QString body;
    QList<MessageLink> webLinks;
    QList<MessageMention> mentions;
    FileAttachment file;
    QString groupTag;
    QJsonObject properties;
    /// A reply: the message it answers. The thread of its replies is made when it is the first.
    qint64 parentId = 0;
    /// A message to a standalone thread; 0 for the main thread.
    qint64 threadId = 0;
};

/// A thread and where it belongs.
struct StoredThread : Thread {
    qint64 channelId = 0;
    /// The message whose replies it holds (ThreadType::Replies); 0 for others.
    qint64 messageId = 0;
};

/// A read receipt and its message.
struct StoredReceipt {
    qint64 messageId = 0;
    qint64 userId = 0;
    QDateTime createdTime;
};

/// A reaction and its message.
struct StoredReaction {
    qint64 messageId = 0;
    qint64 userId = 0;
    Emoji emoji;
    QDateTime createdTime;
};

/// A notification without the resources it shows; those are read by id when it is rendered.
struct StoredNotification {
    qint64 id = 0;
    qint64 userId = 0;
    QString type;
    qint64 channelId = 0;
    qint64 messageId = 0;
    qint64 mentionedUserId = 0;
    qint64 mentionedChannelId = 0;
    bool muted = false;
    QDateTime createdTime;
    /// Invalid until the message was read.
    QDateTime readTime;
};

/// An entry of a block list: of a user or of a channel.
struct StoredBlock {
    /// Whose list: a user id or a channel id.
    qint64 ownerId = 0;
    qint64 userId = 0;
    QDateTime createdTime;
};

/// A report of a message.
struct StoredReport {
    qint64 id = 0;
    qint64 messageId = 0;
    qint64 userId = 0;
    QString reason;
    QJsonObject properties;
    QDateTime createdTime;
};

/// A file on this server's disk. The row is written after the bytes are safe.
struct StoredFile {
    /// Random; part of its URL.
    QString id;
    qint64 userId = 0;
    /// 0 for display pictures, which everyone may fetch.
    qint64 channelId = 0;
    QString name;
    QString contentType;
    /// Bytes.
    qint64 size = 0;
    /// SHA-256 of the bytes.
    QByteArray hash;
    QDateTime createdTime;
};

/// A user session that a client may come back to (protocol.md 1.6).
struct StoredSession {
    QString id;
    qint64 userId = 0;
    QString userAgent;
    QDateTime createdTime;
    /// Invalid while active.
    QDateTime endedTime;
};

/// An entry of a channel's event log: what happened, by ids, so that it can be rendered again for whoever missed it.
struct ChannelEvent {
    qint64 channelId = 0;
    /// Ascending by one in each channel; given by StoreWriter::addEvent().
    qint64 sequence = 0;
    /// One of eventtype (protocol/names.h).
    QString type;
    /// What it is about: a message id for messages, receipts and reactions, a channel id, a thread id; else 0.
    qint64 resourceId = 0;
    /// Who did it or who it is about (member joined, receipt, reaction); else 0.
    qint64 userId = 0;
    /// Small rest that is not an id, such as the emoji of a reaction that was removed.
    QString detail;
    QDateTime createdTime;
};

/// Which page of a numbered list; sizes are clamped to 1…100.
struct PageRequest {
    int number = 0;
    int size = 25;

    static constexpr int maximumSize = 100;

    [[nodiscard]] int limit() const { return std::clamp(size, 1, maximumSize); }
    [[nodiscard]] qint64 offset() const { return qint64(std::max(number, 0)) * limit(); }
};

/// One page of a numbered list and how much there is in all.
template <typename T> struct ListPage {
    QList<T> items;
    qint64 total = 0;
};

/// Contacts of a user: all others whom that user has not blocked (protocol.md 7.6).
struct UserQuery {
    qint64 viewerId = 0;
    /// Case-insensitive parts of the names; empty for all.
    QString name;
    QString displayName;
    /// Set: only those who are, or are not, among `onlineIds`.
    std::optional<bool> online;
    QList<qint64> onlineIds;
};

/// Which channels of a viewer.
struct ChannelQuery {
    enum class Scope {
        Visible,  ///< public ones and joined ones
        Joined,   ///< those a chat session can be started in
        Joinable, ///< public ones not joined
        Unread,   ///< joined ones with an unread message
    };
    enum class Sort { Activity, Name, DisplayName, CreatedTime };

    qint64 viewerId = 0;
    Scope scope = Scope::Visible;
    std::optional<ChannelType> type;
    /// Case-insensitive part of name or display name; empty for all.
    QString name;
    Sort sort = Sort::Activity;
    bool descending = true;
};

/// Which messages, newest first. Exactly one of channel, parent and thread, or none for all joined channels of the viewer.
struct MessageQuery {
    /// Who looks: cleared, hidden and deleted messages are left out.
    qint64 viewerId = 0;
    qint64 channelId = 0;
    qint64 parentId = 0;
    qint64 threadId = 0;
    /// Leaves out replies and messages of standalone threads.
    bool mainThreadOnly = false;
    /// Only messages with a file.
    bool filesOnly = false;
    /// Only messages older than this id; 0 starts at the newest.
    qint64 before = 0;
    /// Only messages newer than this id: those next to it. Not together with `before`.
    qint64 after = 0;
    int size = 25;
};

/// A piece of history, newest first.
struct MessagePage {
    QList<StoredMessage> items;
    bool hasOlder = false;
    bool hasNewer = false;
};

/// How many messages of a channel a member has not read; counting stops at StoreReader::maximumUnread.
struct UnreadCount {
    qint64 channelId = 0;
    qint64 count = 0;
};

} // namespace purr::server
