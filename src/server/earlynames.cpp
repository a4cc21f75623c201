// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/earlynames.h"

#include <array>
#include <utility>

namespace purr::server
{

QByteArray withEarlyName(const QByteArray &tail)
{
    static constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 9> names{{
        {"\"user.channel.joined\"", "\"me.channel.joined\""},
        {"\"user.channel.hidden\"", "\"me.channel.hidden\""},
        {"\"user.channel.unhidden\"", "\"me.channel.unhidden\""},
        {"\"user.channel.updated\"", "\"me.channel.updated\""},
        {"\"user.channel.created\"", "\"me.channel.created\""},
        {"\"user.channel.upserted\"", "\"me.channel.upserted\""},
        {"\"user.notification.created\"", "\"me.notification.created\""},
        {"\"channel.message.updated\"", "\"thread.message.updated\""},
        {"\"channel.message.deleted\"", "\"thread.message.deleted\""},
    }};
    constexpr QByteArrayView key("\"type\":");
    // The envelope's own type stands outside of the resource: first or last of all.
    for (const qsizetype at : {tail.indexOf(key), tail.lastIndexOf(key)}) {
        for (const auto &[name, early] : names) {
            if (at >= 0 && QByteArrayView(tail).sliced(at + key.size()).startsWith(name)) {
                QByteArray renamed = tail;
                return renamed.replace(at + key.size(), name.size(), early.toByteArray().leftJustified(name.size()));
            }
        }
    }
    return tail;
}

} // namespace purr::server
