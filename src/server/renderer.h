// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/page.h"
#include "protocol/requests.h"
#include "server/attendance.h"
#include "server/linkmaker.h"
#include "server/store.h"
#include "server/typing.h"

namespace purr::server
{

/// Makes what goes over the wire out of what is stored: adds links of one generation, presence, absolute URLs, and for
/// channels what depends on who reads (protocol.md 3.1). Holds no state but the base URL.
class Renderer
{
public:
    Renderer(Store &store, const Attendance &attendance) : m_store(store), m_attendance(attendance) {}

    /// `http://host:port` as clients reach it, for pictures and files.
    void setBaseUrl(const QString &url) { m_baseUrl = url; }

    [[nodiscard]] User user(User stored, LinkGeneration generation) const;
    /// A user by id; null when there is none.
    [[nodiscard]] User user(qint64 id, LinkGeneration generation) const;
    [[nodiscard]] User currentUser(const StoredUser &stored, LinkGeneration generation) const;
    [[nodiscard]] Message message(const StoredMessage &stored, LinkGeneration generation) const;
    /// The body of an event about a message; plain ones are written at once, without objects in between.
    [[nodiscard]] QByteArray messageEvent(QLatin1StringView type, const StoredMessage &stored, LinkGeneration generation) const;
    /// As `viewerId` sees it.
    [[nodiscard]] Channel channel(const StoredChannel &stored, LinkGeneration generation, qint64 viewerId) const;
    [[nodiscard]] Thread thread(const StoredThread &stored, LinkGeneration generation) const;
    [[nodiscard]] ReadReceipt receipt(const StoredReceipt &stored, LinkGeneration generation) const;
    [[nodiscard]] Reaction reaction(const StoredReaction &stored, LinkGeneration generation) const;
    [[nodiscard]] BlockRecord userBlock(const StoredBlock &stored, LinkGeneration generation) const;
    [[nodiscard]] BlockRecord channelBlock(const StoredBlock &stored, LinkGeneration generation) const;
    [[nodiscard]] MessageReport report(const StoredReport &stored, LinkGeneration generation) const;
    [[nodiscard]] Notification notification(const StoredNotification &stored, const StoredMessage &message,
                                            LinkGeneration generation) const;
    [[nodiscard]] LinkMaker::ChannelRights rights(const StoredChannel &channel, qint64 viewerId) const;

private:
    /// The links of a message as JSON, cut where its ids go: a template that is made once.
    struct MessageLinks {
        explicit MessageLinks(LinkGeneration generation, bool isReply);
        [[nodiscard]] QByteArray fill(const StoredMessage &message) const;

        enum class Id { None, Message, Channel, Parent };
        struct Piece {
            QByteArray text;
            Id id = Id::None; ///< what follows the text
        };
        QList<Piece> pieces;
    };
    /// The last rendering of a user, good as long as the user is the same.
    struct UserBytes {
        User user;
        QByteArray json;
    };

    [[nodiscard]] QString absolute(const QString &url) const;
    [[nodiscard]] QByteArray userBytes(qint64 id, LinkGeneration generation) const;

    Store &m_store;
    const Attendance &m_attendance;
    QString m_baseUrl;
    mutable QHash<qint64, UserBytes> m_userBytes[2]; ///< by generation
};

} // namespace purr::server
