// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/options.h"

namespace purr
{

/// What ChatKitty objects work with that are made without options, in QML above all. A program that wants something
/// between itself and its server changes it before it makes the first one; on the thread that makes them.
[[nodiscard]] ClientOptions &standardOptions();

} // namespace purr
