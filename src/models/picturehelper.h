// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/picturereader.h"

#include <QList>
#include <QMutex>
#include <QString>

#include <chrono>

namespace purr
{

/// Has pictures read by `purr-pictures`, which lies beside this program: whoever takes over a decoder by a picture has a
/// process without files, network or much memory, and what it answers is only ever taken for pixels (promises.md 3,
/// threat 21). A process that dies, hangs or says something odd costs the one picture.
///
/// For worker threads: read() waits. Any number of threads may call it; each has a process while it does.
class PictureHelper
{
public:
    /// Of the program: with `purr-pictures`.
    static PictureHelper &instance();

    explicit PictureHelper(QString program, std::chrono::milliseconds deadline = std::chrono::seconds(10));
    PictureHelper(const PictureHelper &) = delete;
    PictureHelper &operator=(const PictureHelper &) = delete;
    ~PictureHelper();

    class Film;

    /// The first of pictures::Frames, over there.
    [[nodiscard]] pictures::Frame read(const QByteArray &bytes, QSize wanted);
    /// Of those that wait for work.
    [[nodiscard]] QList<qint64> idleProcesses() const;

private:
    struct Process {
        int socket = -1;
        int id = 0;
        bool used = false;
    };
    [[nodiscard]] Process take();
    void give(const Process &process);
    [[nodiscard]] Process start() const;
    static void end(const Process &process);

    const QString m_program;
    const std::chrono::milliseconds m_deadline;
    mutable QMutex m_mutex;
    QList<Process> m_idle;
};

/// The pictures of an animation, one at a time. Has a process for itself from the first one on.
class PictureHelper::Film
{
public:
    Film(PictureHelper &helper, QByteArray bytes, QSize wanted);
    Film(const Film &) = delete;
    Film &operator=(const Film &) = delete;
    ~Film();

    /// A null image when it cannot be had; then there are no more.
    [[nodiscard]] pictures::Frame next();

private:
    PictureHelper &m_helper;
    QByteArray m_bytes;
    const QSize m_wanted;
    Process m_process;
};

} // namespace purr
