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
    Meaning(StoreReader &read, const StoredMessage &message) : m_message(message)
    {
        if (message.parentId != 0) {
            if (const Result<StoredMessage> parent = read.message(message.parentId))
                m_parentAuthor = parent->user.id;
        }
        for (const MessageMention &mention : message.mentions) {
            if (mention.type == MentionType::ChannelMention)
                m_mentioned.append({mention.channelId, read.membership(mention.channelId)});
            else
                m_named.insert(mention.user.id);
        }
    }

    /// Who is meant by name, beside the members.
    [[nodiscard]] QSet<qint64> mentioned() const
    {
        QSet<qint64> users = m_named;
        for (const auto &[channelId, membership] : m_mentioned) {
            for (const StoredMember &member : membership)
                users.insert(member.userId);
        }
        return users;
    }

    [[nodiscard]] StoredNotification forUser(qint64 userId, bool muted) const
    {
        StoredNotification notification;
        notification.userId = userId;
        notification.channelId = m_message.channelId;
        notification.messageId = m_message.id;
        notification.muted = muted;
        const auto channel = std::find_if(m_mentioned.begin(), m_mentioned.end(),
                                          [&](const auto &mentioned) { return mentioned.second.contains(userId); });
        if (m_message.isSystem()) {
            notification.type = notificationtype::systemSentMessage;
        } else if (m_named.contains(userId)) {
            notification.type = notificationtype::userMentionedUser;
            notification.mentionedUserId = userId;
        } else if (m_parentAuthor == userId) {
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
    QSet<qint64> m_named;
    QList<std::pair<qint64, Membership>> m_mentioned;
};

} // namespace

QList<StoredNotification> notificationsOf(StoreReader &read, const StoredMessage &message, const Attendance::Room &present)
{
    const Membership members = read.membership(message.channelId);
    // The usual case of a busy room: everybody is looking.
    if (message.mentions.isEmpty() && present.size() >= members.size())
        return {};
    const Meaning meaning(read, message);
    QList<StoredNotification> notifications;
    for (const StoredMember &member : members) {
        if (member.userId != message.user.id && !present.contains(member.userId))
            notifications.append(meaning.forUser(member.userId, member.muted));
    }
    const QSet<qint64> mentioned = meaning.mentioned();
    for (const qint64 userId : mentioned) {
        // A public channel can be seen by others than its members.
        if (userId != message.user.id && !members.contains(userId) && read.canSee(message.channelId, userId))
            notifications.append(meaning.forUser(userId, false));
    }
    if (!notifications.isEmpty()) {
        const QSet<qint64> blockers = read.blockersOf(message.user.id);
        notifications.removeIf([&](const StoredNotification &notification) { return blockers.contains(notification.userId); });
    }
    return notifications;
}

void announceNotifications(Services &services, const StoredMessage &message, const QList<StoredNotification> &notifications)
{
    for (const StoredNotification &notification : notifications) {
        const Topic topic{TopicKind::UserNotifications, notification.userId};
        if (!services.rooms.hasListeners(topic))
            continue;
        Publication created(eventtype::userNotificationCreated, [&](LinkGeneration generation) {
            return services.renderer.notification(notification, message, generation).toJson();
        });
        created.setMark({message.channelId, message.id, message.user.id});
        services.rooms.publish(topic, created);
    }
}

} // namespace purr::server
