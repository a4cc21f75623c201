// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/storerecords.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace purr::server
{

class StoreDatabase;

/// Questions to the store, answered at once from what is committed (on the server thread) or from within a transaction
/// (StoreWriter). One of a kind that is asked for by id and is not there fails with ResourceNotFoundError, ready for
/// the wire; a broken disk fails with kind Storage. Belongs to one thread.
class StoreReader
{
public:
    explicit StoreReader(StoreDatabase &database);
    virtual ~StoreReader() = default;
    Q_DISABLE_COPY_MOVE(StoreReader)

    // Users

    [[nodiscard]] Result<StoredUser> user(qint64 id);
    [[nodiscard]] Result<StoredUser> userByName(const QString &name);
    /// By id, else by name.
    [[nodiscard]] Result<StoredUser> user(const UserReference &reference);
    /// Those that exist, in the order of `ids`.
    [[nodiscard]] QList<User> users(const QList<qint64> &ids);
    /// The encoded password hash; empty for a user who has none.
    [[nodiscard]] Result<QString> passwordHash(qint64 userId);
    /// By display name.
    [[nodiscard]] Result<ListPage<StoredUser>> contacts(const UserQuery &query, PageRequest page);
    [[nodiscard]] Result<qint64> contactsCount(const UserQuery &query);
    [[nodiscard]] bool hasBlocked(qint64 userId, qint64 blockedId);
    /// Whom this user has blocked, newest first.
    /// `filter` narrows by name, display name and presence.
    [[nodiscard]] Result<ListPage<StoredBlock>> userBlocks(qint64 userId, PageRequest page, const UserQuery &filter = {});
    /// Everyone who has blocked this user, for leaving them out of a fan-out.
    [[nodiscard]] QSet<qint64> blockersOf(qint64 userId);
    /// Grows with every change that purrd's commands make beside a running server.
    [[nodiscard]] qint64 administration();
    [[nodiscard]] Result<StoredSession> session(const QString &id);
    [[nodiscard]] bool isApiKey(const QByteArray &hash);
    [[nodiscard]] bool hasApiKeys();
    /// Labels, oldest first; the keys themselves are not kept.
    [[nodiscard]] Result<QStringList> apiKeyLabels();
    /// Users who have a password, by name.
    [[nodiscard]] Result<QList<StoredUser>> accounts();

    // Channels

    [[nodiscard]] Result<StoredChannel> channel(qint64 id);
    [[nodiscard]] Result<StoredChannel> channelByName(const QString &name);
    /// The direct channel of exactly these users.
    [[nodiscard]] Result<StoredChannel> directChannel(const QList<qint64> &memberIds);
    [[nodiscard]] Result<ListPage<StoredChannel>> channels(const ChannelQuery &query, PageRequest page);
    [[nodiscard]] Result<qint64> channelsCount(const ChannelQuery &query);
    /// Every channel this user is a member of, hidden ones too.
    [[nodiscard]] Result<QList<qint64>> joinedChannelIds(qint64 userId);
    /// Cached; empty when there is no such channel.
    [[nodiscard]] Membership membership(qint64 channelId);
    [[nodiscard]] bool isMember(qint64 channelId, qint64 userId);
    [[nodiscard]] bool isModerator(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<StoredMember> member(qint64 channelId, qint64 userId);
    /// By display name; `displayName` is a case-insensitive part, empty for all.
    [[nodiscard]] Result<ListPage<StoredUser>> members(qint64 channelId, PageRequest page, const QString &displayName = {},
                                                       bool moderatorsOnly = false, bool descending = false);
    /// Whether the channel exists and is public or joined by the viewer.
    [[nodiscard]] bool canSee(qint64 channelId, qint64 viewerId);
    [[nodiscard]] bool isChannelBlocked(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<ListPage<StoredBlock>> channelBlocks(qint64 channelId, PageRequest page);

    // Messages

    /// Deleted ones too, with `deleted` set.
    [[nodiscard]] Result<StoredMessage> message(qint64 id);
    /// As `viewerId` sees it: fails as not found when deleted, hidden, cleared, or in a channel that viewer cannot see.
    [[nodiscard]] Result<StoredMessage> message(qint64 id, qint64 viewerId);
    /// 0 when it has none.
    [[nodiscard]] qint64 authorOf(qint64 messageId);
    [[nodiscard]] Result<MessagePage> messages(const MessageQuery &query);
    /// Newest message that the viewer sees in the channel; not found when there is none.
    [[nodiscard]] Result<StoredMessage> lastMessage(qint64 channelId, qint64 viewerId);
    /// Messages of a channel that are neither deleted nor out of the viewer's sight.
    [[nodiscard]] Result<qint64> messagesCount(qint64 channelId, qint64 viewerId);
    [[nodiscard]] Result<ListPage<StoredReaction>> reactions(qint64 messageId, PageRequest page);
    [[nodiscard]] Result<StoredReaction> reaction(qint64 messageId, qint64 userId, const QString &character);
    /// What a user reported of a message.
    [[nodiscard]] Result<StoredReport> report(qint64 messageId, qint64 userId);
    [[nodiscard]] Result<ListPage<StoredReport>> reports(qint64 messageId, PageRequest page);

    // What was read: neither the user's own nor sent before joining or clearing (protocol.md 7.7)

    /// Counting stops here in each channel, so that an absence of years costs no more than one of weeks.
    static constexpr int maximumUnread = 10'000;
    [[nodiscard]] Result<qint64> unreadCount(qint64 channelId, qint64 userId);
    [[nodiscard]] bool hasUnread(qint64 channelId, qint64 userId);
    /// Messages of all joined channels that are not hidden.
    [[nodiscard]] Result<qint64> unreadTotal(qint64 userId);
    /// The joined channels that have any.
    [[nodiscard]] Result<QList<UnreadCount>> unreadCounts(qint64 userId);
    /// Id of the first message of a channel that is not older than `time`; 0 when there is none.
    [[nodiscard]] qint64 firstMessageSince(qint64 channelId, const QDateTime &time);
    [[nodiscard]] Result<StoredMessage> lastReadMessage(qint64 channelId, qint64 userId);
    [[nodiscard]] bool hasRead(qint64 messageId, qint64 userId);
    [[nodiscard]] Result<ListPage<StoredReceipt>> readReceipts(qint64 messageId, PageRequest page);
    [[nodiscard]] Result<StoredReceipt> readReceipt(qint64 messageId, qint64 userId);
    /// Who read which message of the channel from `first` to `last` (any order), for ChannelContext; at most 100 messages.
    [[nodiscard]] Result<QMap<qint64, QList<qint64>>> readBy(qint64 channelId, qint64 first, qint64 last);
    /// Members other than the author whose devices have acknowledged the message.
    [[nodiscard]] Result<QList<qint64>> deliveredTo(qint64 messageId);
    /// Of the author's latest messages in the channel, the newest that a device of another member has acknowledged, with
    /// one such member; not found when there is none.
    [[nodiscard]] Result<StoredReceipt> newestDelivery(qint64 channelId, qint64 authorId);

    // Threads, notifications, files, events

    [[nodiscard]] Result<StoredThread> thread(qint64 id);
    [[nodiscard]] Result<ListPage<StoredThread>> threads(qint64 channelId, PageRequest page, bool includeMain = true,
                                                         bool standaloneOnly = false);
    /// Newest first.
    [[nodiscard]] Result<ListPage<StoredNotification>> notifications(qint64 userId, PageRequest page);
    [[nodiscard]] Result<StoredFile> file(const QString &id);
    /// Bytes of everything this user has uploaded.
    [[nodiscard]] Result<qint64> fileBytes(qint64 userId);
    /// Events of a channel after `sequence`, oldest first, at most `limit`. Fails as not found when some of them are no
    /// longer kept: then the client has to fetch everything again.
    [[nodiscard]] Result<QList<ChannelEvent>> eventsAfter(qint64 channelId, qint64 sequence, int limit = 300);

    /// Makes events invisible that are committed while the completions of their actions have not run: whoever subscribes
    /// in between gets them live, and is not told that they are in the past. `firstUntold` gives the first such event
    /// of a channel, 0 for none.
    void setFirstUntold(std::function<qint64(qint64 channelId)> firstUntold);
    /// Forgets what was cached about these; called after commits and roll-backs.
    void forget(const QSet<qint64> &userIds, const QSet<qint64> &channelIds);
    /// The same for channels whose members are as they were.
    void forgetChannelRows(const QSet<qint64> &channelIds);
    void forgetAll();

protected:
    [[nodiscard]] StoreDatabase &database() { return m_database; }

    [[nodiscard]] static Error notFound();
    /// Deleted users too.
    [[nodiscard]] Result<StoredUser> anyUser(qint64 id);
    /// Fills in author, mentioned users and reactions.
    void complete(StoredMessage &message);
    /// See storesql.h.
    [[nodiscard]] Result<qint64> readFloor(qint64 channelId, qint64 userId);
    /// What makes a direct channel unique: its members' ids in order.
    [[nodiscard]] static QString memberSet(QList<qint64> memberIds);

private:
    /// Where a message query looks: already resolved to ids.
    struct Range;

    [[nodiscard]] User author(qint64 id);
    [[nodiscard]] Result<ListPage<StoredThread>> threadsWhere(const QString &condition, qint64 id, int limit,
                                                              qint64 offset);
    void complete(StoredChannel &channel);
    [[nodiscard]] Result<Range> resolve(const MessageQuery &query);
    [[nodiscard]] Result<QList<StoredMessage>> fetch(const Range &range, int limit);
    [[nodiscard]] Result<QList<StoredMessage>> fetchAcrossChannels(const Range &range, int limit);
    [[nodiscard]] Result<bool> any(Range range, qint64 after, qint64 before);

    StoreDatabase &m_database;
    QHash<qint64, StoredUser> m_users;
    QHash<qint64, Membership> m_memberships;
    QHash<qint64, StoredChannel> m_channels; ///< rows, not complete()
    std::function<qint64(qint64 channelId)> m_firstUntold;
};

} // namespace purr::server
