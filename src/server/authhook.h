// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace purr::server
{

/// Asks a web service of the application whether a user may sign in, as ChatKitty's function "user attempted start
/// session" does (protocol.md 7.1): POST of `{"username": …, "authParams": {…}}`. A 2xx answer lets in, 4xx refuses;
/// anything else, or nothing within ten seconds, is a failure of the service, which is told apart so that clients try again.
class AuthHook
{
public:
    enum class Answer { Permitted, Refused, Unavailable };

    explicit AuthHook(const QUrl &url) : m_url(url) {}

    [[nodiscard]] bool isSet() const { return !m_url.isEmpty(); }
    /// Calls `done` once, later, on this thread, unless this object is destroyed before.
    void ask(const QString &username, const QJsonObject &authParams, std::function<void(Answer)> done);

private:
    QUrl m_url;
    QNetworkAccessManager m_network;
};

} // namespace purr::server
