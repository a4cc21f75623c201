// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/windowraiser.h"

#include <QGuiApplication>

namespace purr
{

void WindowRaiser::setWindow(QQuickWindow *window)
{
    if (m_window == window)
        return;
    m_window = window;
    Q_EMIT windowChanged();
}

void WindowRaiser::raise(const QString &token)
{
    if (!m_window || QGuiApplication::focusWindow() == m_window.data())
        return;
    // The Wayland plugin takes the token from there when it asks for activation.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->setVisible(true);
    m_window->raise();
    m_window->requestActivate();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    if (!m_window->isActive())
        alert();
}

void WindowRaiser::alert()
{
    if (m_window && !m_window->isActive())
        m_window->alert(0);
}

} // namespace purr
