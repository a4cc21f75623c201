// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/wording.h"

#include "models/channelwords.h"

namespace purr
{

QString Wording::failure(const Error &error)
{
    return words::failure(error);
}

} // namespace purr
