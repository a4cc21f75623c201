// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "protocol/event.h"

#include <any>
#include <functional>
#include <optional>
#include <variant>

#include <QDateTime>

namespace purr
{

/// Makes a value out of the `resource` of an envelope; runs on the I/O thread.
using ResourceReader = std::function<Result<std::any>(const QJsonObject &)>;

template <typename T> [[nodiscard]] ResourceReader readerOf()
{
    return [](const QJsonObject &json) -> Result<std::any> {
        Result<T> value = T::fromJson(json);
        if (value.failed())
            return value.error();
        return std::any(std::move(value).value());
    };
}

/// A reader out of a function that makes a T, such as those of requests.h.
template <typename T, typename Read> [[nodiscard]] ResourceReader readerOf(Read read)
{
    return [read](const QJsonObject &json) -> Result<std::any> {
        Result<T> value = read(json);
        if (value.failed())
            return value.error();
        return std::any(std::move(value).value());
    };
}

/// What comes out of the link, decoded, in the order of the wire.
namespace report
{

/// CONNECTED.
struct Connected {
    QByteArray session;
};
/// The link could not be made or is gone. `final`: the server wants no other try.
struct Lost {
    Error error;
    bool final = false;
};
/// A clean end that we asked for.
struct Disconnected {
};
/// The reply to a relay.
struct Answered {
    QByteArray subscription;
    Result<std::any> value;
};
/// A MESSAGE of a topic.
struct Happened {
    QByteArray subscription;
    /// Set in the copy for the connection whose action caused it.
    QByteArray receipt;
    Event event;
    /// The resource as the sender of the action expects it; only with `receipt`.
    std::optional<Result<std::any>> result;
    /// Place of the event in its channel, -1 when the server does not count.
    qint64 sequence = -1;
    /// The number of the one before it on this subscription, -1 when the server does not tell.
    qint64 after = -1;
    QByteArray epoch;
    /// What became of the wish to be sent what was missed: "complete" or "lost"; only in a report without an event, which
    /// is the number alone.
    QByteArray replay;
};
/// RECEIPT.
struct Confirmed {
    QByteArray receipt;
    /// Of a topic's SUBSCRIBE: the number of the newest event of its channel, -1 when the server does not count.
    qint64 sequence = -1;
    QByteArray epoch;
};
/// A MESSAGE of the errors queue, or one that could not be read.
struct Refused {
    QByteArray subscription;
    QByteArray receipt;
    Error error;
};
/// A frame passed by; only while frames are observed.
struct Seen {
    bool outgoing = false;
    QByteArray bytes;
    QDateTime time;
};

} // namespace report

using LinkReport = std::variant<report::Connected, report::Lost, report::Disconnected, report::Answered,
                                report::Happened, report::Confirmed, report::Refused, report::Seen>;

} // namespace purr
