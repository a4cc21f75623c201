// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/linkmaker.h"

#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{
QString ascii(const char *text)
{
    return QString::fromLatin1(text);
}
constexpr char relaySuffix[] = ".relay";
} // namespace

LinkMaker::LinkMaker(LinkGeneration generation)
    : m_application(destination::applicationPrefix(generation) + u'/'),
      m_topic(destination::topicPrefix(generation) + u'/'),
      m_stream(destination::streamPrefix(generation) + u'/')
{
}

/// Each link is `<base><suffix>`; a relay ends in `.relay` unless its suffix is a paged one, which ends as it is.
void LinkMaker::addRelays(Links &links, const QString &base,
                          std::initializer_list<std::pair<const char *, const char *>> names) const
{
    for (const auto &[name, suffix] : names)
        links.setRelay(ascii(name), m_application + base + ascii(suffix));
}

void LinkMaker::addActions(Links &links, const QString &base,
                           std::initializer_list<std::pair<const char *, const char *>> names) const
{
    for (const auto &[name, suffix] : names)
        links.setAction(ascii(name), m_application + base + ascii(suffix));
}

void LinkMaker::addTopics(Links &links, const QString &base,
                          std::initializer_list<std::pair<const char *, const char *>> names) const
{
    for (const auto &[name, suffix] : names)
        links.setTopic(ascii(name), m_topic + base + ascii(suffix));
}

Links LinkMaker::user(qint64 id) const
{
    Links links;
    const QString base = u"users/%1"_s.arg(id);
    addRelays(links, base, {{"self", relaySuffix}, {"channelMember", ".channel_member.relay"}});
    addActions(links, base, {{"block", ".block"}});
    return links;
}

Links LinkMaker::currentUser(qint64 id) const
{
    Links links;
    addRelays(links, u"user"_s,
              {{"self", relaySuffix},
               {"readFileAccessGrant", ".read_file_access_grant.relay"},
               {"writeFileAccessGrant", ".write_file_access_grant.relay"},
               {"channels", ".channels.page.0.size..sort..relay"},
               {"joinableChannels", ".joinable_channels.page.0.size..sort..relay"},
               {"unreadChannels", ".unread_channels.page.0.size..sort..relay"},
               {"channelsCount", ".channels_count.relay"},
               {"unreadChannelsCount", ".unread_channels_count.relay"},
               {"unreadMessagesCount", ".unread_messages_count.relay"},
               {"messages", ".messages.relay"},
               {"contacts", ".contacts.page.0.size..sort..relay"},
               {"contactsCount", ".contacts_count.relay"},
               {"notifications", ".notifications.page.0.size..sort..relay"},
               {"userBlockListItems", ".block_list.relay"},
               {"userBlockedRecords", ".block_list.relay"}});
    const QString base = u"users/%1"_s.arg(id);
    addTopics(links, base,
              {{"self", ""},
               {"channels", ".channels"},
               {"messages", ".messages"},
               {"notifications", ".notifications"},
               {"contacts", ".contacts"},
               {"participants", ".participants"},
               {"users", ".users"},
               {"reactions", ".reactions"},
               {"threads", ".threads"},
               {"calls", ".calls"},
               {"readReceipts", ".read_receipts"},
               {"elements", ".elements"},
               {"features", ".features"},
               {"styles", ".styles"}});
    addActions(links, u"user"_s,
               {{"update", ".update"},
                {"updateDisplayPicture", ".update_display_picture"},
                {"createChannel", ".create_channel"}});
    // The same links as every user, for clients that pass a current user around as a user.
    addRelays(links, base, {{"channelMember", ".channel_member.relay"}});
    addActions(links, base, {{"delete", ".delete"}, {"block", ".block"}});
    links.setStream(u"displayPicture"_s, m_stream + base + u"/display-picture"_s);
    return links;
}

Links LinkMaker::channel(qint64 id, const ChannelRights &rights) const
{
    Links links;
    const QString base = u"channels/%1"_s.arg(id);
    addRelays(links, base,
              {{"self", relaySuffix},
               {"context", ".context.relay"},
               {"messages", ".messages.relay"},
               {"messagesCount", ".messages_count.relay"},
               {"lastReceivedMessage", ".last_received_message.relay"},
               {"lastReadMessage", ".last_read_message.relay"},
               {"unread", ".unread.relay"},
               // They end in `.sort.` because the SDK 2.x appends its sort (protocol.md 3.4).
               {"members", ".members.page.0.size..sort."},
               {"moderators", ".moderators.page.0.size..sort."},
               {"participants", ".participants.page.0.size..sort..relay"},
               {"threads", ".threads.relay"},
               {"calls", ".calls.relay"},
               {"blockRecords", ".block_records.relay"}});
    addTopics(links, base,
              {{"self", ""},
               {"messages", ".messages"},
               {"keystrokes", ".keystrokes"},
               {"typing", ".typing"},
               {"participants", ".participants"},
               {"readReceipts", ".read_receipts"},
               {"reactions", ".reactions"},
               {"events", ".events"},
               {"members", ".members"},
               {"moderators", ".moderators"},
               {"blockRecords", ".block_records"}});
    addActions(links, base,
               {{"message", ".message"},
                {"keystrokes", ".keystrokes"},
                {"read", ".read"},
                {"mute", ".mute"},
                {"call", ".call"},
                {"triggerEvent", ".trigger_event"},
                {"update", ".update"},
                {"delete", ".delete"},
                {"clearHistory", ".clear_history"},
                {"hide", ".hide"},
                {"createThread", ".create_thread"},
                {"block", ".block"}});
    if (rights.join)
        addActions(links, base, {{"join", ".join"}});
    if (rights.leave)
        addActions(links, base, {{"leave", ".leave"}});
    if (rights.invite)
        addActions(links, base, {{"invite", ".invite"}});
    if (rights.manage)
        addActions(links, base, {{"addModerator", ".add_moderator"}, {"deleteModerator", ".delete_moderator"}});
    links.setStream(u"messages"_s, m_stream + base + u"/messages"_s);
    return links;
}

Links LinkMaker::message(qint64 id, qint64 channelId, qint64 parentId) const
{
    Links links;
    const QString base = u"messages/%1"_s.arg(id);
    addRelays(links, base,
              {{"self", relaySuffix},
               {"readReceipts", ".read_receipts.relay"},
               {"repliesCount", ".replies_count.relay"},
               {"replies", ".replies.relay"},
               {"reactions", ".reactions.relay"},
               {"reportCount", ".report_count.relay"},
               {"reports", ".reports.relay"}});
    links.setRelay(u"channel"_s, application(u"channels/%1.relay"_s.arg(channelId)));
    if (parentId != 0)
        links.setRelay(u"parent"_s, application(u"messages/%1.relay"_s.arg(parentId)));
    addActions(links, base,
               {{"read", ".read"},
                {"unread", ".unread"},
                {"reply", ".reply"},
                {"edit", ".edit"},
                {"updateProperties", ".update_properties"},
                {"delete", ".delete"},
                {"deleteForMe", ".delete_for_me"},
                {"react", ".react"},
                {"removeReaction", ".remove_reaction"},
                {"report", ".report"},
                {"removeReport", ".remove_report"}});
    links.setStream(u"replies"_s, m_stream + base + u"/replies"_s);
    return links;
}

Links LinkMaker::thread(qint64 id, qint64 channelId, qint64 messageId, bool isMain) const
{
    Links links;
    const QString base = u"threads/%1"_s.arg(id);
    addRelays(links, base, {{"self", relaySuffix}, {"messages", ".messages.relay"}, {"message", ".message.relay"}});
    links.setRelay(u"channel"_s, application(u"channels/%1.relay"_s.arg(channelId)));
    if (messageId != 0)
        links.setRelay(u"message"_s, application(u"messages/%1.relay"_s.arg(messageId)));
    addTopics(links, isMain ? u"channels/%1"_s.arg(channelId) : base,
              {{"self", ""}, {"messages", ".messages"}, {"keystrokes", ".keystrokes"}, {"typing", ".typing"}});
    addActions(links, base, {{"message", ".message"}, {"keystrokes", ".keystrokes"}, {"read", ".read"}});
    links.setStream(u"messages"_s, m_stream + base + u"/messages"_s);
    return links;
}

Links LinkMaker::receipt(qint64 messageId) const
{
    Links links;
    addRelays(links, u"messages/%1"_s.arg(messageId), {{"message", relaySuffix}});
    return links;
}

Links LinkMaker::keystrokes(qint64 threadId, qint64 userId) const
{
    Links links;
    addRelays(links, u"threads/%1"_s.arg(threadId), {{"thread", relaySuffix}});
    addRelays(links, u"users/%1"_s.arg(userId), {{"user", relaySuffix}});
    return links;
}

Links LinkMaker::customEvent(qint64 channelId) const
{
    Links links;
    addRelays(links, u"channels/%1"_s.arg(channelId), {{"channel", relaySuffix}});
    return links;
}

Links LinkMaker::userBlock(qint64 blockedId) const
{
    Links links;
    addActions(links, u"users/%1"_s.arg(blockedId), {{"delete", ".unblock"}});
    return links;
}

Links LinkMaker::channelBlock(qint64 channelId, qint64 blockedId) const
{
    Links links;
    addActions(links, u"channels/%1.block_records/%2"_s.arg(channelId).arg(blockedId), {{"delete", ".delete"}});
    return links;
}

QString LinkMaker::page(const QString &list, int number, int size, const QString &sort) const
{
    return application(u"%1.page.%2.size.%3.sort.%4.relay"_s.arg(list).arg(number).arg(size).arg(sort));
}

QString LinkMaker::cursor(const QString &list, QLatin1StringView direction, qint64 id, int size) const
{
    return application(u"%1.%2.%3.size.%4.relay"_s.arg(list, direction).arg(id).arg(size));
}

} // namespace purr::server
