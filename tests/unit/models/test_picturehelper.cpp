// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturedecoder.h"
#include "models/picturehelper.h"
#include "support/animation.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QThread>
#include <QtEndian>

#include <csignal>

using namespace purr;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Threats 21 and 22: pictures are read by a process that can do nothing else, and that may die.
class TestPictureHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsWhatTheReaderReads_data();
    void itReadsWhatTheReaderReads();
    void theProcessIsConfined();
    void aDeadProcessCostsNothing();
    void oddProcessesCostOnePicture_data();
    void oddProcessesCostOnePicture();
    void bombsStayOutside_data();
    void bombsStayOutside();
    void theBombsAreRealOnes();
    void manyThreadsMayAsk();
};

namespace
{
QString program()
{
    return QCoreApplication::applicationDirPath() + u"/purr-pictures"_s;
}

QByteArray written(const QImage &image, const QByteArray &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    return writer.write(image) ? buffer.data() : QByteArray();
}

QImage colourful(QSize size, bool transparent)
{
    QImage image(size, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgba(x * 3 % 256, y * 5 % 256, (x + y) % 256, transparent ? (x * 7) % 256 : 255));
    }
    return image;
}

QByteArray proc(qint64 process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A chunk of a PNG with its checksum.
QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : type + data) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return number(quint32(data.size())) + type + data + number(~crc);
}

/// A PNG with more in it, right behind its header.
QByteArray with(const QByteArray &png, const QByteArray &more)
{
    constexpr qsizetype header = 8 + 25;
    return png.first(header) + more + png.sliced(header);
}

/// So many zeros in few bytes, behind that number, which a profile begins with.
QByteArray packed(quint32 size)
{
    QByteArray content(size, '\0');
    qToBigEndian(size, content.data());
    return qCompress(content, 9).sliced(4);
}

struct Bomb {
    const char *name;
    QByteArray bytes;
    /// Whether a picture is to come of it.
    bool shown = false;
};

/// Small files that grow, each in its own way (promises.md 3, threat 22).
QList<Bomb> bombs()
{
    constexpr quint32 hundredMegabytes = 100 * 1024 * 1024;
    const QByteArray small = written(QImage(8, 8, QImage::Format_RGB32), "png");
    QImage flat(5000, 5000, QImage::Format_Grayscale8);
    flat.fill(0);
    QByteArray frames = chunk("acTL", QByteArray::fromHex("0000271000000000"));
    for (int i = 0; i < 10'000; ++i)
        frames += chunk("fcTL", QByteArray(26, '\0'));
    return {{"many pixels", written(flat, "png"), true},
            {"a strip", written(QImage(1, 65'535, QImage::Format_Mono), "png")},
            {"a wide strip", written(QImage(65'535, 1, QImage::Format_Mono), "png")},
            {"a strip of the greatest length", written(QImage(1, 16'384, QImage::Format_Mono), "png"), true},
            {"a profile", with(small, chunk("iCCP", QByteArray("p\0\0", 3) + packed(hundredMegabytes))), true},
            {"a text", with(small, chunk("zTXt", QByteArray("t\0\0", 3) + packed(hundredMegabytes))), true},
            {"an international text", with(small, chunk("iTXt", QByteArray("t\0\1\0\0\0", 6) + packed(hundredMegabytes))), true},
            {"pictures of a PNG", with(small, frames), true},
            {"pictures of a GIF", test::animation(QList<int>(10'000, 0), 5), true}};
}

qint64 ownMemory()
{
    for (const QByteArray &line : proc(QCoreApplication::applicationPid(), u"status"_s).split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}
} // namespace

void TestPictureHelper::itReadsWhatTheReaderReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("wanted");
    const QImage opaque = colourful({300, 200}, false);
    const QImage transparent = colourful({90, 70}, true);
    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray bytes = written(opaque, format);
        if (bytes.isEmpty())
            continue; // a format that cannot be written here
        QTest::addRow("%s", format) << bytes << QSize(4096, 4096);
        QTest::addRow("%s small", format) << bytes << QSize(50, 50);
    }
    QTest::newRow("transparent") << written(transparent, "png") << QSize(4096, 4096);
    QTest::newRow("grey") << written(opaque.convertToFormat(QImage::Format_Grayscale8), "png") << QSize(4096, 4096);
    QTest::newRow("gif") << QByteArray::fromBase64("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=") << QSize(10, 10);
    // Large enough that Qt converts it on several threads.
    QTest::newRow("large") << written(colourful({1500, 1200}, true), "png") << QSize(4096, 4096);
}

void TestPictureHelper::itReadsWhatTheReaderReads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, wanted);
    QVERIFY(!bytes.isEmpty());
    PictureHelper helper(program());
    const QImage here = pictures::Frames(bytes, wanted).next().image;
    const QImage there = helper.read(bytes, wanted).image;
    QVERIFY(!here.isNull() && !there.isNull());
    QCOMPARE(there.hasAlphaChannel(), here.hasAlphaChannel());
    QCOMPARE(there, here.convertToFormat(there.format()));
    QVERIFY(helper.read(bytes.first(20), wanted).image.isNull()); // a broken one
    QCOMPARE(helper.read(bytes, wanted).image, there);            // and the same process goes on
    QCOMPARE(helper.idleProcesses().size(), 1);
}

void TestPictureHelper::theProcessIsConfined()
{
    PictureHelper helper(program());
    QVERIFY(!helper.read(written(colourful({9, 9}, false), "png"), {9, 9}).image.isNull());
    const QList<qint64> processes = helper.idleProcesses();
    QCOMPARE(processes.size(), 1);
    const QByteArray status = proc(processes.first(), u"status"_s);
    QVERIFY2(status.contains("\nSeccomp:\t2\n"), status);
    QVERIFY2(status.contains("\nNoNewPrivs:\t1\n"), status);
    const QByteArray limits = proc(processes.first(), u"limits"_s).simplified();
    QVERIFY2(limits.contains("Max core file size 0 0 "), limits);
    QVERIFY2(limits.contains("Max file size 0 0 "), limits);
    QVERIFY2(limits.contains("Max open files 32 32 "), limits);
    // For a picture two seconds more than it used so far; the sanitizers' own slowness is allowed for.
    static const QRegularExpression time(u"Max cpu time (\\d+) "_s);
    const QRegularExpressionMatch match = time.match(QString::fromLatin1(limits));
    QVERIFY2(match.hasMatch(), limits);
    QVERIFY2(match.captured(1).toInt() <= 30, limits);
}

void TestPictureHelper::aDeadProcessCostsNothing()
{
    PictureHelper helper(program());
    const QByteArray bytes = written(colourful({9, 9}, false), "png");
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!helper.read(bytes, {9, 9}).image.isNull());
        const qint64 process = helper.idleProcesses().constFirst();
        ::kill(pid_t(process), SIGKILL);
        QVERIFY(!helper.read(bytes, {9, 9}).image.isNull());
        QVERIFY(helper.idleProcesses().constFirst() != process);
    }
}

void TestPictureHelper::oddProcessesCostOnePicture_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends") << "exit 0"_ba;
    QTest::newRow("crashes") << "kill -SEGV $$"_ba;
    QTest::newRow("hangs") << "exec tail -f /dev/null"_ba;
    QTest::newRow("negative size") << "printf '\\377\\377\\377\\377\\1\\0\\0\\0\\0\\0\\0\\0' >&0; exec tail -f /dev/null"_ba;
    QTest::newRow("huge size") << "printf '\\377\\377\\0\\0\\377\\377\\0\\0\\0\\0\\0\\0' >&0; exec tail -f /dev/null"_ba;
    QTest::newRow("fewer pixels than it says") << "printf '\\10\\0\\0\\0\\10\\0\\0\\0\\0\\0\\0\\0abcd' >&0"_ba;
    QTest::newRow("pixels that never come") << "printf '\\10\\0\\0\\0\\10\\0\\0\\0\\0\\0\\0\\0abcd' >&0; exec tail -f /dev/null"_ba;
}

void TestPictureHelper::oddProcessesCostOnePicture()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"odd"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    PictureHelper helper(file.fileName(), 300ms);
    QVERIFY(helper.read(written(colourful({9, 9}, false), "png"), {9, 9}).image.isNull());
    QVERIFY(helper.idleProcesses().isEmpty()); // it was ended
    PictureHelper none(folder.filePath(u"not there"_s));
    QVERIFY(none.read(written(colourful({9, 9}, false), "png"), {9, 9}).image.isNull());
}

void TestPictureHelper::bombsStayOutside_data()
{
    QTest::addColumn<int>("first");
    // All of them by turns, and fifty of each of those that cost most.
    QTest::newRow("all kinds") << -1;
    QTest::newRow("profiles") << 4;
    QTest::newRow("texts") << 5;
}

void TestPictureHelper::bombsStayOutside()
{
    QFETCH(int, first);
    constexpr int count = 50;
    const QList<Bomb> all = bombs();
    QVERIFY(!pictures::decodeSmall(written(colourful({9, 9}, false), "png"), {9, 9}).isNull());
    const qint64 before = ownMemory();
    int done = 0;
    for (int i = 0; i < count; ++i) {
        const Bomb &bomb = all.at(first < 0 ? i % all.size() : first);
        QVERIFY2(bomb.bytes.size() < 1'000'000, bomb.name);
        pictures::onWorker(this, [bytes = bomb.bytes] { return pictures::decodeSmall(bytes, {48, 48}); },
                           [&done, bomb](const QImage &image) {
                               ++done;
                               QVERIFY2(image.isNull() != bomb.shown, bomb.name);
                           });
    }
    qint64 most = before;
    while (done < count) {
        QVERIFY(QTest::qWaitFor([&done, seen = done] { return done > seen; }, 60'000));
        most = std::max(most, ownMemory());
    }
    QVERIFY2(most - before < 128 * 1024 * 1024, qPrintable(QString::number(most - before)));
}

/// They are pictures to a decoder that is not told what to refuse.
void TestPictureHelper::theBombsAreRealOnes()
{
    for (const Bomb &bomb : bombs()) {
        QBuffer buffer;
        buffer.setData(bomb.bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        QVERIFY2(reader.canRead(), bomb.name);
        QVERIFY2(reader.size().isValid(), bomb.name);
    }
    // Ten thousand pictures in one: never more than five hundred of them.
    QList<int> colours(pictures::Frames::maximumFrames, 0);
    colours += QList<int>(10'000, 1);
    pictures::Frames film(test::animation(colours, 5), {9, 9});
    for (int i = 0; i < pictures::Frames::maximumFrames + 20; ++i)
        QCOMPARE(film.next().image.pixel(0, 0), qRgb(0, 0, 0));
}

void TestPictureHelper::manyThreadsMayAsk()
{
    PictureHelper helper(program());
    const QByteArray bytes = written(colourful({64, 64}, true), "png");
    const QImage expected = helper.read(bytes, {64, 64}).image;
    QVERIFY(!expected.isNull());
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int n = 0; n < 20; ++n)
                right += helper.read(bytes, {64, 64}).image == expected;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(int(right), 80);
}

PURR_TEST(TestPictureHelper)
#include "test_picturehelper.moc"
