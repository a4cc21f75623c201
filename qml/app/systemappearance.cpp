// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceSpace = u"org.freedesktop.appearance"_s;
const QString gnomeSpace = u"org.gnome.desktop.interface"_s;
const QString schemeKey = u"color-scheme"_s;
const QString animationsKey = u"enable-animations"_s;

/// Without one, asking for the session bus would try to start one and take its time.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}
} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(handleSetting(QString, QString, QDBusVariant)));
    ask(appearanceSpace, schemeKey);
    ask(gnomeSpace, animationsKey);
}

void SystemAppearance::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            apply(key, reply.value().variant());
    });
}

void SystemAppearance::handleSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearanceSpace || space == gnomeSpace)
        apply(key, value.variant());
}

void SystemAppearance::apply(const QString &key, const QVariant &value)
{
    // Read() wraps the value twice.
    const QVariant plain =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == schemeKey && plain.canConvert<uint>()) {
        const uint scheme = plain.toUInt(); // 0 no preference, 1 dark, 2 light
        m_known = scheme != 0;
        m_dark = scheme == 1;
    } else if (key == animationsKey) {
        m_reducedMotion = !plain.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace purr
