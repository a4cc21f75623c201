// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturereader.h"
#include "sandbox.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <poll.h>
#include <sched.h>
#include <unistd.h>

using namespace purr;

namespace
{
/// Over what Purr and this program talk.
constexpr int line = 0;
/// Without a picture for so long it ends; Purr starts another when it needs one.
constexpr int idleTime = 30'000;
#ifdef __SANITIZE_ADDRESS__
constexpr unsigned secondsPerPicture = 20;
#else
constexpr unsigned secondsPerPicture = 2;
#endif

/// Everything or nothing; false when Purr has gone.
bool receive(void *data, qsizetype size)
{
    for (qsizetype at = 0; at < size;) {
        const ssize_t part = ::read(line, static_cast<char *>(data) + at, static_cast<size_t>(size - at));
        if (part == 0 || (part < 0 && errno != EINTR))
            return false;
        at += part > 0 ? part : 0;
    }
    return true;
}

bool send(const void *data, qsizetype size)
{
    for (qsizetype at = 0; at < size;) {
        const ssize_t part = ::write(line, static_cast<const char *>(data) + at, static_cast<size_t>(size - at));
        if (part < 0 && errno != EINTR)
            return false;
        at += part > 0 ? part : 0;
    }
    return true;
}

bool waitForQuestion()
{
    pollfd waiting{line, POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, idleTime);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// Qt converts large pictures on as many threads as there are processors, whose stacks would use up the memory. While it
/// sees one processor it decides for one thread.
void settleForOneThread()
{
    cpu_set_t all;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(std::max(sched_getcpu(), 0), &one);
    if (sched_getaffinity(0, sizeof all, &all) != 0 || sched_setaffinity(0, sizeof one, &one) != 0)
        return;
    QImage large(512, 512, QImage::Format_RGB32);
    large.fill(0);
    large.convertTo(QImage::Format_RGBA64);
    sched_setaffinity(0, sizeof all, &all);
}

/// Decoders are plugins: they have to be there before files are out of reach.
void loadDecoders()
{
    for (const char *format : {"png", "jpeg", "gif", "webp"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, format);
        (void)reader.canRead();
    }
}
} // namespace

int main(int argc, char *argv[])
{
    if (isatty(line) != 0) {
        std::fputs("Purr starts this by itself, to read pictures.\n", stderr);
        return 2;
    }
    qputenv("QT_NO_GLIB", "1"); // It wants more of the system than is left.
    const QCoreApplication application(argc, argv);
    settleForOneThread();
    loadDecoders();
    if (!enterSandbox())
        return 1;
    std::optional<pictures::Frames> frames;
    pictures::Question question;
    while (waitForQuestion() && receive(&question, sizeof question)) {
        if (question.bytes > pictures::maximumBytes)
            break;
        QByteArray bytes(question.bytes, Qt::Uninitialized);
        if (!receive(bytes.data(), bytes.size()))
            break;
        if (!bytes.isEmpty())
            frames.emplace(std::move(bytes), QSize(question.width, question.height));
        if (!frames)
            break;
        limitTime(secondsPerPicture);
        pictures::Frame frame = frames->next();
        QImage &image = frame.image;
        const bool opaque = !image.hasAlphaChannel();
        if (!image.isNull())
            image.convertTo(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        const pictures::Answer answer{image.width(), image.height(), opaque ? 1U : 0U, frame.animated ? 1U : 0U, qint32(frame.delay.count())};
        if (!send(&answer, sizeof answer) || (!image.isNull() && !send(image.constBits(), qsizetype(answer.width) * answer.height * 4)))
            break;
    }
    _exit(0); // what a destructor might want is not allowed any more
}
