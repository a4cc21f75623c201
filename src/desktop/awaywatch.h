// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QDBusPendingCallWatcher;

namespace purr
{

/// Knows whether somebody is at the computer: systemd-logind says of the session when its screen is locked and when it is
/// idle (LockedHint and IdleHint, set by the desktop). Where nobody sets them, somebody always is.
class AwayWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool away READ isAway NOTIFY awayChanged FINAL)

public:
    explicit AwayWatch(QObject *parent = nullptr);
    explicit AwayWatch(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] bool isAway() const { return m_away; }
    Q_SIGNAL void awayChanged();

private Q_SLOTS:
    void look();

private:
    void take(QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    bool m_away = false;
};

} // namespace purr
