// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/accounts.h"

#include "core/blanktext.h"
#include "core/logging.h"
#include "protocol/names.h"
#include "server/jsontext.h"
#include "server/limits.h"
#include "server/password.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

/// Equal in a time that does not depend on the bytes.
bool sameDigest(const QByteArray &a, const QByteArray &b)
{
    uchar difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= static_cast<uchar>(a[i] ^ b[i]);
    return difference == 0;
}

bool isNameAllowed(const QString &name)
{
    return !isBlank(name) && name.size() <= limits::nameLength &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Accounts::Accounts(Services &services) : m_services(services), m_hook(services.config.authUrl)
{
    // Each takes a core and 64 MiB for a moment.
    m_hashing.setMaxThreadCount(2);
}

std::optional<QJsonObject> Accounts::decodeAuthParams(QByteArrayView header)
{
    // SDKs before 1.56 send the JSON as it is (protocol.md 1.12).
    if (header.startsWith('{')) {
        const Result<QJsonObject> plain = objectOf(header.toByteArray());
        return plain ? std::optional(*plain) : std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(header.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(decoded.decoded);
    const QByteArray json = utf8.hasError() ? QString::fromLatin1(decoded.decoded).toUtf8() : text.toUtf8();
    const Result<QJsonObject> params = objectOf(json);
    return params ? std::optional(*params) : std::nullopt;
}

QByteArray Accounts::hashKey(const QString &key)
{
    return QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
}

bool Accounts::isKeyAllowed(const QString &key) const
{
    const QStringList &keys = m_services.config.apiKeys;
    StoreReader &store = m_services.store.read();
    if (keys.isEmpty() && !store.hasApiKeys())
        return true;
    const QByteArray given = hashKey(key);
    bool allowed = store.isApiKey(given);
    for (const QString &known : keys)
        allowed = sameDigest(given, hashKey(known)) || allowed;
    return allowed;
}

bool Accounts::isStillWelcome(const Connection &connection) const
{
    if (!isKeyAllowed(connection.apiKey()))
        return false;
    const Result<QString> credential = m_services.store.read().passwordHash(connection.userId());
    return credential.succeeded() && (m_hook.isSet() || *credential == connection.credential());
}

/// What an address has left of refused sign-ins (promises.md, threat 67).
RateLimit &Accounts::refusalsOf(const QHostAddress &address)
{
    constexpr qsizetype remembered = 10'000;
    if (m_refusals.size() > remembered)
        m_refusals.clear();
    auto known = m_refusals.find(address);
    if (known == m_refusals.end())
        known = m_refusals.insert(address, RateLimit(limits::refusalsPerMinute / 60, limits::refusalsBurst));
    return *known;
}

void Accounts::refuse(const Attempt &attempt, QLatin1StringView name, const QString &message, std::chrono::milliseconds wait)
{
    if (!attempt.connection || attempt.connection->isEnded())
        return;
    WireError error = toWire(wireError(name, message));
    error.timestamp = m_services.clock.now();
    error.coolOff = wait;
    attempt.connection->refuse(error);
}

void Accounts::deny(const Attempt &attempt)
{
    if (attempt.connection)
        (void)refusalsOf(attempt.connection->address()).take(m_services.clock.elapsed());
    refuse(attempt, errorname::accessDenied, u"Invalid credentials."_s);
}

void Accounts::connectRequested(Connection &connection, const stomp::Frame &connect, SignedIn signedIn)
{
    const bool named = connect.headers.contains(headername::user);
    const Attempt attempt{&connection, named ? QString::fromUtf8(connect.header(headername::user)) : connection.addressUser(),
                          QString::fromUtf8(connect.headers.value(headername::userAgent)).left(limits::nameLength),
                          QString::fromLatin1(connect.headers.value(headername::authSessionId)),
                          std::move(signedIn)};
    connection.setUserAgent(connect.headers.value(headername::userAgent));
    // Before anything is compared: who guesses learns nothing more for a while, not even by luck.
    if (const auto wait = refusalsOf(connection.address()).wait(m_services.clock.elapsed());
        m_services.config.rateLimits && wait.count() > 0) {
        refuse(attempt, errorname::rateLimited, u"Too many refused sign-ins; try again later."_s, wait);
        return;
    }
    const QByteArray &early = connection.addressAuthParams();
    const QByteArrayView header = named || early.isEmpty() ? QByteArrayView(connect.headers.value(headername::authParams)) : early;
    // Auth params that cannot be read are refused even where none are needed: somebody meant them to count.
    const std::optional<QJsonObject> params = header.isNull() ? QJsonObject() : decodeAuthParams(header);
    if (!isKeyAllowed(connection.apiKey()) || !isNameAllowed(attempt.name) || !params) {
        deny(attempt);
        return;
    }
    if (!m_hook.isSet()) {
        checkPassword(attempt, *params);
        return;
    }
    m_hook.ask(attempt.name, *params, [this, attempt](AuthHook::Answer answer) {
        if (answer == AuthHook::Answer::Permitted)
            admit(attempt);
        else if (answer == AuthHook::Answer::Refused)
            deny(attempt);
        else
            refuse(attempt, errorname::internal, u"Signing in does not work at the moment."_s);
    });
}

void Accounts::checkPassword(const Attempt &attempt, const QJsonObject &params)
{
    const Result<StoredUser> user = m_services.store.read().userByName(attempt.name);
    const Result<QString> stored = user ? m_services.store.read().passwordHash(user->id) : Result<QString>(QString());
    const bool isGuest = stored && stored->isEmpty();
    if (isGuest && m_services.config.guests) {
        admit(attempt);
        return;
    }
    // Slow by design, so beside the server thread; and as slow for users who do not exist.
    const QString hash = stored && !stored->isEmpty() ? *stored : QString();
    const QString password = params.value("password"_L1).toString();
    m_hashing.start([this, attempt, hash, password] {
        const bool permitted = password::matches(password, hash.isEmpty() ? password::hashOfNobody() : hash) && !hash.isEmpty();
        QMetaObject::invokeMethod(this, [this, attempt, permitted] {
            if (permitted)
                admit(attempt);
            else
                deny(attempt);
        }, Qt::QueuedConnection);
    });
}

void Accounts::admit(const Attempt &attempt)
{
    if (!attempt.connection || attempt.connection->isEnded())
        return;
    const Result<StoredUser> known = m_services.store.read().userByName(attempt.name);
    const qint64 userId = known ? known->id : 0;
    if (!attempt.session.isEmpty()) {
        // Its last connection is lost, even if nobody here has noticed.
        const QList<Connection *> own = m_connections.values(userId);
        for (Connection *connection : own) {
            if (connection->sessionId() == attempt.session.toLatin1())
                connection->close(WebSocketReader::Close::Normal);
        }
    }
    const qsizetype others = m_connections.count(userId) + m_arriving.value(attempt.name);
    if (m_services.config.rateLimits && others >= limits::connectionsPerUser) {
        refuse(attempt, errorname::rateLimited, u"This user is connected too often."_s, std::chrono::seconds(10));
        return;
    }
    ++m_arriving[attempt.name];
    m_services.store.write(
        {},
        [name = attempt.name, agent = attempt.userAgent, earlier = attempt.session](StoreWriter &writer) -> Result<Outcome> {
            Result<StoredUser> user = writer.userByName(name);
            if (user.failed())
                user = writer.createUser(name, true);
            if (user.failed())
                return user.error();
            const Result<QString> credential = writer.passwordHash(user->id);
            if (credential.failed())
                return credential.error();
            const Result<bool> resumed = writer.resumeSession(earlier, user->id, limits::resumeTime);
            if (resumed.failed())
                return resumed.error();
            if (*resumed)
                return Outcome{user->id, earlier, *credential};
            const Result<StoredSession> session = writer.createSession(user->id, agent);
            if (session.failed())
                return session.error();
            return Outcome{user->id, session->id, *credential};
        },
        [this, attempt](const Result<Outcome> &outcome, bool) {
            if (--m_arriving[attempt.name] == 0)
                m_arriving.remove(attempt.name);
            Connection *const connection = attempt.connection;
            if (!connection || connection->isEnded())
                return;
            if (outcome.failed()) {
                qCWarning(log::server) << "cannot sign a user in:" << outcome.error().code << outcome.error().message;
                connection->refuse(toWire(outcome.error()));
                return;
            }
            const auto *const credential = outcome->as<QString>();
            connection->signIn(outcome->id, outcome->text.toUtf8(), attempt.name.toUtf8(), credential ? *credential : QString());
            m_connections.insert(outcome->id, connection);
            attempt.signedIn(*connection);
        });
}

void Accounts::connectionEnded(Connection &connection)
{
    m_connections.remove(connection.userId(), &connection);
    m_services.store.write({}, [id = QString::fromUtf8(connection.sessionId())](StoreWriter &writer) -> Result<Outcome> {
        if (const Result<void> ended = writer.endSession(id); ended.failed())
            return ended.error();
        return Outcome{};
    }, [](const Result<Outcome> &, bool) {});
}

} // namespace purr::server
