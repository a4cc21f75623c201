// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the command line and the last run say about this run: where the files are, who signs in where by himself, which
/// channels open. Made by main() and handed to the window.
class Program : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString dataFolder MEMBER dataFolder CONSTANT FINAL)
    Q_PROPERTY(QString configFolder MEMBER configFolder CONSTANT FINAL)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT FINAL)
    Q_PROPERTY(QString profile MEMBER profile CONSTANT FINAL)
    Q_PROPERTY(QString story MEMBER story CONSTANT FINAL)
    Q_PROPERTY(QString brand MEMBER brand CONSTANT FINAL)
    Q_PROPERTY(QUrl storyServer READ storyServer WRITE setStoryServer NOTIFY storyServerChanged FINAL)
    Q_PROPERTY(bool startsHidden MEMBER startsHidden CONSTANT FINAL)
    Q_PROPERTY(QStringList channelsToOpen MEMBER channelsToOpen CONSTANT FINAL)
    Q_PROPERTY(QUrl builtInServer READ builtInServer NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(bool builtInReady READ isBuiltInReady NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString builtInError READ builtInError NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(int missedPort READ missedPort NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString builtInApiKey MEMBER builtInApiKey CONSTANT FINAL)
    Q_PROPERTY(bool resumes READ resumes CONSTANT FINAL)
    Q_PROPERTY(bool passwordKept READ isPasswordKept NOTIFY userChanged FINAL)
    Q_PROPERTY(QString username READ username NOTIFY userChanged FINAL)
    Q_PROPERTY(QUrl server READ server NOTIFY userChanged FINAL)
    Q_PROPERTY(QString apiKey READ apiKey NOTIFY userChanged FINAL)
    Q_PROPERTY(bool usesBuiltIn READ usesBuiltIn NOTIFY userChanged FINAL)
    Q_PROPERTY(QString userFolder READ userFolder NOTIFY userChanged FINAL)

public:
    explicit Program(QObject *parent = nullptr);

    QString dataFolder;
    QString configFolder;
    QStringList channelsToOpen;
    QString profile;
    /// The scenario that the window plays from the start: a file or the name of a story; empty: none.
    QString story;
    /// The brand file to start with; empty: none.
    QString brand;
    /// No window at the start, where there is a tray to bring it back.
    bool startsHidden = false;
    /// Names this application on the built-in server.
    QString builtInApiKey;

    /// From the command line. Without a server the one of this program, without a user name the user of the last run.
    void choose(const QUrl &server, const QString &apiKey, const QString &username);

    /// Of the library that runs.
    [[nodiscard]] QString qtVersion() const { return QString::fromLatin1(qVersion()); }

    /// A link named this channel. The window asks before it joins one.
    void addLink(const QString &channelName, qint64 messageId = 0);
    /// Takes a link to a channel or a message as if it had come from outside; false: it is none.
    Q_INVOKABLE bool follow(const QString &uri);
    /// What links named since the last time: maps with `channel` and, or 0, `message`.
    Q_INVOKABLE QVariantList takeLinks();

    /// Something that the desktop's menu of the program offers; the window does it when it can.
    void addAction(const QString &action);
    /// What was asked for since the last time: `new-pane`, `demo`, `quit`.
    Q_INVOKABLE QStringList takeActions();

    /// The server of the story that plays, whose pictures may be shown; empty: none.
    [[nodiscard]] QUrl storyServer() const { return m_storyServer; }
    void setStoryServer(const QUrl &server);
    Q_SIGNAL void storyServerChanged();

    /// Where the built-in server listens; empty until it does.
    [[nodiscard]] QUrl builtInServer() const { return m_builtInServer; }
    [[nodiscard]] bool isBuiltInReady() const { return !m_builtInServer.isEmpty(); }
    [[nodiscard]] QString builtInError() const { return m_builtInError; }
    void setBuiltInServer(const QUrl &server, const QString &error = {}, int missedPort = 0);
    /// The port that it should have had, when another program has that; else 0.
    [[nodiscard]] int missedPort() const { return m_missedPort; }
    /// The window needs the built-in server; asked once.
    Q_INVOKABLE void wantBuiltInServer();
    [[nodiscard]] bool isBuiltInWanted() const { return m_wanted; }

    /// Whether somebody is to be signed in without being asked.
    [[nodiscard]] bool resumes() const { return m_resumes; }
    /// Whether that needs a password, which is where secrets are.
    [[nodiscard]] bool isPasswordKept() const { return m_passwordKept; }
    [[nodiscard]] QString username() const { return m_username; }
    /// Empty for the built-in one.
    [[nodiscard]] QUrl server() const { return m_server; }
    [[nodiscard]] QString apiKey() const { return m_apiKey; }
    [[nodiscard]] bool usesBuiltIn() const { return m_server.isEmpty(); }
    /// Panes, rows and settings of the present user; a folder of its own per server, application and user.
    [[nodiscard]] QString userFolder() const;

    /// Somebody signed in, and wants the next run to do it by itself or not; `withPassword`: it will need one.
    Q_INVOKABLE void remember(const QUrl &server, const QString &apiKey, const QString &username, bool kept, bool withPassword);
    /// He signed out: the next run asks.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void builtInServerChanged();
    void builtInServerWanted();
    void userChanged();
    void linksChanged();
    void actionsChanged();
    /// Somebody started the program again; `token` is the right to raise the window.
    void raiseWanted(const QString &token);
    /// The user chose another language; empty: that of the desktop.
    void languageWanted(const QString &language);

private:
    void setUser(const QUrl &server, const QString &apiKey, const QString &username);
    [[nodiscard]] QString rememberedFile() const;

    QVariantList m_links;
    QStringList m_actions;
    QUrl m_storyServer;
    QUrl m_builtInServer;
    QString m_builtInError;
    int m_missedPort = 0;
    QUrl m_server;
    QString m_apiKey;
    QString m_username;
    bool m_resumes = false;
    bool m_passwordKept = false;
    bool m_wanted = false;
};

} // namespace purr
