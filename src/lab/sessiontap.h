// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "client/told.h"
#include "lab/handlercall.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace purr::lab
{

/// Listens to every handler of every chat session of one client, and to those of its user session, and tells of each
/// call. Listening is what makes a client subscribe, so a handler that is switched off here is really not asked for
/// (unless somebody else listens to it).
class SessionTap : public QObject
{
    Q_OBJECT

public:
    /// What is known of one session.
    struct Record {
        QPointer<ChatSession> session;
        qint64 channelId = 0;
        QString channel;
        ChatSession::State state = ChatSession::State::Starting;
        QList<std::pair<QDateTime, ChatSession::State>> states;
        QHash<QString, int> calls;
        /// Handlers that nobody listened to before this did.
        QStringList unheard;
        /// From 1 on, in the order in which they came.
        int number = 0;
        /// Calls after the session had ended, and messages for subscriptions of it that were: always a bug.
        int leaks = 0;
        Links links;
        /// See ChatSession::number().
        int sessionNumber = 0;
    };

    explicit SessionTap(ChatKitty *kitty, QObject *parent = nullptr);
    ~SessionTap() override;

    /// Tells what was kept of the time before this listened, once: calls by called(), the rest by happened().
    void tellPast();

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    /// Handlers of chat sessions that are listened to; all at first.
    [[nodiscard]] const QSet<QString> &handlers() const { return m_handlers; }
    void setHandler(const QString &handler, bool on);
    /// Oldest first, ended ones too.
    [[nodiscard]] const QList<Record> &records() const { return m_records; }
    /// Forgets sessions that are over.
    void forgetEnded();
    /// The session that subscribes to this destination at this time; 0 for none.
    [[nodiscard]] int laneOf(const QByteArray &destination, const QDateTime &time) const;
    /// The last one of a channel; 0 for none.
    [[nodiscard]] int laneOf(qint64 channelId) const;
    /// Null when there is no such session any more.
    [[nodiscard]] const Record *record(int number) const;
    /// The same by ChatSession::number().
    [[nodiscard]] const Record *recordOf(int sessionNumber) const;
    /// A message came for a subscription of that session which is over.
    void noteLeak(int number);

Q_SIGNALS:
    void called(const purr::lab::HandlerCall &call);
    /// Something that is no call of a handler, from before this listened.
    void happened(const purr::Told &told);
    /// A session came, changed its state or got a call.
    void recordsChanged();
    /// A chat session was refused, see its error; `title` is what its channel goes by.
    void sessionFailed(const purr::ChatSession *session, const QString &title);

private:
    void recall(const Told &told);
    void adoptSessions();
    void adopt(ChatSession *session);
    void listen(ChatSession *session, const QString &handler);
    template <typename... Args> void hear(ChatSession *session, const QString &handler, void (ChatSession::*signal)(Args...));
    void listenToUserSession();
    [[nodiscard]] HandlerCall callOf(const QString &handler, const QVariantList &arguments, const QDateTime &time) const;
    void report(ChatSession *session, const QString &handler, const QVariantList &arguments);
    void noteState(ChatSession *session);
    void noteGone(int number);
    Record *record(const ChatSession *session);

    QPointer<ChatKitty> m_kitty;
    QSet<QString> m_handlers;
    QList<Record> m_records;
    QList<Told> m_past; ///< what was told before
    int m_number = 0;
    QHash<const ChatSession *, QHash<QString, QMetaObject::Connection>> m_connections;
};

} // namespace purr::lab
