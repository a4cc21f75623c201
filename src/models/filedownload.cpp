// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/filedownload.h"

#include "client/httplog.h"
#include "models/filenames.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/xattr.h>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
QNetworkAccessManager *network()
{
    static QPointer<QNetworkAccessManager> manager;
    if (!manager)
        manager = new QNetworkAccessManager(QCoreApplication::instance());
    return manager;
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const bool oneSecure = one.scheme() == "https"_L1 || one.scheme() == "wss"_L1;
    const bool otherSecure = other.scheme() == "https"_L1 || other.scheme() == "wss"_L1;
    const auto port = [](const QUrl &url, bool secure) { return url.port(secure ? 443 : 80); };
    return oneSecure == otherSecure && one.host() == other.host() && port(one, oneSecure) == port(other, otherSecure);
}

/// Opened files live here until the program ends: nobody else's cache, no leftovers.
QString openedFolder()
{
    static QTemporaryDir folder;
    return folder.path();
}
} // namespace

FileDownload::FileDownload(QObject *parent) : QObject(parent) {}

FileDownload::~FileDownload()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void FileDownload::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    m_kitty = kitty;
    Q_EMIT fileChanged();
}

void FileDownload::setFile(const FileAttachment &file)
{
    if (m_file == file)
        return;
    cancel();
    m_file = file;
    m_bytes.clear();
    m_savedPath.clear();
    m_progress = 0;
    setState(State::Idle);
    Q_EMIT fileChanged();
    Q_EMIT progressChanged();
}

bool FileDownload::isForeign() const
{
    if (!m_kitty || m_file.isNull())
        return true;
    const QUrl url = m_kitty->fileUrl(m_file);
    return m_file.type != FileType::Hosted || !sameOrigin(url, m_kitty->server());
}

bool FileDownload::isOpenable() const
{
    return filenames::mayOpen(m_file.name);
}

QString FileDownload::host() const
{
    return m_kitty ? QString::fromLatin1(m_kitty->fileUrl(m_file).host(QUrl::EncodeUnicode).toLatin1()) : QString();
}

QUrl FileDownload::suggestedPath() const
{
    return QUrl::fromLocalFile(folder() + u'/' + filenames::safe(m_file.name));
}

namespace
{
struct Place {
    QString folder;
    bool asks = true;
};

Place &place()
{
    static Place place;
    return place;
}
} // namespace

void FileDownload::setPlace(const QString &folder, bool asks)
{
    place() = {folder, asks};
}

QString FileDownload::folder()
{
    return place().folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : place().folder;
}

bool FileDownload::asksWhere()
{
    return place().asks;
}

void FileDownload::saveInFolder()
{
    save(QUrl::fromLocalFile(filenames::freePath(folder(), m_file.name)));
}

void FileDownload::start()
{
    if (!m_kitty || m_file.isNull() || m_state == State::Running || m_state == State::Ready)
        return;
    m_progress = 0;
    Q_EMIT progressChanged();
    setState(State::Running);
    request(false);
}

void FileDownload::request(bool freshGrant)
{
    const bool foreign = isForeign();
    // The address of a foreign file is as it was sent: the grant is for the server alone.
    const QUrl url = foreign ? QUrl(m_file.url) : m_kitty->fileUrl(m_file);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        setState(State::Failed);
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         foreign ? QNetworkRequest::NoLessSafeRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(30'000);
    QNetworkReply *reply = network()->get(request);
    HttpLog::instance().watch(reply, "GET");
    m_reply = reply;
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() > m_limit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        const qint64 whole = total > 0 ? total : m_file.size;
        m_progress = whole > 0 ? std::min(1.0, double(received) / double(whole)) : 0;
        Q_EMIT progressChanged();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, freshGrant] { handleFinished(reply, freshGrant); });
}

void FileDownload::handleFinished(QNetworkReply *reply, bool freshGrant)
{
    reply->deleteLater();
    if (m_state != State::Running || reply != m_reply)
        return;
    m_reply = nullptr;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401 && !freshGrant && !isForeign()) {
        // Grants end; a new one is one question away.
        QCoro::connect(m_kitty->refreshGrants(), this, [this](const Result<void> &result) {
            if (m_state != State::Running)
                return;
            if (result.failed())
                setState(State::Failed);
            else
                request(true);
        });
        return;
    }
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        setState(State::Failed);
        return;
    }
    m_bytes = reply->readAll();
    m_progress = 1;
    Q_EMIT progressChanged();
    setState(State::Ready);
    finish();
}

void FileDownload::cancel()
{
    if (m_state != State::Running)
        return;
    m_then = Then::Nothing;
    setState(State::Cancelled);
    if (m_reply)
        m_reply->abort();
}

void FileDownload::open()
{
    m_then = Then::Open;
    if (m_state == State::Ready)
        finish();
    else
        start();
}

void FileDownload::save(const QUrl &target)
{
    m_then = Then::Save;
    m_target = target;
    if (m_state == State::Ready)
        finish();
    else
        start();
}

void FileDownload::finish()
{
    const Then then = std::exchange(m_then, Then::Nothing);
    if (then == Then::Nothing)
        return;
    const bool opens = then == Then::Open;
    const QString path = opens ? filenames::freePath(openedFolder(), m_file.name) : m_target.toLocalFile();
    if (path.isEmpty() || !write(path, !opens)) {
        setState(State::Failed);
        return;
    }
    m_savedPath = path;
    Q_EMIT stateChanged();
    if (opens && isOpenable())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else if (opens)
        showInFolder();
    m_bytes.clear();
    setState(State::Idle);
}

void FileDownload::showInFolder()
{
    if (!m_savedPath.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).path()));
}

bool FileDownload::write(const QString &path, bool replace)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto fill = [this](QFileDevice &file) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.write(m_bytes) == m_bytes.size();
    };
    bool done = false;
    if (replace) { // The user chose the place and was asked about what is there.
        QSaveFile file(path);
        done = file.open(QIODevice::WriteOnly) && fill(file) && file.commit();
    } else {
        QFile file(path);
        done = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && fill(file);
    }
    if (done) {
        // Where it came from, for the desktop's own caution.
        const QByteArray origin = QUrl(m_file.url).toEncoded(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
        (void)setxattr(QFile::encodeName(path).constData(), "user.xdg.origin.url", origin.constData(), size_t(origin.size()), 0);
    }
    return done;
}

void FileDownload::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace purr
