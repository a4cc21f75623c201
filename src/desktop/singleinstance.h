// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QLocalServer>
#include <QObject>
#include <QVariantMap>

namespace purr
{

/// Keeps the program to one process per profile. A second start hands over what it was asked to open, with the right to
/// raise the window, and ends.
///
/// The first owns the D-Bus name `org.purr.Purr[.PROFILE]` and answers org.freedesktop.Application there, which is also
/// how the desktop starts it for links; without a bus a socket in the runtime folder does the same.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,     ///< go on and show a window
        Forwarded, ///< another process does it; end
    };

    /// `profile` is "default" for the usual one. `runtimeFolder` is only the user's.
    SingleInstance(const QString &profile, const QDBusConnection &bus, const QString &runtimeFolder,
                   QObject *parent = nullptr);
    /// On this user's bus and runtime folder.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or asks it to open `uris` and to do `action` of the .desktop file; with neither to show itself.
    [[nodiscard]] Role claim(const QStringList &uris, const QString &action = {});

    [[nodiscard]] static QString serviceName(const QString &profile);

    static constexpr int uriLimit = 20;
    static constexpr int requestLimit = 64 * 1024;
    static constexpr int answerTimeout = 5'000;

Q_SIGNALS:
    /// Somebody wants the window before his eyes. `token` may be empty.
    void activated(const QString &token);
    /// Links to open; not checked yet, see AppLink.
    void openRequested(const QStringList &uris, const QString &token);
    /// One of the actions of the .desktop file.
    void actionRequested(const QString &action, const QString &token);

private:
    friend class ApplicationAdaptor;

    [[nodiscard]] bool call(const QString &method, const QVariantList &arguments);
    [[nodiscard]] bool forwardByBus(const QStringList &uris, const QString &action, const QString &token);
    [[nodiscard]] bool forwardBySocket(const QStringList &uris, const QString &action, const QString &token);
    void listen();
    void handleConnection();
    void handleRequest(const QByteArray &request);
    void open(const QStringList &uris, const QString &token);

    QDBusConnection m_bus;
    QString m_service;
    QString m_socketPath;
    QLocalServer m_server;
    bool m_ownsName = false;
};

} // namespace purr
