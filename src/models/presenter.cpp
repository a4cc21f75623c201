// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/presenter.h"

#include <QCryptographicHash>
#include <QQmlEngine>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
const std::array firstNames{u"Alex"_s, u"Robin"_s, u"Sasha"_s, u"Jules"_s, u"Kit"_s,   u"Noa"_s,  u"Rene"_s,  u"Toni"_s,
                            u"Charlie"_s, u"Andrea"_s, u"Jamie"_s, u"Luca"_s, u"Marin"_s, u"Nika"_s, u"Quinn"_s, u"Remy"_s};
const std::array lastNames{u"Ash"_s,   u"Birch"_s, u"Cedar"_s, u"Elm"_s,   u"Fern"_s, u"Hazel"_s, u"Juniper"_s, u"Larch"_s,
                           u"Maple"_s, u"Oak"_s,   u"Pine"_s,  u"Rowan"_s, u"Sorrel"_s, u"Thorn"_s, u"Willow"_s, u"Yew"_s};
} // namespace

Presenter &Presenter::instance()
{
    static Presenter presenter;
    return presenter;
}

Presenter *Presenter::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

void Presenter::setActive(bool active)
{
    apply(active, m_fiction);
}

void Presenter::setFiction(bool fiction)
{
    apply(m_active, fiction);
}

void Presenter::apply(bool active, bool fiction)
{
    if (m_active == active && m_fiction == fiction)
        return;
    const bool hid = hidesNames();
    m_active = active;
    m_fiction = fiction;
    m_since = hidesNames() ? QDateTime::currentDateTime() : QDateTime();
    Q_EMIT changed();
    if (hid != hidesNames())
        Q_EMIT hidesNamesChanged();
}

QString Presenter::name(const User &user)
{
    return name(user.name, user.displayName);
}

QString Presenter::name(const QString &userName, const QString &displayName)
{
    if (hidesNames())
        return standIn(userName);
    return displayName.isEmpty() ? userName : displayName;
}

QDateTime Presenter::shownTime(const QDateTime &time) const
{
    return hidesNames() && time.isValid() ? std::min(time, m_since) : time;
}

QString Presenter::standIn(const QString &userName)
{
    const auto known = m_names.constFind(userName);
    if (known != m_names.constEnd())
        return *known;
    const QByteArray hash = QCryptographicHash::hash(userName.toUtf8(), QCryptographicHash::Sha256);
    auto pick = size_t(quint8(hash.at(0))) * 256 + quint8(hash.at(1));
    QString name;
    // Two people never share a name; after 256 of them names get a number.
    for (size_t tries = 0; name.isEmpty() || m_taken.contains(name); ++tries, ++pick) {
        name = firstNames.at(pick % firstNames.size()) + u' ' + lastNames.at(pick / firstNames.size() % lastNames.size());
        if (tries >= firstNames.size() * lastNames.size())
            name += u' ' + QString::number(m_names.size());
    }
    m_taken.insert(name);
    m_names.insert(userName, name);
    return name;
}

} // namespace purr
