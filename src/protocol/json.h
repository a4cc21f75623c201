// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "protocol/types.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Reading and writing single JSON members; used by the value types only.
namespace purr::json
{

/// A number or a string of digits (protocol.md 3.1: thread ids come as either). 0 when it is neither or not exact.
[[nodiscard]] qint64 id(const QJsonValue &value);
/// ISO 8601 with any number of fraction digits; an invalid time when it is not one.
[[nodiscard]] QDateTime time(const QJsonValue &value);
[[nodiscard]] QString fromTime(const QDateTime &time);

void putString(QJsonObject &json, QLatin1StringView name, const QString &value);
void putTime(QJsonObject &json, QLatin1StringView name, const QDateTime &value);

/// "MalformedResourceError" naming what is wrong; for answers of a server.
[[nodiscard]] Error malformed(QLatin1StringView what);
/// "ValidationError" naming what is wrong; for requests of a client.
[[nodiscard]] Error invalid(QLatin1StringView what);

template <typename T> [[nodiscard]] QJsonArray fromList(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(value.toJson());
    return array;
}

/// The words of closed sets; an unknown word is the set's Unknown value.
[[nodiscard]] ChannelType channelType(const QString &word);
[[nodiscard]] QString word(ChannelType type);
[[nodiscard]] MessageType messageType(const QString &word);
[[nodiscard]] QString word(MessageType type);
[[nodiscard]] ThreadType threadType(const QString &word);
[[nodiscard]] QString word(ThreadType type);

} // namespace purr::json
