// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/room.h"
#include "client/usersession.h"

#include <algorithm>
#include <type_traits>

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
            noteMissed(session, signal, args...);
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

/// It is told as it is then.
template <typename Signal> void Room::noteMissed(ChatSession *session, Signal signal, const Message &message)
{
    const int index = QMetaMethod::fromSignal(signal).methodIndex();
    session->forgetMissed({index, message.id, 0, {}, {}});
    session->noteMissed({index, message.id, 0, {}, [this, session, signal, message] {
                             const Message *const now = m_known.byId(message.id);
                             Q_EMIT(session->*signal)(now ? Message(*now) : message);
                         }});
}

template <typename Signal, typename About>
void Room::noteMissed(ChatSession *session, Signal signal, const Message &message, const About &about)
{
    QString emoji;
    if constexpr (std::is_same_v<About, Reaction>)
        emoji = about.emoji.character;
    session->noteMissed({QMetaMethod::fromSignal(signal).methodIndex(), message.id, about.user.id, emoji,
                         [session, signal, message, about] { Q_EMIT(session->*signal)(message, about); }});
}

template <typename Signal> void Room::noteMissed(ChatSession *session, Signal signal, const Channel &channel)
{
    const int index = QMetaMethod::fromSignal(signal).methodIndex();
    session->forgetMissed({index, 0, 0, {}, {}});
    session->noteMissed({index, 0, 0, {}, [session, signal, channel] { Q_EMIT(session->*signal)(channel); }});
}

/// What a handler that is off was not told does not hold any more. Without a signal: nothing about the message.
template <typename Signal> void Room::forgetMissed(qint64 messageId, Signal signal, qint64 userId, const QString &emoji)
{
    int index = 0;
    if constexpr (!std::is_same_v<Signal, std::nullptr_t>)
        index = QMetaMethod::fromSignal(signal).methodIndex();
    for (ChatSession *session : std::as_const(m_sessions)) {
        if (!session->m_missed.isEmpty())
            session->forgetMissed({index, messageId, userId, emoji, {}});
    }
}

} // namespace purr
