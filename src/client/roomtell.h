// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/room.h"

namespace purr
{

/// Emits `signal` on every session that is still attached when its turn comes: a handler may end or delete any of them.
template <typename Signal, typename... Args> void Room::tell(Signal signal, const Args &...args)
{
    const std::shared_ptr<Room> self = shared_from_this();
    const QList<ChatSession *> sessions = m_sessions;
    for (ChatSession *session : sessions) {
        if (!m_sessions.contains(session))
            continue;
        if (session->m_off.isEmpty() || session->isOn(QMetaMethod::fromSignal(signal)))
            Q_EMIT(session->*signal)(args...);
        else
            noteMissed(session, QMetaMethod::fromSignal(signal), args...);
    }
}

} // namespace purr
