// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/router.h"

#include "core/logging.h"
#include "protocol/names.h"
#include "server/deliveries.h"
#include "server/earlynames.h"
#include "server/jsontext.h"
#include "server/limits.h"
#include "server/replay.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

Error notFound()
{
    return wireError(errorname::resourceNotFound, u"There is no such resource."_s);
}

/// The body of an action: a JSON object, or nothing at all.
Result<QJsonObject> parseBody(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    return objectOf(body);
}

Error rateLimited(std::chrono::milliseconds wait)
{
    Error error = wireError(errorname::rateLimited, u"Too many requests; try again later."_s);
    error.retryAfter = wait;
    return error;
}

} // namespace

Router::Router(Services &services) : m_services(services)
{
    const QList<Route> all = routes();
    for (const Route &route : all)
        m_routes[static_cast<size_t>(route.kind)].insert(route.pattern, route);
}

QList<Route> Router::routes()
{
    return userRoutes() + channelRoutes() + memberRoutes() + messageRoutes() + reactionRoutes() + threadRoutes() + topicRoutes() +
           streamRoutes();
}

const Route *Router::find(const Destination &destination) const
{
    const auto &table = m_routes[static_cast<size_t>(destination.kind)];
    const auto found = table.constFind(destination.pattern);
    return found == table.cend() ? nullptr : &*found;
}

void Router::handle(Connection &connection, const stomp::Frame &frame)
{
    switch (stomp::commandOf(frame)) {
    case stomp::Command::Send: handleSend(connection, frame); break;
    case stomp::Command::Subscribe: handleSubscribe(connection, frame); break;
    case stomp::Command::Unsubscribe: handleUnsubscribe(connection, frame); break;
    case stomp::Command::Ack:
        if (const DeliveryMark mark = connection.acknowledged(frame.headers.value("id")); !mark.isNull())
            m_services.deliveries.acknowledged(mark, connection.userId());
        connection.sendReceipt(frame.headers.value("receipt"));
        break;
    case stomp::Command::Nack:
        // Nothing is sent again, so nothing follows (protocol.md 2.2).
        connection.sendReceipt(frame.headers.value("receipt"));
        break;
    default: {
        WireError error = toWire(wireError(errorname::validation, u"Transactions are not supported."_s));
        error.timestamp = m_services.clock.now();
        connection.refuse(error);
        break;
    }
    }
}

void Router::handleSend(Connection &connection, const stomp::Frame &frame)
{
    const std::optional<Destination> destination = parseSendDestination(frame.headers.value("destination"));
    Destination none;
    none.kind = Destination::Kind::Action;
    const auto request = std::make_shared<Request>(m_services, connection, destination.value_or(none), frame);
    const Route *const route = destination ? find(*destination) : nullptr;
    if (!route) {
        request->fail(notFound());
        return;
    }
    if (m_services.config.rateLimits) {
        const auto wait = route->rate == Route::Rate::Drafts ? connection.takeDraft() : connection.takeAction();
        if (wait.count() > 0) {
            request->fail(rateLimited(wait));
            return;
        }
    }
    Result<QJsonObject> body = parseBody(frame.body);
    if (body.failed()) {
        request->fail(body.error());
        return;
    }
    request->setBody(*std::move(body));
    if (const Error refusal = check(route->policy, *request); refusal.isSet())
        request->fail(refusal);
    else
        route->handler(*request);
}

void Router::handleSubscribe(Connection &connection, const stomp::Frame &frame)
{
    const QByteArrayView text = frame.headers.value("destination");
    if (text == earlyCurrentUser)
        connection.useEarlyNames();
    const std::optional<Destination> destination = parseSubscribeDestination(text);
    if (destination && destination->kind == Destination::Kind::Relay && destination->pattern == "user")
        connection.chooseGeneration(destination->generation);
    const auto request = std::make_shared<Request>(m_services, connection, destination.value_or(Destination()), frame);
    if (frame.headers.contains("selector")) {
        request->fail(errorname::validation, u"Selectors are not supported."_s);
        return;
    }
    if (destination && destination->kind == Destination::Kind::ErrorsQueue) {
        connection.subscribe(frame.header("id"), {TopicKind::Errors, 0}, 0, text);
        request->done();
        return;
    }
    const Route *const route = destination ? find(*destination) : nullptr;
    if (!route) {
        request->fail(notFound());
        return;
    }
    if (route->kind == Destination::Kind::Relay && m_services.config.rateLimits) {
        if (const auto wait = connection.takeRelay(); wait.count() > 0) {
            request->fail(rateLimited(wait));
            return;
        }
    }
    if (const Error refusal = check(route->policy, *request); refusal.isSet()) {
        request->fail(refusal);
    } else if (route->kind == Destination::Kind::Relay) {
        route->handler(*request);
        request->done();
    } else {
        subscribeTopic(*request, *route, frame);
    }
}

void Router::subscribeTopic(Request &request, const Route &route, const stomp::Frame &frame)
{
    Connection &connection = *request.connection();
    const Topic topic{route.topicKind, request.destination().id};
    const qint64 channelId = topic.isOfChannel() ? topic.id : topic.isOfThread() ? request.thread.channelId : 0;
    const bool isChatSession = topic.kind == TopicKind::ChannelSelf;
    if (isChatSession) {
        const QList<Subscription *> subscriptions = connection.subscriptions();
        const auto sessions = std::count_if(subscriptions.begin(), subscriptions.end(), [](const Subscription *other) {
            return other->topic.kind == TopicKind::ChannelSelf;
        });
        if (sessions >= limits::chatSessions) {
            request.fail(errorname::chatSessionLimitExceeded, u"A device can be in 10 chats at a time."_s);
            return;
        }
    }
    Subscription *const subscription =
        connection.subscribe(frame.header("id"), topic, channelId, frame.headers.value("destination"));
    if (!subscription) {
        request.fail(errorname::validation, u"This subscription id is in use, or there are too many subscriptions."_s);
        return;
    }
    m_services.rooms.subscribe(subscription);
    if (topic.isOfChannel())
        confirmAndReplay(m_services, *subscription, frame);
    else
        request.done();
    if (topic.kind == TopicKind::ChannelReadReceipts)
        Deliveries::tellNewest(m_services, *subscription);
    if (isChatSession)
        m_services.attendance.enter(channelId, connection.userId());
}

void Router::handleUnsubscribe(Connection &connection, const stomp::Frame &frame)
{
    // Relays are never kept, so an unknown id is nothing wrong.
    if (Subscription *const subscription = connection.subscription(frame.header("id"))) {
        endSubscription(*subscription, true);
        connection.unsubscribe(frame.header("id"));
    }
    connection.sendReceipt(frame.headers.value("receipt"));
}

void Router::endSubscription(Subscription &subscription, bool clean)
{
    m_services.rooms.unsubscribe(&subscription);
    if (subscription.topic.kind == TopicKind::ChannelSelf)
        m_services.attendance.leave(subscription.channelId, subscription.connection->userId(), clean);
}

void Router::forget(Connection &connection, bool clean)
{
    const QList<Subscription *> subscriptions = connection.subscriptions();
    for (Subscription *subscription : subscriptions)
        m_services.rooms.unsubscribe(subscription);
    for (Subscription *subscription : subscriptions)
        endSubscription(*subscription, clean);
}

} // namespace purr::server
