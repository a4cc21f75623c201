// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/roommodel.h"

#include "models/messagetext.h"

#include <algorithm>
#include <tuple>

namespace purr
{
namespace
{
bool hasUser(const QList<User> &users, qint64 id)
{
    return std::ranges::any_of(users, [id](const User &user) { return user.id == id; });
}
} // namespace

RoomModel::RoomModel(QObject *parent) : QAbstractListModel(parent) {}

void RoomModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    if (kitty)
        connect(kitty, &ChatKitty::userPresenceChanged, this, &RoomModel::noteUser);
    Q_EMIT sourceChanged();
}

void RoomModel::setSession(ChatSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ChatSession::participantsChanged, this, [this] { setPeople(m_members, m_session->participants()); });
        setPeople(m_members, session->participants());
    }
    Q_EMIT sourceChanged();
}

void RoomModel::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    if (m_channel.id != channel.id)
        setPeople({}, m_inRoom);
    m_channel = channel;
    Q_EMIT sourceChanged();
}

void RoomModel::reload()
{
    if (m_kitty && !m_channel.isNull())
        fetch(m_channel.id);
}

QCoro::Task<> RoomModel::fetch(qint64 channelId)
{
    const QPointer<RoomModel> self(this);
    QList<User> members;
    Result<Paginator<User>> page = co_await m_kitty->listChannelMembers(m_channel);
    while (self && m_kitty && page.succeeded() && m_channel.id == channelId) {
        members += page->items;
        setPeople(members, m_inRoom);
        if (!page->hasNextPage())
            co_return;
        page = co_await m_kitty->nextPage(page.value());
    }
}

void RoomModel::noteUser(const User &user)
{
    const auto known = std::ranges::find(m_members, user.id, &User::id);
    if (known == m_members.end())
        return;
    *known = user;
    arrange();
}

void RoomModel::setPeople(const QList<User> &members, const QList<User> &inRoom)
{
    m_members = members;
    m_inRoom = inRoom;
    arrange();
}

void RoomModel::arrange()
{
    QList<Person> rows;
    for (const User &user : m_members) {
        const bool here = hasUser(m_inRoom, user.id);
        rows.append({user, here});
    }
    for (const User &user : m_inRoom) {
        if (!hasUser(m_members, user.id))
            rows.append({user, true});
    }
    std::ranges::sort(rows, {}, [](const Person &person) {
        return std::tuple(!person.inRoom, !person.user.presence.online, MessageText::userName(person.user).toCaseFolded(),
                          person.user.id);
    });
    if (rows == m_rows)
        return;
    const auto sameAt = [&](qsizetype i) { return rows.at(i).user.id == m_rows.at(i).user.id; };
    const qsizetype common = std::min(rows.size(), m_rows.size());
    qsizetype equal = 0;
    while (equal < common && sameAt(equal))
        ++equal;
    // The tail that differs is replaced; who stays at his place keeps his row.
    if (equal < m_rows.size()) {
        beginRemoveRows({}, int(equal), int(m_rows.size()) - 1);
        m_rows.resize(equal);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < equal; ++i) {
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
    if (equal < rows.size()) {
        beginInsertRows({}, int(equal), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

int RoomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> RoomModel::roleNames() const
{
    return {{PersonRole, "person"}, {InRoomRole, "inRoom"}};
}

QVariant RoomModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = m_rows.at(index.row());
    if (role == PersonRole)
        return QVariant::fromValue(person.user);
    if (role == InRoomRole)
        return person.inRoom;
    return role == Qt::DisplayRole ? MessageText::userName(person.user) : QVariant();
}

} // namespace purr
