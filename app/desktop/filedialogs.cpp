// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "filedialogs.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

void chooseFileDialogs()
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME") || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    // Whether there is a portal is read from files: asking the bus would hold up the first frame.
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platformthemes/libqxdgdesktopportal.so"_s;
    const QString service = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                   u"dbus-1/services/org.freedesktop.portal.Desktop.service"_s);
    if (!service.isEmpty() && QFileInfo::exists(plugin))
        qputenv("QT_QPA_PLATFORMTHEME", "xdgdesktopportal");
}

} // namespace purr
