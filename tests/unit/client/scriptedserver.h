// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkittyelement.h"
#include "client/chatsession.h"
#include "core/clock.h"
#include "protocol/event.h"
#include "protocol/names.h"
#include "stomp/decoder.h"
#include "stomp/transport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace purr::test
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ScriptedServer;

/// The client's end of a pipe whose other end is a script.
class ScriptedTransport final : public stomp::Transport
{
public:
    explicit ScriptedTransport(ScriptedServer *server) : m_server(server) {}
    ~ScriptedTransport() override;
    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;
    void abort() override;

    QPointer<QObject> m_guard;
    ScriptedServer *m_server;
    bool m_open = false;
    stomp::Decoder m_decoder;
};

/// A server that does what the protocol says unless a test tells it otherwise. Everything happens in settle().
class ScriptedServer : public QObject
{
public:
    using Frame = stomp::Frame;

    [[nodiscard]] std::unique_ptr<stomp::Transport> makeTransport(const QUrl &url)
    {
        lastUrl = url;
        auto transport = std::make_unique<ScriptedTransport>(this);
        link = transport.get();
        return transport;
    }

    // --- what it knows
    [[nodiscard]] static User user(qint64 id, const QString &name)
    {
        User user;
        user.id = id;
        user.name = name;
        user.displayName = name;
        user.links.setRelay(u"self"_s, u"/x/user/%1"_s.arg(id));
        return user;
    }
    [[nodiscard]] User me() const
    {
        User user = ScriptedServer::user(1, u"me"_s);
        for (const QString &name : {u"self"_s, u"channels"_s, u"messages"_s, u"notifications"_s, u"contacts"_s,
                                    u"participants"_s, u"users"_s, u"reactions"_s, u"threads"_s, u"readReceipts"_s})
            user.links.setTopic(name, u"/t/me/"_s + name);
        user.links.setRelay(u"channels"_s, u"/r/channels"_s);
        user.links.setRelay(u"contacts"_s, u"/r/contacts"_s);
        user.links.setRelay(u"unreadMessagesCount"_s, u"/r/unread"_s);
        user.links.setAction(u"createChannel"_s, u"/a/create"_s);
        user.links.setAction(u"update"_s, u"/a/update"_s);
        return user;
    }
    [[nodiscard]] static Channel channel(qint64 id)
    {
        Channel channel;
        channel.id = id;
        channel.type = ChannelType::Public;
        channel.name = u"channel %1"_s.arg(id);
        channel.displayName = channel.name;
        for (const QString &name : {u"self"_s, u"messages"_s, u"keystrokes"_s, u"typing"_s, u"participants"_s,
                                    u"readReceipts"_s, u"reactions"_s, u"events"_s})
            channel.links.setTopic(name, topic(id, name));
        channel.links.setRelay(u"messages"_s, u"/r/%1/messages"_s.arg(id));
        channel.links.setAction(u"message"_s, u"/a/%1/message"_s.arg(id));
        channel.links.setAction(u"keystrokes"_s, u"/a/%1/keystrokes"_s.arg(id));
        channel.links.setAction(u"read"_s, u"/a/%1/read"_s.arg(id));
        channel.links.setAction(u"leave"_s, u"/a/%1/leave"_s.arg(id));
        return channel;
    }
    [[nodiscard]] static QString topic(qint64 channelId, const QString &name)
    {
        return u"/t/%1/%2"_s.arg(channelId).arg(name);
    }
    [[nodiscard]] static Message message(qint64 id, qint64 channelId, const QString &body, const User &author)
    {
        Message message;
        message.id = id;
        message.type = MessageType::Text;
        message.channelId = channelId;
        message.user = author;
        message.body = body;
        message.links.setRelay(u"self"_s, u"/r/message/%1"_s.arg(id));
        message.links.setAction(u"edit"_s, u"/a/message/%1/edit"_s.arg(id));
        return message;
    }
    /// Stores a message, so that relays find it.
    Message store(qint64 channelId, const QString &body, const User &author = user(2, u"bea"_s))
    {
        const Message stored = message(++lastMessageId, channelId, body, author);
        messages[channelId].append(stored);
        return stored;
    }
    [[nodiscard]] static QByteArray page(const QJsonArray &items, const QString &key, const QString &next = {})
    {
        PageInfo info;
        info.nextLink = next;
        return Envelope{u"relay"_s, info.toJson(key, items)}.encode();
    }

    // --- what it does
    void handle(const Frame &frame)
    {
        frames.append(frame);
        const QByteArray &command = frame.command;
        const QString destination = QString::fromUtf8(frame.header("destination"));
        if (const auto special = specials.value(destination)) {
            special(frame);
            return;
        }
        if (command == "CONNECT")
            handleConnect(frame);
        else if (command == "SUBSCRIBE")
            handleSubscribe(frame, destination);
        else if (command == "UNSUBSCRIBE")
            handleUnsubscribe(frame);
        else if (command == "SEND")
            handleSend(frame, destination);
        else if (command == "DISCONNECT")
            receipt(frame);
    }
    void handleConnect(const Frame &frame)
    {
        ++connects;
        if (!refusal.isEmpty()) {
            say({"ERROR", {{"content-type", "application/json"}}, WireError{refusal, u"no"_s, {}, {}}.encode()});
            return;
        }
        if (answersConnect)
            say({"CONNECTED", {{"version", "1.2"}, {"session", "session-" + QByteArray::number(connects)}}, {}});
    }
    void handleSubscribe(const Frame &frame, const QString &destination)
    {
        if (destination.startsWith(u"/t/")) {
            if (refused.contains(destination)) {
                error(refused.value(destination), frame.header("id"), frame.header("receipt"));
                return;
            }
            subscriptions.insert(destination, frame.header("id"));
            if (!silent.contains(destination))
                receipt(frame);
        } else if (destination.startsWith(u"/user/queue")) {
            errors = frame.header("id");
            errorsDestination = destination;
        } else if (!silent.contains(destination)) {
            answerRelay(frame, destination);
        }
    }
    void answerRelay(const Frame &frame, const QString &destination)
    {
        if (destination == u"/application/v1/user.relay") {
            reply(frame, Envelope{u"user"_s, me().toJson()}.encode());
        } else if (destination.endsWith(u"grant.relay")) {
            reply(frame, Envelope{u"grant"_s, QJsonObject{{"grant"_L1, "G"_L1}}}.encode());
        } else if (destination.startsWith(u"/r/message/")) {
            const qint64 id = destination.mid(11).toLongLong();
            for (const QList<Message> &list : std::as_const(messages)) {
                for (const Message &message : list) {
                    if (message.id == id)
                        reply(frame, Envelope{u"message"_s, message.toJson()}.encode());
                }
            }
        } else if (destination.startsWith(u"/r/") && destination.contains(u"/messages")) {
            answerMessages(frame, destination);
        } else {
            error(u"ResourceNotFoundError"_s, frame.header("id"), {});
        }
    }
    /// Newest first; `/r/<channel>/messages?<n>` leaves out the n newest.
    void answerMessages(const Frame &frame, const QString &destination)
    {
        const qint64 channelId = destination.section(u'/', 2, 2).toLongLong();
        const qsizetype skip = destination.section(u'?', 1).toLongLong();
        const QList<Message> all = messages.value(channelId);
        QJsonArray items;
        qsizetype i = all.size() - 1 - skip;
        for (; i >= 0 && items.size() < pageSize; --i)
            items.append(all.at(i).toJson());
        const QString next = i >= 0 ? u"/r/%1/messages?%2"_s.arg(channelId).arg(skip + items.size()) : QString();
        reply(frame, page(items, u"messages"_s, next));
    }
    void handleUnsubscribe(const Frame &frame)
    {
        unsubscribed.append(QString::fromUtf8(subscriptions.key(frame.header("id")).toUtf8()));
        for (const QString &destination : subscriptions.keys(frame.header("id")))
            subscriptions.remove(destination);
        receipt(frame);
    }
    void handleSend(const Frame &frame, const QString &destination)
    {
        if (destination.endsWith(u"/message") && answersMessages) {
            const qint64 channelId = destination.section(u'/', 2, 2).toLongLong();
            const QByteArray key = frame.header("receipt");
            if (!byReceipt.contains(key)) { // our server knows the key of a repeated action
                const QJsonObject body = QJsonDocument::fromJson(frame.body).object();
                Message sent = store(channelId, body.value("body"_L1).toString(), me());
                sent.properties = body.value("properties"_L1).toObject();
                messages[channelId].last() = sent;
                byReceipt.insert(key, sent);
            }
            const Message sent = byReceipt.value(key);
            if (losesAnswers) {
                drop();
                return;
            }
            publish(u"/t/me/messages"_s, eventtype::userMessageCreated, sent.toJson(), key);
            publish(topic(channelId, u"messages"_s), eventtype::channelMessageCreated, sent.toJson(), key);
        }
        if (!silent.contains(destination))
            receipt(frame);
    }

    // --- what it says
    void say(const Frame &frame)
    {
        const QByteArray bytes = stomp::encode(frame);
        Q_ASSERT(!bytes.isEmpty());
        const QPointer<ScriptedTransport> to = link;
        QMetaObject::invokeMethod(
            this,
            [to, bytes] {
                if (to && to->m_open)
                    Q_EMIT to->received(bytes);
            },
            Qt::QueuedConnection);
    }
    void receipt(const Frame &frame)
    {
        if (const QByteArray id = frame.header("receipt"); !id.isEmpty())
            say({"RECEIPT", {{"receipt-id", id}}, {}});
    }
    void reply(const Frame &frame, const QByteArray &body)
    {
        say({"MESSAGE",
             {{"destination", frame.header("destination")},
              {"subscription", frame.header("id")},
              {"message-id", "m"}},
             body});
    }
    void publish(const QString &topic, QLatin1StringView type, const QJsonObject &resource,
                 const QByteArray &receiptId = {})
    {
        if (!subscriptions.contains(topic))
            return;
        Frame frame{"MESSAGE",
                    {{"destination", topic.toUtf8()},
                     {"subscription", subscriptions.value(topic)},
                     {"message-id", "m"},
                     {"ack", "a"}},
                    Envelope{type, resource}.encode()};
        if (!receiptId.isEmpty())
            frame.headers.append("receipt-id", receiptId);
        say(frame);
    }
    void error(const QString &name, const QByteArray &subscriptionId, const QByteArray &receiptId,
               std::chrono::milliseconds coolOff = 0ms)
    {
        Frame frame{"MESSAGE",
                    {{"destination", errorsDestination.toUtf8()}, {"subscription", errors}, {"message-id", "m"}},
                    WireError{name, u"refused"_s, {}, coolOff}.encode()};
        if (!subscriptionId.isEmpty())
            frame.headers.append("subscription-id", subscriptionId);
        if (!receiptId.isEmpty())
            frame.headers.append("receipt-id", receiptId);
        say(frame);
    }
    /// The link breaks.
    void drop()
    {
        const QPointer<ScriptedTransport> to = link;
        QMetaObject::invokeMethod(
            this,
            [to] {
                if (!to || !to->m_open)
                    return;
                to->m_open = false;
                Q_EMIT to->failed({Failure::Kind::Network, u"ConnectionLost"_s, {}, {}});
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] QList<Frame> sent(const QByteArray &command, const QString &destination = {}) const
    {
        QList<Frame> found;
        for (const Frame &frame : frames) {
            if (frame.command == command
                && (destination.isEmpty() || frame.header("destination") == destination.toUtf8()))
                found.append(frame);
        }
        return found;
    }
    /// Topics of a channel that are subscribed now, sorted.
    [[nodiscard]] QStringList topicsOf(qint64 channelId) const
    {
        QStringList names;
        for (auto it = subscriptions.cbegin(); it != subscriptions.cend(); ++it) {
            if (it.key().startsWith(u"/t/%1/"_s.arg(channelId)))
                names.append(it.key().section(u'/', 3));
        }
        names.sort();
        return names;
    }

    QPointer<ScriptedTransport> link;
    QUrl lastUrl;
    QList<Frame> frames;
    QHash<QString, QByteArray> subscriptions;
    QStringList unsubscribed;
    QHash<QString, std::function<void(const Frame &)>> specials;
    QHash<QString, QString> refused;
    QSet<QString> silent;
    QHash<qint64, QList<Message>> messages;
    QHash<QByteArray, Message> byReceipt;
    QByteArray errors;
    QString errorsDestination;
    QString refusal;
    qint64 lastMessageId = 0;
    qsizetype pageSize = 5;
    int connects = 0;
    bool reachable = true;
    bool answersConnect = true;
    bool answersMessages = true;
    bool losesAnswers = false;
};

inline ScriptedTransport::~ScriptedTransport()
{
    if (m_open)
        m_server->subscriptions.clear();
}

inline void ScriptedTransport::open()
{
    m_decoder = stomp::Decoder();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_server->subscriptions.clear();
            m_open = m_server->reachable;
            if (m_open)
                Q_EMIT opened();
            else
                Q_EMIT failed({Failure::Kind::Network, u"ConnectionRefused"_s, {}, {}});
        },
        Qt::QueuedConnection);
}

inline void ScriptedTransport::send(const QByteArray &bytes)
{
    if (!m_open)
        return;
    m_decoder.feed(bytes);
    while (const auto frame = m_decoder.next())
        m_server->handle(*frame);
}

inline void ScriptedTransport::close()
{
    m_open = false;
}

inline void ScriptedTransport::abort()
{
    m_open = false;
}

/// Lets everything happen that is due now.
inline void settle()
{
    for (int i = 0; i < 40; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Where the result of a task lands.
template <typename T> using Landed = std::shared_ptr<std::optional<Result<T>>>;

template <typename T> Landed<T> watch(QCoro::Task<Result<T>> task)
{
    auto landed = std::make_shared<std::optional<Result<T>>>();
    [](QCoro::Task<Result<T>> task, Landed<T> landed) -> QCoro::Task<void> {
        landed->emplace(co_await task);
    }(std::move(task), landed);
    return landed;
}

/// A signed-in client and its server.
struct Scene {
    ManualClock clock;
    ScriptedServer server;
    std::unique_ptr<ChatKitty> kitty;

    explicit Scene(bool online = true, int keptCalls = 0)
    {
        ClientOptions options;
        options.clock = &clock;
        options.frame = 0ms;
        options.keptCalls = keptCalls;
        options.random = [] { return 0.5; };
        options.transport = [this](const QUrl &url, Clock *) { return server.makeTransport(url); };
        kitty = std::make_unique<ChatKittyElement>(options);
        kitty->setServer(QUrl(u"http://chat.example:1234"_s));
        kitty->setApiKey(u"key"_s);
        if (online)
            signIn();
    }
    void signIn()
    {
        watch(kitty->startSession(u"me"_s));
        settle();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        settle();
    }
    /// A live session with everything connected that `signals` says.
    ChatSession *enter(qint64 channelId)
    {
        const Result<ChatSession *> started = kitty->startChatSession(ScriptedServer::channel(channelId));
        return started ? started.value() : nullptr;
    }
};

/// Signs in with a folder for its files, and goes on trying when the server cannot be reached.
inline void signInAt(Scene &scene, const QTemporaryDir &dir)
{
    scene.kitty->setStoragePath(dir.path());
    scene.kitty->setRetryStart(true);
    scene.signIn();
}

} // namespace purr::test
