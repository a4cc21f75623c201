// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/announce.h"

#include "protocol/names.h"
#include "server/linkmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server::announce
{

namespace
{

Publication numbered(Services &services, Publication publication, qint64 sequence)
{
    if (sequence > 0)
        publication.setSequence(sequence, services.store.epoch());
    return publication;
}

Publication aboutUser(Services &services, QLatin1StringView type, qint64 userId)
{
    return Publication(type, [&services, userId](LinkGeneration generation) {
        User user = services.renderer.user(userId, generation);
        if (user.isNull()) { // removed: only who it was can still be told
            user.id = userId;
            user.name = u"deleted:%1"_s.arg(userId);
            user.presence = services.attendance.of(userId);
            user.links = LinkMaker(generation).user(userId);
        }
        return user.toJson();
    });
}

Publication aboutMessage(Services &services, QLatin1StringView type, const StoredMessage &message)
{
    return Publication([&services, type, message](LinkGeneration generation) {
        return services.renderer.messageEvent(type, message, generation);
    });
}

/// Every user who has `userId` among the contacts and may be listening.
QList<qint64> onlineContactsOf(Services &services, qint64 userId)
{
    const QSet<qint64> blockers = services.store.read().blockersOf(userId);
    QList<qint64> contacts = services.attendance.onlineUsers();
    contacts.removeIf([&](qint64 contact) { return contact == userId || blockers.contains(contact); });
    return contacts;
}

void end(Services &services, const QList<Subscription *> &subscriptions)
{
    for (Subscription *subscription : subscriptions) {
        services.rooms.unsubscribe(subscription);
        const QByteArray id = subscription->id;
        subscription->connection->unsubscribe(id);
    }
}

} // namespace

void messageCreated(Services &services, const StoredMessage &message, qint64 sequence, const Cause &cause)
{
    services.typing.stop({message.channelId, 0}, message.user.id);
    services.typing.stop({message.channelId, message.threadId}, message.user.id);
    ownMessage(services, eventtype::userMessageCreated, message, message.user.id, cause);
    Publication created = numbered(services, aboutMessage(services, eventtype::channelMessageCreated, message), sequence);
    created.setMark({message.channelId, message.id, message.user.id});
    const Topic channel{TopicKind::ChannelMessages, message.channelId};
    services.rooms.publish(channel, created, cause);
    // A session of an official SDK tells what comes in its thread by another event, and subscribes no topic for it
    // (protocol.md 4.2): it hears of the main thread only, whose topics are the channel's (7.12), and only if that event comes
    // there. For all others it would be the same message twice.
    if (services.rooms.isHeardBySdks(channel)) {
        const Result<StoredChannel> known = services.store.read().channel(message.channelId);
        if (known && known->mainThreadId == message.threadId)
            services.rooms.publishToSdks(channel, aboutMessage(services, eventtype::threadMessageCreated, message));
    }
    const Topic thread{TopicKind::ThreadMessages, message.threadId};
    if (services.rooms.hasListeners(thread))
        services.rooms.publish(thread, aboutMessage(services, eventtype::threadMessageCreated, message), cause);
}

void messageChanged(Services &services, QLatin1StringView type, const StoredMessage &message, qint64 sequence,
                    const Cause &cause)
{
    Publication changed = numbered(services, aboutMessage(services, type, message), sequence);
    services.rooms.publish({TopicKind::ChannelMessages, message.channelId}, changed, cause);
}

void ownMessage(Services &services, QLatin1StringView type, const StoredMessage &message, qint64 userId, const Cause &cause)
{
    services.rooms.publish({TopicKind::UserMessages, userId}, aboutMessage(services, type, message), cause);
}

void keystrokes(Services &services, const StoredChannel &channel, qint64 threadId, qint64 userId, const QString &keys)
{
    const Result<StoredUser> user = services.store.read().user(userId);
    if (user.failed())
        return;
    const bool main = threadId == 0 || threadId == channel.mainThreadId;
    const qint64 linkedThread = main ? channel.mainThreadId : threadId;
    Publication pressed(eventtype::threadKeystrokesCreated, [&](LinkGeneration generation) {
        return Keystrokes{user->name, keys, LinkMaker(generation).keystrokes(linkedThread, userId)}.toJson();
    });
    services.rooms.publish(main ? Topic{TopicKind::ChannelKeystrokes, channel.id} : Topic{TopicKind::ThreadKeystrokes, threadId},
                           pressed);
}

void typing(Services &services, const TypingPlace &place, qint64 userId, bool started)
{
    services.rooms.publish(
        place.threadId == 0 ? Topic{TopicKind::ChannelTyping, place.channelId} : Topic{TopicKind::ThreadTyping, place.threadId},
        aboutUser(services, started ? eventtype::threadTypingStarted : eventtype::threadTypingStopped, userId));
    Publication participant =
        aboutUser(services, started ? eventtype::participantTypingStarted : eventtype::participantTypingStopped, userId);
    const Membership members = services.store.read().membership(place.channelId);
    for (const StoredMember &member : members) {
        if (member.userId != userId)
            services.rooms.publish({TopicKind::UserParticipants, member.userId}, participant);
    }
}

void receipt(Services &services, QLatin1StringView type, const StoredReceipt &receipt, qint64 channelId, qint64 sequence)
{
    Publication made(type, [&](LinkGeneration generation) { return services.renderer.receipt(receipt, generation).toJson(); });
    services.rooms.publish({TopicKind::UserReadReceipts, receipt.userId}, made);
    const qint64 authorId = services.store.read().authorOf(receipt.messageId);
    if (authorId != receipt.userId && authorId != 0)
        services.rooms.publish({TopicKind::UserReadReceipts, authorId}, made);
    // Last, since it is numbered there only: what was made for the others is good for the channel too.
    services.rooms.publish({TopicKind::ChannelReadReceipts, channelId}, numbered(services, std::move(made), sequence));
}

void reaction(Services &services, QLatin1StringView type, const StoredReaction &reaction, qint64 channelId, qint64 sequence,
              const Cause &cause)
{
    Publication made(type, [&](LinkGeneration generation) { return services.renderer.reaction(reaction, generation).toJson(); });
    Publication inChannel = numbered(services, made, sequence);
    services.rooms.publish({TopicKind::ChannelReactions, channelId}, inChannel, cause);
}

void userChannel(Services &services, QLatin1StringView type, const StoredChannel &channel, qint64 userId, const Cause &cause)
{
    services.rooms.publish({TopicKind::UserChannels, userId}, Publication(type, [&](LinkGeneration generation) {
                               return services.renderer.channel(channel, generation, userId).toJson();
                           }),
                           cause);
}

void channelUpdated(Services &services, qint64 channelId, qint64 sequence, const Cause &cause)
{
    const Result<StoredChannel> channel = services.store.read().channel(channelId);
    if (channel.failed())
        return;
    services.rooms.publishPersonally(
        {TopicKind::ChannelSelf, channelId}, eventtype::channelSelfUpdated,
        [&](LinkGeneration generation, qint64 userId) { return services.renderer.channel(*channel, generation, userId).toJson(); },
        sequence > 0 ? sequenceHeaders(sequence, services.store.epoch()) : QByteArray(), cause, sequence > 0 ? sequence : -1);
    const Membership members = services.store.read().membership(channelId);
    for (const StoredMember &member : members)
        userChannel(services, eventtype::userChannelUpdated, *channel, member.userId, cause);
}

void channelDeleted(Services &services, const StoredChannel &channel, const Membership &members, const Cause &cause)
{
    services.rooms.publishPersonally({TopicKind::ChannelSelf, channel.id}, eventtype::channelSelfDeleted,
                                     [&](LinkGeneration generation, qint64 userId) {
                                         return services.renderer.channel(channel, generation, userId).toJson();
                                     },
                                     {}, cause);
    for (const StoredMember &member : members)
        userChannel(services, eventtype::userChannelDeleted, channel, member.userId, cause);
    // All at once: nobody needs to hear how the others leave what is gone.
    end(services, services.rooms.subscriptionsIn(channel.id));
    const QList<qint64> present = services.attendance.usersInRoom(channel.id);
    for (const qint64 userId : present)
        services.attendance.expel(channel.id, userId);
}

void channelUser(Services &services, TopicKind topic, QLatin1StringView type, qint64 channelId, qint64 userId)
{
    services.rooms.publish({topic, channelId}, aboutUser(services, type, userId));
}

void memberJoined(Services &services, const StoredChannel &channel, qint64 userId, const Cause &cause)
{
    channelUser(services, TopicKind::ChannelMembers, eventtype::channelMemberJoined, channel.id, userId);
    userChannel(services, eventtype::userChannelJoined, channel, userId, cause);
}

void memberLeft(Services &services, const StoredChannel &channel, qint64 userId, const Cause &cause)
{
    userChannel(services, eventtype::userChannelLeft, channel, userId, cause);
    userChannel(services, eventtype::meChannelLeft, channel, userId);
    endTopics(services, channel.id, userId);
    channelUser(services, TopicKind::ChannelMembers, eventtype::channelMemberLeft, channel.id, userId);
}

void userRemoved(Services &services, qint64 userId, const QList<qint64> &channelIds)
{
    services.attendance.remove(userId);
    for (const qint64 channelId : channelIds) {
        const Result<StoredChannel> channel = services.store.read().channel(channelId);
        if (channel.failed())
            continue;
        channelUser(services, TopicKind::ChannelParticipants, eventtype::participantPresenceChanged, channelId, userId);
        memberLeft(services, *channel, userId);
    }
}

void entered(Services &services, qint64 channelId, qint64 userId)
{
    channelUser(services, TopicKind::ChannelParticipants, eventtype::channelParticipantActive, channelId, userId);
}

void left(Services &services, qint64 channelId, qint64 userId)
{
    services.typing.stopInChannel(channelId, userId);
    channelUser(services, TopicKind::ChannelParticipants, eventtype::channelParticipantInactive, channelId, userId);
}

void presence(Services &services, qint64 userId)
{
    Publication contact = aboutUser(services, eventtype::contactPresenceChanged, userId);
    const QList<qint64> contacts = onlineContactsOf(services, userId);
    for (const qint64 other : contacts)
        services.rooms.publish({TopicKind::UserContacts, other}, contact);
    const Result<QList<qint64>> channels = services.store.read().joinedChannelIds(userId);
    if (channels.failed())
        return;
    Publication participant = aboutUser(services, eventtype::participantPresenceChanged, userId);
    for (const qint64 channelId : *channels)
        services.rooms.publish({TopicKind::ChannelParticipants, channelId}, participant);
}

void profile(Services &services, const StoredUser &user, const Cause &cause)
{
    const Topic self{TopicKind::UserSelf, user.id};
    Publication updated(eventtype::userSelfUpdated, [&](LinkGeneration generation) {
        return services.renderer.currentUser(user, generation).toJson();
    });
    services.rooms.publish(self, updated, cause);
    // The first SDKs know no such topic, and wait for the result on the others.
    if (!services.rooms.isHeardBy(cause, self))
        services.rooms.publishToCause({TopicKind::UserChannels, user.id}, std::move(updated), cause);
    Publication contact = aboutUser(services, eventtype::contactUserUpdated, user.id);
    const QList<qint64> contacts = onlineContactsOf(services, user.id);
    for (const qint64 other : contacts)
        services.rooms.publish({TopicKind::UserContacts, other}, contact);
}

void userTopicUser(Services &services, const Topic &topic, QLatin1StringView type, qint64 aboutId, const Cause &cause)
{
    services.rooms.publish(topic, aboutUser(services, type, aboutId), cause);
}

void endTopics(Services &services, qint64 channelId, qint64 userId)
{
    end(services, services.rooms.subscriptionsIn(channelId, userId));
    services.attendance.expel(channelId, userId);
}

} // namespace purr::server::announce
