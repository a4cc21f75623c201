// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/earlynames.h"

#include <algorithm>
#include <array>

namespace purr::server
{

namespace
{

struct Renamed {
    QByteArrayView name;
    QByteArrayView early;
    NameAge since; ///< the youngest age that has the early one
};

constexpr std::array<Renamed, 10> table{{
    {"\"channel.message.updated\"", "\"thread.message.updated\"", NameAge::Edits},
    {"\"channel.message.deleted\"", "\"thread.message.deleted\"", NameAge::Edits},
    {"\"user.channel.joined\"", "\"me.channel.joined\"", NameAge::Own},
    {"\"user.channel.hidden\"", "\"me.channel.hidden\"", NameAge::Own},
    {"\"user.channel.unhidden\"", "\"me.channel.unhidden\"", NameAge::Own},
    {"\"user.channel.updated\"", "\"me.channel.updated\"", NameAge::Own},
    {"\"user.channel.created\"", "\"me.channel.created\"", NameAge::Own},
    {"\"user.channel.upserted\"", "\"me.channel.upserted\"", NameAge::Own},
    {"\"user.notification.created\"", "\"me.notification.created\"", NameAge::Own},
    {"\"channel.message.created\"", "\"thread.message.created\"", NameAge::All},
}};

/// 56 of "ChatKitty-JS/1.56.1"; -1 for other programs and for versions that are not 1.
int minorVersion(QByteArrayView userAgent)
{
    constexpr QByteArrayView first("ChatKitty-JS/1.");
    if (!userAgent.startsWith(first))
        return -1;
    const QByteArrayView rest = userAgent.sliced(first.size());
    const qsizetype end = rest.indexOf('.');
    bool isNumber = false;
    const int number = (end < 0 ? rest : rest.first(end)).toByteArray().toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

NameAge nameAgeOf(QByteArrayView userAgent, bool asksEarly)
{
    const int minor = minorVersion(userAgent);
    // Version 2 began before 1.50 was done, and its first trials have the names of then.
    if (asksEarly)
        return minor < 40 && !userAgent.startsWith("ChatKitty-JS/2.") ? NameAge::All : NameAge::Own;
    // @chatkitty/core calls itself ChatKitty-JS, too, and has got no further than 1.11.
    return minor >= 56 && minor < 58 ? NameAge::Edits : NameAge::Present;
}

bool listensForThreads(QByteArrayView userAgent, NameAge age)
{
    // `chatkitty`, @chatkitty/core 1 and 2.
    constexpr std::array<QByteArrayView, 3> sdks{"ChatKitty-JS/", "ChatKitty-JS-Core/", "ChatKitty-ChatUI/"};
    return age != NameAge::All && std::ranges::any_of(sdks, [userAgent](QByteArrayView sdk) { return userAgent.startsWith(sdk); });
}

QByteArray withEarlyName(const QByteArray &tail, NameAge age)
{
    if (age == NameAge::Present)
        return tail;
    constexpr QByteArrayView key("\"type\":");
    // The envelope's own type stands outside of the resource: first or last of all.
    for (const qsizetype at : {tail.indexOf(key), tail.lastIndexOf(key)}) {
        if (at < 0)
            continue;
        const QByteArrayView value = QByteArrayView(tail).sliced(at + key.size());
        const auto found = std::ranges::find_if(table, [&](const Renamed &renamed) { return value.startsWith(renamed.name); });
        if (found != table.end() && found->since <= age) {
            QByteArray renamed = tail;
            return renamed.replace(at + key.size(), found->name.size(), found->early.toByteArray().leftJustified(found->name.size()));
        }
    }
    return tail;
}

} // namespace purr::server
