// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/fileservice.h"
#include "server/grants.h"
#include "server/router.h"

#include <QTemporaryDir>

#include <optional>

namespace purr::server
{

/// Files on this server's disk: uploads into messages and display pictures, downloads with grants and ranges, and the
/// pictures made for users who have none (protocol.md 2.4, 2.5, 7.8). Which paths there are and who may use them is in the
/// table of routes. A file's row is written after its bytes are safe;
/// names on disk are random, so that nothing of a request ever becomes a path.
class HostedFiles : public FileService
{
public:
    /// `adminToken`: lets POSTs with that bearer token send messages of the system; empty: nobody may.
    HostedFiles(Services &services, const Router &router, const QString &adminToken);

    /// Makes the folder, and removes what an interrupted upload has left. Needs the store to be open.
    [[nodiscard]] Result<void> open(const QString &dataDir);

    [[nodiscard]] bool owns(const QByteArray &path) const override;
    [[nodiscard]] HttpAnswer answer(const HttpHead &head) override;
    [[nodiscard]] std::unique_ptr<HttpBody> openBody(const HttpHead &head, HttpAnswer &refusal) override;

    /// Where an upload goes: a channel (with a parent or a thread), or the uploader's picture when `channel` is null.
    struct Target {
        LinkGeneration generation = LinkGeneration::V1;
        qint64 userId = 0;
        StoredChannel channel;
        qint64 parentId = 0;
        qint64 threadId = 0;
        qint64 allowance = 0; ///< bytes of files that the user may still add
        QString key;          ///< under which this happens at most once (promises.md C13); empty: each time
    };

private:
    [[nodiscard]] const Route *routeOf(const std::optional<Destination> &destination) const;
    [[nodiscard]] qint64 granted(const QByteArray &grant, Grants::Use use) const;
    [[nodiscard]] HttpAnswer download(const HttpHead &head, const StoredFile &stored) const;
    [[nodiscard]] std::optional<HttpAnswer> findTarget(const HttpHead &head, Target &target) const;
    [[nodiscard]] std::optional<HttpAnswer> checkLoad(const HttpHead &head, qint64 userId);
    [[nodiscard]] std::unique_ptr<HttpBody> openAdmin(const HttpHead &head, HttpAnswer &refusal);

    Services &m_services;
    const Router &m_router;
    QByteArray m_adminToken;
    QString m_folder;
    QHash<qint64, RateLimit> m_uploads; ///< by user
    std::unique_ptr<QTemporaryDir> m_temporary;
};

/// An avatar for a name: initials on a colour that is always the same for it. SVG.
[[nodiscard]] QByteArray makePicture(const QString &name);

} // namespace purr::server
