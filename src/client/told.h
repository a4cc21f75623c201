// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QDateTime>
#include <QMetaMethod>
#include <QVariant>

#include <deque>
#include <memory>

namespace purr
{

/// One thing that a client told by a signal: a call of a handler, or what a session went through.
struct Told {
    QDateTime time;
    /// Number of the chat session, see ChatSession::number(); 0: the user session.
    int session = 0;
    /// Of the chat session, as it was then; null for the user session.
    std::shared_ptr<const Channel> channel;
    /// A handler of ChatSession or ChatKitty, with its arguments; or ChatSession::stateChanged with state and error,
    /// ChatSession::participantsChanged with some of those who were there before (QList<User>), ChatKitty::stateChanged with its
    /// state, ChatKitty::actionRefused.
    QMetaMethod signal;
    QVariantList arguments;
    /// The handler was on and somebody was connected to it.
    bool heard = true;
};

/// The last things that a client told (ClientOptions::keptCalls), for whoever begins to look. It holds values that are shared
/// with whoever else has them, and makes nothing of them: that costs about as much as the call of a handler that does nothing.
class ToldLog
{
public:
    /// So much is kept at most, whatever it is, as far as it can be estimated.
    static constexpr qsizetype mostBytes = 8 * 1024 * 1024;

    explicit ToldLog(int capacity) : m_capacity(capacity) {}

    [[nodiscard]] bool isKept() const { return m_capacity > 0; }
    [[nodiscard]] QList<Told> all() const;
    void clear();
    [[nodiscard]] int nextSession() { return ++m_sessions; }

    template <typename... Args>
    void note(int session, const std::shared_ptr<const Channel> &channel, const QMetaMethod &signal, bool heard, const Args &...args)
    {
        if (m_capacity > 0)
            keep({QDateTime::currentDateTimeUtc(), session, channel, signal, {QVariant::fromValue(args)...}, heard}, (base + ... + weightOf(args)));
    }

private:
    struct Kept {
        Told told;
        qsizetype bytes = 0;
    };
    static constexpr qsizetype base = sizeof(Kept);

    template <typename T> [[nodiscard]] static qsizetype weightOf(const T &) { return sizeof(T); }
    [[nodiscard]] static qsizetype weightOf(const User &user);
    [[nodiscard]] static qsizetype weightOf(const QList<User> &users);
    [[nodiscard]] static qsizetype weightOf(const Message &message);
    [[nodiscard]] static qsizetype weightOf(const Notification &notification);
    [[nodiscard]] static qsizetype weightOf(const Channel &channel);
    [[nodiscard]] static qsizetype weightOf(const Keystrokes &keystrokes);
    [[nodiscard]] static qsizetype weightOf(const CustomEvent &event);
    void keep(Told told, qsizetype bytes);

    int m_capacity;
    int m_sessions = 0;
    qsizetype m_bytes = 0;
    std::deque<Kept> m_kept;
};

} // namespace purr
