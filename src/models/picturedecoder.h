// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/picturehelper.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

/// Pictures that peers sent become pixels here and nowhere else: in a program of its own that can do nothing but that
/// (promises.md 3, threats 20 to 22). All but onWorker() wait for it, on a worker thread.
namespace purr::pictures
{

/// Larger ones are shown reduced: nobody has such a screen.
inline constexpr int shownEdge = 4096;

/// A thread for pictures runs it; two at a time, for pictures are patient, and bombs are bounded (threat 22).
void runOnWorker(std::function<void()> work);

/// Runs `work` on a thread for pictures, then `then` with its result on the main thread, unless `context` is gone.
template <typename Work, typename Then> void onWorker(QObject *context, Work work, Then then)
{
    runOnWorker([guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)] {
        const auto tell = [guard, then, result = work()] {
            if (guard)
                then(result);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

/// The picture, reduced to shownEdge; null when it is none of the four kinds, broken, or beyond a limit. Of animations the
/// first picture.
[[nodiscard]] QImage decode(const QByteArray &bytes);
/// The picture, reduced so that it still covers `wanted`.
[[nodiscard]] QImage decodeSmall(const QByteArray &bytes, QSize wanted);
/// The picture cut to `size` pixels with rounded corners; enlarged only as far as needed to fill it.
[[nodiscard]] QImage decodeCropped(const QByteArray &bytes, QSize size, qreal radius);
/// The first picture as decodeCropped() gives it, or with an empty `size` as decode() does.
[[nodiscard]] Frame decodeFirst(const QByteArray &bytes, QSize size, qreal radius);

/// The pictures of an animation, one at a time, as decodeFirst() gives the first. One thread at a time.
class Animation
{
public:
    Animation(const QByteArray &bytes, QSize size, qreal radius);
    /// The next one, after the last the first again; a null image when it cannot be read.
    [[nodiscard]] Frame next();

private:
    const QSize m_size;
    const qreal m_radius;
    PictureHelper::Film m_film;
};

} // namespace purr::pictures
