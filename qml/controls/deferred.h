// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QQuickItem>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Makes its object while `active` and not before: for what is rarely seen, or only in some rows. What Loader does, for
/// components of files with `pragma ComponentBehavior: Bound`, which the Loader of Qt 6.4 refuses.
///
/// The object fills a width or height that is given from outside and otherwise decides the size. Popups and menus can be
/// deferred too.
///
/// With `source` instead of a component, not even the types of that file are read before: for whole screens, so that the
/// first one need not wait for all the others.
class Deferred : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("DefaultProperty", "sourceComponent")
    Q_PROPERTY(QQmlComponent *sourceComponent READ sourceComponent WRITE setSourceComponent NOTIFY sourceComponentChanged FINAL)
    Q_PROPERTY(QUrl source MEMBER m_source NOTIFY sourceChanged FINAL)
    /// Of the object of `source`, when it is made.
    Q_PROPERTY(QVariantMap properties MEMBER m_properties NOTIFY propertiesChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QObject *item READ item NOTIFY itemChanged FINAL)

public:
    explicit Deferred(QQuickItem *parent = nullptr);
    ~Deferred() override;

    [[nodiscard]] QQmlComponent *sourceComponent() const { return m_component; }
    void setSourceComponent(QQmlComponent *component);
    Q_SIGNAL void sourceComponentChanged();

    Q_SIGNAL void sourceChanged();
    Q_SIGNAL void propertiesChanged();

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    Q_SIGNAL void activeChanged();

    /// Null while not active.
    [[nodiscard]] QObject *item() const { return m_object; }
    Q_SIGNAL void itemChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void update();
    void fit();

    QPointer<QQmlComponent> m_component;
    QPointer<QObject> m_object;
    QUrl m_source;
    QVariantMap m_properties;
    bool m_active = true;
};

} // namespace purr
