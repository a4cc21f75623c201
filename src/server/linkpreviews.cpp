// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/linkpreviews.h"

#include "core/clock.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/limits.h"
#include "server/previewpage.h"
#include "stomp/tlspolicy.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

/// One link on its way, over redirects.
struct LinkPreviews::Visit {
    qint64 messageId = 0;
    QString source; ///< as it stands in the message
    QUrl url;
    QByteArray page;
    int redirects = 0;
    std::chrono::milliseconds deadline{0};
};

LinkPreviews::LinkPreviews(Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // which could reach what we must not
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void LinkPreviews::look(const StoredMessage &message)
{
    if (!m_services.config.linkPreviews)
        return;
    QStringList seen;
    for (const MessageLink &link : message.webLinks) {
        if (seen.contains(link.source) || !link.preview.isNull())
            continue;
        if (seen.size() >= limits::previewsPerMessage || m_visits >= limits::previewsAtOnce)
            return;
        seen << link.source;
        ++m_visits;
        resolve(std::make_shared<Visit>(Visit{message.id, link.source, QUrl(link.source, QUrl::StrictMode), {}, 0,
                                              m_services.clock.elapsed() + limits::previewTime}));
    }
}

void LinkPreviews::resolve(const VisitPtr &visit)
{
    const bool web = visit->url.isValid() && (visit->url.scheme() == "http"_L1 || visit->url.scheme() == "https"_L1);
    const int port = visit->url.port();
    const bool usualPort = port < 0 || port == 80 || port == 443 || m_services.config.previewsOfAnyAddress;
    if (!web || !usualPort || !visit->url.userInfo().isEmpty() || visit->url.host().isEmpty()) {
        finish(visit, {});
        return;
    }
    QHostInfo::lookupHost(visit->url.host(), this, [this, visit](const QHostInfo &info) {
        // All of them must be public: a name that has both kinds of addresses is up to something.
        const QList<QHostAddress> addresses = info.addresses();
        const bool allowed = m_services.config.previewsOfAnyAddress || std::all_of(addresses.begin(), addresses.end(), isPublicAddress);
        if (addresses.isEmpty() || !allowed || m_services.clock.elapsed() >= visit->deadline)
            finish(visit, {});
        else
            fetch(visit, addresses.first());
    });
}

void LinkPreviews::fetch(const VisitPtr &visit, const QHostAddress &address)
{
    // The address that was looked at, not the name: asked again, it could be another one.
    QUrl target = visit->url;
    target.setHost(address.toString());
    QNetworkRequest request(target);
    request.setSslConfiguration(tls::strict());
    const int port = visit->url.port();
    request.setRawHeader("Host", visit->url.host(QUrl::FullyEncoded).toLatin1() + (port < 0 ? QByteArray() : ':' + QByteArray::number(port)));
    request.setPeerVerifyName(visit->url.host(QUrl::FullyEncoded));
    request.setRawHeader("User-Agent", "Purr/" PURR_VERSION " (link preview)");
    request.setRawHeader("Accept", "text/html");
    // One page is all we want of it; and what a site closes after the first answer is not asked twice.
    request.setRawHeader("Connection", "close");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to more than it is
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *const reply = m_network.get(request);
    reply->setReadBufferSize(limits::previewSize);
    m_services.clock.after(visit->deadline - m_services.clock.elapsed(), reply, [reply] { reply->abort(); });
    visit->page.clear();
    connect(reply, &QNetworkReply::readyRead, reply, [visit, reply] {
        visit->page += reply->read(limits::previewSize - visit->page.size());
        if (visit->page.size() >= limits::previewSize)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, visit, reply] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray location = reply->rawHeader("Location");
        if (status >= 300 && status < 400 && !location.isEmpty() && ++visit->redirects <= limits::previewRedirects) {
            visit->url = visit->url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
            resolve(visit);
            return;
        }
        const QByteArray type = reply->rawHeader("Content-Type");
        // What was cut off at the limit still has its head; what was cut off by time does not count.
        const bool usable = reply->error() == QNetworkReply::NoError || visit->page.size() >= limits::previewSize;
        finish(visit, status == 200 && usable && type.toLower().startsWith("text/html") ? readPreview(visit->page, type, visit->url) : LinkPreview());
    });
}

void LinkPreviews::finish(const VisitPtr &visit, const LinkPreview &preview)
{
    --m_visits;
    if (!preview.isNull())
        save(visit->messageId, visit->source, preview);
}

void LinkPreviews::save(qint64 messageId, const QString &source, const LinkPreview &preview)
{
    m_services.store.write(
        {},
        [messageId, source, preview](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredMessage> changed = writer.setLinkPreview(messageId, source, preview);
            if (changed.failed())
                return changed.error();
            const Result<qint64> sequence = writer.addEvent({changed->channelId, 0, eventtype::channelMessageUpdated, messageId, 0, {}, {}});
            return sequence ? Result<Outcome>(Outcome{messageId, {}, *sequence}) : Result<Outcome>(sequence.error());
        },
        [services = &m_services](const Result<Outcome> &outcome, bool) {
            // The message may have lost the link, or be gone, meanwhile.
            const Result<StoredMessage> message = outcome ? services->store.read().message(outcome->id) : Result<StoredMessage>(outcome.error());
            if (message)
                announce::messageChanged(*services, eventtype::channelMessageUpdated, *message, *outcome->as<qint64>(), {});
        });
}

} // namespace purr::server
