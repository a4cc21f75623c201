// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/conversationmodel.h"

#include "client/knownmessages.h"
#include "client/localstore.h"
#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/messagetext.h"
#include "models/wordingchange.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

ConversationModel::ConversationModel(QObject *parent) : ConversationModel(nullptr, parent) {}

ConversationModel::ConversationModel(Clock *clock, QObject *parent)
    : Timeline(clock ? clock : new SystemClock, parent)
{
    if (!clock)
        this->clock()->setParent(this);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, change, this, &ConversationModel::scheduleCache);
        connect(this, change, this, &ConversationModel::emptyChanged);
    }
    connect(this, &QAbstractItemModel::rowsInserted, this, &ConversationModel::planLetGo);
    for (const auto change : {&ConversationModel::titleChanged, &ConversationModel::typingTextChanged})
        connect(&WordingChange::instance(), &WordingChange::changed, this, change);
}

ConversationModel::~ConversationModel()
{
    if (m_cacheTimer != 0)
        writeCache();
    writePlace();
}

void ConversationModel::setSession(ChatSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connectSession();
    Q_EMIT sessionChanged();
    Q_EMIT typingTextChanged();
    handleState();
}

void ConversationModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty) {
        forgetPlace();
        m_kitty->disconnect(this);
        m_kitty->outbox()->disconnect(this);
        m_kitty->store()->disconnect(this);
    }
    m_kitty = kitty;
    m_store = kitty ? kitty->store() : nullptr;
    setPeople(KnownPeople::of(kitty));
    if (kitty) {
        connect(kitty->store(), &LocalStore::opened, this, [this] {
            m_placeRecalled = m_place != 0;
            handleState();
        });
        connect(kitty->store(), &LocalStore::closing, this, &ConversationModel::forgetPlace);
        connect(kitty->store(), &LocalStore::storageFailed, this, [this] { m_storeFailed = true; });
        connect(kitty->outbox(), &Outbox::outboxChanged, this, &ConversationModel::handleOutbox);
        connect(kitty->outbox(), &Outbox::entryRemoved, this, [this](const QString &key) { removePending(key); });
        connect(kitty, &ChatKitty::currentUserChanged, this, &ConversationModel::handleState);
        connect(kitty, &ChatKitty::stateChanged, this, &ConversationModel::handleState);
        // Also of those who come before this channel's session is there to tell.
        connect(kitty, &ChatKitty::userPresenceChanged, this, &ConversationModel::noteUser);
        connect(kitty, &ChatKitty::userUpdated, this, &ConversationModel::noteUser);
        connect(kitty, &ChatKitty::currentUserChanged, this, [this] { notePicture(m_kitty->currentUser()); });
    }
    Q_EMIT sourceChanged();
    handleState();
}

void ConversationModel::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    const bool other = m_channel.id != channel.id;
    if (other) {
        if (m_cacheTimer != 0)
            writeCache();
        forgetPlace();
        ++m_generation;
        m_incoming.clear();
        m_oldestPage = {};
        m_newerPage = {};
        m_latestOldestPage = {};
        m_wantedMessage = 0;
        m_storedBefore = 0;
        m_storedUpTo = 0;
        forgetLetGo();
        m_quotesAsked.clear();
        m_threadsAsked.clear();
        m_threadsCounted.clear();
        m_threadsUnjudged.clear();
        m_threadsMissed.clear();
        m_threadIds.clear();
        m_readUpTo = 0;
        m_readAtOpening = -1;
        m_memberCount = 0;
        clear();
        setState(State::Idle);
    }
    m_channel = channel;
    if (other)
        restoreCache();
    Q_EMIT sourceChanged();
    Q_EMIT titleChanged();
    handleState();
}

void ConversationModel::connectSession()
{
    connect(m_session, &ChatSession::stateChanged, this, &ConversationModel::handleState);
    connect(m_session, &ChatSession::receivedMessage, this, &ConversationModel::enqueue);
    connect(m_session, &ChatSession::messageUpdated, this, [this](const Message &message) {
        flush();
        updateMessage(message);
        scheduleCache();
    });
    connect(m_session, &ChatSession::messageDeleted, this, [this](const Message &message) {
        flush();
        removeMessage(message.id);
    });
    connect(m_session, &ChatSession::messageRead, this, [this](const Message &message, const ReadReceipt &receipt) {
        flush();
        addReader(message.id, {receipt.user, receipt.createdTime});
    });
    connect(m_session, &ChatSession::messageUnread, this, [this](const Message &message, const ReadReceipt &receipt) {
        removeReader(message.id, receipt.user.id);
    });
    connect(m_session, &ChatSession::messageDelivered, this, [this](const Message &message, const ReadReceipt &receipt) {
        flush();
        if (receipt.user.id != ownUser().id)
            setDelivered(message.id);
    });
    connect(m_session, &ChatSession::messageReactionAdded, this,
            [this](const Message &message, const Reaction &reaction) { handleReaction(message, reaction, true); });
    connect(m_session, &ChatSession::messageReactionRemoved, this,
            [this](const Message &message, const Reaction &reaction) { handleReaction(message, reaction, false); });
    connect(m_session, &ChatSession::participantEnteredChat, this, [this](const User &user) {
        if (isThread())
            return;
        flush();
        if (user.id != ownUser().id)
            addPresence(user, true);
        notePerson(user);
        planMemberCount(); // Perhaps he has just joined.
    });
    connect(m_session, &ChatSession::participantLeftChat, this, [this](const User &user) {
        if (isThread())
            return;
        flush();
        if (user.id != ownUser().id)
            addPresence(user, false);
        planMemberCount();
    });
    connect(m_session, &ChatSession::participantPresenceChanged, this, &ConversationModel::noteUser);
    connect(m_session, &ChatSession::participantsChanged, this, &ConversationModel::participantsChanged);
    connect(m_session, &ChatSession::typingUsersChanged, this, &ConversationModel::typingTextChanged);
    connect(m_session, &ChatSession::receivedKeystrokes, this, &ConversationModel::handleKeystrokes);
    connect(m_session, &ChatSession::channelUpdated, this, &ConversationModel::setChannel);
    connect(m_session, &ChatSession::resumed, this, &ConversationModel::handleResumed);
    for (const User &user : m_session->participants() + m_channel.members)
        notePerson(user);
}

void ConversationModel::handleState()
{
    if (!m_kitty || m_channel.isNull())
        return;
    if (!m_kitty->currentUser().isNull() && m_kitty->currentUser().id != ownUser().id) {
        setOwnUser(m_kitty->currentUser());
        Q_EMIT titleChanged();
    }
    recallPlace();
    const ChatSession::State session = m_session ? m_session->state() : ChatSession::State::Ended;
    // A session that is just starting is waited for: its events and this page then leave no gap between them.
    const bool settled = session != ChatSession::State::Starting && session != ChatSession::State::Reconnecting;
    const bool wanted = m_state == State::Idle || m_state == State::Stored
                        || (m_state == State::Failed && session == ChatSession::State::Live);
    if (m_kitty->isOnline() && settled && wanted)
        loadNewest();
    m_apart = m_apart || session == ChatSession::State::Ended || session == ChatSession::State::Failed;
    catchUp();
    followLink();
    showStored();
    scheduleRead(); // what came right before a cut is in view, and nobody was told
}

QString ConversationModel::title() const
{
    return isThread() ? tr("Thread") : words::channelTitle(m_channel, ownUser());
}

User ConversationModel::peer() const
{
    return words::directPeer(m_channel, ownUser());
}

QList<User> ConversationModel::others() const
{
    QList<User> users = m_session ? m_session->participants() : QList<User>();
    users.removeIf([this](const User &user) { return user.id == ownUser().id; });
    return users;
}

int ConversationModel::roomCount() const
{
    return m_session ? int(m_session->participants().size()) : 0;
}

// Events

void ConversationModel::enqueue(const Message &message)
{
    if (!belongsHere(message)) {
        if (!isThread())
            takeReply(message);
        return;
    }
    m_incoming.append(message);
    if (m_flushScheduled)
        return;
    m_flushScheduled = true;
    const qint64 rested = m_lastFlush.isValid() ? m_lastFlush.elapsed() : burstPause.count();
    QTimer::singleShot(std::max<qint64>(0, burstPause.count() - rested), this, &ConversationModel::flush);
}

void ConversationModel::flush()
{
    m_flushScheduled = false;
    if (m_incoming.isEmpty())
        return;
    m_lastFlush.start();
    const QList<Message> incoming = std::exchange(m_incoming, {});
    const qint64 newest = newestId();
    int foreign = 0;
    int mentions = 0;
    qint64 firstForeign = 0;
    for (const Message &message : incoming) {
        if (message.id <= newest || message.user.id == ownUser().id)
            continue;
        ++foreign;
        mentions += std::ranges::any_of(message.mentions, [this](const MessageMention &mention) {
            return mention.type == MentionType::UserMention && mention.user.id == ownUser().id;
        });
        if (firstForeign == 0)
            firstForeign = message.id;
        m_liveDrafts.remove(message.user.name);
    }
    adopt(incoming);
    if (foreign > 0) {
        if (m_unreadWanted > 0)
            m_unreadWanted += foreign; // They are counted from the newest on.
        // The line stays while the pane is open; for who has answered or read all since, it goes on to what comes when he
        // is away. Where there is none yet, it comes as well above what arrives below the view.
        const bool done = m_answered || (newest != 0 && m_readUpTo >= newest);
        const bool moves = hasUnreadLine() ? !m_watching && done : !m_watching || !m_pinned;
        if (moves && m_unreadWanted == 0 && !isThread()) {
            m_answered = false;
            setUnreadFrom(firstForeign);
            Q_EMIT unreadChanged();
        }
        if (!m_pinned) {
            m_unseenMentions += mentions;
            setUnseenCount(m_unseenCount + foreign);
        }
        Q_EMIT messagesArrived(foreign, incoming.constLast());
        Q_EMIT typingTextChanged();
    }
    scheduleRead();
}

void ConversationModel::adopt(QList<Message> messages)
{
    messages.removeIf([this](const Message &message) { return !belongsHere(message); });
    const bool pending = m_kitty && rowCount() > 0 && index(0).data(NonceRole).toString().size() > 0;
    if (pending) {
        messages.removeIf([this](const Message &message) {
            const QString nonce = message.properties.value(Outbox::nonceProperty).toString();
            if (message.user.id != ownUser().id || !hasPending(nonce))
                return false;
            confirmPending(nonce, message);
            return true;
        });
    }
    addMessages(std::move(messages));
}

void ConversationModel::handleOutbox(const OutboxEntry &entry)
{
    if (entry.channelId != m_channel.id || m_channel.isNull() || entry.parentId != m_parent.id)
        return;
    if (entry.state == Delivery::State::Sent) {
        flush();
        confirmPending(entry.key, entry.message);
        return;
    }
    Progress::State state = Progress::State::Queued;
    if (entry.state == Delivery::State::Sending)
        state = Progress::State::Sending;
    else if (entry.state == Delivery::State::Failed)
        state = Progress::State::Failed;
    else if (entry.state == Delivery::State::Unconfirmed)
        state = Progress::State::Unconfirmed;
    if (hasPending(entry.key)) {
        setPendingState(entry.key, state);
        return;
    }
    flush();
    Message message;
    message.type = entry.request.type;
    message.channelId = entry.channelId;
    message.user = ownUser();
    message.body = entry.body();
    message.file = entry.request.file;
    message.properties = entry.request.properties;
    message.createdTime = entry.createdTime;
    addPending(entry.key, message, state);
    m_answered = true;
}

void ConversationModel::handleReaction(const Message &message, const Reaction &reaction, bool added)
{
    flush();
    if (const Message *known = find(message.id))
        updateMessage(withReaction(*known, reaction, added));
}

void ConversationModel::handleKeystrokes(const Keystrokes &keystrokes)
{
    if (keystrokes.username == ownUser().name)
        return;
    if (keystrokes.keys.isEmpty() || keystrokes.keys == typingOnlyDraft)
        m_liveDrafts.remove(keystrokes.username);
    else
        m_liveDrafts.insert(keystrokes.username, keystrokes.keys);
    Q_EMIT typingTextChanged();
}

QString ConversationModel::typingText() const
{
    return m_session && !isThread() ? words::typing(m_session->typingUsers()) : QString();
}

QString ConversationModel::liveText() const
{
    if (!m_session || m_liveDrafts.isEmpty() || isThread())
        return {};
    for (const User &user : m_session->typingUsers()) {
        const QString draft = m_liveDrafts.value(user.name);
        if (!draft.isEmpty())
            return tr("%1: %2").arg(text::isolated(MessageText::userName(user)),
                                 text::isolated(MessageText::name(draft.right(200))));
    }
    return {};
}

// Reading

void ConversationModel::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    Q_EMIT watchingChanged();
    scheduleRead();
    if (watching)
        planMemberCount();
}

void ConversationModel::setSendReceipts(bool send)
{
    if (m_sendReceipts == send)
        return;
    m_sendReceipts = send;
    Q_EMIT sendReceiptsChanged();
    scheduleRead();
}

bool ConversationModel::readsByItself() const
{
    return m_watching && m_sendReceipts && m_readMode != ReadMode::ByHand && (m_pinned || m_readMode != ReadMode::AtTheBottom);
}

void ConversationModel::scheduleRead()
{
    if (m_readTimer != 0 || m_state != State::Ready || m_seekingUnread || !readsByItself())
        return;
    m_readTimer = clock()->after(readDelay, this, [this] {
        m_readTimer = 0;
        readSeen();
    });
}

void ConversationModel::readSeen()
{
    if (!readsByItself() || !m_kitty || !m_kitty->isOnline() || m_seenRow < 0 || m_seenRow >= rowCount())
        return;
    int row = m_pinned ? 0 : m_seenRow;
    Message seen;
    for (; row < rowCount() && seen.isNull(); ++row)
        seen = index(row).data(MessageRole).value<Message>();
    if (seen.id <= m_readUpTo)
        return;
    const qint64 from = std::exchange(m_readUpTo, seen.id);
    if (seen.id == newestId() && !isThread()) {
        if (hasUnreadSince(from))
            tellRead(from);
        return;
    }
    // Somewhere in history: what is below the view stays unread.
    constexpr int most = 50;
    for (int count = 0; row <= rowCount() && count < most; ++row) {
        const Message message = index(row - 1).data(MessageRole).value<Message>();
        if (!message.isNull() && message.id <= from)
            break;
        if (!message.isNull() && message.user.id != ownUser().id) {
            m_kitty->readMessage(message);
            ++count;
        }
    }
}

void ConversationModel::setReadMode(ReadMode mode)
{
    if (m_readMode == mode)
        return;
    m_readMode = mode;
    Q_EMIT readModeChanged();
    scheduleRead();
}

QCoro::Task<> ConversationModel::tellRead(qint64 from)
{
    const QPointer<ConversationModel> self(this);
    const qint64 upTo = m_readUpTo;
    const Result<void> told = co_await m_kitty->readChannel(m_channel);
    if (self && told.failed() && m_readUpTo == upTo)
        m_readUpTo = from; // told again when the link is back
}

void ConversationModel::setUnseenCount(int count)
{
    if (m_unseenCount == count)
        return;
    m_unseenCount = count;
    if (count == 0)
        m_unseenMentions = 0;
    Q_EMIT unseenCountChanged();
}

void ConversationModel::setState(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    m_onStore = m_onStore && state == State::Ready;
    Q_EMIT stateChanged();
    Q_EMIT loadingOlderChanged(); // where older ones come from
}

} // namespace purr
