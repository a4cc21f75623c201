// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/announce.h"
#include "server/paging.h"
#include "server/router.h"

using namespace Qt::Literals::StringLiterals;

/// Who is in a channel: joining, leaving, inviting, moderators and blocks (protocol.md 7.2, 7.10, 7.11).
namespace purr::server
{

namespace
{

void answerMembers(Request &request, bool moderatorsOnly)
{
    const bool descending = request.destination().paging.sort.endsWith(",desc");
    const Result<ListPage<StoredUser>> page =
        request.read().members(request.channel.id, pageOf(request), request.parameter(parameter::displayName), moderatorsOnly, descending);
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredUser &user : page->items)
        items.append(request.services().renderer.user(user, request.generation()).toJson());
    answerPage(request, PageKey<User>::value, items, page->total, "relay.users"_L1);
}

void members(Request &request)
{
    answerMembers(request, false);
}

void moderators(Request &request)
{
    answerMembers(request, true);
}

/// Ours: who has a chat session in the channel now, so that those who enter know who is there.
void participants(Request &request)
{
    const QList<qint64> inRoom = request.services().attendance.usersInRoom(request.channel.id);
    const PageRequest wanted = pageOf(request);
    QJsonArray items;
    for (const qint64 id : inRoom.mid(wanted.offset(), wanted.limit())) {
        if (const Result<StoredUser> user = request.read().user(id))
            items.append(request.services().renderer.user(*user, request.generation()).toJson());
    }
    answerPage(request, PageKey<User>::value, items, inRoom.size(), "relay.users"_L1);
}

void blockRecords(Request &request)
{
    const Result<ListPage<StoredBlock>> page = request.read().channelBlocks(request.channel.id, pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredBlock &block : page->items)
        items.append(request.services().renderer.channelBlock(block, request.generation()).toJson());
    answerPage(request, channelBlockRecordsKey, items, page->total, "relay.records"_L1);
}

void join(Request &request)
{
    request.write(
        [channelId = request.channel.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> added = writer.addMember(channelId, userId);
            if (added.failed())
                return added.error();
            return Outcome{channelId, {}, *added};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const Result<StoredChannel> channel = self->read().channel(outcome.id);
            const auto *const added = outcome.as<bool>();
            if (channel && added && *added)
                announce::memberJoined(self->services(), *channel, self->userId(), self->cause());
            else if (channel)
                announce::userChannel(self->services(), eventtype::userChannelJoined, *channel, self->userId(), self->cause());
        });
}

void remove(Request &request, qint64 userId)
{
    request.write(
        [channelId = request.channel.id, userId](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> removed = writer.removeMember(channelId, userId);
            if (removed.failed())
                return removed.error();
            return Outcome{channelId, {}, *removed};
        },
        [self = request.shared_from_this(), userId](const Outcome &outcome, bool) {
            const Result<StoredChannel> channel = self->read().channel(outcome.id);
            if (channel.failed())
                return;
            Services &services = self->services();
            const auto *const removed = outcome.as<bool>();
            const bool own = userId == self->userId();
            if (removed && *removed)
                announce::memberLeft(services, *channel, userId, own ? self->cause() : Cause());
            else if (own)
                announce::userChannel(services, eventtype::userChannelLeft, *channel, userId, self->cause());
            if (own)
                return;
            // On every other device of the remover this would look like leaving (protocol.md 7.13).
            services.rooms.publishToCause({TopicKind::UserChannels, self->userId()},
                                          Publication(eventtype::userChannelLeft,
                                                      [&](LinkGeneration generation) {
                                                          return services.renderer.channel(*channel, generation, self->userId()).toJson();
                                                      }),
                                          self->cause());
        });
}

/// The user that a body names, who has to be there; nothing after it has answered with the error.
std::optional<StoredUser> namedUser(Request &request, const QJsonObject &reference)
{
    const Result<UserReference> named = UserReference::fromJson(reference);
    if (named.failed()) {
        request.fail(named.error());
        return {};
    }
    Result<StoredUser> user = request.read().user(*named);
    if (user.failed()) {
        request.fail(user.error());
        return {};
    }
    return std::move(user).value();
}

void leave(Request &request)
{
    const QJsonValue other = request.body().value("user"_L1);
    if (!other.isObject()) {
        remove(request, request.userId());
        return;
    }
    const std::optional<StoredUser> user = namedUser(request, other.toObject());
    if (!user)
        return;
    if (user->id != request.userId()) {
        if (const Error refusal = Router::check(Policy::GroupManager, request); refusal.isSet()) {
            request.fail(refusal);
            return;
        }
    }
    remove(request, user->id);
}

void invite(Request &request)
{
    const std::optional<StoredUser> user = namedUser(request, request.body().value("user"_L1).toObject());
    if (!user)
        return;
    if (request.read().isChannelBlocked(request.channel.id, user->id) || request.read().hasBlocked(user->id, request.userId())) {
        request.fail(errorname::userBlocked, u"This user cannot be invited."_s);
        return;
    }
    request.write(
        [channelId = request.channel.id, userId = user->id](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> added = writer.addMember(channelId, userId);
            if (added.failed())
                return added.error();
            return Outcome{userId, {}, *added};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const Result<StoredChannel> channel = self->read().channel(self->channel.id);
            const auto *const added = outcome.as<bool>();
            if (channel && added && *added)
                announce::memberJoined(self->services(), *channel, outcome.id);
            announce::userTopicUser(self->services(), {TopicKind::UserUsers, self->userId()}, eventtype::userChannelInvited,
                                    outcome.id, self->cause());
        });
}

void setModerator(Request &request, bool moderator)
{
    const std::optional<StoredUser> user = namedUser(request, request.body());
    if (!user)
        return;
    if (!request.read().isMember(request.channel.id, user->id)) {
        request.fail(errorname::validation, u"Only a member can be a moderator."_s);
        return;
    }
    struct Changed {
        bool changed = false;
        qint64 sequence = 0;
    };
    request.write(
        [channelId = request.channel.id, userId = user->id, moderator](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> changed = writer.setModerator(channelId, userId, moderator);
            if (changed.failed())
                return changed.error();
            const Result<qint64> sequence =
                writer.addEvent({channelId, 0, eventtype::channelSelfUpdated, channelId, userId, {}, {}});
            if (sequence.failed())
                return sequence.error();
            return Outcome{userId, {}, Changed{*changed, *sequence}};
        },
        [self = request.shared_from_this(), moderator](const Outcome &outcome, bool) {
            const auto *const changed = outcome.as<Changed>();
            if (changed && changed->changed)
                announce::channelUser(self->services(), TopicKind::ChannelModerators,
                                      moderator ? eventtype::channelModeratorAdded : eventtype::channelModeratorDeleted,
                                      self->channel.id, outcome.id);
            announce::channelUpdated(self->services(), self->channel.id, changed ? changed->sequence : 0, self->cause());
        });
}

void addModerator(Request &request)
{
    setModerator(request, true);
}

void deleteModerator(Request &request)
{
    setModerator(request, false);
}

/// What blocking or unblocking somebody in a channel did.
struct Block {
    StoredBlock record;
    bool wasMember = false;
    bool changed = false;
};

void publishBlock(Request &request, const Block &block, QLatin1StringView ownType, QLatin1StringView channelType)
{
    Services &services = request.services();
    const auto resource = [&](LinkGeneration generation) { return services.renderer.channelBlock(block.record, generation).toJson(); };
    services.rooms.publish({TopicKind::UserChannels, request.userId()}, Publication(ownType, resource), request.cause());
    if (block.changed)
        services.rooms.publish({TopicKind::ChannelBlockRecords, request.channel.id}, Publication(channelType, resource));
}

void blockUser(Request &request)
{
    const std::optional<StoredUser> user = namedUser(request, request.body());
    if (!user)
        return;
    if (user->id == request.userId() || user->id == request.channel.creator.id) {
        request.fail(errorname::validation, u"This user cannot be blocked here."_s);
        return;
    }
    request.write(
        [channelId = request.channel.id, userId = user->id](StoreWriter &writer) -> Result<Outcome> {
            const bool wasMember = writer.isMember(channelId, userId);
            const Result<bool> blocked = writer.blockChannelUser(channelId, userId);
            if (blocked.failed())
                return blocked.error();
            return Outcome{userId, {}, Block{{channelId, userId, writer.now()}, wasMember, *blocked}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const auto *const block = outcome.as<Block>();
            const Block known = block ? *block : Block{{self->channel.id, outcome.id, {}}};
            if (known.wasMember)
                announce::memberLeft(self->services(), self->channel, outcome.id);
            publishBlock(*self, known, eventtype::userChannelBlockRecordCreated, eventtype::channelBlockRecordCreated);
        });
}

void unblockUser(Request &request)
{
    request.write(
        [channelId = request.channel.id, userId = request.destination().secondId](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> unblocked = writer.unblockChannelUser(channelId, userId);
            if (unblocked.failed())
                return unblocked.error();
            return Outcome{userId, {}, Block{{channelId, userId, writer.now()}, false, *unblocked}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const auto *const block = outcome.as<Block>();
            publishBlock(*self, block ? *block : Block{{self->channel.id, outcome.id, {}}},
                         eventtype::userChannelBlockRecordDeleted, eventtype::channelBlockRecordDeleted);
        });
}

} // namespace

QList<Route> memberRoutes()
{
    return {
        Route::relay("channels/{id}.members", Policy::ChannelVisible, members),
        Route::relay("channels/{id}.moderators", Policy::ChannelVisible, moderators),
        Route::relay("channels/{id}.participants", Policy::ChannelMember, participants),
        Route::relay("channels/{id}.block_records", Policy::GroupManager, blockRecords),
        Route::action("channels/{id}.join", Policy::ChannelJoinable, join),
        Route::action("channels/{id}.leave", Policy::GroupMember, leave),
        Route::action("channels/{id}.invite", Policy::GroupMember, invite),
        Route::action("channels/{id}.add_moderator", Policy::GroupManager, addModerator),
        Route::action("channels/{id}.delete_moderator", Policy::GroupManager, deleteModerator),
        Route::action("channels/{id}.block", Policy::GroupManager, blockUser),
        Route::action("channels/{id}.block_records/{id}.delete", Policy::GroupManager, unblockUser),
    };
}

} // namespace purr::server
