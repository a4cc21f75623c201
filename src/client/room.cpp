// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/room.h"

#include "client/localstore.h"
#include "client/roomtell.h"
#include "client/usersession.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/plant.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// Topics besides `self`, in the order of the official SDK.
constexpr QStringView topicNames[] = {u"messages",     u"keystrokes", u"typing", u"participants",
                                      u"readReceipts", u"reactions",  u"events", u"members", u"moderators",
                                      u"blockRecords"};
} // namespace

Room::Room(UserSession *user, LocalStore *store, const Channel &channel, std::function<void(qint64)> over)
    : m_user(user), m_store(store), m_channel(channel), m_over(std::move(over)), m_number(user->told().nextSession())
{
    noteState(m_state);
    m_known.setBase(channel.lastReceivedMessage.id);
    connect(store, &LocalStore::forgotten, this, [this](qint64 channelId) {
        if (channelId != 0 && channelId != m_channel.id)
            return;
        for (Stretch &followed : m_followed)
            followed.first = std::max(followed.last, m_known.base()) + 1; // whole from the next one on
    });
}

Room::~Room() = default;

void Room::attach(ChatSession *session)
{
    m_sessions.append(session);
    planRefresh();
}

bool Room::detach(ChatSession *session)
{
    m_sessions.removeAll(session);
    if (!m_sessions.isEmpty())
        planRefresh();
    return m_sessions.isEmpty();
}

void Room::close(std::function<void()> done)
{
    if (!m_user)
        return;
    Topics &topics = m_user->topics();
    for (const QByteArray &id : std::as_const(m_topics))
        topics.unsubscribe(id);
    if (m_self.isEmpty()) {
        done();
    } else {
        const bool failed = m_state == ChatSession::State::Failed;
        if (!failed) {
            m_state = ChatSession::State::Ending;
            noteState(m_state);
        }
        topics.unsubscribe(m_self, [done = std::move(done), failed, user = m_user, channel = m_toldChannel, number = m_number] {
            static const QMetaMethod stateChanged = QMetaMethod::fromSignal(&ChatSession::stateChanged);
            if (!failed)
                user->told().note(number, channel, stateChanged, true, ChatSession::State::Ended, Error());
            done();
        });
    }
    abandon();
}

void Room::abandon()
{
    if (!m_user)
        return;
    if (m_state != ChatSession::State::Failed && m_state != ChatSession::State::Ending)
        noteState(ChatSession::State::Ended);
    m_user->clock()->cancel(m_deadline);
    stopCounts();
    for (const Typist &typist : std::as_const(m_typists))
        m_user->clock()->cancel(typist.timer);
    m_topics.clear();
    m_self.clear();
    m_typists.clear();
    m_fetching.clear();
    m_held.clear();
    m_unconfirmed.clear();
    m_accepted = false;
    m_catching = false;
    m_listening = false;
    m_user = nullptr;
}

void Room::fail(const Error &error)
{
    if (!m_user)
        return;
    const std::shared_ptr<Room> self = shared_from_this();
    m_state = ChatSession::State::Failed;
    noteState(m_state, error);
    if (m_user->isOnline())
        close([] {});
    else
        abandon();
    m_over(m_channel.id);
    const QList<ChatSession *> sessions = m_sessions;
    for (ChatSession *session : sessions) {
        if (m_sessions.removeAll(session) > 0)
            session->setFailed(error);
    }
}

void Room::handleSignedOut(const Error &error)
{
    const std::shared_ptr<Room> self = shared_from_this();
    abandon();
    const QList<ChatSession *> sessions = m_sessions;
    for (ChatSession *session : sessions) {
        if (m_sessions.removeAll(session) > 0)
            session->handleSignedOut(error);
    }
}

void Room::noteState(ChatSession::State state, const Error &error)
{
    noteTold(QMetaMethod::fromSignal(&ChatSession::stateChanged), true, state, error);
}

void Room::setState(ChatSession::State state)
{
    m_state = state;
    noteState(state);
    const std::shared_ptr<Room> self = shared_from_this();
    const QList<ChatSession *> sessions = m_sessions;
    for (ChatSession *session : sessions) {
        if (m_sessions.contains(session) && m_state == state)
            session->setState(state);
    }
}

void Room::handleOnline()
{
    if (m_user && m_self.isEmpty())
        subscribeSelf();
}

void Room::handleOffline()
{
    if (!m_user)
        return;
    const std::shared_ptr<Room> self = shared_from_this();
    m_user->clock()->cancel(m_deadline);
    m_self.clear();
    m_topics.clear();
    m_unconfirmed.clear();
    m_accepted = false;
    m_listening = false;
    m_beginning = Beginning::Unasked;
    if (m_state == ChatSession::State::Starting)
        m_followed.clear(); // nobody catches up with what comes until it is live
    if (std::exchange(m_resumed, std::nullopt))
        m_resuming = true;
    abortCatchUp();
    stopCounts();
    const QList<qint64> typists = m_typists.keys();
    for (const qint64 id : typists)
        stopTyping(id);
    if (m_user && m_state == ChatSession::State::Live) {
        m_resuming = true;
        setState(ChatSession::State::Reconnecting);
    }
}

void Room::subscribeSelf()
{
    const QString destination = m_channel.links.topic(u"self");
    if (destination.isEmpty()) {
        fail(failure::notPermitted());
        return;
    }
    if (m_state == ChatSession::State::Starting && !m_user->topics().isCounting() && !plant::isSet("no-beginning"))
        askWhereItBegins();
    const std::weak_ptr<Room> weak = weak_from_this();
    m_self = m_user->topics().subscribe(
        destination, [this](const report::Happened &happened) { handle(u"self"_s, happened); },
        [weak](const Result<report::Confirmed> &result) {
            const std::shared_ptr<Room> room = weak.lock();
            if (!room || !room->m_user)
                return;
            room->m_user->clock()->cancel(room->m_deadline);
            if (result.failed())
                room->fail(result.error());
            else
                room->handleAccepted(*result);
        },
        countHeaders(u"self"_s));
    watchCount(u"self"_s);
    m_deadline = m_user->clock()->after(m_user->options().deadline, this, [this] { fail(failure::timeout()); });
}

/// The RECEIPT of the self topic: the server holds the chat session (protocol.md 6.2). It is live when it also hears
/// everything; what happens until then is sent again because of its number, or paged back to.
void Room::handleAccepted(const report::Confirmed &accepted)
{
    m_accepted = true;
    m_start = accepted;
    refreshTopics();
    const QStringList wanted = m_fetching.keys();
    for (const QString &link : wanted)
        fetchMessage(link); // the answers got lost with the last link
    if (m_unconfirmed.isEmpty() || plant::isSet("live-early")) {
        goLive();
        return;
    }
    m_deadline = m_user->clock()->after(m_user->options().deadline, this, [this] {
        qCWarning(log::client) << "channel" << m_channel.id << "has topics that nobody confirms";
        m_unconfirmed.clear();
        goLive();
    });
}

void Room::goLive()
{
    const bool hears = m_unconfirmed.isEmpty() || plant::isSet("live-early");
    if (!m_accepted || !hears || m_state == ChatSession::State::Live)
        return;
    const std::shared_ptr<Room> self = shared_from_this();
    m_user->clock()->cancel(m_deadline);
    setState(ChatSession::State::Live);
    if (!m_user || m_state != ChatSession::State::Live)
        return;
    if (!m_topics.contains(u"messages"_s))
        finishResuming(true, m_known.base()); // nobody listens to messages: nothing to catch up with
    else if (const auto resumed = std::exchange(m_resumed, std::nullopt))
        tell(&ChatSession::resumed, resumed->first, resumed->second);
}

void Room::finishResuming(bool complete, qint64 fromId)
{
    if (!std::exchange(m_resuming, false))
        return;
    if (m_state == ChatSession::State::Live)
        tell(&ChatSession::resumed, complete, fromId);
    else
        m_resumed = {complete, fromId};
}

void Room::planRefresh()
{
    if (std::exchange(m_refreshPlanned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshPlanned = false;
            if (m_user && m_accepted)
                refreshTopics();
        },
        Qt::QueuedConnection);
}

bool Room::isWanted(const QString &topic) const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [&topic](const ChatSession *session) { return session->wants(topic); });
}

void Room::refreshTopics()
{
    for (const QStringView view : topicNames) {
        const QString name = view.toString();
        const bool wanted = isWanted(name);
        if (wanted && !m_topics.contains(name)) {
            subscribe(name);
        } else if (!wanted && m_topics.contains(name)) {
            m_user->topics().unsubscribe(m_topics.take(name));
            m_unconfirmed.remove(name);
            if (name == "messages"_L1) {
                m_listening = false;
                m_followed.clear();
                abortCatchUp();
            }
            // What is turned on again goes on from where it was.
            const auto isOff = [&name](const ChatSession *session) { return session->isSwitchedOff(name); };
            if (std::ranges::any_of(m_sessions, isOff) && !plant::isSet("drop-count")) {
                m_switchedOff.insert(name);
                pauseCount(name);
            } else {
                m_user->clock()->cancel(m_counts.take(name).timer);
            }
        }
    }
    if (m_state != ChatSession::State::Live && m_unconfirmed.isEmpty())
        QMetaObject::invokeMethod(this, &Room::goLive, Qt::QueuedConnection);
}

void Room::subscribe(const QString &name)
{
    const QString destination = m_channel.links.topic(name);
    if (destination.isEmpty())
        return;
    const std::weak_ptr<Room> weak = weak_from_this();
    const auto handler = [this, name](const report::Happened &happened) { handle(name, happened); };
    // What was missed is then on its way by itself (roomcount.cpp).
    const bool continued = m_counts.value(name).order.isStarted();
    // Others have to be asked what there is, when anything is known or was missed.
    const bool asks = m_switchedOff.remove(name) && !continued;
    const auto settled = [weak, name, continued, asks](const Result<report::Confirmed> &result) {
        const std::shared_ptr<Room> room = weak.lock();
        if (!room || !room->m_user)
            return;
        const bool begins = room->m_resuming || !room->m_known.isEmpty() || (room->m_beginning == Beginning::Known && room->m_start.sequence < 0);
        room->handleSettled(name, !continued && (asks || (begins && name == "messages"_L1)), result.succeeded());
    };
    if (m_state != ChatSession::State::Live)
        m_unconfirmed.insert(name);
    const bool isCounted = name == "messages"_L1 || name == "readReceipts"_L1 || name == "reactions"_L1;
    if (m_state == ChatSession::State::Starting && isCounted && !continued && m_start.sequence >= 0 && !plant::isSet("deaf-opening"))
        m_counts[name].order.start(m_start.sequence, m_start.epoch); // what happened since the start of the session, too
    m_topics.insert(name, m_user->topics().subscribe(destination, handler, settled, countHeaders(name)));
    watchCount(name);
    if (name == "participants"_L1)
        seedParticipants();
}

/// The topic is confirmed, or refused. `catchesUp`: what came before was missed, and nobody sends it by himself.
void Room::handleSettled(const QString &topic, bool catchesUp, bool accepted)
{
    const std::shared_ptr<Room> self = shared_from_this();
    if (!accepted) {
        m_topics.remove(topic);
    } else if (topic == "messages"_L1) {
        m_listening = true;
        // What came between a listing and this moment would be lost otherwise.
        if (catchesUp && !plant::isSet("deaf-opening"))
            catchUp();
    } else if (topic == "reactions"_L1 && catchesUp) {
        catchUp(); // they are in the messages
    }
    m_unconfirmed.remove(topic);
    if (m_user)
        goLive();
}

const QHash<QString, Room::Handler> &Room::handlers()
{
    using namespace eventtype;
    static const QHash<QString, Handler> table{
        {channelMessageCreated, &Room::handleMessageCreated},
        {threadMessageCreated, &Room::handleMessageCreated},
        {channelMessageUpdated, &Room::handleMessageUpdated},
        {channelMessageDeleted, &Room::handleMessageDeleted},
        {threadKeystrokesCreated, &Room::handleKeystrokes},
        {threadTypingStarted, &Room::handleTypingStarted},
        {threadTypingStopped, &Room::handleTypingStopped},
        {channelParticipantActive, &Room::handleEntered},
        {channelParticipantInactive, &Room::handleLeft},
        {participantPresenceChanged, &Room::handlePresence},
        {channelSelfUpdated, &Room::handleChannelUpdated},
        {channelSelfDeleted, &Room::handleChannelDeleted},
        {messageReadReceiptCreated, &Room::handleRead},
        {messageReadReceiptDeleted, &Room::handleUnread},
        {messageDelivered, &Room::handleDelivered},
        {messageReactionCreated, &Room::handleReactionAdded},
        {messageReactionRemoved, &Room::handleReactionRemoved},
        {channelEventTriggered, &Room::handleCustomEvent},
        {channelMemberJoined, &Room::pass<User, &ChatSession::memberJoined>},
        {channelMemberLeft, &Room::pass<User, &ChatSession::memberLeft>},
        {channelModeratorAdded, &Room::pass<User, &ChatSession::moderatorAdded>},
        {channelModeratorDeleted, &Room::pass<User, &ChatSession::moderatorDeleted>},
        {channelBlockRecordCreated, &Room::pass<BlockRecord, &ChatSession::memberBlocked>},
        {channelBlockRecordDeleted, &Room::pass<BlockRecord, &ChatSession::memberUnblocked>},
    };
    return table;
}

void Room::handle(const QString &topic, const report::Happened &happened)
{
    if (happened.after >= 0)
        count(topic, happened);
    else
        deliver(happened.event);
}

/// Whether what a topic of this channel tells is about this channel. A peer, or a server that mixes things up, must not
/// put words into another room (promises.md 3, threat 30).
bool Room::belongsHere(const Event &event) const
{
    if (const Message *message = event.as<Message>()) {
        // Nobody's words become somebody else's.
        const Message *known = m_known.byId(message->id);
        const bool sameAuthor = !known || known->user.isNull() || message->user.isNull() || known->user.id == message->user.id;
        return (message->channelId == 0 || message->channelId == m_channel.id) && sameAuthor;
    }
    if (const Channel *channel = event.as<Channel>())
        return channel->id == m_channel.id;
    return true;
}

void Room::deliver(const Event &event)
{
    if (!belongsHere(event)) {
        ++m_strays;
        qCWarning(log::client) << "an event of another channel or author was dropped in channel" << m_channel.id << "that makes" << m_strays;
        return;
    }
    const bool ofMessages = event.as<Message>() != nullptr;
    if (m_catching && ofMessages && !plant::isSet("tell-at-once"))
        m_held.append(event);
    else
        dispatch(event);
}

void Room::dispatch(const Event &event)
{
    const std::shared_ptr<Room> self = shared_from_this();
    if (const Handler handler = handlers().value(event.type))
        (this->*handler)(event);
}

} // namespace purr
