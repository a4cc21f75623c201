// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

/// Addresses that peers wrote (promises.md 3, threats 10 to 12). Pure functions.
namespace purr::weblink
{

/// The address when it is an http, https or mailto one that can be opened; else an invalid one.
[[nodiscard]] QUrl target(const QString &address);
/// Whether the letters of the host may pass for others (lookalikes.h).
[[nodiscard]] bool isDeceptive(const QUrl &url);
/// Whether the host is written as no one writes it who wants it to be read, so that it leads elsewhere than it seems: an IP address in
/// other numbers, dots and letters that are taken for plain ones, characters that are left out.
[[nodiscard]] bool isRewritten(const QString &address);
/// The host to show: its own letters when they are not deceptive, else the ASCII form.
[[nodiscard]] QString shownHost(const QUrl &url);

} // namespace purr::weblink
