// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/request.h"

#include "core/logging.h"
#include "protocol/names.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

WireError toWire(const Error &error)
{
    WireError wire;
    const bool internal = error.kind == Failure::Kind::Storage || error.code.isEmpty();
    wire.error = internal ? QString(errorname::internal) : error.code;
    wire.message = internal ? u"The server could not do this now."_s : error.message;
    // One sentence for all that cannot be seen, so that it does not tell what exists.
    if (wire.error == errorname::resourceNotFound)
        wire.message = u"There is no such resource."_s;
    wire.coolOff = error.retryAfter;
    return wire;
}

Error wireError(QLatin1StringView error, const QString &message)
{
    return {Failure::Kind::Server, error, message};
}

Grants grantsOf(Services &services)
{
    return {services.store.secret(), [&services](qint64 userId) { return services.store.read().passwordHash(userId); }};
}

Request::Request(Services &services, Connection &connection, Destination destination, const stomp::Frame &frame)
    : Question(services, connection.userId(), std::move(destination)),
      m_connection(&connection),
      m_generation(connection.generation()),
      m_headers(frame.headers),
      m_receipt(frame.header("receipt"))
{
    if (m_destination.kind == Destination::Kind::Action)
        m_cause = Cause(&connection, m_receipt);
    else
        m_subscriptionId = frame.header("id");
}

QString Request::parameter(QByteArrayView name) const
{
    const QByteArrayView value = m_headers.value(name);
    if (value == QByteArrayView("undefined") || value == QByteArrayView("null"))
        return {};
    return QString::fromUtf8(value);
}

void Request::answer(const QJsonObject &resource, QLatin1StringView type)
{
    if (m_connection)
        m_connection->answerRelay(m_subscriptionId, m_headers.value("destination"), Envelope{type, resource}.encode());
}

void Request::answerNothing(QLatin1StringView type)
{
    const QJsonObject envelope{{u"type"_s, type}, {u"version"_s, u"1"_s}, {u"resource"_s, QJsonValue()}};
    if (m_connection)
        m_connection->answerRelay(m_subscriptionId, m_headers.value("destination"),
                                  QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

void Request::fail(const Error &error)
{
    if (error.kind == Failure::Kind::Storage)
        qCWarning(log::server) << "storage failed:" << error.code << error.message;
    if (m_connection)
        m_connection->fail(m_subscriptionId, m_receipt, toWire(error));
}

void Request::fail(QLatin1StringView error, const QString &message)
{
    fail(wireError(error, message));
}

void Request::done()
{
    if (m_connection)
        m_connection->sendReceipt(m_receipt);
}

void Request::write(Store::Work work, std::function<void(const Outcome &, bool)> finished)
{
    if (m_services.store.pendingWrites() >= m_services.config.pendingWrites) {
        Error busy = wireError(errorname::rateLimited, u"The server is busy; try again in a moment."_s);
        busy.retryAfter = std::chrono::seconds(1);
        fail(busy);
        return;
    }
    if (m_connection)
        m_connection->actionBegun();
    writePart(work, finished);
}

void Request::writePart(const Store::Work &work, const std::function<void(const Outcome &, bool)> &finished)
{
    const auto committed = [self = shared_from_this(), work, finished](const Result<Outcome> &outcome, bool replayed) {
        if (outcome.succeeded())
            finished(*outcome, replayed);
        if (outcome.succeeded() && outcome->unfinished) {
            self->writePart(work, finished);
            return;
        }
        if (outcome.failed())
            self->fail(outcome.error());
        else
            self->done();
        if (self->m_connection)
            self->m_connection->actionDone();
    };
    m_services.store.write({m_userId, QString::fromUtf8(m_receipt)}, work, committed);
}

} // namespace purr::server
