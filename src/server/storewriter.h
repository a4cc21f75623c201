// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/storereader.h"

#include <limits>

namespace purr::server
{

/// The changes an action may make, inside its transaction on the writer thread; reads see them at once. Who may do what
/// is the caller's business; what must hold in any case (unique names, order of ids and times) is kept here.
/// Handed to the work of Store::write() and only valid during it.
class StoreWriter : public StoreReader
{
public:
    explicit StoreWriter(StoreDatabase &database);

    /// The time of this action: never before that of an earlier one, whatever the system clock does.
    [[nodiscard]] QDateTime now() const;

    // Users

    /// Fails with ValidationError when the name is taken.
    [[nodiscard]] Result<StoredUser> createUser(const QString &name, bool isGuest, const QString &displayName = {});
    /// Changes what is set.
    [[nodiscard]] Result<StoredUser> updateUser(qint64 id, const std::optional<QString> &displayName,
                                                const std::optional<QJsonObject> &properties);
    [[nodiscard]] Result<StoredUser> setDisplayPicture(qint64 id, const QString &url);
    /// An empty hash removes it. Makes a guest a full user when set.
    [[nodiscard]] Result<void> setPasswordHash(qint64 userId, const QString &hash);
    /// The user's messages stay, without author.
    [[nodiscard]] Result<void> deleteUser(qint64 id);
    /// The same beside a server that works on this store, which tells the others when it takes note of it.
    [[nodiscard]] Result<void> removeUser(qint64 id);
    /// Who was removed since the last time; forgets them.
    [[nodiscard]] QList<Departure> takeDepartures();
    /// False when it was so already.
    [[nodiscard]] Result<bool> blockUser(qint64 userId, qint64 blockedId);
    [[nodiscard]] Result<bool> unblockUser(qint64 userId, qint64 blockedId);
    [[nodiscard]] Result<void> addApiKey(const QByteArray &hash, const QString &label);
    /// False when no key has this label.
    [[nodiscard]] Result<bool> removeApiKey(const QString &label);
    /// Makes a server that works on this store look at its users and keys again.
    [[nodiscard]] Result<void> noteAdministration();
    [[nodiscard]] Result<StoredSession> createSession(qint64 userId, const QString &userAgent);
    /// The session goes on when it is this user's and was lost less than `within` ago; false otherwise.
    [[nodiscard]] Result<bool> resumeSession(const QString &id, qint64 userId, std::chrono::milliseconds within);
    [[nodiscard]] Result<void> endSession(const QString &id);

    // Channels

    /// A group channel; the creator (0: nobody) becomes its first member and moderator. An empty name becomes a random
    /// one, an empty display name the name. Fails with ChannelNameTakenError.
    [[nodiscard]] Result<StoredChannel> createChannel(ChannelType type, qint64 creatorId, const QString &name,
                                                      const QString &displayName, const QJsonObject &properties);
    /// The direct channel of exactly these users (the creator among them or not, he is added); `created` tells whether
    /// it is new. A hidden one becomes visible for its creator; `unhidden` tells.
    struct DirectChannel {
        StoredChannel channel;
        bool created = false;
        bool unhidden = false;
    };
    [[nodiscard]] Result<DirectChannel> directChannelOf(qint64 creatorId, const QList<qint64> &memberIds,
                                                        const QJsonObject &properties);
    [[nodiscard]] Result<StoredChannel> updateChannel(qint64 id, const std::optional<QString> &displayName,
                                                      const std::optional<QJsonObject> &properties);
    [[nodiscard]] Result<void> deleteChannel(qint64 id);
    /// False when it was so already.
    [[nodiscard]] Result<bool> addMember(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<bool> removeMember(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<bool> setModerator(qint64 channelId, qint64 userId, bool moderator);
    [[nodiscard]] Result<bool> setMuted(qint64 channelId, qint64 userId, bool muted);
    [[nodiscard]] Result<bool> setHidden(qint64 channelId, qint64 userId, bool hidden);
    /// Shows the channel again to everyone who hid it; returns them.
    [[nodiscard]] Result<QList<qint64>> unhideForAll(qint64 channelId);
    [[nodiscard]] Result<void> clearHistory(qint64 channelId, qint64 userId);
    /// Removes the user as a member, too. False when it was so already.
    [[nodiscard]] Result<bool> blockChannelUser(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<bool> unblockChannelUser(qint64 channelId, qint64 userId);

    // Messages

    [[nodiscard]] Result<StoredMessage> addMessage(const NewMessage &message);
    [[nodiscard]] Result<StoredMessage> editMessage(qint64 id, const QString &body, const QList<MessageLink> &webLinks,
                                                    const QList<MessageMention> &mentions);
    /// What is known of one of its links, by the text of the link; not found when it has no such link.
    [[nodiscard]] Result<StoredMessage> setLinkPreview(qint64 id, const QString &source, const LinkPreview &preview);
    [[nodiscard]] Result<StoredMessage> setMessageProperties(qint64 id, const QJsonObject &properties);
    /// Returns its last state, marked deleted. It is kept so while its event may be asked for, then its content is wiped.
    [[nodiscard]] Result<StoredMessage> deleteMessage(qint64 id);
    [[nodiscard]] Result<void> hideMessage(qint64 id, qint64 userId);
    /// The reaction, and whether it is new.
    [[nodiscard]] Result<std::pair<StoredReaction, bool>> addReaction(qint64 messageId, qint64 userId, const Emoji &emoji);
    /// The reaction that was removed; not found when there was none.
    [[nodiscard]] Result<StoredReaction> removeReaction(qint64 messageId, qint64 userId, const QString &character);
    /// What is kept: the first report of a user stays as it is.
    [[nodiscard]] Result<StoredReport> addReport(qint64 messageId, qint64 userId, const QString &reason,
                                                 const QJsonObject &properties);
    [[nodiscard]] Result<bool> removeReport(qint64 messageId, qint64 userId);

    // What was read

    static constexpr qint64 newestMessage = std::numeric_limits<qint64>::max();
    /// False when it was read before, or is the user's own.
    [[nodiscard]] Result<bool> readMessage(qint64 messageId, qint64 userId);
    [[nodiscard]] Result<bool> unreadMessage(qint64 messageId, qint64 userId);
    static constexpr qint64 readAtOnce = 100;
    /// The messages up to `last` that became read by this, oldest first. When they are as many as are read at once, there
    /// may be more: everybody hears of each, so that others get their turn in between.
    [[nodiscard]] Result<QList<qint64>> readChannel(qint64 channelId, qint64 userId, qint64 last = newestMessage);
    [[nodiscard]] Result<QList<qint64>> readThread(qint64 threadId, qint64 userId, qint64 last = newestMessage);
    /// A device has acknowledged everything of the channel up to this message. False when that was known.
    [[nodiscard]] Result<bool> markDelivered(qint64 channelId, qint64 userId, qint64 messageId);

    // Threads, notifications, files, events

    [[nodiscard]] Result<StoredThread> createThread(qint64 channelId, const QString &name, const QJsonObject &properties);
    /// Fills in ids and times.
    [[nodiscard]] Result<QList<StoredNotification>> addNotifications(QList<StoredNotification> notifications);
    [[nodiscard]] Result<void> addFile(const StoredFile &file);
    [[nodiscard]] Result<void> removeFile(const QString &id);
    /// Numbers an event of its channel and logs it; returns its sequence. Part of the action: no event without state.
    [[nodiscard]] Result<qint64> addEvent(const ChannelEvent &event);
    /// The same event for many resources of one channel; returns the first sequence.
    [[nodiscard]] Result<qint64> addEvents(const ChannelEvent &event, const QList<qint64> &resourceIds);

    // For the store itself

    /// Where sweep() goes on; a default one is the start.
    struct SweepPosition {
        enum class Stage { Actions, Sessions, Notifications, DeletedChannels, DeletedMessages, End };
        Stage stage = Stage::Actions;
        qint64 id = 0;
        QString text;

        [[nodiscard]] bool isEnd() const { return stage == Stage::End; }
    };
    /// Drops a slice of what is past its time; returns where to go on.
    [[nodiscard]] Result<SweepPosition> sweep(const SweepPosition &position);

    /// Begins an action at this time of the clock, in milliseconds since 1970.
    void beginAction(qint64 clock);
    /// What the action changed, for the caches of other readers; taken once.
    struct Touched {
        QSet<qint64> users;
        QSet<qint64> channels;
        /// Channels of which at least the row itself changed: names, the last message, the last event.
        QSet<qint64> channelRows;
        /// The first event of each channel that got one.
        QHash<qint64, qint64> firstEvents;
    };
    [[nodiscard]] Touched takeTouched();
    /// The outcome stored under a key of the last seven days.
    struct StoredOutcome {
        qint64 id = 0;
        QString text;
    };
    [[nodiscard]] Result<std::optional<StoredOutcome>> outcomeOf(qint64 userId, const QString &receipt);
    /// False when the key has an outcome already.
    [[nodiscard]] Result<bool> keepOutcome(qint64 userId, const QString &receipt, const StoredOutcome &outcome);

private:
    [[nodiscard]] Result<SweepPosition> sweepActions(const SweepPosition &position);
    [[nodiscard]] Result<SweepPosition> sweepSessions(const SweepPosition &position);
    [[nodiscard]] Result<SweepPosition> sweepNotifications(const SweepPosition &position);
    [[nodiscard]] Result<SweepPosition> sweepDeletedChannels(const SweepPosition &position);
    [[nodiscard]] Result<SweepPosition> sweepDeletedMessages(const SweepPosition &position);
    void touchUser(qint64 id);
    void touchChannel(qint64 id);
    [[nodiscard]] Result<qint64> insertChannel(ChannelType type, qint64 creatorId, const QString &name,
                                               const QString &displayName, const QJsonObject &properties,
                                               const std::optional<QString> &memberSet);
    /// Changes one column of a membership; false when it had the value.
    [[nodiscard]] Result<bool> setMemberFlag(QLatin1StringView column, qint64 channelId, qint64 userId, bool value);
    /// Fills in level and thread of a reply and counts it at its parent.
    [[nodiscard]] Result<void> placeReply(StoredMessage &message);
    [[nodiscard]] Result<qint64> mainThreadOf(qint64 channelId);
    [[nodiscard]] Result<bool> raiseReadFloor(qint64 channelId, qint64 userId);
    [[nodiscard]] Result<QList<qint64>> readAll(qint64 channelId, qint64 userId, qint64 last,
                                                const QString &threadCondition);

    QHash<qint64, qint64> m_mainThreads;
    Touched m_touched;
    /// Milliseconds since 1970 of the latest action.
    qint64 m_time = 0;
};

} // namespace purr::server
