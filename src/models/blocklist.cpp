// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/blocklist.h"

#include "models/channelwords.h"

#include <algorithm>

namespace purr
{
namespace
{
/// A server that pages without end stops here.
constexpr int maximumPages = 40;
} // namespace

void BlockList::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    if (kitty) {
        connect(kitty, &ChatKitty::userBlocked, this, &BlockList::refresh);
        connect(kitty, &ChatKitty::userUnblocked, this, &BlockList::refresh);
        connect(kitty, &ChatKitty::stateChanged, this, &BlockList::refresh);
    }
    Q_EMIT kittyChanged();
    refresh();
}

bool BlockList::isBlocked(qint64 userId) const
{
    return std::ranges::any_of(m_records, [userId](const BlockRecord &record) { return record.user.id == userId; });
}

void BlockList::setState(bool busy, const QString &errorText)
{
    if (m_busy == busy && m_errorText == errorText)
        return;
    m_busy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

void BlockList::finish(const Result<User> &result)
{
    setState(false, result.failed() ? words::failure(result.error()) : QString());
    refresh();
}

void BlockList::block(const User &user)
{
    if (!m_kitty || m_busy || user.isNull())
        return;
    setState(true);
    QCoro::connect(m_kitty->blockUser(user), this, [this](const Result<User> &result) { finish(result); });
}

void BlockList::unblock(const User &user)
{
    const auto record = std::ranges::find(m_records, user.id, [](const BlockRecord &entry) { return entry.user.id; });
    if (!m_kitty || m_busy || record == m_records.end())
        return;
    setState(true);
    QCoro::connect(m_kitty->deleteUserBlockedRecord(*record), this, [this](const Result<User> &result) { finish(result); });
}

void BlockList::refresh()
{
    if (m_kitty && m_kitty->isOnline())
        read();
}

QCoro::Task<> BlockList::read()
{
    const QPointer<BlockList> self(this);
    QList<BlockRecord> records;
    Result<Paginator<BlockRecord>> page = co_await m_kitty->listUserBlockedRecords();
    for (int pages = 1; self && m_kitty && page.succeeded(); ++pages) {
        records += page->items;
        if (!page->hasNextPage() || pages == maximumPages)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self)
        co_return;
    if (page.failed()) {
        setState(m_busy, words::failure(page.error()));
        co_return;
    }
    if (records == m_records)
        co_return;
    m_records = records;
    Q_EMIT recordsChanged();
}

} // namespace purr
