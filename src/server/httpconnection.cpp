// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/httpconnection.h"

#include "core/clock.h"
#include "server/limits.h"
#include "server/websocket.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 421: return "Misdirected Request";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

} // namespace

HttpAnswer HttpAnswer::failure(int status, const QString &error, const QString &message)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json;charset=UTF-8";
    answer.body = QJsonDocument(QJsonObject{{u"error"_s, error},
                                            {u"message"_s, message},
                                            {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}})
                      .toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer HttpAnswer::later(int status, const QString &message, std::chrono::milliseconds wait)
{
    HttpAnswer answer = failure(status, u"RateLimitedError"_s, message);
    answer.headers.emplaceBack("Retry-After", QByteArray::number((wait.count() + 999) / 1000));
    return answer;
}

HttpConnection::HttpConnection(QTcpSocket *socket, HttpService &service, Clock &clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_service(service), m_clock(clock)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(limits::httpBlock);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::end);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_state != State::Answer)
            return;
        setDeadline(limits::httpStallTime);
        sendFile();
    });
    setDeadline(limits::httpHeadTime);
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection()
{
    m_clock.cancel(m_deadline);
}

void HttpConnection::setDeadline(std::chrono::milliseconds time)
{
    m_clock.cancel(m_deadline);
    m_deadline = m_clock.after(time, this, [this] {
        m_socket->abort();
        end();
    });
}

void HttpConnection::end()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_body.reset();
    m_clock.cancel(m_deadline);
    Q_EMIT finished();
    deleteLater();
}

void HttpConnection::readMore()
{
    if (m_state == State::Drain)
        m_socket->skip(m_socket->bytesAvailable());
    while (m_state == State::Head || m_state == State::Body) {
        if (m_buffer.size() < limits::httpBlock)
            m_buffer += m_socket->read(limits::httpBlock - m_buffer.size());
        if (!(m_state == State::Head ? readHead() : readBody()))
            return;
    }
}

/// True when the state changed, so that reading goes on.
bool HttpConnection::readHead()
{
    // An empty line before a request is allowed (RFC 9112 2.2).
    if (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    HttpParse parse = parseHttpHead(m_buffer);
    if (parse.state == HttpParse::State::Incomplete)
        return false;
    if (parse.state == HttpParse::State::Refused) {
        m_closeAfter = true;
        m_head = {};
        send(HttpAnswer::failure(parse.status, u"ValidationError"_s, u"The request could not be understood."_s));
        return true;
    }
    m_buffer.remove(0, parse.size);
    m_head = std::move(parse.head);
    beginRequest();
    return true;
}

void HttpConnection::beginRequest()
{
    m_closeAfter = !m_head.keepAlive;
    const bool hasBody = m_head.contentLength > 0 || m_head.chunked;
    if (std::optional<HttpAnswer> refusal = m_service.refuse(m_head)) {
        m_closeAfter = m_closeAfter || hasBody;
        send(*std::move(refusal));
        return;
    }
    if (m_head.headerCount("upgrade") > 0 && m_service.takesUpgrade(m_head)) {
        upgrade();
        return;
    }
    if (!hasBody) {
        send(m_service.answer(m_head));
        return;
    }
    HttpAnswer refusal;
    m_body = m_service.openBody(m_head, refusal);
    if (!m_body) {
        m_closeAfter = true;
        send(std::move(refusal));
        return;
    }
    if (m_head.headerHas("expect", "100-continue"))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_bodyLeft = m_head.contentLength;
    m_bodySize = 0;
    m_inChunk = false;
    m_state = State::Body;
    setDeadline(limits::httpStallTime);
}

void HttpConnection::upgrade()
{
    const WebSocketHandshake handshake = answerWebSocketHandshake(m_head);
    // Nothing may follow the request before the 101 was read.
    if (handshake.status != 101 || !m_buffer.isEmpty()) {
        m_closeAfter = true;
        HttpAnswer answer = HttpAnswer::failure(handshake.status == 101 ? 400 : handshake.status, u"ValidationError"_s,
                                                u"Not a WebSocket handshake."_s);
        if (handshake.status == 426)
            answer.headers.emplaceBack("Sec-WebSocket-Version", "13");
        send(std::move(answer));
        return;
    }
    m_socket->write(handshake.response);
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(0);
    m_socket->setParent(nullptr);
    m_service.upgraded(m_socket, m_head);
    m_socket = nullptr;
    end();
}

bool HttpConnection::readBody()
{
    bool whole = false;
    if (m_head.chunked) {
        while (m_state == State::Body && !whole && readChunk(whole)) {
        }
        if (m_state != State::Body)
            return false;
    } else if (m_bodyLeft > 0 && !m_buffer.isEmpty()) {
        const qsizetype size = std::min<qint64>(m_bodyLeft, m_buffer.size());
        const QByteArray bytes = m_buffer.first(size);
        m_buffer.remove(0, size);
        m_bodyLeft -= size;
        if (!takeBody(bytes))
            return false;
    }
    if (m_head.chunked ? !whole : m_bodyLeft > 0)
        return m_socket->bytesAvailable() > 0;
    m_state = State::Waiting;
    m_clock.cancel(m_deadline);
    m_body->finish([self = QPointer(this)](HttpAnswer answer) {
        if (self && self->m_state == State::Waiting)
            self->send(std::move(answer));
    });
    return true;
}

/// Takes one step of a chunked body (RFC 9112 7.1) from the buffer; false when bytes are missing. No trailers.
bool HttpConnection::readChunk(bool &whole)
{
    if (m_inChunk) {
        const qsizetype size = std::min<qint64>(m_bodyLeft, m_buffer.size());
        if (size > 0) {
            const QByteArray bytes = m_buffer.first(size);
            m_buffer.remove(0, size);
            m_bodyLeft -= size;
            return takeBody(bytes);
        }
        if (m_bodyLeft > 0 || m_buffer.size() < 2)
            return false;
        m_inChunk = false;
        if (m_buffer.startsWith("\r\n")) {
            m_buffer.remove(0, 2);
            return true;
        }
    } else {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0 && m_buffer.size() < 20)
            return false;
        bool ok = false;
        const qint64 size = lineEnd < 0 || lineEnd > 15 || m_buffer.startsWith('-') || m_buffer.startsWith('+')
                                ? -1
                                : m_buffer.first(lineEnd).toLongLong(&ok, 16);
        if (ok && size > 0) {
            m_buffer.remove(0, lineEnd + 2);
            m_bodyLeft = size;
            m_inChunk = true;
            return true;
        }
        if (ok && size == 0) {
            if (m_buffer.size() < lineEnd + 4)
                return false;
            if (m_buffer.sliced(lineEnd, 4) == "\r\n\r\n") {
                m_buffer.remove(0, lineEnd + 4);
                whole = true;
                return true;
            }
        }
    }
    m_closeAfter = true;
    send(HttpAnswer::failure(400, u"ValidationError"_s, u"The body could not be understood."_s));
    return false;
}

bool HttpConnection::takeBody(QByteArrayView bytes)
{
    setDeadline(limits::httpStallTime);
    m_bodySize += bytes.size();
    if (std::optional<HttpAnswer> early = m_body->write(bytes)) {
        m_closeAfter = true;
        send(*std::move(early));
        return false;
    }
    return true;
}

void HttpConnection::send(HttpAnswer answer)
{
    m_body.reset();
    m_state = State::Answer;
    const qint64 size = answer.file ? answer.length : answer.body.size();
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        out += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.status != 204)
        out += "Content-Length: " + QByteArray::number(size) + "\r\n";
    out += "X-Content-Type-Options: nosniff\r\n";
    for (const auto &[name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    if (const QByteArray origin = m_head.header("origin"); !origin.isEmpty())
        out += "Access-Control-Allow-Origin: " + origin + "\r\nVary: Origin\r\n";
    out += m_closeAfter ? "Connection: close\r\n\r\n" : "\r\n";
    const bool headOnly = m_head.method == "HEAD";
    if (!answer.file && !headOnly)
        out += answer.body;
    setDeadline(limits::httpStallTime);
    m_file = headOnly ? nullptr : answer.file;
    m_fileLeft = m_file ? answer.length : 0;
    if (m_file && !m_file->seek(answer.offset))
        m_fileLeft = 0;
    m_socket->write(out);
    sendFile();
}

/// Keeps at most two blocks of a file in memory; called again as the socket drains.
void HttpConnection::sendFile()
{
    while (m_fileLeft > 0 && m_socket->bytesToWrite() < limits::httpBlock) {
        const QByteArray block = m_file->read(std::min(m_fileLeft, limits::httpBlock));
        if (block.isEmpty()) {
            // The file is shorter than we said: only cutting the connection tells the client.
            m_socket->abort();
            end();
            return;
        }
        m_fileLeft -= block.size();
        m_socket->write(block);
    }
    if (m_fileLeft == 0)
        answered();
}

void HttpConnection::answered()
{
    m_file.reset();
    if (m_closeAfter) {
        // Closing with unread input would reset the connection and lose the answer: let the client go first.
        const bool unread = m_head.contentLength > 0 || m_head.chunked;
        m_state = State::Drain;
        setDeadline(unread ? limits::httpLingerTime : limits::httpStallTime);
        if (!unread)
            m_socket->disconnectFromHost();
        return;
    }
    m_state = State::Head;
    setDeadline(limits::httpIdleTime);
    if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

} // namespace purr::server
