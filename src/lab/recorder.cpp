// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/recorder.h"

#include "lab/scenario.h"
#include "lab/scenariowriter.h"
#include "protocol/properties.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Shorter pauses are not worth a step; they add up.
constexpr qint64 shortestPause = 250;

/// How long the news of an edit is on its way at most, in ms.
constexpr qint64 longestWay = 2'000;

/// The id of the message that this one answers; 0 when it answers none.
qint64 parentOf(const QJsonObject &message)
{
    static const QRegularExpression id(u"(\\d+)\\D*$"_s);
    return id.match(message.value("_relays"_L1).toObject().value("parent"_L1).toString()).captured(1).toLongLong();
}

} // namespace

QJsonValue Recorder::exactText(const QString &text)
{
    return text.startsWith(u'$') ? QJsonValue(QJsonObject{{u"contains"_s, text}}) : QJsonValue(text);
}

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
    if (name.isEmpty())
        return name;
    if (!m_people.contains(name)) {
        m_people.insert(name, {});
        m_order << name;
    }
    // Drafts come without it.
    if (QString &shown = m_people[name]; shown.isEmpty())
        shown = user.value("displayName"_L1).toString();
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
    const std::optional<HandlerCall> stopped = takeSilenceBy(actor, verb);
    passTime();
    more.insert(u"do"_s, verb);
    more.insert(u"actor"_s, actor);
    if (channelId != 0)
        more.insert(u"channel"_s, m_channels.value(channelId));
    m_steps.append(more);
    if (stopped)
        expect(*stopped, {{u"name"_s, stopped->payload.value("name"_L1)}});
}

bool Recorder::isStep(qsizetype index, QLatin1StringView verb, const QString &actor) const
{
    const QJsonObject step = m_steps.at(index).toObject();
    return step.value("do"_L1) == verb && step.value("actor"_L1) == actor;
}

void Recorder::expect(const HandlerCall &call, const QJsonObject &match)
{
    QJsonObject step{{u"handler"_s, call.handler}};
    if (!match.isEmpty())
        step.insert(u"match"_s, match);
    act(m_self, call.channelId, u"expect"_s, step);
}

void Recorder::noteEntered(qint64 channelId, const QString &channel)
{
    channelName(channelId, channel);
    bring(m_self, channelId);
}

void Recorder::noteShutOut(qint64 channelId, const QString &channel, const Error &error)
{
    channelName(channelId, channel);
    if (m_inside[channelId].removeAll(m_self) == 0)
        act(m_self, channelId, u"enter"_s, {{u"fails"_s, error.code}});
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

void Recorder::noteOnline(bool online)
{
    if (online == !m_offline.contains(m_self) || (!online && !m_faults.isEmpty()))
        return;
    act(m_self, 0, online ? u"come_back"_s : u"go_offline"_s);
    if (online)
        m_offline.remove(m_self);
    else
        m_offline.insert(m_self);
}

void Recorder::noteRefused(const RefusedAction &action)
{
    static const QHash<QString, QString> verbs{
        {u"message"_s, u"send"_s},   {u"reply"_s, u"reply"_s},
        {u"edit"_s, u"edit"_s},      {u"delete"_s, u"delete"_s},
        {u"read"_s, u"read"_s},      {u"react"_s, u"react"_s},
        {u"update"_s, u"rename_channel"_s}, {u"removeReaction"_s, u"unreact"_s},
        {u"triggerEvent"_s, u"trigger_event"_s},     {u"file"_s, u"send_file"_s},
    };
    static const QHash<QString, QString> members{{u"text"_s, u"body"_s},
                                                 {u"emoji"_s, u"emoji"_s},
                                                 {u"display_name"_s, u"displayName"_s},
                                                 {u"type"_s, u"type"_s},
                                                 {u"name"_s, u"name"_s},
                                                 {u"size"_s, u"size"_s},
                                                 {u"properties"_s, u"properties"_s}};
    const ScenarioVerb *const verb = ScenarioVerb::find(verbs.value(action.link));
    if (!verb || !m_channels.contains(action.channelId))
        return;
    QJsonObject all{{u"actor"_s, m_self}, {u"channel"_s, m_channels.value(action.channelId)}, {u"fails"_s, action.error.code}};
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        if (action.body.contains(it.value()))
            all.insert(it.key(), action.body.value(it.value()));
    }
    const QString message = messageName(action.channelId, action.messageId);
    if (!message.isEmpty()) {
        all.insert(u"message"_s, message);
        all.insert(u"to"_s, message);
    }
    QJsonObject step{{u"do"_s, verb->name}};
    for (const ScenarioField &field : verb->fields) {
        if (all.contains(field.name))
            step.insert(field.name, all.value(field.name));
        else if (field.required)
            return;
    }
    tellSilence();
    passTime();
    m_steps.append(step);
}

void Recorder::note(const HandlerCall &call)
{
    if (call.channelId == 0)
        return;
    m_now = call.time;
    if (!m_begin.isValid())
        m_begin = m_now.addMSecs(-longestWay);
    channelName(call.channelId, call.channel);
    static const QHash<QString, void (Recorder::*)(const HandlerCall &)> notes{
        {u"onReceivedMessage"_s, &Recorder::noteMessage},
        {u"onReceivedKeystrokes"_s, &Recorder::noteKeystrokes},
        {u"onTypingStarted"_s, &Recorder::noteTyping},
        {u"onTypingStopped"_s, &Recorder::noteSilence},
        {u"onParticipantEnteredChat"_s, &Recorder::noteCame},
        {u"onParticipantLeftChat"_s, &Recorder::noteWent},
        {u"onParticipantPresenceChanged"_s, &Recorder::notePresence},
        {u"onChannelUpdated"_s, &Recorder::noteTitle},
        {u"onEventTriggered"_s, &Recorder::noteEvent},
    };
    (this->*notes.value(call.handler, &Recorder::noteOnMessage))(call);
}

void Recorder::noteTitle(const HandlerCall &call)
{
    const QString title = call.payload.value("displayName"_L1).toString();
    if (title.isEmpty() || m_titlesNow.value(call.channelId) == title)
        return;
    m_titlesNow.insert(call.channelId, title);
    act(m_self, call.channelId, u"rename_channel"_s, {{u"display_name"_s, title}});
    expect(call, {{u"displayName"_s, exactText(title)}});
}

void Recorder::noteEvent(const HandlerCall &call)
{
    const QString who = nameOf(call.payload.value("user"_L1).toObject());
    const QString type = call.payload.value("type"_L1).toString();
    bring(who, call.channelId);
    act(who, call.channelId, u"trigger_event"_s,
        {{u"type"_s, type}, {u"properties"_s, call.payload.value("properties"_L1).toObject()}});
    expect(call, {{u"type"_s, type}});
}

QString Recorder::messageName(qint64 channelId, qint64 id, const QJsonObject &message)
{
    if (id == 0 || m_messages.contains(id))
        return m_messages.value(id);
    const QString name = u"m%1"_s.arg(m_messages.size() + 1);
    m_messages.insert(id, name);
    const QString author = nameOf(message.value("user"_L1).toObject());
    const QString text = message.value("body"_L1).toString();
    m_earlier[channelId].insert(id, {{u"by"_s, author.isEmpty() ? m_self : author},
                                     {u"text"_s, text.isEmpty() ? QString(unknownText) : text},
                                     {u"as"_s, name}});
    return name;
}

void Recorder::noteMessage(const HandlerCall &call)
{
    const QString who = nameOf(call.payload.value("user"_L1).toObject());
    const auto id = call.payload.value("id"_L1).toInteger();
    const QString body = call.payload.value("body"_L1).toString();
    const QString file = call.payload.value("file"_L1).toObject().value("name"_L1).toString();
    if (who.isEmpty() || (body.isEmpty() && file.isEmpty()) || m_messages.contains(id))
        return;
    bring(who, call.channelId);
    const QString parent = messageName(call.channelId, parentOf(call.payload));
    const QString name = u"m%1"_s.arg(m_messages.size() + 1);
    m_messages.insert(id, name);
    m_texts.insert(id, body);
    if (body.isEmpty()) {
        act(who, call.channelId, u"send_file"_s, {{u"name"_s, file}, {u"as"_s, name}});
        expect(call, {{u"file.name"_s, exactText(file)}});
        return;
    }
    const QString quoted = messageName(call.channelId, call.payload.value("properties"_L1)[property::quotes].toInteger());
    QJsonObject said{{u"text"_s, body}, {u"as"_s, name}};
    if (!quoted.isEmpty())
        said.insert(u"quotes"_s, quoted);
    if (parent.isEmpty())
        act(who, call.channelId, u"send"_s, said);
    else
        act(who, 0, u"reply"_s, {{u"to"_s, parent}, {u"text"_s, body}, {u"as"_s, name}});
    expect(call, {{u"body"_s, exactText(body)}});
}

/// Messages are also updated for what is done around them: an answer, a preview.
bool Recorder::isEdit(qint64 id, const QJsonObject &message) const
{
    if (m_texts.contains(id))
        return m_texts.value(id) != message.value("body"_L1).toString();
    const QDateTime edited = QDateTime::fromString(message.value("lastEditedTime"_L1).toString(), Qt::ISODateWithMs);
    return edited.isValid() && edited >= m_begin;
}

void Recorder::noteOnMessage(const HandlerCall &call)
{
    const QJsonObject message = call.payload.contains(u"message"_s) ? call.payload.value("message"_L1).toObject() : call.payload;
    const auto id = message.value("id"_L1).toInteger();
    const QString &handler = call.handler;
    static const QStringList known{u"onMessageUpdated"_s, u"onMessageDeleted"_s, u"onMessageRead"_s, u"onMessageReactionAdded"_s,
                                   u"onMessageReactionRemoved"_s};
    if (!known.contains(handler) || m_deleted.contains(id) || (handler == "onMessageUpdated"_L1 && !isEdit(id, message)))
        return;
    const QString author = nameOf(message.value("user"_L1).toObject());
    if (author.isEmpty())
        return; // the server's own
    const QString body = message.value("body"_L1).toString();
    QJsonObject before = message;
    if (handler == "onMessageUpdated"_L1)
        before.insert(u"body"_s, QString(unknownText));
    const QString name = messageName(call.channelId, id, before);
    if (handler == "onMessageUpdated"_L1) {
        m_texts.insert(id, body);
        act(author, 0, u"edit"_s, {{u"message"_s, name}, {u"text"_s, body}});
        expect(call, {{u"body"_s, exactText(body)}});
    } else if (handler == "onMessageDeleted"_L1) {
        act(author, 0, u"delete"_s, {{u"message"_s, name}});
        expect(call, {});
        m_deleted.insert(id);
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

QStringList Recorder::steps(const QHash<QString, QString> &rooms) const
{
    QStringList lines;
    for (const QJsonValue &value : m_steps) {
        const QJsonObject step = value.toObject();
        const QString verb = step.value("do"_L1).toString();
        if (verb == "expect"_L1)
            continue;
        if (verb == "wait"_L1) {
            lines << u"wait %1 ms"_s.arg(step.value("ms"_L1).toInteger());
            continue;
        }
        QStringList words{u"person %1: %2"_s.arg(m_order.indexOf(step.value("actor"_L1).toString()) + 1).arg(verb)};
        for (const QLatin1StringView name : {"as"_L1, "message"_L1, "to"_L1, "quotes"_L1, "emoji"_L1}) {
            if (step.contains(name))
                words << step.value(name).toString();
        }
        if (step.contains("channel"_L1)) {
            const QString title = m_titles.value(m_channels.key(step.value("channel"_L1).toString()));
            words << u"in"_s << rooms.value(title, u"another room"_s);
        }
        if (step.contains("toxic"_L1))
            words << u'`' + inlineJson(step.value("toxic"_L1)) + u'`';
        if (step.contains("fails"_L1))
            words << u"fails with"_s << step.value("fails"_L1).toString();
        lines << words.join(u' ');
    }
    return lines;
}

QByteArray Recorder::toJson(const QString &name) const
{
    if (m_stopped) { // What it was for will not come any more.
        Recorder whole = *this;
        whole.tellSilence();
        return whole.toJson(name);
    }
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
        QJsonArray messages;
        const QMap<qint64, QJsonObject> earlier = m_earlier.value(id);
        for (const QJsonObject &message : earlier)
            messages.append(message);
        if (!messages.isEmpty())
            channel.insert(u"messages"_s, messages);
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
    return scenarioText(file);
}

} // namespace purr::lab
