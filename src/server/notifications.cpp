// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/notifications.h"

#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

/// What a message means to somebody who is not looking.
class Meaning
{
public:
    Meaning(Services &services, const StoredMessage &message) : m_message(message)
    {
        if (message.parentId != 0) {
            if (const Result<StoredMessage> parent = services.store.read().message(message.parentId))
                m_parentAuthor = parent->user.id;
        }
        for (const MessageMention &mention : message.mentions) {
            if (mention.type == MentionType::ChannelMention)
                m_mentioned.append({mention.channelId, services.store.read().membership(mention.channelId)});
        }
    }

    [[nodiscard]] StoredNotification forUser(const StoredMember &member) const
    {
        StoredNotification notification;
        notification.id = m_message.id;
        notification.userId = member.userId;
        notification.channelId = m_message.channelId;
        notification.messageId = m_message.id;
        notification.muted = member.muted;
        notification.createdTime = m_message.createdTime;
        const bool named = std::any_of(m_message.mentions.begin(), m_message.mentions.end(), [&](const MessageMention &mention) {
            return mention.type == MentionType::UserMention && mention.user.id == member.userId;
        });
        const auto channel = std::find_if(m_mentioned.begin(), m_mentioned.end(),
                                          [&](const auto &mentioned) { return mentioned.second.contains(member.userId); });
        if (m_message.isSystem()) {
            notification.type = notificationtype::systemSentMessage;
        } else if (named) {
            notification.type = notificationtype::userMentionedUser;
            notification.mentionedUserId = member.userId;
        } else if (m_parentAuthor == member.userId) {
            notification.type = notificationtype::userRepliedToMessage;
        } else if (channel != m_mentioned.end()) {
            notification.type = notificationtype::userMentionedChannel;
            notification.mentionedChannelId = channel->first;
        } else {
            notification.type = notificationtype::userSentMessage;
        }
        return notification;
    }

private:
    const StoredMessage &m_message;
    qint64 m_parentAuthor = 0;
    QList<std::pair<qint64, Membership>> m_mentioned;
};

} // namespace

void notifyMembers(Services &services, const StoredMessage &message)
{
    const Membership members = services.store.read().membership(message.channelId);
    // The usual case of a busy room: everybody is looking.
    if (services.attendance.roomSize(message.channelId) >= members.size())
        return;
    std::optional<Meaning> meaning;
    QSet<qint64> blockers;
    for (const StoredMember &member : members) {
        const Topic topic{TopicKind::UserNotifications, member.userId};
        if (member.userId == message.user.id || services.attendance.isInRoom(message.channelId, member.userId) ||
            !services.rooms.hasListeners(topic))
            continue;
        if (!meaning) {
            meaning.emplace(services, message);
            blockers = services.store.read().blockersOf(message.user.id);
        }
        if (blockers.contains(member.userId))
            continue;
        const StoredNotification notification = meaning->forUser(member);
        services.rooms.publish(topic, Publication(eventtype::userNotificationCreated, [&](LinkGeneration generation) {
                                   return services.renderer.notification(notification, message, generation).toJson();
                               }));
    }
}

} // namespace purr::server
