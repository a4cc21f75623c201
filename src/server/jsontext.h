// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/limits.h"

#include <QJsonObject>

namespace purr::server
{

/// The JSON object that a client wrote. A ValidationError when it is no object, or nested deeper than that:
/// what is kept of it is sent on inside of other objects, to readers whose parsers have limits of their own.
[[nodiscard]] Result<QJsonObject> objectOf(const QByteArray &text, int depth = limits::jsonDepth);

} // namespace purr::server
