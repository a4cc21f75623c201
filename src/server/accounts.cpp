// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/accounts.h"

#include "core/logging.h"
#include "protocol/names.h"
#include "server/limits.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr int passwordRounds = 60000;
constexpr int passwordBytes = 32;

/// Equal in a time that does not depend on the bytes.
bool sameDigest(const QByteArray &a, const QByteArray &b)
{
    uchar difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= static_cast<uchar>(a[i] ^ b[i]);
    return difference == 0;
}

QByteArray derive(const QString &password, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, rounds, passwordBytes);
}

bool isNameAllowed(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= limits::nameLength &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString Accounts::hashPassword(const QString &password)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return u"pbkdf2-sha256$%1$%2$%3"_s.arg(passwordRounds)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(derive(password, salt, passwordRounds).toBase64()));
}

bool Accounts::checkPassword(const QString &password, const QString &hash)
{
    const QStringList parts = hash.split(u'$');
    if (parts.size() != 4 || parts[0] != "pbkdf2-sha256"_L1)
        return false;
    const int rounds = parts[1].toInt();
    if (rounds < 1 || rounds > 10 * passwordRounds)
        return false;
    return sameDigest(derive(password, QByteArray::fromBase64(parts[2].toLatin1()), rounds),
                      QByteArray::fromBase64(parts[3].toLatin1()));
}

std::optional<QJsonObject> Accounts::decodeAuthParams(QByteArrayView header)
{
    const auto decoded = QByteArray::fromBase64Encoding(header.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(decoded.decoded);
    const QByteArray json = utf8.hasError() ? QString::fromLatin1(decoded.decoded).toUtf8() : text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    return document.object();
}

bool Accounts::isKeyAllowed(const QString &key) const
{
    const QStringList &keys = m_services.config.apiKeys;
    if (keys.isEmpty())
        return true;
    const auto digest = [](const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); };
    const QByteArray given = digest(key);
    bool allowed = false;
    for (const QString &known : keys)
        allowed = sameDigest(given, digest(known)) || allowed;
    return allowed;
}

/// Auth params that cannot be read are refused even where none are needed: somebody meant them to count.
bool Accounts::isPermitted(const stomp::Frame &connect, const QString &name) const
{
    const QByteArrayView header = connect.headers.value(headername::authParams);
    const std::optional<QJsonObject> params = header.isNull() ? QJsonObject() : decodeAuthParams(header);
    if (!params)
        return false;
    const ServerConfig &config = m_services.config;
    if (!config.authName.isEmpty() && params->value(config.authName).toString() != config.authValue)
        return false;
    const Result<StoredUser> user = m_services.store.read().userByName(name);
    if (user.failed())
        return m_services.config.guests;
    const Result<QString> hash = m_services.store.read().passwordHash(user->id);
    if (hash && !hash->isEmpty())
        return checkPassword(params->value("password"_L1).toString(), *hash);
    return m_services.config.guests;
}

void Accounts::refuse(Connection &connection)
{
    WireError error = toWire(wireError(errorname::accessDenied, u"Invalid credentials."_s));
    error.timestamp = m_services.clock.now();
    connection.refuse(error);
}

void Accounts::connectRequested(Connection &connection, const stomp::Frame &connect, std::function<void(Connection &)> signedIn)
{
    const QByteArray nameBytes = connect.header(headername::user);
    const QString name = QString::fromUtf8(nameBytes);
    if (!isKeyAllowed(connection.apiKey()) || !isNameAllowed(name) || !isPermitted(connect, name)) {
        refuse(connection);
        return;
    }
    const QString agent = QString::fromUtf8(connect.headers.value(headername::userAgent)).left(limits::nameLength);
    m_services.store.write(
        {},
        [name, agent](StoreWriter &writer) -> Result<Outcome> {
            Result<StoredUser> user = writer.userByName(name);
            if (user.failed())
                user = writer.createUser(name, true);
            if (user.failed())
                return user.error();
            const Result<StoredSession> session = writer.createSession(user->id, agent);
            if (session.failed())
                return session.error();
            return Outcome{user->id, session->id, {}};
        },
        [this, connection = QPointer(&connection), nameBytes, signedIn = std::move(signedIn)](const Result<Outcome> &outcome, bool) {
            if (!connection || connection->isEnded())
                return;
            if (outcome.failed()) {
                qCWarning(log::server) << "cannot sign a user in:" << outcome.error().code << outcome.error().message;
                connection->refuse(toWire(outcome.error()));
                return;
            }
            connection->signIn(outcome->id, outcome->text.toUtf8(), nameBytes);
            signedIn(*connection);
        });
}

} // namespace purr::server
