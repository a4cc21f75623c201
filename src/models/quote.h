// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"
#include "protocol/properties.h"

#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The message that another one answers. It is always looked up by its id, never taken from the answer, so that nobody
/// can put words into somebody's mouth (promises.md 3, threat 29).
struct Quote {
    Q_GADGET
    QML_VALUE_TYPE(quote)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(purr::Message message MEMBER message FINAL)
    Q_PROPERTY(bool missing MEMBER missing FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)

public:
    /// 0: answers nothing.
    qint64 id = 0;
    /// Null while it is being looked up, and when it is missing.
    Message message;
    /// Deleted, or not to be seen by this user.
    bool missing = false;

    [[nodiscard]] bool isNull() const { return id == 0; }
    friend bool operator==(const Quote &, const Quote &) = default;

    /// Name of the property of a message that holds the id of the one it answers.
    static constexpr QLatin1StringView property = property::quotes;
    /// What the message says to answer; 0 when it answers nothing.
    [[nodiscard]] static qint64 idOf(const Message &message) { return message.properties.value(property).toInteger(); }
};

} // namespace purr
