// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

/// Every log category of the program. Plain qDebug() is not used. Never log a body, a draft, a key or a grant.
namespace purr::log
{
Q_DECLARE_LOGGING_CATEGORY(stomp)
Q_DECLARE_LOGGING_CATEGORY(client)
Q_DECLARE_LOGGING_CATEGORY(server)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(ui)
} // namespace purr::log
