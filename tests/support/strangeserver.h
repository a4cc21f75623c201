// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QWebSocketServer>

#include <memory>

namespace purr::test
{

/// A ChatKitty server that is not ours, as the cloud may be: thin, with destinations of its own shape (only those that
/// the SDK writes itself are as everywhere, protocol.md 0.3), without numbers, replay, participants or any other of our
/// additions, with members that nobody knows and pages of two. One user, `me`, and another, `bea`, whose part the test
/// plays. Lives on the thread of the test; the sockets are real.
class StrangeServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int openChannel = 70; ///< `me` is a member
    static constexpr int closedChannel = 71; ///< listed, but no chat session is let in
    static constexpr int me = 500;
    static constexpr int bea = 600;

    StrangeServer();
    ~StrangeServer() override;

    [[nodiscard]] QUrl url() const;

    /// A stored message of `bea`; `tell` sends it to who listens.
    QJsonObject say(const QString &body, bool tell = true);
    /// An event on one of the open channel's topics, by the name of its link.
    void publish(const QString &topic, const QString &type, const QJsonObject &resource);
    /// Every link breaks, without a word.
    void cut();

    [[nodiscard]] QJsonObject user(int id) const;
    [[nodiscard]] QJsonObject channel(int id) const;
    [[nodiscard]] QJsonObject receipt(const QJsonObject &message) const;
    [[nodiscard]] QJsonObject message(qint64 id) const;
    /// Bodies of all stored messages, oldest first.
    [[nodiscard]] QStringList bodies() const;
    /// Names of links of the open channel's topics that are listened to now, sorted.
    [[nodiscard]] QStringList heardTopics() const;

    int connects = 0;
    QStringList keystrokes;    ///< what was typed
    QStringList asked;         ///< destinations of every frame
    QList<QByteArray> extras;  ///< headers of ours that a client sent all the same
    bool cutsAfterSend = false; ///< the next message is stored, and the link breaks before anybody hears of it

private:
    struct Peer;
    void accept();
    void handle(Peer &peer, const stomp::Frame &frame);
    void connectPeer(Peer &peer, const stomp::Frame &frame);
    void subscribe(Peer &peer, const stomp::Frame &frame);
    void act(Peer &peer, const stomp::Frame &frame);
    [[nodiscard]] QJsonObject answer(const QString &destination) const;
    [[nodiscard]] QJsonObject channelPage(int index) const;
    [[nodiscard]] QJsonObject messagePage(qint64 before) const;
    void sendMessage(Peer &peer, const stomp::Frame &frame);
    void tell(const QString &destination, const QString &type, const QJsonObject &resource, Peer *cause = nullptr,
              const QByteArray &receipt = {});
    void refuse(Peer &peer, const QString &error, const stomp::Frame &frame);
    static void send(Peer &peer, const stomp::Frame &frame);

    QWebSocketServer m_server;
    QList<std::shared_ptr<Peer>> m_peers;
    QList<QJsonObject> m_messages;
    int m_serial = 0;
};

} // namespace purr::test
