// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "storykeys.h"

#include <QKeyEvent>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

void StoryKeys::setWindow(QQuickWindow *window)
{
    if (m_window == window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window)
        window->installEventFilter(this);
    Q_EMIT windowChanged();
}

/// Whether a text that is not the story's is being written.
bool StoryKeys::isWriting() const
{
    const QQuickItem *const item = m_window ? m_window->activeFocusItem() : nullptr;
    const QString text = item ? item->property("text").toString() : QString();
    return !text.isEmpty() && text != m_scripted;
}

bool StoryKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QQuickItem *const item = m_window ? m_window->activeFocusItem() : nullptr;
    const auto *const press = static_cast<QKeyEvent *>(event);
    // Others than texts leave these keys to the shortcuts, or use them themselves, as buttons do.
    if (!item || !(item->flags() & QQuickItem::ItemAcceptsInputMethod) || press->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
        || isWriting())
        return QObject::eventFilter(watched, event);
    if (press->text() == " "_L1)
        Q_EMIT nextWanted();
    else if (press->text() == "["_L1)
        Q_EMIT slowerWanted();
    else if (press->text() == "]"_L1)
        Q_EMIT fasterWanted();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

} // namespace purr
