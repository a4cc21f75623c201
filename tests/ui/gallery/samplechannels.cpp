// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "samplechannels.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
User personFrom(const QString &name, bool online)
{
    User user;
    user.id = qint64(qHash(name, 1) >> 8) + 2;
    user.name = name.toLower();
    user.displayName = name;
    user.presence.online = online;
    return user;
}
} // namespace

SampleChannels::SampleChannels(QObject *parent) : ChannelListModel(parent)
{
    m_me.id = 1;
    m_me.name = u"mara"_s;
    m_me.displayName = u"Mara Jensen"_s;
    setOwnUser(m_me);

    QFile file(u"" GALLERY_DATA "/channels.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QHash<qint64, Session> sessions;
    qint64 id = 0;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString title = row["title"_L1].toString();
        Channel channel;
        channel.id = ++id;
        channel.name = title;
        channel.displayName = title;
        channel.muted = row["muted"_L1].toBool();
        channel.type = row["direct"_L1].toBool() ? ChannelType::Direct : ChannelType::Public;
        if (channel.isDirect())
            channel.members = {m_me, personFrom(title, row["online"_L1].toBool())};
        Message &last = channel.lastReceivedMessage;
        last.id = 100 - id;
        last.channelId = id;
        last.body = row["body"_L1].toString();
        const QString from = row["from"_L1].toString();
        last.user = from.isEmpty() ? User(m_me) : personFrom(from, true);
        if (row.contains("file"_L1)) {
            last.file.name = row["file"_L1].toString();
            last.file.url = u"file"_s;
        }
        const QTime time = QTime::fromString(row["time"_L1].toString(), u"HH:mm"_s);
        last.createdTime = QDateTime(QDate::currentDate().addDays(-row["daysAgo"_L1].toInt()), time);
        putChannel(channel);
        setUnread(id, row["unread"_L1].toInt());
        if (row["session"_L1].toBool())
            sessions.insert(id, Session::Live);
        if (row.contains("typing"_L1))
            setTyping(id, {personFrom(row["typing"_L1].toString(), true)});
    }
    setSessions(sessions);
    flush();
}

} // namespace purr
