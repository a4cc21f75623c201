// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "networkpolicy.h"

#include "client/httplog.h"
#include "stomp/tlspolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{

/// The pictures that a server makes for those who have none: initials, which we draw ourselves.
constexpr QLatin1StringView madePictures{"/v1/picture/"};

/// http(s)://host:port with the port written out.
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    const bool secure = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    origin.setScheme(secure ? u"https"_s : u"http"_s);
    origin.setHost(url.host());
    origin.setPort(url.port(secure ? 443 : 80));
    return origin;
}

/// Of a request that is not sent.
class RefusedReply : public QNetworkReply
{
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent) : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly);
        setError(ContentAccessDenied, u"not an address of the chat server"_s);
        setFinished(true);
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT errorOccurred(error());
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class PoliteNetwork : public QNetworkAccessManager
{
public:
    PoliteNetwork(const NetworkPolicy &policy, QObject *parent) : QNetworkAccessManager(parent), m_policy(policy)
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override
    {
        if (operation != GetOperation || !m_policy.allows(original.url()))
            return new RefusedReply(original, operation, this);
        QNetworkRequest request(original);
        request.setSslConfiguration(tls::strict());
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setTransferTimeout(30'000);
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        HttpLog::instance().watch(reply, "GET");
        tls::watch(reply);
        return reply;
    }

private:
    const NetworkPolicy &m_policy;
};

} // namespace

void NetworkPolicy::setServer(const QUrl &server)
{
    const QMutexLocker lock(&m_mutex);
    m_server = server.isEmpty() ? QUrl() : originOf(server);
}

bool NetworkPolicy::allows(const QUrl &url) const
{
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const QMutexLocker lock(&m_mutex);
    return web && !m_server.isEmpty() && originOf(url) == m_server && url.userInfo().isEmpty() &&
           !url.path().startsWith(madePictures);
}

QNetworkAccessManager *NetworkPolicy::create(QObject *parent)
{
    return new PoliteNetwork(*this, parent);
}

} // namespace purr
