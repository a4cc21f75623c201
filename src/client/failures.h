// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "protocol/names.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace purr
{

/// The failures that a client makes itself (protocol.md 5.3).
namespace failure
{
[[nodiscard]] inline Error invalid(QLatin1StringView code, const QString &message = {})
{
    return {Failure::Kind::Invalid, code, message, {}};
}
[[nodiscard]] inline Error noActiveSession()
{
    return invalid(errorname::noActiveSession, QStringLiteral("There is no user session."));
}
[[nodiscard]] inline Error notPermitted()
{
    return invalid(errorname::notPermitted, QStringLiteral("The server gave no link for this."));
}
[[nodiscard]] inline Error timeout()
{
    return {Failure::Kind::Timeout, errorname::timeout, QStringLiteral("No answer in time."), {}};
}
[[nodiscard]] inline Error cancelled()
{
    return {Failure::Kind::Cancelled, errorname::cancelled, {}, {}};
}
[[nodiscard]] inline Error offline()
{
    return {Failure::Kind::Network, errorname::connectionFailed, QStringLiteral("There is no connection."), {}};
}
} // namespace failure

[[nodiscard]] inline QByteArray newSubscriptionId()
{
    return "subscription-id-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}
[[nodiscard]] inline QByteArray newReceipt()
{
    return "receipt-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace purr
