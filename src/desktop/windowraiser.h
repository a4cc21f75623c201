// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Brings a window before the user's eyes when he asked for it elsewhere: in a notification, the tray, a second start.
class WindowRaiser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    Q_SIGNAL void windowChanged();

    /// `token` is the right to take the focus that the desktop gave; without one it may only mark the window.
    Q_INVOKABLE void raise(const QString &token = {});
    /// Marks the window in the task bar.
    Q_INVOKABLE void alert();

private:
    QPointer<QQuickWindow> m_window;
};

} // namespace purr
