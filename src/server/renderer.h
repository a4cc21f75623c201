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
    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }

    [[nodiscard]] User user(User stored, LinkGeneration generation) const;
    /// A user by id; null when there is none.
    [[nodiscard]] User user(qint64 id, LinkGeneration generation) const;
    [[nodiscard]] User currentUser(const StoredUser &stored, LinkGeneration generation) const;
    [[nodiscard]] Message message(const StoredMessage &stored, LinkGeneration generation) const;
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
    [[nodiscard]] QString absolute(const QString &url) const;

    Store &m_store;
    const Attendance &m_attendance;
    QString m_baseUrl;
};

} // namespace purr::server
