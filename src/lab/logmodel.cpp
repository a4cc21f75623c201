// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/logmodel.h"

#include "lab/handlercall.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>
#include <QUrl>

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

} // namespace

LogModel::LogModel(QObject *parent) : QAbstractListModel(parent) {}

void LogModel::append(LogEntry entry)
{
    if (!entry.channel.isEmpty() && !m_channels.contains(entry.channel)) {
        m_channels.insert(entry.channel);
        Q_EMIT channelsChanged();
    }
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
    if (!m_paused)
        show();
    Q_EMIT countChanged();
}

/// Lets go of what is over the capacity.
void LogModel::drop()
{
    const qint64 over = qint64(m_entries.size()) - capacity;
    if (over <= 0)
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
    m_shown = std::max(m_shown, m_first);
    if (gone > 0)
        endRemoveRows();
}

void LogModel::show()
{
    QList<qint64> passing;
    const qint64 end = m_first + qint64(m_entries.size());
    for (; m_shown < end; ++m_shown) {
        if (passes(at(m_shown)))
            passing.append(m_shown);
    }
    if (passing.isEmpty())
        return;
    beginInsertRows({}, 0, int(passing.size()) - 1);
    m_visible.insert(m_visible.end(), passing.begin(), passing.end());
    endInsertRows();
}

bool LogModel::passes(const LogEntry &entry) const
{
    if ((!m_channel.isEmpty() && entry.channel != m_channel) || m_hiddenNames.contains(entry.name))
        return false;
    if (m_text.isEmpty() || !m_pattern.isValid())
        return true;
    const auto has = [this](const QString &text) {
        return m_isPattern ? m_pattern.match(text).hasMatch() : text.contains(m_text, Qt::CaseInsensitive);
    };
    return has(entry.name) || has(entry.alias) || has(entry.channel) || has(entry.summary) || has(payloadText(entry));
}

void LogModel::filterAnew()
{
    m_pattern = m_isPattern ? QRegularExpression(m_text, QRegularExpression::CaseInsensitiveOption) : QRegularExpression();
    beginResetModel();
    m_visible.clear();
    for (qint64 sequence = m_first; sequence < m_shown; ++sequence) {
        if (passes(at(sequence)))
            m_visible.push_back(sequence);
    }
    endResetModel();
    Q_EMIT filterChanged();
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
    const qint64 sequence = m_visible[m_visible.size() - 1 - size_t(index.row())];
    const LogEntry &entry = at(sequence);
    switch (role) {
    case TimeRole:
        return entry.time.toLocalTime().toString(u"HH:mm:ss.zzz");
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
        return entry.latency < 0 ? QString() : u"%1 ms"_s.arg(entry.latency, 0, 'f', entry.latency < 10 ? 1 : 0);
    case PayloadRole:
        return payloadText(entry);
    case LeakedRole:
        return entry.leaked;
    case SequenceRole:
        return double(sequence);
    default:
        return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{TimeRole, "time"},       {KindRole, "kind"},       {ChannelRole, "channel"}, {NameRole, "name"},
            {AliasRole, "alias"},     {SummaryRole, "summary"}, {LatencyRole, "latency"}, {PayloadRole, "payload"},
            {LeakedRole, "leaked"},   {SequenceRole, "sequence"}};
}

void LogModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged();
    flush();
}

void LogModel::setChannel(const QString &channel)
{
    if (channel == m_channel)
        return;
    m_channel = channel;
    filterAnew();
}

void LogModel::setHiddenNames(const QStringList &names)
{
    m_hiddenNames = QSet<QString>(names.begin(), names.end());
    filterAnew();
}

void LogModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    filterAnew();
}

void LogModel::setIsPattern(bool isPattern)
{
    if (isPattern == m_isPattern)
        return;
    m_isPattern = isPattern;
    filterAnew();
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
    m_first += qint64(m_entries.size());
    m_shown = m_first;
    m_entries.clear();
    m_visible.clear();
    endResetModel();
    Q_EMIT countChanged();
}

QString LogModel::payloadText(const LogEntry &entry)
{
    if (entry.kind == LogEntry::Kind::Call)
        return QString::fromUtf8(QJsonDocument(entry.payload).toJson());
    QByteArray text = entry.bytes;
    text.replace('\0', "");
    return QString::fromUtf8(text);
}

QString LogModel::payloadOf(double sequence) const
{
    const auto wanted = qint64(sequence);
    return wanted < m_first || wanted >= m_first + qint64(m_entries.size()) ? QString() : payloadText(at(wanted));
}

QString LogModel::jsonOf(double sequence) const
{
    const auto wanted = qint64(sequence);
    if (wanted < m_first || wanted >= m_first + qint64(m_entries.size()))
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(at(wanted), false)).toJson());
}

QJsonObject LogModel::toJson(const LogEntry &entry, bool redact)
{
    QJsonObject line{{u"time"_s, entry.time.toString(Qt::ISODateWithMs)}, {u"kind"_s, word(entry.kind)}, {u"name"_s, entry.name}};
    if (entry.latency >= 0)
        line.insert(u"latency"_s, entry.latency);
    if (entry.leaked)
        line.insert(u"leaked"_s, true);
    if (!redact) {
        line.insert(u"channel"_s, entry.channel);
        line.insert(u"summary"_s, entry.summary);
    }
    if (entry.kind == LogEntry::Kind::Call)
        line.insert(u"payload"_s, redact ? redacted(entry.payload) : entry.payload);
    else
        line.insert(u"frame"_s, redact ? redactedFrame(entry.bytes) : payloadText(entry));
    return line;
}

QByteArray LogModel::toJsonLines(bool redact) const
{
    QByteArray lines;
    for (const LogEntry &entry : m_entries)
        lines += QJsonDocument(toJson(entry, redact)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

bool LogModel::exportTo(const QUrl &file, bool redact) const
{
    QSaveFile target(file.toLocalFile());
    const QByteArray lines = toJsonLines(redact);
    return target.open(QIODevice::WriteOnly) && target.write(lines) == lines.size() && target.commit();
}

} // namespace purr::lab
