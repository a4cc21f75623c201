// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/signin.h"

#include "models/channelwords.h"
#include "models/messagetext.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// What a sign-in hook finds the password under in the auth parameters (protocol.md 7.1).
constexpr auto passwordParameter = "password"_L1;
/// The key for servers of ours that need none.
constexpr auto anyApiKey = "purr"_L1;
constexpr auto cloudServer = "https://api.chatkitty.com"_L1;
constexpr qsizetype longestUsername = 255;
} // namespace

SignIn::SignIn(QObject *parent) : QObject(parent)
{
    load();
    rebuildChoices();
}

void SignIn::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    m_kitty = kitty;
    Q_EMIT kittyChanged();
}

void SignIn::setSecrets(SecretStore *secrets)
{
    if (m_secrets == secrets)
        return;
    m_secrets = secrets;
    Q_EMIT secretsChanged();
}

QString SignIn::secretKey(const QUrl &server, const QString &apiKey, const QString &username)
{
    QString identity = server.toString();
    if (identity.endsWith(u'/'))
        identity.chop(1);
    identity += u'\n' + apiKey;
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return username + u'@' + QString::fromLatin1(hash);
}

void SignIn::setRememberMe(bool remember)
{
    if (m_rememberMe == remember)
        return;
    m_rememberMe = remember;
    Q_EMIT rememberMeChanged();
}

void SignIn::setBuiltInServer(const QUrl &server)
{
    if (m_builtInServer == server)
        return;
    m_builtInServer = server;
    m_builtInError.clear();
    Q_EMIT builtInServerChanged();
    if (m_waitingForServer && !server.isEmpty())
        connectToServer();
}

void SignIn::setBuiltInError(const QString &error)
{
    if (m_builtInError == error)
        return;
    m_builtInError = error;
    Q_EMIT builtInServerChanged();
    if (!m_waitingForServer || error.isEmpty())
        return;
    m_waitingForServer = false;
    setBusy(false);
    Errors errors;
    errors.general = error;
    setErrors(errors);
}

void SignIn::setConfigPath(const QString &path)
{
    if (m_configPath == path)
        return;
    m_configPath = path;
    Q_EMIT configPathChanged();
    load();
    rebuildChoices();
}

void SignIn::rebuildChoices()
{
    m_choices = {{Place::ThisComputer, tr("This computer"), {}}};
    for (const Remembered &remembered : std::as_const(m_remembered)) {
        const auto same = [&](const Choice &choice) { return choice.address == remembered.address; };
        if (remembered.place == Place::PurrServer && std::none_of(m_choices.cbegin(), m_choices.cend(), same))
            m_choices.append({Place::PurrServer, remembered.address, remembered.address});
    }
    m_choices.append({Place::PurrServer, m_choices.size() > 1 ? tr("Another Purr server") : tr("A Purr server"), {}});
    m_choices.append({Place::Cloud, tr("ChatKitty"), {}});
    m_currentPlace = 0;
    Q_EMIT placesChanged();
    Q_EMIT currentPlaceChanged();
    if (!m_remembered.isEmpty())
        fillFrom(m_remembered.first());
}

void SignIn::fillFrom(const Remembered &remembered)
{
    for (int index = 0; index < m_choices.size(); ++index) {
        const Choice &choice = m_choices.at(index);
        if (choice.place == remembered.place && choice.address == remembered.address) {
            setCurrentPlace(index);
            break;
        }
    }
    setApiKey(remembered.apiKey);
    setUsername(remembered.username);
}

QStringList SignIn::placeNames() const
{
    QStringList names;
    for (const Choice &choice : m_choices)
        names.append(choice.name);
    return names;
}

void SignIn::setCurrentPlace(int index)
{
    if (index < 0 || index >= m_choices.size() || m_currentPlace == index)
        return;
    m_currentPlace = index;
    setAddress(m_choices.at(index).address);
    setApiKey({});
    for (const Remembered &remembered : std::as_const(m_remembered)) {
        if (remembered.place == m_choices.at(index).place && remembered.address == m_choices.at(index).address) {
            setApiKey(remembered.apiKey);
            break;
        }
    }
    Q_EMIT currentPlaceChanged();
    setErrors({});
}

SignIn::Place SignIn::place() const
{
    return m_choices.at(m_currentPlace).place;
}

QString SignIn::placeHint() const
{
    switch (place()) {
    case Place::ThisComputer:
        return tr("(built-in server)");
    case Place::PurrServer:
        return m_choices.at(m_currentPlace).address.isEmpty() ? tr("(on your network)") : QString();
    case Place::Cloud:
        return tr("(with your API key)");
    }
    return {};
}

void SignIn::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT addressChanged();
    setErrors({});
}

void SignIn::setApiKey(const QString &key)
{
    if (m_apiKey == key)
        return;
    m_apiKey = key;
    Q_EMIT apiKeyChanged();
    setErrors({});
}

void SignIn::setUsername(const QString &name)
{
    if (m_username == name)
        return;
    m_username = name;
    Q_EMIT usernameChanged();
    setErrors({});
}

void SignIn::setPassword(const QString &password)
{
    if (m_password == password)
        return;
    m_password = password;
    Q_EMIT passwordChanged();
    setErrors({});
}

QUrl SignIn::serverUrl(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (text.contains(u"://")) {
        const QUrl url(text, QUrl::StrictMode);
        static const QStringList schemes{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s};
        return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme()) ? url : QUrl();
    }
    QUrl url(u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QString host = url.host();
    if (host == "localhost"_L1 || host.endsWith(".local"_L1) || !QHostAddress(host).isNull())
        url.setScheme(u"http"_s);
    return url;
}

bool SignIn::isReadable(const QUrl &server)
{
    if (server.scheme() != "http"_L1 && server.scheme() != "ws"_L1)
        return false;
    QString host = server.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host != "localhost"_L1 && !host.endsWith(".localhost"_L1) && !QHostAddress(host).isLoopback();
}

QString SignIn::readableText() const
{
    const QUrl server = serverUrl(m_address);
    if (!isReadable(server))
        return {};
    return tr("The connection to %1 is not encrypted: others on the network can read your password and your messages.")
        .arg(text::isolated(server.host()));
}

bool SignIn::validate()
{
    Errors errors;
    if (m_username.trimmed().isEmpty())
        errors.username = tr("Enter a username.");
    else if (m_username.trimmed().size() > longestUsername)
        errors.username = tr("A username has at most %Ln characters.", nullptr, int(longestUsername));
    if (place() == Place::PurrServer && !serverUrl(m_address).isValid())
        errors.address = m_address.trimmed().isEmpty() ? tr("Enter the address of the server.")
                                                       : tr("This is not an address. Example: chat.example.com:9001");
    if (place() == Place::Cloud && m_apiKey.trimmed().isEmpty())
        errors.apiKey = tr("Enter the API key of your ChatKitty application.");
    setErrors(errors);
    return errors == Errors();
}

void SignIn::signIn()
{
    if (m_busy || !m_kitty || !validate())
        return;
    setBusy(true);
    if (place() == Place::ThisComputer && m_builtInServer.isEmpty()) {
        m_waitingForServer = true;
        setBuiltInError({});
        Q_EMIT builtInServerWanted();
        return;
    }
    connectToServer();
}

QUrl SignIn::chosenServer() const
{
    switch (place()) {
    case Place::ThisComputer:
        return m_builtInServer;
    case Place::PurrServer:
        return serverUrl(m_address);
    case Place::Cloud:
        return QUrl(QString(cloudServer));
    }
    return {};
}

QString SignIn::chosenApiKey() const
{
    const QString key = place() == Place::ThisComputer ? m_builtInApiKey : m_apiKey.trimmed();
    return key.isEmpty() && place() != Place::Cloud ? QString(anyApiKey) : key;
}

void SignIn::connectToServer()
{
    m_waitingForServer = false;
    m_kitty->setServer(chosenServer());
    m_kitty->setApiKey(chosenApiKey());
    start(++m_attempt);
}

QCoro::Task<> SignIn::start(quint64 attempt)
{
    const QPointer<SignIn> self = this;
    QJsonObject authentication;
    if (!m_password.isEmpty())
        authentication.insert(passwordParameter, m_password);
    const Result<CurrentUser> user = co_await m_kitty->startSession(m_username.trimmed(), authentication);
    if (!self || attempt != m_attempt)
        co_return;
    setBusy(false);
    if (user.failed()) {
        setErrors(explain(user.error()));
        co_return;
    }
    m_usedPassword = !m_password.isEmpty();
    keepPassword();
    if (m_rememberMe)
        remember();
    setPassword({});
    Q_EMIT signedIn();
}

void SignIn::keepPassword()
{
    if (!m_secrets)
        return;
    const QString key = secretKey(m_kitty->server(), m_kitty->apiKey(), m_username.trimmed());
    if (m_usedPassword && m_rememberMe)
        m_secrets->write(key, m_password);
    else if (m_usedPassword)
        m_secrets->remove(key);
}

void SignIn::cancel()
{
    if (!m_busy)
        return;
    ++m_attempt;
    m_waitingForServer = false;
    setBusy(false);
    if (m_kitty)
        m_kitty->endSession();
}

void SignIn::continueAsLast()
{
    if (m_busy || m_remembered.isEmpty())
        return;
    const Remembered last = m_remembered.first();
    fillFrom(last);
    if (!last.password || !m_password.isEmpty())
        signIn();
    else
        recall(last);
}

QCoro::Task<> SignIn::recall(Remembered last)
{
    const QPointer<SignIn> self = this;
    QString password;
    if (m_secrets) {
        setBusy(true);
        const quint64 attempt = ++m_attempt;
        const Result<QString> found = co_await m_secrets->read(secretKey(chosenServer(), chosenApiKey(), last.username));
        // Cancelled meanwhile.
        if (!self || attempt != m_attempt)
            co_return;
        setBusy(false);
        password = found.succeeded() ? found.value() : QString();
    }
    if (password.isEmpty()) {
        Q_EMIT passwordNeeded();
        co_return;
    }
    setPassword(password);
    signIn();
}

SignIn::Errors SignIn::explain(const Error &error) const
{
    Errors errors;
    if (error.code == "AccessDeniedError"_L1) {
        if (place() == Place::Cloud)
            errors.general = tr("ChatKitty did not let you in. Check the API key and the username.");
        else if (m_password.isEmpty())
            errors.password = tr("The server asks for a password, or does not know this user.");
        else
            errors.password = tr("The username or the password is wrong.");
        return errors;
    }
    const QString where = place() == Place::ThisComputer ? tr("the built-in server")
        : place() == Place::Cloud                        ? tr("ChatKitty")
                                                         : serverUrl(m_address).authority();
    switch (error.kind) {
    case Failure::Kind::Network:
        errors.general = tr("Could not reach %1. Check the address and your network.").arg(where);
        break;
    case Failure::Kind::Timeout:
        errors.general = tr("%1 did not answer in time. Try again.").arg(where);
        break;
    case Failure::Kind::Protocol:
        errors.general = tr("%1 does not answer like a chat server.").arg(where);
        break;
    case Failure::Kind::Cancelled:
        break;
    default:
        errors.general = words::failure(error);
        break;
    }
    return errors;
}

void SignIn::setErrors(const Errors &errors)
{
    if (m_errors == errors)
        return;
    m_errors = errors;
    Q_EMIT errorsChanged();
}

void SignIn::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

QString SignIn::placeName(const Remembered &remembered) const
{
    switch (remembered.place) {
    case Place::ThisComputer:
        return tr("This computer");
    case Place::PurrServer:
        return remembered.address;
    case Place::Cloud:
        return tr("ChatKitty");
    }
    return {};
}

QString SignIn::lastName() const
{
    if (m_remembered.isEmpty())
        return {};
    const Remembered &last = m_remembered.first();
    return text::safeName(last.displayName.isEmpty() ? last.username : last.displayName);
}

QString SignIn::lastText() const
{
    if (m_remembered.isEmpty())
        return {};
    const Remembered &last = m_remembered.first();
    const QDate day = last.lastUsed.toLocalTime().date();
    const qint64 days = day.daysTo(QDate::currentDate());
    const QString used = days <= 0 ? tr("Last used today")
        : days == 1                ? tr("Last used yesterday")
                                   : tr("Last used on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
    return u"%1 · %2"_s.arg(used, placeName(last));
}

} // namespace purr
