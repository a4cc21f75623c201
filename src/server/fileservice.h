// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/httpconnection.h"

namespace purr::server
{

/// Answers the HTTP paths of files and pictures (protocol.md 2.4, 2.5); the Gateway asks it first.
class FileService
{
public:
    FileService() = default;
    virtual ~FileService() = default;
    Q_DISABLE_COPY_MOVE(FileService)

    /// Whether `path` is one of its paths.
    [[nodiscard]] virtual bool owns(const QByteArray &path) const = 0;
    [[nodiscard]] virtual HttpAnswer answer(const HttpHead &head) = 0;
    [[nodiscard]] virtual std::unique_ptr<HttpBody> openBody(const HttpHead &head, HttpAnswer &refusal) = 0;
};

} // namespace purr::server
