// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the events of a chat session mean (protocol.md 4.1).

#include "client/localstoreprivate.h"
#include "client/room.h"
#include "client/roomtell.h"
#include "client/usersession.h"
#include "core/clock.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// So many are remembered as typing; a server may tell of any number.
constexpr qsizetype typistsMax = 64;
} // namespace

void Room::handleMessageCreated(const Event &event)
{
    const Message *message = event.as<Message>();
    if (!message)
        return;
    if (!message->user.isNull())
        stopTyping(message->user.id);
    m_store->d->keep({*message}, stretchTo(*message));
    switch (m_known.announce(*message)) {
    case KnownMessages::Change::New:
        tell(&ChatSession::receivedMessage, *message);
        break;
    case KnownMessages::Change::Edited:
        tell(&ChatSession::messageUpdated, *message);
        break;
    case KnownMessages::Change::Same:
        break;
    }
}

void Room::handleMessageUpdated(const Event &event)
{
    const Message *message = event.as<Message>();
    if (!message)
        return;
    if (m_known.contains(message->id))
        m_known.note(*message);
    m_store->d->keep({*message});
    tell(&ChatSession::messageUpdated, *message);
}

void Room::handleMessageDeleted(const Event &event)
{
    const Message *message = event.as<Message>();
    if (!message)
        return;
    m_known.remove(message->id);
    m_store->d->removeMessage(message->id);
    forgetMissed(message->id);
    tell(&ChatSession::messageDeleted, *message);
}

void Room::handleKeystrokes(const Event &event)
{
    const Keystrokes *keystrokes = event.as<Keystrokes>();
    if (!keystrokes)
        return;
    for (auto it = m_typists.begin(); it != m_typists.end(); ++it) {
        if (it->user.name == keystrokes->username && !keystrokes->keys.isEmpty())
            touchTypist(*it, it.key());
    }
    tell(&ChatSession::receivedKeystrokes, *keystrokes);
}

void Room::handleTypingStarted(const Event &event)
{
    const User *user = event.as<User>();
    if (!user)
        return;
    const bool isNew = !m_typists.contains(user->id);
    if (isNew && m_typists.size() >= typistsMax)
        stopTyping(longestTypist());
    if (!m_user)
        return;
    Typist &typist = m_typists[user->id];
    typist.user = *user;
    touchTypist(typist, user->id);
    if (isNew) {
        tell(&ChatSession::typingStarted, *user);
        planTell(m_typingPlanned, &ChatSession::typingUsersChanged);
    }
}

void Room::handleTypingStopped(const Event &event)
{
    if (const User *user = event.as<User>())
        stopTyping(user->id);
}

qint64 Room::longestTypist() const
{
    // Timers are numbered in the order in which they were started.
    return std::min_element(m_typists.cbegin(), m_typists.cend(),
                            [](const Typist &a, const Typist &b) { return a.timer < b.timer; }).key();
}

/// Tells after all that came with this event: who looks at everybody at each change would look at a crowd as often as the
/// crowd has people.
void Room::planTell(bool &planned, void (ChatSession::*signal)())
{
    if (std::exchange(planned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, &planned, signal] {
            planned = false;
            tell(signal);
        },
        Qt::QueuedConnection);
}

/// The server says "started" once per burst; keystrokes tell that it goes on.
void Room::touchTypist(Typist &typist, qint64 id)
{
    Clock *clock = m_user->clock();
    clock->cancel(typist.timer);
    typist.timer = clock->after(m_user->options().typingExpiry, this, [this, id] { stopTyping(id); });
}

void Room::stopTyping(qint64 id)
{
    if (!m_typists.contains(id) || !m_user)
        return;
    const std::shared_ptr<Room> self = shared_from_this();
    const Typist typist = m_typists.take(id);
    m_user->clock()->cancel(typist.timer);
    tell(&ChatSession::typingStopped, typist.user);
    planTell(m_typingPlanned, &ChatSession::typingUsersChanged);
}

QList<User> Room::typingUsers() const
{
    QList<User> users;
    for (const Typist &typist : m_typists) {
        if (m_user && typist.user.id != m_user->user().id)
            users.append(typist.user);
    }
    std::sort(users.begin(), users.end(), [](const User &a, const User &b) { return a.id < b.id; });
    return users;
}

void Room::handleEntered(const Event &event)
{
    const User *user = event.as<User>();
    if (!user)
        return;
    m_participants.insert(user->id, *user);
    tell(&ChatSession::participantEnteredChat, *user);
    planTell(m_peoplePlanned, &ChatSession::participantsChanged);
}

void Room::handleLeft(const Event &event)
{
    const User *user = event.as<User>();
    if (!user)
        return;
    stopTyping(user->id);
    m_participants.remove(user->id);
    tell(&ChatSession::participantLeftChat, *user);
    planTell(m_peoplePlanned, &ChatSession::participantsChanged);
}

void Room::handlePresence(const Event &event)
{
    const User *user = event.as<User>();
    if (!user)
        return;
    const auto participant = m_participants.find(user->id);
    const bool inRoom = participant != m_participants.end();
    if (inRoom)
        *participant = *user;
    if (!user->presence.online)
        stopTyping(user->id);
    tell(&ChatSession::participantPresenceChanged, *user);
    if (inRoom)
        planTell(m_peoplePlanned, &ChatSession::participantsChanged);
}

void Room::noteUser(const User &user)
{
    const auto participant = m_participants.find(user.id);
    if (participant == m_participants.end() || *participant == user)
        return;
    *participant = user;
    planTell(m_peoplePlanned, &ChatSession::participantsChanged);
}

/// Who is in the room already (our server tells; others do not). The user himself is, in any case.
void Room::seedParticipants()
{
    const QString link = m_channel.links.relay(u"participants");
    const bool announce = std::exchange(m_seeded, true);
    QMap<qint64, User> seen{{m_user->user().id, m_user->user()}};
    if (!link.isEmpty())
        seedParticipants(link, seen, announce);
    else if (!announce)
        setParticipants(seen, false);
}

void Room::seedParticipants(const QString &link, QMap<qint64, User> seen, bool announce)
{
    const std::weak_ptr<Room> weak = weak_from_this();
    m_user->relays().ask(link, {}, readerOf<Page<User>>(
                             [](const QJsonObject &json) { return Page<User>::fromJson(json); }),
                         [weak, seen, announce](const Result<std::any> &result) mutable {
                             const std::shared_ptr<Room> room = weak.lock();
                             if (!room || !room->m_user || result.failed())
                                 return;
                             const auto page = std::any_cast<Page<User>>(*result);
                             const qsizetype before = seen.size();
                             for (const User &user : page.items)
                                 seen.insert(user.id, user);
                             // A server whose pages go round in a circle has nobody new to tell.
                             constexpr qsizetype most = 2'000;
                             if (page.hasNext() && seen.size() > before && seen.size() < most)
                                 room->seedParticipants(page.info.nextLink, seen, announce);
                             else
                                 room->setParticipants(seen, announce);
                         });
}

/// `announce`: after a lost link, who came and went meanwhile is told one by one.
void Room::setParticipants(const QMap<qint64, User> &seen, bool announce)
{
    const QMap<qint64, User> before = std::exchange(m_participants, seen);
    if (announce) {
        for (const User &user : before) {
            if (!seen.contains(user.id))
                tell(&ChatSession::participantLeftChat, user);
        }
        for (const User &user : seen) {
            if (!before.contains(user.id))
                tell(&ChatSession::participantEnteredChat, user);
        }
    }
    constexpr qsizetype mostNoted = 20; // of a full room the first ones, and this user
    if (!announce)
        noteTold(QMetaMethod::fromSignal(&ChatSession::participantsChanged), true, m_participants.values().first(std::min(m_participants.size(), mostNoted + 1)));
    planTell(m_peoplePlanned, &ChatSession::participantsChanged);
}

void Room::handleChannelUpdated(const Event &event)
{
    const Channel *channel = event.as<Channel>();
    if (!channel)
        return;
    m_channel = *channel;
    m_toldChannel.reset();
    const std::shared_ptr<Room> self = shared_from_this();
    const QList<ChatSession *> sessions = m_sessions;
    for (ChatSession *session : sessions) {
        if (m_sessions.contains(session))
            session->updateChannel(*channel);
    }
    tell(&ChatSession::channelUpdated, *channel);
}

void Room::handleChannelDeleted(const Event &event)
{
    const Channel *channel = event.as<Channel>();
    if (!channel)
        return;
    tell(&ChatSession::channelDeleted, *channel);
    fail({Failure::Kind::Server, errorname::resourceNotFound, u"The channel was deleted."_s, {}});
}

void Room::handleRead(const Event &event)
{
    if (const ReadReceipt *receipt = event.as<ReadReceipt>()) {
        withMessage(receipt->links.relay(u"message"), [this, receipt = *receipt](const Message &message) {
            forgetMissed(message.id, &ChatSession::messageUnread, receipt.user.id);
            tell(&ChatSession::messageRead, message, receipt);
        });
    }
}

void Room::handleUnread(const Event &event)
{
    if (const ReadReceipt *receipt = event.as<ReadReceipt>()) {
        withMessage(receipt->links.relay(u"message"), [this, receipt = *receipt](const Message &message) {
            forgetMissed(message.id, &ChatSession::messageRead, receipt.user.id);
            tell(&ChatSession::messageUnread, message, receipt);
        });
    }
}

void Room::handleDelivered(const Event &event)
{
    if (const ReadReceipt *receipt = event.as<ReadReceipt>()) {
        withMessage(receipt->links.relay(u"message"), [this, receipt = *receipt](const Message &message) {
            tell(&ChatSession::messageDelivered, message, receipt);
        });
    }
}

void Room::handleReactionAdded(const Event &event)
{
    if (const Reaction *reaction = event.as<Reaction>()) {
        withMessage(reaction->links.relay(u"message"), [this, reaction = *reaction](const Message &message) {
            forgetMissed(message.id, &ChatSession::messageReactionRemoved, reaction.user.id, reaction.emoji.character);
            keepReaction(message, reaction, true);
            tell(&ChatSession::messageReactionAdded, message, reaction);
        });
    }
}

void Room::handleReactionRemoved(const Event &event)
{
    if (const Reaction *reaction = event.as<Reaction>()) {
        withMessage(reaction->links.relay(u"message"), [this, reaction = *reaction](const Message &message) {
            forgetMissed(message.id, &ChatSession::messageReactionAdded, reaction.user.id, reaction.emoji.character);
            keepReaction(message, reaction, false);
            tell(&ChatSession::messageReactionRemoved, message, reaction);
        });
    }
}

/// The event has the reaction alone; what is at hand and on disk is the message.
void Room::keepReaction(const Message &message, const Reaction &reaction, bool added)
{
    const Message changed = withReaction(message, reaction, added);
    if (m_known.contains(message.id))
        m_known.note(changed);
    m_store->d->keep({changed});
}

void Room::handleCustomEvent(const Event &event)
{
    if (const CustomEvent *custom = event.as<CustomEvent>())
        tell(&ChatSession::eventTriggered, *custom);
}

void Room::withMessage(const QString &link, std::function<void(const Message &)> then)
{
    if (const Message *message = m_known.byLink(link)) {
        then(Message(*message));
        return;
    }
    if (link.isEmpty())
        return;
    QList<std::function<void(const Message &)>> &waiting = m_fetching[link];
    waiting.append(std::move(then));
    if (waiting.size() == 1)
        fetchMessage(link);
}

void Room::fetchMessage(const QString &link)
{
    const std::weak_ptr<Room> weak = weak_from_this();
    m_user->relays().ask(link, {}, readerOf<Message>(), [weak, link](const Result<std::any> &result) {
        const std::shared_ptr<Room> room = weak.lock();
        if (!room || !room->m_user)
            return;
        if (result.failed() && result.error().kind == Failure::Kind::Network)
            return; // asked again when there is a link
        const auto callbacks = room->m_fetching.take(link);
        if (result.failed())
            return;
        const auto message = std::any_cast<Message>(*result);
        if (message.channelId != 0 && message.channelId != room->m_channel.id)
            return; // nobody can have read or liked here what is elsewhere
        for (const auto &callback : callbacks) {
            if (room->m_user)
                callback(message);
        }
    });
}

} // namespace purr
