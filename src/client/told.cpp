// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/told.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace purr
{

namespace
{

/// What the links of a resource take, more or less.
constexpr qsizetype linkBytes = 1024;

qsizetype bytesOf(const QString &text)
{
    return text.size() * qsizetype(sizeof(QChar));
}

qsizetype bytesOf(const QJsonValue &value)
{
    qsizetype bytes = sizeof(QJsonValue);
    if (value.isString()) {
        bytes += bytesOf(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            bytes += bytesOf(each);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            bytes += bytesOf(it.key()) + bytesOf(it.value());
    }
    return bytes;
}

} // namespace

qsizetype ToldLog::weightOf(const User &user)
{
    return qsizetype(sizeof(User)) + linkBytes + bytesOf(user.properties);
}

qsizetype ToldLog::weightOf(const QList<User> &users)
{
    qsizetype bytes = 0;
    for (const User &user : users)
        bytes += weightOf(user);
    return bytes;
}

qsizetype ToldLog::weightOf(const Message &message)
{
    qsizetype bytes = qsizetype(sizeof(Message)) + linkBytes + weightOf(message.user) + bytesOf(message.body) + bytesOf(message.properties)
                      + bytesOf(message.file.url) + message.webLinks.size() * qsizetype(sizeof(MessageLink));
    for (const MessageMention &mention : message.mentions)
        bytes += qsizetype(sizeof(MessageMention)) + bytesOf(mention.channel);
    for (const ReactionSummary &reaction : message.reactions)
        bytes += qsizetype(sizeof(ReactionSummary)) + weightOf(reaction.users);
    return bytes;
}

qsizetype ToldLog::weightOf(const Notification &notification)
{
    return qsizetype(sizeof(Notification)) + weightOf(notification.message) + weightOf(notification.channel);
}

qsizetype ToldLog::weightOf(const Channel &channel)
{
    return qsizetype(sizeof(Channel)) + linkBytes + bytesOf(channel.properties) + weightOf(channel.lastReceivedMessage)
           + weightOf(channel.members);
}

qsizetype ToldLog::weightOf(const Keystrokes &keystrokes)
{
    return qsizetype(sizeof(Keystrokes)) + linkBytes + bytesOf(keystrokes.keys);
}

qsizetype ToldLog::weightOf(const CustomEvent &event)
{
    return qsizetype(sizeof(CustomEvent)) + linkBytes + weightOf(event.user) + bytesOf(event.properties);
}

QList<Told> ToldLog::all() const
{
    QList<Told> all;
    all.reserve(qsizetype(m_kept.size()));
    for (const Kept &kept : m_kept)
        all.append(kept.told);
    return all;
}

void ToldLog::clear()
{
    m_kept.clear();
    m_bytes = 0;
}

void ToldLog::keep(Told told, qsizetype bytes)
{
    m_bytes += bytes;
    m_kept.push_back({std::move(told), bytes});
    while (m_kept.size() > size_t(m_capacity) || m_bytes > mostBytes) {
        m_bytes -= m_kept.front().bytes;
        m_kept.pop_front();
    }
}

} // namespace purr
