// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace purr
{

/// An HTTP request or its response, as far as it may be shown: no headers, no query, since both may hold grants.
struct HttpTraffic {
    bool outgoing = false;
    QDateTime time;
    QByteArray method;
    QUrl url;
    /// Of the response; 0 when there was none.
    int status = 0;
    /// From the request to the whole response.
    qint64 milliseconds = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    QString contentType;
};

/// Tells of every HTTP request of this program: uploads, downloads, pictures. One for the program; requests may be watched
/// on any thread, and whoever listens hears of them on his own.
class HttpLog : public QObject
{
    Q_OBJECT

public:
    static HttpLog &instance();

    /// Tells of a request that has just begun, and of its response when that is whole.
    void watch(QNetworkReply *reply, const QByteArray &method);

Q_SIGNALS:
    void seen(const purr::HttpTraffic &traffic);

private:
    HttpLog() = default;
};

} // namespace purr
