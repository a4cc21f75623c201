// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace purr
{

/// Tells a window now and then that the pointer is where it was. Qt Quick 6.4 notes every hover handler below a resting
/// pointer anew with each frame, and forgets them only when it hears of the pointer again: a window that moves by itself,
/// in a booth or beside a busy room, would grow for as long as nobody touches the mouse.
class RestingPointer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged FINAL)
    Q_PROPERTY(int frames READ frames WRITE setFrames NOTIFY framesChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    Q_SIGNAL void windowChanged();
    /// So many frames are between two words of the pointer.
    [[nodiscard]] int frames() const { return m_frames; }
    void setFrames(int frames);
    Q_SIGNAL void framesChanged();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFrame();

    QPointer<QQuickWindow> m_window;
    /// In the window; nothing while it is elsewhere, or holds something.
    std::optional<QPointF> m_place;
    QPointF m_globalPlace;
    int m_frames = 600;
    int m_passed = 0;
};

} // namespace purr
