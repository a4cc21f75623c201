// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/launcherbadge.h"

#include "desktop/bus.h"

#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

LauncherBadge::LauncherBadge(QObject *parent) : LauncherBadge(sessionBus(), parent) {}

LauncherBadge::LauncherBadge(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

LauncherBadge::~LauncherBadge()
{
    if (m_count > 0)
        tell(0);
}

void LauncherBadge::setCount(int count)
{
    count = std::max(0, count);
    if (m_count == count)
        return;
    m_count = count;
    tell(count);
    Q_EMIT countChanged();
}

void LauncherBadge::tell(int count)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage update = QDBusMessage::createSignal(u"/org/purr/Purr/launcher"_s, u"com.canonical.Unity.LauncherEntry"_s,
                                                     u"Update"_s);
    const QVariantMap properties{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    update << "application://"_L1 + QString::fromUtf16(desktopId) + ".desktop"_L1 << properties;
    m_bus.send(update);
}

} // namespace purr
