// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/hostedfiles.h"
#include "server/messaging.h"
#include "server/multipart.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

namespace purr::server
{

/// One upload: the file part goes to a temporary file, which becomes a file of the store once it is safe on the disk.
class UploadBody final : public HttpBody
{
public:
    UploadBody(Services &services, const HostedFiles::Target &target, const QString &folder, const QByteArray &boundary);

    std::optional<HttpAnswer> write(QByteArrayView bytes) override;
    void finish(std::function<void(HttpAnswer)> reply) override;

private:
    using Reply = std::function<void(HttpAnswer)>;

    bool beginPart(const MultipartReader::Part &part);
    bool takeData(QByteArrayView bytes);
    bool endPart();
    [[nodiscard]] std::optional<HttpAnswer> checkFields();
    static void save(Services &services, const HostedFiles::Target &target, const QString &path, const StoredFile &file,
                     const NewMessage &message, const Reply &reply);
    [[nodiscard]] static HttpAnswer answerAgain(Services &services, const HostedFiles::Target &target, qint64 id);

    Services &m_services;
    HostedFiles::Target m_target;
    QString m_folder;
    MultipartReader m_reader;
    std::unique_ptr<QTemporaryFile> m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    StoredFile m_stored;
    NewMessage m_message;
    QString m_field; ///< name of the current part
    QByteArray m_fieldText;
    QByteArray m_groupTag;
    QByteArray m_properties;
    int m_status = 400; ///< why the reader stopped
};

/// A message of the system, sent with the admin's token: JSON `{type, body}` (protocol.md 7.8, 11).
class SystemMessageBody final : public HttpBody
{
public:
    SystemMessageBody(Services &services, const HostedFiles::Target &target) : m_services(services), m_target(target) {}

    std::optional<HttpAnswer> write(QByteArrayView bytes) override;
    void finish(std::function<void(HttpAnswer)> reply) override;

private:
    Services &m_services;
    HostedFiles::Target m_target;
    QByteArray m_body;
};

} // namespace purr::server
