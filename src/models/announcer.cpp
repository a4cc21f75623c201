// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/announcer.h"

#include "models/channelwords.h"
#include "models/messagetext.h"
#include "models/wordingchange.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

Announcer::Announcer(QObject *parent, Clock *clock) : QObject(parent), m_clock(clock ? clock : new SystemClock(this))
{
    // What was said and what is still to be said has the other names, or is in the other language.
    connect(&WordingChange::instance(), &WordingChange::changed, this, [this] {
        m_lines.clear();
        m_lineCount = 0;
        m_counts.clear();
        setText({});
    });
}

void Announcer::setChannels(ChannelListModel *channels)
{
    if (m_channels == channels)
        return;
    if (m_channels)
        m_channels->disconnect(this);
    m_channels = channels;
    if (channels)
        connect(channels, &ChannelListModel::kittyChanged, this, &Announcer::connectKitty);
    connectKitty();
    Q_EMIT channelsChanged();
}

void Announcer::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
}

void Announcer::connectKitty()
{
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = m_channels ? m_channels->kitty() : nullptr;
    if (!m_kitty)
        return;
    m_wasOnline = m_kitty->isOnline();
    connect(m_kitty, &ChatKitty::chatSessionsChanged, this, &Announcer::handleSessions);
    connect(m_kitty, &ChatKitty::stateChanged, this, &Announcer::handleState);
    handleSessions();
}

void Announcer::handleState()
{
    const bool online = m_kitty->isOnline();
    if (m_wasOnline && m_kitty->state() == ChatKitty::ConnectionState::Reconnecting)
        announce(tr("The connection is lost. Purr tries to get it back."));
    else if (!m_wasOnline && online && m_spoken)
        announce(tr("Connected again."));
    m_wasOnline = online;
}

void Announcer::handleSessions()
{
    const QList<ChatSession *> sessions = m_kitty->chatSessions();
    const QSet<ChatSession *> now(sessions.cbegin(), sessions.cend());
    m_watched.intersect(now);
    for (ChatSession *session : sessions) {
        if (m_watched.contains(session))
            continue;
        m_watched.insert(session);
        connect(session, &QObject::destroyed, this, [this, session] { m_watched.remove(session); });
        connect(session, &ChatSession::receivedMessage, this, [this, session](const Message &message) {
            if (m_watched.contains(session))
                consider(message, session->channel());
        });
    }
}

void Announcer::consider(const Message &message, const Channel &channel)
{
    const User &own = m_channels->ownUser();
    if (!m_enabled || message.isNull() || message.user.id == own.id)
        return;
    if (channel.id != qint64(m_focused))
        ++m_counts[words::channelTitle(channel, own)];
    else if (++m_lineCount <= readOut)
        //: What a screen reader says of a new message: who, what
        m_lines.append(tr("%1: %2").arg(words::personName(message.user), words::messageLine(message)));
    wake();
}

void Announcer::announce(const QString &sentence)
{
    if (!m_enabled)
        return;
    m_sentences.append(sentence);
    wake();
}

void Announcer::wake()
{
    if (m_timerRuns)
        return;
    const auto now = m_clock->elapsed();
    const auto left = m_spoken ? gap - (now - *m_spoken) : std::chrono::milliseconds(0);
    if (left <= std::chrono::milliseconds(0)) {
        speak();
        return;
    }
    m_timerRuns = true;
    m_clock->after(left, this, [this] {
        m_timerRuns = false;
        speak();
    });
}

void Announcer::speak()
{
    QStringList parts = std::exchange(m_sentences, {});
    const QStringList lines = std::exchange(m_lines, {});
    const int count = std::exchange(m_lineCount, 0);
    if (count <= readOut)
        parts += lines;
    else
        parts += tr("%Ln new message(s)", nullptr, count);
    const QMap<QString, int> counts = std::exchange(m_counts, {});
    for (auto elsewhere = counts.cbegin(); elsewhere != counts.cend(); ++elsewhere)
        //: %1 is "3 new messages", %2 a channel
        parts += tr("%1 in %2").arg(tr("%Ln new message(s)", nullptr, elsewhere.value()), elsewhere.key());
    if (parts.isEmpty())
        return;
    m_spoken = m_clock->elapsed();
    setText({});
    setText(parts.join(u'\n'));
}

void Announcer::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

} // namespace purr
