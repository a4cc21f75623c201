// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/singleinstance.h"

#include "core/logging.h"
#include "desktop/applicationadaptor.h"
#include "desktop/bus.h"

#include <QDBusMessage>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

constexpr auto urisKey = "uris"_L1;
constexpr auto actionKey = "action"_L1;
constexpr auto tokenKey = "token"_L1;
constexpr char answer[] = "ok\n";

static QString objectPath(const QString &service)
{
    return u'/' + QString(service).replace(u'.', u'/');
}

SingleInstance::SingleInstance(const QString &profile, const QDBusConnection &bus, const QString &runtimeFolder,
                               QObject *parent)
    : QObject(parent), m_bus(bus), m_service(serviceName(profile)),
      m_socketPath(runtimeFolder.isEmpty() ? QString() : runtimeFolder + u'/' + m_service + ".socket"_L1)
{
    new ApplicationAdaptor(this);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::handleConnection);
}

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : SingleInstance(profile, sessionBus(), QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), parent)
{
}

SingleInstance::~SingleInstance()
{
    if (m_ownsName) {
        m_bus.unregisterService(m_service);
        m_bus.unregisterObject(objectPath(m_service));
    }
}

QString SingleInstance::serviceName(const QString &profile)
{
    const QString base = QString::fromUtf16(desktopId);
    if (profile.isEmpty() || profile == "default"_L1)
        return base;
    // A part of a D-Bus name has few letters and does not start with a digit; the rest is written as _HEX.
    QString part;
    for (const QChar c : profile) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9' && !part.isEmpty());
        part += plain ? QString(c) : u'_' + QString::number(c.unicode(), 16);
    }
    return base + u'.' + part;
}

SingleInstance::Role SingleInstance::claim(const QStringList &uris, const QString &action)
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    if (m_bus.isConnected()) {
        // The object first: a call may come as soon as the name is there.
        m_bus.registerObject(objectPath(m_service), this);
        m_ownsName = m_bus.registerService(m_service);
        if (!m_ownsName) {
            m_bus.unregisterObject(objectPath(m_service));
            if (forwardByBus(uris, action, token))
                return Role::Forwarded;
        }
    }
    // The other may have been started with a bus and this one without, or the other way round.
    if (forwardBySocket(uris, action, token))
        return Role::Forwarded;
    listen();
    return Role::First;
}

bool SingleInstance::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, objectPath(m_service), u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(call, QDBus::Block, answerTimeout);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return true;
    qCWarning(log::ui) << "the running program does not answer:" << reply.errorName();
    return false;
}

bool SingleInstance::forwardByBus(const QStringList &uris, const QString &action, const QString &token)
{
    QVariantMap platformData;
    if (!token.isEmpty())
        platformData = {{u"activation-token"_s, token}, {u"desktop-startup-id"_s, token}};
    if (!action.isEmpty() && !call(u"ActivateAction"_s, {action, QVariantList(), platformData}))
        return false;
    if (!uris.isEmpty())
        return call(u"Open"_s, {uris, platformData});
    return !action.isEmpty() || call(u"Activate"_s, {platformData});
}

bool SingleInstance::forwardBySocket(const QStringList &uris, const QString &action, const QString &token)
{
    if (m_socketPath.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(answerTimeout))
        return false;
    const QJsonObject request{{urisKey, QJsonArray::fromStringList(uris)}, {actionKey, action}, {tokenKey, token}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(answerTimeout) && socket.waitForReadyRead(answerTimeout)
        && socket.readAll().startsWith(answer);
}

void SingleInstance::listen()
{
    if (m_socketPath.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // What a crashed one left behind; nobody answered there.
    QLocalServer::removeServer(m_socketPath);
    if (!m_server.listen(m_socketPath))
        qCWarning(log::ui) << "no socket for a second start:" << m_server.errorString();
}

void SingleInstance::handleConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > requestLimit) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QByteArray request = socket->readLine();
            socket->write(answer);
            socket->disconnectFromServer();
            handleRequest(request);
        });
    }
}

void SingleInstance::handleRequest(const QByteArray &request)
{
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    QStringList uris;
    const QJsonArray values = object.value(urisKey).toArray();
    for (const QJsonValue &value : values)
        uris.append(value.toString());
    const QString token = object.value(tokenKey).toString();
    const QString action = object.value(actionKey).toString();
    if (!action.isEmpty())
        Q_EMIT actionRequested(action, token);
    if (action.isEmpty() || !uris.isEmpty())
        open(uris, token);
}

void SingleInstance::open(const QStringList &uris, const QString &token)
{
    if (uris.isEmpty())
        Q_EMIT activated(token);
    else
        Q_EMIT openRequested(uris.first(std::min<qsizetype>(uris.size(), uriLimit)), token);
}

} // namespace purr
