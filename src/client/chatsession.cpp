// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatsession.h"

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "client/room.h"
#include "core/clock.h"
#include "core/plant.h"

#include <QMetaMethod>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// So many states are remembered of one session.
constexpr qsizetype longestHistory = 64;

/// So many calls are remembered for handlers that are off.
constexpr qsizetype mostMissed = 1'000;

template <typename Signal> QMetaMethod method(Signal signal)
{
    return QMetaMethod::fromSignal(signal);
}

/// The handlers that a topic is for, and what else is told by it.
struct TopicSignals {
    QList<QMetaMethod> handlers;
    QList<QMetaMethod> others;
};

/// Which signals come over which topic (protocol.md 4.1). Keystrokes also tell that typing goes on.
const QHash<QString, TopicSignals> &signalsOfTopics()
{
    using S = ChatSession;
    static const QHash<QString, TopicSignals> table{
        {u"messages"_s, {{method(&S::receivedMessage), method(&S::messageUpdated), method(&S::messageDeleted)}, {}}},
        {u"keystrokes"_s,
         {{method(&S::receivedKeystrokes)},
          {method(&S::typingStarted), method(&S::typingStopped), method(&S::typingUsersChanged)}}},
        {u"typing"_s, {{method(&S::typingStarted), method(&S::typingStopped)}, {method(&S::typingUsersChanged)}}},
        {u"participants"_s,
         {{method(&S::participantEnteredChat), method(&S::participantLeftChat), method(&S::participantPresenceChanged)},
          {method(&S::participantsChanged)}}},
        {u"readReceipts"_s, {{method(&S::messageRead), method(&S::messageUnread), method(&S::messageDelivered)}, {}}},
        {u"reactions"_s, {{method(&S::messageReactionAdded), method(&S::messageReactionRemoved)}, {}}},
        {u"events"_s, {{method(&S::eventTriggered)}, {}}},
        {u"members"_s, {{method(&S::memberJoined), method(&S::memberLeft)}, {}}},
        {u"moderators"_s, {{method(&S::moderatorAdded), method(&S::moderatorDeleted)}, {}}},
        {u"blockRecords"_s, {{method(&S::memberBlocked), method(&S::memberUnblocked)}, {}}},
    };
    return table;
}
} // namespace

ChatSession::ChatSession(QObject *parent) : QObject(parent) {}

ChatSession::~ChatSession()
{
    m_wanted = false;
    m_state = State::Ended;
    listenToThread();
    leave([] {});
}

ChatKitty *ChatSession::kitty() const
{
    return m_kitty;
}

void ChatSession::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    leave([] {});
    if (m_kitty)
        disconnect(m_kitty, nullptr, this, nullptr);
    m_kitty = kitty;
    if (m_kitty) {
        connect(m_kitty, &ChatKitty::stateChanged, this, &ChatSession::handleKittyState);
        connect(m_kitty, &QObject::destroyed, this, [this] { setState(State::Ended); });
    }
    Q_EMIT kittyChanged();
    if (m_kitty)
        start();
    else
        setState(State::Ended);
}

void ChatSession::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    if (channel.id == m_channel.id) {
        updateChannel(channel);
        return;
    }
    leave([] {});
    m_channel = channel;
    m_wanted = true;
    const QPointer<ChatSession> guard(this);
    Q_EMIT channelChanged();
    if (!guard || m_channel.id != channel.id)
        return;
    if (channel.isNull())
        setState(State::Ended);
    else
        start();
}

void ChatSession::updateChannel(const Channel &channel)
{
    m_channel = channel;
    Q_EMIT channelChanged();
}

QList<User> ChatSession::participants() const
{
    QList<User> users = m_room ? m_room->participants() : QList<User>();
    std::sort(users.begin(), users.end(), [](const User &a, const User &b) {
        const int order = QString::localeAwareCompare(a.displayName, b.displayName);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return users;
}

QList<User> ChatSession::typingUsers() const
{
    return m_room ? m_room->typingUsers() : QList<User>();
}

void ChatSession::start()
{
    if (!m_kitty || m_channel.isNull() || !m_complete || !m_wanted || m_room)
        return;
    if (!m_kitty->isOnline()) {
        setState(State::Starting); // handleKittyState() goes on
        return;
    }
    Result<std::shared_ptr<Room>> room = m_kitty->d->enter(m_channel);
    if (room.failed()) {
        setFailed(room.error());
        return;
    }
    m_room = *room;
    m_missed.clear();
    m_forgotten.clear();
    const std::shared_ptr<Room> entered = m_room;
    const QPointer<ChatSession> guard(this);
    entered->attach(this);
    setState(entered->state());
    entered->handleOnline();
    if (!guard || !m_kitty)
        return;
    Q_EMIT m_kitty->chatSessionsChanged();
    if (!guard)
        return;
    if (m_room && m_room->state() == State::Live) {
        Q_EMIT participantsChanged();
        Q_EMIT typingUsersChanged();
    }
}

void ChatSession::restart()
{
    if (m_state != State::Failed && m_state != State::Ended && m_state != State::Ending)
        return;
    m_wanted = true;
    start();
}

void ChatSession::leave(std::function<void()> done)
{
    const std::shared_ptr<Room> room = std::exchange(m_room, nullptr);
    if (!room || !room->detach(this) || !m_kitty)
        done();
    else
        m_kitty->d->leave(room, std::move(done));
}

void ChatSession::end()
{
    m_wanted = false;
    if (m_state == State::Ending || m_state == State::Ended || m_state == State::Failed)
        return;
    const QPointer<ChatSession> guard(this);
    const auto ended = [guard] {
        if (guard && guard->m_state == State::Ending)
            guard->setState(State::Ended);
    };
    // The state first: a handler of stateChanged() may look, and even call this again.
    const std::shared_ptr<Room> room = std::exchange(m_room, nullptr);
    const bool last = room && room->detach(this) && m_kitty;
    if (last && m_kitty->isOnline()) {
        ClientOptions options = m_kitty->d->session.options();
        m_kitty->d->session.clock()->after(options.deadline, this, ended); // the server may not answer
    }
    if (last)
        m_kitty->d->leave(room, ended);
    setState(State::Ending);
    if (guard && !(last && m_kitty && m_kitty->isOnline()))
        ended();
}

void ChatSession::sendKeystrokes(const QString &keys)
{
    if (m_kitty && m_state == State::Live)
        m_kitty->sendKeystrokes(m_channel, keys);
}

void ChatSession::setState(State state, const Error &error)
{
    if (m_state == state && m_error == error)
        return;
    if (m_history.isEmpty() || m_state != state) {
        m_history.append({QDateTime::currentDateTimeUtc(), state});
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
    }
    m_state = state;
    m_error = error;
    if (m_thread.id != 0)
        listenToThread();
    Q_EMIT stateChanged();
}

void ChatSession::setFailed(const Error &error)
{
    m_room.reset();
    setState(State::Failed, error);
}

/// The user session is over or lost for good.
void ChatSession::handleSignedOut(const Error &error)
{
    m_room.reset();
    if (m_waits)
        setState(State::Starting);
    else if (error.isSet())
        setState(State::Failed, error);
    else
        setState(State::Ended);
}

void ChatSession::handleKittyState()
{
    if (m_room || !m_kitty)
        return;
    if (m_kitty->isOnline() && m_state == State::Starting)
        start();
    else if (m_kitty->state() == ChatKitty::ConnectionState::SignedOut && m_state == State::Ending)
        setState(State::Ended);
}

bool ChatSession::isSwitchedOff(const QString &topic) const
{
    const TopicSignals told = signalsOfTopics().value(topic);
    return !told.handlers.isEmpty() && std::ranges::none_of(told.handlers, [this](const QMetaMethod &handler) { return isOn(handler); });
}

bool ChatSession::wants(const QString &topic) const
{
    const TopicSignals told = signalsOfTopics().value(topic);
    const auto isWanted = [this](const QMetaMethod &signal) { return isOn(signal) && isSignalConnected(signal); };
    return std::ranges::any_of(told.handlers, [this](const QMetaMethod &handler) { return isOn(handler); })
        && (std::ranges::any_of(told.handlers, isWanted) || std::ranges::any_of(told.others, isWanted));
}

void ChatSession::setHandlerOn(const QByteArray &signal, bool on)
{
    for (int i = staticMetaObject.methodOffset(); i < staticMetaObject.methodCount(); ++i) {
        if (staticMetaObject.method(i).name() != signal)
            continue;
        if (on)
            m_off.remove(i);
        else
            m_off.insert(i);
    }
    if (m_room)
        m_room->planRefresh();
    // Later: this may stand in a handler.
    if (on)
        QMetaObject::invokeMethod(this, &ChatSession::tellMissed, Qt::QueuedConnection);
}

void ChatSession::noteMissed(Missed missed)
{
    if (plant::isSet("drop-missed"))
        return;
    m_missed.append(std::move(missed));
    if (m_missed.size() <= mostMissed)
        return;
    const Missed oldest = m_missed.takeFirst();
    qint64 &first = m_forgotten[oldest.signal];
    first = first == 0 ? oldest.messageId : std::min(first, oldest.messageId);
}

void ChatSession::forgetMissed(const Missed &what)
{
    m_missed.removeIf([&what](const Missed &each) {
        return (what.signal == 0 || each.signal == what.signal) && each.messageId == what.messageId
               && (what.userId == 0 || each.userId == what.userId) && (what.emoji.isEmpty() || each.emoji == what.emoji);
    });
}

void ChatSession::tellMissed()
{
    const QPointer<ChatSession> guard(this);
    const auto isDue = [this](int signal) { return isOn(staticMetaObject.method(signal)); };
    qint64 forgotten = 0;
    for (auto it = m_forgotten.begin(); it != m_forgotten.end();) {
        if (!isDue(it.key())) {
            ++it;
            continue;
        }
        forgotten = forgotten == 0 ? it.value() : std::min(forgotten, it.value());
        it = m_forgotten.erase(it);
    }
    const QList<Missed> missed = std::exchange(m_missed, {});
    for (const Missed &each : missed) {
        if (isDue(each.signal) && m_room)
            each.tell();
        else if (m_room)
            m_missed.append(each);
        if (!guard)
            return;
    }
    if (forgotten != 0 && isLive() && isOn(method(&ChatSession::resumed)))
        Q_EMIT resumed(false, forgotten - 1);
}

QList<QByteArray> ChatSession::handlersBeside(const QByteArray &signal)
{
    QList<QByteArray> beside;
    for (const TopicSignals &told : signalsOfTopics()) {
        if (std::ranges::none_of(told.handlers, [&](const QMetaMethod &each) { return each.name() == signal; }))
            continue;
        for (const QMetaMethod &each : told.handlers) {
            if (each.name() != signal)
                beside.append(each.name());
        }
    }
    return beside;
}

bool ChatSession::isHandlerOn(const QByteArray &signal) const
{
    return std::none_of(m_off.cbegin(), m_off.cend(), [&](int index) { return staticMetaObject.method(index).name() == signal; });
}

bool ChatSession::isHandlerHeard(const QByteArray &signal) const
{
    for (int i = staticMetaObject.methodOffset(); i < staticMetaObject.methodCount(); ++i) {
        if (staticMetaObject.method(i).name() == signal)
            return isSignalConnected(staticMetaObject.method(i));
    }
    return false;
}

int ChatSession::number() const
{
    return m_room ? m_room->number() : 0;
}

QStringList ChatSession::topics() const
{
    QStringList names = m_room ? m_room->subscribedTopics() : QStringList();
    names.sort();
    return names;
}

void ChatSession::classBegin()
{
    m_complete = false;
}

void ChatSession::componentComplete()
{
    m_complete = true;
    start();
}

void ChatSession::connectNotify(const QMetaMethod &)
{
    if (m_room)
        m_room->planRefresh();
    if (m_thread.id != 0)
        planListenToThread();
}

void ChatSession::disconnectNotify(const QMetaMethod &)
{
    if (m_room)
        m_room->planRefresh();
    if (m_thread.id != 0)
        planListenToThread();
}

} // namespace purr
