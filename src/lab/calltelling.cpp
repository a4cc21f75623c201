// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/calltelling.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

QString nameOf(const User &user)
{
    return user.displayName.isEmpty() ? user.name : user.displayName;
}

QString presenceOf(const User &user)
{
    return nameOf(user) + (user.presence.online ? u" online"_s : u" offline"_s);
}

QString quoted(const QString &text)
{
    return u'“' + text.simplified().left(120) + u'”';
}

CallTelling told(const QString &handler, const Message &message)
{
    const QString words = u"#%1 %2"_s.arg(message.id).arg(message.hasText() ? quoted(message.body) : message.file.name);
    // A message says when it was written and edited, not when a reply was counted on it or it was deleted.
    if (handler == "onReceivedMessage"_L1)
        return {words, message.toJson(), {message.createdTime}};
    return {words, message.toJson(), {handler == "onMessageUpdated"_L1 ? message.lastEditedTime : QDateTime(), true}};
}

CallTelling told(const QString &handler, const User &user)
{
    const bool ofPresence = handler == "onParticipantPresenceChanged"_L1 || handler == "onUserPresenceChanged"_L1;
    return {ofPresence ? presenceOf(user) : nameOf(user), user.toJson(), {}};
}

CallTelling told(const QString &handler, const Channel &channel)
{
    return {handler == "onChannelUpdated"_L1 ? u"displayName → "_s + channel.displayName : channel.displayName, channel.toJson(), {}};
}

/// Its time is that of the reading, which is over when it is taken back.
CallTelling told(const QString &handler, const Message &message, const ReadReceipt &receipt)
{
    return {u"#%1 by %2"_s.arg(message.id).arg(nameOf(receipt.user)),
            {{u"message"_s, message.toJson()}, {u"receipt"_s, receipt.toJson()}},
            {handler == "onMessageUnread"_L1 ? QDateTime() : receipt.createdTime}};
}

CallTelling told(const QString &handler, const Message &message, const Reaction &reaction)
{
    return {u"#%1 %2 by %3"_s.arg(message.id).arg(reaction.emoji.character, nameOf(reaction.user)),
            {{u"message"_s, message.toJson()}, {u"reaction"_s, reaction.toJson()}},
            {handler == "onMessageReactionRemoved"_L1 ? QDateTime() : reaction.createdTime}};
}

} // namespace

CallTelling CallTelling::of(const QString &handler, const QVariantList &arguments)
{
    const QVariant first = arguments.value(0);
    const QVariant second = arguments.value(1);
    if (first.metaType() == QMetaType::fromType<Message>()) {
        const auto message = first.value<Message>();
        if (second.metaType() == QMetaType::fromType<ReadReceipt>())
            return told(handler, message, second.value<ReadReceipt>());
        return second.isValid() ? told(handler, message, second.value<Reaction>()) : told(handler, message);
    }
    if (first.metaType() == QMetaType::fromType<User>())
        return told(handler, first.value<User>());
    if (first.metaType() == QMetaType::fromType<Channel>())
        return told(handler, first.value<Channel>());
    if (first.metaType() == QMetaType::fromType<Keystrokes>()) {
        const auto keystrokes = first.value<Keystrokes>();
        // The end of a long draft is what has changed.
        constexpr qsizetype most = 40;
        const QString &keys = keystrokes.keys;
        const QString end = keys.size() > most ? u'…' + keys.right(most) : keys;
        return {keystrokes.username + u' ' + quoted(end), keystrokes.toJson(), {}};
    }
    if (first.metaType() == QMetaType::fromType<CustomEvent>()) {
        const auto event = first.value<CustomEvent>();
        return {event.type + u" by "_s + nameOf(event.user), event.toJson(), {}};
    }
    if (first.metaType() == QMetaType::fromType<Notification>()) {
        const auto notification = first.value<Notification>();
        return {quoted(notification.body), notification.toJson(), {notification.createdTime}};
    }
    // onResumed
    const bool complete = first.toBool();
    const qint64 fromId = second.toLongLong();
    return {complete ? u"nothing is missing"_s : u"there is a gap after #%1"_s.arg(fromId),
            {{u"complete"_s, complete}, {u"fromId"_s, fromId}},
            {}};
}

QString titleOf(const Channel &channel, const QString &ownName)
{
    if (!channel.isDirect())
        return channel.displayName.isEmpty() ? channel.name : channel.displayName;
    QStringList others;
    for (const User &member : channel.members) {
        if (member.name != ownName)
            others << member.name;
    }
    others.sort();
    return u"%1 (direct)"_s.arg(others.isEmpty() ? ownName : others.join(u", "_s));
}

} // namespace purr::lab
