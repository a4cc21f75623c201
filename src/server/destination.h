// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/links.h"

#include <QByteArray>

#include <optional>

namespace purr::server
{

/// What a client asks for with the destination of a SUBSCRIBE or SEND, or with a path of HTTP, taken apart. The grammar is
/// a short allow-list: `<prefix><word>[/<id>](.<word>[/<id>])*[.<paging>][.relay]`, and of streams `/<word>/<id>/<word>` to
/// send and `/<word>/<name>` to fetch; whatever does not fit does not exist (promises.md, threats 62 and 63). Both
/// generations of prefixes are understood on every connection (protocol.md 3.1).
struct Destination {
    enum class Kind { Relay, Topic, Action, Upload, Download, ErrorsQueue };

    /// The part of a list that a link names (protocol.md 3.10).
    struct Paging {
        int number = 0;
        int size = 0;      ///< 0: the default
        QByteArray sort;   ///< `property,(asc|desc)`, may be empty
        qint64 before = 0; ///< cursor lists: only older than this id
        qint64 after = 0;  ///< cursor lists: only newer than this id
    };

    Kind kind = Kind::Relay;
    LinkGeneration generation = LinkGeneration::V1;
    /// Words with `{id}` in place of ids, such as `channels/{id}.messages`: what the route table is keyed by.
    QByteArray pattern;
    qint64 id = 0;       ///< the first id
    qint64 secondId = 0; ///< the second, as in `channels/1.block_records/2.delete`
    QString name;        ///< of what is fetched, such as `x.png` of `files/x.png`; any text without a slash
    Paging paging;
};

/// Takes the destination of a SUBSCRIBE apart: a relay, a topic or the errors queue. Empty when it is none.
[[nodiscard]] std::optional<Destination> parseSubscribeDestination(QByteArrayView text);
/// Takes the destination of a SEND apart. Empty when it is not one of an action.
[[nodiscard]] std::optional<Destination> parseSendDestination(QByteArrayView text);
/// Takes a decoded path of HTTP apart: where a file is sent to or fetched from, as `kind` says. Empty when it is neither.
[[nodiscard]] std::optional<Destination> parseStreamPath(QByteArrayView path, Destination::Kind kind);

} // namespace purr::server
