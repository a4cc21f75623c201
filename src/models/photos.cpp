// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/photos.h"

#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::photos
{
namespace
{
constexpr int jpegQuality = 92;
const QByteArray pngBegin = "\x89PNG\r\n\x1A\n"_ba;

bool inherits(const QMimeType &type, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&type](const char *name) { return type.inherits(QString::fromLatin1(name)); });
}

bool writeJpeg(const QString &from, const QString &to)
{
    QImageReader reader(from, "jpeg"_ba);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull())
        return false;
    for (const QString &key : picture.textKeys())
        picture.setText(key, {});
    QImageWriter writer(to, "jpeg"_ba);
    writer.setQuality(jpegQuality);
    return writer.write(picture);
}
} // namespace

bool isCleaned(const QMimeType &type)
{
    return inherits(type, {"image/jpeg", "image/png", "image/webp"});
}

bool mayTellPlace(const QMimeType &type)
{
    return inherits(type, {"image/heif", "image/heic", "image/avif", "image/tiff", "image/x-dcraw", "image/jxl", "image/jp2", "video/mp4",
                           "video/quicktime"});
}

QByteArray cleanPng(const QByteArray &bytes)
{
    // The pixels, their colours, how they are shown, and the pictures of an animation.
    static const QList<QByteArray> kept{"IHDR"_ba, "PLTE"_ba, "IDAT"_ba, "IEND"_ba, "tRNS"_ba, "gAMA"_ba, "cHRM"_ba, "sRGB"_ba, "iCCP"_ba,
                                        "cICP"_ba, "mDCV"_ba, "cLLI"_ba, "sBIT"_ba, "bKGD"_ba, "pHYs"_ba, "hIST"_ba, "sPLT"_ba, "acTL"_ba,
                                        "fcTL"_ba, "fdAT"_ba};
    constexpr qsizetype frame = 12; // length, type, checksum
    if (!bytes.startsWith(pngBegin))
        return {};
    QByteArray clean = pngBegin;
    qsizetype at = pngBegin.size();
    while (bytes.size() - at >= frame) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray type = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - frame)
            return {};
        if (kept.contains(type))
            clean.append(QByteArrayView(bytes).sliced(at, length + frame));
        if (type == "IEND") // Nothing that follows belongs to the picture.
            return clean;
        at += length + frame;
    }
    return {};
}

QByteArray cleanWebp(const QByteArray &bytes)
{
    static const QList<QByteArray> kept{"VP8X"_ba, "VP8 "_ba, "VP8L"_ba, "ALPH"_ba, "ICCP"_ba, "ANIM"_ba, "ANMF"_ba};
    constexpr qsizetype header = 12; // "RIFF", length, "WEBP"
    constexpr qsizetype frame = 8;   // type, length
    constexpr char metadata = 0x08 | 0x04; // The bits of VP8X that tell of EXIF and XMP.
    if (bytes.size() < header || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WEBP")
        return {};
    const qsizetype end = frame + qFromLittleEndian<quint32>(bytes.constData() + 4);
    if (end > bytes.size())
        return {};
    QByteArray chunks;
    qsizetype at = header;
    while (end - at >= frame) {
        const QByteArray type = bytes.mid(at, 4);
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        if (length > end - at - frame)
            return {};
        const qsizetype padded = std::min(length + length % 2, end - at - frame);
        if (kept.contains(type)) {
            QByteArray chunk = bytes.mid(at, frame + padded);
            if (type == "VP8X" && length > 0)
                chunk[frame] = char(chunk.at(frame) & ~metadata);
            chunks += chunk;
        }
        at += frame + padded;
    }
    if (chunks.isEmpty())
        return {};
    QByteArray clean = "RIFF0000WEBP"_ba + chunks;
    qToLittleEndian(quint32(clean.size() - frame), clean.data() + 4);
    return clean;
}

bool writeClean(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.peek(12);
    if (begin.startsWith("\xFF\xD8\xFF"))
        return writeJpeg(from, to);
    const QByteArray bytes = file.readAll();
    const QByteArray clean = begin.startsWith(pngBegin) ? cleanPng(bytes) : cleanWebp(bytes);
    QFile written(to);
    return !clean.isEmpty() && written.open(QIODevice::WriteOnly) && written.write(clean) == clean.size() && written.flush();
}

} // namespace purr::photos
