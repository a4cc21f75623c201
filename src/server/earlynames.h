// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace purr::server
{

/// How SDKs before 1.56 begin what is the user's own.
constexpr QByteArrayView earlyOwn("/application/v1/users/me.");
/// What they ask for as the current user; it is how such a connection is known (protocol.md 1.12).
constexpr QByteArrayView earlyCurrentUser("/application/v1/users/me.relay");

/// The end of a MESSAGE frame with the name that its event had before SDK 1.56, where that was another one. The length
/// stays the same: all early names are shorter, and JSON takes spaces.
[[nodiscard]] QByteArray withEarlyName(const QByteArray &tail);

} // namespace purr::server
