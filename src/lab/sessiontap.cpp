// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/sessiontap.h"

#include "client/told.h"
#include "lab/calltelling.h"
#include "lab/framechannels.h"
#include "lab/handlers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QJsonValue withoutWords(const QString &name, const QJsonValue &value)
{
    static const QSet<QString> open{u"id"_s, u"type"_s, u"createdTime"_s, u"lastEditedTime"_s, u"channelId"_s,
                                    u"nestedLevel"_s, u"contentType"_s, u"handlers"_s, u"emoji"_s, u"status"_s, u"character"_s};
    if (value.isObject())
        return redacted(value.toObject());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(withoutWords(name, each));
        return array;
    }
    return value.isString() && !open.contains(name) ? QJsonValue(u"•••"_s) : value;
}

} // namespace

QJsonObject redacted(const QJsonObject &payload)
{
    QJsonObject result;
    for (auto it = payload.constBegin(); it != payload.constEnd(); ++it)
        result.insert(it.key(), withoutWords(it.key(), it.value()));
    return result;
}

SessionTap::SessionTap(ChatKitty *kitty, QObject *parent) : QObject(parent), m_kitty(kitty)
{
    for (const Handler &handler : Handler::all()) {
        if (handler.ofChatSession)
            m_handlers.insert(handler.name);
    }
    connect(kitty, &ChatKitty::chatSessionsChanged, this, &SessionTap::adoptSessions);
    m_past = kitty->lastTold();
    for (const Told &told : std::as_const(m_past))
        recall(told);
    listenToUserSession();
    adoptSessions();
    for (Record &each : m_records) {
        if (!each.session) // the news of its end is not kept any more, or never came
            each.state = each.state == ChatSession::State::Failed ? each.state : ChatSession::State::Ended;
    }
}

SessionTap::~SessionTap()
{
    // Nobody is left to turn them on again.
    for (const Record &each : std::as_const(m_records)) {
        for (const Handler &handler : Handler::all()) {
            if (each.session && handler.ofChatSession)
                each.session->setHandlerOn(handler.signal(), true);
        }
    }
}

void SessionTap::setHandler(const QString &handler, bool on)
{
    if (on == m_handlers.contains(handler))
        return;
    if (on)
        m_handlers.insert(handler);
    else
        m_handlers.remove(handler);
    for (const Record &each : std::as_const(m_records)) {
        if (!each.session)
            continue;
        if (on)
            listen(each.session, handler);
        else
            disconnect(m_connections[each.session].take(handler));
    }
    Q_EMIT recordsChanged();
}

void SessionTap::forgetEnded()
{
    m_records.removeIf([](const Record &each) {
        return !each.session || each.state == ChatSession::State::Ended || each.state == ChatSession::State::Failed;
    });
    Q_EMIT recordsChanged();
}

void SessionTap::adoptSessions()
{
    if (!m_kitty)
        return;
    for (ChatSession *session : m_kitty->chatSessions()) {
        if (!record(session))
            adopt(session);
    }
}

/// Sessions from before anybody looked, also those that are over.
void SessionTap::recall(const Told &told)
{
    if (told.session == 0)
        return;
    auto known = std::ranges::find(m_records, told.session, &Record::sessionNumber);
    if (known == m_records.end()) {
        Record record;
        record.sessionNumber = told.session;
        record.channelId = told.channel->id;
        record.channel = titleOf(*told.channel, m_kitty->currentUser().name);
        record.links = told.channel->links;
        record.number = ++m_number;
        known = m_records.insert(m_records.end(), record);
    }
    if (told.signal == QMetaMethod::fromSignal(&ChatSession::stateChanged)) {
        known->state = told.arguments.constFirst().value<ChatSession::State>();
        known->states.append({told.time, known->state});
    }
}

void SessionTap::adopt(ChatSession *session)
{
    const Channel &channel = session->channel();
    auto known = std::ranges::find_if(m_records, [session](const Record &each) {
        return !each.session && each.sessionNumber != 0 && each.sessionNumber == session->number();
    });
    if (known == m_records.end()) {
        known = m_records.insert(m_records.end(), Record());
        known->number = ++m_number;
    }
    known->session = session;
    known->sessionNumber = session->number();
    known->channelId = channel.id;
    known->channel = titleOf(channel, m_kitty->currentUser().name);
    known->links = channel.links;
    known->state = session->state();
    // It may have begun before anybody looked.
    known->states.clear();
    for (const ChatSession::Change &change : session->history())
        known->states.append({change.time, change.state});
    for (const Handler &handler : Handler::all()) {
        if (handler.ofChatSession && !session->isHandlerHeard(handler.signal()))
            known->unheard << handler.name;
    }
    connect(session, &ChatSession::stateChanged, this, [this, session] { noteState(session); });
    connect(session, &QObject::destroyed, this, [this, session, number = known->number] {
        m_connections.remove(session);
        noteGone(number);
    });
    for (const QString &handler : std::as_const(m_handlers))
        listen(session, handler);
    for (const Handler &handler : Handler::all()) {
        if (handler.ofChatSession && !m_handlers.contains(handler.name))
            session->setHandlerOn(handler.signal(), false);
    }
    Q_EMIT recordsChanged();
}

/// A session that is deleted has ended, without a word of its own.
void SessionTap::noteGone(int number)
{
    const auto gone = std::ranges::find(m_records, number, &Record::number);
    if (gone == m_records.end())
        return;
    if (gone->state != ChatSession::State::Ended && gone->state != ChatSession::State::Failed) {
        gone->state = ChatSession::State::Ended;
        gone->states.append({QDateTime::currentDateTimeUtc(), gone->state});
    }
    Q_EMIT recordsChanged();
}

const SessionTap::Record *SessionTap::record(int number) const
{
    const auto found = std::ranges::find(m_records, number, &Record::number);
    return found == m_records.end() ? nullptr : &*found;
}

const SessionTap::Record *SessionTap::recordOf(int sessionNumber) const
{
    const auto found = std::ranges::find(m_records, sessionNumber, &Record::sessionNumber);
    return found == m_records.end() ? nullptr : &*found;
}

int SessionTap::laneOf(const QByteArray &destination, const QDateTime &time) const
{
    const QString wanted = QString::fromUtf8(destination);
    const qint64 channelId = FrameChannels::channelIn(destination);
    int lane = 0;
    for (const Record &each : m_records) {
        const bool begun = each.states.isEmpty() || each.states.constFirst().first <= time;
        if ((lane == 0 || begun) && (each.links.hasTopic(wanted) || (channelId != 0 && each.channelId == channelId)))
            lane = each.number;
    }
    return lane;
}

int SessionTap::laneOf(qint64 channelId) const
{
    int lane = 0;
    for (const Record &each : m_records) {
        if (channelId != 0 && each.channelId == channelId)
            lane = each.number;
    }
    return lane;
}

void SessionTap::noteLeak(int number)
{
    const auto record = std::ranges::find(m_records, number, &Record::number);
    if (record == m_records.end())
        return;
    ++record->leaks;
    Q_EMIT recordsChanged();
}

SessionTap::Record *SessionTap::record(const ChatSession *session)
{
    for (Record &each : m_records) {
        if (each.session == session)
            return &each;
    }
    return nullptr;
}

void SessionTap::noteState(ChatSession *session)
{
    Record *known = record(session);
    if (!known || known->state == session->state())
        return;
    known->state = session->state();
    known->channelId = session->channel().id;
    known->links = session->channel().links;
    known->states.append({QDateTime::currentDateTimeUtc(), known->state});
    if (known->state == ChatSession::State::Failed)
        Q_EMIT sessionFailed(session, known->channel);
    Q_EMIT recordsChanged();
}

HandlerCall SessionTap::callOf(const QString &handler, const QVariantList &arguments, const QDateTime &time) const
{
    const CallTelling telling = CallTelling::of(handler, arguments);
    HandlerCall call;
    call.time = time;
    call.handler = handler;
    call.summary = telling.summary;
    call.payload = telling.payload;
    call.latency = telling.serverTime.latencyAt(time);
    return call;
}

void SessionTap::report(ChatSession *session, const QString &handler, const QVariantList &arguments)
{
    HandlerCall call = callOf(handler, arguments, QDateTime::currentDateTimeUtc());
    if (session) {
        call.channelId = session->channel().id;
        call.channel = titleOf(session->channel(), m_kitty ? m_kitty->currentUser().name : QString());
        if (Record *known = record(session)) {
            ++known->calls[handler];
            call.session = known->number;
            call.leaked = session->state() == ChatSession::State::Ending || session->state() == ChatSession::State::Ended;
            known->leaks += call.leaked ? 1 : 0;
        }
    }
    Q_EMIT called(call);
    Q_EMIT recordsChanged();
}

void SessionTap::tellPast()
{
    const QString ownName = m_kitty ? m_kitty->currentUser().name : QString();
    for (const Told &told : std::exchange(m_past, {})) {
        const auto known = std::ranges::find(m_records, told.session, &Record::sessionNumber);
        const bool ofSession = told.session != 0;
        const Handler *const handler = Handler::ofSignal(told.signal.name(), ofSession);
        if (!handler) {
            Q_EMIT happened(told);
            continue;
        }
        HandlerCall call = callOf(handler->name, told.arguments, told.time);
        call.heard = told.heard;
        if (ofSession) {
            call.channelId = told.channel->id;
            call.channel = titleOf(*told.channel, ownName);
        }
        if (ofSession && known != m_records.end()) {
            call.session = known->number;
            known->calls[call.handler] += told.heard ? 1 : 0;
        }
        Q_EMIT called(call);
    }
    Q_EMIT recordsChanged();
}

template <typename... Args>
void SessionTap::hear(ChatSession *session, const QString &handler, void (ChatSession::*signal)(Args...))
{
    const auto tell = [this, session, handler](Args... args) {
        report(session, handler, {QVariant::fromValue(std::decay_t<Args>(args))...});
    };
    m_connections[session].insert(handler, connect(session, signal, this, tell));
}

void SessionTap::listen(ChatSession *session, const QString &handler)
{
    using S = ChatSession;
    using Listen = void (*)(SessionTap *, ChatSession *, const QString &);
    static const QHash<QString, Listen> table{
        {u"onReceivedMessage"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::receivedMessage); }},
        {u"onReceivedKeystrokes"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::receivedKeystrokes); }},
        {u"onTypingStarted"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::typingStarted); }},
        {u"onTypingStopped"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::typingStopped); }},
        {u"onParticipantEnteredChat"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::participantEnteredChat); }},
        {u"onParticipantLeftChat"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::participantLeftChat); }},
        {u"onParticipantPresenceChanged"_s,
         [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::participantPresenceChanged); }},
        {u"onMessageUpdated"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageUpdated); }},
        {u"onChannelUpdated"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::channelUpdated); }},
        {u"onMessageRead"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageRead); }},
        {u"onMessageDeleted"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageDeleted); }},
        {u"onMessageUnread"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageUnread); }},
        {u"onMessageDelivered"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageDelivered); }},
        {u"onMessageReactionAdded"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageReactionAdded); }},
        {u"onMessageReactionRemoved"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::messageReactionRemoved); }},
        {u"onEventTriggered"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::eventTriggered); }},
        {u"onChannelDeleted"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::channelDeleted); }},
        {u"onResumed"_s, [](SessionTap *t, S *s, const QString &h) { t->hear(s, h, &S::resumed); }},
    };
    if (const Listen begin = table.value(handler))
        begin(this, session, handler);
}

void SessionTap::listenToUserSession()
{
    const auto reporter = [this](const QString &handler) {
        return [this, handler](const auto &value) { report(nullptr, handler, {QVariant::fromValue(value)}); };
    };
    connect(m_kitty, &ChatKitty::notificationReceived, this, reporter(u"onNotificationReceived"_s));
    connect(m_kitty, &ChatKitty::channelJoined, this, reporter(u"onChannelJoined"_s));
    connect(m_kitty, &ChatKitty::channelLeft, this, reporter(u"onChannelLeft"_s));
    connect(m_kitty, &ChatKitty::userPresenceChanged, this, reporter(u"onUserPresenceChanged"_s));
}

} // namespace purr::lab
