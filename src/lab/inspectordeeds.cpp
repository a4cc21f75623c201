// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What happens besides the calls of handlers, and how a scenario is made of both.

#include "lab/inspector.h"

#include "client/told.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Who enters and leaves all day long is not remembered for ever.
constexpr size_t mostDeeds = 10'000;

bool isOpen(const SessionTap::Record &record)
{
    using State = ChatSession::State;
    return record.session && (record.state == State::Live || record.state == State::Reconnecting);
}

HandlerCall callOf(const LogEntry &entry)
{
    HandlerCall call;
    call.time = entry.time;
    call.channelId = entry.channelId;
    call.channel = entry.channel;
    call.handler = entry.name;
    call.payload = entry.payload();
    return call;
}

/// Whether it tells who is where.
bool isOfPeople(const LogEntry &entry)
{
    return entry.name == "onParticipantEnteredChat"_L1 || entry.name == "onParticipantLeftChat"_L1
           || entry.name == "onParticipantPresenceChanged"_L1 || entry.name == "onChannelUpdated"_L1;
}

} // namespace

void Inspector::note(const QDateTime &time, const std::function<void(Recorder &)> &tell)
{
    if (m_recording) {
        m_recorder.setTime(time);
        tell(m_recorder);
    }
    m_deeds.push_back({m_events.nextSequence(), time, tell});
    if (m_deeds.size() > mostDeeds)
        m_deeds.pop_front();
}

/// Where the log goes on live, and what is not in it above.
void Inspector::noteOpening()
{
    QJsonArray unheard;
    QStringList names;
    for (const SessionTap::Record &record : m_tap->records()) {
        if (!record.session)
            continue;
        unheard.append(QJsonObject{{u"channel"_s, record.channel}, {u"handlers"_s, QJsonArray::fromStringList(record.unheard)}});
        for (const QString &name : record.unheard) {
            if (!names.contains(name))
                names << name;
        }
    }
    if (unheard.isEmpty() && m_events.total() == 0)
        return; // nothing was there
    LogEntry entry;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.kind = LogEntry::Kind::Control;
    entry.name = tr("Inspector opened");
    entry.summary = names.isEmpty() ? tr("All handlers are on from here.")
                                    //: Names of handlers follow.
                                    : tr("All handlers are on from here. Nobody listened before to: %1").arg(names.join(u", "_s));
    entry.setPayload({{u"notHeardBefore"_s, unheard}});
    m_events.append(entry);
}

void Inspector::noteEntered(const QDateTime &time, qint64 channelId, const QString &channel)
{
    if (m_rooms.contains(channelId))
        return;
    m_rooms.insert(channelId);
    note(time, [channelId, channel](Recorder &recorder) { recorder.noteEntered(channelId, channel); });
}

void Inspector::noteLeft(const QDateTime &time, qint64 channelId)
{
    if (!m_rooms.remove(channelId))
        return;
    m_peopled.remove(channelId);
    note(time, [channelId](Recorder &recorder) { recorder.noteLeft(channelId); });
}

/// Of a session that failed.
void Inspector::noteEnd(const QDateTime &time, qint64 channelId, const QString &channel, const Error &error)
{
    if (error.kind == Failure::Kind::Server || error.kind == Failure::Kind::Invalid)
        note(time, [channelId, channel, error](Recorder &recorder) { recorder.noteShutOut(channelId, channel, error); });
    noteLeft(time, channelId);
}

void Inspector::noteLink(const QDateTime &time, ChatKitty::ConnectionState state)
{
    using State = ChatKitty::ConnectionState;
    if (state == State::Online || state == State::Reconnecting)
        note(time, [online = state == State::Online](Recorder &recorder) { recorder.noteOnline(online); });
}

/// As the signals of now do.
void Inspector::handlePast(const Told &told)
{
    static const QMetaMethod stateChanged = QMetaMethod::fromSignal(&ChatSession::stateChanged);
    static const QMetaMethod participantsChanged = QMetaMethod::fromSignal(&ChatSession::participantsChanged);
    static const QMetaMethod linkChanged = QMetaMethod::fromSignal(&ChatKitty::stateChanged);
    static const QMetaMethod actionRefused = QMetaMethod::fromSignal(&ChatKitty::actionRefused);
    const QVariant what = told.arguments.value(0);
    const qint64 channelId = told.channel ? told.channel->id : 0;
    const SessionTap::Record *const record = m_tap->recordOf(told.session);
    const QString channel = record ? record->channel : QString();
    if (told.signal == stateChanged) {
        const auto state = what.value<ChatSession::State>();
        if (state == ChatSession::State::Live)
            noteEntered(told.time, channelId, channel);
        else if (state == ChatSession::State::Failed)
            noteEnd(told.time, channelId, channel, told.arguments.value(1).value<Error>());
        else if (state == ChatSession::State::Ending || state == ChatSession::State::Ended)
            noteLeft(told.time, channelId);
    } else if (told.signal == participantsChanged) {
        noteEntered(told.time, channelId, channel); // it may be told of before everything is heard
        m_peopled.insert(channelId);
        note(told.time, [channelId, people = what.value<QList<User>>()](Recorder &recorder) { recorder.notePresent(channelId, people); });
    } else if (told.signal == linkChanged) {
        noteLink(told.time, what.value<ChatKitty::ConnectionState>());
    } else if (told.signal == actionRefused) {
        note(told.time, [action = what.value<RefusedAction>()](Recorder &recorder) { recorder.noteRefused(action); });
    }
}

void Inspector::followRooms()
{
    if (!m_tap)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<qint64> open;
    for (const SessionTap::Record &record : m_tap->records()) {
        if (!isOpen(record))
            continue;
        open.insert(record.channelId);
        noteEntered(now, record.channelId, record.channel);
    }
    const QSet<qint64> gone = m_rooms - open;
    for (const qint64 id : gone)
        noteLeft(now, id);
    for (const qint64 id : std::as_const(open))
        followPeople(id);
}

/// Once for each room, as soon as somebody else is known to be there: the list is asked for when the session starts.
void Inspector::followPeople(qint64 channelId)
{
    if (!m_rooms.contains(channelId) || m_peopled.contains(channelId))
        return;
    const ChatSession *const session = m_kitty ? m_kitty->chatSession(channelId) : nullptr;
    const QList<User> people = session ? session->participants() : QList<User>();
    if (people.size() < 2)
        return;
    m_peopled.insert(channelId);
    constexpr qsizetype most = 21;
    note(QDateTime::currentDateTimeUtc(), [channelId, people = people.first(std::min(people.size(), most))](Recorder &recorder) {
        recorder.notePresent(channelId, people);
    });
}

/// What happened from that event on, as if it had been recorded; what lies before only tells who is where.
Recorder Inspector::toldFrom(qint64 sequence) const
{
    Recorder recorder;
    const CurrentUser user = m_kitty ? m_kitty->currentUser() : CurrentUser();
    recorder.start(user.name, user.displayName, FaultBoard::program()->seed());
    auto deed = m_deeds.cbegin();
    const auto tellUpTo = [&](qint64 event) {
        for (; deed != m_deeds.cend() && deed->before <= event; ++deed) {
            recorder.setTime(deed->time);
            deed->tell(recorder);
        }
    };
    const qint64 first = m_events.firstSequence();
    const qint64 next = m_events.nextSequence();
    const qint64 from = std::clamp(sequence, first, next);
    const auto begin = [&] {
        tellUpTo(from > first || from == next ? from : from - 1);
        if (from > 0 || from == next)
            recorder.beginHere();
    };
    for (qint64 each = first; each < next; ++each) {
        if (each == from)
            begin();
        tellUpTo(each);
        const LogEntry &entry = m_events.entry(each);
        if (entry.channelId == 0 || entry.leaked || (each < from && !isOfPeople(entry)))
            continue;
        recorder.setTime(entry.time);
        recorder.noteEntered(entry.channelId, entry.channel);
        recorder.note(callOf(entry));
    }
    if (from == next)
        begin();
    tellUpTo(next);
    return recorder;
}

void Inspector::startRecording()
{
    if (m_recording || !m_kitty)
        return;
    m_recorder = toldFrom(m_events.nextSequence());
    m_recorder.setTime(QDateTime::currentDateTimeUtc());
    m_recording = true;
    Q_EMIT recordingChanged();
    Q_EMIT sessionsChanged();
}

} // namespace purr::lab
