// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/notificationsmodel.h"

#include "models/channelwords.h"
#include "models/messagetext.h"
#include "models/wordingchange.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
constexpr int keptEntries = 200;
constexpr int keptIds = 1'000;
} // namespace

NotificationsModel::NotificationsModel(QObject *parent, Clock *clock)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    WordingChange::instance().rewords(this);
}

void NotificationsModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    Q_EMIT kittyChanged();
    clear();
    if (!m_kitty)
        return;
    connect(m_kitty, &ChatKitty::notificationReceived, this, &NotificationsModel::add);
    connect(m_kitty, &ChatKitty::stateChanged, this, [this] {
        if (m_kitty->state() == ChatKitty::ConnectionState::SignedOut)
            clear();
    });
}

void NotificationsModel::add(const Notification &notification)
{
    if (notification.channel.isNull() || notification.muted)
        return;
    if (notification.id != 0 && m_told.contains(notification.id))
        return;
    m_told.append(notification.id);
    if (m_told.size() > keptIds)
        m_told.removeFirst();
    Entry entry{.kind = kindOf(notification),
                .newest = notification,
                .first = notification,
                .authors = {notification.message.user.id},
                .amount = 1,
                .fresh = notification.channel.id != m_lookedAt};
    const auto known = std::ranges::find_if(m_entries, [&entry](const Entry &other) {
        return other.kind == entry.kind && other.newest.channel.id == entry.newest.channel.id;
    });
    if (known != m_entries.end()) {
        if (known->fresh && entry.fresh) {
            entry.first = known->first;
            entry.authors += known->authors;
            entry.amount += known->amount;
        }
        const int row = int(known - m_entries.begin());
        if (row > 0 && beginMoveRows({}, row, row, {}, 0)) {
            m_entries.move(row, 0);
            endMoveRows();
        }
        m_entries.first() = entry;
        Q_EMIT dataChanged(index(0), index(0));
    } else {
        if (count() == keptEntries) {
            beginRemoveRows({}, keptEntries - 1, keptEntries - 1);
            m_entries.removeLast();
            endRemoveRows();
        }
        beginInsertRows({}, 0, 0);
        m_entries.prepend(entry);
        endInsertRows();
        Q_EMIT countChanged();
    }
    Q_EMIT freshCountChanged();
}

NotificationsModel::Kind NotificationsModel::kindOf(const Notification &notification)
{
    if (notification.type == notificationtype::userMentionedUser || notification.type == notificationtype::userMentionedChannel)
        return Kind::Mention;
    return notification.type == notificationtype::userRepliedToMessage ? Kind::Reply : Kind::Message;
}

void NotificationsModel::open(int row)
{
    if (row < 0 || row >= count())
        return;
    const Notification &first = m_entries.at(row).first;
    const bool isReply = !first.parent.isNull();
    Q_EMIT opened(first.channel, double(isReply ? first.parent.id : first.message.id), isReply ? double(first.message.id) : 0);
}

int NotificationsModel::freshCount() const
{
    int fresh = 0;
    for (const Entry &entry : m_entries)
        fresh += entry.fresh ? entry.amount : 0;
    return fresh;
}

void NotificationsModel::setLookedAt(double channelId)
{
    if (m_lookedAt == qint64(channelId))
        return;
    m_lookedAt = qint64(channelId);
    Q_EMIT lookedAtChanged();
    bool any = false;
    for (Entry &entry : m_entries) {
        if (entry.newest.channel.id == m_lookedAt)
            any = std::exchange(entry.fresh, false) || any;
    }
    if (!any)
        return;
    Q_EMIT dataChanged(index(0), index(count() - 1), {FreshRole, FreshAmountRole});
    Q_EMIT freshCountChanged();
}

void NotificationsModel::markSeen()
{
    if (freshCount() == 0)
        return;
    for (Entry &entry : m_entries)
        entry.fresh = false;
    Q_EMIT dataChanged(index(0), index(count() - 1), {FreshRole, FreshAmountRole});
    Q_EMIT freshCountChanged();
}

void NotificationsModel::clear()
{
    m_told.clear();
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_entries.clear();
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT freshCountChanged();
}

QString NotificationsModel::titleOf(const Entry &entry) const
{
    const Notification &notification = entry.newest;
    const User &from = notification.message.user;
    if (from.isNull())
        return placeOf(notification);
    const int others = int(entry.authors.size()) - 1;
    //: Who wrote: one by name, and how many more.
    const QString name = others > 0 ? tr("%1 and %Ln other(s)", nullptr, others).arg(words::personName(from)) : words::personName(from);
    if (notification.type == notificationtype::userMentionedUser)
        return tr("%1 mentioned you").arg(name);
    if (notification.type == notificationtype::userMentionedChannel)
        return tr("%1 mentioned a channel of yours").arg(name);
    if (notification.type == notificationtype::userRepliedToMessage)
        return tr("%1 replied to you").arg(name);
    return name;
}

QString NotificationsModel::amountText(const Entry &entry) const
{
    if (entry.amount < 2)
        return {};
    if (entry.kind == Kind::Mention)
        return tr("%Ln mention(s)", nullptr, entry.amount);
    return entry.kind == Kind::Reply ? tr("%Ln repl(y/ies)", nullptr, entry.amount) : tr("%Ln message(s)", nullptr, entry.amount);
}

QString NotificationsModel::placeOf(const Notification &notification) const
{
    return words::channelTitle(notification.channel, m_kitty ? User(m_kitty->currentUser()) : User());
}

int NotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const Notification &about = entry.newest;
    switch (role) {
    case ChannelRole:
        return QVariant::fromValue(about.channel);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(entry);
    case BodyRole:
        return about.message.isNull() ? text::withoutMarks(MessageText::name(about.body), {}).simplified() : words::messageLine(about.message);
    case FreshAmountRole:
        return entry.fresh ? entry.amount : 0;
    case AmountTextRole:
        return amountText(entry);
    case PlaceRole:
        return about.channel.isDirect() ? QString() : placeOf(about);
    case TimeLabelRole:
        return words::listTime(about.createdTime, m_clock->now().toLocalTime().date());
    case PersonRole:
        return about.message.user.isNull() ? placeOf(about) : words::personName(about.message.user);
    case PersonKeyRole:
        return about.message.user.isNull() ? about.channel.name : about.message.user.name;
    case PictureRole:
        return about.message.user.displayPictureUrl;
    case FreshRole:
        return entry.fresh;
    default:
        return {};
    }
}

QHash<int, QByteArray> NotificationsModel::roleNames() const
{
    return {
        {ChannelRole, "channel"},     {TitleRole, "title"},   {BodyRole, "body"},
        {PlaceRole, "place"},         {TimeLabelRole, "timeLabel"}, {PersonRole, "person"},
        {PersonKeyRole, "personKey"}, {PictureRole, "picture"}, {FreshRole, "fresh"},
        {FreshAmountRole, "freshAmount"}, {AmountTextRole, "amountText"},
    };
}

} // namespace purr
