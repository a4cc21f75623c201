// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/event.h"
#include "stomp/decoder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace purr::test
{

using namespace Qt::Literals::StringLiterals;

/// As QTest::qWaitFor(), but looks again as soon as anything has happened: thousands of short waits stay short.
template <typename Condition> bool waitFor(Condition condition)
{
    const QDeadlineTimer deadline(5000);
    QTimer wake; // for what no event of this thread tells
    wake.start(10);
    while (!condition()) {
        if (deadline.hasExpired())
            return condition();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// A client that shows every frame: STOMP over a real WebSocket, waiting where a test wants an answer.
class RawClient : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(quint16 port, const QString &key = u"key"_s) : m_port(port), m_key(key)
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            m_decoder.feed(text.toUtf8());
            while (std::optional<stomp::Frame> frame = m_decoder.next())
                frames.append(*std::move(frame));
        });
    }

    bool open()
    {
        QUrl url(u"ws://127.0.0.1:%1/rtm/websocket"_s.arg(m_port));
        url.setQuery(QUrlQuery{{u"api-key"_s, m_key}});
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"v12.stomp"_s});
        socket.open(url, options);
        return waitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }

    /// Opens, signs in and listens to errors; true when CONNECTED came. `authParams`: JSON, when it takes more than a name.
    bool signIn(const QString &name, LinkGeneration generation = LinkGeneration::V1, const QByteArray &authParams = {})
    {
        const QByteArray prefix = generation == LinkGeneration::V1 ? "v1/" : "";
        if (!open())
            return false;
        stomp::HeaderList headers{{"StompX-User", name.toUtf8()}, {"accept-version", "1.2"}, {"heart-beat", "0,0"}};
        if (!authParams.isEmpty())
            headers.append("StompX-Auth-Params", authParams.toBase64());
        send({"CONNECT", headers, {}});
        if (next("CONNECTED").command.isEmpty())
            return false;
        subscribe("/user/queue/" + prefix + "errors", "errors");
        user = relay("/application/" + prefix + "user.relay").resource;
        return !user.isEmpty();
    }

    void send(const stomp::Frame &frame) { socket.sendTextMessage(QString::fromUtf8(stomp::encode(frame))); }

    /// The next frame of this command, taken out; one with an empty command when none comes.
    stomp::Frame next(const QByteArray &command, const QByteArray &header = {}, const QByteArray &value = {})
    {
        stomp::Frame found;
        (void)waitFor([&] {
            for (qsizetype i = 0; i < frames.size(); ++i) {
                if (frames[i].command == command && (header.isEmpty() || frames[i].header(header) == value)) {
                    found = frames.takeAt(i);
                    return true;
                }
            }
            return false;
        });
        return found;
    }

    /// Whether a frame with this header comes before an answer to a request made now.
    bool heard(const QByteArray &command, const QByteArray &header, const QByteArray &value)
    {
        fence();
        for (const stomp::Frame &frame : std::as_const(frames)) {
            if (frame.command == command && frame.header(header) == value)
                return true;
        }
        return false;
    }

    /// Everything that the server did before is here when this returns.
    void fence() { relay("/application/v1/user.relay"); }

    void subscribe(const QByteArray &destination, const QByteArray &id, const QByteArray &receipt = {})
    {
        stomp::HeaderList headers{{"id", id}, {"destination", destination}};
        if (!receipt.isEmpty())
            headers.append("receipt", receipt);
        send({"SUBSCRIBE", headers, {}});
    }

    /// Subscribes and waits; empty, or the name of the error.
    QString listen(const QByteArray &destination, const QByteArray &id)
    {
        subscribe(destination, id, "r-" + id);
        return outcome("r-" + id);
    }

    /// The answer of a relay; its type is the name of the error when it failed.
    Envelope relay(const QByteArray &destination)
    {
        const QByteArray id = "relay-" + QByteArray::number(++m_last);
        subscribe(destination, id);
        Envelope answer;
        (void)waitFor([&] {
            for (qsizetype i = 0; i < frames.size(); ++i) {
                if (frames[i].header("subscription") != id && frames[i].header("subscription-id") != id)
                    continue;
                const stomp::Frame frame = frames.takeAt(i);
                if (frame.header("subscription") == id)
                    answer = *Envelope::decode(frame.body);
                else
                    answer.type = WireError::decode(frame.body).error;
                return true;
            }
            return false;
        });
        return answer;
    }

    /// Does an action and waits for its end; empty, or the name of the error.
    QString act(const QByteArray &destination, const QByteArray &body = "{}", QByteArray receipt = {})
    {
        if (receipt.isEmpty())
            receipt = "action-" + QByteArray::number(++m_last);
        lastReceipt = receipt;
        send({"SEND", {{"destination", destination}, {"receipt", receipt}, {"content-type", "application/json"}}, body});
        return outcome(receipt);
    }

    /// How what asked for this receipt ended; empty, or the name of the error.
    QString outcome(const QByteArray &receipt)
    {
        QString error = u"nothing"_s;
        (void)waitFor([&] {
            for (qsizetype i = 0; i < frames.size(); ++i) {
                const bool failed = frames[i].header("destination").startsWith("/user/queue/");
                if (frames[i].header("receipt-id") != receipt || (!failed && frames[i].command != "RECEIPT"))
                    continue;
                const stomp::Frame frame = frames.takeAt(i);
                error = failed ? WireError::decode(frame.body).error : QString();
                return true;
            }
            return false;
        });
        return error;
    }

    /// The resource of the event that answered the last action.
    QJsonObject result()
    {
        return Envelope::decode(next("MESSAGE", "receipt-id", lastReceipt).body)->resource;
    }

    [[nodiscard]] QByteArray id() const { return QByteArray::number(user.value("id"_L1).toInteger()); }

    QWebSocket socket;
    QList<stomp::Frame> frames;
    QJsonObject user;
    QByteArray lastReceipt;

private:
    quint16 m_port;
    QString m_key;
    stomp::Decoder m_decoder{stomp::Limits::ofClient()};
    int m_last = 0;
};

} // namespace purr::test
