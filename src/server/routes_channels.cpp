// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/limits.h"
#include "server/messaging.h"
#include "server/paging.h"
#include "server/router.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Relays and actions about channels: lists, counts, making and changing them (protocol.md 3.4, 7.2).
namespace purr::server
{

namespace
{

void answerChannels(Request &request, ChannelQuery::Scope scope)
{
    ChannelQuery query;
    query.viewerId = request.userId();
    query.scope = scope;
    query.name = request.parameter(parameter::name);
    const QByteArray sort = request.destination().paging.sort;
    if (!sort.isEmpty()) {
        const QByteArray property = sort.first(std::max<qsizetype>(0, sort.indexOf(',') < 0 ? sort.size() : sort.indexOf(',')));
        query.sort = property == "name"          ? ChannelQuery::Sort::Name
                     : property == "displayName" ? ChannelQuery::Sort::DisplayName
                     : property == "createdTime" ? ChannelQuery::Sort::CreatedTime
                                                 : ChannelQuery::Sort::Activity;
        query.descending = sort.endsWith(",desc");
    }
    const Result<ListPage<StoredChannel>> page = request.read().channels(query, pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredChannel &channel : page->items)
        items.append(request.services().renderer.channel(channel, request.generation(), request.userId()).toJson());
    answerPage(request, PageKey<Channel>::value, items, page->total, "relay.channels"_L1);
}

void channels(Request &request)
{
    answerChannels(request, request.hasParameter(parameter::subscribable, u"true") ? ChannelQuery::Scope::Joined
                                                                                  : ChannelQuery::Scope::Visible);
}

void joinableChannels(Request &request)
{
    answerChannels(request, ChannelQuery::Scope::Joinable);
}

void unreadChannels(Request &request)
{
    answerChannels(request, ChannelQuery::Scope::Unread);
}

void answerChannelsCount(Request &request, ChannelQuery::Scope scope)
{
    ChannelQuery query;
    query.viewerId = request.userId();
    query.scope = scope;
    const ChannelType type = json::channelType(request.parameter(parameter::type));
    if (type != ChannelType::UnknownChannel)
        query.type = type;
    const Result<qint64> count = request.read().channelsCount(query);
    if (count.failed())
        request.fail(count.error());
    else
        request.answer(countToJson(*count), "relay.count"_L1);
}

void channelsCount(Request &request)
{
    answerChannelsCount(request, request.hasParameter(parameter::unread, u"true") ? ChannelQuery::Scope::Unread
                                                                                 : ChannelQuery::Scope::Joined);
}

void unreadChannelsCount(Request &request)
{
    answerChannelsCount(request, ChannelQuery::Scope::Unread);
}

void self(Request &request)
{
    request.answer(request.services().renderer.channel(request.channel, request.generation(), request.userId()).toJson(),
                   "relay.channel"_L1);
}

void unread(Request &request)
{
    request.answer(existsToJson(request.read().hasUnread(request.channel.id, request.userId())), "relay.exists"_L1);
}

void calls(Request &request)
{
    answerPage(request, u"calls", {}, 0, "relay.calls"_L1);
}

/// Who read what between two messages (protocol.md 3.4, ChannelContext).
void context(Request &request)
{
    const qint64 start = request.parameter(parameter::startCursor).toLongLong();
    const qint64 end = request.parameter(parameter::endCursor).toLongLong();
    const Result<QMap<qint64, QList<qint64>>> readBy = request.read().readBy(request.channel.id, start, end);
    if (readBy.failed()) {
        request.fail(readBy.error());
        return;
    }
    QJsonObject readers;
    for (auto entry = readBy->cbegin(); entry != readBy->cend(); ++entry) {
        QJsonArray ids;
        for (const qint64 id : entry.value())
            ids.append(id);
        readers.insert(QString::number(entry.key()), ids);
    }
    request.answer({{u"startCursor"_s, QString::number(start)}, {u"endCursor"_s, QString::number(end)}, {u"readBy"_s, readers}},
                   "relay.channel_context"_L1);
}

/// What creating a channel did.
struct Created {
    StoredChannel channel;
    bool isNew = true;
    bool unhidden = false;
};

void channelCreated(Request &request, const Outcome &outcome)
{
    Services &services = request.services();
    const auto *const created = outcome.as<Created>();
    const Result<StoredChannel> channel = request.read().channel(outcome.id);
    if (channel.failed()) {
        request.fail(channel.error());
        return;
    }
    if (!created || !created->isNew) {
        announce::userChannel(services, eventtype::userChannelUpserted, *channel, request.userId(), request.cause());
        if (created && created->unhidden)
            announce::userChannel(services, eventtype::userChannelUnhidden, *channel, request.userId());
        return;
    }
    announce::userChannel(services, eventtype::userChannelCreated, *channel, request.userId(), request.cause());
    const Membership members = request.read().membership(channel->id);
    for (const StoredMember &member : members)
        announce::userChannel(services, eventtype::userChannelJoined, *channel, member.userId);
}

/// The users whom a request names; an error when one of them is not there or has blocked the asking user.
Result<QList<qint64>> resolve(Request &request, const QList<UserReference> &references)
{
    if (references.size() > limits::inviteesAtOnce)
        return wireError(errorname::validation, u"At most %1 members can be named at once."_s.arg(limits::inviteesAtOnce));
    QList<qint64> ids;
    for (const UserReference &reference : references) {
        const Result<StoredUser> user = request.read().user(reference);
        if (user.failed())
            return user.error();
        if (user->id != request.userId() && !ids.contains(user->id))
            ids.append(user->id);
    }
    return ids;
}

bool isBlockedByAny(Request &request, const QList<qint64> &others)
{
    return std::any_of(others.begin(), others.end(), [&](qint64 other) {
        return request.read().hasBlocked(other, request.userId()) || request.read().hasBlocked(request.userId(), other);
    });
}

void createDirect(Request &request, const CreateChannelRequest &body, const QList<qint64> &others)
{
    if (others.size() > limits::directChannelOthers) {
        request.fail(errorname::directChannelFull, u"A direct channel has at most %1 others."_s.arg(limits::directChannelOthers));
        return;
    }
    if (isBlockedByAny(request, others)) {
        request.fail(errorname::userBlocked, u"One of these users is blocked."_s);
        return;
    }
    request.write(
        [userId = request.userId(), others, properties = body.properties](StoreWriter &writer) -> Result<Outcome> {
            const auto made = writer.directChannelOf(userId, others, properties);
            if (made.failed())
                return made.error();
            return Outcome{made->channel.id, {}, Created{made->channel, made->created, made->unhidden}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) { channelCreated(*self, outcome); });
}

void createChannel(Request &request)
{
    const std::optional<CreateChannelRequest> body = request.decode<CreateChannelRequest>();
    if (!body)
        return;
    if (body->name.size() > limits::nameLength || body->displayName.size() > limits::nameLength) {
        request.fail(errorname::validation, u"A name has at most %1 characters."_s.arg(limits::nameLength));
        return;
    }
    if (QJsonDocument(body->properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize) {
        request.fail(errorname::payloadTooLarge, u"The properties are too large."_s);
        return;
    }
    const Result<QList<qint64>> others = resolve(request, body->members);
    if (others.failed()) {
        request.fail(others.error());
        return;
    }
    if (body->type == ChannelType::Direct) {
        createDirect(request, *body, *others);
        return;
    }
    request.write(
        [userId = request.userId(), body, others = *others](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredChannel> channel =
                writer.createChannel(body->type, userId, body->name.trimmed(), body->displayName.trimmed(), body->properties);
            if (channel.failed())
                return channel.error();
            for (const qint64 other : others) {
                if (const Result<bool> added = writer.addMember(channel->id, other); added.failed())
                    return added.error();
            }
            return Outcome{channel->id, {}, Created{*channel}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) { channelCreated(*self, outcome); });
}

void updateChannel(Request &request)
{
    const std::optional<UpdateRequest> body = request.decode<UpdateRequest>();
    if (!body)
        return;
    if (body->displayName && (body->displayName->size() > limits::nameLength)) {
        request.fail(errorname::validation, u"A name has at most %1 characters."_s.arg(limits::nameLength));
        return;
    }
    if (body->properties && QJsonDocument(*body->properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize) {
        request.fail(errorname::payloadTooLarge, u"The properties are too large."_s);
        return;
    }
    std::optional<QString> displayName = body->displayName;
    if (displayName && isBlank(*displayName))
        displayName.reset();
    request.write(
        [channelId = request.channel.id, userId = request.userId(), displayName,
         properties = body->properties](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredChannel> channel = writer.updateChannel(channelId, displayName, properties);
            if (channel.failed())
                return channel.error();
            const Result<qint64> sequence =
                writer.addEvent({channelId, 0, eventtype::channelSelfUpdated, channelId, userId, {}, {}});
            if (sequence.failed())
                return sequence.error();
            return Outcome{channelId, {}, *sequence};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const auto *const sequence = outcome.as<qint64>();
            announce::channelUpdated(self->services(), outcome.id, sequence ? *sequence : 0, self->cause());
        });
}

void deleteChannel(Request &request)
{
    const Membership members = request.read().membership(request.channel.id);
    request.write(
        [channelId = request.channel.id](StoreWriter &writer) -> Result<Outcome> {
            if (const Result<void> deleted = writer.deleteChannel(channelId); deleted.failed())
                return deleted.error();
            return Outcome{channelId, {}, {}};
        },
        [self = request.shared_from_this(), members](const Outcome &, bool) {
            announce::channelDeleted(self->services(), self->channel, members, self->cause());
        });
}

/// Tells the asking user's devices about the channel after something that only concerns that user.
void ownChannel(Request &request, QLatin1StringView type)
{
    const Result<StoredChannel> channel = request.read().channel(request.channel.id);
    if (channel)
        announce::userChannel(request.services(), type, *channel, request.userId(), request.cause());
}

void mute(Request &request)
{
    const std::optional<MuteRequest> body = request.decode<MuteRequest>();
    if (!body)
        return;
    request.write(
        [channelId = request.channel.id, userId = request.userId(), muted = body->muted](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> changed = writer.setMuted(channelId, userId, muted);
            if (changed.failed())
                return changed.error();
            return Outcome{channelId, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &, bool) { ownChannel(*self, eventtype::userChannelUpdated); });
}

void clearHistory(Request &request)
{
    request.write(
        [channelId = request.channel.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            if (const Result<void> cleared = writer.clearHistory(channelId, userId); cleared.failed())
                return cleared.error();
            return Outcome{channelId, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &, bool) { ownChannel(*self, eventtype::userChannelUpdated); });
}

void hide(Request &request)
{
    request.write(
        [channelId = request.channel.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> hidden = writer.setHidden(channelId, userId, true);
            if (hidden.failed())
                return hidden.error();
            return Outcome{channelId, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &, bool) { ownChannel(*self, eventtype::userChannelHidden); });
}

/// Goes to open chat sessions only and is not kept (protocol.md 7.2).
void triggerEvent(Request &request)
{
    const std::optional<TriggerEventRequest> body = request.decode<TriggerEventRequest>();
    if (!body || refusedToWrite(request, body->properties))
        return;
    if (body->type.size() > limits::nameLength) {
        request.fail(errorname::validation, u"The type of an event has at most %1 characters."_s.arg(limits::nameLength));
        return;
    }
    Services &services = request.services();
    services.rooms.publish({TopicKind::ChannelEvents, request.channel.id},
                           Publication(eventtype::channelEventTriggered, [&](LinkGeneration generation) {
                               return CustomEvent{body->type, services.renderer.user(request.userId(), generation),
                                                  body->properties, LinkMaker(generation).customEvent(request.channel.id)}
                                   .toJson();
                           }),
                           request.cause());
    request.done();
}

void call(Request &request)
{
    request.fail(errorname::validation, u"Calls are not offered by this server."_s);
}

} // namespace

QList<Route> channelRoutes()
{
    return {
        Route::relay("user.channels", Policy::SignedIn, channels),
        Route::relay("user.joinable_channels", Policy::SignedIn, joinableChannels),
        Route::relay("user.unread_channels", Policy::SignedIn, unreadChannels),
        Route::relay("user.channels_count", Policy::SignedIn, channelsCount),
        Route::relay("user.unread_channels_count", Policy::SignedIn, unreadChannelsCount),
        Route::relay("channels/{id}", Policy::ChannelVisible, self),
        Route::relay("channels/{id}.context", Policy::ChannelMember, context),
        Route::relay("channels/{id}.unread", Policy::ChannelMember, unread),
        Route::relay("channels/{id}.calls", Policy::ChannelMember, calls),
        Route::action("user.create_channel", Policy::SignedIn, createChannel),
        Route::action("channels/{id}.update", Policy::ChannelManager, updateChannel),
        Route::action("channels/{id}.delete", Policy::ChannelManager, deleteChannel),
        Route::action("channels/{id}.mute", Policy::ChannelMember, mute),
        Route::action("channels/{id}.clear_history", Policy::ChannelMember, clearHistory),
        Route::action("channels/{id}.hide", Policy::DirectMember, hide),
        Route::action("channels/{id}.trigger_event", Policy::ChannelMember, triggerEvent),
        Route::action("channels/{id}.call", Policy::ChannelMember, call),
    };
}

} // namespace purr::server
