// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/storedatabase.h"

namespace purr::server::schema
{

/// The version this program writes; `PRAGMA user_version` of a store.
[[nodiscard]] int currentVersion();

/// Brings a store up to `target` (by default the newest) in one transaction. Fails with kind Invalid when it was
/// written by a newer program. `target` below the newest is for tests of migrations.
[[nodiscard]] Result<void> migrate(StoreDatabase &database, int target = currentVersion());

} // namespace purr::server::schema
