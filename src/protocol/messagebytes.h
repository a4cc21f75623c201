// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

namespace purr
{

/// The envelope of an event about a new message, written without a QJsonObject in between: this is what a busy room costs
/// (budgets: one render for all). The same JSON as Envelope and Message::toJson() make, in another order of members.
/// `user` is the author's JSON, `links` the members `"_relays":{…},…` of the message. Only for messages without mentions,
/// web links and reactions; see isPlain().
[[nodiscard]] QByteArray plainMessageEvent(QLatin1StringView type, const Message &message, QByteArrayView user,
                                           QByteArrayView links);
/// Whether plainMessageEvent() can write the message.
[[nodiscard]] bool isPlain(const Message &message);

} // namespace purr
