// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/timeline.h"

#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/wordingchange.h"

#include <algorithm>
#include <limits>

namespace purr
{
namespace
{
constexpr qint64 pendingId = std::numeric_limits<qint64>::max();
/// A pause longer than that shows name and time again.
constexpr qint64 groupSeconds = 5 * 60;
} // namespace

Timeline::Timeline(Clock *clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{
    WordingChange::instance().rewords(this, {DayLabelRole, TimeLabelRole, PresenceTextRole, ThreadTextRole, SpokenRole, WarningRole});
}

void Timeline::setOwnUser(const User &user)
{
    const bool other = m_ownUser.id != user.id;
    m_ownUser = user;
    if (!other || m_entries.isEmpty())
        return;
    // What waits to be sent may be there before it is known who waits.
    for (Entry &entry : m_entries) {
        if (entry.key.id == pendingId && entry.kind == Row::Kind::Message)
            entry.message.user = user;
    }
    Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1),
                       {MessageRole, StartsGroupRole, IsOwnRole, DeliveryRole, SpokenRole});
}

// Reading

int Timeline::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QHash<int, QByteArray> Timeline::roleNames() const
{
    return {{KindRole, "kind"},           {MessageRole, "message"},   {StartsGroupRole, "startsGroup"},
            {DayLabelRole, "dayLabel"},   {TimeLabelRole, "timeLabel"}, {DeliveryRole, "delivery"},
            {IsOwnRole, "isOwn"},         {ReadByRole, "readBy"},     {PresenceTextRole, "presenceText"},
            {NonceRole, "nonce"},         {SpokenRole, "spoken"},     {QuoteRole, "quote"},
            {ThreadTextRole, "threadText"}, {SelectedRole, "selected"}, {PictureRole, "picture"},
            {WarningRole, "warning"}};
}

QVariant Timeline::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype position = m_entries.size() - 1 - index.row();
    const Entry &entry = m_entries.at(position);
    switch (role) {
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case MessageRole:
        return QVariant::fromValue(entry.message);
    case StartsGroupRole:
        return startsGroup(position);
    case DayLabelRole:
        return entry.kind == Row::Kind::Day ? words::day(entry.time.toLocalTime().date(), m_clock->now().toLocalTime().date())
                                            : QString();
    case TimeLabelRole:
        return words::time(entry.message.createdTime);
    case DeliveryRole:
        return QVariant::fromValue(deliveryOf(entry));
    case IsOwnRole:
        return isOwn(entry);
    case ReadByRole:
        return QVariant::fromValue(entry.readers);
    case PresenceTextRole:
        return words::presence(entry.entered, entry.left);
    case NonceRole:
        return entry.nonce;
    case QuoteRole:
        return QVariant::fromValue(quoteOf(entry.message));
    case ThreadTextRole:
        return words::thread(entry.message.repliesCount, m_lastReplies.value(entry.message.id), m_clock->now(),
                             int(m_newReplies.value(entry.message.id).size()));
    case PictureRole:
        return m_faces.value(entry.message.user.id, {entry.message.user.displayPictureUrl, {}, 0}).picture;
    case WarningRole:
        return warningOf(entry);
    case SelectedRole:
        return entry.message.id != 0 && m_selection.contains(entry.message.id);
    case SpokenRole:
    case Qt::DisplayRole:
        return spokenText(entry);
    default:
        return {};
    }
}

QString Timeline::spokenText(const Entry &entry) const
{
    switch (entry.kind) {
    case Row::Kind::Message:
        if (const QString warning = warningOf(entry); !warning.isEmpty())
            return words::listed({warning, words::spoken(entry.message, deliveryOf(entry), entry.readers)});
        return words::spoken(entry.message, deliveryOf(entry), entry.readers);
    case Row::Kind::Day:
        return words::day(entry.time.toLocalTime().date(), m_clock->now().toLocalTime().date());
    case Row::Kind::Presence:
        return words::presence(entry.entered, entry.left);
    case Row::Kind::Unread:
        return tr("New messages");
    case Row::Kind::Gap:
        return entry.open ? tr("What came since then is missing here") : tr("Some messages are missing here");
    case Row::Kind::Beginning:
        return tr("Beginning of the conversation");
    }
    return {};
}

Progress::State Timeline::deliveryOf(const Entry &entry) const
{
    if (entry.kind != Row::Kind::Message || !isOwn(entry))
        return Progress::State::None;
    if (entry.key.id == pendingId)
        return entry.state;
    if (!entry.readers.isEmpty())
        return Progress::State::Read;
    return entry.message.id <= m_deliveredUpTo ? Progress::State::Delivered : Progress::State::Sent;
}

bool Timeline::isOwn(const Entry &entry) const
{
    return entry.kind == Row::Kind::Message
        && (entry.key.id == pendingId || (!m_ownUser.isNull() && entry.message.user.id == m_ownUser.id));
}

bool Timeline::startsGroup(qsizetype position) const
{
    const Entry &entry = m_entries.at(position);
    if (entry.kind != Row::Kind::Message || position == 0)
        return true;
    const Entry &before = m_entries.at(position - 1);
    return before.kind != Row::Kind::Message || before.message.user.id != entry.message.user.id
        || before.message.createdTime.secsTo(entry.message.createdTime) > groupSeconds;
}

qsizetype Timeline::lowerBound(const Key &key) const
{
    const auto found = std::ranges::lower_bound(m_entries, key, {}, &Entry::key);
    return found - m_entries.cbegin();
}

qsizetype Timeline::messagePosition(qint64 id) const
{
    const qsizetype position = lowerBound({id, 0});
    const bool found = position < m_entries.size() && m_entries.at(position).key == Key{id, 0}
        && m_entries.at(position).kind == Row::Kind::Message;
    return found ? position : -1;
}

qint64 Timeline::idBehindGap() const
{
    if (m_gapAfter == 0)
        return 0;
    const qsizetype position = messageFrom(lowerBound({m_gapAfter, 1}));
    return position < 0 ? 0 : m_entries.at(position).message.id;
}

qint64 Timeline::messageSince(const QDateTime &time) const
{
    for (qsizetype i = messageFrom(0); i >= 0; i = messageFrom(i + 1)) {
        if (m_entries.at(i).key.id != pendingId && m_entries.at(i).message.createdTime >= time)
            return m_entries.at(i).message.id;
    }
    return 0;
}

QList<Message> Timeline::selectedMessages() const
{
    QList<qint64> ids(m_selection.cbegin(), m_selection.cend());
    std::ranges::sort(ids);
    QList<Message> messages;
    for (const qint64 id : ids) {
        if (const Message *message = find(id))
            messages.append(*message);
    }
    return messages;
}

Quote Timeline::quoteOf(const Message &message) const
{
    Quote quote;
    quote.id = Quote::idOf(message);
    if (quote.isNull())
        return quote;
    if (const Message *row = find(quote.id))
        quote.message = *row;
    else if (const auto known = m_quoted.constFind(quote.id); known != m_quoted.cend())
        quote.message = *known;
    quote.missing = quote.message.isNull() && m_quotedMissing.contains(quote.id);
    return quote;
}

qsizetype Timeline::pendingPosition(const QString &nonce) const
{
    if (nonce.isEmpty())
        return -1;
    for (qsizetype i = m_entries.size() - 1; i >= 0 && m_entries.at(i).key.id == pendingId; --i) {
        if (m_entries.at(i).nonce == nonce)
            return i;
    }
    return -1;
}

qsizetype Timeline::messageBefore(qsizetype position) const
{
    while (--position >= 0 && m_entries.at(position).kind != Row::Kind::Message) { }
    return position;
}

qsizetype Timeline::messageFrom(qsizetype position) const
{
    while (position < m_entries.size() && m_entries.at(position).kind != Row::Kind::Message)
        ++position;
    return position < m_entries.size() ? position : -1;
}

qint64 Timeline::newestId() const
{
    return newestUpTo(pendingId - 1);
}

qint64 Timeline::newestUpTo(qint64 id) const
{
    const qsizetype position = messageBefore(lowerBound({id, 1}));
    return position < 0 ? 0 : m_entries.at(position).message.id;
}

qint64 Timeline::oldestId() const
{
    const qsizetype position = messageFrom(0);
    return position < 0 || m_entries.at(position).key.id == pendingId ? 0 : m_entries.at(position).message.id;
}

int Timeline::rowOfMessage(qint64 id) const
{
    const qsizetype position = messagePosition(id);
    return position < 0 ? -1 : rowAt(position);
}

qint64 Timeline::messageIdAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_entries.at(m_entries.size() - 1 - row).message.id;
}

const Message *Timeline::find(qint64 id) const
{
    const qsizetype position = messagePosition(id);
    return position < 0 ? nullptr : &m_entries.at(position).message;
}

Message Timeline::lastOwnMessage() const
{
    for (qsizetype i = messageBefore(m_entries.size()); i >= 0; i = messageBefore(i)) {
        const Entry &entry = m_entries.at(i);
        if (entry.key.id != pendingId && isOwn(entry) && entry.message.type == MessageType::Text)
            return entry.message;
    }
    return {};
}

Message Timeline::pendingMessage(const QString &nonce) const
{
    const qsizetype position = pendingPosition(nonce);
    return position < 0 ? Message() : m_entries.at(position).message;
}

int Timeline::unreadRow() const
{
    return m_unreadKey.id == 0 ? -1 : rowAt(lowerBound(m_unreadKey));
}

void Timeline::clear()
{
    m_quoted.clear();
    m_quotedMissing.clear();
    m_quoting.clear();
    m_lastReplies.clear();
    m_newReplies.clear();
    m_earlier.clear();
    m_selection.clear();
    m_unreadKey = {};
    m_unreadLetGo = 0;
    m_gapAfter = 0;
    m_deliveredUpTo = 0;
    m_messageCount = 0;
    m_clock->cancel(m_midnight);
    m_midnight = 0;
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_entries.size()) - 1);
    m_entries.clear();
    endRemoveRows();
}

} // namespace purr
