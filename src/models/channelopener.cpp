// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelopener.h"

#include "protocol/names.h"

#include <algorithm>

namespace purr
{
namespace
{
Channel named(const QList<Channel> &channels, const QString &name)
{
    const auto found = std::ranges::find(channels, name, &Channel::name);
    return found == channels.cend() ? Channel() : *found;
}

User namedPerson(const QList<User> &people, const QString &name)
{
    const auto found = std::ranges::find(people, name, &User::displayName);
    return found == people.cend() ? User() : *found;
}
} // namespace

ChannelOpener::ChannelOpener(QObject *parent) : QObject(parent) {}

void ChannelOpener::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    m_kitty = kitty;
    Q_EMIT kittyChanged();
}

void ChannelOpener::open(const QString &name)
{
    if (!m_kitty || name.isEmpty())
        return;
    m_names.enqueue(name);
    if (m_names.size() == 1)
        findAll();
}

QCoro::Task<> ChannelOpener::findAll()
{
    const QPointer<ChannelOpener> self(this);
    while (self && !m_names.isEmpty()) {
        co_await find(m_names.head(), false);
        if (self)
            m_names.dequeue();
    }
}

void ChannelOpener::look(const QString &name)
{
    if (m_kitty && !name.isEmpty())
        find(name, true);
}

QCoro::Task<> ChannelOpener::find(QString name, bool lookOnly)
{
    const QPointer<ChannelOpener> self(this);
    if (!m_kitty)
        co_return;
    for (const bool joined : {true, false}) {
        ChannelFilter filter;
        filter.joined = joined;
        filter.name = name;
        const Result<Paginator<Channel>> page = co_await m_kitty->listChannels(filter);
        if (!self || !m_kitty)
            co_return;
        if (page.failed()) {
            Q_EMIT failed(name, page.error());
            co_return;
        }
        const Channel channel = named(page->items, name);
        if (channel.isNull())
            continue;
        if (joined) {
            Q_EMIT opened(channel);
            co_return;
        }
        if (lookOnly) {
            Q_EMIT joinWanted(name);
            co_return;
        }
        const Result<Channel> entered = co_await m_kitty->joinChannel(channel);
        if (!self)
            co_return;
        if (entered.succeeded())
            Q_EMIT opened(entered.value());
        else
            Q_EMIT failed(name, entered.error());
        co_return;
    }
    if (lookOnly) {
        Q_EMIT failed(name, {.kind = Failure::Kind::Server, .code = errorname::resourceNotFound, .message = {}});
        co_return;
    }
    CreateChannelRequest request;
    UserFilter filter;
    filter.displayName = name;
    const Result<Paginator<User>> people = co_await m_kitty->listUsers(filter);
    if (!self || !m_kitty)
        co_return;
    const User person = people ? namedPerson(people->items, name) : User();
    if (person.isNull()) {
        request.type = ChannelType::Public;
        request.name = name;
    } else {
        request.type = ChannelType::Direct;
        request.members = {{person.id, person.name}};
    }
    const Result<Channel> created = co_await m_kitty->createChannel(request);
    if (!self)
        co_return;
    if (created.succeeded())
        Q_EMIT opened(created.value());
    else
        Q_EMIT failed(name, created.error());
}

} // namespace purr
