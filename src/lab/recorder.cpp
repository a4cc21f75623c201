// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/recorder.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Shorter pauses are not worth a step; they add up.
constexpr qint64 shortestPause = 250;

/// A text to be met exactly; one that starts with a dollar sign would be taken for the name of a message.
QJsonValue exactly(const QString &text)
{
    return text.startsWith(u'$') ? QJsonValue(QJsonObject{{u"contains"_s, text}}) : QJsonValue(text);
}

} // namespace

void Recorder::start(const QString &self, const QString &displayName, quint64 seed)
{
    *this = {};
    m_self = self;
    m_seed = seed;
    m_people.insert(self, displayName);
    m_order << self;
}

QString Recorder::nameOf(const QJsonObject &user)
{
    const QString name = user.value("name"_L1).toString();
    if (!name.isEmpty() && !m_people.contains(name)) {
        m_people.insert(name, user.value("displayName"_L1).toString());
        m_order << name;
    }
    return name;
}

QString Recorder::channelName(qint64 id, const QString &shown)
{
    if (!m_channels.contains(id)) {
        static const QRegularExpression odd(u"[^a-z0-9]+"_s);
        QString name = shown.toLower().replace(odd, u"-"_s);
        const QStringList used = m_channels.values();
        if (name.isEmpty() || name == "-"_L1 || used.contains(name))
            name += u"room-%1"_s.arg(m_channels.size() + 1);
        m_channels.insert(id, name);
        m_titles.insert(id, shown);
        m_titlesNow.insert(id, shown);
        m_channelOrder << id;
    }
    return m_channels.value(id);
}

void Recorder::passTime()
{
    const qint64 passed = m_last.isValid() ? m_last.msecsTo(m_now) : 0;
    if (passed >= shortestPause)
        m_steps.append(QJsonObject{{u"do"_s, u"wait"_s}, {u"ms"_s, passed}});
    if (passed >= shortestPause || !m_last.isValid())
        m_last = m_now;
}

void Recorder::act(const QString &actor, qint64 channelId, const QString &verb, QJsonObject more)
{
    passTime();
    more.insert(u"do"_s, verb);
    more.insert(u"actor"_s, actor);
    if (channelId != 0)
        more.insert(u"channel"_s, m_channels.value(channelId));
    m_steps.append(more);
}

void Recorder::expect(const HandlerCall &call, const QJsonObject &match)
{
    QJsonObject step{{u"handler"_s, call.handler}};
    if (!match.isEmpty())
        step.insert(u"match"_s, match);
    act(m_self, call.channelId, u"expect"_s, step);
}

void Recorder::bring(const QString &actor, qint64 channelId)
{
    if (actor.isEmpty() || m_inside[channelId].contains(actor))
        return;
    m_inside[channelId] << actor;
    act(actor, channelId, u"enter"_s);
}

void Recorder::noteEntered(qint64 channelId, const QString &channel)
{
    channelName(channelId, channel);
    bring(m_self, channelId);
}

void Recorder::noteLeft(qint64 channelId)
{
    if (m_inside[channelId].removeAll(m_self) > 0)
        act(m_self, channelId, u"leave"_s);
}

void Recorder::noteFaults(const QList<Fault> &faults)
{
    for (const Fault &fault : std::as_const(m_faults)) {
        if (!faults.contains(fault))
            act(m_self, 0, u"fault_off"_s, {{u"name"_s, fault.toxic.name}});
    }
    for (const Fault &fault : faults) {
        if (m_faults.contains(fault))
            continue;
        const bool known = m_channels.contains(fault.channelId);
        act(m_self, known ? fault.channelId : 0, u"fault"_s, {{u"toxic"_s, fault.toxic.toJson()}});
    }
    m_faults = faults;
}

void Recorder::note(const HandlerCall &call)
{
    if (call.channelId == 0)
        return;
    m_now = call.time;
    channelName(call.channelId, call.channel);
    const QString &handler = call.handler;
    if (handler == "onReceivedMessage"_L1) {
        noteMessage(call);
    } else if (handler == "onReceivedKeystrokes"_L1) {
        noteKeystrokes(call);
    } else if (handler == "onParticipantEnteredChat"_L1) {
        const QString who = nameOf(call.payload);
        if (who == m_self)
            return;
        if (!m_inside[call.channelId].contains(who)) {
            bring(who, call.channelId);
            expect(call, {{u"name"_s, who}});
        }
    } else if (handler == "onParticipantLeftChat"_L1) {
        const QString who = nameOf(call.payload);
        if (who == m_self || m_inside[call.channelId].removeAll(who) == 0)
            return;
        act(who, call.channelId, u"leave"_s);
        expect(call, {{u"name"_s, who}});
    } else if (handler == "onChannelUpdated"_L1) {
        const QString title = call.payload.value("displayName"_L1).toString();
        if (title.isEmpty() || m_titlesNow.value(call.channelId) == title)
            return;
        m_titlesNow.insert(call.channelId, title);
        act(m_self, call.channelId, u"rename_channel"_s, {{u"display_name"_s, title}});
        expect(call, {{u"displayName"_s, exactly(title)}});
    } else if (handler == "onEventTriggered"_L1) {
        const QString who = nameOf(call.payload.value("user"_L1).toObject());
        const QString type = call.payload.value("type"_L1).toString();
        bring(who, call.channelId);
        act(who, call.channelId, u"trigger_event"_s,
            {{u"type"_s, type}, {u"properties"_s, call.payload.value("properties"_L1).toObject()}});
        expect(call, {{u"type"_s, type}});
    } else {
        noteOnMessage(call);
    }
}

void Recorder::noteMessage(const HandlerCall &call)
{
    const QString who = nameOf(call.payload.value("user"_L1).toObject());
    const auto id = call.payload.value("id"_L1).toInteger();
    const QString body = call.payload.value("body"_L1).toString();
    if (who.isEmpty() || body.isEmpty())
        return;
    bring(who, call.channelId);
    const QString name = u"m%1"_s.arg(m_messages.size() + 1);
    m_messages.insert(id, name);
    m_texts.insert(id, body);
    act(who, call.channelId, u"send"_s, {{u"text"_s, body}, {u"as"_s, name}});
    expect(call, {{u"body"_s, exactly(body)}});
}

/// A draft that grows is one step; one that became empty was sent or given up.
void Recorder::noteKeystrokes(const HandlerCall &call)
{
    const QString who = call.payload.value("username"_L1).toString();
    const QString keys = call.payload.value("keys"_L1).toString();
    if (keys.isEmpty() || !m_people.contains(who))
        return;
    const qsizetype size = m_steps.size();
    if (size >= 2) {
        const QJsonObject before = m_steps.at(size - 2).toObject();
        if (before.value("do"_L1) == "type"_L1 && before.value("actor"_L1) == who
            && before.value("channel"_L1) == m_channels.value(call.channelId)) {
            m_steps.removeLast();
            m_steps.removeLast();
            m_last = m_now; // typing takes its time by itself
        }
    }
    bring(who, call.channelId);
    act(who, call.channelId, u"type"_s, {{u"text"_s, keys}});
    expect(call, {{u"keys"_s, exactly(keys)}});
}

/// What is done to a message that was sent while this recorded.
void Recorder::noteOnMessage(const HandlerCall &call)
{
    const QJsonObject message = call.payload.contains(u"message"_s) ? call.payload.value("message"_L1).toObject() : call.payload;
    const auto id = message.value("id"_L1).toInteger();
    const QString name = m_messages.value(id);
    if (name.isEmpty())
        return;
    const QString author = nameOf(message.value("user"_L1).toObject());
    const QString &handler = call.handler;
    if (handler == "onMessageUpdated"_L1) {
        const QString body = message.value("body"_L1).toString();
        if (m_texts.value(id) == body)
            return;
        m_texts.insert(id, body);
        act(author, 0, u"edit"_s, {{u"message"_s, name}, {u"text"_s, body}});
        expect(call, {{u"body"_s, exactly(body)}});
    } else if (handler == "onMessageDeleted"_L1) {
        act(author, 0, u"delete"_s, {{u"message"_s, name}});
        expect(call, {});
        m_messages.remove(id);
    } else if (handler == "onMessageRead"_L1) {
        const QString who = nameOf(call.payload.value("receipt"_L1).toObject().value("user"_L1).toObject());
        bring(who, call.channelId);
        act(who, 0, u"read"_s, {{u"message"_s, name}});
        expect(call, {{u"receipt.user.name"_s, who}});
    } else if (handler == "onMessageReactionAdded"_L1 || handler == "onMessageReactionRemoved"_L1) {
        const QJsonObject reaction = call.payload.value("reaction"_L1).toObject();
        const QString who = nameOf(reaction.value("user"_L1).toObject());
        const QString emoji = reaction.value("emoji"_L1).toObject().value("character"_L1).toString();
        bring(who, call.channelId);
        act(who, 0, handler == "onMessageReactionAdded"_L1 ? u"react"_s : u"unreact"_s,
            {{u"message"_s, name}, {u"emoji"_s, emoji}});
        expect(call, {{u"reaction.user.name"_s, who}});
    }
}

QByteArray Recorder::toJson(const QString &name) const
{
    QJsonArray actors;
    QJsonArray steps;
    for (const QString &who : m_order) {
        QJsonObject actor{{u"name"_s, who}};
        if (!m_people.value(who).isEmpty())
            actor.insert(u"display_name"_s, m_people.value(who));
        if (who == m_self)
            actor.insert(u"self"_s, true);
        actors.append(actor);
        steps.append(QJsonObject{{u"do"_s, u"start_session"_s}, {u"actor"_s, who}});
    }
    QJsonArray channels;
    for (const qint64 id : m_channelOrder) {
        QJsonObject channel{{u"name"_s, m_channels.value(id)}, {u"members"_s, QJsonArray::fromStringList(m_order)}};
        if (!m_titles.value(id).isEmpty())
            channel.insert(u"display_name"_s, m_titles.value(id));
        channels.append(channel);
    }
    for (const QJsonValue &step : m_steps)
        steps.append(step);
    const QJsonObject file{{u"version"_s, 1},
                           {u"name"_s, name},
                           {u"description"_s, u"Recorded as %1 in Purr."_s.arg(m_self)},
                           {u"tags"_s, QJsonArray{u"recorded"_s}},
                           {u"seed"_s, double(m_seed)},
                           {u"actors"_s, actors},
                           {u"channels"_s, channels},
                           {u"steps"_s, steps}};
    return QJsonDocument(file).toJson();
}

} // namespace purr::lab
