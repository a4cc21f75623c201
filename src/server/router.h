// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// Who may use a route. Checked by the Router before the handler runs, which also looks up what the id in the
/// destination means. What a user may not even see is answered like something that does not exist.
enum class Policy {
    Anybody,               ///< also who is not signed in: it tells nothing of anybody
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
    FileVisible,           ///< the file is a display picture, or of a channel that is public or joined
};

/// What a file that travels over HTTP is.
enum class StreamKind {
    Message,        ///< it becomes a message of what the policy has looked up
    DisplayPicture, ///< it becomes the asking user's picture
    File,           ///< what either of them has become
    MadePicture,    ///< a picture for a name, which is nobody's
};

/// One row of the table: a destination, who may, and what happens. There is no row without a policy: the constructors
/// take all of it. What travels over HTTP has its rows here too.
class Route
{
public:
    using Handler = void (*)(Request &);
    /// Which of the connection's limits a request takes from.
    enum class Rate { Actions, Drafts };

    static constexpr Route relay(const char *pattern, Policy policy, Handler handler)
    {
        return {Destination::Kind::Relay, pattern, policy, handler, {}, {}};
    }
    static constexpr Route action(const char *pattern, Policy policy, Handler handler)
    {
        return {Destination::Kind::Action, pattern, policy, handler, {}, {}};
    }
    static constexpr Route draft(const char *pattern, Policy policy, Handler handler)
    {
        Route route = action(pattern, policy, handler);
        route.rate = Rate::Drafts;
        return route;
    }
    static constexpr Route topic(const char *pattern, Policy policy, TopicKind topic)
    {
        return {Destination::Kind::Topic, pattern, policy, nullptr, topic, {}};
    }
    static constexpr Route upload(const char *pattern, Policy policy, StreamKind stream)
    {
        return {Destination::Kind::Upload, pattern, policy, nullptr, {}, stream};
    }
    static constexpr Route download(const char *pattern, Policy policy, StreamKind stream)
    {
        return {Destination::Kind::Download, pattern, policy, nullptr, {}, stream};
    }

    Destination::Kind kind;
    const char *pattern;
    Policy policy;
    Handler handler; ///< null but for relays and actions
    TopicKind topicKind;
    StreamKind streamKind;
    Rate rate = Rate::Actions;

private:
    constexpr Route(Destination::Kind kind, const char *pattern, Policy policy, Handler handler, TopicKind topicKind,
                    StreamKind streamKind)
        : kind(kind), pattern(pattern), policy(policy), handler(handler), topicKind(topicKind), streamKind(streamKind)
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
[[nodiscard]] QList<Route> streamRoutes();

/// Brings SUBSCRIBE and SEND to their routes, and tells HostedFiles what it has of them. One table for both generations of
/// links (protocol.md 0.2).
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
    /// What `policy` says about this question, filling in what it looked up; an error refuses.
    [[nodiscard]] static Error check(Policy policy, Question &question);
    /// The row of a destination; null when there is none.
    [[nodiscard]] const Route *find(const Destination &destination) const;

private:
    void handleSubscribe(Connection &connection, const stomp::Frame &frame);
    void handleUnsubscribe(Connection &connection, const stomp::Frame &frame);
    void handleSend(Connection &connection, const stomp::Frame &frame);
    void subscribeTopic(Request &request, const Route &route, const stomp::Frame &frame);
    void endSubscription(Subscription &subscription, bool clean);

    Services &m_services;
    std::array<QHash<QByteArray, Route>, 5> m_routes; ///< by kind and pattern
};

} // namespace purr::server
