// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

namespace purr::server
{

/// The page that the request's link asks for.
[[nodiscard]] PageRequest pageOf(const Request &request);

/// Answers with a page of a numbered list: `items` under `key`, of `total` in all (protocol.md 3.10).
void answerPage(Request &request, QStringView key, const QJsonArray &items, qint64 total, QLatin1StringView type);

/// Answers with a page of messages, newest first, with links to its neighbours by cursor.
void answerMessages(Request &request, MessageQuery query);

} // namespace purr::server
