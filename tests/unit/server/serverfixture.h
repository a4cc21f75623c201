// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "server/server.h"
#include "unit/server/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>

namespace purr::test
{

/// The status of an HTTP answer; 0 when there is none.
inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

/// The value of a header of an HTTP answer; empty when there is none.
inline QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray head = answer.first(std::max<qsizetype>(0, answer.indexOf("\r\n\r\n")));
    const QByteArray start = "\r\n" + name.toLower() + ": ";
    const qsizetype at = head.toLower().indexOf(start);
    return at < 0 ? QByteArray() : head.mid(at + start.size()).split('\r').first();
}

/// The body of an HTTP answer.
inline QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

/// The name of the error that an HTTP answer tells in JSON; empty when it tells none.
inline QString errorOf(const QByteArray &answer)
{
    const QJsonObject told = QJsonDocument::fromJson(bodyOf(answer)).object();
    const bool whole = !told.value(QStringLiteral("message")).toString().isEmpty() && !told.value(QStringLiteral("timestamp")).toString().isEmpty();
    return whole && headerOf(answer, "Content-Type").startsWith("application/json") ? told.value(QStringLiteral("error")).toString() : QString();
}

/// Whether an HTTP answer is all there, as its length says.
inline bool isWhole(const QByteArray &answer)
{
    return answer.contains("\r\n\r\n") && bodyOf(answer).size() >= headerOf(answer, "Content-Length").toLongLong();
}

/// A server on this thread whose time stands still until the test moves it, on a free port.
class ServerFixture
{
public:
    ServerFixture()
    {
        config.port = 0;
        config.apiKeys = {QStringLiteral("key")};
        config.grace = std::chrono::milliseconds(0);
        config.rateLimits = false;
    }

    [[nodiscard]] bool start()
    {
        server = std::make_unique<server::Server>(config, &clock);
        const Result<quint16> started = server->start();
        port = started ? *started : 0;
        return started.succeeded();
    }

    /// Creates a channel and returns its id; empty when that failed.
    QByteArray createChannel(RawClient &client, const QByteArray &body)
    {
        const QByteArray topic = "/topic/v1/users/" + client.id() + ".channels";
        client.listen(topic, "fixture-channels");
        const bool created = client.act("/application/v1/user.create_channel", body).isEmpty();
        const QByteArray id = created ? QByteArray::number(client.result().value(QStringLiteral("id")).toInteger()) : QByteArray();
        client.send({"UNSUBSCRIBE", {{"id", "fixture-channels"}}, {}});
        return id;
    }

    /// Writes `bytes` to a new HTTP connection and returns what comes back until `enough` says so, or the server closes.
    QByteArray request(const QByteArray &bytes, const std::function<bool(const QByteArray &)> &enough = isWhole)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(bytes);
        QByteArray answer;
        (void)waitFor([&] {
            answer += socket.readAll();
            return enough(answer) || (socket.state() == QAbstractSocket::UnconnectedState && socket.error() != QAbstractSocket::UnknownSocketError);
        });
        return answer + socket.readAll();
    }

    /// A GET that ends its connection, with more header lines.
    QByteArray get(const QByteArray &target, const QByteArray &lines = {})
    {
        return request("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + lines + "\r\n");
    }

    /// An upload of one file of these bytes, with more form parts before it.
    QByteArray upload(const QByteArray &path, const QByteArray &grant, const QByteArray &bytes, const QByteArray &type = "text/plain",
                      const QByteArray &name = "a.txt", const QByteArray &parts = {})
    {
        const QByteArray body = parts + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name +
                                "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n--b--\r\n";
        return request("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nGrant: " + grant +
                       "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n\r\n" + body);
    }

    /// The grant of a client; `use` is "read" or "write".
    static QByteArray grant(RawClient &client, const QByteArray &use)
    {
        return client.relay("/application/v1/user." + use + "_file_access_grant.relay").resource.value(QStringLiteral("grant")).toString().toLatin1();
    }

    ManualClock clock;
    server::ServerConfig config;
    std::unique_ptr<server::Server> server;
    quint16 port = 0;
};

} // namespace purr::test
