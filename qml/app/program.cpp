// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "controls/passwordface.h"
#include "desktop/applink.h"
#include "desktop/keypadenter.h"
#include "models/userfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

Program::Program(QObject *parent) : QObject(parent)
{
    passwordface::install();
    new KeypadEnter(this);
}

QString Program::rememberedFile() const
{
    return configFolder + "/session.json"_L1;
}

void Program::choose(const QUrl &server, const QString &apiKey, const QString &username)
{
    QFile file(rememberedFile());
    QJsonObject last;
    if (file.open(QIODevice::ReadOnly))
        last = QJsonDocument::fromJson(file.readAll()).object();
    m_passwordKept = last.value("password"_L1).toBool();
    if (!username.isEmpty()) {
        m_resumes = true;
        setUser(server, apiKey, username);
    } else if (server.isEmpty() && !last.value("username"_L1).toString().isEmpty()) {
        m_resumes = true;
        setUser(QUrl(last.value("server"_L1).toString()), last.value("apiKey"_L1).toString(),
                last.value("username"_L1).toString());
    } else {
        setUser(server, apiKey, {});
    }
}

void Program::setUser(const QUrl &server, const QString &apiKey, const QString &username)
{
    m_server = server;
    m_apiKey = apiKey;
    m_username = username;
    Q_EMIT userChanged();
}

void Program::setStoryServer(const QUrl &server)
{
    if (m_storyServer == server)
        return;
    m_storyServer = server;
    Q_EMIT storyServerChanged();
}

void Program::addLink(const QString &channelName, qint64 messageId)
{
    m_links.append(QVariantMap{{u"channel"_s, channelName}, {u"message"_s, double(messageId)}});
    Q_EMIT linksChanged();
}

bool Program::follow(const QString &uri)
{
    const std::optional<AppLink> link = AppLink::parse(uri);
    if (link)
        addLink(link->channelName, link->messageId);
    return link.has_value();
}

void Program::addAction(const QString &action)
{
    m_actions.append(action);
    Q_EMIT actionsChanged();
}

QStringList Program::takeActions()
{
    return std::exchange(m_actions, {});
}

QVariantList Program::takeLinks()
{
    return std::exchange(m_links, {});
}

void Program::setBuiltInServer(const QUrl &server, const QString &error, int missedPort)
{
    m_missedPort = missedPort;
    m_builtInServer = server;
    m_builtInError = error;
    m_wanted = error.isEmpty();
    Q_EMIT builtInServerChanged();
}

void Program::wantBuiltInServer()
{
    if (m_wanted)
        return;
    m_wanted = true;
    Q_EMIT builtInServerWanted();
}

QString Program::userFolder() const
{
    return m_username.isEmpty() ? QString() : purr::userFolder(dataFolder, m_server, m_apiKey, m_username);
}

void Program::remember(const QUrl &server, const QString &apiKey, const QString &username, bool kept, bool withPassword)
{
    const bool builtIn = server == m_builtInServer;
    m_passwordKept = kept && withPassword;
    setUser(builtIn ? QUrl() : server, builtIn ? QString() : apiKey, username);
    if (!kept) {
        QFile::remove(rememberedFile());
        return;
    }
    QDir().mkpath(configFolder);
    QSaveFile file(rememberedFile());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject json{{u"server"_s, m_server.toString()}, {u"apiKey"_s, m_apiKey}, {u"username"_s, m_username},
                           {u"password"_s, withPassword}};
    file.write(QJsonDocument(json).toJson());
    file.commit();
}

void Program::forget()
{
    QFile::remove(rememberedFile());
    setUser(m_server, m_apiKey, {});
}

} // namespace purr
