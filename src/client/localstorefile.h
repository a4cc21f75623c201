// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/database.h"
#include "client/localstore.h"
#include "client/searchquery.h"
#include "protocol/channel.h"

#include <QHash>

namespace purr
{

/// The file of a LocalStore; used on the storage thread only. An empty path keeps nothing.
class LocalStoreFile
{
public:
    /// What one write takes in.
    struct Changes {
        QHash<qint64, Message> messages;
        QHash<qint64, Channel> channels;
        QList<qint64> removedMessages;
        QList<qint64> removedChannels;

        [[nodiscard]] bool isEmpty() const
        {
            return messages.isEmpty() && channels.isEmpty() && removedMessages.isEmpty() && removedChannels.isEmpty();
        }
    };

    [[nodiscard]] Result<QString> open(const QString &path);
    void close();

    [[nodiscard]] Result<void> write(const Changes &changes);
    [[nodiscard]] Result<QList<Message>> messages(qint64 channelId, qint64 beforeId, int limit);
    /// `parent` is the self relay of the message that they answer.
    [[nodiscard]] Result<QList<Message>> replies(const QString &parent, qint64 beforeId, int limit);
    [[nodiscard]] Result<QList<Channel>> channels();
    [[nodiscard]] Result<QList<Message>> search(const SearchQuery &query, int limit);
    [[nodiscard]] Result<HeldHistory> held(qint64 channelId);
    [[nodiscard]] Result<void> keepOnly(const QList<qint64> &channelIds);
    [[nodiscard]] Result<void> setNote(const QString &kind, qint64 channelId, const QString &text);
    [[nodiscard]] Result<QString> note(const QString &kind, qint64 channelId);
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<void> writeAll(const Changes &changes);
    [[nodiscard]] Result<QList<Message>> read(const QString &statement, const QVariantList &values);

    Database m_database;
    bool m_kept = false;
};

} // namespace purr
