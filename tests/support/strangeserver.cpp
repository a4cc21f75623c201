// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/strangeserver.h"

#include "stomp/decoder.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace purr::test
{

struct StrangeServer::Peer {
    QWebSocket *socket = nullptr;
    stomp::Decoder decoder;
    QHash<QByteArray, QString> topics; ///< id → destination
    QByteArray errors;                 ///< id of the errors queue
};

StrangeServer::StrangeServer() : m_sockets(u"strange"_s, QWebSocketServer::NonSecureMode)
{
    m_sockets.setSupportedSubprotocols({u"v12.stomp"_s});
    if (!m_port.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_port, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_port.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { sort(socket); });
    });
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &StrangeServer::accept);
}

StrangeServer::~StrangeServer()
{
    cut();
}

QUrl StrangeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port.serverPort()));
}

void StrangeServer::cut()
{
    const QList<std::shared_ptr<Peer>> peers = std::exchange(m_peers, {});
    for (const std::shared_ptr<Peer> &peer : peers) {
        peer->socket->disconnect(this);
        peer->socket->abort();
        peer->socket->deleteLater();
    }
}

void StrangeServer::accept()
{
    auto peer = std::make_shared<Peer>();
    peer->socket = m_sockets.nextPendingConnection();
    peer->socket->setParent(this);
    m_peers.append(peer);
    // As a form is read: what is not escaped and means a space is one.
    static const QRegularExpression apiKey(u"[?&]api-key=([^&]*)"_s);
    const QString key = apiKey.match(peer->socket->requestUrl().toString(QUrl::FullyEncoded)).captured(1);
    keys.append(QString::fromUtf8(QByteArray::fromPercentEncoding(key.toLatin1().replace('+', ' '))));
    const auto feed = [this, weak = std::weak_ptr(peer)](const QByteArray &bytes) {
        if (const std::shared_ptr<Peer> from = weak.lock()) {
            const qint64 before = from->decoder.heartBeats();
            from->decoder.feed(bytes);
            while (const std::optional<stomp::Frame> frame = from->decoder.next())
                handle(*from, *frame);
            beats += int(from->decoder.heartBeats() - before);
        }
    };
    connect(peer->socket, &QWebSocket::textMessageReceived, this, [feed](const QString &text) { feed(text.toUtf8()); });
    connect(peer->socket, &QWebSocket::binaryMessageReceived, this, feed);
    connect(peer->socket, &QWebSocket::disconnected, this, [this, weak = std::weak_ptr(peer)] {
        if (const std::shared_ptr<Peer> gone = weak.lock()) {
            gone->socket->deleteLater();
            m_peers.removeOne(gone);
        }
    });
}

void StrangeServer::send(Peer &peer, const stomp::Frame &frame)
{
    const QByteArray bytes = stomp::encode(frame);
    if (speaksBinary)
        peer.socket->sendBinaryMessage(bytes);
    else
        peer.socket->sendTextMessage(QString::fromUtf8(bytes));
}

void StrangeServer::beat()
{
    for (const std::shared_ptr<Peer> &peer : std::as_const(m_peers)) {
        peer->socket->sendTextMessage(u"\n"_s);
        peer->socket->flush();
    }
}

void StrangeServer::release()
{
    held.clear();
    for (const auto &[weak, frame] : std::exchange(m_waiting, {})) {
        if (const std::shared_ptr<Peer> peer = weak.lock())
            subscribe(*peer, frame);
    }
}

// What it is asked --------------------------------------------------------------------------------------------------

void StrangeServer::handle(Peer &peer, const stomp::Frame &frame)
{
    for (const QByteArray name : {"purr-since", "purr-epoch"}) {
        if (!frame.header(name).isNull())
            extras.append(name);
    }
    if (frame.command == "SUBSCRIBE" || frame.command == "SEND")
        asked.append(QString::fromUtf8(frame.header("destination")));
    if (frame.command == "CONNECT") {
        connectPeer(peer, frame);
    } else if (frame.command == "SUBSCRIBE") {
        subscribe(peer, frame);
    } else if (frame.command == "SEND") {
        act(peer, frame);
    } else if (frame.command == "UNSUBSCRIBE") {
        peer.topics.remove(frame.header("id"));
        if (const QByteArray receipt = frame.header("receipt"); !receipt.isNull())
            send(peer, {"RECEIPT", {{"receipt-id", receipt}}, {}});
    } else if (frame.command == "DISCONNECT") {
        send(peer, {"RECEIPT", {{"receipt-id", frame.header("receipt")}}, {}});
    }
}

void StrangeServer::connectPeer(Peer &peer, const stomp::Frame &frame)
{
    ++connects;
    hellos.append(frame);
    // Read as Latin-1, which only those can take for granted who write nothing that is not ASCII.
    const QString params = QString::fromLatin1(QByteArray::fromBase64(frame.header("StompX-Auth-Params")));
    const bool known = password.isEmpty() || QJsonDocument::fromJson(params.toUtf8()).object() == password;
    if (QString::fromUtf8(frame.header("StompX-User")) != world.myName || !known) {
        const QJsonObject error{{u"error"_s, u"AccessDeniedError"_s},
                                {u"message"_s, u"Who are you?"_s},
                                {u"timestamp"_s, u"2024-05-01T09:30:00Z"_s},
                                {u"trace"_s, u"f00"_s}};
        send(peer, {"ERROR", {{"message", "denied"}}, QJsonDocument(error).toJson()});
        QTimer::singleShot(0, peer.socket, [socket = peer.socket] { socket->close(); });
        return;
    }
    stomp::HeaderList headers{{"version", version}, {"session", "s-" + QByteArray::number(connects)}, {"x-cloud-zone", "b"}};
    if (!heartBeat.isEmpty())
        headers.append("heart-beat", heartBeat);
    send(peer, {"CONNECTED", headers, {}});
}

void StrangeServer::subscribe(Peer &peer, const stomp::Frame &frame)
{
    const QByteArray id = frame.header("id");
    QString destination = QString::fromUtf8(frame.header("destination"));
    if (held.contains(destination)) {
        const auto from = std::find_if(m_peers.cbegin(), m_peers.cend(), [&peer](const std::shared_ptr<Peer> &one) { return one.get() == &peer; });
        m_waiting.append({*from, frame});
        return;
    }
    if (destination == "/user/queue/v1/errors"_L1 || destination == "/user/queue/errors"_L1) {
        peer.errors = id;
        return;
    }
    if (newer && destination.startsWith("/application/"_L1)) {
        const bool older = destination.startsWith("/application/v1/"_L1);
        destination = older ? QString() : "/application/v1/"_L1 + destination.section(u'/', 2);
    }
    const bool isTopic = destination.startsWith("amq:fanout#"_L1) || destination.startsWith(QStringView(StrangeWorld::ownTopics));
    if (coolOffs.value(destination) > 0) {
        --coolOffs[destination];
        refuse(peer, u"RateLimitedError"_s, frame, {{u"coolOffDuration"_s, u"PT0.5S"_s}});
    } else if (sessionLimit > 0 && destination.startsWith("amq:fanout#"_L1) && destination.endsWith(">self"_L1) && sessionsOf(peer) >= sessionLimit) {
        refuse(peer, u"ChatSessionLimitExceededError"_s, frame);
    } else if (isTopic) {
        peer.topics.insert(id, destination);
        send(peer, {"RECEIPT", {{"receipt-id", frame.header("receipt")}}, {}});
    } else if (const QJsonObject resource = world.answer(destination, [&frame](const char *name) { return QString::fromUtf8(frame.header(name)); });
               !resource.isEmpty()) {
        const QJsonObject envelope{{u"type"_s, u"whatever"_s}, {u"version"_s, u"9"_s}, {u"resource"_s, resource}};
        send(peer, {"MESSAGE",
                    {{"destination", frame.header("destination")}, {"subscription", id}, {"message-id", QByteArray::number(++m_serial)}},
                    QJsonDocument(envelope).toJson()});
    } else {
        refuse(peer, destination.startsWith("amq:"_L1) ? u"AccessDeniedError"_s : u"ResourceNotFoundError"_s, frame);
    }
}

qsizetype StrangeServer::sessionsOf(const Peer &peer)
{
    return std::count_if(peer.topics.cbegin(), peer.topics.cend(),
                         [](const QString &topic) { return topic.startsWith("amq:fanout#"_L1) && topic.endsWith(">self"_L1); });
}

/// Nothing is said about it except on the errors queue.
void StrangeServer::refuse(Peer &peer, const QString &error, const stomp::Frame &frame, const QJsonObject &more)
{
    stomp::HeaderList headers{{"destination", "/user/queue/v1/errors"}, {"subscription", peer.errors}, {"message-id", QByteArray::number(++m_serial)}};
    if (frame.command == "SUBSCRIBE")
        headers.append("subscription-id", frame.header("id"));
    if (const QByteArray receipt = frame.header("receipt"); !receipt.isNull())
        headers.append("receipt-id", receipt);
    QJsonObject body{{u"error"_s, error}, {u"message"_s, u"No."_s}, {u"timestamp"_s, u"2024-05-01T09:30:00.123456789Z"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    send(peer, {"MESSAGE", headers, QJsonDocument(body).toJson()});
}

void StrangeServer::act(Peer &peer, const stomp::Frame &frame)
{
    const QByteArray receipt = frame.header("receipt");
    const StrangeWorld::Outcome outcome = world.act(QString::fromUtf8(frame.header("destination")), QJsonDocument::fromJson(frame.body).object());
    if (!outcome.error.isEmpty()) {
        refuse(peer, outcome.error, frame);
        return;
    }
    if (std::exchange(cutsAfterSend, false)) {
        QTimer::singleShot(0, this, &StrangeServer::cut); // not while its frame is being looked at
        return;
    }
    for (const StrangeWorld::News &news : outcome.news)
        tell(news.topic, news.type, news.resource, &peer, receipt);
    send(peer, {"RECEIPT", {{"receipt-id", receipt}}, {}});
}

// What travels over HTTP --------------------------------------------------------------------------------------------

/// A link goes to the WebSockets, a request is answered once it is whole.
void StrangeServer::sort(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(16'384);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    if (head.toLower().contains("upgrade: websocket")) {
        socket->disconnect(this);
        m_sockets.handleConnection(socket);
        return;
    }
    static const QRegularExpression length(u"\r\ncontent-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype bodySize = length.match(QString::fromLatin1(head.first(end))).captured(1).toLongLong();
    if (socket->bytesAvailable() < end + 4 + bodySize)
        return;
    const QByteArray request = socket->readAll();
    socket->write(exchange(request.first(end), request.mid(end + 4)));
    socket->disconnectFromHost();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

QByteArray StrangeServer::exchange(const QByteArray &head, const QByteArray &body)
{
    const auto answer = [](const QByteArray &status, const QByteArray &type, const QByteArray &bytes) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(bytes.size()) +
               "\r\nConnection: close\r\n\r\n" + bytes;
    };
    const auto refusal = [&answer](const QByteArray &status, const QString &error) {
        return answer(status, "application/problem+json", QJsonDocument(QJsonObject{{u"error"_s, error}, {u"message"_s, u"No."_s}}).toJson());
    };
    const QString path = QString::fromLatin1(head.split(' ').value(1));
    if (head.startsWith("GET ")) {
        const auto file = world.files.constFind(path.section(u'?', 0, 0));
        if (file == world.files.cend())
            return refusal("404 Gone Fishing", u"ResourceNotFoundError"_s);
        return path.endsWith("?grant=g-read"_L1) ? answer("200 Here", file->first.toLatin1(), file->second) : refusal("401 Who", u"AccessDeniedError"_s);
    }
    static const QRegularExpression grant(u"\r\ngrant: *(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression boundary(u"boundary=\"?([^\"\r;]+)"_s);
    if (grant.match(QString::fromLatin1(head)).captured(1).toLatin1() != writeGrant)
        return refusal("401 Who", u"AccessDeniedError"_s);
    // The parts of the form: what is in it, by its name.
    QHash<QString, QByteArray> parts;
    QString fileName;
    QString fileType;
    const QByteArray between = "\r\n--" + boundary.match(QString::fromLatin1(head)).captured(1).toLatin1();
    const QByteArray form = "\r\n" + body;
    for (qsizetype at = form.indexOf(between); at >= 0;) {
        const qsizetype next = form.indexOf(between, at + between.size());
        const QByteArray part = form.mid(at + between.size(), next < 0 ? -1 : next - at - between.size());
        const QString lines = QString::fromUtf8(part.first(std::max<qsizetype>(0, part.indexOf("\r\n\r\n"))));
        static const QRegularExpression named(u"name=\"(\\w+)\"(?:; filename=\"([^\"]*)\")?"_s);
        static const QRegularExpression typed(u"content-type: *(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = named.match(lines);
        if (match.hasMatch())
            parts.insert(match.captured(1), part.mid(part.indexOf("\r\n\r\n") + 4));
        if (match.captured(1) == "file"_L1) {
            fileName = match.captured(2);
            fileType = typed.match(lines).captured(1);
        }
        at = next;
    }
    const QJsonObject kept = world.keepFile(path, fileName, fileType, parts.value(u"file"_s),
                                            QJsonDocument::fromJson('[' + parts.value(u"groupTag"_s) + ']').array().at(0).toString(),
                                            QJsonDocument::fromJson(parts.value(u"properties"_s)).object());
    return kept.isEmpty() ? refusal("404 Gone Fishing", u"ResourceNotFoundError"_s) : answer("201 Kept", "application/json", QJsonDocument(kept).toJson());
}

QStringList StrangeServer::heardTopics() const
{
    QStringList names;
    for (const std::shared_ptr<Peer> &peer : m_peers) {
        for (const QString &destination : std::as_const(peer->topics)) {
            if (const QString prefix = StrangeWorld::topicsOf(StrangeWorld::openChannel); destination.startsWith(prefix))
                names.append(destination.mid(prefix.size()));
        }
    }
    names.sort();
    return names;
}

// What it says ------------------------------------------------------------------------------------------------------

QJsonObject StrangeServer::say(const QString &body, bool tellIt)
{
    const QJsonObject said = world.write(StrangeWorld::bea, body);
    if (tellIt)
        publish(u"messages"_s, u"channel.message.created"_s, said);
    return said;
}

void StrangeServer::publish(const QString &topic, const QString &type, const QJsonObject &resource)
{
    tell(StrangeWorld::topicsOf(StrangeWorld::openChannel) + topic, type, resource);
}

void StrangeServer::publishOwn(const QString &topic, const QString &type, const QJsonObject &resource)
{
    tell(QString::fromUtf16(StrangeWorld::ownTopics) + topic, type, resource);
}

void StrangeServer::tell(const QString &destination, const QString &type, const QJsonObject &resource, Peer *cause,
                         const QByteArray &receipt)
{
    const QJsonObject envelope{{u"type"_s, type}, {u"version"_s, u"1"_s}, {u"resource"_s, resource}, {u"sent"_s, true}};
    for (const std::shared_ptr<Peer> &peer : std::as_const(m_peers)) {
        for (auto it = peer->topics.cbegin(); it != peer->topics.cend(); ++it) {
            if (it.value() != destination)
                continue;
            const QByteArray serial = QByteArray::number(++m_serial);
            stomp::HeaderList headers{{"destination", destination.toUtf8()}, {"subscription", it.key()}, {"message-id", serial}, {"ack", serial}};
            if (peer.get() == cause)
                headers.append("receipt-id", receipt);
            send(*peer, {"MESSAGE", headers, QJsonDocument(envelope).toJson()});
        }
    }
}

} // namespace purr::test
