// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/strangeserver.h"

#include "stomp/decoder.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace purr::test
{

namespace
{

constexpr qsizetype pageSize = 2;
const QString topicPrefix = u"amq:fanout#70>"_s; ///< nothing like a path, and nothing to be guessed
const QString ownTopicPrefix = u"amq:direct#500>"_s;
const QString olderPrefix = u"?older&room=70&than="_s;

QString relayOf(const QString &what)
{
    return u"rpc://fetch|"_s + what;
}

QString actionOf(const QString &what)
{
    return u"rpc://do|"_s + what;
}

QJsonObject links(const QStringList &names, const QString &prefix)
{
    QJsonObject map;
    for (const QString &name : names)
        map.insert(name, prefix + name);
    return map;
}

} // namespace

struct StrangeServer::Peer {
    QWebSocket *socket = nullptr;
    stomp::Decoder decoder;
    QHash<QByteArray, QString> topics; ///< id → destination
    QByteArray errors;                 ///< id of the errors queue
};

StrangeServer::StrangeServer() : m_server(u"strange"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols({u"v12.stomp"_s});
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_server, &QWebSocketServer::newConnection, this, &StrangeServer::accept);
}

StrangeServer::~StrangeServer()
{
    cut();
}

QUrl StrangeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
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
    peer->socket = m_server.nextPendingConnection();
    peer->socket->setParent(this);
    m_peers.append(peer);
    const auto feed = [this, weak = std::weak_ptr(peer)](const QByteArray &bytes) {
        if (const std::shared_ptr<Peer> from = weak.lock()) {
            from->decoder.feed(bytes);
            while (const std::optional<stomp::Frame> frame = from->decoder.next())
                handle(*from, *frame);
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
    peer.socket->sendTextMessage(QString::fromUtf8(stomp::encode(frame)));
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
    if (frame.header("StompX-User") != "me") {
        const QJsonObject error{{u"error"_s, u"AccessDeniedError"_s},
                                {u"message"_s, u"Who are you?"_s},
                                {u"timestamp"_s, u"2024-05-01T09:30:00Z"_s},
                                {u"trace"_s, u"f00"_s}};
        send(peer, {"ERROR", {{"message", "denied"}}, QJsonDocument(error).toJson()});
        QTimer::singleShot(0, peer.socket, [socket = peer.socket] { socket->close(); });
        return;
    }
    send(peer, {"CONNECTED", {{"version", "1.2"}, {"session", "s-" + QByteArray::number(connects)}, {"x-cloud-zone", "b"}}, {}});
}

void StrangeServer::subscribe(Peer &peer, const stomp::Frame &frame)
{
    const QByteArray id = frame.header("id");
    const QString destination = QString::fromUtf8(frame.header("destination"));
    if (destination == "/user/queue/v1/errors"_L1) {
        peer.errors = id;
    } else if (destination.startsWith(topicPrefix) || destination.startsWith(ownTopicPrefix)) {
        peer.topics.insert(id, destination);
        send(peer, {"RECEIPT", {{"receipt-id", frame.header("receipt")}}, {}});
    } else if (const QJsonObject resource = answer(destination); !resource.isEmpty()) {
        const QJsonObject envelope{{u"type"_s, u"whatever"_s}, {u"version"_s, u"9"_s}, {u"resource"_s, resource}};
        send(peer, {"MESSAGE",
                    {{"destination", frame.header("destination")}, {"subscription", id}, {"message-id", QByteArray::number(++m_serial)}},
                    QJsonDocument(envelope).toJson()});
    } else {
        refuse(peer, destination.startsWith("amq:"_L1) ? u"AccessDeniedError"_s : u"ResourceNotFoundError"_s, frame);
    }
}

/// Nothing is said about it except on the errors queue.
void StrangeServer::refuse(Peer &peer, const QString &error, const stomp::Frame &frame)
{
    stomp::HeaderList headers{{"destination", "/user/queue/v1/errors"}, {"subscription", peer.errors}, {"message-id", QByteArray::number(++m_serial)}};
    if (frame.command == "SUBSCRIBE")
        headers.append("subscription-id", frame.header("id"));
    if (const QByteArray receipt = frame.header("receipt"); !receipt.isNull())
        headers.append("receipt-id", receipt);
    const QJsonObject body{{u"error"_s, error}, {u"message"_s, u"No."_s}, {u"timestamp"_s, u"2024-05-01T09:30:00.123456789Z"_s}};
    send(peer, {"MESSAGE", headers, QJsonDocument(body).toJson()});
}

void StrangeServer::act(Peer &peer, const stomp::Frame &frame)
{
    const QString destination = QString::fromUtf8(frame.header("destination"));
    const QByteArray receipt = frame.header("receipt");
    if (destination == actionOf(u"say"_s)) {
        sendMessage(peer, frame);
        return;
    }
    if (destination == actionOf(u"keys"_s)) {
        keystrokes.append(QJsonDocument::fromJson(frame.body).object().value("keys"_L1).toString());
    } else if (destination.startsWith(actionOf(u"read="_s))) {
        publish(u"readReceipts"_s, u"message.read_receipt.created"_s, this->receipt(message(destination.section(u'=', 1).toLongLong())));
    } else if (destination != actionOf(u"readAll"_s)) {
        refuse(peer, u"ValidationError"_s, frame);
        return;
    }
    send(peer, {"RECEIPT", {{"receipt-id", receipt}}, {}});
}

void StrangeServer::sendMessage(Peer &peer, const stomp::Frame &frame)
{
    const QJsonObject request = QJsonDocument::fromJson(frame.body).object();
    if (request.value("body"_L1).toString().isEmpty()) {
        refuse(peer, u"ValidationError"_s, frame);
        return;
    }
    say(request.value("body"_L1).toString(), false);
    QJsonObject &stored = m_messages.last();
    stored.insert(u"user"_s, user(me));
    stored.insert(u"properties"_s, request.value("properties"_L1).toObject());
    if (std::exchange(cutsAfterSend, false)) {
        QTimer::singleShot(0, this, &StrangeServer::cut); // not while its frame is being looked at
        return;
    }
    const QByteArray receipt = frame.header("receipt");
    tell(ownTopicPrefix + u"messages"_s, u"user.something.nobody.knows"_s, stored, &peer, receipt);
    tell(topicPrefix + u"messages"_s, u"channel.message.created"_s, stored, &peer, receipt);
    send(peer, {"RECEIPT", {{"receipt-id", receipt}}, {}});
}

// What it knows -----------------------------------------------------------------------------------------------------

QJsonObject StrangeServer::answer(const QString &destination) const
{
    if (destination == "/application/v1/user.relay"_L1) {
        QJsonObject current = user(me);
        current.insert(u"_relays"_s, QJsonObject{{u"self"_s, relayOf(u"me"_s)}, {u"channels"_s, relayOf(u"rooms:0"_s)}});
        current.insert(u"_topics"_s, links({u"self"_s, u"channels"_s, u"messages"_s, u"notifications"_s, u"contacts"_s,
                                            u"participants"_s, u"users"_s, u"reactions"_s, u"threads"_s, u"calls"_s}, ownTopicPrefix));
        current.insert(u"_actions"_s, QJsonObject{{u"update"_s, actionOf(u"update"_s)}});
        return current;
    }
    if (destination.startsWith("/application/v1/user."_L1) && destination.endsWith("_grant.relay"_L1))
        return {{u"grant"_s, u"g-123"_s}};
    if (destination.startsWith(relayOf(u"rooms:"_s)))
        return channelPage(destination.section(u':', -1).toInt());
    if (destination == relayOf(u"talk"_s))
        return messagePage(0);
    if (destination.startsWith(olderPrefix))
        return messagePage(destination.mid(olderPrefix.size()).toLongLong());
    if (destination.startsWith(relayOf(u"word="_s)))
        return message(destination.section(u'=', 1).toLongLong());
    return {};
}

/// One channel on each page.
QJsonObject StrangeServer::channelPage(int index) const
{
    QJsonObject relays{{u"self"_s, relayOf(u"rooms:%1"_s.arg(index))}};
    if (index == 0)
        relays.insert(u"next"_s, relayOf(u"rooms:1"_s));
    else
        relays.insert(u"prev"_s, relayOf(u"rooms:0"_s));
    return {{u"_embedded"_s, QJsonObject{{u"channels"_s, QJsonArray{channel(index == 0 ? openChannel : closedChannel)}}, {u"ads"_s, QJsonArray{1}}}},
            {u"page"_s, QJsonObject{{u"size"_s, 1}, {u"number"_s, index}, {u"totalElement"_s, 2}}},
            {u"_relays"_s, relays}};
}

/// Newest first; nothing at all in the page of an empty list.
QJsonObject StrangeServer::messagePage(qint64 before) const
{
    QJsonArray items;
    bool more = false;
    for (auto it = m_messages.crbegin(); it != m_messages.crend() && !more; ++it) {
        if (before != 0 && it->value("id"_L1).toInteger() >= before)
            continue;
        if (items.size() < pageSize)
            items.append(*it);
        else
            more = true;
    }
    QJsonObject relays{{u"self"_s, relayOf(u"talk"_s)}};
    if (more)
        relays.insert(u"next"_s, olderPrefix + QString::number(items.last().toObject().value("id"_L1).toInteger()));
    QJsonObject page{{u"page"_s, QJsonObject{{u"size"_s, int(pageSize)}}}, {u"_relays"_s, relays}};
    if (!items.isEmpty())
        page.insert(u"_embedded"_s, QJsonObject{{u"messages"_s, items}});
    return page;
}

QJsonObject StrangeServer::user(int id) const
{
    const QString name = id == me ? u"me"_s : u"bea"_s;
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"displayName"_s, name},
            {u"displayPictureUrl"_s, u"https://cloud.example/picture/"_s + name},
            {u"isGuest"_s, false},
            {u"presence"_s, QJsonObject{{u"status"_s, u"AVAILABLE"_s}, {u"online"_s, true}, {u"since"_s, 17}}},
            {u"callStatus"_s, u"AVAILABLE"_s},
            {u"properties"_s, QJsonObject()},
            {u"karma"_s, QJsonArray{1, QJsonValue::Null}},
            {u"_relays"_s, QJsonObject{{u"self"_s, relayOf(u"who=%1"_s.arg(id))}}},
            {u"_actions"_s, QJsonObject()}};
}

QJsonObject StrangeServer::channel(int id) const
{
    const QString name = id == openChannel ? u"open"_s : u"closed"_s;
    const QStringList topics{u"self"_s, u"messages"_s, u"keystrokes"_s, u"typing"_s, u"participants"_s,
                             u"readReceipts"_s, u"reactions"_s, u"events"_s};
    return {{u"id"_s, id},
            {u"type"_s, u"PUBLIC"_s},
            {u"name"_s, name},
            {u"displayName"_s, name},
            {u"createdTime"_s, u"2024-05-01T09:30:00.123456Z"_s},
            {u"properties"_s, QJsonObject()},
            {u"retention"_s, QJsonObject{{u"days"_s, 90}}},
            {u"_relays"_s, QJsonObject{{u"self"_s, relayOf(u"room=%1"_s.arg(id))}, {u"messages"_s, relayOf(u"talk"_s)}}},
            {u"_topics"_s, links(topics, id == openChannel ? topicPrefix : u"amq:locked>"_s)},
            {u"_actions"_s, QJsonObject{{u"message"_s, actionOf(u"say"_s)},
                                        {u"keystrokes"_s, actionOf(u"keys"_s)},
                                        {u"read"_s, actionOf(u"readAll"_s)},
                                        {u"leave"_s, actionOf(u"leave"_s)},
                                        {u"teleport"_s, actionOf(u"teleport"_s)}}},
            {u"_streams"_s, QJsonObject()}};
}

QJsonObject StrangeServer::message(qint64 id) const
{
    for (const QJsonObject &message : m_messages) {
        if (message.value("id"_L1).toInteger() == id)
            return message;
    }
    return {};
}

QJsonObject StrangeServer::receipt(const QJsonObject &message) const
{
    return {{u"user"_s, user(bea)},
            {u"createdTime"_s, u"2024-05-01T09:31:00.5Z"_s},
            {u"_relays"_s, QJsonObject{{u"message"_s, message.value("_relays"_L1).toObject().value("self"_L1)}}}};
}

QStringList StrangeServer::bodies() const
{
    QStringList bodies;
    for (const QJsonObject &message : m_messages)
        bodies.append(message.value("body"_L1).toString());
    return bodies;
}

QStringList StrangeServer::heardTopics() const
{
    QStringList names;
    for (const std::shared_ptr<Peer> &peer : m_peers) {
        for (const QString &destination : std::as_const(peer->topics)) {
            if (destination.startsWith(topicPrefix))
                names.append(destination.mid(topicPrefix.size()));
        }
    }
    names.sort();
    return names;
}

// What it says ------------------------------------------------------------------------------------------------------

QJsonObject StrangeServer::say(const QString &body, bool tellIt)
{
    const qint64 id = 9'000'000'000 + 7 * m_messages.size(); // neither small nor without gaps
    const QJsonObject said{{u"id"_s, id},
                           {u"type"_s, u"TEXT"_s},
                           {u"channelId"_s, openChannel},
                           {u"user"_s, user(bea)},
                           {u"body"_s, body},
                           {u"createdTime"_s, u"2024-05-01T09:30:00.123456789Z"_s},
                           {u"mood"_s, u"strange"_s},
                           {u"_relays"_s, QJsonObject{{u"self"_s, relayOf(u"word=%1"_s.arg(id))}}},
                           {u"_actions"_s, QJsonObject{{u"read"_s, actionOf(u"read=%1"_s.arg(id))}}}};
    m_messages.append(said);
    if (tellIt)
        publish(u"messages"_s, u"channel.message.created"_s, said);
    return said;
}

void StrangeServer::publish(const QString &topic, const QString &type, const QJsonObject &resource)
{
    tell(topicPrefix + topic, type, resource);
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
