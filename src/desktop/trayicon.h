// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QDBusServiceWatcher;

namespace purr
{

/// The program's icon in the tray (StatusNotifierItem over D-Bus), with the number of unread messages and a small menu.
///
/// It is there only while `available`: some desktops have no tray, and a window hidden without one would be lost.
class TrayIcon : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(int unread READ unread WRITE setUnread NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY contentChanged FINAL)
    Q_PROPERTY(bool doNotDisturb READ doesNotDisturb WRITE setDoNotDisturb NOTIFY contentChanged FINAL)

public:
    explicit TrayIcon(QObject *parent = nullptr);
    explicit TrayIcon(const QDBusConnection &bus, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    Q_SIGNAL void enabledChanged();

    /// Whether a tray shows the icon.
    [[nodiscard]] bool isAvailable() const { return m_hosted && m_enabled; }
    Q_SIGNAL void availableChanged();

    [[nodiscard]] int unread() const { return m_unread; }
    void setUnread(int unread);
    [[nodiscard]] bool isOffline() const { return m_offline; }
    void setOffline(bool offline);
    [[nodiscard]] bool doesNotDisturb() const { return m_doNotDisturb; }
    void setDoNotDisturb(bool doNotDisturb);
    Q_SIGNAL void contentChanged();

    /// "3 unread messages", and whether there is a connection.
    [[nodiscard]] QString toolTip() const;

Q_SIGNALS:
    /// Clicked, or "Open Purr". `token` may be empty.
    void activated(const QString &token);
    void doNotDisturbToggled();
    void quitRequested();

private Q_SLOTS:
    void handleHostChange();

private:
    friend class TrayItemAdaptor;
    friend class TrayMenuAdaptor;

    void askHost();
    void handleHost(bool present);
    void registerItem();
    void refresh();
    void choose(int menuItem);

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    QString m_service;
    QString m_token;
    int m_unread = 0;
    /// Rises with every change of the menu.
    uint m_menuRevision = 1;
    bool m_enabled = true;
    bool m_hosted = false;
    bool m_registered = false;
    bool m_offline = false;
    bool m_doNotDisturb = false;
};

} // namespace purr
