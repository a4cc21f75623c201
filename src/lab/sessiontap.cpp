// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/sessiontap.h"

#include "lab/framechannels.h"
#include "lab/handlers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QString nameOf(const User &user)
{
    return user.displayName.isEmpty() ? user.name : user.displayName;
}

QString presenceOf(const User &user)
{
    return nameOf(user) + (user.presence.online ? u" online"_s : u" offline"_s);
}

/// What a channel goes by here; a direct one, whose own name says nothing, by who else is in it.
QString titleOf(const Channel &channel, const QString &ownName)
{
    if (!channel.isDirect())
        return channel.displayName.isEmpty() ? channel.name : channel.displayName;
    QStringList others;
    for (const User &member : channel.members) {
        if (member.name != ownName)
            others << member.name;
    }
    others.sort();
    return u"%1 (direct)"_s.arg(others.isEmpty() ? ownName : others.join(u", "_s));
}

QString quoted(const QString &text)
{
    return u'“' + text.simplified().left(120) + u'”';
}

QString words(const Message &message)
{
    return u"#%1 %2"_s.arg(message.id).arg(message.hasText() ? quoted(message.body) : message.file.name);
}

QJsonValue withoutWords(const QString &name, const QJsonValue &value)
{
    static const QSet<QString> open{u"id"_s, u"type"_s, u"createdTime"_s, u"lastEditedTime"_s, u"channelId"_s,
                                    u"nestedLevel"_s, u"contentType"_s, u"emoji"_s, u"status"_s, u"character"_s};
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
    listenToUserSession();
    adoptSessions();
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

void SessionTap::adopt(ChatSession *session)
{
    const Channel &channel = session->channel();
    Record record{session, channel.id, titleOf(channel, m_kitty->currentUser().name), session->state(), {}, {}, ++m_number, 0, channel.links};
    // It may have begun before anybody looked.
    for (const ChatSession::Change &change : session->history())
        record.states.append({change.time, change.state});
    m_records.append(record);
    connect(session, &ChatSession::stateChanged, this, [this, session] { noteState(session); });
    connect(session, &QObject::destroyed, this, [this, session, number = m_number] {
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

void SessionTap::report(ChatSession *session, const QString &handler, const QString &summary,
                        const QJsonObject &payload, const QDateTime &serverTime)
{
    HandlerCall call;
    call.time = QDateTime::currentDateTimeUtc();
    call.handler = handler;
    call.summary = summary;
    call.payload = payload;
    // Beyond an hour it is another clock that speaks (a story has its own), not a slow line.
    constexpr qint64 believable = 3'600'000;
    const qint64 passed = serverTime.isValid() ? serverTime.msecsTo(call.time) : believable;
    if (std::abs(passed) < believable)
        call.latency = double(std::max<qint64>(0, passed));
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

void SessionTap::listen(ChatSession *s, const QString &handler)
{
    QMetaObject::Connection c;
    const auto user = [this, s, handler](const User &user) { report(s, handler, nameOf(user), user.toJson()); };
    const auto receipt = [this, s, handler](const Message &message, const ReadReceipt &receipt) {
        report(s, handler, u"#%1 by %2"_s.arg(message.id).arg(nameOf(receipt.user)),
               {{u"message"_s, message.toJson()}, {u"receipt"_s, receipt.toJson()}}, receipt.createdTime);
    };
    const auto reaction = [this, s, handler](const Message &message, const Reaction &reaction) {
        report(s, handler, u"#%1 %2 by %3"_s.arg(message.id).arg(reaction.emoji.character, nameOf(reaction.user)),
               {{u"message"_s, message.toJson()}, {u"reaction"_s, reaction.toJson()}}, reaction.createdTime);
    };
    if (handler == "onReceivedMessage"_L1)
        c = connect(s, &ChatSession::receivedMessage, this, [this, s, handler](const Message &m) {
            report(s, handler, words(m), m.toJson(), m.createdTime);
        });
    else if (handler == "onReceivedKeystrokes"_L1)
        c = connect(s, &ChatSession::receivedKeystrokes, this, [this, s, handler](const Keystrokes &keystrokes) {
            report(s, handler, keystrokes.username + u' ' + quoted(keystrokes.keys), keystrokes.toJson());
        });
    else if (handler == "onTypingStarted"_L1)
        c = connect(s, &ChatSession::typingStarted, this, user);
    else if (handler == "onTypingStopped"_L1)
        c = connect(s, &ChatSession::typingStopped, this, user);
    else if (handler == "onParticipantEnteredChat"_L1)
        c = connect(s, &ChatSession::participantEnteredChat, this, user);
    else if (handler == "onParticipantLeftChat"_L1)
        c = connect(s, &ChatSession::participantLeftChat, this, user);
    else if (handler == "onParticipantPresenceChanged"_L1)
        c = connect(s, &ChatSession::participantPresenceChanged, this,
                    [this, s, handler](const User &u) { report(s, handler, presenceOf(u), u.toJson()); });
    else if (handler == "onMessageUpdated"_L1)
        c = connect(s, &ChatSession::messageUpdated, this,
                    [this, s, handler](const Message &m) { report(s, handler, words(m), m.toJson(), m.lastEditedTime); });
    else if (handler == "onChannelUpdated"_L1)
        c = connect(s, &ChatSession::channelUpdated, this, [this, s, handler](const Channel &channel) {
            report(s, handler, u"displayName → "_s + channel.displayName, channel.toJson());
        });
    else if (handler == "onMessageRead"_L1)
        c = connect(s, &ChatSession::messageRead, this, receipt);
    else if (handler == "onMessageDeleted"_L1)
        c = connect(s, &ChatSession::messageDeleted, this,
                    [this, s, handler](const Message &m) { report(s, handler, words(m), m.toJson()); });
    else if (handler == "onMessageUnread"_L1)
        c = connect(s, &ChatSession::messageUnread, this, receipt);
    else if (handler == "onMessageDelivered"_L1)
        c = connect(s, &ChatSession::messageDelivered, this, receipt);
    else if (handler == "onMessageReactionAdded"_L1)
        c = connect(s, &ChatSession::messageReactionAdded, this, reaction);
    else if (handler == "onMessageReactionRemoved"_L1)
        c = connect(s, &ChatSession::messageReactionRemoved, this, reaction);
    else if (handler == "onEventTriggered"_L1)
        c = connect(s, &ChatSession::eventTriggered, this, [this, s, handler](const CustomEvent &event) {
            report(s, handler, event.type + u" by "_s + nameOf(event.user), event.toJson());
        });
    else if (handler == "onChannelDeleted"_L1)
        c = connect(s, &ChatSession::channelDeleted, this, [this, s, handler](const Channel &channel) {
            report(s, handler, channel.displayName, channel.toJson());
        });
    else if (handler == "onResumed"_L1)
        c = connect(s, &ChatSession::resumed, this, [this, s, handler](bool complete, qint64 fromId) {
            report(s, handler, complete ? u"nothing is missing"_s : u"there is a gap after #%1"_s.arg(fromId),
                   {{u"complete"_s, complete}, {u"fromId"_s, fromId}});
        });
    m_connections[s].insert(handler, c);
}

void SessionTap::listenToUserSession()
{
    connect(m_kitty, &ChatKitty::notificationReceived, this, [this](const Notification &notification) {
        report(nullptr, u"onNotificationReceived"_s, quoted(notification.body), notification.toJson(),
               notification.createdTime);
    });
    connect(m_kitty, &ChatKitty::channelJoined, this, [this](const Channel &channel) {
        report(nullptr, u"onChannelJoined"_s, channel.displayName, channel.toJson());
    });
    connect(m_kitty, &ChatKitty::channelLeft, this, [this](const Channel &channel) {
        report(nullptr, u"onChannelLeft"_s, channel.displayName, channel.toJson());
    });
    connect(m_kitty, &ChatKitty::userPresenceChanged, this, [this](const User &user) {
        report(nullptr, u"onUserPresenceChanged"_s, presenceOf(user), user.toJson());
    });
}

} // namespace purr::lab
