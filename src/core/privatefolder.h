// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

namespace purr
{

/// Makes `path` a folder that only this user can enter, whatever the umask: made new, or tightened when it was there.
///
/// Fails when it is a symbolic link, no folder, or somebody else's: what is kept there would be read, or chosen, by others
/// (promises.md 3, threat 40). The folders above it are made when they are missing, and else left as they are.
[[nodiscard]] Result<void> claimPrivateFolder(const QString &path);

} // namespace purr
