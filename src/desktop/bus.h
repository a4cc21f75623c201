// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QString>

namespace purr
{

/// The program's name on the desktop: of its .desktop file, its icon and its D-Bus service.
inline constexpr char16_t desktopId[] = u"org.purr.Purr";

/// The session bus, not connected when there is none. Asking Qt for one that is not there would try to start it, which
/// takes its time and fails without a display.
[[nodiscard]] QDBusConnection sessionBus();

} // namespace purr
