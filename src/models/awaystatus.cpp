// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/awaystatus.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
constexpr auto awayWord = "AWAY"_L1;
constexpr auto usualWord = "AVAILABLE"_L1;

bool isUsual(const QString &status)
{
    return status.isEmpty() || status.compare(usualWord, Qt::CaseInsensitive) == 0 || status.compare("ONLINE"_L1, Qt::CaseInsensitive) == 0;
}
} // namespace

void AwayStatus::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    m_before.clear();
    if (kitty)
        connect(kitty, &ChatKitty::stateChanged, this, &AwayStatus::follow);
    Q_EMIT kittyChanged();
    follow();
}

void AwayStatus::setAway(bool away)
{
    if (m_away == away)
        return;
    m_away = away;
    Q_EMIT awayChanged();
    follow();
}

void AwayStatus::follow()
{
    if (!m_kitty || m_busy)
        return;
    if (m_kitty->state() == ChatKitty::ConnectionState::SignedOut)
        m_before.clear();
    if (!m_kitty->isOnline()) {
        m_told = false; // The server forgets it with the connection.
        return;
    }
    const QString status = m_kitty->currentUser().presence.status;
    if (m_away && !m_told && isUsual(status)) {
        m_told = true;
        m_before = status.isEmpty() ? QString(usualWord) : status;
        tell(awayWord);
    } else if (!m_away && !m_before.isEmpty()) {
        m_told = false;
        const QString before = std::exchange(m_before, {});
        if (status == awayWord)
            tell(before);
    }
}

void AwayStatus::tell(const QString &status)
{
    m_busy = true;
    UpdateRequest changes;
    changes.presenceStatus = status;
    QCoro::connect(m_kitty->updateCurrentUser(changes), this, [this](const Result<CurrentUser> &result) {
        m_busy = false;
        if (result.succeeded())
            follow(); // He may be back already.
        else
            m_before.clear();
    });
}

} // namespace purr
