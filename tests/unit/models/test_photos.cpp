// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/attachments.h"
#include "models/photos.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QtEndian>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threat 23: what photos tell beside the picture.
class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPicturesTellIsLeftOut_data();
    void whatPicturesTellIsLeftOut();
    void brokenFilesAreNotSent();
    void namesDoNotDecide();
    void othersAreToldOf();
};

namespace
{
const QByteArray secret = "52.5200N 13.4050E"_ba;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    quint32 checksum = 0xFFFFFFFF;
    for (const char byte : type + content) {
        checksum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum >> 1) ^ (checksum & 1 ? 0xEDB88320u : 0u);
    }
    return bigEndian(quint32(content.size())) + type + content + bigEndian(~checksum);
}

QByteArray webpChunk(const QByteArray &type, const QByteArray &content)
{
    return type + littleEndian(quint32(content.size())) + content + QByteArray(content.size() % 2, '\0');
}

QImage picture()
{
    QImage image(24, 16, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgba(x * 10, y * 15, 80, 100 + x));
    }
    return image;
}

/// A PNG as it is written, with everything in it that tells.
QByteArray photoPng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    constexpr qsizetype afterHeader = 8 + 25;
    bytes.insert(afterHeader, pngChunk("eXIf"_ba, "MM\0*"_ba + secret) + pngChunk("tEXt"_ba, "Comment\0"_ba + secret)
                     + pngChunk("iTXt"_ba, "XML:com.adobe.xmp\0\0\0\0\0"_ba + secret) + pngChunk("zTXt"_ba, "a\0\0"_ba + secret)
                     + pngChunk("tIME"_ba, "\x07\xEA\x0B\x1B\x16\x0A\x0A"_ba) + pngChunk("prVt"_ba, secret));
    bytes.insert(bytes.size() - 12, pngChunk("tEXt"_ba, "Author\0"_ba + secret)); // also after the pixels
    return bytes + secret;
}

/// The smallest WebP without loss, of one point, in the extended form.
QByteArray photoWebp()
{
    const QByteArray pixels = QByteArray::fromHex("2f00000010071011118888fe07");
    const QByteArray features = "\x0C\0\0\0"_ba + QByteArray(6, '\0'); // EXIF and XMP
    const QByteArray chunks = webpChunk("VP8X"_ba, features) + webpChunk("VP8L"_ba, pixels) + webpChunk("EXIF"_ba, "MM\0*"_ba + secret)
        + webpChunk("XMP "_ba, "<x:xmpmeta>"_ba + secret) + webpChunk("prVt"_ba, secret);
    return "RIFF"_ba + littleEndian(quint32(chunks.size() + 4)) + "WEBP" + chunks + secret;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void TestPhotos::whatPicturesTellIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::newRow("PNG") << photoPng() << "png"_ba << QByteArrayList{"eXIf"_ba, "tEXt"_ba, "iTXt"_ba, "zTXt"_ba, "tIME"_ba, "prVt"_ba};
    QTest::newRow("WebP") << photoWebp() << "webp"_ba << QByteArrayList{"EXIF"_ba, "XMP "_ba, "prVt"_ba};
}

void TestPhotos::whatPicturesTellIsLeftOut()
{
    QFETCH(const QByteArray, photo);
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArrayList, gone);
    const QTemporaryDir folder;
    const QString from = write(folder, u"photo"_s, photo);
    const QString to = folder.filePath(u"clean"_s);
    QVERIFY(photo.contains(secret));
    QVERIFY(photos::writeClean(from, to));
    const QByteArray clean = contentOf(to);
    QVERIFY(!clean.isEmpty() && !clean.contains(secret));
    for (const QByteArray &chunk : gone)
        QVERIFY2(!clean.contains(chunk), chunk.constData());
    // Each point is as it was.
    if (!QImageReader::supportedImageFormats().contains(format))
        QSKIP("Qt reads no pictures of this format here");
    const QImage before = QImage::fromData(photo, format.constData());
    const QImage after = QImage::fromData(clean, format.constData());
    QVERIFY(!before.isNull());
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.convertToFormat(QImage::Format_ARGB32), before.convertToFormat(QImage::Format_ARGB32));
    QVERIFY(after.textKeys().isEmpty());
}

/// Rather not at all than with what it tells: cut anywhere, or with a length that lies.
void TestPhotos::brokenFilesAreNotSent()
{
    const QByteArray png = photoPng().chopped(secret.size());
    for (qsizetype length = 0; length < png.size(); ++length)
        QVERIFY(photos::cleanPng(png.first(length)).isEmpty());
    const QByteArray webp = photoWebp().chopped(secret.size());
    for (qsizetype length = 0; length < webp.size(); ++length)
        QVERIFY(photos::cleanWebp(webp.first(length)).isEmpty());
    QByteArray lying = png;
    lying.replace(8, 4, "\xFF\xFF\xFF\xFF"_ba);
    QVERIFY(photos::cleanPng(lying).isEmpty());
    lying = webp;
    lying.replace(16, 4, "\xFF\xFF\xFF\xFF"_ba);
    QVERIFY(photos::cleanWebp(lying).isEmpty());
    const QTemporaryDir folder;
    for (const QByteArray &bytes : {"GIF89a"_ba, "\xFF\xD8\xFF\xE1"_ba, ""_ba, "\0\0\0\x18" "ftypheic"_ba})
        QVERIFY(!photos::writeClean(write(folder, u"odd.png"_s, bytes), folder.filePath(u"to"_s)));
}

/// A PNG that is called a JPEG is one, and tells no more.
void TestPhotos::namesDoNotDecide()
{
    const QTemporaryDir folder;
    const QString to = folder.filePath(u"clean.jpg"_s);
    QVERIFY(photos::writeClean(write(folder, u"photo.jpg"_s, photoPng()), to));
    QVERIFY(contentOf(to).startsWith("\x89PNG") && !contentOf(to).contains(secret));
}

/// What cannot be cleaned is named, and left out when the user says so.
void TestPhotos::othersAreToldOf()
{
    const QTemporaryDir folder;
    Attachments attachments;
    const auto add = [&](const QString &name) { attachments.add({QUrl::fromLocalFile(write(folder, name, "x"_ba))}); };
    for (const QString &name : {u"a.png"_s, u"b.jpg"_s, u"c.webp"_s, u"d.txt"_s, u"e.gif"_s})
        add(name);
    QVERIFY(attachments.hasPhotos());
    QVERIFY(attachments.tellingPlace().isEmpty());
    const QStringList telling{u"IMG_1.HEIC"_s, u"2.heif"_s, u"3.tiff"_s, u"4.tif"_s, u"5.dng"_s, u"6.mov"_s, u"7.mp4"_s};
    for (const QString &name : telling)
        add(name);
    QCOMPARE(attachments.tellingPlace(), telling);
    attachments.removeTellingPlace();
    QVERIFY(attachments.tellingPlace().isEmpty());
    QCOMPARE(attachments.count(), 5);
    attachments.clear();
    add(u"IMG_1.HEIC"_s);
    QVERIFY(!attachments.hasPhotos());
    QCOMPARE(attachments.tellingPlace().size(), 1);
}

PURR_TEST(TestPhotos)
#include "test_photos.moc"
