// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/store.h"

// The interface has no code of its own; this file gives its meta-object a home.
