// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/links.h"

namespace purr::server
{

/// Makes the destinations that this server offers, in one generation (protocol.md 3; the templates are our choice but
/// for the hard-coded ones). What it makes, parseSubscribeDestination() and parseSendDestination() take apart.
class LinkMaker
{
public:
    explicit LinkMaker(LinkGeneration generation);

    [[nodiscard]] Links user(qint64 id) const;
    [[nodiscard]] Links currentUser(qint64 id) const;

    /// What a reader may do with a channel (protocol.md 3.4, optional links).
    struct ChannelRights {
        bool join = false;
        bool leave = false;
        bool invite = false;
        bool manage = false;
    };
    [[nodiscard]] Links channel(qint64 id, const ChannelRights &rights) const;
    /// `parentId` 0: not a reply.
    [[nodiscard]] Links message(qint64 id, qint64 channelId, qint64 parentId) const;
    /// A main thread (of `channelId`) shares the channel's topics (protocol.md 7.12).
    [[nodiscard]] Links thread(qint64 id, qint64 channelId, qint64 messageId, bool isMain) const;
    [[nodiscard]] Links receipt(qint64 messageId) const;
    [[nodiscard]] Links keystrokes(qint64 threadId, qint64 userId) const;
    [[nodiscard]] Links customEvent(qint64 channelId) const;
    [[nodiscard]] Links userBlock(qint64 blockedId) const;
    [[nodiscard]] Links channelBlock(qint64 channelId, qint64 blockedId) const;

    /// `<collection>/<id>.<name>.page.<n>.size.<n>.sort.<s>.relay`; the collection may stand alone ("user").
    [[nodiscard]] QString page(const QString &list, int number, int size, const QString &sort) const;
    /// `<list>.relay`: the newest page of a cursor list.
    [[nodiscard]] QString first(const QString &list) const { return application(list + QStringLiteral(".relay")); }
    /// `<list>.before.<id>.size.<n>.relay` or with `after`.
    [[nodiscard]] QString cursor(const QString &list, QLatin1StringView direction, qint64 id, int size) const;

private:
    [[nodiscard]] QString application(const QString &path) const { return m_application + path; }
    void addRelays(Links &links, const QString &base, std::initializer_list<std::pair<const char *, const char *>> names) const;
    void addActions(Links &links, const QString &base, std::initializer_list<std::pair<const char *, const char *>> names) const;
    void addTopics(Links &links, const QString &base, std::initializer_list<std::pair<const char *, const char *>> names) const;

    QString m_application;
    QString m_topic;
    QString m_stream;
};

} // namespace purr::server
