// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"

#include "client/localstore.h"
#include "models/channelwords.h"
#include "protocol/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace purr
{

namespace
{
using namespace std::chrono_literals;

/// Enough for 20,000 channels at 50 a page; a server that pages without end stops here.
constexpr int maximumPages = 400;
/// After events that come alone, and after those of a room, which come in bursts.
constexpr auto soon = 200ms;
constexpr auto later = 1000ms;
/// Unread channels beyond that have no mark for mentions of before the start: each is a page of messages.
constexpr qsizetype mostMentionLooks = 100;

bool isMentioned(const Message &message, qint64 userId)
{
    return std::ranges::any_of(message.mentions, [userId](const MessageMention &mention) {
        return mention.type == MentionType::UserMention && mention.user.id == userId;
    });
}
} // namespace

ChannelListModel::ChannelListModel(QObject *parent) : ChannelList(nullptr, parent) {}

ChannelListModel::ChannelListModel(Clock *clock, QObject *parent) : ChannelList(clock, parent) {}

void ChannelListModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty) {
        m_kitty->disconnect(this);
        m_kitty->store()->disconnect(this);
        m_kitty->outbox()->disconnect(this);
    }
    for (ChatSession *session : std::as_const(m_watched))
        session->disconnect(this);
    m_watched.clear();
    m_kitty = kitty;
    Q_EMIT kittyChanged();
    connectKitty();
    handleState();
    handleSessions();
}

void ChannelListModel::connectKitty()
{
    if (!m_kitty)
        return;
    ChatKitty *kitty = m_kitty;
    connect(kitty, &ChatKitty::stateChanged, this, &ChannelListModel::handleState);
    connect(kitty, &ChatKitty::currentUserChanged, this, [this] { setOwnUser(m_kitty->currentUser()); });
    connect(kitty, &ChatKitty::chatSessionsChanged, this, &ChannelListModel::handleSessions);
    connect(kitty->store(), &LocalStore::opened, this, [this] {
        if (m_loading == Loading::SignedOut)
            readStored(m_generation);
    });
    connect(kitty, &ChatKitty::reconnected, this, &ChannelListModel::refresh);
    connect(kitty->outbox(), &Outbox::outboxChanged, this, [this](const OutboxEntry &entry) { showUnsent(entry.channelId); });
    connect(kitty->outbox(), &Outbox::entryRemoved, this, [this](const QString &, qint64 id) { showUnsent(id); });
    const auto put = [this](const Channel &channel) {
        putChannel(channel);
        updateSessions();
    };
    connect(kitty, &ChatKitty::channelJoined, this, put);
    connect(kitty, &ChatKitty::channelUnhidden, this, put);
    connect(kitty, &ChatKitty::channelUpdated, this, put);
    const auto remove = [this](const Channel &channel) { removeChannel(channel.id); };
    connect(kitty, &ChatKitty::channelLeft, this, remove);
    connect(kitty, &ChatKitty::channelHidden, this, remove);
    connect(kitty, &ChatKitty::channelDeleted, this, remove);
    connect(kitty, &ChatKitty::notificationReceived, this, &ChannelListModel::handleNotification);
    connect(kitty, &ChatKitty::userPresenceChanged, this, &ChannelListModel::noteUser);
    connect(kitty, &ChatKitty::userUpdated, this, &ChannelListModel::noteUser);
    connect(kitty, &ChatKitty::ownMessage, this, &ChannelListModel::noteMessage);
    connect(kitty, &ChatKitty::messageReadElsewhere, this, [this](const ReadReceipt &receipt) {
        if (receipt.user.id != ownUser().id)
            return;
        const QList<qint64> unread = unreadChannels();
        for (const qint64 id : unread)
            recount(id, soon);
    });
}

void ChannelListModel::showUnsent(qint64 channelId)
{
    QList<OutboxEntry> entries = m_kitty->outbox()->entries(channelId);
    entries.removeIf([](const OutboxEntry &entry) { return entry.parentId != 0; });
    setUnsent(channelId, entries.value(entries.size() - 1));
}

void ChannelListModel::handleState()
{
    const auto state = m_kitty ? m_kitty->state() : ChatKitty::ConnectionState::SignedOut;
    if (state == ChatKitty::ConnectionState::Online && m_loading != Loading::Ready)
        refresh();
    if (state != ChatKitty::ConnectionState::SignedOut && state != ChatKitty::ConnectionState::Failed)
        return;
    ++m_generation;
    m_recount.clear();
    m_mentionsWanted.clear();
    m_repliesHeard.clear();
    setChannels({});
    setLoading(Loading::SignedOut);
}

void ChannelListModel::refresh()
{
    if (!m_kitty || !m_kitty->isOnline())
        return;
    setOwnUser(m_kitty->currentUser());
    if (m_loading != Loading::Ready && m_loading != Loading::Stored)
        setLoading(Loading::Reading);
    read(++m_generation);
}

/// Who was online then says nothing of now.
QCoro::Task<> ChannelListModel::readStored(quint64 generation)
{
    const QPointer<ChannelListModel> self = this;
    const Result<QList<Channel>> stored = co_await m_kitty->store()->channels();
    if (!self || generation != m_generation || m_loading != Loading::SignedOut || stored.failed() || stored->isEmpty())
        co_return;
    QList<Channel> channels = *stored;
    for (Channel &channel : channels) {
        for (User &member : channel.members)
            member.presence = {};
    }
    setChannels(channels, true);
    updateSessions();
    flush();
    setLoading(Loading::Stored);
}

QCoro::Task<> ChannelListModel::read(quint64 generation)
{
    const QPointer<ChannelListModel> self = this;
    QList<Channel> channels;
    ChannelFilter joined;
    joined.joined = true;
    Result<Paginator<Channel>> page = co_await m_kitty->listChannels(joined);
    for (int pages = 1; self && generation == m_generation && page.succeeded(); ++pages) {
        channels.append(page->items);
        if (!page->hasNextPage() || pages == maximumPages)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        // An old list is better than none: the next reconnect reads it again.
        if (m_loading != Loading::Ready && m_loading != Loading::Stored)
            setLoading(Loading::Failed, words::failure(page.error()));
        co_return;
    }
    setChannels(channels);
    updateSessions();
    flush();
    setLoading(Loading::Ready);
    QList<qint64> ids;
    for (const Channel &channel : std::as_const(channels))
        ids.append(channel.id);
    if (!page->hasNextPage())
        m_kitty->store()->setJoined(ids);
    endMutes();
    co_await readUnread(generation);
}

QCoro::Task<> ChannelListModel::readUnread(quint64 generation)
{
    const QPointer<ChannelListModel> self = this;
    QSet<qint64> unread;
    ChannelFilter onlyUnread;
    onlyUnread.unread = true;
    Result<Paginator<Channel>> page = co_await m_kitty->listChannels(onlyUnread);
    for (int pages = 1; self && generation == m_generation && page.succeeded(); ++pages) {
        for (const Channel &channel : std::as_const(page->items))
            unread.insert(channel.id);
        if (!page->hasNextPage() || pages == maximumPages)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self || generation != m_generation || page.failed())
        co_return;
    const QList<qint64> before = unreadChannels();
    for (const qint64 id : before) {
        if (!unread.contains(id))
            setUnread(id, 0);
    }
    for (const qint64 id : std::as_const(unread))
        recount(id, 0ms);
    // The server counts messages, not mentions; those in the channels that were active last are looked for.
    m_mentionsWanted.clear();
    for (const Channel &channel : recent()) {
        if (unread.contains(channel.id) && m_mentionsWanted.size() < mostMentionLooks && !channel.isDirect())
            m_mentionsWanted.insert(channel.id);
    }
}

void ChannelListModel::recount(qint64 id, std::chrono::milliseconds delay)
{
    m_recount.insert(id);
    if (m_countPlanned || m_counting)
        return;
    m_countPlanned = true;
    clock()->after(delay, this, [this] {
        m_countPlanned = false;
        countUnread();
    });
}

QCoro::Task<> ChannelListModel::countUnread()
{
    const QPointer<ChannelListModel> self = this;
    m_counting = true;
    while (m_kitty && m_kitty->isOnline() && !m_recount.isEmpty()) {
        const qint64 id = *m_recount.cbegin();
        m_recount.remove(id);
        const Channel asked = channel(id);
        if (asked.isNull())
            continue;
        const int heard = m_repliesHeard.take(id);
        const Result<qint64> count = co_await m_kitty->countUnreadMessages(asked);
        if (!self)
            co_return;
        if (count.failed()) {
            if (heard > 0)
                m_repliesHeard[id] += heard;
            continue;
        }
        setUnread(id, int(count.value()));
        const bool looked = m_mentionsWanted.remove(id);
        if (count.value() == 0 || !m_kitty)
            continue;
        const int before = mentions(id);
        int found = before;
        if (looked)
            found = co_await countMentions(asked, count.value());
        if (!self)
            co_return;
        // One that came meanwhile may be in that page, or not.
        setMentions(id, heard + (mentions(id) == before ? found : std::max(found, mentions(id))));
    }
    m_counting = false;
}

QCoro::Task<int> ChannelListModel::countMentions(Channel channel, qint64 unread)
{
    const QPointer<ChannelListModel> self = this;
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(channel, {.mainThread = true});
    if (!self || page.failed())
        co_return 0;
    const qint64 own = ownUser().id;
    int mentions = 0;
    for (const Message &message : page->items) { // Newest first.
        if (message.user.id == own)
            continue;
        if (unread-- <= 0)
            break;
        mentions += isMentioned(message, own);
    }
    co_return mentions;
}

void ChannelListModel::handleNotification(const Notification &notification)
{
    const Channel &about = notification.channel;
    if (about.isNull())
        return;
    if (channel(about.id).isNull()) {
        putChannel(about);
        updateSessions();
    }
    if (notification.message.isNull())
        return;
    noteMessage(notification.message);
    if (notification.type == notificationtype::userMentionedUser)
        noteMention(about.id);
    // Who writes to somebody who hid the chat wants to be seen.
    if (about.isDirect())
        arrangement()->setHidden(about.id, false);
    // Shown at once; the server's own number follows.
    setUnread(about.id, unread(about.id) + 1);
    recount(about.id, soon);
}

void ChannelListModel::handleSessions()
{
    const QList<ChatSession *> sessions = m_kitty ? m_kitty->chatSessions() : QList<ChatSession *>();
    const QSet<ChatSession *> now(sessions.cbegin(), sessions.cend());
    const QSet<ChatSession *> gone = m_watched - now;
    for (ChatSession *session : gone) {
        session->disconnect(this);
        m_watched.remove(session);
        recount(session->channel().id, soon);
    }
    for (ChatSession *session : sessions) {
        if (!m_watched.contains(session))
            watch(session);
    }
    updateSessions();
}

void ChannelListModel::watch(ChatSession *session)
{
    m_watched.insert(session);
    connect(session, &QObject::destroyed, this, [this, session] { m_watched.remove(session); });
    connect(session, &ChatSession::stateChanged, this, &ChannelListModel::updateSessions);
    connect(session, &ChatSession::receivedMessage, this, [this](const Message &message) {
        noteMessage(message);
        // The server tells who is in the room of no mention. It counts when the message turns out to be unread.
        if (message.user.id != ownUser().id && isMentioned(message, ownUser().id)) {
            if (message.isReply())
                ++m_repliesHeard[message.channelId];
            else
                m_mentionsWanted.insert(message.channelId);
        }
        recount(message.channelId, later);
    });
    connect(session, &ChatSession::messageUpdated, this, [this](const Message &message) {
        if (message.id == channel(message.channelId).lastReceivedMessage.id)
            noteMessage(message);
    });
    connect(session, &ChatSession::messageUnread, this, [this](const Message &message, const ReadReceipt &receipt) {
        if (receipt.user.id == ownUser().id)
            recount(message.channelId, soon);
    });
    connect(session, &ChatSession::messageDeleted, this, [this](const Message &message) {
        if (message.id != channel(message.channelId).lastReceivedMessage.id)
            return;
        forgetMessage(message);
        if (m_kitty)
            report(m_kitty->retrieveChannel(message.channelId), false);
    });
    connect(session, &ChatSession::channelUpdated, this, &ChannelListModel::putChannel);
    connect(session, &ChatSession::typingUsersChanged, this,
            [this, session] { setTyping(session->channel().id, session->typingUsers()); });
}

void ChannelListModel::updateSessions()
{
    QHash<qint64, Session> sessions;
    for (const ChatSession *session : std::as_const(m_watched)) {
        switch (session->state()) {
        case ChatSession::State::Live:
            sessions.insert(session->channel().id, Session::Live);
            break;
        case ChatSession::State::Starting:
        case ChatSession::State::Reconnecting:
            sessions.insert(session->channel().id, Session::Waiting);
            break;
        case ChatSession::State::Ending:
        case ChatSession::State::Ended:
        case ChatSession::State::Failed:
            break;
        }
    }
    setSessions(sessions);
}

void ChannelListModel::setLoading(Loading loading, const QString &errorText)
{
    if (m_loading == loading && m_errorText == errorText)
        return;
    m_loading = loading;
    m_errorText = errorText;
    Q_EMIT loadingChanged();
}

void ChannelListModel::markRead(const Channel &channel)
{
    if (!m_kitty)
        return;
    setUnread(channel.id, 0);
    QCoro::connect(m_kitty->readChannel(channel), this, [this, id = channel.id](const Result<void> &result) {
        if (result.failed())
            Q_EMIT failed(words::failure(result.error()));
        recount(id, soon);
    });
}

void ChannelListModel::markAllRead()
{
    const QList<Channel> channels = recent();
    for (const Channel &channel : channels) {
        if (unread(channel.id) > 0)
            markRead(channel);
    }
}

void ChannelListModel::markUnread(const Channel &channel)
{
    if (canMarkUnread(channel))
        unreadLast(channel);
}

QCoro::Task<> ChannelListModel::unreadLast(Channel channel)
{
    const QPointer<ChannelListModel> self = this;
    Message last = channel.lastReceivedMessage;
    if (last.user.id == ownUser().id) {
        const Result<Paginator<Message>> page = co_await m_kitty->listMessages(channel, {.mainThread = true});
        if (!self)
            co_return;
        if (page.failed()) {
            Q_EMIT failed(words::failure(page.error()));
            co_return;
        }
        const auto found = std::ranges::find_if(page->items, [own = ownUser().id](const Message &message) { // Newest first.
            return message.user.id != own;
        });
        if (found == page->items.end()) {
            Q_EMIT failed(tr("Nobody else has written here lately, so nothing can be unread."));
            co_return;
        }
        last = *found;
    }
    const Result<void> result = co_await m_kitty->unreadMessage(last);
    if (!self)
        co_return;
    if (result.failed())
        Q_EMIT failed(words::failure(result.error()));
    recount(channel.id, soon);
}

void ChannelListModel::leave(const Channel &channel)
{
    if (m_kitty)
        report(channel.isDirect() ? m_kitty->hideChannel(channel) : m_kitty->leaveChannel(channel), true);
}

QCoro::Task<> ChannelListModel::report(QCoro::Task<Result<Channel>> task, bool remove)
{
    const QPointer<ChannelListModel> self = this;
    const Result<Channel> result = co_await task;
    if (!self)
        co_return;
    if (result.failed())
        Q_EMIT failed(words::failure(result.error()));
    else if (remove)
        removeChannel(result->id);
    else
        putChannel(result.value());
}

} // namespace purr
