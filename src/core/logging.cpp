// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/logging.h"

namespace purr::log
{
Q_LOGGING_CATEGORY(stomp, "purr.stomp", QtInfoMsg)
Q_LOGGING_CATEGORY(client, "purr.client", QtInfoMsg)
Q_LOGGING_CATEGORY(server, "purr.server", QtInfoMsg)
Q_LOGGING_CATEGORY(store, "purr.store", QtInfoMsg)
Q_LOGGING_CATEGORY(ui, "purr.ui", QtInfoMsg)
} // namespace purr::log
