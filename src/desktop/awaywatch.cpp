// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/awaywatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const QString service = u"org.freedesktop.login1"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;
const QString session = u"org.freedesktop.login1.Session"_s;
/// The session of this process, or of the display where it has none.
const QString ownSession = u"/org/freedesktop/login1/session/auto"_s;
} // namespace

AwayWatch::AwayWatch(QObject *parent) : AwayWatch(QDBusConnection::systemBus(), parent) {}

AwayWatch::AwayWatch(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // Signals come from the session's real path, which may change: whichever session they are of, the own one is looked at.
    m_bus.connect(service, QString(), properties, u"PropertiesChanged"_s, QStringList{session}, QString(), this, SLOT(look()));
    look();
}

void AwayWatch::look()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, ownSession, properties, u"GetAll"_s);
    call.setArguments({session});
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &AwayWatch::take);
}

void AwayWatch::take(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QVariantMap> reply = *call;
    const QVariantMap state = reply.isError() ? QVariantMap() : reply.value();
    const bool away = state.value(u"LockedHint"_s).toBool() || state.value(u"IdleHint"_s).toBool();
    if (std::exchange(m_away, away) != away)
        Q_EMIT awayChanged();
}

} // namespace purr
