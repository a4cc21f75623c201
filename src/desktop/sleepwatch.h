// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Knows when the computer goes to sleep and wakes up, from systemd-logind. After waking, links look open that are not.
class SleepWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SleepWatch(QObject *parent = nullptr);
    explicit SleepWatch(QDBusConnection bus, QObject *parent = nullptr);

Q_SIGNALS:
    void fallingAsleep();
    void wokeUp();

private Q_SLOTS:
    void handlePrepareForSleep(bool start);
};

} // namespace purr
