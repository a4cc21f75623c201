// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stage.h"

/// Fills the database of a stage with more than the protocol could write in a test's time. The server stops for it.
namespace seed
{

/// `person` is in a channel of that name with `count` others.
void members(Stage &stage, const QString &channel, int count);
/// `count` messages by the members of a channel in turn, one a minute, the last one now: "number 1 …" to "number N …".
/// Everybody has read them, but for the last `unread`.
void messages(Stage &stage, const QString &channel, int count, int unread = 0);
/// `count` more channels with `person` in them: "channel 1" and so on, each with a message.
void channels(Stage &stage, const QString &person, int count);

} // namespace seed
