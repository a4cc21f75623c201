// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/usersession.h"

#include "core/clock.h"
#include "core/logging.h"
#include "protocol/names.h"
#include "protocol/requests.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace purr
{

namespace
{

constexpr milliseconds endDeadline{6'000};

/// Base64 of JSON that means the same in UTF-8 and in Latin-1 (protocol.md 10).
QByteArray encodeAuthParams(const QJsonObject &params)
{
    const QString text = QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
    QByteArray ascii;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            ascii += char(c.unicode());
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii.toBase64();
}

QUrl withPath(QUrl server, const QString &path)
{
    QString base = server.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    server.setPath(base + path);
    return server;
}

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace

UserSession::UserSession(const ClientOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_clock(options.clock ? options.clock : new SystemClock(this)),
      m_link(options, m_clock),
      m_relays(&m_link, m_clock, options.deadline),
      m_actions(&m_link, m_clock, options.deadline),
      m_topics(&m_link),
      m_told(options.keptCalls)
{
    m_link.setHandler([this](const LinkReport &report) { handle(report); });
}

UserSession::~UserSession()
{
    m_link.setHandler({});
    if (isOnline())
        m_link.sayGoodbye();
    if (m_startAnswer)
        std::exchange(m_startAnswer, {})->settle(failure::cancelled());
    if (m_endAnswer)
        std::exchange(m_endAnswer, {})->settle({});
    m_state = State::SignedOut;
    m_topics.clear();
    dropQuestions(failure::cancelled());
}

QUrl UserSession::httpUrl(const QString &path) const
{
    const QUrl given(path);
    if (!given.isRelative())
        return given;
    QUrl base = m_credentials.server;
    base.setQuery(given.query(QUrl::FullyEncoded));
    const bool secure = base.scheme() == "https"_L1 || base.scheme() == "wss"_L1;
    base.setScheme(secure ? u"https"_s : u"http"_s);
    return withPath(base, given.path());
}

bool UserSession::isOwn(const QUrl &url) const
{
    const QUrl own = httpUrl(u"/"_s);
    const int usual = own.scheme() == "https"_L1 ? 443 : 80;
    return url.scheme() == own.scheme() && url.host() == own.host() && url.port(usual) == own.port(usual) && url.userInfo().isEmpty();
}

LinkTarget UserSession::target() const
{
    LinkTarget target;
    QUrl url = withPath(m_credentials.server, u"/rtm/websocket"_s);
    const bool secure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    url.setScheme(secure ? u"wss"_s : u"ws"_s);
    const QByteArray key = QUrl::toPercentEncoding(m_credentials.apiKey, "!*'()");
    url.setQuery(u"api-key="_s + QString::fromLatin1(key), QUrl::StrictMode);
    target.url = url;
    target.headers.append(headername::user, m_credentials.username.toUtf8());
    target.headers.append(headername::userAgent, "ChatKitty-Qt/" PURR_VERSION);
    if (!m_credentials.authParams.isEmpty())
        target.headers.append(headername::authParams, encodeAuthParams(m_credentials.authParams));
    if (!m_session.isEmpty())
        target.headers.append(headername::authSessionId, m_session);
    target.connectDeadline = m_options.connectDeadline;
    target.heartBeat = {m_options.heartBeatOut, m_options.heartBeatIn};
    return target;
}

Answer<CurrentUser> UserSession::start(const Credentials &credentials, bool keepTrying)
{
    const Answer<CurrentUser> answer = makeAnswer<CurrentUser>();
    if (isActive()) {
        answer->settle(failure::invalid(errorname::sessionActive, u"End the active user session first."_s));
        return answer;
    }
    if (!credentials.server.isValid() || credentials.server.host().isEmpty() || credentials.username.isEmpty()) {
        answer->settle(failure::invalid(errorname::validation, u"A server and a username are needed."_s));
        return answer;
    }
    finishEnd();
    if (credentials.username != m_credentials.username || credentials.server != m_credentials.server) {
        // What somebody else was told is nothing that the next one may look at.
        m_told.clear();
        m_link.forgetKept();
    }
    m_credentials = credentials;
    m_keepTrying = keepTrying;
    m_wasOnline = false;
    m_attempts = 0;
    m_session.clear();
    m_startAnswer = answer;
    setError({});
    setUser({});
    setState(State::Connecting);
    openLink();
    return answer;
}

Answer<void> UserSession::end()
{
    const Answer<void> answer = makeAnswer<void>();
    if (m_endAnswer) { // the second of two
        std::exchange(m_endAnswer, answer)->settle({});
        return answer;
    }
    const bool wasUp = m_state == State::Online;
    m_clock->cancel(m_retryTimer);
    m_clock->cancel(m_tickTimer);
    m_clock->cancel(m_sleepTimer);
    setRetryIn(0);
    m_session.clear();
    m_readGrant.clear();
    m_writeGrant.clear();
    m_topics.clear();
    if (wasUp) {
        m_link.disconnectFromServer();
        m_endAnswer = answer;
        m_endTimer = m_clock->after(endDeadline, this, [this] { finishEnd(); });
    } else {
        m_link.abort();
        answer->settle({});
    }
    const QPointer<UserSession> guard(this);
    setError({});
    setState(State::SignedOut);
    if (guard)
        setUser({});
    if (guard && wasUp)
        Q_EMIT wentOffline();
    if (guard && m_startAnswer)
        std::exchange(m_startAnswer, {})->settle(failure::cancelled());
    if (guard)
        dropQuestions(failure::cancelled());
    return answer;
}

void UserSession::finishEnd()
{
    if (!m_endAnswer)
        return;
    m_clock->cancel(m_endTimer);
    m_link.abort();
    std::exchange(m_endAnswer, {})->settle({});
}

void UserSession::setObserved(bool observed)
{
    m_link.setObserved(observed);
}

void UserSession::handle(const LinkReport &report)
{
    std::visit(Overloaded{
                   [this](const report::Connected &connected) {
                       m_session = connected.session;
                       signIn();
                   },
                   [this](const report::Lost &lost) { loseLink(lost.error, lost.final); },
                   [this](const report::Disconnected &) { finishEnd(); },
                   [this](const report::Answered &answered) { m_relays.handle(answered); },
                   [this](const report::Happened &happened) { handleHappened(happened); },
                   [this](const report::Confirmed &confirmed) { handleConfirmed(confirmed); },
                   [this](const report::Refused &refused) { handleRefused(refused); },
                   [this](const report::Seen &seen) { Q_EMIT frameSeen(seen.outgoing, seen.bytes, seen.time); },
               },
               report);
}

void UserSession::handleHappened(const report::Happened &happened)
{
    const QPointer<UserSession> guard(this);
    if (!happened.receipt.isEmpty())
        m_actions.handle(happened);
    if (guard)
        m_topics.handle(happened);
}

void UserSession::handleConfirmed(const report::Confirmed &confirmed)
{
    const QPointer<UserSession> guard(this);
    m_actions.handle(confirmed);
    if (guard)
        m_topics.handle(confirmed);
}

/// Only ids decide whose failure it is (protocol.md 1.8; the official SDK fails everything when there are none).
void UserSession::handleRefused(const report::Refused &refused)
{
    if (!refused.subscription.isEmpty() && m_relays.handle(refused))
        return;
    if (!refused.receipt.isEmpty() && m_actions.handle(refused))
        return;
    if (!refused.subscription.isEmpty() || !refused.receipt.isEmpty()) {
        m_topics.handle(refused);
        return;
    }
    qCWarning(log::client) << "the server reports" << refused.error.code;
    Q_EMIT serverError(refused.error);
}

void UserSession::signIn()
{
    m_link.subscribeErrors(newSubscriptionId(), destination::errorsQueue(m_options.generation));
    m_relays.ask(destination::currentUser(m_options.generation), {}, readerOf<CurrentUser>(),
                 [this](const Result<std::any> &result) {
                     if (m_state != State::Connecting && m_state != State::Reconnecting)
                         return;
                     if (result.failed() && result.error().code == errorname::resourceNotFound
                         && m_options.generation == LinkGeneration::V1) {
                         m_options.generation = LinkGeneration::Plain; // a server of the newer kind only
                         signIn();
                         return;
                     }
                     if (result.failed()) {
                         if (result.error().kind != Failure::Kind::Network) // else it was loseLink() that said so
                             loseLink(result.error(), result.error().code == errorname::accessDenied);
                         return;
                     }
                     const QPointer<UserSession> guard(this);
                     m_onlineSince = m_clock->elapsed();
                     const bool again = std::exchange(m_wasOnline, true);
                     m_user = std::any_cast<CurrentUser>(*result);
                     subscribeUserTopics();
                     setError({});
                     setState(State::Online);
                     if (guard)
                         Q_EMIT userChanged();
                     if (guard && isOnline())
                         Q_EMIT wentOnline(again);
                     if (!guard || !isOnline())
                         return;
                     if (m_readGrant.isEmpty())
                         requestGrants();
                     watchSleep();
                     if (m_startAnswer)
                         std::exchange(m_startAnswer, {})->settle(m_user);
                 });
}

void UserSession::subscribeUserTopics()
{
    // The order of the official SDK (protocol.md 6.1). Most of them also carry the results of actions.
    static constexpr QStringView names[] = {u"self",         u"channels", u"messages",  u"notifications", u"contacts",
                                            u"participants", u"users",    u"reactions", u"threads",       u"readReceipts"};
    for (const QStringView name : names) {
        const QString destination = m_user.links.topic(name);
        if (destination.isEmpty())
            continue;
        m_topics.subscribe(destination, [this](const report::Happened &happened) {
            if (happened.event.type == eventtype::userSelfUpdated) {
                if (const User *user = happened.event.as<User>(); user && user->id == m_user.id) {
                    CurrentUser changed;
                    static_cast<User &>(changed) = *user;
                    setUser(changed);
                }
                return;
            }
            Q_EMIT this->happened(happened.event);
        });
    }
}

void UserSession::requestGrants(std::function<void(Result<void>)> done)
{
    const auto read = destination::readFileAccessGrant(m_options.generation);
    const auto write = destination::writeFileAccessGrant(m_options.generation);
    const ResourceReader reader = readerOf<QString>(&grantFromJson);
    m_relays.ask(write, {}, reader, [this](const Result<std::any> &result) {
        if (result)
            m_writeGrant = std::any_cast<QString>(*result);
    });
    m_relays.ask(read, {}, reader, [this, done = std::move(done)](const Result<std::any> &result) {
        if (result)
            m_readGrant = std::any_cast<QString>(*result);
        if (done)
            done(result ? Result<void>() : Result<void>(result.error()));
    });
}

void UserSession::setUser(const CurrentUser &user)
{
    if (m_user == user)
        return;
    m_user = user;
    Q_EMIT userChanged();
}

void UserSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void UserSession::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void UserSession::setRetryIn(int seconds)
{
    if (m_retryIn == seconds)
        return;
    m_retryIn = seconds;
    Q_EMIT retryInChanged();
}

void UserSession::dropQuestions(const Error &error)
{
    const QPointer<UserSession> guard(this);
    m_relays.failAll(error);
    if (guard)
        m_actions.failAll(error);
}

Error UserSession::whyNot() const
{
    switch (m_state) {
    case State::Online:
        return {};
    case State::Reconnecting:
        return failure::offline();
    case State::SignedOut:
    case State::Connecting:
    case State::Failed:
        break;
    }
    return failure::noActiveSession();
}

Error UserSession::whyNot(const QString &destination) const
{
    Error error = whyNot();
    return !error.isSet() && destination.isEmpty() ? failure::notPermitted() : error;
}

} // namespace purr
