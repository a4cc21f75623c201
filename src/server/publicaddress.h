// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/serverconfig.h"

namespace purr::server
{

/// `http(s)://host:port` by which clients reach a server that listens on `port`: what its files and pictures are addressed
/// by. As configured; else where it listens, and when that is everywhere, the first name of its certificate or the first
/// address of this machine that others can see.
[[nodiscard]] QString publicAddress(const ServerConfig &config, quint16 port);

} // namespace purr::server
