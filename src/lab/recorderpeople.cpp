// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Who is there, and what is not said yet: who came, went, was offline, typed and stopped.

#include "lab/recorder.h"

#include "lab/scenario.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Of those who were in a room before, more are left out until they do something: each is a client in the replay.
constexpr int mostPresent = 20;

/// So many letters are a draft of their own when a scenario is replayed at human speed, see Participant::type().
constexpr qsizetype firstDraft = 3;

/// How much earlier, in ms, the news that somebody stopped typing comes than that of what he did to stop.
constexpr qint64 sameMoment = 1'000;

} // namespace

void Recorder::bring(const QString &actor, qint64 channelId)
{
    if (actor.isEmpty() || m_inside[channelId].contains(actor))
        return;
    noteInside(channelId, actor);
    act(actor, channelId, u"enter"_s);
}

void Recorder::noteInside(qint64 channelId, const QString &who)
{
    m_inside[channelId] << who;
    m_met[channelId] << who;
}

/// Before the expectations that stand right before this place.
qsizetype Recorder::stepBefore(qsizetype at) const
{
    qsizetype step = at - 1;
    while (step >= 0 && m_steps.at(step).toObject().value("do"_L1) == "expect"_L1)
        --step;
    return step == at - 1 ? -1 : step;
}

void Recorder::notePresent(qint64 channelId, const QList<User> &people)
{
    const QString room = m_channels.value(channelId);
    qsizetype at = m_inside[channelId].contains(m_self) ? m_steps.size() - 1 : -1;
    while (at >= 0 && !(isStep(at, "enter"_L1, m_self) && m_steps.at(at).toObject().value("channel"_L1) == room))
        --at;
    int more = mostPresent;
    for (const User &user : people) {
        if (at < 0 || more == 0 || user.name == m_self || m_inside[channelId].contains(user.name))
            continue;
        const QString who = nameOf(user.toJson());
        noteInside(channelId, who);
        m_steps.insert(at++, QJsonObject{{u"do"_s, u"enter"_s}, {u"actor"_s, who}, {u"channel"_s, room}});
        --more;
    }
}

void Recorder::beginHere()
{
    const Recorder before = std::exchange(*this, {});
    start(before.m_self, before.m_people.value(before.m_self), before.m_seed);
    m_now = before.m_now;
    for (const qint64 id : before.m_channelOrder) {
        const QStringList inside = before.m_inside.value(id);
        if (!inside.contains(m_self))
            continue;
        noteEntered(id, before.m_titlesNow.value(id));
        QList<User> people;
        for (const QString &name : inside) {
            User user;
            user.name = name;
            user.displayName = before.m_people.value(name);
            if (name != m_self)
                people << user;
        }
        notePresent(id, people);
    }
    noteFaults(before.m_faults);
    noteOnline(!before.m_offline.contains(m_self));
    m_last = {};
}

void Recorder::noteCame(const HandlerCall &call)
{
    const QString who = nameOf(call.payload);
    if (who.isEmpty() || who == m_self || m_inside[call.channelId].contains(who))
        return;
    if (m_returning[who].remove(call.channelId))
        noteInside(call.channelId, who);
    else
        bring(who, call.channelId);
    expect(call, {{u"name"_s, who}});
}

void Recorder::noteWent(const HandlerCall &call)
{
    const QString who = nameOf(call.payload);
    // Whoever leaves was there, even if he never did anything that told of it.
    if (const Result<User> user = User::fromJson(call.payload); user.succeeded() && !m_met[call.channelId].contains(who))
        notePresent(call.channelId, {*user});
    if (who == m_self || m_inside[call.channelId].removeAll(who) == 0)
        return;
    if (m_offline.contains(who))
        m_returning[who] << call.channelId;
    else
        act(who, call.channelId, u"leave"_s);
    expect(call, {{u"name"_s, who}});
}

/// Whoever loses his link leaves his rooms first, and comes back to them by himself.
void Recorder::notePresence(const HandlerCall &call)
{
    const QString who = call.payload.value("name"_L1).toString();
    const bool isOnline = call.payload.value("presence"_L1).toObject().value("online"_L1).toBool();
    if (who == m_self || !m_people.contains(who) || isOnline != m_offline.contains(who))
        return;
    if (isOnline) {
        m_offline.remove(who);
        act(who, 0, u"come_back"_s);
    } else {
        m_offline.insert(who);
        m_returning.remove(who);
        tellSilence();
        qsizetype at = m_steps.size();
        const bool atOnce = !m_last.isValid() || m_last.msecsTo(m_now) < sameMoment; // else he had left before
        for (qsizetype left = stepBefore(at); atOnce && isStep(left, "leave"_L1, who); left = stepBefore(at)) {
            m_returning[who] << m_channels.key(m_steps.at(left).toObject().value("channel"_L1).toString());
            m_steps.removeAt(left);
            at = left;
        }
        if (m_returning.value(who).isEmpty())
            act(who, 0, u"go_offline"_s);
        else
            m_steps.insert(at, QJsonObject{{u"do"_s, u"go_offline"_s}, {u"actor"_s, who}});
    }
    expect(call, {{u"name"_s, who}, {u"presence.online"_s, isOnline}});
}

/// A draft that grows is one step; one that became empty was sent or given up.
void Recorder::noteKeystrokes(const HandlerCall &call)
{
    const QString keys = call.payload.value("keys"_L1).toString();
    const QString who = keys.isEmpty() ? QString() : nameOf({{u"name"_s, call.payload.value("username"_L1)}});
    if (who.isEmpty())
        return;
    const qsizetype before = m_steps.size() - 2;
    if (isDraft(before, who, call.channelId)) {
        m_steps.removeLast();
        m_steps.removeLast();
        m_last = m_now; // typing takes its time by itself
    }
    bring(who, call.channelId);
    act(who, call.channelId, u"type"_s, {{u"text"_s, keys}});
    expect(call, {{u"keys"_s, exactText(keys)}});
}

/// Whether that step is a draft of his there of which nothing but itself has been told.
bool Recorder::isDraft(qsizetype index, const QString &who, qint64 channelId) const
{
    return isStep(index, "type"_L1, who) && m_steps.at(index).toObject().value("channel"_L1) == m_channels.value(channelId)
           && m_steps.last().toObject().value("handler"_L1) == "onReceivedKeystrokes"_L1;
}

/// The news comes with his first draft, after it; but before the last one when a longer draft is typed letter by letter.
void Recorder::noteTyping(const HandlerCall &call)
{
    const QString who = nameOf(call.payload);
    if (who.isEmpty() || m_typists.contains({call.channelId, who}))
        return;
    tellSilence();
    const qsizetype before = m_steps.size() - 2;
    if (!isDraft(before, who, call.channelId)) {
        bring(who, call.channelId);
        act(who, call.channelId, u"type"_s, {{u"text"_s, QString(unknownText)}});
    } else if (m_steps.at(before).toObject().value("text"_L1).toString().size() > firstDraft) {
        m_steps.removeLast();
    }
    m_typists.insert({call.channelId, who});
    expect(call, {{u"name"_s, who}});
}

/// Why he stopped is told by what comes next.
void Recorder::noteSilence(const HandlerCall &call)
{
    if (!m_typists.remove({call.channelId, nameOf(call.payload)}))
        return;
    tellSilence();
    m_stopped = call;
}

/// The end of typing that this step explains: he sent it, left or is gone, or this user is.
std::optional<HandlerCall> Recorder::takeSilenceBy(const QString &actor, const QString &verb)
{
    static const QStringList ends{u"send"_s, u"send_file"_s, u"reply"_s, u"leave"_s, u"go_offline"_s};
    if (!m_stopped)
        return {};
    const bool isHis = actor == m_stopped->payload.value("name"_L1).toString() || (actor == m_self && verb == "go_offline"_L1);
    if (isHis && ends.contains(verb) && m_stopped->time.msecsTo(m_now) < sameMoment)
        return std::exchange(m_stopped, std::nullopt);
    tellSilence();
    return {};
}

/// Nothing explains it: he gave up his draft, or fell silent, which looks the same to others.
void Recorder::tellSilence()
{
    const std::optional<HandlerCall> stopped = std::exchange(m_stopped, std::nullopt);
    if (!stopped)
        return;
    const QDateTime now = std::exchange(m_now, stopped->time);
    const QString who = stopped->payload.value("name"_L1).toString();
    act(who, stopped->channelId, u"type"_s, {{u"text"_s, QString()}});
    expect(*stopped, {{u"name"_s, who}});
    m_now = now;
}

} // namespace purr::lab
