// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/room.h"
#include "client/usersession.h"

#include <algorithm>

namespace purr
{

/// Emits `signal` on every session that is still attached when its turn comes: a handler may end or delete any of them.
template <typename Signal, typename... Args> void Room::tell(Signal signal, const Args &...args)
{
    const std::shared_ptr<Room> self = shared_from_this();
    const QList<ChatSession *> sessions = m_sessions;
    // What it is told by has no arguments of its own.
    if constexpr (sizeof...(Args) > 0) {
        if (m_user && m_user->told().isKept()) {
            const QMetaMethod method = QMetaMethod::fromSignal(signal);
            const auto hears = [&method](const ChatSession *session) { return session->isOn(method) && session->isSignalConnected(method); };
            noteTold(method, std::any_of(sessions.cbegin(), sessions.cend(), hears), args...);
        }
    }
    for (ChatSession *session : sessions) {
        if (!m_sessions.contains(session))
            continue;
        if (session->m_off.isEmpty() || session->isOn(QMetaMethod::fromSignal(signal)))
            Q_EMIT(session->*signal)(args...);
        else
            noteMissed(session, QMetaMethod::fromSignal(signal), args...);
    }
}

template <typename... Args> void Room::noteTold(const QMetaMethod &signal, bool heard, const Args &...args)
{
    if (!m_user || !m_user->told().isKept())
        return;
    if (!m_toldChannel)
        m_toldChannel = std::make_shared<const Channel>(m_channel);
    m_user->told().note(m_number, m_toldChannel, signal, heard, args...);
}

} // namespace purr
