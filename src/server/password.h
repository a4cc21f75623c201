// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Passwords as Argon2id hashes (RFC 9106) in the library's own text form, which carries salt and costs. Both calls take
/// some 50 ms of a core and 64 MiB by design: never on the server thread.
namespace purr::server::password
{

/// Empty when there is no memory for it.
[[nodiscard]] QString hash(const QString &password);
/// Compares in a time that does not depend on the password. False for what is no hash of ours.
[[nodiscard]] bool matches(const QString &password, const QString &hash);
/// A hash that no password matches, to spend the same time on users who do not exist (threat: user enumeration).
[[nodiscard]] const QString &hashOfNobody();

} // namespace purr::server::password
