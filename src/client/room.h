// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatsession.h"
#include "client/eventorder.h"
#include "client/knownmessages.h"
#include "client/linkreport.h"
#include "client/paginator.h"
#include "protocol/page.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace purr
{

class LocalStore;
class UserSession;

/// The chat session of this device in one channel, as the wire knows it (protocol.md 6.2, 6.5); ChatSession objects
/// attach to it. Held by ChatKitty while it runs and by whoever is just dispatching to it, so that any handler may end
/// anything. What it asked for never calls back after close().
class Room final : public QObject, public std::enable_shared_from_this<Room>
{
    Q_OBJECT

public:
    /// `store` keeps what is heard here. `over` is told once when the room has failed or its channel is gone, so that it
    /// can be forgotten.
    Room(UserSession *user, LocalStore *store, const Channel &channel, std::function<void(qint64 channelId)> over);
    ~Room() override;

    [[nodiscard]] const Channel &channel() const { return m_channel; }
    /// Counts the chat sessions of this client from 1 on.
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] ChatSession::State state() const { return m_state; }
    [[nodiscard]] QList<User> participants() const { return m_participants.values(); }
    /// Somebody has another name or picture now; whether he is here the room knows.
    void noteUser(const User &user);
    [[nodiscard]] QList<User> typingUsers() const;
    [[nodiscard]] ChatSession *firstSession() const { return m_sessions.isEmpty() ? nullptr : m_sessions.first(); }

    void attach(ChatSession *session);
    /// Nothing goes to `session` any more. True when it was the last one.
    bool detach(ChatSession *session);
    /// Tells the server that it is over; `done` runs when it has confirmed.
    void close(std::function<void()> done);
    /// Forgets everything without telling the server (there is no link).
    void abandon();

    void handleOnline();
    void handleOffline();
    /// The user session is over: all sessions leave, the room is over.
    void handleSignedOut(const Error &error);
    /// All sessions fail, the room is over.
    void fail(const Error &error);

    /// Who listens to what has changed.
    void planRefresh();
    /// Messages of this channel that somebody asked for. `wasListening`: the topic was live when they were.
    void note(const QList<Message> &messages, bool wasListening);
    /// The newest page of a list was asked for while this room listened: what is said in it from then on continues the
    /// stretch. `parent` is the link of what the list answers; empty: the messages of the channel.
    void follow(const QString &parent, const Stretch &stretch);
    [[nodiscard]] bool isListening() const { return m_listening; }
    /// The topics that are subscribed now, besides the room's own.
    [[nodiscard]] QStringList subscribedTopics() const { return m_topics.keys(); }

private:
    struct Typist {
        User user;
        int timer = 0;
    };
    /// The numbers of one topic; they outlive the subscription.
    struct Count {
        EventOrder order;
        int timer = 0;
        bool replaying = false; ///< the server was asked for what was missed and has not yet said that this was all
    };
    using Handler = void (Room::*)(const Event &);
    [[nodiscard]] static const QHash<QString, Handler> &handlers();

    void subscribeSelf();
    void handleAccepted(const report::Confirmed &accepted);
    void handleSettled(const QString &topic, bool catchesUp, bool accepted);
    void goLive();
    void finishResuming(bool complete, qint64 fromId);
    [[nodiscard]] bool isWanted(const QString &topic) const;
    void refreshTopics();
    void subscribe(const QString &name);
    void handle(const QString &topic, const report::Happened &happened);
    [[nodiscard]] bool belongsHere(const Event &event) const;
    void deliver(const Event &event);
    void count(const QString &topic, const report::Happened &happened);
    void restartCount(const QString &topic, const report::Happened &happened);
    void watchCount(const QString &topic);
    void finishReplay(const QString &topic);
    void repair(const QString &topic);
    void giveUpCount(const QString &topic);
    void stopCounts();
    void pauseCount(const QString &topic);
    [[nodiscard]] RelayParameters countHeaders(const QString &topic) const;
    void fetchMessage(const QString &link);
    void reload();
    void refetchChannel();
    void dispatch(const Event &event);
    template <typename Signal, typename... Args> void tell(Signal signal, const Args &...args);
    template <typename... Args> void noteTold(const QMetaMethod &signal, bool heard, const Args &...args);
    void noteState(ChatSession::State state, const Error &error = {});
    /// What is told when its handler comes back on: what was said or done to a message, not who was there or typed.
    template <typename Signal, typename... Args> void noteMissed(ChatSession *, Signal, const Args &...) {}
    template <typename Signal> void noteMissed(ChatSession *session, Signal signal, const Message &message);
    template <typename Signal, typename About>
    void noteMissed(ChatSession *session, Signal signal, const Message &message, const About &about);
    template <typename Signal> void noteMissed(ChatSession *session, Signal signal, const Channel &channel);
    template <typename Signal = std::nullptr_t> void forgetMissed(qint64 messageId, Signal signal = {}, qint64 userId = 0, const QString &emoji = {});
    void setState(ChatSession::State state);

    void handleMessageCreated(const Event &event);
    void handleMessageUpdated(const Event &event);
    void handleMessageDeleted(const Event &event);
    void handleKeystrokes(const Event &event);
    void handleTypingStarted(const Event &event);
    void handleTypingStopped(const Event &event);
    void handleEntered(const Event &event);
    void handleLeft(const Event &event);
    void handlePresence(const Event &event);
    void handleChannelUpdated(const Event &event);
    void handleChannelDeleted(const Event &event);
    void handleRead(const Event &event);
    void handleUnread(const Event &event);
    void handleDelivered(const Event &event);
    void handleReactionAdded(const Event &event);
    void handleReactionRemoved(const Event &event);
    void keepReaction(const Message &message, const Reaction &reaction, bool added);
    void handleCustomEvent(const Event &event);
    /// Tells what the event carries, as it is.
    template <typename T, auto signal> void pass(const Event &event)
    {
        if (const T *resource = event.as<T>())
            tell(signal, *resource);
    }

    void touchTypist(Typist &typist, qint64 id);
    /// Who has typed for the longest without a new sign of it.
    [[nodiscard]] qint64 longestTypist() const;
    void planTell(bool &planned, void (ChatSession::*signal)());
    void stopTyping(qint64 id);
    void seedParticipants();
    void seedParticipants(const QString &link, QMap<qint64, User> seen, bool announce);
    void setParticipants(const QMap<qint64, User> &seen, bool announce);
    /// Calls `then` with the message behind `link`: at once when it is known, else when it was fetched.
    void withMessage(const QString &link, std::function<void(const Message &)> then);

    void askWhereItBegins();
    [[nodiscard]] Stretch stretchTo(const Message &message);
    void catchUp();
    void askPage(const QString &link);
    void handlePage(const Page<Message> &page);
    void finishCatchUp(bool complete);
    void keepFetched(const QList<Message> &fetched, bool complete);
    void abortCatchUp();

    UserSession *m_user; ///< null once it is over
    LocalStore *m_store; ///< no longer than that
    Channel m_channel;
    std::function<void(qint64)> m_over;
    QList<ChatSession *> m_sessions;
    ChatSession::State m_state = ChatSession::State::Starting;
    const int m_number;
    std::shared_ptr<const Channel> m_toldChannel; ///< a copy for the log of what was told; null when it is to be made anew
    QByteArray m_self;
    QHash<QString, QByteArray> m_topics; ///< name of the link → subscription
    QHash<QString, Count> m_counts;      ///< by name of the link; only with servers that count
    QSet<QString> m_switchedOff;         ///< topics that are not subscribed because their handlers were turned off
    int m_strays = 0; ///< events that were not for this channel, dropped
    QMap<qint64, User> m_participants;
    QHash<qint64, Typist> m_typists;
    KnownMessages m_known;
    QHash<QString, Stretch> m_followed; ///< lists that are whole up to what was told last, by parent
    QHash<QString, QList<std::function<void(const Message &)>>> m_fetching; ///< by link of the message
    int m_deadline = 0;
    bool m_refreshPlanned = false;
    bool m_typingPlanned = false;
    bool m_peoplePlanned = false;
    bool m_seeded = false;
    bool m_listening = false; ///< the messages topic is confirmed
    bool m_resuming = false;  ///< resumed() is due when the gap is closed
    std::optional<std::pair<bool, qint64>> m_resumed; ///< closed before all topics were confirmed: resumed() waits

    // The opening: from the RECEIPT of the self topic to those of all others that are wanted.
    bool m_accepted = false;
    report::Confirmed m_start;   ///< the RECEIPT of the self topic
    QSet<QString> m_unconfirmed; ///< names of topics
    enum class Beginning { Unasked, Asked, Known } m_beginning = Beginning::Unasked; ///< with servers that do not count

    // While a gap is being closed, events of messages wait in m_held.
    bool m_catching = false;
    QList<Event> m_held;
    QList<Message> m_fetched;
    qint64 m_gapBase = 0;
    Stretch m_fetchedStretch;
    int m_pages = 0;
};

} // namespace purr
