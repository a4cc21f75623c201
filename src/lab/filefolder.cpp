// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/filefolder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace purr::lab
{

void showFolderOf(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).path()));
}

} // namespace purr::lab
