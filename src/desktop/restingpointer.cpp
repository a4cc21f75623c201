// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/restingpointer.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace purr
{

void RestingPointer::setWindow(QQuickWindow *window)
{
    if (m_window == window)
        return;
    if (m_window) {
        m_window->removeEventFilter(this);
        m_window->disconnect(this);
    }
    m_window = window;
    m_place.reset();
    if (window) {
        window->installEventFilter(this);
        connect(window, &QQuickWindow::frameSwapped, this, &RestingPointer::noteFrame);
    }
    Q_EMIT windowChanged();
}

void RestingPointer::setFrames(int frames)
{
    if (m_frames == frames)
        return;
    m_frames = frames;
    Q_EMIT framesChanged();
}

bool RestingPointer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        m_place.reset();
        if (mouse->buttons() == Qt::NoButton)
            m_place = mouse->position();
        m_globalPlace = mouse->globalPosition();
        m_passed = 0;
        break;
    }
    case QEvent::Leave:
        m_place.reset();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RestingPointer::noteFrame()
{
    if (!m_window || !m_place || ++m_passed < m_frames)
        return;
    QMouseEvent rests(QEvent::MouseMove, *m_place, *m_place, m_globalPlace, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &rests);
}

} // namespace purr
