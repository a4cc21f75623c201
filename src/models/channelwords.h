// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/outbox.h"
#include "core/error.h"
#include "protocol/channel.h"

/// The words that lists of channels and people show, from values. Names and bodies of peers are made safe here.
namespace purr::words
{

/// What a channel is called for `own`: the others of a direct channel, else its display name.
[[nodiscard]] QString channelTitle(const Channel &channel, const User &own);
/// The one other member of a direct channel; null when there are more or none.
[[nodiscard]] User directPeer(const Channel &channel, const User &own);
/// The last message on one line: "Sam: build 812 is green", "You: see you", "contract-v3.pdf"; empty when there is none.
[[nodiscard]] QString preview(const Channel &channel, const User &own);
/// The same of a message that the server does not have yet.
[[nodiscard]] QString unsentPreview(const OutboxEntry &entry);
/// A message on one line, without its author: its text, or the name of its file.
[[nodiscard]] QString messageLine(const Message &message);
/// "14:32" today, "Yesterday", "Mon" within a week, else the date, each in the user's format. Empty for an invalid time.
[[nodiscard]] QString listTime(const QDateTime &time, const QDate &today);
/// "Priya is typing…" with first names; empty for nobody.
[[nodiscard]] QString shortTyping(const QList<User> &users);
/// Parts as one list: "Mara, Sam, Lena", with the comma of the language.
[[nodiscard]] QString listed(const QStringList &parts);
/// Display name of a user, or the user name when there is none.
[[nodiscard]] QString personName(const User &user);
/// The user name for beside the display name; empty where it says nothing more, and while names are hidden.
[[nodiscard]] QString userNameBeside(const User &user);
/// What went wrong as a sentence for people, by kind and code. Never the server's own text. Empty when nothing did.
[[nodiscard]] QString failure(const Error &error);

} // namespace purr::words
