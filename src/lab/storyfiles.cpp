// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/storyfiles.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab::StoryFiles
{
namespace
{

/// Sharp on every screen at the sizes that faces have.
constexpr int pictureSize = 144;

Error unreadable(const QString &path, const QString &why)
{
    return {Failure::Kind::Storage, u"FileError"_s, u"%1: %2"_s.arg(path, why), {}};
}

QByteArray drawn(QSvgRenderer &drawing, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<Content> read(const QString &path, Use use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    Content content{QFileInfo(path).fileName(), {}, file.readAll()};
    content.type = QMimeDatabase().mimeTypeForFileNameAndData(content.name, content.bytes).name();
    if (!content.type.startsWith("image/svg"_L1))
        return content;
    QSvgRenderer drawing(content.bytes);
    if (!drawing.isValid())
        return unreadable(path, u"this is no drawing"_s);
    content.bytes = drawn(drawing, use == Use::Picture ? QSize(pictureSize, pictureSize) : drawing.defaultSize());
    content.name = QFileInfo(path).completeBaseName() + u".png"_s;
    content.type = u"image/png"_s;
    return content;
}

QString idOf(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> write(const QString &folder, const QString &id, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + id);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return unreadable(file.fileName(), file.errorString());
    return {};
}

} // namespace purr::lab::StoryFiles
