// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"
#include "protocol/message.h"

#include <QList>

/// Between what the composer shows (`@Ada Lovelace`, `#release`, `:tada:`) and what goes over the wire (`<@ada>`,
/// `<#release>`, the emoji; protocol.md 7.8). Pure functions.
namespace purr::text
{

/// A word of a draft that will be a mention.
struct DraftMention {
    qsizetype start;
    qsizetype length;
    /// As it is sent.
    QString tag;
};

/// What a person is called in a draft: the display name when nobody else of `people` has it, else the user name.
[[nodiscard]] QString mentionName(const User &user, const QList<User> &people);
/// The mentions of a draft in their order; the longest name wins, nothing inside `code` counts.
[[nodiscard]] QList<DraftMention> findMentions(const QString &draft, const QList<User> &people,
                                               const QList<Channel> &channels);
/// The body to send.
[[nodiscard]] QString bodyOf(const QString &draft, const QList<User> &people, const QList<Channel> &channels);
/// The draft that bodyOf() makes this body of again, for editing; the body itself where that cannot be.
[[nodiscard]] QString draftOf(const Message &message);

} // namespace purr::text
