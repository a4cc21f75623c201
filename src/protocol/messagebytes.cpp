// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/messagebytes.h"

#include "protocol/json.h"

#include <QJsonDocument>

#include <charconv>

namespace purr
{

namespace
{

void appendNumber(QByteArray &out, qint64 number)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    out.append(digits, end.ptr - digits);
}

/// Quotes a text; all that JSON does not need escaped stays UTF-8.
void appendString(QByteArray &out, const QString &text)
{
    constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<uchar>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + done, i - done);
        done = i + 1;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += "\\n";
        } else {
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out.append(utf8.constData() + done, utf8.size() - done);
    out += '"';
}

void appendObject(QByteArray &out, const QJsonObject &object)
{
    if (object.isEmpty())
        out += "{}";
    else
        out += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool isPlain(const Message &message)
{
    return message.type == MessageType::Text && message.mentions.isEmpty() && message.webLinks.isEmpty() &&
           message.reactions.isEmpty() && !message.user.isNull() && message.file.isNull();
}

QByteArray plainMessageEvent(QLatin1StringView type, const Message &message, QByteArrayView user, QByteArrayView links)
{
    QByteArray out;
    out.reserve(512 + user.size() + links.size() + message.body.size() * 2);
    out.append(R"({"type":")").append(type.data(), type.size()).append(R"(","version":"1","resource":{"id":)");
    appendNumber(out, message.id);
    out += R"(,"type":"TEXT","channelId":)";
    appendNumber(out, message.channelId);
    out.append(R"(,"user":)").append(user).append(R"(,"body":)");
    appendString(out, message.body);
    out += R"(,"links":[],"mentions":[],"reactions":[],"nestedLevel":)";
    appendNumber(out, message.nestedLevel);
    out += R"(,"repliesCount":)";
    appendNumber(out, message.repliesCount);
    out += R"(,"properties":)";
    appendObject(out, message.properties);
    const auto putTime = [&out](QByteArrayView name, const QDateTime &time) {
        if (time.isValid())
            out.append(",\"").append(name).append("\":\"").append(json::fromTime(time).toLatin1()).append('"');
    };
    putTime("createdTime", message.createdTime);
    putTime("lastEditedTime", message.lastEditedTime);
    if (!message.groupTag.isEmpty()) {
        out += R"(,"groupTag":)";
        appendString(out, message.groupTag);
    }
    out.append(',').append(links).append("}}");
    return out;
}

} // namespace purr
