// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/filedownload.h"
#include "models/picturedecoder.h"

#include <QImage>
#include <QQuickItem>

namespace purr
{

/// A picture of a message on the screen. It is fetched by FileDownload, decoded on a worker thread by pictures::decode,
/// and drawn as pixels; no address of a peer ever reaches an Image (promises.md 3, threat 20).
///
/// Its own server's pictures come by themselves when they are small enough; all others when load() is called.
class Picture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::FileAttachment file READ file WRITE setFile NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool cropped READ isCropped WRITE setCropped NOTIFY sourceChanged FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY sourceChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool waits READ waits NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool animated READ isAnimated NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged FINAL)

public:
    enum class State {
        Empty,   ///< not asked for
        Loading, ///< on its way, or being decoded
        Ready,   ///< shown
        Failed,  ///< could not be had
        Refused, ///< no picture of the four kinds, or beyond a limit
    };
    Q_ENUM(State)

    /// Larger ones wait for the reader.
    static constexpr qint64 automaticBytes = 10 * 1024 * 1024;

    explicit Picture(QQuickItem *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_download.kitty(); }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] const FileAttachment &file() const { return m_download.file(); }
    void setFile(const FileAttachment &file);
    /// Fills the item and cuts what is too much; else the implicit size is that of the picture.
    [[nodiscard]] bool isCropped() const { return m_cropped; }
    void setCropped(bool cropped);
    /// Of the corners, when cropped.
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    Q_SIGNAL void sourceChanged();
    [[nodiscard]] State state() const { return m_state; }
    /// Whether it wants load(): on another host, or large.
    [[nodiscard]] bool waits() const;
    /// Whether it moves when it is played.
    [[nodiscard]] bool isAnimated() const { return m_animated; }
    Q_SIGNAL void stateChanged();
    /// An animation moves while this is set and it is to be seen; else it stands still at its first picture.
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    void setPlaying(bool playing);
    Q_SIGNAL void playingChanged();
    [[nodiscard]] double progress() const { return m_download.progress(); }
    Q_SIGNAL void progressChanged();

    Q_INVOKABLE void load();
    /// The pixels to the clipboard.
    Q_INVOKABLE bool copy() const;

    /// What those take together that are kept after they were shown.
    [[nodiscard]] static qsizetype rememberedBytes();
    /// Whether a file says to be a picture of the four kinds.
    [[nodiscard]] static bool isPicture(const FileAttachment &file);

protected:
    void componentComplete() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void reset();
    void handleConnection();
    void loadByItself();
    void decode(const QByteArray &bytes);
    /// Where it is shown: pixels, and those of the radius; an empty size when it is not cropped.
    [[nodiscard]] std::pair<QSize, qreal> shape() const;
    void setImage(const QImage &image);
    void show(const QImage &image);
    void play();
    void stop();
    void showNextFrame();
    void setState(State state);
    [[nodiscard]] QString cacheKey() const;

    FileDownload m_download;
    QImage m_image;
    /// The picture it stands still at, while another one of it is shown.
    QImage m_still;
    std::shared_ptr<pictures::Animation> m_animation;
    /// Frames of an earlier play are thrown away.
    int m_play = 0;
    bool m_animated = false;
    bool m_playing = false;
    bool m_imageChanged = false;
    bool m_cropped = false;
    qreal m_radius = 0;
    State m_state = State::Empty;
    int m_generation = 0;
};

} // namespace purr
