// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "client/failures.h"
#include "client/filetransferrequest.h"
#include "client/usersession.h"
#include "client/httplog.h"
#include "core/clock.h"
#include "protocol/event.h"
#include "protocol/names.h"
#include "stomp/tlspolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
QHttpPart jsonPart(const QByteArray &name, const QByteArray &body)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader, "form-data; name=\"" + name + '"');
    part.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    part.setBody(body);
    return part;
}

/// JSON text of one string, with its quotes (protocol.md 2.4).
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Quotes and line ends would end the header.
QString safeFileName(QString name)
{
    return name.replace(u'"', u'\'').remove(u'\r').remove(u'\n');
}
} // namespace

class FileTransfer::Reply
{
public:
    QNetworkAccessManager manager;
    QPointer<QNetworkReply> reply;
    bool freshGrant = false;
    int stall = 0; ///< timer of the session's clock
};

FileTransfer::FileTransfer(UserSession *session, std::unique_ptr<Request> request, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_request(std::move(request)),
      m_key(QUuid::createUuid().toByteArray(QUuid::WithoutBraces)),
      m_reply(std::make_unique<Reply>())
{
    QMetaObject::invokeMethod(this, [this] { start(false); }, Qt::QueuedConnection); // after somebody connected
}

FileTransfer::~FileTransfer()
{
    if (m_reply->reply)
        m_reply->reply->disconnect(this);
}

QString FileTransfer::fileName() const
{
    return QFileInfo(m_request->path).fileName();
}

qint64 FileTransfer::channelId() const
{
    return m_request->channelId;
}

void FileTransfer::start(bool freshGrant)
{
    // A retry before the first attempt began has already started what that would start.
    if (m_state != State::Running || m_reply->reply)
        return;
    if (const Error error = m_session->whyNot(m_request->stream); error.isSet()) {
        setState(State::Failed, error);
        return;
    }
    const QUrl target = m_session->httpUrl(m_request->stream);
    if (!m_session->isOwn(target)) {
        setState(State::Failed, failure::invalid(errorname::notPermitted, u"The server wants the file on another host."_s));
        return;
    }
    auto file = std::make_unique<QFile>(m_request->path);
    if (!file->open(QIODevice::ReadOnly)) {
        setState(State::Failed, {Failure::Kind::Storage, u"FileNotReadableError"_s, file->errorString(), {}});
        return;
    }
    auto multiPart = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   u"form-data; name=\"file\"; filename=\"%1\""_s.arg(safeFileName(fileName())));
    part.setHeader(QNetworkRequest::ContentTypeHeader, QMimeDatabase().mimeTypeForFile(m_request->path).name());
    part.setBodyDevice(file.get());
    file.release()->setParent(multiPart.get());
    multiPart->append(part);
    if (!m_request->about.groupTag.isEmpty())
        multiPart->append(jsonPart("groupTag", quoted(m_request->about.groupTag)));
    if (!m_request->about.properties.isEmpty())
        multiPart->append(jsonPart("properties", bodyOf(m_request->about.properties)));

    QNetworkRequest request(target);
    request.setSslConfiguration(tls::strict());
    request.setRawHeader(headername::grant, m_session->writeGrant().toUtf8());
    // The same at every attempt: one whose answer got lost must not become a second message (promises.md C13).
    request.setRawHeader("Idempotency-Key", m_key);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_reply->freshGrant = freshGrant;
    QNetworkReply *reply = m_reply->manager.post(request, multiPart.get());
    multiPart.release()->setParent(reply);
    HttpLog::instance().watch(reply, "POST");
    tls::watch(reply);
    m_reply->reply = reply;
    watchForStall();
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        watchForStall();
        const double progress = total > 0 ? double(sent) / double(total) : 0;
        if (std::exchange(m_progress, progress) != progress)
            Q_EMIT progressChanged();
    });
    connect(reply, &QNetworkReply::finished, this, &FileTransfer::handleFinished);
}

/// A server that takes nothing more and never answers would hold the transfer for ever (promises.md C8).
void FileTransfer::watchForStall()
{
    Clock *clock = m_session->clock();
    clock->cancel(m_reply->stall);
    m_reply->stall = clock->after(m_session->options().stall, this, [this] {
        setState(State::Failed, failure::timeout());
        if (m_reply->reply)
            m_reply->reply->abort();
    });
}

void FileTransfer::handleFinished()
{
    m_session->clock()->cancel(m_reply->stall);
    QNetworkReply *reply = m_reply->reply;
    m_reply->reply = nullptr;
    reply->deleteLater();
    if (m_state != State::Running)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    if (status >= 200 && status < 300) {
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        if (m_request->isPicture) {
            if (const Result<CurrentUser> user = CurrentUser::fromJson(json))
                m_session->setUser(*user);
        } else if (const Result<Message> message = Message::fromJson(json)) {
            m_message = *message;
        }
        m_progress = 1;
        Q_EMIT progressChanged();
        setState(State::Completed);
    } else if (status == 401 && !m_reply->freshGrant) {
        // Grants end; a new one is one question away.
        const QPointer<FileTransfer> guard(this);
        m_session->requestGrants([guard](const Result<void> &) {
            if (guard)
                guard->start(true);
        });
    } else if (const std::optional<Error> untrusted = tls::failureOf(reply)) {
        setState(State::Failed, *untrusted);
    } else if (status == 0) {
        setState(State::Failed, {Failure::Kind::Network, errorname::connectionFailed, reply->errorString(), {}});
    } else {
        const QPointer<FileTransfer> guard(this);
        setState(State::Failed, WireError::decode(body).toError());
        if (auto *kitty = guard ? qobject_cast<ChatKitty *>(parent()) : nullptr) {
            const QJsonObject what{{"name"_L1, fileName()}, {"size"_L1, QFileInfo(m_request->path).size()}};
            Q_EMIT kitty->actionRefused({u"file"_s, m_request->channelId, 0, what, m_error});
        }
    }
}

void FileTransfer::cancel()
{
    if (m_state != State::Running)
        return;
    setState(State::Cancelled, failure::cancelled());
    if (m_reply->reply)
        m_reply->reply->abort();
}

void FileTransfer::retry()
{
    if (m_state != State::Failed && m_state != State::Cancelled)
        return;
    m_progress = 0;
    Q_EMIT progressChanged();
    setState(State::Running);
    start(false);
}

void FileTransfer::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

FileTransfer *ChatKitty::sendFile(const Channel &channel, const QString &localPath, const SendMessageRequest &about,
                                  const Message &parent)
{
    const QString stream = parent.isNull() ? channel.links.stream(u"messages") : parent.links.stream(u"replies");
    auto request = std::make_unique<FileTransfer::Request>();
    *request = {localPath, stream, channel.id, about, false};
    return new FileTransfer(&d->session, std::move(request), this);
}

FileTransfer *ChatKitty::sendFile(const Channel &channel, const Thread &thread, const QString &localPath,
                                  const SendMessageRequest &about)
{
    auto request = std::make_unique<FileTransfer::Request>();
    *request = {localPath, thread.links.stream(u"messages"), channel.id, about, false};
    return new FileTransfer(&d->session, std::move(request), this);
}

FileTransfer *ChatKitty::updateCurrentUserDisplayPicture(const QString &localPath)
{
    auto request = std::make_unique<FileTransfer::Request>();
    *request = {localPath, d->session.user().links.stream(u"displayPicture"), 0, {}, true};
    return new FileTransfer(&d->session, std::move(request), this);
}

} // namespace purr
