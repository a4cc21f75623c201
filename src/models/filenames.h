// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// What becomes of the name that a peer gave a file (promises.md 3, threats 14 to 19).
namespace purr::filenames
{

/// A name for one file of one folder: no path, no controls or bidi controls (they become `_`), nothing hidden or
/// reserved, at most 200 bytes, with its suffix kept. Never empty.
[[nodiscard]] QString safe(const QString &name);
/// Whether a program may be asked to open a file of that name by itself: documents, pictures, sound and film, nothing
/// that runs. Everything else is shown in its folder.
[[nodiscard]] bool mayOpen(const QString &name);
/// The safe name in `folder`, with a number when there is such a file already.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

} // namespace purr::filenames
