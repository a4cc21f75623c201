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
    const auto same = [&notification](const Entry &entry) {
        return entry.notification.id != 0 && entry.notification.id == notification.id;
    };
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), same))
        return;
    if (count() == keptEntries) {
        beginRemoveRows({}, keptEntries - 1, keptEntries - 1);
        m_entries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend({notification, notification.channel.id != m_lookedAt});
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT freshCountChanged();
}

int NotificationsModel::freshCount() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.fresh; }));
}

void NotificationsModel::setLookedAt(double channelId)
{
    if (m_lookedAt == qint64(channelId))
        return;
    m_lookedAt = qint64(channelId);
    Q_EMIT lookedAtChanged();
    bool any = false;
    for (Entry &entry : m_entries) {
        if (entry.notification.channel.id == m_lookedAt)
            any = std::exchange(entry.fresh, false) || any;
    }
    if (!any)
        return;
    Q_EMIT dataChanged(index(0), index(count() - 1), {FreshRole});
    Q_EMIT freshCountChanged();
}

void NotificationsModel::markSeen()
{
    if (freshCount() == 0)
        return;
    for (Entry &entry : m_entries)
        entry.fresh = false;
    Q_EMIT dataChanged(index(0), index(count() - 1), {FreshRole});
    Q_EMIT freshCountChanged();
}

void NotificationsModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_entries.clear();
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT freshCountChanged();
}

QString NotificationsModel::titleOf(const Notification &notification) const
{
    const User &from = notification.message.user;
    if (from.isNull())
        return placeOf(notification);
    const QString name = words::personName(from);
    if (notification.type == notificationtype::userMentionedUser)
        return tr("%1 mentioned you").arg(name);
    if (notification.type == notificationtype::userMentionedChannel)
        return tr("%1 mentioned a channel of yours").arg(name);
    if (notification.type == notificationtype::userRepliedToMessage)
        return tr("%1 replied to you").arg(name);
    return name;
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
    const Notification &about = entry.notification;
    switch (role) {
    case ChannelRole:
        return QVariant::fromValue(about.channel);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(about);
    case BodyRole:
        return about.message.isNull() ? text::withoutMarks(MessageText::name(about.body), {}).simplified() : words::messageLine(about.message);
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
    };
}

} // namespace purr
