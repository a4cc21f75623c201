// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/json.h"

#include "protocol/names.h"

#include <cmath>

namespace purr::json
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Beyond this a JSON number is not exact in other languages.
constexpr qint64 largestId = (qint64(1) << 53) - 1;

template <typename E> struct Word {
    E value;
    QLatin1StringView word;
};

template <typename E, std::size_t N> E valueOf(const Word<E> (&words)[N], const QString &word, E unknown)
{
    for (const Word<E> &entry : words) {
        if (entry.word == word)
            return entry.value;
    }
    return unknown;
}

template <typename E, std::size_t N> QString wordOf(const Word<E> (&words)[N], E value)
{
    for (const Word<E> &entry : words) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

constexpr Word<ChannelType> channelTypes[] = {
    {ChannelType::Direct, "DIRECT"_L1}, {ChannelType::Public, "PUBLIC"_L1}, {ChannelType::Private, "PRIVATE"_L1}};
constexpr Word<MessageType> messageTypes[] = {{MessageType::Text, "TEXT"_L1},
                                              {MessageType::File, "FILE"_L1},
                                              {MessageType::SystemText, "SYSTEM_TEXT"_L1},
                                              {MessageType::SystemFile, "SYSTEM_FILE"_L1}};
constexpr Word<ThreadType> threadTypes[] = {{ThreadType::Main, "MAIN"_L1},
                                            {ThreadType::Standalone, "STANDALONE"_L1},
                                            {ThreadType::Replies, "MESSAGE"_L1}};
} // namespace

qint64 id(const QJsonValue &value)
{
    qint64 number = 0;
    if (value.isDouble()) {
        const double d = value.toDouble();
        if (std::isfinite(d) && std::trunc(d) == d && std::abs(d) <= double(largestId))
            number = qint64(d);
    } else {
        number = value.toString().toLongLong();
    }
    return number > 0 && number <= largestId ? number : 0;
}

QDateTime time(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString fromTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void putString(QJsonObject &json, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

void putTime(QJsonObject &json, QLatin1StringView name, const QDateTime &value)
{
    if (value.isValid())
        json.insert(name, fromTime(value));
}

Error malformed(QLatin1StringView what)
{
    return {Failure::Kind::Protocol, errorname::malformed, what, {}};
}

Error invalid(QLatin1StringView what)
{
    return {Failure::Kind::Invalid, errorname::validation, what, {}};
}

ChannelType channelType(const QString &word)
{
    return valueOf(channelTypes, word, ChannelType::UnknownChannel);
}

QString word(ChannelType type)
{
    return wordOf(channelTypes, type);
}

MessageType messageType(const QString &word)
{
    return valueOf(messageTypes, word, MessageType::UnknownMessage);
}

QString word(MessageType type)
{
    return wordOf(messageTypes, type);
}

ThreadType threadType(const QString &word)
{
    return valueOf(threadTypes, word, ThreadType::UnknownThread);
}

QString word(ThreadType type)
{
    return wordOf(threadTypes, type);
}

} // namespace purr::json
