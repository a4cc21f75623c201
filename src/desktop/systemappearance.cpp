// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/systemappearance.h"

#include "desktop/bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

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
const QString gnomeAccessSpace = u"org.gnome.desktop.a11y.interface"_s;
/// Plasma has one number for how long everything moves; its portal hands it on.
const QString plasmaSpace = u"org.kde.kdeglobals.KDE"_s;
const QString durationKey = u"AnimationDurationFactor"_s;
const QString schemeKey = u"color-scheme"_s;
const QString animationsKey = u"enable-animations"_s;
const QString reducedMotionKey = u"reduced-motion"_s;
const QString contrastKey = u"contrast"_s;
const QString gnomeContrastKey = u"high-contrast"_s;
const QString textScaleKey = u"text-scaling-factor"_s;
} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : SystemAppearance(sessionBus(), parent) {}

SystemAppearance::SystemAppearance(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(handleSetting(QString, QString, QDBusVariant)));
    ask(appearanceSpace, schemeKey);
    ask(appearanceSpace, contrastKey);
    ask(appearanceSpace, reducedMotionKey);
    ask(gnomeSpace, animationsKey);
    ask(plasmaSpace, durationKey);
    ask(gnomeAccessSpace, gnomeContrastKey);
    ask(gnomeSpace, textScaleKey);
}

void SystemAppearance::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            apply(key, reply.value().variant());
    });
}

void SystemAppearance::handleSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearanceSpace || space == gnomeSpace || space == gnomeAccessSpace || space == plasmaSpace)
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
    } else if (key == contrastKey && plain.canConvert<uint>()) {
        m_highContrast = plain.toUInt() == 1; // 0 no preference, 1 higher
    } else if (key == gnomeContrastKey) {
        m_highContrast = plain.toBool();
    } else if (key == reducedMotionKey && plain.canConvert<uint>()) {
        m_reducedMotion = plain.toUInt() == 1;
    } else if (key == animationsKey) {
        m_reducedMotion = !plain.toBool();
    } else if (key == durationKey && plain.canConvert<double>()) {
        m_reducedMotion = plain.toDouble() <= 0;
    } else if (key == textScaleKey && plain.toReal() > 0) {
        m_textScale = std::clamp(plain.toReal(), 0.5, 3.0);
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace purr
