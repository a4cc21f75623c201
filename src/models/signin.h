// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "models/secretstore.h"

#include <QDateTime>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The sign-in form: where to connect, as whom, what is wrong with it, and who was here last. Remembers servers and
/// users in `signin.ini` of `configPath`; passwords go to `secrets`, and only when the user wants to be remembered.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::SecretStore *secrets READ secrets WRITE setSecrets NOTIFY secretsChanged FINAL)
    Q_PROPERTY(QUrl builtInServer READ builtInServer WRITE setBuiltInServer NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString builtInApiKey MEMBER m_builtInApiKey NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString builtInError READ builtInError WRITE setBuiltInError NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString configPath READ configPath WRITE setConfigPath NOTIFY configPathChanged FINAL)

    Q_PROPERTY(QStringList placeNames READ placeNames NOTIFY placesChanged FINAL)
    Q_PROPERTY(int currentPlace READ currentPlace WRITE setCurrentPlace NOTIFY currentPlaceChanged FINAL)
    Q_PROPERTY(Place place READ place NOTIFY currentPlaceChanged FINAL)
    Q_PROPERTY(QString placeHint READ placeHint NOTIFY currentPlaceChanged FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString readableText READ readableText NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString apiKey READ apiKey WRITE setApiKey NOTIFY apiKeyChanged FINAL)
    Q_PROPERTY(QString username READ username WRITE setUsername NOTIFY usernameChanged FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY passwordChanged FINAL)
    Q_PROPERTY(bool rememberMe READ rememberMe WRITE setRememberMe NOTIFY rememberMeChanged FINAL)
    Q_PROPERTY(bool usedPassword MEMBER m_usedPassword NOTIFY signedIn FINAL)

    Q_PROPERTY(QString addressError READ addressError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString apiKeyError READ apiKeyError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString usernameError READ usernameError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY errorsChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorsChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

    Q_PROPERTY(bool canContinue READ canContinue NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString lastName READ lastName NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString lastText READ lastText NOTIFY placesChanged FINAL)

public:
    enum class Place {
        ThisComputer, ///< the server inside this program
        PurrServer,   ///< one on the network
        Cloud,        ///< ChatKitty's
    };
    Q_ENUM(Place)

    explicit SignIn(QObject *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    /// Where passwords stay; without it they are forgotten. Not owned.
    [[nodiscard]] SecretStore *secrets() const { return m_secrets; }
    void setSecrets(SecretStore *secrets);
    Q_SIGNAL void secretsChanged();
    /// Name of a user's entry in `secrets`.
    [[nodiscard]] static QString secretKey(const QUrl &server, const QString &apiKey, const QString &username);

    /// Where the built-in server listens; empty until it was started. The owner starts it at builtInServerWanted() and
    /// sets this, or `builtInError` when it could not.
    [[nodiscard]] QUrl builtInServer() const { return m_builtInServer; }
    void setBuiltInServer(const QUrl &server);
    [[nodiscard]] QString builtInError() const { return m_builtInError; }
    void setBuiltInError(const QString &error);
    Q_SIGNAL void builtInServerChanged();
    Q_SIGNAL void builtInServerWanted();

    /// Folder of `signin.ini`; the program's configuration folder by default.
    [[nodiscard]] QString configPath() const { return m_configPath; }
    void setConfigPath(const QString &path);
    Q_SIGNAL void configPathChanged();

    /// What can be chosen: this computer, servers used before, another Purr server, ChatKitty.
    [[nodiscard]] QStringList placeNames() const;
    Q_SIGNAL void placesChanged();
    [[nodiscard]] int currentPlace() const { return m_currentPlace; }
    void setCurrentPlace(int index);
    [[nodiscard]] Place place() const;
    [[nodiscard]] QString placeHint() const;
    Q_SIGNAL void currentPlaceChanged();

    /// Host, host:port or URL of a Purr server.
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    Q_SIGNAL void addressChanged();
    /// What everybody on the way to that address can read, in a sentence; empty when nobody can: it is this computer or has TLS.
    [[nodiscard]] QString readableText() const;
    [[nodiscard]] QString apiKey() const { return m_apiKey; }
    void setApiKey(const QString &key);
    Q_SIGNAL void apiKeyChanged();
    [[nodiscard]] QString username() const { return m_username; }
    void setUsername(const QString &name);
    Q_SIGNAL void usernameChanged();
    /// Forgotten as soon as the server has answered.
    [[nodiscard]] QString password() const { return m_password; }
    void setPassword(const QString &password);
    Q_SIGNAL void passwordChanged();

    /// Whether the next start signs in by itself; true unless the user says otherwise.
    [[nodiscard]] bool rememberMe() const { return m_rememberMe; }
    void setRememberMe(bool remember);
    Q_SIGNAL void rememberMeChanged();

    [[nodiscard]] QString addressError() const { return m_errors.address; }
    [[nodiscard]] QString apiKeyError() const { return m_errors.apiKey; }
    [[nodiscard]] QString usernameError() const { return m_errors.username; }
    [[nodiscard]] QString passwordError() const { return m_errors.password; }
    [[nodiscard]] QString errorText() const { return m_errors.general; }
    Q_SIGNAL void errorsChanged();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    Q_SIGNAL void busyChanged();

    [[nodiscard]] bool canContinue() const { return !m_remembered.isEmpty(); }
    /// Display name of the user who signed in last.
    [[nodiscard]] QString lastName() const;
    /// "Last used today · This computer".
    [[nodiscard]] QString lastText() const;

    /// Checks the form and signs in; ends with signedIn() or with errors.
    Q_INVOKABLE void signIn();
    Q_INVOKABLE void cancel();
    /// Fills the form as it was used last and signs in. When a password was needed then and is not in `secrets`, emits
    /// passwordNeeded().
    Q_INVOKABLE void continueAsLast();
    Q_SIGNAL void signedIn();
    Q_SIGNAL void passwordNeeded();

    /// The URL that a person means by an address; invalid when it is none. Names of hosts get https; addresses in
    /// numbers, localhost and .local names get http unless they say otherwise.
    [[nodiscard]] static QUrl serverUrl(const QString &address);
    /// Whether what goes to that server goes over a network without TLS.
    [[nodiscard]] static bool isReadable(const QUrl &server);

private:
    /// One sign-in that worked.
    struct Remembered {
        Place place = Place::ThisComputer;
        QString address;
        QString apiKey;
        QString username;
        QString displayName;
        QDateTime lastUsed;
        bool password = false;
    };
    struct Choice {
        Place place = Place::ThisComputer;
        QString name;
        QString address;
    };
    struct Errors {
        QString address;
        QString apiKey;
        QString username;
        QString password;
        QString general;
        friend bool operator==(const Errors &, const Errors &) = default;
    };

    void load();
    void save() const;
    void rebuildChoices();
    void fillFrom(const Remembered &remembered);
    void remember();
    void setErrors(const Errors &errors);
    void setBusy(bool busy);
    [[nodiscard]] bool validate();
    [[nodiscard]] Errors explain(const Error &error) const;
    [[nodiscard]] QString placeName(const Remembered &remembered) const;
    [[nodiscard]] QString settingsFile() const;
    void connectToServer();
    QCoro::Task<> start(quint64 attempt);
    QCoro::Task<> recall(Remembered last);
    void keepPassword();
    [[nodiscard]] QUrl chosenServer() const;
    [[nodiscard]] QString chosenApiKey() const;

    QPointer<ChatKitty> m_kitty;
    QPointer<SecretStore> m_secrets;
    QUrl m_builtInServer;
    QString m_builtInApiKey;
    QString m_builtInError;
    QString m_configPath;
    QString m_address;
    QString m_apiKey;
    QString m_username;
    QString m_password;
    Errors m_errors;
    QList<Choice> m_choices;
    /// Latest first.
    QList<Remembered> m_remembered;
    int m_currentPlace = 0;
    quint64 m_attempt = 0;
    bool m_busy = false;
    bool m_waitingForServer = false;
    bool m_rememberMe = true;
    /// Whether the last sign-in that worked was with a password.
    bool m_usedPassword = false;
};

} // namespace purr
