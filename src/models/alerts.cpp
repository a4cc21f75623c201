// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/alerts.h"

#include "client/outbox.h"
#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/knownpeople.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

Alerts::Alerts(QObject *parent) : QObject(parent) {}

void Alerts::setChannels(ChannelListModel *channels)
{
    if (m_channels == channels)
        return;
    if (m_channels)
        m_channels->disconnect(this);
    m_channels = channels;
    if (channels) {
        connect(channels, &ChannelListModel::kittyChanged, this, &Alerts::connectKitty);
        connect(channels, &QAbstractItemModel::dataChanged, this, &Alerts::checkRead);
        connect(channels, &ChannelList::unreadTotalChanged, this, &Alerts::checkRead);
    }
    connectKitty();
    Q_EMIT channelsChanged();
}

void Alerts::connectKitty()
{
    if (m_connected)
        m_connected->disconnect(this);
    m_connected = kitty();
    if (!m_connected)
        return;
    connect(m_connected, &ChatKitty::notificationReceived, this, [this](const Notification &notification) {
        consider(notification.message, notification.channel, false, notification.muted);
    });
    connect(m_connected, &ChatKitty::chatSessionsChanged, this, &Alerts::handleSessions);
    connect(m_connected, &ChatKitty::stateChanged, this, [this] {
        if (m_connected->state() == ChatKitty::ConnectionState::SignedOut) {
            m_told.clear();
            Q_EMIT allSettled();
        }
    });
    handleSessions();
}

void Alerts::handleSessions()
{
    const QList<ChatSession *> sessions = m_connected->chatSessions();
    const QSet<ChatSession *> now(sessions.cbegin(), sessions.cend());
    m_watched.intersect(now);
    for (ChatSession *session : sessions) {
        if (m_watched.contains(session))
            continue;
        m_watched.insert(session);
        connect(session, &QObject::destroyed, this, [this, session] { m_watched.remove(session); });
        connect(session, &ChatSession::receivedMessage, this, [this, session](const Message &message) {
            if (m_watched.contains(session))
                consider(message, session->channel(), true, false);
        });
    }
}

void Alerts::consider(const Message &message, const Channel &channel, bool inSession, bool muted)
{
    if (message.isNull() || channel.isNull() || !m_channels || message.user.id == m_channels->ownUser().id)
        return;
    // A pane that an active window shows is before the user's eyes.
    if (inSession && m_windowActive && m_shown.contains(double(channel.id)))
        return;
    if (!isWanted(message, channel))
        return;
    Told &told = m_told[channel.id];
    if (message.id <= told.messageId)
        return;
    told = {.messageId = message.id, .counted = false};
    const Channel known = m_channels->channel(channel.id);
    Channel shown = known.isNull() ? channel : known;
    shown.lastReceivedMessage = message;
    const User &own = m_channels->ownUser();
    QString title = words::channelTitle(shown, own);
    QString body = words::preview(shown, own);
    if (const QString warning = warningOf(message.user); !warning.isEmpty()) {
        title.prepend(u"\u26A0 "_s);
        body = warning + u'\n' + body;
    }
    Q_EMIT alert(channel.id, message.id, title, body, muted || shown.muted, message.user);
}

/// Whom the author passes for among those whom the list of channels knows, and whom the panes have met.
QString Alerts::warningOf(const User &author) const
{
    KnownPeople *const people = KnownPeople::of(m_connected);
    if (!people)
        return {};
    people->note(m_channels->ownUser());
    for (const Channel &channel : m_channels->recent()) {
        people->note(channel.lastReceivedMessage.user);
        for (const User &member : channel.members)
            people->note(member);
    }
    people->note(author);
    return words::lookalike(author, people->imitated(author));
}

bool Alerts::isWanted(const Message &message, const Channel &channel) const
{
    switch (m_channels->alertLevels()->of(channel.id)) {
    case AlertLevels::Level::AsUsual:
        // Who writes to one person means him.
        return !m_mentionsOnly || channel.isDirect() || isMention(message);
    case AlertLevels::Level::All:
        return true;
    case AlertLevels::Level::Mentions:
        return isMention(message);
    case AlertLevels::Level::Nothing:
        return false;
    }
    return true;
}

bool Alerts::isMention(const Message &message) const
{
    const qint64 own = m_channels->ownUser().id;
    const bool named = std::ranges::any_of(message.mentions, [own](const MessageMention &mention) { return mention.user.id == own; });
    return named || std::ranges::any_of(m_keywords, [&message](const QString &word) {
        const QRegularExpression whole(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(word) + u"(?![\\p{L}\\p{N}])"_s,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return whole.match(message.body).hasMatch();
    });
}

void Alerts::setMentionsOnly(bool only)
{
    if (m_mentionsOnly == only)
        return;
    m_mentionsOnly = only;
    Q_EMIT wishesChanged();
}

void Alerts::setKeywords(const QString &keywords)
{
    QStringList words;
    for (const QString &word : keywords.split(u',')) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    if (words == m_keywords)
        return;
    m_keywords = words;
    Q_EMIT wishesChanged();
}

void Alerts::checkRead()
{
    QList<qint64> read;
    for (auto told = m_told.begin(); told != m_told.end(); ++told) {
        const int unread = m_channels->unread(told.key());
        if (unread > 0)
            told->counted = true;
        else if (told->counted)
            read.append(told.key());
    }
    for (const qint64 id : std::as_const(read))
        settle(id);
}

void Alerts::settle(qint64 channelId)
{
    if (m_told.remove(channelId) > 0)
        Q_EMIT settled(channelId);
}

void Alerts::setWindowActive(bool active)
{
    if (m_windowActive == active)
        return;
    m_windowActive = active;
    Q_EMIT lookingChanged();
    settleFocused();
}

void Alerts::setShownChannels(const QList<double> &ids)
{
    if (m_shown == ids)
        return;
    m_shown = ids;
    Q_EMIT lookingChanged();
    settleFocused();
}

void Alerts::setFocusedChannel(double channel)
{
    const auto id = qint64(channel);
    if (m_focused == id)
        return;
    m_focused = id;
    Q_EMIT lookingChanged();
    settleFocused();
}

/// What the user works in, he sees.
void Alerts::settleFocused()
{
    if (m_windowActive && m_shown.contains(double(m_focused)))
        settle(m_focused);
}

void Alerts::reply(qint64 channelId, const QString &text)
{
    const Channel channel = m_channels ? m_channels->channel(channelId) : Channel();
    if (channel.isNull() || !m_connected || text.trimmed().isEmpty()) {
        Q_EMIT replyFailed(channelId, text);
        return;
    }
    post(channel, text);
    // Who answers has read.
    markRead(channelId);
}

QCoro::Task<> Alerts::post(Channel channel, QString text)
{
    const QPointer<Alerts> self(this);
    SendMessageRequest request;
    request.body = text;
    const Result<OutboxEntry> entry = co_await m_connected->outbox()->post(channel, request);
    if (self && entry.failed())
        Q_EMIT replyFailed(channel.id, text);
}

void Alerts::markRead(qint64 channelId)
{
    const Channel channel = m_channels ? m_channels->channel(channelId) : Channel();
    if (!channel.isNull())
        m_channels->markRead(channel);
    settle(channelId);
}

} // namespace purr
