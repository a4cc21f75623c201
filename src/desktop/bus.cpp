// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/bus.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

QDBusConnection sessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1))
        return QDBusConnection::sessionBus();
    return QDBusConnection(u"there is no session bus"_s);
}

} // namespace purr
