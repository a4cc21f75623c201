// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/filefolder.h"
#include "lab/inspector.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Calls in a bug report.
constexpr int reportedCalls = 30;

/// Steps in a bug report.
constexpr qsizetype reportedSteps = 60;

/// Without the places on the server of what can be asked and done: many lines, always the same.
QJsonValue withoutLinks(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(withoutLinks(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto it = whole.constBegin(); it != whole.constEnd(); ++it) {
        if (it.key() != "_actions"_L1 && it.key() != "_relays"_L1 && it.key() != "_streams"_L1 && it.key() != "_topics"_L1)
            object.insert(it.key(), withoutLinks(it.value()));
    }
    return object;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString stamp()
{
    return QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss");
}

/// A request that was answered, as HAR has it. Redacted: without its path.
QJsonObject harEntry(const LogEntry &entry, bool redact)
{
    const QJsonObject http = entry.payload();
    QUrl url(http.value("url"_L1).toString());
    if (redact)
        url.setPath(u"/redacted"_s);
    const auto spent = http.value("milliseconds"_L1).toInteger();
    const QJsonValue sent = http.value("sentBytes"_L1);
    const QJsonValue received = http.value("receivedBytes"_L1);
    return {{u"startedDateTime"_s, entry.time.addMSecs(-spent).toString(Qt::ISODateWithMs)},
            {u"time"_s, spent},
            {u"request"_s, QJsonObject{{u"method"_s, http.value("method"_L1)},
                                       {u"url"_s, url.toString()},
                                       {u"httpVersion"_s, u"HTTP/1.1"_s},
                                       {u"headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"Grant"_s}, {u"value"_s, u"redacted"_s}}}},
                                       {u"queryString"_s, QJsonArray()},
                                       {u"cookies"_s, QJsonArray()},
                                       {u"headersSize"_s, -1},
                                       {u"bodySize"_s, sent}}},
            {u"response"_s, QJsonObject{{u"status"_s, http.value("status"_L1)},
                                        {u"statusText"_s, QString()},
                                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                                        {u"headers"_s, QJsonArray()},
                                        {u"cookies"_s, QJsonArray()},
                                        {u"content"_s, QJsonObject{{u"size"_s, received}, {u"mimeType"_s, http.value("contentType"_L1)}}},
                                        {u"redirectURL"_s, QString()},
                                        {u"headersSize"_s, -1},
                                        {u"bodySize"_s, received}}},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, spent}, {u"receive"_s, 0}}}};
}

/// Frames as a HAR file, over a connection to `url`.
QByteArray harFile(const std::deque<LogEntry> &frames, QUrl url, bool redact)
{
    QJsonArray messages;
    const QList<QByteArray> lines = LogModel::toJsonLines(frames, redact).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString kind = entry.value("kind"_L1).toString();
        if (entry.value("name"_L1).toString().startsWith("HTTP "_L1))
            continue; // has an entry of its own
        if (kind != "sent"_L1 && kind != "received"_L1)
            continue;
        const QDateTime time = QDateTime::fromString(entry.value("time"_L1).toString(), Qt::ISODateWithMs);
        messages.append(QJsonObject{{u"type"_s, kind == "sent"_L1 ? u"send"_s : u"receive"_s},
                                    {u"time"_s, double(time.toMSecsSinceEpoch()) / 1000},
                                    {u"opcode"_s, 1},
                                    {u"data"_s, entry.value("frame"_L1)}});
    }
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    const QJsonObject request{{u"method"_s, u"GET"_s},        {u"url"_s, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)},
                              {u"httpVersion"_s, u"HTTP/1.1"_s}, {u"headers"_s, QJsonArray()},
                              {u"queryString"_s, QJsonArray()},  {u"cookies"_s, QJsonArray()},
                              {u"headersSize"_s, -1},            {u"bodySize"_s, 0}};
    const QJsonObject response{{u"status"_s, 101},
                               {u"statusText"_s, u"Switching Protocols"_s},
                               {u"httpVersion"_s, u"HTTP/1.1"_s},
                               {u"headers"_s, QJsonArray()},
                               {u"cookies"_s, QJsonArray()},
                               {u"content"_s, QJsonObject{{u"size"_s, 0}, {u"mimeType"_s, u"x-unknown"_s}}},
                               {u"redirectURL"_s, QString()},
                               {u"headersSize"_s, -1},
                               {u"bodySize"_s, -1}};
    const QDateTime first = frames.empty() ? QDateTime::currentDateTimeUtc() : frames.front().time;
    const QJsonObject entry{{u"_resourceType"_s, u"websocket"_s},
                            {u"_webSocketMessages"_s, messages},
                            {u"startedDateTime"_s, first.toString(Qt::ISODateWithMs)},
                            {u"time"_s, 0},
                            {u"request"_s, request},
                            {u"response"_s, response},
                            {u"cache"_s, QJsonObject()},
                            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, 0}, {u"receive"_s, 0}}}};
    QJsonArray entries{entry};
    for (const LogEntry &each : frames) {
        if (each.kind == LogEntry::Kind::Received && !each.json.isEmpty())
            entries.append(harEntry(each, redact));
    }
    const QJsonObject creator{{u"name"_s, u"Purr"_s}, {u"version"_s, QCoreApplication::applicationVersion()}};
    const QJsonObject har{
        {u"log"_s, QJsonObject{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}}}};
    return QJsonDocument(har).toJson();
}

} // namespace

/// A full log takes a second to write: on another thread.
void Inspector::saveAs(const QString &name, const std::function<QByteArray()> &make)
{
    const QString path = u"%1/%2"_s.arg(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), name);
    QThreadPool::globalInstance()->start([self = QPointer<Inspector>(this), path, make] {
        const bool written = write(path, make());
        const auto tell = [self, path, written] {
            if (self)
                Q_EMIT self->saved(written ? path : QString());
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void Inspector::save(bool redact)
{
    saveAs(u"purr-run-%1.jsonl"_s.arg(stamp()), [events = m_events.entries(), frames = m_frames.entries(), redact] {
        std::deque<LogEntry> both;
        std::ranges::merge(events, frames, std::back_inserter(both), {}, &LogEntry::time, &LogEntry::time);
        return LogModel::toJsonLines(both, redact);
    });
}

void Inspector::saveHar(bool redact)
{
    saveAs(u"purr-frames-%1.har"_s.arg(stamp()),
           [entries = m_frames.entries(), url = m_kitty ? m_kitty->server() : QUrl(), redact] { return harFile(entries, url, redact); });
}

void Inspector::showFolderOf(const QString &file) const
{
    lab::showFolderOf(file);
}

QString Inspector::asTest() const
{
    return asTestFrom(0);
}

QString Inspector::asTestFrom(double sequence) const
{
    const QString title = tr("What happened on %1").arg(QDateTime::currentDateTime().toString(Qt::ISODate));
    return QString::fromUtf8(toldFrom(qint64(sequence)).toJson(title));
}

QString Inspector::bugReport() const
{
    QStringList lines{u"## Summary"_s, {}, u"…"_s, {}, u"## Versions"_s, {}};
    lines << u"- Purr %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
    lines << u"- %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    const QList<Fault> faults = FaultBoard::program()->faults();
    for (const Fault &fault : faults)
        lines << u"- Simulated fault: `%1`, seed %2"_s.arg(
            QString::fromUtf8(QJsonDocument(fault.toxic.toJson()).toJson(QJsonDocument::Compact)))
                     .arg(FaultBoard::program()->seed());
    lines << QString() << u"## Sessions"_s << QString();
    QHash<QString, QString> rooms;
    for (const SessionLane &lane : sessions()) {
        if (!rooms.contains(lane.channel))
            rooms.insert(lane.channel, u"room %1"_s.arg(rooms.size() + 1));
        lines << u"- %1: %2; %3 calls, %4 after the end"_s.arg(rooms.value(lane.channel), lane.history).arg(lane.calls).arg(lane.leaks);
    }
    lines << QString() << u"## Steps"_s << QString();
    const QStringList steps = (m_recording ? m_recorder : toldFrom(0)).steps(rooms);
    const qsizetype firstStep = std::max<qsizetype>(0, steps.size() - reportedSteps);
    for (qsizetype i = firstStep; i < steps.size(); ++i)
        lines << u"%1. %2"_s.arg(QString::number(i - firstStep + 1), steps.at(i));
    lines << QString() << u"## Last calls"_s << QString();
    const auto &entries = m_events.entries();
    const size_t from = entries.size() > size_t(reportedCalls) ? entries.size() - size_t(reportedCalls) : 0;
    for (size_t i = from; i < entries.size(); ++i) {
        const LogEntry &entry = entries[i];
        const QString place = rooms.value(entry.channel, u"user session"_s);
        const QJsonObject payload = redacted(withoutLinks(entry.payload()).toObject());
        lines << u"%1. `%2` %3 **%4**%5 `%6`"_s.arg(i - from + 1)
                     .arg(entry.time.toString(Qt::ISODateWithMs), place, entry.name, entry.leaked ? u" after end()"_s : QString(),
                          QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
    }
    lines << QString() << u"## Expected"_s << QString() << u"…"_s << QString();
    return lines.join(u'\n');
}

QString Inspector::stopRecording(const QString &folder)
{
    if (!std::exchange(m_recording, false))
        return {};
    Q_EMIT recordingChanged();
    const QString path = u"%1/recorded-%2.json"_s.arg(folder, stamp());
    const QByteArray file = m_recorder.toJson(tr("Recorded on %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm")));
    return m_recorder.stepCount() > 0 && QDir().mkpath(folder) && write(path, file) ? path : QString();
}

} // namespace purr::lab
