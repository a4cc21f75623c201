// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "scriptedserver.h"

#include <functional>

namespace purr::test
{
/// Connects a counter to every signal of the room.
inline void connectAll(ChatSession *session, QObject *context, const std::function<void(const char *)> &tell)
{
    using S = ChatSession;
    QObject::connect(session, &S::receivedMessage, context, [=] { tell("receivedMessage"); });
    QObject::connect(session, &S::receivedKeystrokes, context, [=] { tell("receivedKeystrokes"); });
    QObject::connect(session, &S::typingStarted, context, [=] { tell("typingStarted"); });
    QObject::connect(session, &S::typingStopped, context, [=] { tell("typingStopped"); });
    QObject::connect(session, &S::participantEnteredChat, context, [=] { tell("participantEnteredChat"); });
    QObject::connect(session, &S::participantLeftChat, context, [=] { tell("participantLeftChat"); });
    QObject::connect(session, &S::participantPresenceChanged, context, [=] { tell("participantPresenceChanged"); });
    QObject::connect(session, &S::messageUpdated, context, [=] { tell("messageUpdated"); });
    QObject::connect(session, &S::channelUpdated, context, [=] { tell("channelUpdated"); });
    QObject::connect(session, &S::messageRead, context, [=] { tell("messageRead"); });
    QObject::connect(session, &S::messageDeleted, context, [=] { tell("messageDeleted"); });
    QObject::connect(session, &S::messageUnread, context, [=] { tell("messageUnread"); });
    QObject::connect(session, &S::messageDelivered, context, [=] { tell("messageDelivered"); });
    QObject::connect(session, &S::messageReactionAdded, context, [=] { tell("messageReactionAdded"); });
    QObject::connect(session, &S::messageReactionRemoved, context, [=] { tell("messageReactionRemoved"); });
    QObject::connect(session, &S::eventTriggered, context, [=] { tell("eventTriggered"); });
}

/// One event of every kind for channel 5.
inline void publishAll(ScriptedServer &server)
{
    using namespace eventtype;
    const auto topic = [](const char *name) { return ScriptedServer::topic(5, QString::fromLatin1(name)); };
    const User bea = ScriptedServer::user(2, u"bea"_s);
    const Message message = server.store(5, u"hello"_s, bea);
    ReadReceipt receipt{bea, QDateTime::currentDateTimeUtc(), {}};
    receipt.links.setRelay(u"message"_s, message.links.relay(u"self"));
    Reaction reaction{{u"x"_s, {}, {}, {}}, bea, QDateTime::currentDateTimeUtc(), receipt.links};
    server.publish(topic("messages"), channelMessageCreated, message.toJson());
    server.publish(topic("keystrokes"), threadKeystrokesCreated, Keystrokes{bea.name, u"h"_s, {}}.toJson());
    server.publish(topic("typing"), threadTypingStarted, bea.toJson());
    server.publish(topic("typing"), threadTypingStopped, bea.toJson());
    server.publish(topic("participants"), channelParticipantActive, bea.toJson());
    server.publish(topic("participants"), purr::eventtype::participantPresenceChanged, bea.toJson());
    server.publish(topic("participants"), channelParticipantInactive, bea.toJson());
    server.publish(topic("messages"), channelMessageUpdated, message.toJson());
    server.publish(topic("self"), channelSelfUpdated, ScriptedServer::channel(5).toJson());
    server.publish(topic("readReceipts"), messageReadReceiptCreated, receipt.toJson());
    server.publish(topic("readReceipts"), messageReadReceiptDeleted, receipt.toJson());
    server.publish(topic("readReceipts"), purr::eventtype::messageDelivered, receipt.toJson());
    server.publish(topic("reactions"), messageReactionCreated, reaction.toJson());
    server.publish(topic("reactions"), messageReactionRemoved, reaction.toJson());
    server.publish(topic("events"), channelEventTriggered, CustomEvent{u"wave"_s, bea, {}, {}}.toJson());
    server.publish(topic("messages"), channelMessageDeleted, message.toJson());
}

/// The topics of a room that all handlers together ask for.
inline const QStringList allTopics{u"events"_s,   u"keystrokes"_s,   u"messages"_s, u"participants"_s,
                            u"reactions"_s, u"readReceipts"_s, u"self"_s,     u"typing"_s};
} // namespace purr::test
