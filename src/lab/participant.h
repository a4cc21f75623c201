// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/chaosproxy.h"
#include "lab/sessiontap.h"

#include <QCoro/QCoroTask>

namespace purr::lab
{

/// A simulated person: a real client over a real socket, with faults of its own in between. What it does is what the
/// application's own code does; nothing is faked on the way.
class Participant : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        QString name;
        QString displayName;
        QJsonObject authParams;
        QString apiKey = QStringLiteral("lab");
        int chatSessionLimit = 10;
        int wordsPerMinute = 70;
        quint64 seed = 1;
        /// Retries come at once and nothing is typed slowly.
        bool fast = false;
        /// Whether calls() is of use to anybody; it grows with every call.
        bool keepsCalls = true;
    };

    Participant(const Setup &setup, Clock *clock, QObject *parent = nullptr);
    ~Participant() override;

    [[nodiscard]] const QString &name() const { return m_setup.name; }
    [[nodiscard]] ChatKitty &kitty() { return *m_kitty; }
    [[nodiscard]] ChaosProxy &proxy() { return m_proxy; }
    [[nodiscard]] SessionTap &tap() { return *m_tap; }
    /// Every call of a handler so far, when they are kept.
    [[nodiscard]] const QList<HandlerCall> &calls() const { return m_calls; }

    /// Where the server is; existing links stay.
    [[nodiscard]] Result<void> setServer(const QString &host, quint16 port);
    /// The same by URL. A server with TLS is spoken to directly, since a certificate does not fit the proxy.
    [[nodiscard]] Result<void> setServer(const QUrl &url);

    QCoro::Task<Result<void>> startSession();
    QCoro::Task<Result<void>> endSession();
    /// The channel as this user sees it, by name; asked for when it is not known yet.
    QCoro::Task<Result<Channel>> channel(QString name);
    /// From now on the channel goes by this name here, whatever the server calls it.
    void learnChannel(const QString &name, qint64 id) { m_channelIds.insert(name, id); }
    /// Starts a chat session and waits until it is live or failed.
    QCoro::Task<Result<void>> enter(QString channelName);
    QCoro::Task<Result<void>> leave(QString channelName);
    /// The session in that channel that was started last; null when there was none or it is gone.
    [[nodiscard]] ChatSession *session(const QString &channelName) const { return m_sessions.value(channelName); }
    /// How to wait, for stories that have a time of their own.
    using Pause = std::function<QCoro::Task<void>(std::chrono::milliseconds)>;
    /// Types a draft letter by letter, so that others may watch it grow.
    QCoro::Task<Result<void>> type(QString channelName, QString text, Pause pause = {});
    /// How long that takes somebody with this speed.
    [[nodiscard]] std::chrono::milliseconds typingTime(qsizetype letters) const;
    /// `quoted`: the id of a message that it quotes; 0: none.
    QCoro::Task<Result<Message>> send(QString channelName, QString text, qint64 quoted = 0);
    /// Uploads a file of this machine as a message; ends when it is there.
    QCoro::Task<Result<Message>> sendFile(QString channelName, QString path);
    /// Puts it into the outbox; succeeds when it is there.
    QCoro::Task<Result<void>> post(QString channelName, QString text, qint64 quoted = 0);
    /// The message as this user sees it, with the links of what he may do.
    QCoro::Task<Result<Message>> message(QString channelName, qint64 id);
    /// The newest texts of the channel as the server has them, oldest first.
    QCoro::Task<Result<QStringList>> history(QString channelName, int count);

    /// Cuts the link and keeps it down until comeBack().
    void goOffline();
    Result<void> comeBack();

Q_SIGNALS:
    /// A handler was called, or a state changed.
    void somethingHappened();

private:
    Setup m_setup;
    Clock *m_clock;
    ChaosProxy m_proxy;
    std::unique_ptr<ChatKitty> m_kitty;
    std::unique_ptr<SessionTap> m_tap;
    QList<HandlerCall> m_calls;
    QHash<QString, Channel> m_channels;
    QHash<QString, qint64> m_channelIds;
    QHash<QString, QPointer<ChatSession>> m_sessions;
    bool m_direct = false;
};

} // namespace purr::lab
