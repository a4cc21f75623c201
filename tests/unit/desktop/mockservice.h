// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QProcess>
#include <QTest>

namespace purr::test
{

/// Whether this program may play services on its session bus: CTest starts it on a bus of its own and says so.
inline bool hasPrivateBus()
{
    return qEnvironmentVariableIsSet("PURR_PRIVATE_BUS") && QDBusConnection::sessionBus().isConnected();
}

/// A python-dbusmock service on the private session bus, gone when this is.
class MockService
{
public:
    MockService(const QString &service, const QString &path, const QString &interface)
        : m_service(service), m_path(path), m_interface(interface)
    {
    }
    ~MockService() { stop(); }

    /// Starts it with dbusmock's own arguments and waits until it has its name.
    bool start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral("-m"), QStringLiteral("dbusmock")} + arguments);
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return hasOwner(); }, 20'000);
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
        (void)QTest::qWaitFor([this] { return !hasOwner(); }, 20'000);
    }

    [[nodiscard]] bool hasOwner() const
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(m_service);
    }

    /// The arguments of each call of a method so far.
    [[nodiscard]] QList<QVariantList> calls(const QString &method) const
    {
        const QDBusMessage reply = mock(QStringLiteral("GetMethodCalls"), {method});
        QList<QVariantList> calls;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return calls;
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            quint64 time = 0;
            QVariantList arguments;
            list.beginStructure();
            list >> time >> arguments;
            list.endStructure();
            calls.append(arguments);
        }
        list.endArray();
        return calls;
    }
    void clearCalls() const { mock(QStringLiteral("ClearCalls"), {}); }
    void emitSignal(const QString &name, const QString &signature, const QVariantList &arguments) const
    {
        mock(QStringLiteral("EmitSignal"), {m_interface, name, signature, arguments});
    }
    QDBusMessage mock(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path,
                                                           QStringLiteral("org.freedesktop.DBus.Mock"), method);
        call.setArguments(arguments);
        return QDBusConnection::sessionBus().call(call, QDBus::BlockWithGui);
    }

private:
    QString m_service;
    QString m_path;
    QString m_interface;
    QProcess m_process;
};

} // namespace purr::test
