// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/requests.h"
#include "server/connection.h"
#include "server/destination.h"
#include "server/grants.h"
#include "server/renderer.h"
#include "server/rooms.h"

#include <memory>

namespace purr::server
{

class Deliveries;
class LinkPreviews;

/// Everything that the routes work with; owned by the Server, one of each.
struct Services {
    const ServerConfig &config;
    Clock &clock;
    Store &store;
    Rooms &rooms;
    Attendance &attendance;
    Typing &typing;
    Renderer &renderer;
    Deliveries &deliveries;
    LinkPreviews &previews;
};

/// Who asks for what: all that a policy decides by (router.h), and what it has looked up for it.
class Question
{
public:
    /// `userId` 0: nobody who is signed in.
    Question(Services &services, qint64 userId, Destination destination)
        : m_services(services), m_userId(userId), m_destination(std::move(destination))
    {
    }

    [[nodiscard]] Services &services() const { return m_services; }
    [[nodiscard]] StoreReader &read() const { return m_services.store.read(); }
    [[nodiscard]] qint64 userId() const { return m_userId; }
    [[nodiscard]] const Destination &destination() const { return m_destination; }

    // Null for policies that are not about it.
    StoredChannel channel;
    StoredMessage message;
    StoredThread thread;
    StoredUser user;
    StoredFile file;

protected:
    Services &m_services;
    qint64 m_userId;
    Destination m_destination;
};

class Request;
using RequestPtr = std::shared_ptr<Request>;

/// One relay or action on its way through a route: who asks, for what, and how to answer. Lives until it is answered;
/// the connection may be gone by then, which makes answers harmless.
class Request : public Question, public std::enable_shared_from_this<Request>
{
public:
    Request(Services &services, Connection &connection, Destination destination, const stomp::Frame &frame);

    [[nodiscard]] Connection *connection() const { return m_connection; }
    /// Of the links in its answer.
    [[nodiscard]] LinkGeneration generation() const { return m_generation; }
    /// A parameter of a relay; empty when absent, "undefined" or "null" (protocol.md 2.1).
    [[nodiscard]] QString parameter(QByteArrayView name) const;
    [[nodiscard]] bool hasParameter(QByteArrayView name, QStringView value) const { return parameter(name) == value; }
    [[nodiscard]] const QJsonObject &body() const { return m_body; }
    void setBody(const QJsonObject &body) { m_body = body; }
    [[nodiscard]] Cause cause() const { return m_cause; }

    /// The answer of a relay.
    void answer(const QJsonObject &resource, QLatin1StringView type);
    /// The answer that there is none, where that is no failure (protocol.md 5.4).
    void answerNothing(QLatin1StringView type);
    /// The failure of a relay or action.
    void fail(const Error &error);
    void fail(QLatin1StringView error, const QString &message);
    /// The end of a successful action: its RECEIPT.
    void done();

    /// Runs `work` on the store's writer thread, at most once for this user and receipt (design.md 4). After the commit
    /// `finished` sends the events, then the RECEIPT goes out; an error is sent by itself. `replayed`: the action was
    /// done earlier; only the answer to this connection is to be repeated. Work that is done in parts runs and finishes
    /// once for each, and the RECEIPT follows the last.
    void write(Store::Work work, std::function<void(const Outcome &outcome, bool replayed)> finished);
    /// The decoded body, or nothing after it has answered with the error.
    template <typename Body> [[nodiscard]] std::optional<Body> decode()
    {
        Result<Body> decoded = Body::fromJson(m_body);
        if (decoded.succeeded())
            return std::move(decoded).value();
        fail(decoded.error());
        return {};
    }

private:
    void writePart(const Store::Work &work, const std::function<void(const Outcome &, bool)> &finished);

    QPointer<Connection> m_connection;
    LinkGeneration m_generation;
    stomp::HeaderList m_headers;
    QByteArray m_subscriptionId; ///< null for actions
    QByteArray m_receipt;        ///< null when not asked for
    QJsonObject m_body;
    Cause m_cause;
};

/// Grants of this server.
[[nodiscard]] Grants grantsOf(Services &services);
/// The wire's form of an error of ours; kinds that are no business of the client become InternalError.
[[nodiscard]] WireError toWire(const Error &error);
[[nodiscard]] Error wireError(QLatin1StringView error, const QString &message);

} // namespace purr::server
