// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/servertime.h"
#include "protocol/channel.h"

#include <QJsonObject>
#include <QVariantList>

namespace purr::lab
{

/// What a call of a handler carries, see HandlerCall.
struct CallTelling {
    QString summary;
    QJsonObject payload;
    ServerTime serverTime;

    /// Of a handler by the documentation's name, called with these arguments.
    [[nodiscard]] static CallTelling of(const QString &handler, const QVariantList &arguments);
};

/// What a channel goes by here; a direct one, whose own name says nothing, by who else is in it.
[[nodiscard]] QString titleOf(const Channel &channel, const QString &ownName);

} // namespace purr::lab
