// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatsession.h"
#include "protocol/names.h"
#include "support/liveserver.h"

// What the tests of the checklist for servers have in common.

namespace purr::test
{

/// Why a call failed; empty when it did not.
template <typename T> QString refusal(QCoro::Task<Result<T>> task)
{
    const Result<T> came = answer(std::move(task));
    return came.failed() ? came.error().code : QString();
}

template <typename T> QStringList namesOf(const std::optional<Paginator<T>> &page)
{
    QStringList names;
    for (const T &item : page.value_or(Paginator<T>()).items)
        names.append(item.name);
    return names;
}

inline QStringList bodiesOf(const std::optional<Paginator<Message>> &page)
{
    QStringList bodies;
    for (const Message &message : page.value_or(Paginator<Message>()).items)
        bodies.append(message.body);
    return bodies;
}

/// A channel as somebody else sees it.
inline Channel seenBy(ChatKitty &kitty, const Channel &channel)
{
    return get(kitty.retrieveChannel(channel.id)).value_or(Channel());
}

} // namespace purr::test
