// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/sleepwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

SleepWatch::SleepWatch(QObject *parent) : SleepWatch(QDBusConnection::systemBus(), parent) {}

SleepWatch::SleepWatch(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(handlePrepareForSleep(bool)));
}

void SleepWatch::handlePrepareForSleep(bool start)
{
    if (start)
        Q_EMIT fallingAsleep();
    else
        Q_EMIT wokeUp();
}

} // namespace purr
