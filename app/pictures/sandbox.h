// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

namespace purr
{

/// From here on this process can compute, read and write what it has open, and nothing else: no files, no network, no
/// other processes, no code that was not there, no core dump, 256 MiB of memory. There is no way back. False when the
/// kernel does not offer that; the process must then not go on.
[[nodiscard]] bool enterSandbox();
/// Ends this process when it computes for longer than that from now on.
void limitTime(unsigned seconds);

} // namespace purr
