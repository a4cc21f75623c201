// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "deferred.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQml/qqmlinfo.h>

namespace purr
{

Deferred::Deferred(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

Deferred::~Deferred() = default;

void Deferred::setSourceComponent(QQmlComponent *component)
{
    if (m_component == component)
        return;
    m_component = component;
    Q_EMIT sourceComponentChanged();
    update();
}

void Deferred::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    update();
}

void Deferred::componentComplete()
{
    QQuickItem::componentComplete();
    update();
}

void Deferred::update()
{
    if (!isComponentComplete())
        return;
    if (m_object && !m_active) {
        QObject *old = m_object;
        m_object.clear();
        if (auto *item = qobject_cast<QQuickItem *>(old))
            item->setParentItem(nullptr);
        // Its own handler may have switched us off.
        old->deleteLater();
        setImplicitSize(0, 0);
        Q_EMIT itemChanged();
    }
    if (m_object || !m_active)
        return;
    QQmlContext *context = qmlContext(this);
    if (!m_component && !m_source.isEmpty() && context)
        m_component = new QQmlComponent(context->engine(), context->resolvedUrl(m_source), this);
    if (!m_component)
        return;
    if (QQmlContext *own = m_component->creationContext())
        context = own;
    QObject *object = m_component->beginCreate(context);
    if (!object) {
        qmlWarning(this, m_component->errors());
        return;
    }
    if (!m_properties.isEmpty())
        m_component->setInitialProperties(object, m_properties);
    QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
    object->setParent(this);
    m_object = object;
    if (auto *item = qobject_cast<QQuickItem *>(object)) {
        item->setParentItem(this);
        connect(item, &QQuickItem::implicitWidthChanged, this, &Deferred::fit);
        connect(item, &QQuickItem::implicitHeightChanged, this, &Deferred::fit);
    }
    m_component->completeCreate();
    fit();
    Q_EMIT itemChanged();
}

void Deferred::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        fit();
}

void Deferred::fit()
{
    auto *item = qobject_cast<QQuickItem *>(m_object);
    if (!item)
        return;
    setImplicitSize(item->implicitWidth(), item->implicitHeight());
    item->setSize(size());
}

} // namespace purr
