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

bool mayManage(Question &question, const StoredChannel &channel)
{
    const Membership membership = question.read().membership(channel.id);
    const auto member = membership.constFind(question.userId());
    if (member == membership.cend())
        return false;
    if (channel.isDirect() || member->moderator || channel.creator.id == question.userId())
        return true;
    const bool hasModerator =
        std::any_of(membership.cbegin(), membership.cend(), [](const StoredMember &other) { return other.moderator; });
    return !hasModerator && channel.creator.isNull();
}

/// Looks the channel up; what cannot be seen does not exist.
Error findChannel(Question &question, qint64 channelId)
{
    if (!question.read().canSee(channelId, question.userId()))
        return notFound();
    Result<StoredChannel> channel = question.read().channel(channelId);
    if (channel.failed())
        return channel.error();
    question.channel = *std::move(channel);
    return {};
}

Error checkChannel(Policy policy, Question &question)
{
    if (const Error error = findChannel(question, question.destination().id); error.isSet())
        return error;
    const StoredChannel &channel = question.channel;
    const bool member = question.read().isMember(channel.id, question.userId());
    switch (policy) {
    case Policy::ChannelVisible: return {};
    case Policy::ChannelMember: return member ? Error() : denied();
    case Policy::GroupMember: return member && !channel.isDirect() ? Error() : denied();
    case Policy::DirectMember: return member && channel.isDirect() ? Error() : denied();
    case Policy::ChannelManager: return mayManage(question, channel) ? Error() : denied();
    case Policy::GroupManager: return !channel.isDirect() && mayManage(question, channel) ? Error() : denied();
    case Policy::ChannelJoinable:
        if (channel.type != ChannelType::Public)
            return wireError(errorname::channelNotJoinable, u"This channel is joined by invitation."_s);
        return question.read().isChannelBlocked(channel.id, question.userId())
                   ? wireError(errorname::userBlocked, u"You are blocked in this channel."_s)
                   : Error();
    default: return denied();
    }
}

Error checkMessage(Policy policy, Question &question)
{
    Result<StoredMessage> message = question.read().message(question.destination().id, question.userId());
    if (message.failed())
        return message.error();
    question.message = *std::move(message);
    if (const Error error = findChannel(question, question.message.channelId); error.isSet())
        return error;
    const bool member = question.read().isMember(question.channel.id, question.userId());
    const bool author = question.message.user.id == question.userId();
    switch (policy) {
    case Policy::MessageVisible: return {};
    case Policy::MessageMember: return member ? Error() : denied();
    case Policy::MessageAuthor: return member && author ? Error() : denied();
    case Policy::MessageAuthorOrManager: {
        // In a direct channel everybody manages the channel, but nobody the other's words.
        const bool manages = !question.channel.isDirect() && mayManage(question, question.channel);
        return member && (author || manages) ? Error() : denied();
    }
    default: return denied();
    }
}

Error checkThread(Policy policy, Question &question)
{
    Result<StoredThread> thread = question.read().thread(question.destination().id);
    if (thread.failed())
        return thread.error();
    question.thread = *std::move(thread);
    if (const Error error = findChannel(question, question.thread.channelId); error.isSet())
        return error;
    const bool member = question.read().isMember(question.channel.id, question.userId());
    return policy == Policy::ThreadVisible || member ? Error() : denied();
}

/// Names of files cannot be guessed, so that a refusal tells nothing to who does not know one.
Error checkFile(Question &question)
{
    Result<StoredFile> file = question.read().file(question.destination().name);
    if (file.failed())
        return file.error();
    question.file = *std::move(file);
    const qint64 channelId = question.file.channelId;
    return channelId == 0 || (question.userId() != 0 && question.read().canSee(channelId, question.userId())) ? Error() : denied();
}

} // namespace

Error Router::check(Policy policy, Question &question)
{
    const bool anonymous = question.userId() == 0;
    if (anonymous && policy != Policy::Anybody && policy != Policy::FileVisible)
        return denied();
    switch (policy) {
    case Policy::Anybody:
    case Policy::SignedIn: return {};
    case Policy::OwnUser: return question.destination().id == question.userId() ? Error() : denied();
    case Policy::AnyUser: {
        Result<StoredUser> user = question.read().user(question.destination().id);
        if (user.failed())
            return user.error();
        question.user = *std::move(user);
        return {};
    }
    case Policy::ChannelVisible:
    case Policy::ChannelMember:
    case Policy::GroupMember:
    case Policy::DirectMember:
    case Policy::ChannelManager:
    case Policy::GroupManager:
    case Policy::ChannelJoinable: return checkChannel(policy, question);
    case Policy::MessageVisible:
    case Policy::MessageMember:
    case Policy::MessageAuthor:
    case Policy::MessageAuthorOrManager: return checkMessage(policy, question);
    case Policy::ThreadVisible:
    case Policy::ThreadMember: return checkThread(policy, question);
    case Policy::FileVisible: return checkFile(question);
    }
    return denied();
}

} // namespace purr::server
