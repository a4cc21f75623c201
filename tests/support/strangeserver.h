// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"
#include "support/strangeworld.h"

#include <QSet>
#include <QTcpServer>
#include <QWebSocketServer>

#include <memory>

namespace purr::test
{

/// A ChatKitty server that is not ours, as the cloud may be: thin, with destinations of its own shape (only those that
/// the SDK writes itself are as everywhere, protocol.md 0.3), without numbers, replay, participants or any other of our
/// additions, with members that nobody knows and small pages. What it knows is in its world. Lives on the thread of the
/// test; the sockets are real.
class StrangeServer : public QObject
{
    Q_OBJECT

public:
    StrangeServer();
    ~StrangeServer() override;

    [[nodiscard]] QUrl url() const;

    /// A stored message of `bea` in the open channel; `tell` sends it to who listens.
    QJsonObject say(const QString &body, bool tell = true);
    /// An event on one of the open channel's topics, by the name of its link.
    void publish(const QString &topic, const QString &type, const QJsonObject &resource);
    /// The same on one of the user's own topics.
    void publishOwn(const QString &topic, const QString &type, const QJsonObject &resource);
    /// Every link breaks, without a word.
    void cut();
    /// A heart-beat for everybody.
    void beat();
    /// Answers what was held, and holds nothing more.
    void release();

    /// Names of links of the open channel's topics that are listened to now, sorted.
    [[nodiscard]] QStringList heardTopics() const;

    StrangeWorld world;
    int connects = 0;
    QStringList keys;            ///< of the applications, as the cloud reads them from the address of a link
    QList<stomp::Frame> hellos;  ///< every CONNECT
    QStringList asked;         ///< destinations of every frame
    QList<QByteArray> extras;  ///< headers of ours that a client sent all the same
    bool cutsAfterSend = false; ///< the next message is stored, and the link breaks before anybody hears of it
    QByteArray writeGrant = "g-write"; ///< that lets a file in

    // What it is like; to be said before anybody comes.
    QJsonObject password;       ///< what has to be in the authentication parameters; nothing when it is empty
    QByteArray version = "1.2"; ///< of STOMP
    QByteArray heartBeat;       ///< what it offers; nothing when it is empty
    int beats = 0;              ///< that came
    bool speaksBinary = false;
    bool newer = false;         ///< of the generation whose own destinations have no version in them
    int sessionLimit = 0;       ///< chat sessions of a link; 0: as many as it wants
    QHash<QString, int> coolOffs; ///< destination → so many of the next questions there come too fast
    QSet<QString> held;         ///< destinations at which nothing is answered
    [[nodiscard]] qsizetype holding() const { return m_waiting.size(); }

private:
    struct Peer;
    void accept();
    void sort(QTcpSocket *socket);
    [[nodiscard]] QByteArray exchange(const QByteArray &head, const QByteArray &body);
    void handle(Peer &peer, const stomp::Frame &frame);
    void connectPeer(Peer &peer, const stomp::Frame &frame);
    void subscribe(Peer &peer, const stomp::Frame &frame);
    void act(Peer &peer, const stomp::Frame &frame);
    void tell(const QString &destination, const QString &type, const QJsonObject &resource, Peer *cause = nullptr,
              const QByteArray &receipt = {});
    [[nodiscard]] static qsizetype sessionsOf(const Peer &peer);
    void refuse(Peer &peer, const QString &error, const stomp::Frame &frame, const QJsonObject &more = {});
    void send(Peer &peer, const stomp::Frame &frame);

    QTcpServer m_port;
    QWebSocketServer m_sockets; ///< of what comes to the port and upgrades
    QList<std::shared_ptr<Peer>> m_peers;
    QList<std::pair<std::weak_ptr<Peer>, stomp::Frame>> m_waiting; ///< at held destinations
    int m_serial = 0;
};

} // namespace purr::test
