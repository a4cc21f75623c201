// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

/// The files and pictures that belong to a story.
namespace purr::lab::StoryFiles
{

enum class Use {
    Attachment, ///< as it is; a drawing becomes an image of its own size
    Picture,    ///< of a person: a small square image
};

struct Content {
    QString name;
    QString type;
    QByteArray bytes;
};

/// Reads a file of this machine or of the resources. SVG comes as PNG, since no chat shows drawings of strangers.
[[nodiscard]] Result<Content> read(const QString &path, Use use);
/// The name of a file on the server's disk: always the same for the same key.
[[nodiscard]] QString idOf(const QString &key);
[[nodiscard]] QByteArray hashOf(const QByteArray &bytes);
[[nodiscard]] Result<void> write(const QString &folder, const QString &id, const QByteArray &bytes);

} // namespace purr::lab::StoryFiles
