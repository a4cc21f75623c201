// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/filedownload.h"

#include "client/httplog.h"
#include "models/filenames.h"
#include "stomp/tlspolicy.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>
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
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    // Which files are the server's own is known with the user session.
    if (kitty)
        connect(kitty, &ChatKitty::stateChanged, this, &FileDownload::fileChanged);
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
    end(Then::SaveInFolder);
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
        fail(Trouble::NotFetched);
        return;
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(tls::strict());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         foreign ? QNetworkRequest::NoLessSafeRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(30'000);
    QNetworkReply *reply = network()->get(request);
    HttpLog::instance().watch(reply, "GET");
    tls::watch(reply);
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
                fail(Trouble::NotFetched);
            else
                request(true);
        });
        return;
    }
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        fail(Trouble::NotFetched);
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
    end(Then::Open);
}

void FileDownload::save(const QUrl &target)
{
    m_target = target;
    end(Then::Save);
}

void FileDownload::end(Then then)
{
    m_then = then;
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
    QString path;
    if (then == Then::Open)
        path = create(openedFolder());
    else if (then == Then::SaveInFolder)
        path = create(folder());
    else if (replace(m_target.toLocalFile())) // the user chose the place and was asked about what is there
        path = m_target.toLocalFile();
    if (path.isEmpty()) {
        fail(Trouble::NotWritten);
        return;
    }
    m_savedPath = path;
    m_kept = then != Then::Open;
    Q_EMIT stateChanged();
    if (then != Then::Open)
        Q_EMIT saved(path);
    m_bytes.clear();
    setState(State::Idle);
    if (then == Then::Open && !isOpenable())
        showInFolder();
    else if (then == Then::Open && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        fail(Trouble::NotOpened);
}

void FileDownload::showInFolder()
{
    if (!m_savedPath.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).path()));
}

/// Beside the target first, so that there is never half a file; rename() puts it in the place of a link instead of
/// following it (promises.md 3, threat 18).
bool FileDownload::replace(const QString &path)
{
    if (path.isEmpty() || QFileInfo(path).isDir())
        return false;
    QDir().mkpath(QFileInfo(path).path());
    QTemporaryFile file(QFileInfo(path).path() + u"/.purr-XXXXXX"_s);
    if (!file.open() || !fill(file) || !file.flush())
        return false;
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    file.setAutoRemove(false);
    return true;
}

QString FileDownload::create(const QString &folder)
{
    QDir().mkpath(folder);
    // Somebody may take the free name first, with a file or a link: then it is not free, and the next one is tried.
    constexpr int attempts = 1000;
    for (int i = 0; i < attempts; ++i) {
        const QString path = filenames::freePath(folder, m_file.name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
                continue;
            if (!QFileInfo(folder).isWritable())
                return {};
            continue;
        }
        if (fill(file) && file.flush())
            return path;
        file.remove();
        return {};
    }
    return {};
}

bool FileDownload::fill(QFileDevice &file)
{
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Where it came from, for the desktop's own caution.
    const QByteArray origin = QUrl(m_file.url).toEncoded(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    (void)::fsetxattr(file.handle(), "user.xdg.origin.url", origin.constData(), size_t(origin.size()), 0);
    return file.write(m_bytes) == m_bytes.size();
}

void FileDownload::fail(Trouble trouble)
{
    m_trouble = trouble;
    setState(State::Failed);
}

void FileDownload::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state != State::Failed)
        m_trouble = Trouble::None;
    Q_EMIT stateChanged();
}

} // namespace purr
