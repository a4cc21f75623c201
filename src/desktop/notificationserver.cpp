// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/notificationserver.h"

#include "core/logging.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// The image-data hint, (iiibiiay).
struct ImageHint {
    QImage image;
};

static QDBusArgument &operator<<(QDBusArgument &out, const ImageHint &hint)
{
    const QImage &image = hint.image;
    out.beginStructure();
    out << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << 4
        << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, ImageHint &)
{
    return in;
}

} // namespace purr

Q_DECLARE_METATYPE(purr::ImageHint)

namespace purr
{

constexpr auto serviceName = "org.freedesktop.Notifications"_L1;
constexpr auto objectPath = "/org/freedesktop/Notifications"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr int pictureSize = 96;

static QDBusMessage method(QLatin1StringView name)
{
    return QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, name);
}

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    qDBusRegisterMetaType<ImageHint>();
    // A call on a bus that is not there is never answered.
    if (!m_bus.isConnected()) {
        qCInfo(log::ui) << "no session bus: notifications are off";
        return;
    }
    m_watcher = new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &NotificationServer::askCapabilities);
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setAvailable(false); });
    connectSignals();
    askCapabilities();
}

void NotificationServer::connectSignals()
{
    const auto listen = [this](QLatin1StringView signal, const char *slot) {
        m_bus.connect(serviceName, objectPath, serviceName, signal, this, slot);
    };
    listen("ActionInvoked"_L1, SLOT(handleAction(uint, QString)));
    listen("NotificationReplied"_L1, SLOT(handleReply(uint, QString)));
    listen("NotificationClosed"_L1, SLOT(handleClosed(uint, uint)));
    listen("ActivationToken"_L1, SLOT(handleToken(uint, QString)));
    m_bus.connect(serviceName, objectPath, propertiesInterface, u"PropertiesChanged"_s, this,
                  SLOT(handlePropertiesChanged(QString, QVariantMap, QStringList)));
}

void NotificationServer::askCapabilities()
{
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(method("GetCapabilities"_L1)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        setAvailable(!reply.isError());
        if (!reply.isError())
            askInhibited();
    });
}

void NotificationServer::askInhibited()
{
    QDBusMessage get = QDBusMessage::createMethodCall(serviceName, objectPath, propertiesInterface, u"Get"_s);
    get << QString(serviceName) << u"Inhibited"_s;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        // Most services do not have the property and answer with an error.
        const QDBusPendingReply<QDBusVariant> reply = *call;
        m_inhibited = !reply.isError() && reply.value().variant().toBool();
    });
}

void NotificationServer::setAvailable(bool available)
{
    if (!available) {
        m_capabilities.clear();
        m_inhibited = false;
    }
    if (m_available == available)
        return;
    m_available = available;
    Q_EMIT availableChanged();
}

QString NotificationServer::escaped(const QString &text) const
{
    return can("body-markup"_L1) ? text.toHtmlEscaped() : text;
}

void NotificationServer::show(const Bubble &bubble, std::function<void(quint32)> shown)
{
    if (!m_available) {
        shown(0);
        return;
    }
    QStringList actions;
    if (can("actions"_L1)) {
        actions << u"default"_s << QString();
        if (!bubble.replyPlaceholder.isEmpty())
            actions << (can("inline-reply"_L1) ? u"inline-reply"_s : u"reply"_s) << bubble.replyText;
        if (!bubble.markReadText.isEmpty())
            actions << u"mark-read"_s << bubble.markReadText;
    }
    QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"category"_s, u"im.received"_s},
        {u"urgency"_s, QVariant::fromValue(uchar(1))},
    };
    if (bubble.sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    if (can("inline-reply"_L1) && !bubble.replyPlaceholder.isEmpty())
        hints.insert(u"x-kde-reply-placeholder-text"_s, bubble.replyPlaceholder);
    if (!bubble.picture.isNull()) {
        const QImage small = bubble.picture.scaled(pictureSize, pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        hints.insert(u"image-data"_s, QVariant::fromValue(ImageHint{small.convertToFormat(QImage::Format_RGBA8888)}));
    }

    const bool hasBody = can("body"_L1);
    const QString summary = hasBody || bubble.body.isEmpty() ? bubble.summary : bubble.summary + ": "_L1 + bubble.body;
    QDBusMessage notify = method("Notify"_L1);
    notify << QGuiApplication::applicationDisplayName() << bubble.replaces << QGuiApplication::desktopFileName() << summary
           << (hasBody ? escaped(bubble.body) : QString()) << actions << hints << -1;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, shown = std::move(shown)] {
        call->deleteLater();
        const QDBusPendingReply<quint32> reply = *call;
        if (reply.isError())
            qCWarning(log::ui) << "the notification service refused:" << reply.error().name();
        shown(reply.isError() ? 0 : reply.value());
    });
}

void NotificationServer::close(quint32 id)
{
    if (!m_available || id == 0)
        return;
    m_bus.asyncCall(method("CloseNotification"_L1) << id);
}

void NotificationServer::handleAction(uint id, const QString &action)
{
    Q_EMIT actionInvoked(id, action);
}

void NotificationServer::handleReply(uint id, const QString &text)
{
    Q_EMIT replied(id, text);
}

void NotificationServer::handleClosed(uint id, uint reason)
{
    Q_EMIT closed(id);
}

void NotificationServer::handleToken(uint id, const QString &token)
{
    Q_EMIT activationToken(id, token);
}

void NotificationServer::handlePropertiesChanged(const QString &interface, const QVariantMap &changed,
                                                 const QStringList &invalidated)
{
    if (interface != serviceName)
        return;
    if (changed.contains(u"Inhibited"_s))
        m_inhibited = changed.value(u"Inhibited"_s).toBool();
    else if (invalidated.contains("Inhibited"_L1))
        askInhibited();
}

} // namespace purr
