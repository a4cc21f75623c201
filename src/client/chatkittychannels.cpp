// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Channels, users and threads (protocol.md 5.1).

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "protocol/json.h"
#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
void add(RelayParameters &parameters, const char *name, const QString &value)
{
    if (!value.isEmpty())
        parameters.append(std::pair(QByteArray(name), value.toUtf8()));
}

void add(RelayParameters &parameters, const char *name, bool value)
{
    parameters.append(std::pair(QByteArray(name), QByteArray(value ? "true" : "false")));
}

RelayParameters parametersOf(const UserFilter &filter)
{
    RelayParameters parameters;
    add(parameters, parameter::name, filter.name);
    add(parameters, parameter::displayName, filter.displayName);
    if (filter.online)
        add(parameters, parameter::online, *filter.online);
    return parameters;
}

const QByteArray nothing = "{}"_ba;
} // namespace

// --- current user and users

QCoro::Task<Result<CurrentUser>> ChatKitty::retrieveCurrentUser()
{
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    const Answer<CurrentUser> answer =
        p->session.ask<CurrentUser>(destination::currentUser(p->session.options().generation));
    Result<CurrentUser> user = co_await AnswerAwaiter(answer);
    if (guard && user)
        p->session.setUser(*user);
    co_return user;
}

QCoro::Task<Result<CurrentUser>> ChatKitty::updateCurrentUser(UpdateRequest changes)
{
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    const Answer<CurrentUser> answer =
        p->session.act<CurrentUser>({p->session.user().links.action(u"update"), bodyOf(changes), {}});
    Result<CurrentUser> user = co_await AnswerAwaiter(answer);
    if (guard && user)
        p->session.setUser(*user);
    co_return user;
}

QCoro::Task<Result<CurrentUser>> ChatKitty::updateCurrentUserDisplayPicture(FileAttachment elsewhere)
{
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    QJsonObject body = elsewhere.toJson();
    body.remove("type"_L1);
    const Answer<CurrentUser> answer =
        p->session.act<CurrentUser>({p->session.user().links.action(u"updateDisplayPicture"), bodyOf(body), {}});
    Result<CurrentUser> user = co_await AnswerAwaiter(answer);
    if (guard && user)
        p->session.setUser(*user);
    co_return user;
}

QCoro::Task<Result<Paginator<User>>> ChatKitty::listUsers(UserFilter filter)
{
    return d->list<User>(d->userLink(u"contacts"), parametersOf(filter));
}

QCoro::Task<Result<qint64>> ChatKitty::listUsersCount(UserFilter filter)
{
    return taskOf(
        d->session.ask<qint64>(d->userLink(u"contactsCount"), parametersOf(filter), readerOf<qint64>(&countFromJson)));
}

QCoro::Task<Result<User>> ChatKitty::retrieveUser(qint64 id)
{
    return taskOf(d->session.ask<User>(destination::user(d->session.options().generation, id)));
}

QCoro::Task<Result<bool>> ChatKitty::checkUserIsChannelMember(User user, Channel channel)
{
    return taskOf(d->session.ask<bool>(user.links.relay(u"channelMember"),
                                       {{parameter::channelId, QByteArray::number(channel.id)}},
                                       readerOf<bool>(&existsFromJson)));
}

QCoro::Task<Result<User>> ChatKitty::blockUser(User user)
{
    QString destination = user.links.action(u"block");
    if (destination.isEmpty())
        destination = destination::blockUser(d->session.options().generation, user.id);
    return taskOf(d->session.act<User>({destination, nothing, {}}));
}

QCoro::Task<Result<Paginator<BlockRecord>>> ChatKitty::listUserBlockedRecords()
{
    return d->list<BlockRecord>(d->userLink(u"userBlockListItems"), {});
}

QCoro::Task<Result<User>> ChatKitty::deleteUserBlockedRecord(BlockRecord record)
{
    return taskOf(d->session.act<User>({record.links.action(u"delete"), nothing, {}}));
}

// --- channels

QCoro::Task<Result<Paginator<Channel>>> ChatKitty::listChannels(ChannelFilter filter)
{
    QStringView link = u"channels";
    RelayParameters parameters;
    if (filter.unread)
        link = u"unreadChannels";
    else if (filter.joined && *filter.joined)
        add(parameters, parameter::subscribable, true);
    else if (filter.joined)
        link = u"joinableChannels";
    add(parameters, parameter::name, filter.name);
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    QString destination = p->userLink(link);
    if (filter.size > 0 || !filter.sort.isEmpty()) {
        const QString size = filter.size > 0 ? QString::number(filter.size) : QString();
        destination.replace(u".size..sort."_s, u".size.%1.sort.%2"_s.arg(size, filter.sort)); // protocol.md 3.8
    }
    Result<Paginator<Channel>> page = co_await p->list<Channel>(destination, parameters);
    if (guard && page && filter.joined.value_or(false))
        p->store->d->keep(page->items);
    co_return page;
}

QCoro::Task<Result<Channel>> ChatKitty::retrieveChannel(qint64 id)
{
    return taskOf(d->session.ask<Channel>(destination::channel(d->session.options().generation, id)));
}

QCoro::Task<Result<Channel>> ChatKitty::createChannel(CreateChannelRequest request)
{
    using namespace eventtype;
    Actions::Request action{d->session.user().links.action(u"createChannel"), bodyOf(request), {}};
    action.types = {userChannelCreated, userChannelUpserted, memberChannelUpserted};
    return taskOf(d->session.act<Channel>(std::move(action)));
}

QCoro::Task<Result<Channel>> ChatKitty::updateChannel(Channel channel, UpdateRequest changes)
{
    return taskOf(d->session.act<Channel>(command(channel, u"update"_s, bodyOf(changes))));
}

QCoro::Task<Result<void>> ChatKitty::deleteChannel(Channel channel)
{
    const Answer<Channel> answer = d->session.act<Channel>(command(channel, u"delete"_s, nothing));
    const Result<Channel> deleted = co_await AnswerAwaiter(answer);
    if (deleted.failed())
        co_return deleted.error();
    co_return Result<void>();
}

QCoro::Task<Result<Channel>> ChatKitty::joinChannel(Channel channel)
{
    if (!channel.canJoin() && d->session.isOnline())
        return settledTask<Channel>(failure::invalid(errorname::channelNotPubliclyJoinable));
    return taskOf(d->session.act<Channel>(command(channel, u"join"_s, bodyOf(QJsonObject()))));
}

QCoro::Task<Result<Channel>> ChatKitty::leaveChannel(Channel channel)
{
    if (!channel.canLeave() && d->session.isOnline())
        return settledTask<Channel>(failure::invalid(errorname::notAChannelMember));
    return taskOf(d->session.act<Channel>(command(channel, u"leave"_s, nothing)));
}

QCoro::Task<Result<User>> ChatKitty::inviteUser(Channel channel, UserReference user)
{
    if (!channel.canInvite() && d->session.isOnline())
        return settledTask<User>(failure::invalid(errorname::channelNotInvitable));
    return taskOf(d->session.act<User>(command(channel, u"invite"_s, bodyOf(InviteRequest{user}))));
}

QCoro::Task<Result<Channel>> ChatKitty::addChannelModerator(Channel channel, UserReference user)
{
    const QString destination = channel.links.action(u"addModerator");
    if (destination.isEmpty() && d->session.isOnline())
        return settledTask<Channel>(failure::invalid(errorname::cannotAddModerator));
    return taskOf(d->session.act<Channel>({destination, bodyOf(user), {}}));
}

QCoro::Task<Result<Channel>> ChatKitty::muteChannel(Channel channel)
{
    return taskOf(d->session.act<Channel>(command(channel, u"mute"_s, bodyOf(MuteRequest{true}))));
}

QCoro::Task<Result<Channel>> ChatKitty::unmuteChannel(Channel channel)
{
    return taskOf(d->session.act<Channel>(command(channel, u"mute"_s, bodyOf(MuteRequest{false}))));
}

QCoro::Task<Result<Channel>> ChatKitty::hideChannel(Channel channel)
{
    return taskOf(d->session.act<Channel>(command(channel, u"hide"_s, nothing)));
}

QCoro::Task<Result<Channel>> ChatKitty::clearChannelHistory(Channel channel)
{
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    const Answer<Channel> answer = p->session.act<Channel>(command(channel, u"clearHistory"_s, nothing));
    Result<Channel> cleared = co_await AnswerAwaiter(answer);
    if (guard && cleared)
        p->store->d->removeChannel(channel.id); // this device forgets it too
    co_return cleared;
}

QCoro::Task<Result<void>> ChatKitty::readChannel(Channel channel)
{
    return taskOf(d->session.act<void>(command(channel, u"read"_s, nothing)));
}

QCoro::Task<Result<bool>> ChatKitty::checkChannelUnread(Channel channel)
{
    return taskOf(d->session.ask<bool>(channel.links.relay(u"unread"), {}, readerOf<bool>(&existsFromJson)));
}

QCoro::Task<Result<ChannelContext>> ChatKitty::retrieveChannelContext(Channel channel, qint64 start, qint64 end)
{
    RelayParameters parameters;
    if (start != 0)
        parameters.append({parameter::startCursor, QByteArray::number(start)});
    if (end != 0)
        parameters.append({parameter::endCursor, QByteArray::number(end)});
    return taskOf(d->session.ask<ChannelContext>(channel.links.relay(u"context"), parameters));
}

QCoro::Task<Result<qint64>> ChatKitty::countUnreadChannels(ChannelType type)
{
    RelayParameters parameters{{parameter::unread, "true"}};
    add(parameters, parameter::type, json::word(type));
    return taskOf(
        d->session.ask<qint64>(d->userLink(u"channelsCount"), parameters, readerOf<qint64>(&countFromJson)));
}

QCoro::Task<Result<Paginator<User>>> ChatKitty::listChannelMembers(Channel channel, QString displayName)
{
    RelayParameters parameters;
    add(parameters, parameter::displayName, displayName);
    return d->list<User>(channel.links.relay(u"members"), parameters);
}

QCoro::Task<Result<Paginator<User>>> ChatKitty::listChannelModerators(Channel channel)
{
    return d->list<User>(channel.links.relay(u"moderators"), {});
}

QCoro::Task<Result<Channel>> ChatKitty::deleteChannelModerator(Channel channel, UserReference user)
{
    const QString destination = channel.links.action(u"deleteModerator");
    if (destination.isEmpty() && d->session.isOnline())
        return settledTask<Channel>(failure::invalid(errorname::cannotAddModerator));
    return taskOf(d->session.act<Channel>({destination, bodyOf(user), {}}));
}

QCoro::Task<Result<void>> ChatKitty::removeChannelMember(Channel channel, UserReference user)
{
    // The event that answers is that of leaving (protocol.md 7.13), so the RECEIPT has to do.
    d->removedFrom.insert(channel.id);
    return taskOf(d->session.act<void>(command(channel, u"leave"_s, bodyOf(InviteRequest{user}))));
}

QCoro::Task<Result<BlockRecord>> ChatKitty::blockChannelUser(Channel channel, UserReference user)
{
    return taskOf(d->session.act<BlockRecord>(command(channel, u"block"_s, bodyOf(user))));
}

QCoro::Task<Result<Paginator<BlockRecord>>> ChatKitty::listChannelBlockRecords(Channel channel)
{
    return d->list<BlockRecord>(channel.links.relay(u"blockRecords"), {}, channelBlockRecordsKey);
}

QCoro::Task<Result<BlockRecord>> ChatKitty::unblockChannelUser(BlockRecord record)
{
    return taskOf(d->session.act<BlockRecord>({record.links.action(u"delete"), nothing, {}}));
}

QCoro::Task<Result<Paginator<User>>> ChatKitty::listParticipants(Channel channel)
{
    return d->list<User>(channel.links.relay(u"participants"), {});
}

QCoro::Task<Result<void>> ChatKitty::triggerEvent(Channel channel, TriggerEventRequest event)
{
    return taskOf(d->session.act<void>(command(channel, u"triggerEvent"_s, bodyOf(event))));
}

// --- threads

QCoro::Task<Result<Thread>> ChatKitty::createThread(Channel channel, CreateThreadRequest request)
{
    return taskOf(d->session.act<Thread>(command(channel, u"createThread"_s, bodyOf(request))));
}

QCoro::Task<Result<Paginator<Thread>>> ChatKitty::listThreads(Channel channel, bool includeMainThread, bool standalone)
{
    RelayParameters parameters;
    if (!includeMainThread)
        add(parameters, parameter::includeMainThread, false);
    if (standalone)
        add(parameters, parameter::standalone, true);
    return d->list<Thread>(channel.links.relay(u"threads"), parameters);
}

QCoro::Task<Result<Channel>> ChatKitty::listThreadChannel(Thread thread)
{
    return taskOf(d->session.ask<Channel>(thread.links.relay(u"channel")));
}

QCoro::Task<Result<Message>> ChatKitty::listThreadMessage(Thread thread)
{
    return taskOf(d->session.ask<Message>(thread.links.relay(u"message")));
}

QCoro::Task<Result<void>> ChatKitty::readThread(Thread thread)
{
    return taskOf(d->session.act<void>({thread.links.action(u"read"), nothing, {}}));
}

} // namespace purr
