// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/logmodel.h"

#include "lab/handlercall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QString word(LogEntry::Kind kind)
{
    switch (kind) {
    case LogEntry::Kind::Call:
        return u"call"_s;
    case LogEntry::Kind::Sent:
        return u"sent"_s;
    case LogEntry::Kind::Received:
        return u"received"_s;
    case LogEntry::Kind::Control:
        return u"control"_s;
    }
    return {};
}

/// Headers that name a person, a key or a place stay out of a redacted export; so does the body.
QString redactedFrame(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\n\n");
    QStringList lines = QString::fromUtf8(end < 0 ? bytes : bytes.first(end)).split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith("StompX-"_L1) || line.startsWith("session:"_L1) || line.startsWith("user-name:"_L1))
            line = line.section(u':', 0, 0) + u":•••"_s;
    }
    // The path of an HTTP request may hold the name of a file.
    if (lines.first().contains(" /"_L1))
        lines.first() = lines.first().section(u' ', 0, 0) + u" •••"_s;
    return lines.join(u'\n') + (end < 0 ? QString() : u"\n\n•••"_s);
}

QString payloadText(const LogEntry &entry)
{
    if (entry.bytes.isEmpty())
        return QString::fromUtf8(QJsonDocument::fromJson(entry.json).toJson());
    QByteArray text = entry.bytes;
    text.replace('\0', "");
    return QString::fromUtf8(text);
}

QString indented(const QJsonValue &value, int depth);

/// The members of an object, one a line: what it is first, its links last.
QString members(const QJsonObject &object, int depth)
{
    const QString indent(depth * 2, u' ');
    QStringList names = object.keys();
    std::ranges::stable_sort(names, {}, [](const QString &name) { return name.startsWith(u'_') ? 2 : name == "id"_L1 ? 0 : 1; });
    QStringList lines;
    for (const QString &name : std::as_const(names))
        lines << u"%1  \"%2\": %3"_s.arg(indent, name, indented(object.value(name), depth + 1));
    return u"{\n"_s + lines.join(u",\n"_s) + u'\n' + indent + u'}';
}

/// JSON for reading. As QJsonDocument writes it, but for the order and the width of the indent.
QString indented(const QJsonValue &value, int depth)
{
    if (value.isObject() && !value.toObject().isEmpty())
        return members(value.toObject(), depth);
    if (value.isArray() && !value.toArray().isEmpty()) {
        const QString indent(depth * 2, u' ');
        QStringList lines;
        for (const QJsonValue &each : value.toArray())
            lines << indent + u"  "_s + indented(each, depth + 1);
        return u"[\n"_s + lines.join(u",\n"_s) + u'\n' + indent + u']';
    }
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonObject toJson(const LogEntry &entry, bool redact)
{
    QJsonObject line{{u"time"_s, entry.time.toString(Qt::ISODateWithMs)}, {u"kind"_s, word(entry.kind)}, {u"name"_s, entry.name}};
    if (entry.latency >= 0)
        line.insert(u"latency"_s, entry.latency);
    if (entry.leaked)
        line.insert(u"leaked"_s, true);
    if (!entry.heard)
        line.insert(u"heard"_s, false);
    if (!redact) {
        line.insert(u"channel"_s, entry.channel);
        line.insert(u"summary"_s, entry.summary);
    }
    if (entry.bytes.isEmpty())
        line.insert(u"payload"_s, redact ? redacted(entry.payload()) : entry.payload());
    else
        line.insert(u"frame"_s, redact ? redactedFrame(entry.bytes) : payloadText(entry));
    return line;
}

} // namespace

QJsonObject LogEntry::payload() const
{
    return QJsonDocument::fromJson(json).object();
}

void LogEntry::setPayload(const QJsonObject &payload)
{
    json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

bool LogFilter::passes(const LogEntry &entry) const
{
    if (lane != 0 && entry.lane != lane)
        return false;
    if ((!channel.isEmpty() && entry.channel != channel) || hiddenNames.contains(entry.name))
        return false;
    if (!kind.isEmpty() && word(entry.kind) != kind)
        return false;
    if (!readsWords())
        return true;
    const auto has = [this](const QString &words) {
        return isPattern ? pattern.match(words).hasMatch() : words.contains(text, Qt::CaseInsensitive);
    };
    if (has(entry.name) || has(entry.alias) || has(word(entry.kind)) || has(entry.channel) || has(entry.summary))
        return true;
    if (!entry.bytes.isEmpty() || has(QString::fromUtf8(entry.json)))
        return entry.bytes.isEmpty() || has(payloadText(entry));
    // As it is shown, a space follows each colon.
    return text.contains(u':') && has(payloadText(entry));
}

LogModel::LogModel(QObject *parent) : QAbstractListModel(parent)
{
    m_searcher.setMaxThreadCount(1);
}

LogModel::~LogModel()
{
    abandonSearch();
    m_searcher.waitForDone();
}

void LogModel::append(LogEntry entry)
{
    if (!entry.channel.isEmpty() && !m_channels.contains(entry.channel)) {
        m_channels.insert(entry.channel);
        Q_EMIT channelsChanged();
    }
    m_bytes += entry.size();
    m_entries.push_back(std::move(entry));
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(batchTime, this, &LogModel::flush);
}

void LogModel::flush()
{
    m_scheduled = false;
    drop();
    look();
    Q_EMIT countChanged();
}

/// Lets go of what is over the capacity.
void LogModel::drop()
{
    qint64 over = 0;
    while (over < total() && (total() - over > capacity || m_bytes > mostBytes))
        m_bytes -= m_entries[size_t(over++)].size();
    if (over == 0)
        return;
    const qint64 first = m_first + over;
    int gone = 0;
    while (gone < count() && m_visible[size_t(gone)] < first)
        ++gone;
    if (gone > 0)
        beginRemoveRows({}, count() - gone, count() - 1);
    m_visible.erase(m_visible.begin(), m_visible.begin() + gone);
    m_entries.erase(m_entries.begin(), m_entries.begin() + over);
    m_first = first;
    m_looked = std::max(m_looked, m_first);
    m_shown = std::max(m_shown, m_first);
    if (gone > 0)
        endRemoveRows();
    if (gone > 0)
        noteTime(count() - 1);
}

/// Looks at what has not been looked at: first at what is new, then at ever older entries.
void LogModel::look()
{
    while (!m_abandoned) {
        const qint64 end = m_first + qint64(m_entries.size());
        const bool isNew = !m_paused && m_shown < end;
        if (!isNew && m_looked <= m_first) {
            setSearching(false);
            return;
        }
        const qint64 most = m_filter.readsWords() ? searchedAtOnce : qint64(m_entries.size());
        const qint64 from = isNew ? m_shown : std::max(m_first, m_looked - most);
        const qint64 to = isNew ? std::min(end, m_shown + most) : m_looked;
        if (m_filter.readsWords()) {
            search(from, to, isNew);
            return;
        }
        QList<qint64> passing;
        for (qint64 sequence = from; sequence < to; ++sequence) {
            if (m_filter.passes(at(sequence)))
                passing.append(sequence);
        }
        take(from, to, isNew, passing);
    }
}

/// Looks through these on the other thread, and goes on with look(). Expressions may be as slow as their writer likes.
void LogModel::search(qint64 from, qint64 to, bool isNew)
{
    m_abandoned = std::make_shared<std::atomic_bool>(false);
    setSearching(!isNew || m_looked > m_first || to - from == searchedAtOnce);
    const auto first = m_entries.begin() + (from - m_first);
    m_searcher.start([this, from, to, isNew, abandoned = m_abandoned, filter = m_filter,
                      entries = std::vector<LogEntry>(first, first + (to - from))] {
        QList<qint64> passing;
        for (qint64 sequence = from; sequence < to && !*abandoned; ++sequence) {
            if (filter.passes(entries[size_t(sequence - from)]))
                passing.append(sequence);
        }
        const auto done = [this, from, to, isNew, abandoned, passing] {
            if (*abandoned)
                return;
            m_abandoned.reset();
            take(from, to, isNew, passing);
            look();
            Q_EMIT countChanged();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

/// Shows those of [from, to) that pass: new ones above of what is shown, others below.
void LogModel::take(qint64 from, qint64 to, bool isNew, const QList<qint64> &passing)
{
    if (isNew)
        m_shown = std::max(m_shown, to);
    else
        m_looked = std::max(from, m_first);
    const auto kept = std::ranges::lower_bound(passing, m_first); // others may have gone meanwhile
    const int howMany = int(passing.end() - kept);
    if (howMany == 0)
        return;
    const int row = isNew ? 0 : count();
    beginInsertRows({}, row, row + howMany - 1);
    m_visible.insert(isNew ? m_visible.end() : m_visible.begin(), kept, passing.end());
    endInsertRows();
    if (!isNew)
        noteTime(row - 1);
}

/// The line before that one is another one now.
void LogModel::noteTime(int row)
{
    if (m_sinceBefore && row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {TimeRole});
}

QString LogModel::timeOf(int row) const
{
    const QDateTime time = at(sequenceOf(row)).time;
    if (!m_sinceBefore)
        return time.toLocalTime().toString(u"HH:mm:ss.zzz");
    if (row + 1 >= count())
        return {};
    const qint64 passed = at(sequenceOf(row + 1)).time.msecsTo(time);
    const QString sign = passed < 0 ? u"−"_s : u"+"_s;
    const double length = std::abs(double(passed));
    if (length < 10'000)
        return u"%1%2 ms"_s.arg(sign).arg(length, 0, 'f', 0);
    return length < 600'000 ? u"%1%2 s"_s.arg(sign).arg(length / 1000, 0, 'f', 1) : u"%1%2 min"_s.arg(sign).arg(length / 60'000, 0, 'f', 1);
}

void LogModel::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged();
}

/// What is being looked through is no longer of use.
void LogModel::abandonSearch()
{
    if (m_abandoned)
        *m_abandoned = true;
    m_abandoned.reset();
}

void LogModel::filterAnew()
{
    m_filter.pattern =
        m_filter.isPattern ? QRegularExpression(m_filter.text, QRegularExpression::CaseInsensitiveOption) : QRegularExpression();
    abandonSearch();
    beginResetModel();
    m_visible.clear();
    m_looked = m_shown;
    endResetModel();
    Q_EMIT filterChanged();
    look();
    Q_EMIT countChanged();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 sequence = sequenceOf(index.row());
    const LogEntry &entry = at(sequence);
    switch (role) {
    case TimeRole:
        return timeOf(index.row());
    case KindRole:
        return word(entry.kind);
    case ChannelRole:
        return entry.channel;
    case NameRole:
        return entry.name;
    case AliasRole:
        return entry.alias;
    case Qt::DisplayRole:
    case SummaryRole:
        return entry.summary;
    case LatencyRole:
        if (entry.kind == LogEntry::Kind::Control)
            return QString();
        return entry.latency < 0 ? u"–"_s : u"%1 ms"_s.arg(entry.latency, 0, 'f', entry.latency < 10 ? 1 : 0);
    case PayloadRole:
        return payloadText(entry);
    case LeakedRole:
        return entry.leaked;
    case HeardRole:
        return entry.heard;
    case SequenceRole:
        return double(sequence);
    case LaneRole:
        return entry.lane;
    default:
        return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{TimeRole, "time"},       {KindRole, "kind"},       {ChannelRole, "channel"}, {NameRole, "name"},
            {AliasRole, "alias"},     {SummaryRole, "summary"}, {LatencyRole, "latency"}, {PayloadRole, "payload"},
            {LeakedRole, "leaked"},   {HeardRole, "heard"},     {SequenceRole, "sequence"}, {LaneRole, "lane"}};
}

void LogModel::setSinceBefore(bool sinceBefore)
{
    if (sinceBefore == m_sinceBefore)
        return;
    m_sinceBefore = sinceBefore;
    Q_EMIT sinceBeforeChanged();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {TimeRole});
}

void LogModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged();
    flush();
}

void LogModel::setKind(const QString &kind)
{
    if (kind == m_filter.kind)
        return;
    m_filter.kind = kind;
    filterAnew();
}

void LogModel::setChannel(const QString &channel)
{
    if (channel == m_filter.channel)
        return;
    m_filter.channel = channel;
    filterAnew();
}

void LogModel::setLane(int lane)
{
    if (lane == m_filter.lane)
        return;
    m_filter.lane = lane;
    filterAnew();
}

void LogModel::setHiddenNames(const QStringList &names)
{
    m_filter.hiddenNames = QSet<QString>(names.begin(), names.end());
    filterAnew();
}

void LogModel::setText(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    filterAnew();
}

void LogModel::setIsPattern(bool isPattern)
{
    if (isPattern == m_filter.isPattern)
        return;
    m_filter.isPattern = isPattern;
    filterAnew();
}

QString LogModel::textProblem() const
{
    const QRegularExpression &pattern = m_filter.pattern;
    //: What is wrong with a regular expression, in English, and at which of its characters.
    return pattern.isValid() ? QString() : tr("%1, at character %2").arg(pattern.errorString()).arg(pattern.patternErrorOffset());
}

QStringList LogModel::channels() const
{
    QStringList names(m_channels.begin(), m_channels.end());
    names.sort(Qt::CaseInsensitive);
    return names;
}

void LogModel::clear()
{
    beginResetModel();
    abandonSearch();
    m_first += qint64(m_entries.size());
    m_shown = m_first;
    m_looked = m_first;
    m_entries.clear();
    m_bytes = 0;
    m_visible.clear();
    endResetModel();
    setSearching(false);
    Q_EMIT countChanged();
}

QString LogModel::payloadOf(double sequence) const
{
    const auto wanted = qint64(sequence);
    if (wanted < m_first || wanted >= m_first + qint64(m_entries.size()))
        return {};
    const LogEntry &entry = at(wanted);
    if (!entry.bytes.isEmpty())
        return payloadText(entry);
    const QString names = entry.alias.isEmpty() ? entry.name : u"%1 · SDK: %2"_s.arg(entry.name, entry.alias);
    return names + u'\n' + indented(entry.payload(), 0);
}

QString LogModel::jsonOf(double sequence) const
{
    const auto wanted = qint64(sequence);
    if (wanted < m_first || wanted >= m_first + qint64(m_entries.size()))
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(at(wanted), false)).toJson());
}

QByteArray LogModel::toJsonLines(const std::deque<LogEntry> &entries, bool redact)
{
    QByteArray lines;
    for (const LogEntry &entry : entries)
        lines += QJsonDocument(toJson(entry, redact)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

} // namespace purr::lab
