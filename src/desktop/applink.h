// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace purr
{

/// What a link to this program names: `chatkitty:channel/NAME` or `chatkitty:channel/NAME?message=ID`.
///
/// Anyone can write such a link, on any web page. It can only point at something; it can neither send nor change
/// anything, and the window asks before it joins a channel.
struct AppLink {
    QString channelName;
    /// 0: the channel as a whole.
    qint64 messageId = 0;

    static constexpr int lengthLimit = 1024;
    static constexpr int nameLimit = 100;

    /// Nothing for whatever is not exactly of that form.
    [[nodiscard]] static std::optional<AppLink> parse(const QString &uri);
    [[nodiscard]] QString toString() const;
    friend bool operator==(const AppLink &, const AppLink &) = default;
};

} // namespace purr
