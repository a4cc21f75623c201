// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

/// Addresses that peers wrote (promises.md 3, threats 10 to 12). Pure functions.
namespace purr::weblink
{

/// The address when it is an http, https or mailto one that can be opened; else an invalid one.
[[nodiscard]] QUrl target(const QString &address);
/// Whether the letters of the host may pass for others: of several scripts, or of one that has Latin look-alikes.
[[nodiscard]] bool isDeceptive(const QUrl &url);
/// The host to show: its own letters when they are not deceptive, else the ASCII form.
[[nodiscard]] QString shownHost(const QUrl &url);

} // namespace purr::weblink
