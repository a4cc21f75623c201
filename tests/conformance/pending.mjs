// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items that are skipped, by number, each with what is missing. The list is meant to stay empty.

export const pending = {};
