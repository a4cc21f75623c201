// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/progress.h"

/// The sentences of a conversation, from values. Names of peers are made safe here.
namespace purr::words
{

/// "Today", "Yesterday", "Monday, 4 May", with the year when it is another one.
[[nodiscard]] QString day(const QDate &day, const QDate &today);
/// The time of day in the user's format; empty for an invalid time.
[[nodiscard]] QString time(const QDateTime &time);
/// "Ada and 3 others entered the chat · Bo left the chat".
[[nodiscard]] QString presence(const QList<User> &entered, const QList<User> &left);
/// "Priya is typing…", "Priya and Sam are typing…", "Several people are typing…"; empty for nobody.
[[nodiscard]] QString typing(const QList<User> &users);
/// "05.05.26 14:31": the short date and the time in the user's format.
[[nodiscard]] QString moment(const QDateTime &time);
/// "2 replies · last at 14:31"; empty for none. Of them, `unseen` are new to the user: "4 replies, 2 new".
[[nodiscard]] QString thread(int replies, const QDateTime &last, const QDateTime &now, int unseen = 0);
/// "Edited at 14:31", with the day when it was another one; empty for no time.
[[nodiscard]] QString edited(const QDateTime &time, const QDateTime &now);
/// What a screen reader says for a message: who, when, what, how far it got.
[[nodiscard]] QString spoken(const Message &message, Progress::State state, const QList<Reader> &readers);
/// That `user` passes for `meant`; empty when that is nobody.
[[nodiscard]] QString lookalike(const User &user, const User &meant);
/// "Read by Ada, 14:02" and so on, one reader per line, for the tooltip of the ticks.
[[nodiscard]] QString delivery(Progress::State state, const QList<Reader> &readers);

} // namespace purr::words
