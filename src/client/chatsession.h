// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "protocol/channel.h"

#include <QDateTime>
#include <QHash>
#include <QMetaMethod>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace purr
{

class ChatKitty;
class Room;
struct Event;

/// A chat session: while it is live its user is in the channel's room, for others to see, and what happens there comes
/// in as signals (protocol.md 6.2 to 6.5). What nobody connected to is not asked for from the server.
///
/// In C++ ChatKitty::startChatSession() makes one; the ChatKitty object owns it, deleting it ends it. In QML it is
/// declared: it starts once it is complete and its user is online, comes back by itself after a sign-out and sign-in,
/// and ends when it is destroyed. Several objects for one channel share one session of the device; it ends with the last.
///
/// Sends nothing after end() returned. end() and delete are safe everywhere, also inside a handler of its signals.
class ChatSession : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_MOC_INCLUDE("client/chatkitty.h")
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY channelChanged FINAL)
    Q_PROPERTY(purr::Thread thread READ thread WRITE setThread NOTIFY threadChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool live READ isLive NOTIFY stateChanged FINAL)
    Q_PROPERTY(purr::Error error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(QList<purr::User> participants READ participants NOTIFY participantsChanged FINAL)
    Q_PROPERTY(QList<purr::User> typingUsers READ typingUsers NOTIFY typingUsersChanged FINAL)

public:
    enum class State {
        Starting,     ///< asked for, or waiting for the user to be online
        Live,         ///< the server has accepted it; events come in
        Reconnecting, ///< the link is lost and will be back; what is missed meanwhile is delivered then
        Ending,       ///< end() was called; no signal but stateChanged() any more
        Ended,        ///< over, or never had a channel
        Failed,       ///< refused, see `error`
    };
    Q_ENUM(State)

    /// When it went into a state, in UTC.
    struct Change {
        QDateTime time;
        State state;
    };

    explicit ChatSession(QObject *parent = nullptr);
    ~ChatSession() override;

    [[nodiscard]] ChatKitty *kitty() const;
    void setKitty(ChatKitty *kitty);
    /// Kept up to date by the channel's own updates. Writing another channel ends this session and starts that one.
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    /// The thread of the channel that the thread signals are about; null (id 0) for none.
    [[nodiscard]] const Thread &thread() const { return m_thread; }
    void setThread(const Thread &thread);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_state == State::Live; }
    /// Which chat session of this client it is, from 1 on; the same for all objects that share it. 0 while it is in none.
    [[nodiscard]] int number() const;
    /// The states it went through, the last ones, oldest first.
    [[nodiscard]] const QList<Change> &history() const { return m_history; }
    /// Why it Failed: NoActiveSessionError, ChatSessionLimitExceededError, NotAChannelMemberError, AccessDeniedError,
    /// ResourceNotFoundError, TimeoutError, … (names of protocol.md 1.8 and 5.3).
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Who is in the room now, this user included; as far as the server tells (protocol.md has no such list: on servers
    /// without ours it starts empty and fills with those who enter). By display name.
    [[nodiscard]] QList<User> participants() const;
    /// Who is typing now, without this user; each leaves the list by himself after some silence.
    [[nodiscard]] QList<User> typingUsers() const;

    /// Ends it in any state; harmless when it is over already.
    Q_INVOKABLE void end();
    /// Tries again after Failed or Ended.
    Q_INVOKABLE void restart();
    /// Tells the room the whole draft of this user, at most once per 150 ms and session; empty when it was cleared.
    Q_INVOKABLE void sendKeystrokes(const QString &keys);

    /// For labs: a handler that is off (by the name of its signal, "receivedMessage") is not called on this session, whoever
    /// is connected to it. A topic whose handlers are all off is not asked for from the server, whatever else it tells; while
    /// another one of its handlers is on it stays subscribed. Back on, it is called for what was said, edited, deleted, read and
    /// reacted meanwhile and still holds, oldest first; resumed() tells when that was too much. Reads that came while nobody
    /// asked for their topic are only told again by servers that number their events.
    void setHandlerOn(const QByteArray &signal, bool on);
    [[nodiscard]] bool isHandlerOn(const QByteArray &signal) const;
    /// Whether somebody is connected to it.
    [[nodiscard]] bool isHandlerHeard(const QByteArray &signal) const;
    /// The other handlers of its topic, by the names of their signals.
    [[nodiscard]] static QList<QByteArray> handlersBeside(const QByteArray &signal);
    /// The topics of the channel that are subscribed now, by the names of their links.
    [[nodiscard]] QStringList topics() const;

Q_SIGNALS:
    void kittyChanged();
    void channelChanged();
    void threadChanged();
    void stateChanged();
    void participantsChanged();
    void typingUsersChanged();

    /// A message of the room, own ones too, in the server's order, each exactly once; after a reconnect also those that
    /// were missed. A reply comes at once: ask ChatKitty::retrieveMessageParent() for its parent when it is wanted.
    void receivedMessage(const purr::Message &message);
    /// The draft of somebody (own devices included) changed.
    void receivedKeystrokes(const purr::Keystrokes &keystrokes);
    void typingStarted(const purr::User &user);
    /// Exactly once after each typingStarted(): he stopped, sent, left, fell silent, or the link broke.
    void typingStopped(const purr::User &user);
    void participantEnteredChat(const purr::User &user);
    void participantLeftChat(const purr::User &user);
    /// A member of the channel, in the room or not, went online or offline or changed his status.
    void participantPresenceChanged(const purr::User &user);
    void messageUpdated(const purr::Message &message);
    void channelUpdated(const purr::Channel &channel);
    /// Somebody read a message. When the message is not at hand it is fetched first; other events do not wait for it.
    void messageRead(const purr::Message &message, const purr::ReadReceipt &receipt);

    /// Beyond the ten.
    void messageDeleted(const purr::Message &message);
    void messageUnread(const purr::Message &message, const purr::ReadReceipt &receipt);
    /// A device of a member has the message (our server only).
    void messageDelivered(const purr::Message &message, const purr::ReadReceipt &receipt);
    void messageReactionAdded(const purr::Message &message, const purr::Reaction &reaction);
    void messageReactionRemoved(const purr::Message &message, const purr::Reaction &reaction);
    void eventTriggered(const purr::CustomEvent &event);
    /// Who belongs to the channel, in the room or not (servers and SDKs of the second generation, protocol.md 4.1).
    void memberJoined(const purr::User &user);
    void memberLeft(const purr::User &user);
    void moderatorAdded(const purr::User &user);
    void moderatorDeleted(const purr::User &user);
    void memberBlocked(const purr::BlockRecord &record);
    void memberUnblocked(const purr::BlockRecord &record);
    /// The same for the thread that setThread() names.
    void threadReceivedMessage(const purr::Message &message);
    void threadReceivedKeystrokes(const purr::Keystrokes &keystrokes);
    void threadTypingStarted(const purr::User &user);
    void threadTypingStopped(const purr::User &user);

    /// The channel is gone; the session ends after this.
    void channelDeleted(const purr::Channel &channel);

    /// Live again after a lost link, and everything missed has been delivered. `complete` is false when the gap was
    /// longer than what was fetched: then messages between `fromId` (the last one before the cut, 0 if none) and the
    /// next delivered one are missing and can be had by ChatKitty::listMessages().
    void resumed(bool complete, qint64 fromId);

protected:
    void classBegin() override;
    void componentComplete() override;
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    friend class ChatKitty;
    friend class Room;

    [[nodiscard]] bool isOn(const QMetaMethod &signal) const { return !m_off.contains(signal.methodIndex()); }
    /// Whether somebody is connected to a signal that comes over this topic of the channel.
    [[nodiscard]] bool wants(const QString &topic) const;
    /// Whether nobody gets it because all its handlers are off.
    [[nodiscard]] bool isSwitchedOff(const QString &topic) const;
    void start();
    /// A call that a handler would have got that is off.
    struct Missed {
        int signal = 0;
        /// What it is about; 0 and empty when that makes no difference.
        qint64 messageId = 0;
        qint64 userId = 0;
        QString emoji;
        std::function<void()> tell;
    };
    void noteMissed(Missed missed);
    /// It does not hold any more; of every handler when `signal` is invalid.
    void forgetMissed(const Missed &what);
    void tellMissed();
    /// Leaves the room, if there is one; `done` runs when the server knows (at once when it need not).
    void leave(std::function<void()> done);
    void setState(State state, const Error &error = {});
    void setFailed(const Error &error);
    void updateChannel(const Channel &channel);
    void handleKittyState();
    void handleSignedOut(const Error &error);
    void listenToThread();
    void planListenToThread();
    void handleThreadEvent(const Event &event);

    QPointer<ChatKitty> m_kitty;
    Channel m_channel;
    Thread m_thread;
    QList<Change> m_history;
    QSet<int> m_off; ///< signals of handlers that are switched off
    QList<Missed> m_missed; ///< oldest first
    QHash<int, qint64> m_forgotten; ///< signal of a handler that is off → first message of those calls that were too many
    QHash<QString, QByteArray> m_threadTopics; ///< name of the link → subscription
    Error m_error;
    /// Null unless starting, live or reconnecting.
    std::shared_ptr<Room> m_room;
    State m_state = State::Ended;
    /// False between classBegin() and componentComplete().
    bool m_complete = true;
    /// Someone wants it to run (false after end()).
    bool m_wanted = true;
    /// Waits for the user to be online; false for those that startChatSession() made.
    bool m_waits = true;
    bool m_threadPlanned = false;
};

} // namespace purr
