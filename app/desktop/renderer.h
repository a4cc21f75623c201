// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

namespace purr
{

/// Chooses the software scene graph where the graphics card is none: drawing by an emulated one costs half a second at
/// the start and 70 MiB. What the environment says goes before. Call before the application is made.
void chooseRenderer();

} // namespace purr
