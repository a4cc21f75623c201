// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/searchquery.h"
#include "core/result.h"
#include "protocol/channel.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace purr
{

class ChatKitty;

/// How much of a channel's history a device has.
struct HeldHistory {
    int count = 0;
    /// When the oldest message was written; invalid when there is none.
    QDateTime oldest;
    /// Everything up to this message was read from the server, replies too; 0: nothing is known to be complete.
    qint64 wholeUpTo = 0;
};

/// Messages that a device has, newest first, and where others may be missing between them.
struct HeldMessages {
    QList<Message> messages;
    /// Ids of messages after which nobody knows what follows. 0, or the id of the message that all answer: before the
    /// oldest.
    QList<qint64> gaps;
};

/// What this device has seen of the user's chats, on disk: channels and messages to show before (or without) the server,
/// words to search, drafts and reading places. A copy: the server's word counts, and there may be gaps between messages
/// that nobody has listed; it knows where. ChatKitty fills it by itself. One file per user; nothing is kept without a
/// storagePath.
class LocalStore : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    ~LocalStore() override;

    /// Without replies; those older than `beforeId` when it is not 0.
    QCoro::Task<Result<HeldMessages>> messages(qint64 channelId, qint64 beforeId = 0, int limit = 50);
    /// The replies to a message, likewise.
    QCoro::Task<Result<HeldMessages>> replies(Message parent, qint64 beforeId = 0, int limit = 50);
    /// Without replies: the first that came after `afterId`.
    QCoro::Task<Result<HeldMessages>> messagesAfter(qint64 channelId, qint64 afterId, int limit = 50);
    /// Whoever has read a stretch of the server's history says which messages are no longer in it.
    void forget(const QList<qint64> &messageIds);
    /// All channels that were listed, by name.
    QCoro::Task<Result<QList<Channel>>> channels();
    /// The user as the server knew him last; null when this device never reached it.
    QCoro::Task<Result<CurrentUser>> currentUser();
    /// Whoever has read the whole list of this user's channels says which they are: others are forgotten, with their
    /// messages. He may have left them on another device.
    void setJoined(const QList<qint64> &channelIds);
    /// Newest first. `query.in` is for the caller to turn into `query.channels`.
    QCoro::Task<Result<QList<Message>>> search(SearchQuery query, int limit = 50);
    QCoro::Task<Result<HeldHistory>> held(qint64 channelId);

    /// The unsent text of a channel, or of a thread by a number of the caller's; empty removes it.
    void setDraft(qint64 channelId, const QString &text);
    QCoro::Task<Result<QHash<qint64, QString>>> drafts();
    /// Paths of the files beside that text which are not sent, likewise.
    void setDraftFiles(qint64 channelId, const QStringList &paths);
    QCoro::Task<Result<QHash<qint64, QStringList>>> draftFiles();
    /// The message that was at the place of reading; 0 for the newest.
    void setReadingPlace(qint64 channelId, qint64 messageId);
    QCoro::Task<Result<qint64>> readingPlace(qint64 channelId);

    /// Forgets everything of this user on this device but his drafts, which nobody else has.
    QCoro::Task<Result<void>> clear();

Q_SIGNALS:
    /// The file of a user who signs in is open: there may be something to show.
    void opened();
    /// The user signs out, or the program ends: what is kept now is the last of him.
    void closing();
    /// Nothing is kept any more of this channel; 0: of any.
    void forgotten(qint64 channelId);
    /// The disk refused; what could not be kept is not kept.
    void storageFailed(const purr::Error &error);

private:
    friend class ChatKitty;
    friend class Room;
    class Private;
    explicit LocalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace purr
