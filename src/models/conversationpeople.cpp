// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel knows of the people of its channel: how many there are, and their faces.

#include "models/conversationmodel.h"

#include <algorithm>

namespace purr
{

/// Nobody tells of members who come and go while they are not in the room: asked for again now and then.
void ConversationModel::planMemberCount(std::chrono::milliseconds delay)
{
    if (isThread() || (m_memberTimer != 0 && m_memberDelay <= delay))
        return;
    clock()->cancel(m_memberTimer);
    m_memberDelay = delay;
    m_memberTimer = clock()->after(delay, this, [this] {
        m_memberTimer = 0;
        if (m_kitty && m_kitty->isOnline() && m_state == State::Ready)
            fetchMemberCount(m_generation);
        if (m_watching)
            planMemberCount(memberPause);
    });
}

void ConversationModel::noteUser(const User &user)
{
    notePicture(user);
    const auto member = std::ranges::find(m_channel.members, user.id, &User::id);
    if (member == m_channel.members.end() || *member == user)
        return;
    *member = user;
    Q_EMIT titleChanged();
}

QCoro::Task<> ConversationModel::fetchMemberCount(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const Result<Paginator<User>> members = co_await m_kitty->listChannelMembers(m_channel);
    if (!self || generation != m_generation || members.failed())
        co_return;
    m_memberCount = std::max(members->info.totalElements, int(members->items.size()));
    Q_EMIT memberCountChanged();
}

} // namespace purr
