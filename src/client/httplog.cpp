// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/httplog.h"

#include <QNetworkReply>

#include <memory>

namespace purr
{

HttpLog &HttpLog::instance()
{
    static HttpLog log;
    return log;
}

void HttpLog::watch(QNetworkReply *reply, const QByteArray &method)
{
    const auto traffic = std::make_shared<HttpTraffic>();
    traffic->outgoing = true;
    traffic->time = QDateTime::currentDateTimeUtc();
    traffic->method = method;
    traffic->url = reply->request().url().adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (traffic->url.isEmpty())
        return; // refused, nothing is sent
    Q_EMIT seen(*traffic);
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply,
                     [traffic](qint64 sent, qint64) { traffic->sentBytes = std::max(traffic->sentBytes, sent); });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [traffic](qint64 received, qint64) { traffic->receivedBytes = std::max(traffic->receivedBytes, received); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, traffic, reply] {
        const QDateTime begun = traffic->time;
        traffic->outgoing = false;
        traffic->time = QDateTime::currentDateTimeUtc();
        traffic->milliseconds = begun.msecsTo(traffic->time);
        traffic->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        traffic->contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString();
        Q_EMIT seen(*traffic);
    });
}

} // namespace purr
