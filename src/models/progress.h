// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

#include <QtQml/qqmlregistration.h>

/// How far an own message got. The order is the order of progress up to Read.
namespace purr::Progress
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Progress)
enum class State {
    None,        ///< somebody else's message
    Queued,      ///< waits for the connection or for the room
    Sending,     ///< handed to the connection, no answer yet
    Unconfirmed, ///< the answer got lost; heals itself when history is fetched
    Failed,      ///< refused; the reader decides
    Sent,        ///< the server has it
    Delivered,   ///< a device of another member has it
    Read,        ///< another member has seen it
};
Q_ENUM_NS(State)
} // namespace purr::Progress

namespace purr::Row
{
Q_NAMESPACE
QML_NAMED_ELEMENT(ConversationRow)
/// What a row of a conversation is.
enum class Kind { Message, Day, Unread, Presence, Gap, Beginning };
Q_ENUM_NS(Kind)
} // namespace purr::Row

namespace purr
{

/// Who has read a message, and when.
struct Reader {
    Q_GADGET
    QML_VALUE_TYPE(reader)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QDateTime time MEMBER time FINAL)

public:
    User user;
    QDateTime time;

    friend bool operator==(const Reader &, const Reader &) = default;
};

} // namespace purr
