// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/knownpeople.h"

#include "client/chatkitty.h"
#include "models/lookalikes.h"

#include <algorithm>
#include <utility>

namespace purr
{

namespace
{
/// Nobody compares more of a name by eye.
constexpr qsizetype comparedLength = 200;
} // namespace

KnownPeople *KnownPeople::of(ChatKitty *kitty)
{
    if (!kitty)
        return nullptr;
    if (auto *const known = kitty->findChild<KnownPeople *>(QString(), Qt::FindDirectChildrenOnly))
        return known;
    auto *const people = new KnownPeople(kitty);
    connect(kitty, &ChatKitty::stateChanged, people, [kitty, people] {
        if (kitty->state() == ChatKitty::ConnectionState::SignedOut)
            people->forget();
    });
    return people;
}

KnownPeople::KnownPeople(QObject *parent) : QObject(parent) {}

QString KnownPeople::nameOf(const User &user)
{
    return (user.displayName.isEmpty() ? user.name : user.displayName).left(comparedLength);
}

void KnownPeople::note(const User &user)
{
    if (user.id <= 0)
        return;
    const auto known = m_known.find(user.id);
    if (known == m_known.end() && m_known.size() >= most)
        return;
    if (known != m_known.end() && known->user.name == user.name && known->user.displayName == user.displayName)
        return;
    const QString look = lookalikes::skeleton(nameOf(user));
    if (known != m_known.end() && known->look != look) {
        QList<qint64> &before = m_looks[known->look];
        before.removeOne(user.id);
        if (before.isEmpty())
            m_looks.remove(known->look);
        else
            tellSoon();
    }
    m_known.insert(user.id, {user, look});
    QList<qint64> &alike = m_looks[look];
    if (!alike.contains(user.id))
        alike.append(user.id);
    if (alike.size() > 1)
        tellSoon();
}

void KnownPeople::forget()
{
    m_known.clear();
    m_looks.clear();
    tellSoon();
}

User KnownPeople::imitated(const User &user) const
{
    const auto known = m_known.constFind(user.id);
    if (known == m_known.cend())
        return {};
    const QList<qint64> alike = m_looks.value(known->look);
    const auto oldest = std::ranges::min_element(alike);
    return oldest == alike.end() || *oldest >= user.id ? User() : m_known.value(*oldest).user;
}

void KnownPeople::tellSoon()
{
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace purr
