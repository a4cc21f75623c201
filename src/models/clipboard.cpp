// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace purr
{

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace purr
