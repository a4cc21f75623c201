// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Who may use a route. Checked by the Router before the handler runs, which also looks up what the id in the
/// destination means. What a user may not even see is answered like something that does not exist.
enum class Policy {
    SignedIn,              ///< everybody; the route is about the asking user
    OwnUser,               ///< the id is the asking user's
    AnyUser,               ///< the id is a user
    ChannelVisible,        ///< the channel is public or joined
    ChannelMember,         ///< the channel is joined
    GroupMember,           ///< joined, and not a direct channel
    DirectMember,          ///< joined, and a direct channel
    ChannelManager,        ///< moderator or creator; any member of a direct channel, or of one that has neither
    GroupManager,          ///< the same, and not a direct channel
    ChannelJoinable,       ///< public and not blocked there
    MessageVisible,        ///< the message is one that the asking user can see
    MessageMember,         ///< and its channel is joined
    MessageAuthor,         ///< the message is the asking user's
    MessageAuthorOrManager,
    ThreadVisible,         ///< the thread's channel is public or joined
    ThreadMember,          ///< the thread's channel is joined
};

/// One row of the table: a destination, who may, and what happens. There is no row without a policy: the constructors
/// take all of it.
class Route
{
public:
    using Handler = void (*)(Request &);
    /// Which of the connection's limits a request takes from.
    enum class Rate { Actions, Drafts };

    static constexpr Route relay(const char *pattern, Policy policy, Handler handler)
    {
        return {Destination::Kind::Relay, pattern, policy, handler, {}};
    }
    static constexpr Route action(const char *pattern, Policy policy, Handler handler)
    {
        return {Destination::Kind::Action, pattern, policy, handler, {}};
    }
    static constexpr Route draft(const char *pattern, Policy policy, Handler handler)
    {
        Route route = action(pattern, policy, handler);
        route.rate = Rate::Drafts;
        return route;
    }
    static constexpr Route topic(const char *pattern, Policy policy, TopicKind topic)
    {
        return {Destination::Kind::Topic, pattern, policy, nullptr, topic};
    }

    Destination::Kind kind;
    const char *pattern;
    Policy policy;
    Handler handler; ///< null for topics
    TopicKind topicKind;
    Rate rate = Rate::Actions;

private:
    constexpr Route(Destination::Kind kind, const char *pattern, Policy policy, Handler handler, TopicKind topicKind)
        : kind(kind), pattern(pattern), policy(policy), handler(handler), topicKind(topicKind)
    {
    }
};

/// The rows of each subject (routes_*.cpp).
[[nodiscard]] QList<Route> userRoutes();
[[nodiscard]] QList<Route> channelRoutes();
[[nodiscard]] QList<Route> memberRoutes();
[[nodiscard]] QList<Route> messageRoutes();
[[nodiscard]] QList<Route> reactionRoutes();
[[nodiscard]] QList<Route> threadRoutes();
[[nodiscard]] QList<Route> topicRoutes();

/// Brings SUBSCRIBE and SEND to their routes. One table for both generations of links (protocol.md 0.2).
class Router
{
public:
    explicit Router(Services &services);

    /// Every frame of a signed-in client.
    void handle(Connection &connection, const stomp::Frame &frame);
    /// The subscriptions of a connection that ended are forgotten, its chat sessions over.
    void forget(Connection &connection, bool clean);

    /// The whole table, for tests that walk over it.
    [[nodiscard]] static QList<Route> routes();
    /// What `policy` says about this request, filling in what it looked up; an error refuses.
    [[nodiscard]] static Error check(Policy policy, Request &request);

private:
    void handleSubscribe(Connection &connection, const stomp::Frame &frame);
    void handleUnsubscribe(Connection &connection, const stomp::Frame &frame);
    void handleSend(Connection &connection, const stomp::Frame &frame);
    void subscribeTopic(Request &request, const Route &route, const stomp::Frame &frame);
    void endSubscription(Subscription &subscription, bool clean);
    [[nodiscard]] const Route *find(const Destination &destination) const;

    Services &m_services;
    std::array<QHash<QByteArray, Route>, 3> m_routes; ///< by kind and pattern
};

} // namespace purr::server
