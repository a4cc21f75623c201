// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/replay.h"

#include "core/plant.h"
#include "protocol/countheaders.h"
#include "protocol/emojitable.h"
#include "protocol/names.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr int replayedMax = 300; ///< more is fetched faster as history
constexpr int lookedAtMax = 3000; ///< events of all topics of the channel

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

bool isCounted(TopicKind kind)
{
    return kind == TopicKind::ChannelSelf || kind == TopicKind::ChannelMessages || kind == TopicKind::ChannelReadReceipts
           || kind == TopicKind::ChannelReactions;
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
    const qint64 top = channel ? channel->sequence : 0;
    const QString epoch = services.store.epoch();
    const QByteArrayView since = subscribe.headers.value(headername::since);
    const QByteArrayView knownEpoch = subscribe.headers.value(headername::epoch);
    bool isNumber = false;
    const qint64 last = since.toByteArray().toLongLong(&isNumber);
    const bool sameLife = isNumber && last >= 0 && last <= top && (knownEpoch.isNull() || knownEpoch == epoch.toUtf8());
    const Result<QList<ChannelEvent>> events =
        sameLife ? services.store.read().eventsAfter(subscription.channelId, last, lookedAtMax + 1)
                 : Result<QList<ChannelEvent>>(wireError(errorname::resourceNotFound, {}));
    QList<ChannelEvent> missed;
    if (events) {
        std::copy_if(events->begin(), events->end(), std::back_inserter(missed),
                     [&](const ChannelEvent &event) { return topicOf(event.type) == subscription.topic.kind; });
    }
    const bool complete = events && events->size() <= lookedAtMax && missed.size() <= replayedMax;

    stomp::HeaderList headers;
    headers.append(headername::sequence, QByteArray::number(top));
    headers.append(headername::epoch, epoch.toUtf8());
    if (!since.isNull())
        headers.append(headername::replay, complete ? "complete" : "lost");
    connection.sendReceipt(subscribe.headers.value("receipt"), headers);

    subscription.checked = isCounted(subscription.topic.kind) && !subscribe.headers.value(headername::check).isNull();
    subscription.sequence = complete ? last : top;
    if (complete) {
        for (const ChannelEvent &event : std::as_const(missed)) {
            if (plant::isSet("skip-replay"))
                break;
            const QByteArray body = render(services, event, connection);
            if (!body.isEmpty())
                connection.deliver(subscription, sequenceHeaders(event.sequence, epoch),
                                   stomp::MessageTemplate({}, body).tail(), event.sequence);
            if (!body.isEmpty() && event.type == eventtype::channelMessageCreated)
                connection.expectAcknowledgement({event.channelId, event.resourceId, event.userId});
        }
    }
    if (subscription.checked) {
        // The number that counting goes on from, and what became of the question.
        QByteArray extra = sequenceHeaders(top, epoch);
        if (!since.isNull())
            extra += QByteArray(headername::replay) + (complete ? ":complete\n" : ":lost\n");
        connection.deliver(subscription, extra, stomp::MessageTemplate({}, {}).tail(), top);
    }
}

} // namespace purr::server
