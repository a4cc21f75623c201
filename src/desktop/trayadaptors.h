// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/trayicon.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QVariantMap>

namespace purr
{

inline const QString trayItemPath = QStringLiteral("/StatusNotifierItem");
inline const QString trayMenuPath = QStringLiteral("/MenuBar");

/// One picture of an icon, (iiay): ARGB in network order.
struct TrayPicture {
    int width = 0;
    int height = 0;
    QByteArray bytes;
};
using TrayPictures = QList<TrayPicture>;

/// (sa(iiay)ss)
struct TrayToolTip {
    QString iconName;
    TrayPictures pictures;
    QString title;
    QString text;
};

/// An entry of the menu, (ia{sv}av).
struct TrayMenuEntry {
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children;
};

/// (ia{sv})
struct TrayMenuProperties {
    int id = 0;
    QVariantMap properties;
};
using TrayMenuPropertiesList = QList<TrayMenuProperties>;

QDBusArgument &operator<<(QDBusArgument &out, const TrayPicture &picture);
const QDBusArgument &operator>>(const QDBusArgument &in, TrayPicture &picture);
QDBusArgument &operator<<(QDBusArgument &out, const TrayToolTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &in, TrayToolTip &tip);
QDBusArgument &operator<<(QDBusArgument &out, const TrayMenuEntry &entry);
const QDBusArgument &operator>>(const QDBusArgument &in, TrayMenuEntry &entry);
QDBusArgument &operator<<(QDBusArgument &out, const TrayMenuProperties &entry);
const QDBusArgument &operator>>(const QDBusArgument &in, TrayMenuProperties &entry);

enum class TrayMenuItem { Root, Open, DoNotDisturb, Separator, Quit };

/// Tells QtDBus the types above; once is enough.
void registerTrayTypes();

/// The icon itself, org.kde.StatusNotifierItem. Owned by the TrayIcon.
class TrayItemAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(purr::TrayPictures IconPixmap READ pictures)
    Q_PROPERTY(QString AttentionIconName READ iconName)
    Q_PROPERTY(purr::TrayPictures AttentionIconPixmap READ pictures)
    Q_PROPERTY(purr::TrayToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ isMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)

public:
    explicit TrayItemAdaptor(TrayIcon *tray) : QDBusAbstractAdaptor(tray), m_tray(tray) {}

    [[nodiscard]] QString category() const { return QStringLiteral("Communications"); }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString title() const { return QStringLiteral("Purr"); }
    [[nodiscard]] QString status() const;
    /// Empty: an icon theme does not know how many are unread, so the pictures are used.
    [[nodiscard]] QString iconName() const { return {}; }
    [[nodiscard]] TrayPictures pictures() const;
    [[nodiscard]] TrayToolTip toolTip() const;
    [[nodiscard]] bool isMenu() const { return false; }
    [[nodiscard]] QDBusObjectPath menu() const { return QDBusObjectPath(trayMenuPath); }

public Q_SLOTS:
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y) {}
    void Scroll(int delta, const QString &orientation) {}
    void ProvideXdgActivationToken(const QString &token);

private:
    TrayIcon *m_tray;
};

/// Its menu, com.canonical.dbusmenu. Owned by the TrayIcon.
class TrayMenuAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QString TextDirection READ textDirection)

public:
    explicit TrayMenuAdaptor(TrayIcon *tray) : QDBusAbstractAdaptor(tray), m_tray(tray) {}

    [[nodiscard]] uint version() const { return 3; }
    [[nodiscard]] QString status() const { return QStringLiteral("normal"); }
    [[nodiscard]] QString textDirection() const;

public Q_SLOTS:
    uint GetLayout(int parentId, int depth, const QStringList &names, purr::TrayMenuEntry &layout);
    purr::TrayMenuPropertiesList GetGroupProperties(const QList<int> &ids, const QStringList &names);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &event, const QDBusVariant &data, uint time);
    bool AboutToShow(int id) { return false; }

private:
    [[nodiscard]] QVariantMap propertiesOf(int id) const;

    TrayIcon *m_tray;
};

} // namespace purr

Q_DECLARE_METATYPE(purr::TrayPicture)
Q_DECLARE_METATYPE(purr::TrayPictures)
Q_DECLARE_METATYPE(purr::TrayToolTip)
Q_DECLARE_METATYPE(purr::TrayMenuEntry)
Q_DECLARE_METATYPE(purr::TrayMenuProperties)
Q_DECLARE_METATYPE(purr::TrayMenuPropertiesList)
