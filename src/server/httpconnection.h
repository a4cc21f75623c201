// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/httphead.h"

#include <QFile>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace purr
{
class Clock;
}

namespace purr::server
{

/// What a request is answered with: bytes, or a part of a file that is sent in blocks.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::shared_ptr<QFile> file; ///< open for reading; instead of `body`
    qint64 offset = 0;           ///< in the file
    qint64 length = 0;           ///< of the part of the file

    /// The error object of protocol.md 1.7 with an HTTP status.
    [[nodiscard]] static HttpAnswer failure(int status, const QString &error, const QString &message);
    /// A refusal for now: 429 or 503 with Retry-After.
    [[nodiscard]] static HttpAnswer later(int status, const QString &message, std::chrono::milliseconds wait);
};

/// Takes the body of one request piece by piece while it arrives. Destroyed early when the client goes away.
class HttpBody
{
public:
    HttpBody() = default;
    virtual ~HttpBody() = default;
    Q_DISABLE_COPY_MOVE(HttpBody)

    /// The next bytes; an answer ends the request early (and the connection, since the rest is not read).
    virtual std::optional<HttpAnswer> write(QByteArrayView bytes) = 0;
    /// The body is whole. `reply` may be called later, once, on the same thread.
    virtual void finish(std::function<void(HttpAnswer)> reply) = 0;
};

/// What stands behind the HTTP connections of one port.
class HttpService
{
public:
    HttpService() = default;
    virtual ~HttpService() = default;
    Q_DISABLE_COPY_MOVE(HttpService)

    /// Checked first for every request: Host and Origin. An answer refuses the request.
    virtual std::optional<HttpAnswer> refuse(const HttpHead &head) = 0;
    /// Whether a request to this path may become a WebSocket.
    virtual bool takesUpgrade(const HttpHead &head) = 0;
    /// The socket after the 101 was written; the service owns it from now on.
    virtual void upgraded(QTcpSocket *socket, const HttpHead &head) = 0;
    /// Answers a request without a body.
    virtual HttpAnswer answer(const HttpHead &head) = 0;
    /// Decides about a request with a body: where it goes, or `refusal`.
    virtual std::unique_ptr<HttpBody> openBody(const HttpHead &head, HttpAnswer &refusal) = 0;
};

/// One HTTP/1.1 connection: requests in order, keep-alive, bodies and files streamed with bounded memory, every wait
/// with a deadline. Owns the socket until an upgrade; deletes itself when it is over.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpService &service, Clock &clock, QObject *parent);
    ~HttpConnection() override;

Q_SIGNALS:
    /// The socket was handed over or is gone; nothing follows.
    void finished();

private:
    enum class State { Head, Body, Waiting, Answer, Drain, Over };

    void readMore();
    bool readHead();
    bool readBody();
    bool readChunk(bool &whole);
    bool takeBody(QByteArrayView bytes);
    void beginRequest();
    void upgrade();
    void send(HttpAnswer answer);
    void sendFile();
    void answered();
    void setDeadline(std::chrono::milliseconds time);
    void end();

    QTcpSocket *m_socket;
    HttpService &m_service;
    Clock &m_clock;
    State m_state = State::Head;
    QByteArray m_buffer;
    HttpHead m_head;
    std::unique_ptr<HttpBody> m_body;
    qint64 m_bodyLeft = 0; ///< of the body, or of the current chunk
    bool m_inChunk = false;
    qint64 m_bodySize = 0;
    std::shared_ptr<QFile> m_file;
    qint64 m_fileLeft = 0;
    bool m_closeAfter = false;
    int m_deadline = 0;
};

} // namespace purr::server
