// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/trayicon.h"

#include "desktop/bus.h"
#include "desktop/trayadaptors.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;

TrayIcon::TrayIcon(QObject *parent) : TrayIcon(sessionBus(), parent) {}

TrayIcon::TrayIcon(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus),
      m_service(u"org.kde.StatusNotifierItem-%1-1"_s.arg(QCoreApplication::applicationPid()))
{
    registerTrayTypes();
    new TrayItemAdaptor(this);
    new TrayMenuAdaptor(this);
    connect(this, &TrayIcon::contentChanged, this, &TrayIcon::refresh);
    if (!m_bus.isConnected())
        return;
    m_watcher = new QDBusServiceWatcher(watcherService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_registered = false;
        askHost();
    });
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { handleHost(false); });
    for (const auto signal : {"StatusNotifierHostRegistered"_L1, "StatusNotifierHostUnregistered"_L1})
        m_bus.connect(watcherService, watcherPath, watcherService, signal, this, SLOT(handleHostChange()));
    askHost();
}

TrayIcon::~TrayIcon()
{
    setEnabled(false);
}

void TrayIcon::handleHostChange()
{
    askHost();
}

void TrayIcon::askHost()
{
    QDBusMessage get = QDBusMessage::createMethodCall(watcherService, watcherPath, u"org.freedesktop.DBus.Properties"_s,
                                                      u"Get"_s);
    get << QString(watcherService) << u"IsStatusNotifierHostRegistered"_s;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        handleHost(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayIcon::handleHost(bool present)
{
    if (!present)
        m_registered = false;
    const bool was = isAvailable();
    m_hosted = present;
    if (isAvailable())
        registerItem();
    if (was != isAvailable())
        Q_EMIT availableChanged();
}

void TrayIcon::registerItem()
{
    if (m_registered)
        return;
    m_registered = true;
    m_bus.registerObject(trayItemPath, this);
    m_bus.registerObject(trayMenuPath, this);
    m_bus.registerService(m_service);
    QDBusMessage call = QDBusMessage::createMethodCall(watcherService, watcherPath, watcherService,
                                                       u"RegisterStatusNotifierItem"_s);
    m_bus.asyncCall(call << m_service);
}

void TrayIcon::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    if (enabled && m_hosted) {
        registerItem();
    } else if (!enabled && m_registered) {
        // The watcher sees the name go and takes the icon away.
        m_registered = false;
        m_bus.unregisterService(m_service);
        m_bus.unregisterObject(trayItemPath);
        m_bus.unregisterObject(trayMenuPath);
    }
    Q_EMIT enabledChanged();
    if (m_hosted)
        Q_EMIT availableChanged();
}

void TrayIcon::setUnread(int unread)
{
    unread = std::max(0, unread);
    if (m_unread == unread)
        return;
    m_unread = unread;
    Q_EMIT contentChanged();
}

void TrayIcon::setOffline(bool offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    Q_EMIT contentChanged();
}

void TrayIcon::setDoNotDisturb(bool doNotDisturb)
{
    if (m_doNotDisturb == doNotDisturb)
        return;
    m_doNotDisturb = doNotDisturb;
    Q_EMIT contentChanged();
}

QString TrayIcon::toolTip() const
{
    if (m_offline)
        return tr("No connection");
    return m_unread > 0 ? tr("%Ln unread message(s)", nullptr, m_unread) : tr("Nothing unread");
}

void TrayIcon::refresh()
{
    ++m_menuRevision;
    if (!m_registered)
        return;
    const auto tell = [this](const QString &path, const QString &interface, const QString &signal,
                             const QVariantList &arguments = {}) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    };
    const QString item = u"org.kde.StatusNotifierItem"_s;
    tell(trayItemPath, item, u"NewIcon"_s);
    tell(trayItemPath, item, u"NewToolTip"_s);
    tell(trayItemPath, item, u"NewStatus"_s, {m_unread > 0 ? u"NeedsAttention"_s : u"Active"_s});
    tell(trayMenuPath, u"com.canonical.dbusmenu"_s, u"LayoutUpdated"_s, {m_menuRevision, 0});
}

void TrayIcon::choose(int menuItem)
{
    switch (menuItem) {
    case int(TrayMenuItem::Open):
        Q_EMIT activated(std::exchange(m_token, {}));
        break;
    case int(TrayMenuItem::DoNotDisturb):
        Q_EMIT doNotDisturbToggled();
        break;
    case int(TrayMenuItem::Quit):
        Q_EMIT quitRequested();
        break;
    default:
        break;
    }
}

} // namespace purr
