// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/notifier.h"

#include "desktop/bus.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

constexpr int minutesPerDay = 24 * 60;

/// Text of a peer for a bubble: no control or direction characters that could disguise it, no wall of lines.
static QString tamed(const QString &text, int limit)
{
    QString result;
    for (const QChar c : text.left(limit * 2)) {
        const char16_t u = c.unicode();
        const bool turnsDirection = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        if (u == u'\n' || u == u'\r' || u == u'\t')
            result += u' ';
        else if (!turnsDirection && (c.isPrint() || c.isSurrogate() || u == 0x200D))
            result += c;
    }
    result = result.simplified();
    if (result.size() > limit) {
        result.truncate(limit);
        if (result.back().isHighSurrogate())
            result.chop(1);
        result += u'…';
    }
    return result;
}

Notifier::Notifier(QObject *parent) : Notifier(sessionBus(), nullptr, parent) {}

Notifier::Notifier(const QDBusConnection &bus, Clock *clock, QObject *parent)
    : QObject(parent), m_server(bus), m_clock(clock ? clock : new SystemClock(this))
{
    connect(&m_server, &NotificationServer::availableChanged, this, [this] {
        // Ids of a service that went mean nothing to the next one.
        if (!m_server.isAvailable())
            forgetAll();
        Q_EMIT availableChanged();
    });
    connect(&m_server, &NotificationServer::actionInvoked, this, &Notifier::handleAction);
    connect(&m_server, &NotificationServer::replied, this, &Notifier::handleReply);
    connect(&m_server, &NotificationServer::closed, this, &Notifier::handleClosed);
    connect(&m_server, &NotificationServer::activationToken, this, [this](quint32 id, const QString &token) {
        if (keyOf(id))
            m_tokens.insert(id, token);
    });
}

void Notifier::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    if (!enabled)
        withdrawAll();
    Q_EMIT settingsChanged();
}

void Notifier::setContent(Content content)
{
    if (m_content == content)
        return;
    m_content = content;
    // Less may be shown from now on, and that holds for what is on the screen too.
    withdrawAll();
    Q_EMIT settingsChanged();
}

void Notifier::setSound(bool sound)
{
    if (m_sound == sound)
        return;
    m_sound = sound;
    Q_EMIT settingsChanged();
}

void Notifier::setDoNotDisturb(bool doNotDisturb)
{
    if (m_doNotDisturb == doNotDisturb)
        return;
    m_doNotDisturb = doNotDisturb;
    Q_EMIT settingsChanged();
}

void Notifier::setQuietFrom(int minutes)
{
    minutes = std::clamp(minutes, 0, minutesPerDay - 1);
    if (m_quietFrom == minutes)
        return;
    m_quietFrom = minutes;
    Q_EMIT settingsChanged();
}

void Notifier::setQuietTo(int minutes)
{
    minutes = std::clamp(minutes, 0, minutesPerDay - 1);
    if (m_quietTo == minutes)
        return;
    m_quietTo = minutes;
    Q_EMIT settingsChanged();
}

bool Notifier::mayDisturb() const
{
    if (!m_enabled || m_doNotDisturb || m_server.isInhibited())
        return false;
    const QTime local = m_clock->now().toLocalTime().time();
    const int now = local.hour() * 60 + local.minute();
    if (m_quietFrom <= m_quietTo)
        return now < m_quietFrom || now >= m_quietTo;
    return now < m_quietFrom && now >= m_quietTo;
}

void Notifier::notify(qint64 channelId, qint64 messageId, const QString &title, const QString &body, bool muted,
                      bool canReply, const QImage &picture)
{
    notify({.channelId = channelId, .messageId = messageId, .title = title, .body = body, .muted = muted,
            .canReply = canReply, .picture = picture});
}

void Notifier::notify(const Notice &notice)
{
    if (notice.muted || notice.channelId == together || isQuiet())
        return;
    Entry &entry = m_entries[notice.channelId];
    if (entry.withdrawn)
        entry.count = 0;
    entry.withdrawn = false;
    entry.newest = notice;
    ++entry.count;
    if (!m_waiting.contains(notice.channelId))
        m_waiting.append(notice.channelId);
    wake();
}

void Notifier::wake()
{
    // The id of a bubble must be known before the next one can take its place.
    if (m_timerRuns || m_waiting.isEmpty() || isAsking())
        return;
    const auto now = m_clock->elapsed();
    if (!m_lastTold || now - *m_lastTold >= gap) {
        tellNext();
        if (m_waiting.isEmpty() || isAsking())
            return;
    }
    m_timerRuns = true;
    m_clock->after(gap - (now - m_lastTold.value_or(now)), this, [this] {
        m_timerRuns = false;
        wake();
    });
}

void Notifier::tellNext()
{
    m_lastTold = m_clock->elapsed();
    if (isQuiet()) {
        m_waiting.clear();
        return;
    }
    if (m_waiting.size() > separateChannels) {
        tellTogether();
        return;
    }
    const qint64 channelId = m_waiting.takeFirst();
    send(channelId, bubbleOf(m_entries.value(channelId)));
}

void Notifier::tellTogether()
{
    for (const qint64 channelId : std::as_const(m_waiting)) {
        m_together.insert(channelId);
        m_server.close(std::exchange(m_entries[channelId].bubbleId, 0));
    }
    m_waiting.clear();
    int messages = 0;
    for (const qint64 channelId : std::as_const(m_together))
        messages += m_entries.value(channelId).count;
    Entry &entry = m_entries[together];
    entry.withdrawn = false;
    NotificationServer::Bubble bubble;
    bubble.replaces = entry.bubbleId;
    bubble.summary = QGuiApplication::applicationDisplayName();
    //: %1 is "12 new messages", %2 is "4 chats"
    bubble.body = tr("%1 in %2").arg(tr("%Ln new message(s)", nullptr, messages), tr("%Ln chat(s)", nullptr, int(m_together.size())));
    bubble.sound = m_sound;
    bubble.markReadText = tr("Mark read");
    send(together, bubble);
}

NotificationServer::Bubble Notifier::bubbleOf(const Entry &entry) const
{
    NotificationServer::Bubble bubble;
    bubble.replaces = entry.bubbleId;
    bubble.sound = m_sound;
    bubble.markReadText = entry.newest.isAccount() ? QString() : tr("Mark read");
    bubble.replyText = tr("Reply");
    const QString count = tr("%Ln new message(s)", nullptr, entry.count);
    if (m_content == Content::Nothing) {
        bubble.summary = QGuiApplication::applicationDisplayName();
        bubble.body = count;
        return bubble;
    }
    bubble.summary = tamed(entry.newest.title, titleLimit);
    bubble.picture = entry.newest.picture;
    if (entry.newest.canReply)
        bubble.replyPlaceholder = tr("Write a reply");
    const QString body = tamed(entry.newest.body, bodyLimit);
    if (m_content == Content::NameOnly || body.isEmpty())
        bubble.body = count;
    else
        bubble.body = entry.count > 1 ? count + u'\n' + body : body;
    return bubble;
}

void Notifier::send(qint64 key, const NotificationServer::Bubble &bubble)
{
    m_entries[key].asked = true;
    m_server.show(bubble, [this, key](quint32 id) { handleShown(key, id); });
}

void Notifier::handleShown(qint64 key, quint32 id)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->asked = false;
    entry->bubbleId = id;
    // Read while the service was still drawing it.
    if (entry->withdrawn) {
        m_server.close(id);
        m_entries.erase(entry);
    }
    wake();
}

bool Notifier::isAsking() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.asked; });
}

void Notifier::withdraw(qint64 channelId)
{
    m_waiting.removeOne(channelId);
    if (channelId == together)
        m_together.clear();
    else if (m_together.remove(channelId) && m_together.isEmpty())
        withdraw(together);
    const auto entry = m_entries.find(channelId);
    if (entry == m_entries.end())
        return;
    m_tokens.remove(entry->bubbleId);
    if (entry->asked) {
        entry->withdrawn = true;
        return;
    }
    m_server.close(entry->bubbleId);
    m_entries.erase(entry);
}

void Notifier::withdrawAll()
{
    const QList<qint64> keys = m_entries.keys();
    m_together.clear();
    for (const qint64 key : keys)
        withdraw(key);
}

void Notifier::forgetAll()
{
    m_entries.clear();
    m_waiting.clear();
    m_together.clear();
    m_tokens.clear();
}

std::optional<qint64> Notifier::keyOf(quint32 id) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (id != 0 && entry->bubbleId == id)
            return entry.key();
    }
    return {};
}

void Notifier::handleAction(quint32 id, const QString &action)
{
    const std::optional<qint64> key = keyOf(id);
    if (!key)
        return;
    const qint64 channelId = *key;
    const Entry entry = m_entries.value(channelId);
    const QString token = m_tokens.take(id);
    if (action == "mark-read"_L1) {
        const QList<qint64> channels = channelId == together ? m_together.values() : QList<qint64>{channelId};
        for (const qint64 channel : channels) {
            const Notice newest = m_entries.value(channel).newest;
            withdraw(channel);
            if (newest.isAccount())
                continue; // Only its own window reads.
            Q_EMIT markReadRequested(channel, newest.messageId);
        }
        return;
    }
    withdraw(channelId);
    if (action == "reply"_L1)
        Q_EMIT replyRequested(channelId, token);
    else if (action == "default"_L1)
        Q_EMIT activated(channelId, entry.newest.messageId, token);
}

void Notifier::handleReply(quint32 id, const QString &text)
{
    const std::optional<qint64> channelId = keyOf(id);
    if (!channelId || *channelId == together || text.trimmed().isEmpty())
        return;
    withdraw(*channelId);
    Q_EMIT replied(*channelId, text);
}

void Notifier::handleClosed(quint32 id)
{
    const std::optional<qint64> key = keyOf(id);
    if (!key)
        return;
    const qint64 channelId = *key;
    // A bubble that timed out or was waved away says nothing of reading; the next one counts afresh.
    m_tokens.remove(id);
    if (channelId == together)
        m_together.clear();
    if (m_waiting.contains(channelId))
        m_entries[channelId].bubbleId = 0;
    else
        m_entries.remove(channelId);
}

} // namespace purr
