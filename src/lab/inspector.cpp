// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"

#include "lab/calltelling.h"
#include "lab/framechannels.h"
#include "lab/handlers.h"
#include "lab/servertime.h"
#include "lab/wireunit.h"
#include "protocol/names.h"

#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

constexpr int largestKeptFrame = 64 * 1024;
constexpr int batchTime = 60;

QString word(ChatSession::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<ChatSession::State>().valueToKey(int(state)));
}

bool isOver(ChatSession::State state)
{
    return state == ChatSession::State::Ended || state == ChatSession::State::Failed;
}

/// What tells a frame from others of its command.
QString about(const stomp::Frame &frame)
{
    for (const char *name : {"destination", "receipt-id", "id", "message", "StompX-User", "session", "receipt"}) {
        const QByteArray value = frame.header(name);
        if (!value.isEmpty())
            return QString::fromUtf8(value);
    }
    return {};
}

QStringList namesOf(bool ofChatSession)
{
    QStringList names;
    for (const Handler &handler : Handler::all()) {
        if (handler.ofChatSession == ofChatSession)
            names << handler.name;
    }
    return names;
}

/// What somebody proves himself with is nobody else's, not even in a log.
QByteArray withoutSecrets(const QByteArray &bytes)
{
    static const QByteArray secret = QByteArray(headername::authParams) + ':';
    const qsizetype at = bytes.startsWith("CONNECT\n") || bytes.startsWith("STOMP\n") ? bytes.indexOf('\n' + secret) : -1;
    if (at < 0)
        return bytes;
    const qsizetype start = at + 1 + secret.size();
    const qsizetype end = bytes.indexOf('\n', start);
    return bytes.first(start) + "•••" + (end < 0 ? QByteArray() : bytes.sliced(end));
}

} // namespace

Inspector::Inspector(QObject *parent)
    : QObject(parent), m_subscriptions([this](const QByteArray &destination, const QDateTime &time) {
          return m_tap ? m_tap->laneOf(destination, time) : 0;
      })
{
    const auto noteFaults = [this] {
        note(QDateTime::currentDateTimeUtc(), [faults = FaultBoard::program()->faults()](Recorder &recorder) { recorder.noteFaults(faults); });
    };
    connect(FaultBoard::program().get(), &FaultBoard::changed, this, noteFaults);
    noteFaults();
}

Inspector::~Inspector() = default;

void Inspector::setKitty(ChatKitty *kitty)
{
    if (kitty == m_kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_tap.reset();
    m_subscriptions.clear();
    const QSet<qint64> rooms = m_rooms;
    for (const qint64 id : rooms)
        noteLeft(QDateTime::currentDateTimeUtc(), id);
    m_kitty = kitty;
    if (kitty) {
        m_tap = std::make_unique<SessionTap>(kitty);
        connect(m_tap.get(), &SessionTap::called, this, &Inspector::logCall);
        connect(m_tap.get(), &SessionTap::recordsChanged, this, &Inspector::scheduleSessions);
        connect(m_tap.get(), &SessionTap::recordsChanged, this, &Inspector::followRooms);
        connect(m_tap.get(), &SessionTap::happened, this, &Inspector::handlePast);
        connect(m_tap.get(), &SessionTap::sessionFailed, this, [this](const ChatSession *session, const QString &title) {
            noteEnd(QDateTime::currentDateTimeUtc(), session->channel().id, title, session->error());
        });
        connect(kitty, &ChatKitty::actionRefused, this, [this](const RefusedAction &action) {
            note(QDateTime::currentDateTimeUtc(), [action](Recorder &recorder) { recorder.noteRefused(action); });
        });
        connect(kitty, &ChatKitty::stateChanged, this, [this] { noteLink(QDateTime::currentDateTimeUtc(), m_kitty->state()); });
        m_tap->tellPast();
        noteOpening();
        connect(kitty, &ChatKitty::frameSeen, this, &Inspector::logFrame);
        connect(&HttpLog::instance(), &HttpLog::seen, this, &Inspector::logHttp, Qt::UniqueConnection);
    }
    Q_EMIT kittyChanged();
    Q_EMIT sessionsChanged();
}

void Inspector::logCall(const HandlerCall &call)
{
    // Whoever is just entering was not there before.
    if (call.handler != "onParticipantEnteredChat"_L1)
        followPeople(call.channelId);
    if (m_recording)
        m_recorder.note(call);
    LogEntry entry;
    entry.time = call.time;
    entry.channelId = call.channelId;
    entry.channel = call.channel;
    entry.name = call.handler;
    if (const Handler *handler = Handler::find(call.handler))
        entry.alias = handler->alias;
    entry.summary = call.summary;
    entry.latency = m_foreignClock ? -1 : call.latency;
    entry.setPayload(call.payload);
    entry.lane = call.session;
    entry.leaked = call.leaked;
    entry.heard = call.heard;
    m_events.append(entry);
}

void Inspector::logFrame(const WireFrame &frame)
{
    LogEntry entry;
    entry.time = frame.time;
    entry.bytes = withoutSecrets(frame.bytes.left(largestKeptFrame));
    entry.kind = frame.outgoing ? LogEntry::Kind::Sent : LogEntry::Kind::Received;
    if (frame.bytes.trimmed().isEmpty()) {
        entry.kind = LogEntry::Kind::Control;
        entry.name = u"heart-beat"_s;
        entry.summary = frame.outgoing ? tr("sent") : tr("received");
    } else if (const std::optional<stomp::Frame> decoded = soleFrame(frame.bytes)) {
        noteFrame(entry, *decoded);
    } else {
        entry.name = QString::fromLatin1(frame.bytes.left(frame.bytes.indexOf('\n')).left(20));
        entry.summary = tr("%Ln byte(s)", nullptr, int(frame.bytes.size()));
    }
    m_frames.append(entry);
}

/// What a frame is about, and whether it may be here at all.
void Inspector::noteFrame(LogEntry &entry, const stomp::Frame &frame)
{
    const bool isSent = entry.kind == LogEntry::Kind::Sent;
    if (isSent)
        m_subscriptions.noteSent(frame, entry.time);
    const QByteArray destination = m_subscriptions.destinationOf(frame);
    entry.name = QString::fromLatin1(frame.command);
    entry.summary = destination.isEmpty() ? about(frame) : QString::fromUtf8(destination);
    entry.channelId = FrameChannels::channelIn(destination);
    entry.lane = m_subscriptions.laneOf(frame);
    if (m_tap && entry.lane == 0)
        entry.lane = m_tap->laneOf(entry.channelId);
    entry.leaked = !isSent && m_subscriptions.isLate(frame, entry.time);
    entry.latency = isSent || m_foreignClock ? -1 : ServerTime::of(frame).latencyAt(entry.time);
    if (const SessionTap::Record *record = m_tap ? m_tap->record(entry.lane) : nullptr) {
        entry.channelId = record->channelId;
        entry.channel = record->channel;
    }
    if (entry.leaked && m_tap)
        m_tap->noteLeak(entry.lane);
    if (!isSent)
        m_subscriptions.noteReceived(frame);
}

/// What is kept has no headers: the grant is in them.
void Inspector::logHttp(const HttpTraffic &traffic)
{
    if (!m_kitty || traffic.url.host() != m_kitty->server().host() || traffic.url.port() != m_kitty->server().port())
        return;
    LogEntry entry;
    entry.time = traffic.time;
    entry.kind = traffic.outgoing ? LogEntry::Kind::Sent : LogEntry::Kind::Received;
    const QString method = QString::fromLatin1(traffic.method);
    const QString path = traffic.url.path(QUrl::FullyEncoded);
    entry.setPayload({{u"method"_s, method},
                      {u"url"_s, traffic.url.toString(QUrl::FullyEncoded)},
                      {u"status"_s, traffic.status},
                      {u"milliseconds"_s, traffic.milliseconds},
                      {u"sentBytes"_s, traffic.sentBytes},
                      {u"receivedBytes"_s, traffic.receivedBytes},
                      {u"contentType"_s, traffic.contentType}});
    if (traffic.outgoing) {
        entry.name = u"HTTP %1"_s.arg(method);
        entry.summary = path;
        entry.bytes = u"%1 %2\nGrant: •••\n"_s.arg(method, path).toUtf8();
    } else {
        entry.name = u"HTTP %1"_s.arg(traffic.status);
        entry.latency = double(traffic.milliseconds);
        //: An answer of HTTP: the request, how many bytes went each way, the time it took.
        entry.summary = tr("%1 %2 · sent: %3 · received: %4 · %5 ms")
                            .arg(method, path, tr("%Ln byte(s)", nullptr, int(traffic.sentBytes)),
                                 tr("%Ln byte(s)", nullptr, int(traffic.receivedBytes)), QString::number(traffic.milliseconds));
        // The path may hold percent signs itself.
        entry.bytes = u"%1 %2"_s.arg(method, path).toUtf8()
                      + u"\nStatus: %1\nContent-Type: %2\nTime: %3 ms\nSent: %4 bytes\nReceived: %5 bytes\n"_s.arg(traffic.status)
                            .arg(traffic.contentType)
                            .arg(traffic.milliseconds)
                            .arg(traffic.sentBytes)
                            .arg(traffic.receivedBytes)
                            .toUtf8();
    }
    m_frames.append(entry);
}

void Inspector::scheduleSessions()
{
    if (std::exchange(m_scheduled, true))
        return;
    QTimer::singleShot(batchTime, this, [this] {
        m_scheduled = false;
        Q_EMIT sessionsChanged();
    });
}

QList<SessionLane> Inspector::sessions() const
{
    QList<SessionLane> lanes;
    if (!m_tap)
        return lanes;
    for (const SessionTap::Record &record : m_tap->records()) {
        SessionLane lane;
        lane.channel = record.channel;
        lane.state = word(record.state);
        QStringList history;
        for (const auto &state : record.states) {
            lane.states << word(state.second);
            lane.times << state.first.toLocalTime().toString(u"HH:mm:ss.zzz");
            history << lane.times.constLast() + u' ' + lane.states.constLast();
        }
        lane.history = history.join(u" → "_s);
        lane.calls = std::accumulate(record.calls.begin(), record.calls.end(), 0);
        lane.leaks = record.leaks;
        lane.over = isOver(record.state);
        lane.topics = record.session ? record.session->topics().join(u", "_s) : QString();
        lane.number = record.number;
        lanes.prepend(lane);
    }
    return lanes;
}

QList<HandlerSwitch> Inspector::handlers() const
{
    QList<HandlerSwitch> switches;
    if (!m_tap)
        return switches;
    for (const Handler &handler : Handler::all()) {
        if (!handler.ofChatSession)
            continue;
        int calls = 0;
        bool on = m_tap->handlers().contains(handler.name);
        for (const SessionTap::Record &record : m_tap->records()) {
            if (m_chosenLane != 0 && record.number != m_chosenLane)
                continue;
            calls += record.calls.value(handler.name);
            if (m_chosenLane != 0 && record.session)
                on = record.session->isHandlerOn(handler.signal());
        }
        switches.append({handler.name, handler.alias, on, calls, {}});
    }
    for (HandlerSwitch &each : switches) {
        const QList<QByteArray> beside = ChatSession::handlersBeside(Handler::find(each.name)->signal());
        for (const HandlerSwitch &other : std::as_const(switches)) {
            if (!each.on && other.on && beside.contains(Handler::find(other.name)->signal()))
                each.keptFor << other.name;
        }
    }
    return switches;
}

QStringList Inspector::handlerNames() const
{
    return namesOf(true);
}

QStringList Inspector::userHandlerNames() const
{
    return namesOf(false);
}

QList<Channel> Inspector::rooms() const
{
    QList<Channel> rooms;
    for (const ChatSession *session : m_kitty ? m_kitty->chatSessions() : QList<ChatSession *>())
        rooms << session->channel();
    return rooms;
}

QString Inspector::titleOf(const Channel &channel) const
{
    return lab::titleOf(channel, m_kitty ? m_kitty->currentUser().name : QString());
}

int Inspector::leaks() const
{
    int sum = 0;
    if (m_tap) {
        for (const SessionTap::Record &record : m_tap->records())
            sum += record.leaks;
    }
    return sum;
}

void Inspector::setHandler(const QString &name, bool on)
{
    const Handler *handler = Handler::find(name);
    if (!m_tap || !handler)
        return;
    for (const SessionTap::Record &record : m_tap->records()) {
        if (record.session && (m_chosenLane == 0 || record.number == m_chosenLane))
            record.session->setHandlerOn(handler->signal(), on);
    }
    if (m_chosenLane == 0)
        m_tap->setHandler(name, on);
    Q_EMIT sessionsChanged();
}

void Inspector::setChosenLane(int number)
{
    if (std::exchange(m_chosenLane, number) != number)
        Q_EMIT sessionsChanged();
}

void Inspector::forgetEnded()
{
    if (m_tap)
        m_tap->forgetEnded();
    Q_EMIT sessionsChanged();
}

} // namespace purr::lab
