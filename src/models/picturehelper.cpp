// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturehelper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
enum class Transfer { Done, Broken, Late };

/// Moves all of it by `step`, which moves some.
template <typename Step> Transfer transfer(int socket, qsizetype size, short direction, const QDeadlineTimer &deadline, Step step)
{
    for (qsizetype moved = 0; moved < size;) {
        pollfd waiting{socket, direction, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0)
            return Transfer::Late;
        const ssize_t part = ready > 0 ? step(moved, static_cast<size_t>(size - moved)) : -1;
        if (part > 0)
            moved += part;
        else if (part == 0 || (errno != EINTR && errno != EAGAIN))
            return Transfer::Broken;
    }
    return Transfer::Done;
}

Transfer send(int socket, const void *data, qsizetype size, const QDeadlineTimer &deadline)
{
    return transfer(socket, size, POLLOUT, deadline, [=](qsizetype at, size_t left) {
        return ::send(socket, static_cast<const char *>(data) + at, left, MSG_NOSIGNAL | MSG_DONTWAIT);
    });
}

Transfer receive(int socket, void *data, qsizetype size, const QDeadlineTimer &deadline)
{
    return transfer(socket, size, POLLIN, deadline, [=](qsizetype at, size_t left) {
        return ::recv(socket, static_cast<char *>(data) + at, left, MSG_DONTWAIT);
    });
}

/// One question and its answer. Whatever comes is at most that many pixels.
Transfer ask(int socket, const QByteArray &bytes, QSize wanted, const QDeadlineTimer &deadline, pictures::Frame &frame)
{
    const pictures::Question question{static_cast<quint32>(bytes.size()), wanted.width(), wanted.height()};
    pictures::Answer answer;
    for (const Transfer step : {send(socket, &question, sizeof question, deadline), send(socket, bytes.constData(), bytes.size(), deadline),
                                receive(socket, &answer, sizeof answer, deadline)}) {
        if (step != Transfer::Done)
            return step;
    }
    if (answer.width == 0 && answer.height == 0)
        return Transfer::Done;
    if (answer.width < 1 || answer.height < 1 || answer.width > pictures::maximumEdge || answer.height > pictures::maximumEdge ||
        qint64(answer.width) * answer.height > pictures::maximumPixels)
        return Transfer::Broken;
    QImage pixels(answer.width, answer.height, answer.opaque != 0 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (pixels.isNull() || pixels.bytesPerLine() != qsizetype(answer.width) * 4)
        return Transfer::Broken;
    const Transfer received = receive(socket, pixels.bits(), pixels.sizeInBytes(), deadline);
    if (received == Transfer::Done)
        frame = {pixels, std::chrono::milliseconds(std::max(answer.delay, 0)), answer.animated != 0};
    return received;
}
} // namespace

PictureHelper &PictureHelper::instance()
{
    static PictureHelper helper(QCoreApplication::applicationDirPath() + "/purr-pictures"_L1);
    return helper;
}

PictureHelper::PictureHelper(QString program, std::chrono::milliseconds deadline) : m_program(std::move(program)), m_deadline(deadline) {}

PictureHelper::~PictureHelper()
{
    for (const Process &process : std::as_const(m_idle))
        end(process);
}

pictures::Frame PictureHelper::read(const QByteArray &bytes, QSize wanted)
{
    // What is no picture for sure is not worth a question.
    if (pictures::formatOf(bytes).isEmpty() || bytes.size() > pictures::maximumBytes)
        return {};
    for (;;) {
        Process process = take();
        if (process.socket < 0)
            return {};
        pictures::Frame frame;
        const Transfer asked = ask(process.socket, bytes, wanted, QDeadlineTimer(m_deadline), frame);
        if (asked == Transfer::Done) {
            give(process);
            return frame;
        }
        end(process);
        // One that waited for long has ended by itself; that says nothing of the picture.
        if (asked == Transfer::Late || !process.used)
            return {};
    }
}

PictureHelper::Film::Film(PictureHelper &helper, QByteArray bytes, QSize wanted) : m_helper(helper), m_bytes(std::move(bytes)), m_wanted(wanted) {}

PictureHelper::Film::~Film()
{
    if (m_process.socket >= 0)
        m_helper.give(m_process);
}

pictures::Frame PictureHelper::Film::next()
{
    if (m_process.socket < 0) {
        // Not one that waited: it might end before it is asked.
        if (m_bytes.isEmpty() || (m_process = m_helper.start()).socket < 0)
            return {};
    }
    pictures::Frame frame;
    if (ask(m_process.socket, std::exchange(m_bytes, {}), m_wanted, QDeadlineTimer(m_helper.m_deadline), frame) != Transfer::Done) {
        end(std::exchange(m_process, {}));
        return {};
    }
    return frame;
}

QList<qint64> PictureHelper::idleProcesses() const
{
    const QMutexLocker lock(&m_mutex);
    QList<qint64> ids;
    for (const Process &process : m_idle)
        ids.append(process.id);
    return ids;
}

PictureHelper::Process PictureHelper::take()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.isEmpty())
            return m_idle.takeLast();
    }
    return start();
}

void PictureHelper::give(const Process &process)
{
    const QMutexLocker lock(&m_mutex);
    m_idle.append({process.socket, process.id, true});
}

PictureHelper::Process PictureHelper::start() const
{
    int sockets[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return {};
    const QByteArray program = QFile::encodeName(m_program);
    char *const arguments[] = {const_cast<char *>(program.constData()), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, sockets[1], 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    pid_t id = 0;
    const int failed = ::posix_spawn(&id, program.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(sockets[1]);
    if (failed != 0) {
        ::close(sockets[0]);
        return {};
    }
    return {sockets[0], id, false};
}

void PictureHelper::end(const Process &process)
{
    ::close(process.socket);
    ::kill(process.id, SIGKILL);
    while (::waitpid(process.id, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace purr
