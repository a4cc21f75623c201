// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/router.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

Error notFound()
{
    return wireError(errorname::resourceNotFound, u"There is no such resource."_s);
}

Error denied()
{
    return wireError(errorname::accessDenied, u"This is not permitted to you."_s);
}

bool mayManage(Request &request, const StoredChannel &channel)
{
    const Membership membership = request.read().membership(channel.id);
    const auto member = membership.constFind(request.userId());
    if (member == membership.cend())
        return false;
    if (channel.isDirect() || member->moderator || channel.creator.id == request.userId())
        return true;
    const bool hasModerator =
        std::any_of(membership.cbegin(), membership.cend(), [](const StoredMember &other) { return other.moderator; });
    return !hasModerator && channel.creator.isNull();
}

/// Looks the channel up; what cannot be seen does not exist.
Error findChannel(Request &request, qint64 channelId)
{
    if (!request.read().canSee(channelId, request.userId()))
        return notFound();
    Result<StoredChannel> channel = request.read().channel(channelId);
    if (channel.failed())
        return channel.error();
    request.channel = *std::move(channel);
    return {};
}

Error checkChannel(Policy policy, Request &request)
{
    if (const Error error = findChannel(request, request.destination().id); error.isSet())
        return error;
    const StoredChannel &channel = request.channel;
    const bool member = request.read().isMember(channel.id, request.userId());
    switch (policy) {
    case Policy::ChannelVisible: return {};
    case Policy::ChannelMember: return member ? Error() : denied();
    case Policy::GroupMember: return member && !channel.isDirect() ? Error() : denied();
    case Policy::DirectMember: return member && channel.isDirect() ? Error() : denied();
    case Policy::ChannelManager: return mayManage(request, channel) ? Error() : denied();
    case Policy::GroupManager: return !channel.isDirect() && mayManage(request, channel) ? Error() : denied();
    case Policy::ChannelJoinable:
        if (channel.type != ChannelType::Public)
            return wireError(errorname::channelNotJoinable, u"This channel is joined by invitation."_s);
        return request.read().isChannelBlocked(channel.id, request.userId())
                   ? wireError(errorname::userBlocked, u"You are blocked in this channel."_s)
                   : Error();
    default: return denied();
    }
}

Error checkMessage(Policy policy, Request &request)
{
    Result<StoredMessage> message = request.read().message(request.destination().id, request.userId());
    if (message.failed())
        return message.error();
    request.message = *std::move(message);
    if (const Error error = findChannel(request, request.message.channelId); error.isSet())
        return error;
    const bool member = request.read().isMember(request.channel.id, request.userId());
    const bool author = request.message.user.id == request.userId();
    switch (policy) {
    case Policy::MessageVisible: return {};
    case Policy::MessageMember: return member ? Error() : denied();
    case Policy::MessageAuthor: return member && author ? Error() : denied();
    case Policy::MessageAuthorOrManager: {
        // In a direct channel everybody manages the channel, but nobody the other's words.
        const bool manages = !request.channel.isDirect() && mayManage(request, request.channel);
        return member && (author || manages) ? Error() : denied();
    }
    default: return denied();
    }
}

Error checkThread(Policy policy, Request &request)
{
    Result<StoredThread> thread = request.read().thread(request.destination().id);
    if (thread.failed())
        return thread.error();
    request.thread = *std::move(thread);
    if (const Error error = findChannel(request, request.thread.channelId); error.isSet())
        return error;
    const bool member = request.read().isMember(request.channel.id, request.userId());
    return policy == Policy::ThreadVisible || member ? Error() : denied();
}

} // namespace

Error Router::check(Policy policy, Request &request)
{
    switch (policy) {
    case Policy::SignedIn: return {};
    case Policy::OwnUser: return request.destination().id == request.userId() ? Error() : denied();
    case Policy::AnyUser: {
        Result<StoredUser> user = request.read().user(request.destination().id);
        if (user.failed())
            return user.error();
        request.user = *std::move(user);
        return {};
    }
    case Policy::ChannelVisible:
    case Policy::ChannelMember:
    case Policy::GroupMember:
    case Policy::DirectMember:
    case Policy::ChannelManager:
    case Policy::GroupManager:
    case Policy::ChannelJoinable: return checkChannel(policy, request);
    case Policy::MessageVisible:
    case Policy::MessageMember:
    case Policy::MessageAuthor:
    case Policy::MessageAuthorOrManager: return checkMessage(policy, request);
    case Policy::ThreadVisible:
    case Policy::ThreadMember: return checkThread(policy, request);
    }
    return denied();
}

} // namespace purr::server
