// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/typist.h"

#include "models/secrets.h"

#include <algorithm>

namespace purr
{

Typist::Typist(QObject *parent) : Typist(nullptr, parent) {}

Typist::Typist(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock ? clock : new SystemClock(this)) {}

void Typist::setSession(ChatSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_lastKeys.clear();
    Q_EMIT sessionChanged();
}

void Typist::setShowTyping(bool show)
{
    if (m_showTyping == show)
        return;
    if (!show)
        stopped();
    m_showTyping = show;
    Q_EMIT showTypingChanged();
}

void Typist::setShowText(bool show)
{
    if (m_showText == show)
        return;
    m_showText = show;
    // What was shown so far disappears from the screens of the others at once.
    if (!show && !m_lastKeys.isEmpty())
        tell(neutralDraft.toString());
    Q_EMIT showTextChanged();
}

void Typist::guard()
{
    setGuarded(true);
    if (m_showText && !m_lastKeys.isEmpty())
        tell(neutralDraft.toString());
}

void Typist::setGuarded(bool guarded)
{
    if (std::exchange(m_guarded, guarded) != guarded)
        Q_EMIT guardedChanged();
}

void Typist::typed(const QString &draft)
{
    const QString before = std::exchange(m_lastDraft, draft);
    const bool leapt = draft.size() - before.size() > longestKey;
    if (draft.isEmpty()) {
        if (m_showTyping)
            stopped();
        setGuarded(false);
        return;
    }
    if (!m_guarded && (leapt || (m_showText && text::looksSecret(draft))))
        setGuarded(true);
    if (!m_showTyping)
        return;
    const QString keys = shownOf(draft, before);
    if (keys != m_lastKeys || m_clock->elapsed() - m_told >= repeatAfter)
        tell(keys);
}

QString Typist::shownOf(const QString &draft, QStringView before) const
{
    if (!m_showText || m_guarded)
        return neutralDraft.toString();
    // What is written in the middle of a draft is as unfinished as at its end.
    const auto changed = std::mismatch(draft.crbegin(), draft.crend(), before.crbegin(), before.crend()).first;
    const QStringView written = draft == before ? QStringView(draft) : QStringView(draft).first(draft.crend() - changed);
    const qsizetype clear = std::min(text::clearLength(draft), text::clearLength(written));
    return clear == draft.size() ? draft : draft.first(clear) + neutralDraft.toString();
}

void Typist::stopped()
{
    m_lastDraft.clear();
    if (!m_lastKeys.isEmpty())
        tell({});
}

void Typist::tell(const QString &keys)
{
    m_lastKeys = keys;
    m_told = m_clock->elapsed();
    if (m_session)
        m_session->sendKeystrokes(keys);
    Q_EMIT keystrokes(keys);
}

} // namespace purr
