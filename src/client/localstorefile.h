// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/database.h"
#include "client/localstore.h"
#include "client/searchquery.h"
#include "client/stretch.h"
#include "protocol/channel.h"

#include <QHash>

#include <optional>

namespace purr
{

/// The file of a LocalStore; used on the storage thread only. An empty path keeps nothing.
class LocalStoreFile
{
public:
    /// What one write takes in; what is removed goes first.
    struct Changes {
        QHash<qint64, Message> messages;
        QHash<qint64, Channel> channels;
        QList<qint64> removedMessages;
        QList<qint64> removedChannels;
        QList<Stretch> stretches;

        [[nodiscard]] bool isEmpty() const
        {
            return messages.isEmpty() && channels.isEmpty() && removedMessages.isEmpty() && removedChannels.isEmpty()
                   && stretches.isEmpty();
        }
        void add(const Stretch &stretch);
    };

    [[nodiscard]] Result<SetAside> open(const QString &path);
    void close();

    [[nodiscard]] Result<void> write(const Changes &changes);
    [[nodiscard]] Result<HeldMessages> messages(qint64 channelId, qint64 beforeId, int limit);
    [[nodiscard]] Result<HeldMessages> messagesAfter(qint64 channelId, qint64 afterId, int limit);
    [[nodiscard]] Result<HeldMessages> replies(const Message &parent, qint64 beforeId, int limit);
    [[nodiscard]] Result<QList<Channel>> channels();
    [[nodiscard]] Result<QList<Message>> search(const SearchQuery &query, int limit);
    [[nodiscard]] Result<HeldHistory> held(qint64 channelId);
    [[nodiscard]] Result<void> keepOnly(const QList<qint64> &channelIds);
    [[nodiscard]] Result<void> setNote(const QString &kind, qint64 channelId, const QString &text);
    [[nodiscard]] Result<QString> note(const QString &kind, qint64 channelId);
    /// All of a kind, by channel.
    [[nodiscard]] Result<QHash<qint64, QString>> notes(const QString &kind);
    /// All but the notes of those two kinds.
    [[nodiscard]] Result<void> clear(const QString &keptKind, const QString &otherKeptKind);

private:
    [[nodiscard]] Result<void> writeAll(const Changes &changes);
    [[nodiscard]] Result<void> execute(const QString &statement, const QVariantList &values);
    [[nodiscard]] Result<void> join(Stretch stretch);
    [[nodiscard]] Result<QList<Stretch>> stretches(qint64 channelId, qint64 parentId);
    [[nodiscard]] Result<HeldMessages> withGaps(Result<QList<Message>> found, const Stretch &list, qint64 beforeId,
                                                std::optional<qint64> afterId);
    [[nodiscard]] Result<QList<Message>> read(const QString &statement, const QVariantList &values);

    Database m_database;
    bool m_kept = false;
};

} // namespace purr
