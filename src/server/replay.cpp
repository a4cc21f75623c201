// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/replay.h"

#include "protocol/emojitable.h"
#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr int replayedMax = 300; ///< events of all topics; more is fetched faster as history

TopicKind topicOf(const QString &type)
{
    if (type.startsWith("channel.message."_L1))
        return TopicKind::ChannelMessages;
    if (type.startsWith("message.read_receipt."_L1))
        return TopicKind::ChannelReadReceipts;
    if (type.startsWith("message.reaction."_L1))
        return TopicKind::ChannelReactions;
    return TopicKind::ChannelSelf;
}

/// The event once more as this listener may see it; nothing when it may not.
QByteArray render(Services &services, const ChannelEvent &event, const Connection &listener)
{
    const LinkGeneration generation = listener.generation();
    const Renderer &renderer = services.renderer;
    const auto envelope = [&](const QJsonObject &resource) { return Envelope{event.type, resource}.encode(); };
    const TopicKind kind = topicOf(event.type);
    if (kind == TopicKind::ChannelSelf) {
        const Result<StoredChannel> channel = services.store.read().channel(event.channelId);
        return channel ? envelope(renderer.channel(*channel, generation, listener.userId()).toJson()) : QByteArray();
    }
    const Result<StoredMessage> message = services.store.read().message(event.resourceId);
    const bool hidden = services.store.read().message(event.resourceId, listener.userId()).failed();
    if (message.failed() || (hidden && !message->deleted))
        return {};
    if (kind == TopicKind::ChannelMessages) {
        // What was deleted since is told as deleted only: its text is nobody's business any more.
        const bool gone = message->deleted && event.type != eventtype::channelMessageDeleted;
        return gone ? QByteArray() : envelope(renderer.message(*message, generation).toJson());
    }
    if (kind == TopicKind::ChannelReadReceipts)
        return envelope(renderer.receipt({event.resourceId, event.userId, event.createdTime}, generation).toJson());
    const Emoji emoji = EmojiTable::instance().find(event.detail);
    return envelope(renderer.reaction({event.resourceId, event.userId, emoji, event.createdTime}, generation).toJson());
}

} // namespace

void confirmAndReplay(Services &services, Subscription &subscription, const stomp::Frame &subscribe)
{
    Connection &connection = *subscription.connection;
    const Result<StoredChannel> channel = services.store.read().channel(subscription.channelId);
    const QByteArray epoch = services.store.epoch().toUtf8();
    stomp::HeaderList headers;
    headers.append(headername::sequence, QByteArray::number(channel ? channel->sequence : 0));
    headers.append(headername::epoch, epoch);
    const QByteArrayView since = subscribe.headers.value(headername::since);
    if (since.isNull()) {
        connection.sendReceipt(subscribe.headers.value("receipt"), headers);
        return;
    }
    const QByteArrayView knownEpoch = subscribe.headers.value(headername::epoch);
    bool isNumber = false;
    const qint64 last = since.toByteArray().toLongLong(&isNumber);
    const bool sameLife = isNumber && last >= 0 && (knownEpoch.isNull() || knownEpoch == epoch);
    const Result<QList<ChannelEvent>> missed =
        sameLife ? services.store.read().eventsAfter(subscription.channelId, last, replayedMax + 1)
                 : Result<QList<ChannelEvent>>(wireError(errorname::resourceNotFound, {}));
    const bool complete = missed.succeeded() && missed->size() <= replayedMax;
    headers.append(headername::replay, complete ? "complete" : "lost");
    connection.sendReceipt(subscribe.headers.value("receipt"), headers);
    if (!complete)
        return;
    for (const ChannelEvent &event : *missed) {
        if (topicOf(event.type) != subscription.topic.kind)
            continue;
        const QByteArray body = render(services, event, connection);
        if (!body.isEmpty())
            connection.deliver(subscription, sequenceHeaders(event.sequence, services.store.epoch()),
                               stomp::MessageTemplate({}, body).tail());
        if (!body.isEmpty() && event.type == eventtype::channelMessageCreated)
            connection.expectAcknowledgement({event.channelId, event.resourceId, event.userId});
    }
}

} // namespace purr::server
