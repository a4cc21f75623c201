// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/trayadaptors.h"

#include "desktop/bus.h"

#include <QDBusMetaType>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

QDBusArgument &operator<<(QDBusArgument &out, const TrayPicture &picture)
{
    out.beginStructure();
    out << picture.width << picture.height << picture.bytes;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayPicture &picture)
{
    in.beginStructure();
    in >> picture.width >> picture.height >> picture.bytes;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const TrayToolTip &tip)
{
    out.beginStructure();
    out << tip.iconName << tip.pictures << tip.title << tip.text;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayToolTip &tip)
{
    in.beginStructure();
    in >> tip.iconName >> tip.pictures >> tip.title >> tip.text;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const TrayMenuEntry &entry)
{
    out.beginStructure();
    out << entry.id << entry.properties << entry.children;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayMenuEntry &entry)
{
    in.beginStructure();
    in >> entry.id >> entry.properties >> entry.children;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const TrayMenuProperties &entry)
{
    out.beginStructure();
    out << entry.id << entry.properties;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, TrayMenuProperties &entry)
{
    in.beginStructure();
    in >> entry.id >> entry.properties;
    in.endStructure();
    return in;
}

void registerTrayTypes()
{
    qDBusRegisterMetaType<TrayPicture>();
    qDBusRegisterMetaType<TrayPictures>();
    qDBusRegisterMetaType<TrayToolTip>();
    qDBusRegisterMetaType<TrayMenuEntry>();
    qDBusRegisterMetaType<TrayMenuProperties>();
    qDBusRegisterMetaType<TrayMenuPropertiesList>();
}

/// The program's mark with a dot when something is unread, paler without a connection.
static TrayPicture drawn(int size, bool unread, bool offline)
{
    static const QIcon mark(u":/purr/desktop/org.purr.Purr.svg"_s);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(offline ? 0.45 : 1);
    mark.paint(&painter, image.rect());
    if (unread) {
        const qreal dot = size * 0.42;
        const QRectF circle(size - dot, 0, dot, dot);
        painter.setOpacity(1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xFF, 0xFF, 0xFF));
        painter.drawEllipse(circle);
        painter.setBrush(QColor(0xC0, 0x39, 0x2B));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    }
    painter.end();
    TrayPicture picture{.width = size, .height = size, .bytes = QByteArray(image.sizeInBytes(), Qt::Uninitialized)};
    qToBigEndian<quint32>(image.constBits(), image.sizeInBytes() / 4, picture.bytes.data());
    return picture;
}

QString TrayItemAdaptor::id() const
{
    return QString::fromUtf16(desktopId);
}

QString TrayItemAdaptor::status() const
{
    return m_tray->unread() > 0 ? u"NeedsAttention"_s : u"Active"_s;
}

TrayPictures TrayItemAdaptor::pictures() const
{
    TrayPictures pictures;
    for (const int size : {22, 32, 48})
        pictures.append(drawn(size, m_tray->unread() > 0, m_tray->isOffline()));
    return pictures;
}

TrayToolTip TrayItemAdaptor::toolTip() const
{
    return {.iconName = {}, .pictures = {}, .title = title(), .text = m_tray->toolTip()};
}

void TrayItemAdaptor::Activate(int x, int y)
{
    m_tray->choose(int(TrayMenuItem::Open));
}

void TrayItemAdaptor::SecondaryActivate(int x, int y)
{
    m_tray->choose(int(TrayMenuItem::Open));
}

void TrayItemAdaptor::ProvideXdgActivationToken(const QString &token)
{
    m_tray->m_token = token;
}

QString TrayMenuAdaptor::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QVariantMap TrayMenuAdaptor::propertiesOf(int id) const
{
    switch (TrayMenuItem(id)) {
    case TrayMenuItem::Root:
        return {{u"children-display"_s, u"submenu"_s}};
    case TrayMenuItem::Open:
        return {{u"label"_s, TrayIcon::tr("Open Purr")}};
    case TrayMenuItem::DoNotDisturb:
        return {{u"label"_s, TrayIcon::tr("Do not disturb")},
                {u"toggle-type"_s, u"checkmark"_s},
                {u"toggle-state"_s, m_tray->doesNotDisturb() ? 1 : 0}};
    case TrayMenuItem::Separator:
        return {{u"type"_s, u"separator"_s}};
    case TrayMenuItem::Quit:
        return {{u"label"_s, TrayIcon::tr("Quit")}};
    }
    return {};
}

uint TrayMenuAdaptor::GetLayout(int parentId, int depth, const QStringList &names, TrayMenuEntry &layout)
{
    layout = {.id = parentId, .properties = propertiesOf(parentId), .children = {}};
    if (parentId == int(TrayMenuItem::Root) && depth != 0) {
        for (int id = int(TrayMenuItem::Open); id <= int(TrayMenuItem::Quit); ++id)
            layout.children.append(QDBusVariant(QVariant::fromValue(TrayMenuEntry{id, propertiesOf(id), {}})));
    }
    return m_tray->m_menuRevision;
}

TrayMenuPropertiesList TrayMenuAdaptor::GetGroupProperties(const QList<int> &ids, const QStringList &names)
{
    TrayMenuPropertiesList result;
    for (const int id : ids)
        result.append({id, propertiesOf(id)});
    return result;
}

QDBusVariant TrayMenuAdaptor::GetProperty(int id, const QString &name)
{
    return QDBusVariant(propertiesOf(id).value(name));
}

void TrayMenuAdaptor::Event(int id, const QString &event, const QDBusVariant &data, uint time)
{
    if (event == "clicked"_L1)
        m_tray->choose(id);
}

} // namespace purr
