// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

#include <QHostAddress>
#include <QUrl>

namespace purr::server
{

/// What a page says of itself, for the preview of a link: its Open Graph tags, else title and description. Null when it
/// has no title. `html` may be cut off anywhere; texts are plain and short, the picture is an absolute web address.
[[nodiscard]] LinkPreview readPreview(const QByteArray &html, const QByteArray &contentType, const QUrl &url);

/// Whether an address belongs to the public internet: neither this machine, nor a network behind it, nor any of the
/// ranges that lead to one (RFC 6890).
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace purr::server
