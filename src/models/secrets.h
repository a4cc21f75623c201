// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace purr::text
{

/// Whether a draft has something in it that looks like a password, key, token or card number. Rather once too often: it
/// only keeps live text back (promises.md 3, threat 44).
[[nodiscard]] bool looksSecret(QStringView draft);

} // namespace purr::text
