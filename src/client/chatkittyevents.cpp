// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the user's own topics tell (protocol.md 4.3).

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "client/localstore.h"
#include "client/outboxprivate.h"
#include "client/told.h"
#include "protocol/names.h"

#include <QHash>
#include <QMetaMethod>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

template <typename T> void ChatKitty::Private::tell(void (ChatKitty::*signal)(const T &), const T &value)
{
    static const QList<QMetaMethod> handlers{
        QMetaMethod::fromSignal(&ChatKitty::notificationReceived), QMetaMethod::fromSignal(&ChatKitty::channelJoined),
        QMetaMethod::fromSignal(&ChatKitty::channelLeft), QMetaMethod::fromSignal(&ChatKitty::userPresenceChanged)};
    const QMetaMethod method = QMetaMethod::fromSignal(signal);
    if (session.told().isKept() && handlers.contains(method))
        session.told().note(0, {}, method, q->isSignalConnected(method), value);
    Q_EMIT(q->*signal)(value);
}

/// Events of the user topics (protocol.md 4.3).
void ChatKitty::Private::handle(const Event &event)
{
    using namespace eventtype;
    const QString &type = event.type;
    if (const auto *message = event.as<Message>()) {
        if (type == userMessageCreated || type == userMessageUpdated)
            store->d->keep({*message});
        else if (type == userMessageDeleted)
            store->d->removeMessage(message->id);
        if (message->user.id != session.user().id)
            return; // one that this user has hidden for himself
        const QPointer<ChatKitty> guard(q);
        outbox->d->note(*message);
        if (guard)
            Q_EMIT q->ownMessage(*message);
    } else if (const auto *notification = event.as<Notification>()) {
        if (!notification->message.isNull())
            store->d->keep({notification->message});
        tell(&ChatKitty::notificationReceived, *notification);
    } else if (const auto *receipt = event.as<ReadReceipt>()) {
        if (type == messageReadReceiptCreated)
            Q_EMIT q->messageReadElsewhere(*receipt);
    } else if (const auto *channel = event.as<Channel>()) {
        using Signal = void (ChatKitty::*)(const Channel &);
        static const QHash<QString, Signal> table{
            {userChannelJoined, &ChatKitty::channelJoined},     {userChannelLeft, &ChatKitty::channelLeft},
            {userChannelUpdated, &ChatKitty::channelUpdated},   {userChannelHidden, &ChatKitty::channelHidden},
            {userChannelUnhidden, &ChatKitty::channelUnhidden}, {userChannelDeleted, &ChatKitty::channelDeleted},
        };
        // Who removed somebody else is told so by the same event, and is still a member (protocol.md 7.13).
        if (type == userChannelLeft && channel->canLeave() && removedFrom.contains(channel->id))
            return;
        if (type == userChannelLeft || type == userChannelDeleted)
            store->d->removeChannel(channel->id);
        else if (type == userChannelJoined || type == userChannelUpdated)
            store->d->keep(QList<Channel>{*channel});
        if (const Signal signal = table.value(type))
            tell(signal, *channel);
    } else if (const auto *user = event.as<User>()) {
        using Signal = void (ChatKitty::*)(const User &);
        static const QHash<QString, Signal> table{
            {contactPresenceChanged, &ChatKitty::userPresenceChanged},
            {contactUserUpdated, &ChatKitty::userUpdated},
            {eventtype::participantTypingStarted, &ChatKitty::participantStartedTyping},
            {eventtype::participantTypingStopped, &ChatKitty::participantStoppedTyping},
            {eventtype::userUnblocked, &ChatKitty::userUnblocked},
        };
        if (type == contactUserUpdated) {
            const QList<std::shared_ptr<Room>> entered = rooms.values();
            for (const std::shared_ptr<Room> &room : entered)
                room->noteUser(*user);
        }
        if (const Signal signal = table.value(type))
            tell(signal, *user);
    } else if (const auto *record = event.as<BlockRecord>()) {
        // What carries the user himself is only an answer, and is called as the server likes (protocol.md 5.1).
        if (type == eventtype::userBlockListItemCreated)
            Q_EMIT q->userBlocked(record->user);
    }
}

} // namespace purr
