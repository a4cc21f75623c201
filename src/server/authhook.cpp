// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/authhook.h"

#include "core/logging.h"
#include "stomp/tlspolicy.h"

#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

void AuthHook::ask(const QString &username, const QJsonObject &authParams, std::function<void(Answer)> done)
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(tls::strict()); // it is told passwords
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(10'000);
    const QJsonObject question{{"username"_L1, username}, {"authParams"_L1, authParams}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(question).toJson(QJsonDocument::Compact));
    tls::watch(reply);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [reply, done = std::move(done)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 200 && status < 300) {
            done(Answer::Permitted);
        } else if (status >= 400 && status < 500) {
            done(Answer::Refused);
        } else {
            qCWarning(log::server) << "the authentication service did not answer, status" << status << reply->error();
            done(Answer::Unavailable);
        }
    });
}

} // namespace purr::server
