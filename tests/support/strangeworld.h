// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace purr::test
{

/// What a StrangeServer knows, and what comes of what it is asked: channels, words and people of its own, behind links
/// whose shapes nobody can guess. One user, `me`, and some others whose parts the test plays.
class StrangeWorld
{
public:
    static constexpr int openChannel = 70;   ///< `me` is a member
    static constexpr int closedChannel = 71; ///< listed, but no chat session is let in
    static constexpr int me = 500;
    static constexpr int bea = 600;
    static constexpr int cyd = 601; ///< offline, as is the next
    static constexpr int dan = 602;

    /// Links that the server needs to tell one destination from another.
    [[nodiscard]] static QString relayOf(const QString &what) { return QStringLiteral("rpc://fetch|") + what; }
    [[nodiscard]] static QString actionOf(const QString &what) { return QStringLiteral("rpc://do|") + what; }
    /// Of topics of a channel, before the name of the link.
    [[nodiscard]] static QString topicsOf(qint64 channel) { return QStringLiteral("amq:fanout#%1>").arg(channel); }
    /// Of the user's own topics.
    static constexpr char16_t ownTopics[] = u"amq:direct#500>";

    /// An event that somebody is to hear of.
    struct News {
        QString topic;
        QString type;
        QJsonObject resource;
    };
    /// What comes of an action: a refusal, or news.
    struct Outcome {
        QString error;
        QList<News> news;
    };
    using Parameter = std::function<QString(const char *name)>;

    StrangeWorld();

    /// The resource behind a relay; nothing when there is none.
    [[nodiscard]] QJsonObject answer(const QString &destination, const Parameter &parameter) const;
    [[nodiscard]] Outcome act(const QString &destination, const QJsonObject &body);
    /// The answer to a file that came over a stream; nothing when there is no such stream.
    [[nodiscard]] QJsonObject keepFile(const QString &path, const QString &name, const QString &type, const QByteArray &bytes,
                                       const QString &groupTag, const QJsonObject &properties);

    /// A stored message of somebody in a channel, of the system when `user` is 0; `parent` when it is a reply.
    QJsonObject write(int user, const QString &body, qint64 channel = openChannel, qint64 parent = 0);

    [[nodiscard]] QJsonObject currentUser() const;
    [[nodiscard]] QJsonObject user(int id) const;
    [[nodiscard]] QJsonObject channel(qint64 id) const;
    [[nodiscard]] QJsonObject message(qint64 id) const;
    [[nodiscard]] QJsonObject receipt(const QJsonObject &message, int reader = bea) const;
    [[nodiscard]] QJsonObject notification(const QString &type, const QJsonObject &message) const;
    /// Bodies of all stored messages, oldest first.
    [[nodiscard]] QStringList bodies() const;

    QString myName = QStringLiteral("me"); ///< of `me`
    QStringList keystrokes; ///< what was typed
    QHash<QString, std::pair<QString, QByteArray>> files; ///< path → type, bytes

private:
    struct Room {
        QString type;
        QString name;
        QJsonObject changed; ///< what update made of it
        QList<int> members;
        QList<int> moderators;
        bool muted = false;
        qint64 readUpTo = 0;
    };
    using Resources = QList<QJsonObject>;

    [[nodiscard]] QJsonObject page(const QString &key, const Resources &all, const QString &what, int index) const;
    [[nodiscard]] QJsonObject messagePage(qint64 channel, qint64 parent, qint64 before) const;
    [[nodiscard]] QJsonObject list(const QString &verb, qint64 id, int index, const Parameter &parameter) const;
    [[nodiscard]] QJsonObject small(const QString &verb, qint64 id, const Parameter &parameter) const;
    [[nodiscard]] Resources people(const Parameter &parameter) const;
    [[nodiscard]] Resources unread(qint64 channel) const;
    [[nodiscard]] QJsonObject thread(qint64 index) const;
    [[nodiscard]] QJsonObject blockOf(int id) const;
    [[nodiscard]] QJsonObject reaction(qint64 message, const QString &emoji) const;
    [[nodiscard]] int named(const QJsonObject &reference) const;

    Outcome actOnMe(const QString &verb, const QJsonObject &body);
    Outcome actOnRoom(const QString &verb, qint64 id, const QJsonObject &body);
    Outcome actOnMessage(const QString &verb, qint64 id, const QJsonObject &body);
    [[nodiscard]] Outcome found(const QJsonObject &request);
    [[nodiscard]] Outcome said(const QJsonObject &stored) const;
    [[nodiscard]] QJsonObject furnish(const QJsonObject &stored, const QJsonObject &request);
    [[nodiscard]] News own(const QString &topic, const QString &type, const QJsonObject &resource) const;

    QMap<qint64, Room> m_rooms;
    QList<QJsonObject> m_messages;
    QHash<qint64, QStringList> m_reactions; ///< of `me`, by message
    QList<std::pair<qint64, QString>> m_threads;
    QList<int> m_blocked;
    QJsonObject m_profile; ///< what update made of `me`
    int m_files = 0;
    qint64 m_written = -1;
};

} // namespace purr::test
