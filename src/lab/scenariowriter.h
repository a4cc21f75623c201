// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace purr::lab
{

/// A scenario as people write it: one actor, channel or step a line, who does what first.
[[nodiscard]] QByteArray scenarioText(const QJsonObject &scenario);
/// Any value of one, on one line.
[[nodiscard]] QString inlineJson(const QJsonValue &value);

} // namespace purr::lab
