// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The thread of a chat session (protocol.md 4.2). The official SDKs have its handlers but never subscribe its topics.

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "client/chatsession.h"
#include "protocol/names.h"

#include <QMetaMethod>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const QHash<QString, QList<QMetaMethod>> &signalsOfThreadTopics()
{
    using S = ChatSession;
    static const QHash<QString, QList<QMetaMethod>> table{
        {u"messages"_s, {QMetaMethod::fromSignal(&S::threadReceivedMessage)}},
        {u"keystrokes"_s, {QMetaMethod::fromSignal(&S::threadReceivedKeystrokes)}},
        {u"typing"_s,
         {QMetaMethod::fromSignal(&S::threadTypingStarted), QMetaMethod::fromSignal(&S::threadTypingStopped)}},
    };
    return table;
}
} // namespace

void ChatSession::setThread(const Thread &thread)
{
    if (m_thread == thread)
        return;
    const bool other = m_thread.id != thread.id;
    m_thread = thread;
    if (other && m_kitty) {
        for (const QByteArray &id : std::exchange(m_threadTopics, {}))
            m_kitty->d->session.topics().unsubscribe(id);
    }
    planListenToThread();
    Q_EMIT threadChanged();
}

void ChatSession::planListenToThread()
{
    if (std::exchange(m_threadPlanned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_threadPlanned = false;
            listenToThread();
        },
        Qt::QueuedConnection);
}

/// Makes the subscriptions what they should be now.
void ChatSession::listenToThread()
{
    if (!m_kitty)
        return;
    Topics &topics = m_kitty->d->session.topics();
    if (m_state == State::Reconnecting || m_state == State::Starting)
        m_threadTopics.clear(); // the link that had them is gone
    const QHash<QString, QList<QMetaMethod>> &table = signalsOfThreadTopics();
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        const QString destination = m_thread.links.topic(it.key());
        const bool wanted = m_state == State::Live && m_thread.id != 0 && !destination.isEmpty()
                            && std::any_of(it->cbegin(), it->cend(),
                                           [this](const QMetaMethod &signal) { return isSignalConnected(signal); });
        if (wanted && !m_threadTopics.contains(it.key())) {
            const QPointer<ChatSession> guard(this);
            m_threadTopics.insert(it.key(), topics.subscribe(destination, [guard](const report::Happened &happened) {
                if (guard && guard->m_state == State::Live)
                    guard->handleThreadEvent(happened.event);
            }));
        } else if (!wanted && m_threadTopics.contains(it.key())) {
            topics.unsubscribe(m_threadTopics.take(it.key()));
        }
    }
}

void ChatSession::handleThreadEvent(const Event &event)
{
    if (const auto *message = event.as<Message>()) {
        if (event.type == eventtype::threadMessageCreated || event.type == eventtype::channelMessageCreated)
            Q_EMIT threadReceivedMessage(*message);
    } else if (const auto *keystrokes = event.as<Keystrokes>()) {
        Q_EMIT threadReceivedKeystrokes(*keystrokes);
    } else if (const auto *user = event.as<User>()) {
        if (event.type == eventtype::threadTypingStarted)
            Q_EMIT threadTypingStarted(*user);
        else if (event.type == eventtype::threadTypingStopped)
            Q_EMIT threadTypingStopped(*user);
    }
}

} // namespace purr
