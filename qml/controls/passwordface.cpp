// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "passwordface.h"

#include <QAccessibleObject>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace purr::passwordface
{
namespace
{

/// TextInput::Normal.
constexpr int shown = 0;

/// The field for accessibility tools. It has no text interface, so there is no text to read.
class Face final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit Face(QQuickItem *field) : QAccessibleObject(field) {}

    QWindow *window() const override { return field()->window(); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::EditableText; }

    QAccessibleInterface *parent() const override
    {
        // As for other items: the nearest one above that the tree shows. The window's own item stands for the window.
        QQuickItem *root = field()->window() ? field()->window()->contentItem() : nullptr;
        for (QQuickItem *item = field()->parentItem(); item && item != root; item = item->parentItem()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            if (face && !attached(item, "Accessible.ignored").toBool())
                return face;
        }
        return QAccessible::queryAccessibleInterface(field()->window());
    }

    QRect rect() const override
    {
        const QRectF scene = field()->mapRectToScene(field()->boundingRect());
        return field()->window() ? scene.translated(field()->window()->mapToGlobal(QPoint())).toRect() : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.editable = true;
        state.passwordEdit = true;
        state.focusable = true;
        state.focused = field()->hasActiveFocus();
        state.disabled = !field()->isEnabled();
        state.invisible = !field()->isVisible();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        // Not what is attached: as soon as a screen reader runs Qt 6.4 puts no name there, and the placeholder for the rest.
        if (kind == QAccessible::Name)
            return field()->property("spokenName").toString();
        return kind == QAccessible::Description ? field()->property("spokenDetail").toString() : QString();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            field()->forceActiveFocus(Qt::OtherFocusReason);
    }

private:
    QQuickItem *field() const { return static_cast<QQuickItem *>(object()); }
    static QVariant attached(QQuickItem *item, const char *property)
    {
        return QQmlProperty::read(item, QString::fromLatin1(property), qmlContext(item));
    }
};

bool hides(QObject *field)
{
    return field->property("echoMode").toInt() != shown;
}

/// What a field is for accessibility tools stays until it is forgotten, and some are asked for before they know that they
/// have something to hide.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QObject *field)
    {
        const QMetaMethod changed = field->metaObject()->property(field->metaObject()->indexOfProperty("echoMode")).notifySignal();
        connect(field, changed, this, metaObject()->method(metaObject()->indexOfSlot("forget()")), Qt::UniqueConnection);
    }

private Q_SLOTS:
    void forget()
    {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(sender()))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
};

QAccessibleInterface *make(const QString &type, QObject *object)
{
    if (type != "QQuickTextField"_L1 || !qobject_cast<QQuickItem *>(object))
        return nullptr;
    static Watcher watcher;
    watcher.watch(object);
    return hides(object) ? new Face(static_cast<QQuickItem *>(object)) : nullptr;
}

} // namespace

void install()
{
    // Qt looks a factory up before it adds it, so once more is no harm.
    QAccessible::installFactory(make);
}

} // namespace purr::passwordface

#include "passwordface.moc"
