// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/keypadenter.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace purr
{

KeypadEnter::KeypadEnter(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeypadEnter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType() || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
        return false;
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != Qt::Key_Enter)
        return false;
    QKeyEvent meant(pressed->type(), Qt::Key_Return, pressed->modifiers() & ~Qt::KeypadModifier, pressed->text(), pressed->isAutoRepeat(),
                    quint16(pressed->count()));
    QCoreApplication::sendEvent(watched, &meant);
    event->setAccepted(meant.isAccepted());
    return true;
}

} // namespace purr
