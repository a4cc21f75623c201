// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/uploadbody.h"

#include "core/logging.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/jsontext.h"
#include "server/limits.h"
#include "server/textscan.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

HttpAnswer jsonAnswer(const QJsonObject &resource)
{
    HttpAnswer answer;
    answer.contentType = "application/json;charset=UTF-8";
    answer.body = QJsonDocument(resource).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer failed(const Error &error)
{
    const int status = error.code == errorname::accessDenied       ? 403
                       : error.code == errorname::resourceNotFound ? 404
                       : error.code == errorname::validation       ? 400
                                                                   : 503;
    const WireError wire = toWire(error);
    return HttpAnswer::failure(status, wire.error, wire.message);
}

/// The last part of a name, without what could lead somewhere or break a header.
QString safeName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    safe = safe.trimmed().right(limits::nameLength);
    return safe.isEmpty() || safe == "."_L1 || safe == ".."_L1 ? u"file"_s : safe;
}

/// A media type as it may be sent back; unknown forms become bytes.
QString safeType(const QByteArray &type)
{
    const QByteArray media = type.split(';').first().trimmed().toLower();
    const bool valid = media.count('/') == 1 && media.size() < 100 && std::all_of(media.begin(), media.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("/.+-_").contains(c);
                       });
    return valid ? QString::fromLatin1(media) : u"application/octet-stream"_s;
}

/// Brings the bytes and the name of a finished file to the disk (promises.md S14).
bool makeDurable(const QString &temporary, const QString &folder, const QString &id)
{
    QFile file(temporary);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return false;
#endif
    file.close();
    if (!QFile::rename(temporary, folder + u'/' + id))
        return false;
#ifdef Q_OS_UNIX
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    const bool synced = ::fsync(directory) == 0;
    ::close(directory);
    return synced;
#else
    return true;
#endif
}

} // namespace

UploadBody::UploadBody(Services &services, const HostedFiles::Target &target, const QString &folder, const QByteArray &boundary)
    : m_services(services),
      m_target(target),
      m_folder(folder),
      m_reader(boundary, {[this](const MultipartReader::Part &part) { return beginPart(part); },
                          [this](QByteArrayView bytes) { return takeData(bytes); }, [this] { return endPart(); }})
{
}

bool UploadBody::beginPart(const MultipartReader::Part &part)
{
    m_field = part.name;
    m_fieldText.clear();
    if (part.name != "file"_L1)
        return true;
    if (m_file)
        return false;
    m_file = std::make_unique<QTemporaryFile>(m_folder + u"/upload-XXXXXX"_s);
    m_stored.name = safeName(part.fileName);
    m_stored.contentType = safeType(part.contentType);
    m_status = m_file->open() ? m_status : 503;
    return m_status != 503;
}

bool UploadBody::takeData(QByteArrayView bytes)
{
    if (m_field == "file"_L1) {
        m_stored.size += bytes.size();
        if (m_stored.size > std::min(m_services.config.uploadFile, m_target.allowance)) {
            m_status = 413;
            return false;
        }
        m_hash.addData(bytes);
        if (m_file->write(bytes.data(), bytes.size()) == bytes.size())
            return true;
        m_status = 503;
        return false;
    }
    m_fieldText.append(bytes);
    m_status = m_fieldText.size() > limits::uploadField ? 413 : m_status;
    return m_status != 413;
}

bool UploadBody::endPart()
{
    if (m_field == "groupTag"_L1)
        m_groupTag = m_fieldText;
    else if (m_field == "properties"_L1)
        m_properties = m_fieldText;
    return true;
}

std::optional<HttpAnswer> UploadBody::write(QByteArrayView bytes)
{
    if (m_reader.feed(bytes))
        return {};
    switch (m_status) {
    case 413: return HttpAnswer::failure(413, errorname::payloadTooLarge, u"The upload is too large."_s);
    case 503: return HttpAnswer::failure(503, errorname::internal, u"The file cannot be kept now."_s);
    default: return HttpAnswer::failure(400, errorname::validation, u"The form data could not be understood."_s);
    }
}

/// Reads the JSON texts of `groupTag` and `properties` (protocol.md 2.4).
std::optional<HttpAnswer> UploadBody::checkFields()
{
    const auto invalid = [](const QString &what) { return HttpAnswer::failure(400, errorname::validation, what); };
    if (!m_reader.isComplete() || !m_file)
        return invalid(u"The upload has no file."_s);
    if (!m_groupTag.isEmpty()) {
        // A JSON text that is not an array or object only parses inside of one.
        const QJsonValue tag = QJsonDocument::fromJson('[' + m_groupTag + ']').array().at(0);
        if (!tag.isString() || tag.toString().size() > limits::nameLength)
            return invalid(u"groupTag must be a short JSON string."_s);
        m_message.groupTag = tag.toString();
    }
    if (!m_properties.isEmpty()) {
        // One level less than the body of an action, which they would be in: a deeper message could not be read any more.
        const Result<QJsonObject> properties = objectOf(m_properties, limits::jsonDepth - 1);
        if (properties.failed() || m_properties.size() > limits::propertiesSize)
            return invalid(u"properties must be a JSON object, neither large nor deep."_s);
        m_message.properties = *properties;
    }
    if (m_target.channel.isNull() && !m_stored.contentType.startsWith("image/"_L1))
        return HttpAnswer::failure(415, errorname::validation, u"A display picture must be an image."_s);
    return {};
}

void UploadBody::finish(std::function<void(HttpAnswer)> reply)
{
    if (std::optional<HttpAnswer> refusal = checkFields()) {
        reply(*std::move(refusal));
        return;
    }
    if (!m_file->flush()) {
        reply(HttpAnswer::failure(503, errorname::internal, u"The file cannot be kept now."_s));
        return;
    }
    m_stored.id = QUuid::createUuid().toString(QUuid::Id128);
    m_stored.userId = m_target.userId;
    m_stored.channelId = m_target.channel.id;
    m_stored.hash = m_hash.result();
    m_message.channelId = m_target.channel.id;
    m_message.userId = m_target.userId;
    m_message.type = MessageType::File;
    m_message.file = {FileType::Hosted, u"/v1/files/"_s + m_stored.id, m_stored.name, m_stored.contentType, m_stored.size};
    m_message.parentId = m_target.parentId;
    m_message.threadId = m_target.threadId;
    m_file->setAutoRemove(false);
    const QString temporary = m_file->fileName();
    m_file->close();
    // Waiting for the disk is for another thread; the answer comes back on this one.
    Services *const services = &m_services;
    QThreadPool::globalInstance()->start([services, temporary, folder = m_folder, target = m_target, stored = m_stored,
                                          message = m_message, reply = std::move(reply)] {
        const bool durable = makeDurable(temporary, folder, stored.id);
        QMetaObject::invokeMethod(&services->store, [=] {
            if (durable) {
                save(*services, target, folder + u'/' + stored.id, stored, message, reply);
                return;
            }
            QFile::remove(temporary);
            reply(HttpAnswer::failure(503, errorname::internal, u"The file cannot be kept now."_s));
        }, Qt::QueuedConnection);
    });
}

/// The row, and the message or picture that shows it, in one commit; then the events and the answer.
void UploadBody::save(Services &services, const HostedFiles::Target &target, const QString &path, const StoredFile &file,
                      const NewMessage &message, const Reply &reply)
{
    services.store.write(
        {target.userId, target.key},
        [target, file, message, present = services.attendance.room(target.channel.id)](StoreWriter &writer) -> Result<Outcome> {
            StoredFile timed = file;
            timed.createdTime = writer.now();
            if (const Result<void> added = writer.addFile(timed); added.failed())
                return added.error();
            if (!target.channel.isNull())
                return storeMessage(writer, message, present);
            const Result<StoredUser> user = writer.setDisplayPicture(target.userId, message.file.url);
            if (user.failed())
                return user.error();
            return Outcome{target.userId, {}, *user};
        },
        [&services, target, path, reply](const Result<Outcome> &outcome, bool replayed) {
            // Bytes that no row names. After a failure of the disk nobody can tell: then the next start looks.
            if (replayed || (outcome.failed() && outcome.error().kind != Failure::Kind::Storage))
                QFile::remove(path);
            if (outcome.failed()) {
                reply(failed(outcome.error()));
            } else if (replayed) {
                reply(answerAgain(services, target, outcome->id));
            } else if (const auto *const sent = outcome->as<SentMessage>()) {
                announceSent(services, *sent, {});
                reply(jsonAnswer(services.renderer.message(sent->message, target.generation).toJson()));
            } else if (const auto *const user = outcome->as<StoredUser>()) {
                announce::profile(services, *user, {});
                reply(jsonAnswer(services.renderer.currentUser(*user, target.generation).toJson()));
            }
        });
}

/// What the first upload under the same key was answered, as it is now.
HttpAnswer UploadBody::answerAgain(Services &services, const HostedFiles::Target &target, qint64 id)
{
    if (target.channel.isNull()) {
        const Result<StoredUser> user = services.store.read().user(id);
        return user ? jsonAnswer(services.renderer.currentUser(*user, target.generation).toJson()) : failed(user.error());
    }
    const Result<StoredMessage> message = services.store.read().message(id, target.userId);
    return message ? jsonAnswer(services.renderer.message(*message, target.generation).toJson()) : failed(message.error());
}

std::optional<HttpAnswer> SystemMessageBody::write(QByteArrayView bytes)
{
    m_body.append(bytes);
    if (m_body.size() > limits::uploadField)
        return HttpAnswer::failure(413, errorname::payloadTooLarge, u"The message is too large."_s);
    return {};
}

void SystemMessageBody::finish(std::function<void(HttpAnswer)> reply)
{
    const Result<QJsonObject> body = objectOf(m_body);
    const Result<SendMessageRequest> request = SendMessageRequest::fromJson(body ? *body : QJsonObject());
    if (request.failed() || (request->type == MessageType::Text && request->body.trimmed().isEmpty())) {
        reply(HttpAnswer::failure(400, errorname::validation, u"A message needs a type and a text or a file."_s));
        return;
    }
    NewMessage message;
    message.channelId = m_target.channel.id;
    message.type = request->type == MessageType::Text ? MessageType::SystemText : MessageType::SystemFile;
    message.body = request->body;
    message.webLinks = findLinks(request->body);
    message.file = request->file;
    message.groupTag = request->groupTag;
    message.properties = request->properties;
    Services *const services = &m_services;
    m_services.store.write({}, [message, present = m_services.attendance.room(message.channelId)](
                                   StoreWriter &writer) { return storeMessage(writer, message, present); },
                           [services, generation = m_target.generation, reply = std::move(reply)](const Result<Outcome> &outcome, bool) {
                               const auto *const sent = outcome ? outcome->as<SentMessage>() : nullptr;
                               if (!sent) {
                                   reply(failed(outcome ? wireError(errorname::internal, {}) : outcome.error()));
                                   return;
                               }
                               announceSent(*services, *sent, {});
                               reply(jsonAnswer(services->renderer.message(sent->message, generation).toJson()));
                           });
}

} // namespace purr::server
