// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/request.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace purr::server
{

/// Previews of the links in messages, made by the server so that no reader's machine calls anybody (protocol.md 7.8;
/// promises.md, threats 24 and 76). Off unless asked for. A page is fetched from public addresses only, the ones that
/// its name had when it was looked at, also after redirects; one megabyte and three seconds at most. Afterwards the
/// message is told again as updated.
class LinkPreviews : public QObject
{
    Q_OBJECT

public:
    explicit LinkPreviews(Services &services, QObject *parent = nullptr);

    /// Looks at the links of a message that was sent or edited.
    void look(const StoredMessage &message);

private:
    struct Visit;
    using VisitPtr = std::shared_ptr<Visit>;

    void resolve(const VisitPtr &visit);
    void fetch(const VisitPtr &visit, const QHostAddress &address);
    void finish(const VisitPtr &visit, const LinkPreview &preview);
    void save(qint64 messageId, const QString &source, const LinkPreview &preview);

    Services &m_services;
    QNetworkAccessManager m_network;
    int m_visits = 0;
};

} // namespace purr::server
