// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace purr::test
{

/// A window of a FakePortal, as the program sees it.
class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

/// A portal that chooses files, played on the private session bus over a connection of its own.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")
    Q_PROPERTY(uint version MEMBER m_version)

public:
    enum class Manner {
        /// Opens a window and waits for choose(), cancel() or leave().
        Waits,
        /// Answers before it has told where.
        Hasty,
        /// Hears the call and says nothing, not even that.
        Deaf,
        /// Answers at a place of its own, like those of long ago.
        Old,
    };
    struct Call {
        QString method;
        QString parent;
        QString title;
        QVariantMap options;
    };

    explicit FakePortal(Manner manner = Manner::Waits, uint version = 3)
        : m_manner(manner), m_version(version), m_name(QStringLiteral("portal%1").arg(reinterpret_cast<quintptr>(this))),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { leave(); }

    [[nodiscard]] QList<Call> calls() const { return m_calls; }
    /// Windows that the program took away itself.
    [[nodiscard]] int closed() const { return m_request.closed; }

    /// The user picks these in the window that is open.
    void choose(const QStringList &uris) { respond(0, {{QStringLiteral("uris"), uris}}); }
    void cancel() { respond(1, {}); }
    /// The portal goes away.
    void leave()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        QDBusConnection::disconnectFromBus(m_name);
    }

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString &parent, const QString &title, const QVariantMap &options)
    {
        return open({QStringLiteral("OpenFile"), parent, title, options});
    }
    QDBusObjectPath SaveFile(const QString &parent, const QString &title, const QVariantMap &options)
    {
        return open({QStringLiteral("SaveFile"), parent, title, options});
    }

private:
    QDBusObjectPath open(const Call &call)
    {
        m_calls.append(call);
        QString sender = message().service().mid(1);
        const QString token = m_manner == Manner::Old ? QStringLiteral("t1") : call.options.value(QStringLiteral("handle_token")).toString();
        m_caller = message().service();
        m_place = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender.replace(QLatin1Char('.'), QLatin1Char('_')), token);
        m_bus.registerObject(m_place, &m_request, QDBusConnection::ExportAllSlots);
        if (m_manner == Manner::Deaf)
            setDelayedReply(true);
        if (m_manner == Manner::Hasty)
            choose({QStringLiteral("file:///tmp/hasty")});
        return QDBusObjectPath(m_place);
    }
    void respond(uint response, const QVariantMap &results)
    {
        QDBusMessage signal = QDBusMessage::createTargetedSignal(m_caller, m_place, QStringLiteral("org.freedesktop.portal.Request"),
                                                                 QStringLiteral("Response"));
        signal << response << results;
        m_bus.send(signal);
    }

    Manner m_manner;
    uint m_version;
    QString m_name;
    QDBusConnection m_bus;
    QList<Call> m_calls;
    QString m_caller;
    QString m_place;
    FakePortalRequest m_request;
};

} // namespace purr::test
