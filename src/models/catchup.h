// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "core/clock.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What happened in a channel while this device had no chat session there: "12 new", "2 mention you", "Ada edited 1",
/// "Bo left", "3 new replies", each with the message it is about (ux.md 1.10). Known when the session is live, at the start and again
/// after it was parked or cut for a while; empty when nothing happened.
class CatchUp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::ChatSession *session READ session WRITE setSession NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> places READ places NOTIFY changed FINAL)

public:
    /// A cut shorter than this is not worth a word: what was missed is simply there.
    static constexpr std::chrono::seconds shortCut{30};
    /// How far back it looks; what is beyond counts as "200+".
    static constexpr int mostMessages = 200;

    /// `clock` is not owned; null: the real time.
    explicit CatchUp(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSession(ChatSession *session);
    Q_SIGNAL void sourceChanged();

    /// One for each part, in plain words.
    [[nodiscard]] QStringList texts() const;
    /// All of them as one line, for screen readers.
    [[nodiscard]] QString summary() const { return texts().join(QStringLiteral(", ")); }
    /// The id of the oldest message that the part is about, 0 where there is none.
    [[nodiscard]] QList<double> places() const;
    /// Shows what that part is about: answered by messageWanted(). A reply is shown in its thread, which the server names.
    Q_INVOKABLE void go(int part);
    /// `replyId` is 0 unless it is a reply to that message.
    Q_SIGNAL void messageWanted(double messageId, double replyId);
    Q_SIGNAL void failed(const purr::Error &error);
    /// The user has seen it.
    Q_INVOKABLE void dismiss();
    Q_SIGNAL void changed();

private:
    /// How things stood when the session was last live.
    struct Mark {
        qint64 lastId = 0;
        QDateTime time;
        QList<User> inRoom;
    };

    enum class What { New, Replies, Mentions, Edited, Left, MoreLeft };
    /// Kept as what it is about: names and language may change while it is shown.
    struct Part {
        What what;
        int count;
        bool more; ///< there may be more than `count`
        User user;
        Message about; ///< null: of no message
    };

    void handleState();
    [[nodiscard]] static QString textOf(const Part &part);
    QCoro::Task<> goToReply(Message reply);
    void summarise(const QList<Message> &messages, bool more, const Mark &mark, const QList<User> &left);
    [[nodiscard]] QList<User> leftSince(const Mark &mark) const;
    QCoro::Task<> look(quint64 generation, std::optional<Mark> mark);

    QPointer<ChatKitty> m_kitty;
    QPointer<ChatSession> m_session;
    Clock *m_clock;
    std::optional<Mark> m_mark;
    qint64 m_lastId = 0;
    QList<User> m_inRoom;
    bool m_wasLive = false;
    bool m_cut = false;
    quint64 m_generation = 0;
    QList<Part> m_parts;
};

} // namespace purr
