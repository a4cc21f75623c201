// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

namespace purr::server
{

/// The http and https URLs in a text, without the punctuation that follows them (protocol.md 7.8).
[[nodiscard]] QList<MessageLink> findLinks(const QString &text);

/// A `<@name>` or `<#name>` in a text, not yet looked up.
struct MentionTag {
    MentionType type;
    QString name;
    QString tag;
    int startPosition = 0;
    int endPosition = 0;
};
[[nodiscard]] QList<MentionTag> findMentionTags(const QString &text);

} // namespace purr::server
