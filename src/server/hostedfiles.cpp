// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/hostedfiles.h"

#include "core/clock.h"
#include "core/logging.h"
#include "protocol/names.h"
#include "server/limits.h"
#include "server/uploadbody.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrl>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

HttpAnswer notFound()
{
    return HttpAnswer::failure(404, errorname::resourceNotFound, u"There is nothing here."_s);
}

HttpAnswer denied(int status)
{
    return HttpAnswer::failure(status, errorname::accessDenied, u"This is not permitted."_s);
}

/// The answer to who may not: what cannot be seen does not exist.
HttpAnswer refused(const Question &question, const Error &refusal)
{
    if (refusal.code != errorname::accessDenied)
        return notFound();
    return denied(question.userId() == 0 ? 401 : 403);
}

/// Types that a browser may show by itself; everything else is only ever saved (promises.md, threat 72).
bool isShownInline(const QString &contentType)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    return types.contains(contentType);
}

/// Whether the disk of a folder has so many bytes left. Where that cannot be told, writing will tell. Not by
/// QStorageInfo, which knows no disk at all in a container whose root is not in its mount table.
bool hasRoom(const QString &folder, qint64 bytes)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder.toStdString(), error);
    return error || space.available >= std::uintmax_t(bytes);
}

void protect(HttpAnswer &answer)
{
    answer.headers.emplaceBack("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    answer.headers.emplaceBack("Cross-Origin-Resource-Policy", "cross-origin");
    answer.headers.emplaceBack("Referrer-Policy", "no-referrer");
}

/// Reads `bytes=a-b`, `bytes=a-` or `bytes=-n` into the answer. One range only; anything else is 416.
bool applyRange(const QByteArray &range, qint64 size, HttpAnswer &answer)
{
    if (!range.startsWith("bytes=") || range.contains(','))
        return false;
    const QByteArray span = range.mid(6);
    const qsizetype dash = span.indexOf('-');
    if (dash < 0)
        return false;
    bool firstOk = true;
    bool lastOk = true;
    const QByteArray from = span.first(dash);
    const QByteArray to = span.mid(dash + 1);
    qint64 first = from.isEmpty() ? 0 : from.toLongLong(&firstOk);
    qint64 last = to.isEmpty() ? size - 1 : to.toLongLong(&lastOk);
    if (!firstOk || !lastOk || from.startsWith('+') || to.startsWith('+') || (from.isEmpty() && to.isEmpty()))
        return false;
    if (from.isEmpty()) {
        first = std::max<qint64>(0, size - last);
        last = size - 1;
    }
    last = std::min(last, size - 1);
    if (first < 0 || first > last)
        return false;
    answer.status = 206;
    answer.offset = first;
    answer.length = last - first + 1;
    answer.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
                                                    QByteArray::number(size));
    return true;
}

} // namespace

HostedFiles::HostedFiles(Services &services, const Router &router, const QString &adminToken)
    : m_services(services), m_router(router), m_adminToken(adminToken.toUtf8())
{
}

Result<void> HostedFiles::open(const QString &dataDir)
{
    if (dataDir.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path();
        return m_temporary->isValid() ? Result<void>()
                                      : Error{Failure::Kind::Storage, u"FilesError"_s, u"No temporary folder can be made."_s};
    }
    m_folder = dataDir + u"/files"_s;
    if (!QDir().mkpath(m_folder))
        return Error{Failure::Kind::Storage, u"FilesError"_s, u"The folder %1 cannot be made."_s.arg(m_folder)};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // A crash between the bytes and their row leaves a file that nobody knows.
    const QStringList names = QDir(m_folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (m_services.store.read().file(name).failed())
            QFile::remove(m_folder + u'/' + name);
    }
    return {};
}

bool HostedFiles::owns(const QByteArray &path) const
{
    return routeOf(parseStreamPath(path, Destination::Kind::Upload)) || routeOf(parseStreamPath(path, Destination::Kind::Download));
}

const Route *HostedFiles::routeOf(const std::optional<Destination> &destination) const
{
    return destination ? m_router.find(*destination) : nullptr;
}

/// The user that a grant is for; 0 when it is none.
qint64 HostedFiles::granted(const QByteArray &grant, Grants::Use use) const
{
    const qint64 userId = grantsOf(m_services).check(grant, use, m_services.clock.now());
    return userId != 0 && m_services.store.read().user(userId).succeeded() ? userId : 0;
}

HttpAnswer HostedFiles::answer(const HttpHead &head)
{
    const std::optional<Destination> destination = parseStreamPath(head.path, Destination::Kind::Download);
    const Route *const route = routeOf(destination);
    if (!route)
        return head.method == "POST" ? HttpAnswer::failure(400, errorname::validation, u"The body is missing."_s)
                                     : HttpAnswer::failure(405, errorname::validation, u"Files are sent here by POST."_s);
    if (head.method != "GET" && head.method != "HEAD")
        return HttpAnswer::failure(405, errorname::validation, u"This can only be fetched."_s);
    Question question(m_services, granted(head.queryValue("grant").toLatin1(), Grants::Use::Read), *destination);
    if (const Error refusal = Router::check(route->policy, question); refusal.isSet())
        return refused(question, refusal);
    if (route->streamKind == StreamKind::File)
        return download(head, question.file);
    HttpAnswer picture;
    picture.contentType = "image/svg+xml";
    // Clients that encode names as forms send a plus sign for a space.
    picture.body = makePicture(QString(destination->name).replace(u'+', u' '));
    picture.headers.emplaceBack("Cache-Control", "public, max-age=86400");
    protect(picture);
    return picture;
}

HttpAnswer HostedFiles::download(const HttpHead &head, const StoredFile &stored) const
{
    HttpAnswer answer;
    answer.file = std::make_shared<QFile>(m_folder + u'/' + stored.id);
    if (!answer.file->open(QIODevice::ReadOnly)) {
        qCWarning(log::server) << "a stored file is missing:" << stored.id;
        return notFound();
    }
    answer.contentType = stored.contentType.toLatin1();
    answer.length = stored.size;
    const QByteArray range = head.header("range");
    if (!range.isEmpty() && !applyRange(range, stored.size, answer)) {
        HttpAnswer refusal = HttpAnswer::failure(416, errorname::validation, u"There is no such range."_s);
        refusal.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(stored.size));
        return refusal;
    }
    answer.headers.emplaceBack("Accept-Ranges", "bytes");
    answer.headers.emplaceBack("Cache-Control", stored.channelId == 0 ? "public, max-age=86400" : "private, max-age=3600");
    answer.headers.emplaceBack("Content-Disposition", (isShownInline(stored.contentType) ? "inline" : "attachment") +
                                                          QByteArray("; filename*=UTF-8''") +
                                                          QUrl::toPercentEncoding(stored.name));
    protect(answer);
    return answer;
}

/// Decides where an upload goes and whether the grant's user may send there; an answer refuses.
std::optional<HttpAnswer> HostedFiles::findTarget(const HttpHead &head, Target &target) const
{
    const std::optional<Destination> destination = parseStreamPath(head.path, Destination::Kind::Upload);
    const Route *const route = routeOf(destination);
    if (!route)
        return notFound();
    Question question(m_services, granted(head.header("grant"), Grants::Use::Write), *destination);
    if (const Error refusal = Router::check(route->policy, question); refusal.isSet())
        return refused(question, refusal);
    target.generation = destination->generation;
    target.userId = question.userId();
    if (route->streamKind == StreamKind::DisplayPicture)
        return {};
    if (const Error closed = mayWrite(m_services, question.channel, target.userId); closed.isSet())
        return HttpAnswer::failure(403, closed.code, closed.message);
    target.channel = question.channel;
    target.parentId = question.message.id;
    if (question.thread.type == ThreadType::Replies)
        target.parentId = question.thread.messageId;
    else if (question.thread.type == ThreadType::Standalone)
        target.threadId = question.thread.id;
    return {};
}

/// Whether this user may upload now, and there is room for it (promises.md, threat 74).
std::optional<HttpAnswer> HostedFiles::checkLoad(const HttpHead &head, qint64 userId)
{
    if (m_services.config.rateLimits) {
        constexpr qsizetype remembered = 10'000;
        if (m_uploads.size() > remembered)
            m_uploads.clear();
        auto known = m_uploads.find(userId);
        if (known == m_uploads.end())
            known = m_uploads.insert(userId, RateLimit(limits::uploadsPerMinute / 60, limits::uploadsBurst));
        if (const auto wait = known->take(m_services.clock.elapsed()); wait.count() > 0)
            return HttpAnswer::later(429, u"Too many uploads; try again later."_s, wait);
    }
    if (!hasRoom(m_folder, m_services.config.diskReserve + std::max<qint64>(head.contentLength, 0)))
        return HttpAnswer::later(503, u"The server has no room for files at the moment."_s, std::chrono::minutes(1));
    if (m_services.store.pendingWrites() >= m_services.config.pendingWrites)
        return HttpAnswer::later(503, u"The server is busy; try again in a moment."_s, std::chrono::seconds(1));
    return {};
}

std::unique_ptr<HttpBody> HostedFiles::openBody(const HttpHead &head, HttpAnswer &refusal)
{
    if (head.method != "POST") {
        refusal = HttpAnswer::failure(405, errorname::validation, u"Only POST has a body here."_s);
        return nullptr;
    }
    if (head.headerCount("authorization") > 0)
        return openAdmin(head, refusal);
    if (head.headerCount("grant") == 0) {
        refusal = denied(401);
        return nullptr;
    }
    Target target;
    if (std::optional<HttpAnswer> refused = findTarget(head, target)) {
        refusal = *std::move(refused);
        return nullptr;
    }
    const std::optional<QByteArray> boundary = MultipartReader::boundaryOf(head.header("content-type"));
    if (!boundary) {
        refusal = HttpAnswer::failure(415, errorname::validation, u"An upload is multipart/form-data."_s);
        return nullptr;
    }
    // Whoever got no answer says it all again, by the same name.
    const QByteArray key = head.header("idempotency-key");
    if (key.size() > limits::nameLength) {
        refusal = HttpAnswer::failure(400, errorname::validation, u"The idempotency key is too long."_s);
        return nullptr;
    }
    if (!key.isEmpty())
        target.key = u"upload:"_s + QString::fromLatin1(key);
    if (head.contentLength > m_services.config.uploadFile + limits::uploadParts * limits::uploadField) {
        refusal = HttpAnswer::failure(413, errorname::payloadTooLarge, u"The file is too large."_s);
        return nullptr;
    }
    if (std::optional<HttpAnswer> refused = checkLoad(head, target.userId)) {
        refusal = *std::move(refused);
        return nullptr;
    }
    const Result<qint64> used = m_services.store.read().fileBytes(target.userId);
    target.allowance = used ? m_services.config.userFiles - *used : 0;
    return std::make_unique<UploadBody>(m_services, target, m_folder, *boundary);
}

std::unique_ptr<HttpBody> HostedFiles::openAdmin(const HttpHead &head, HttpAnswer &refusal)
{
    const auto digest = [](const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); };
    if (m_adminToken.isEmpty() || digest(head.header("authorization")) != digest("Bearer " + m_adminToken)) {
        refusal = denied(401);
        return nullptr;
    }
    // The system speaks in channels, and nowhere else.
    const std::optional<Destination> destination = parseStreamPath(head.path, Destination::Kind::Upload);
    const Result<StoredChannel> channel = destination && destination->pattern == "channels/{id}/messages"
                                              ? m_services.store.read().channel(destination->id)
                                              : Error(wireError(errorname::resourceNotFound, {}));
    if (channel.failed()) {
        refusal = notFound();
        return nullptr;
    }
    Target target;
    target.generation = destination->generation;
    target.channel = *channel;
    return std::make_unique<SystemMessageBody>(m_services, target);
}

} // namespace purr::server
