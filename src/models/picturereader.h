// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

#include <chrono>
#include <memory>

/// What the program `purr-pictures` does with a picture of a peer; nothing of this runs in the program with the window
/// (promises.md 3, threats 20 to 22). Needs no more of Qt than Gui.
namespace purr::pictures
{

inline constexpr qint64 maximumBytes = 20 * 1024 * 1024;
inline constexpr qint64 maximumPixels = 50'000'000;
inline constexpr int maximumEdge = 16'384;

/// Asks for a picture; `bytes` bytes follow. `width` and `height` are the size it will be shown at, or larger. Without
/// bytes: for the next picture of the animation that was asked for last.
struct Question {
    quint32 bytes = 0;
    qint32 width = 0;
    qint32 height = 0;
};
/// The answer; width times height pixels of 4 bytes follow. All zero: no picture.
struct Answer {
    qint32 width = 0;
    qint32 height = 0;
    quint32 opaque = 0;
    quint32 animated = 0;
    qint32 delay = 0;
};

/// One picture of a file.
struct Frame {
    QImage image;
    /// How long it is shown before the next one.
    std::chrono::milliseconds delay{0};
    /// There are more in the file.
    bool animated = false;
};

/// "png", "jpeg", "gif" or "webp" by the first bytes; empty for everything else, whatever its name says.
[[nodiscard]] QByteArray formatOf(const QByteArray &bytes);

/// The pictures of a file, one at a time, so that only one is in memory whatever a peer sent.
class Frames
{
public:
    /// After so many it begins again.
    static constexpr int maximumFrames = 500;
    /// What says less than the first is shown for the second, as in browsers.
    static constexpr std::chrono::milliseconds shortestDelay{20};
    static constexpr std::chrono::milliseconds usualDelay{100};

    /// `wanted` is the size they will be shown at, or larger: decoders of JPEG then do less.
    Frames(QByteArray bytes, QSize wanted);
    ~Frames();
    /// The next one, after the last the first again. A null image when it is none of ours, broken, or beyond a limit.
    [[nodiscard]] Frame next();

private:
    void rewind();

    const QByteArray m_bytes;
    const QSize m_wanted;
    struct Source;
    std::unique_ptr<Source> m_source;
    int m_count = 0;
};

} // namespace purr::pictures
