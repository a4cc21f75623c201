// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/renderer.h"

#include "protocol/event.h"
#include "protocol/messagebytes.h"
#include "protocol/names.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

QString Renderer::absolute(const QString &url) const
{
    return url.startsWith(u'/') ? m_baseUrl + url : url;
}

User Renderer::user(User stored, LinkGeneration generation) const
{
    stored.presence = m_attendance.of(stored.id);
    // Without a picture of their own, users get one made from their name at a public URL (protocol.md 7.1).
    stored.displayPictureUrl =
        stored.displayPictureUrl.isEmpty()
            ? m_baseUrl + u"/v1/picture/"_s + QString::fromLatin1(QUrl::toPercentEncoding(stored.displayName))
            : absolute(stored.displayPictureUrl);
    stored.links = LinkMaker(generation).user(stored.id);
    return stored;
}

User Renderer::user(qint64 id, LinkGeneration generation) const
{
    const Result<StoredUser> stored = m_store.read().user(id);
    return stored ? user(*stored, generation) : User();
}

User Renderer::currentUser(const StoredUser &stored, LinkGeneration generation) const
{
    User current = user(stored, generation);
    current.links = LinkMaker(generation).currentUser(stored.id);
    return current;
}

Message Renderer::message(const StoredMessage &stored, LinkGeneration generation) const
{
    Message message = stored;
    if (!message.user.isNull())
        message.user = user(message.user.id, generation);
    for (MessageMention &mention : message.mentions) {
        if (mention.type == MentionType::UserMention)
            mention.user = user(mention.user.id, generation);
    }
    for (ReactionSummary &summary : message.reactions) {
        for (User &reactor : summary.users)
            reactor = user(reactor.id, generation);
    }
    if (message.file.type == FileType::Hosted)
        message.file.url = absolute(message.file.url);
    message.links = LinkMaker(generation).message(stored.id, stored.channelId, stored.parentId);
    return message;
}

Renderer::MessageLinks::MessageLinks(LinkGeneration generation, bool isReply)
{
    // Ids that occur nowhere else stand for the real ones until the template is cut at them.
    constexpr qint64 messageId = 9007199254740901;
    constexpr qint64 channelId = 9007199254740902;
    constexpr qint64 parentId = 9007199254740903;
    QJsonObject json;
    LinkMaker(generation).message(messageId, channelId, isReply ? parentId : 0).addTo(json);
    const QByteArray whole = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray text = whole.sliced(1, whole.size() - 2);
    constexpr qsizetype digits = 16;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf("90071992547409"); at >= 0; at = text.indexOf("90071992547409", done)) {
        pieces.append({text.sliced(done, at - done), static_cast<Id>(text[at + digits - 1] - '0')});
        done = at + digits;
    }
    pieces.append({text.sliced(done), Id::None});
}

QByteArray Renderer::MessageLinks::fill(const StoredMessage &message) const
{
    QByteArray out;
    out.reserve(2048);
    for (const Piece &piece : pieces) {
        out += piece.text;
        switch (piece.id) {
        case Id::Message: out += QByteArray::number(message.id); break;
        case Id::Channel: out += QByteArray::number(message.channelId); break;
        case Id::Parent: out += QByteArray::number(message.parentId); break;
        case Id::None: break;
        }
    }
    return out;
}

QByteArray Renderer::userBytes(qint64 id, LinkGeneration generation) const
{
    const Result<StoredUser> stored = m_store.read().user(id);
    if (stored.failed())
        return "null";
    User known = *stored;
    known.presence = m_attendance.of(id);
    QHash<qint64, UserBytes> &cache = m_userBytes[generation == LinkGeneration::V1 ? 0 : 1];
    if (cache.size() > 10000)
        cache.clear();
    UserBytes &bytes = cache[id];
    if (bytes.json.isEmpty() || bytes.user != known)
        bytes = {known, QJsonDocument(user(known, generation).toJson()).toJson(QJsonDocument::Compact)};
    return bytes.json;
}

QByteArray Renderer::messageEvent(QLatin1StringView type, const StoredMessage &stored, LinkGeneration generation) const
{
    if (!isPlain(stored))
        return Envelope{type, message(stored, generation).toJson()}.encode();
    static const MessageLinks links[2][2] = {
        {MessageLinks(LinkGeneration::V1, false), MessageLinks(LinkGeneration::V1, true)},
        {MessageLinks(LinkGeneration::Plain, false), MessageLinks(LinkGeneration::Plain, true)}};
    const MessageLinks &mine = links[generation == LinkGeneration::V1 ? 0 : 1][stored.parentId != 0 ? 1 : 0];
    return plainMessageEvent(type, stored, userBytes(stored.user.id, generation), mine.fill(stored));
}

LinkMaker::ChannelRights Renderer::rights(const StoredChannel &channel, qint64 viewerId) const
{
    const Membership membership = m_store.read().membership(channel.id);
    const auto member = membership.constFind(viewerId);
    const bool isMember = member != membership.cend();
    if (channel.isDirect())
        return {};
    LinkMaker::ChannelRights rights;
    rights.join = channel.type == ChannelType::Public && !isMember && !m_store.read().isChannelBlocked(channel.id, viewerId);
    rights.leave = isMember;
    rights.invite = isMember;
    rights.manage = isMember && (member->moderator || channel.creator.id == viewerId);
    return rights;
}

Channel Renderer::channel(const StoredChannel &stored, LinkGeneration generation, qint64 viewerId) const
{
    Channel channel = stored;
    if (!channel.creator.isNull())
        channel.creator = user(channel.creator.id, generation);
    for (User &member : channel.members)
        member = user(member.id, generation);
    if (const Result<StoredMessage> last = m_store.read().lastMessage(stored.id, viewerId))
        channel.lastReceivedMessage = message(*last, generation);
    if (const Result<StoredMember> member = m_store.read().member(stored.id, viewerId))
        channel.muted = member->muted;
    channel.links = LinkMaker(generation).channel(stored.id, rights(stored, viewerId));
    return channel;
}

Thread Renderer::thread(const StoredThread &stored, LinkGeneration generation) const
{
    Thread thread = stored;
    thread.links =
        LinkMaker(generation).thread(stored.id, stored.channelId, stored.messageId, stored.type == ThreadType::Main);
    return thread;
}

ReadReceipt Renderer::receipt(const StoredReceipt &stored, LinkGeneration generation) const
{
    return {user(stored.userId, generation), stored.createdTime, LinkMaker(generation).receipt(stored.messageId)};
}

Reaction Renderer::reaction(const StoredReaction &stored, LinkGeneration generation) const
{
    return {stored.emoji, user(stored.userId, generation), stored.createdTime,
            LinkMaker(generation).receipt(stored.messageId)};
}

BlockRecord Renderer::userBlock(const StoredBlock &stored, LinkGeneration generation) const
{
    return {user(stored.userId, generation), stored.createdTime, LinkMaker(generation).userBlock(stored.userId)};
}

BlockRecord Renderer::channelBlock(const StoredBlock &stored, LinkGeneration generation) const
{
    return {user(stored.userId, generation), stored.createdTime,
            LinkMaker(generation).channelBlock(stored.ownerId, stored.userId)};
}

MessageReport Renderer::report(const StoredReport &stored, LinkGeneration generation) const
{
    return {user(stored.userId, generation), stored.reason, stored.properties, stored.createdTime};
}

Notification Renderer::notification(const StoredNotification &stored, const StoredMessage &about,
                                    LinkGeneration generation) const
{
    Notification notification;
    notification.id = stored.id;
    notification.type = stored.type;
    notification.muted = stored.muted;
    notification.createdTime = stored.createdTime;
    notification.readTime = stored.readTime;
    notification.message = message(about, generation);
    notification.recipient = user(stored.userId, generation);
    if (const Result<StoredChannel> channel = m_store.read().channel(stored.channelId))
        notification.channel = this->channel(*channel, generation, stored.userId);
    if (about.parentId != 0) {
        if (const Result<StoredMessage> parent = m_store.read().message(about.parentId))
            notification.parent = message(*parent, generation);
    }
    if (stored.mentionedUserId != 0)
        notification.mentionedUser = user(stored.mentionedUserId, generation);
    if (stored.mentionedChannelId != 0) {
        if (const Result<StoredChannel> mentioned = m_store.read().channel(stored.mentionedChannelId))
            notification.mentionedChannel = this->channel(*mentioned, generation, stored.userId);
    }
    const QString author = notification.message.user.displayName;
    notification.body = about.hasText() ? about.body : u"File attachment"_s;
    if (stored.type == notificationtype::systemSentMessage)
        notification.title = u"System message sent"_s;
    else if (stored.type == notificationtype::userRepliedToMessage)
        notification.title = author + u" replied to your message"_s;
    else if (stored.type == notificationtype::userMentionedUser)
        notification.title = author + u" mentioned you"_s;
    else if (stored.type == notificationtype::userMentionedChannel)
        notification.title = author + u" mentioned #"_s + notification.mentionedChannel.name;
    else
        notification.title = author + u" sent a message"_s;
    return notification;
}

} // namespace purr::server
