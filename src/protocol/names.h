// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/links.h"

#include <QLatin1StringView>

/// Every word of the wire that is not a JSON field: event types, errors, headers, destinations (protocol.md 0.3 to 4).
namespace purr
{

/// `type` of events on topics (protocol.md 4).
namespace eventtype
{
inline constexpr QLatin1StringView channelMessageCreated{"channel.message.created"};
inline constexpr QLatin1StringView channelMessageUpdated{"channel.message.updated"};
inline constexpr QLatin1StringView channelMessageDeleted{"channel.message.deleted"};
inline constexpr QLatin1StringView threadMessageCreated{"thread.message.created"};
inline constexpr QLatin1StringView threadKeystrokesCreated{"thread.keystrokes.created"};
inline constexpr QLatin1StringView threadTypingStarted{"thread.typing.started"};
inline constexpr QLatin1StringView threadTypingStopped{"thread.typing.stopped"};
inline constexpr QLatin1StringView channelParticipantActive{"channel.participant.active"};
inline constexpr QLatin1StringView channelParticipantInactive{"channel.participant.inactive"};
inline constexpr QLatin1StringView participantPresenceChanged{"participant.presence.changed"};
inline constexpr QLatin1StringView channelSelfUpdated{"channel.self.updated"};
inline constexpr QLatin1StringView channelSelfDeleted{"channel.self.deleted"};
inline constexpr QLatin1StringView messageReadReceiptCreated{"message.read_receipt.created"};
inline constexpr QLatin1StringView messageReadReceiptDeleted{"message.read_receipt.deleted"};
inline constexpr QLatin1StringView messageReactionCreated{"message.reaction.created"};
inline constexpr QLatin1StringView messageReactionRemoved{"message.reaction.removed"};
inline constexpr QLatin1StringView channelEventTriggered{"channel.event.triggered"};
inline constexpr QLatin1StringView channelMemberJoined{"channel.member.joined"};
inline constexpr QLatin1StringView channelMemberLeft{"channel.member.left"};
inline constexpr QLatin1StringView channelModeratorAdded{"channel.moderator.added"};
inline constexpr QLatin1StringView channelModeratorDeleted{"channel.moderator.deleted"};
inline constexpr QLatin1StringView channelBlockRecordCreated{"channel.block_record.created"};
inline constexpr QLatin1StringView channelBlockRecordDeleted{"channel.block_record.deleted"};
inline constexpr QLatin1StringView userSelfUpdated{"user.self.updated"};
inline constexpr QLatin1StringView userSelfDeleted{"user.self.deleted"};
inline constexpr QLatin1StringView userChannelCreated{"user.channel.created"};
inline constexpr QLatin1StringView userChannelUpserted{"user.channel.upserted"};
inline constexpr QLatin1StringView memberChannelUpserted{"member.channel.upserted"};
inline constexpr QLatin1StringView userChannelJoined{"user.channel.joined"};
inline constexpr QLatin1StringView userChannelInvited{"user.channel.invited"};
inline constexpr QLatin1StringView userChannelHidden{"user.channel.hidden"};
inline constexpr QLatin1StringView userChannelUnhidden{"user.channel.unhidden"};
inline constexpr QLatin1StringView userChannelLeft{"user.channel.left"};
inline constexpr QLatin1StringView meChannelLeft{"me.channel.left"};
inline constexpr QLatin1StringView userChannelUpdated{"user.channel.updated"};
inline constexpr QLatin1StringView userChannelDeleted{"user.channel.deleted"};
inline constexpr QLatin1StringView userChannelBlockRecordCreated{"user.channel.block_record_created"};
inline constexpr QLatin1StringView userChannelBlockRecordDeleted{"user.channel.block_record_deleted"};
inline constexpr QLatin1StringView userMessageCreated{"user.message.created"};
inline constexpr QLatin1StringView userMessageUpdated{"user.message.updated"};
inline constexpr QLatin1StringView userMessageDeleted{"user.message.deleted"};
inline constexpr QLatin1StringView userMessageReported{"user.message.reported"};
inline constexpr QLatin1StringView userReactionCreated{"user.reaction.created"};
inline constexpr QLatin1StringView userReactionRemoved{"user.reaction.removed"};
inline constexpr QLatin1StringView userThreadCreated{"user.thread.created"};
inline constexpr QLatin1StringView userNotificationCreated{"user.notification.created"};
inline constexpr QLatin1StringView contactPresenceChanged{"contact.presence.changed"};
inline constexpr QLatin1StringView contactUserUpdated{"contact.user.updated"};
inline constexpr QLatin1StringView participantTypingStarted{"participant.typing.started"};
inline constexpr QLatin1StringView participantTypingStopped{"participant.typing.stopped"};
inline constexpr QLatin1StringView userBlocked{"user.user.blocked"};
inline constexpr QLatin1StringView userBlockListItemCreated{"user.user_blocklist_item.created"};
inline constexpr QLatin1StringView userUnblocked{"user.user.unblocked"};
/// Ours: a device of a member has acknowledged the message (additive, unknown to the official SDKs).
inline constexpr QLatin1StringView messageDelivered{"message.delivery_receipt.created"};
} // namespace eventtype

/// `data.type` of notifications (protocol.md 3.8).
namespace notificationtype
{
inline constexpr QLatin1StringView userSentMessage{"USER:SENT:MESSAGE"};
inline constexpr QLatin1StringView systemSentMessage{"SYSTEM:SENT:MESSAGE"};
inline constexpr QLatin1StringView userRepliedToMessage{"USER:REPLIED_TO:MESSAGE"};
inline constexpr QLatin1StringView userMentionedUser{"USER:MENTIONED:USER"};
inline constexpr QLatin1StringView userMentionedChannel{"USER:MENTIONED:CHANNEL"};
} // namespace notificationtype

/// `error` of failures (protocol.md 1.8, 5.3). The first group travels, the second is made by a client.
namespace errorname
{
inline constexpr QLatin1StringView accessDenied{"AccessDeniedError"};
inline constexpr QLatin1StringView rateLimited{"RateLimitedError"};
inline constexpr QLatin1StringView resourceNotFound{"ResourceNotFoundError"};
inline constexpr QLatin1StringView validation{"ValidationError"};
inline constexpr QLatin1StringView channelNotJoinable{"ChannelNotJoinableError"};
inline constexpr QLatin1StringView channelNameTaken{"ChannelNameTakenError"};
inline constexpr QLatin1StringView directChannelFull{"DirectChannelFullError"};
inline constexpr QLatin1StringView userBlocked{"UserBlockedError"};
inline constexpr QLatin1StringView chatSessionLimitExceeded{"ChatSessionLimitExceededError"};
inline constexpr QLatin1StringView payloadTooLarge{"PayloadTooLargeError"};
inline constexpr QLatin1StringView internal{"InternalError"};

inline constexpr QLatin1StringView noActiveSession{"NoActiveSessionError"};
inline constexpr QLatin1StringView sessionActive{"SessionActiveError"};
inline constexpr QLatin1StringView channelNotPubliclyJoinable{"ChannelNotPubliclyJoinableError"};
inline constexpr QLatin1StringView notAChannelMember{"NotAChannelMemberError"};
inline constexpr QLatin1StringView cannotAddModerator{"CannotAddModeratorToChannel"};
inline constexpr QLatin1StringView channelNotInvitable{"ChannelNotInvitableError"};
inline constexpr QLatin1StringView messageNotAReply{"MessageNotAReplyError"};
inline constexpr QLatin1StringView pageOutOfBounds{"PageOutOfBoundsError"};
inline constexpr QLatin1StringView connectionFailed{"ChatKittyConnectionError"};
inline constexpr QLatin1StringView unknown{"UnknownChatKittyError"};
inline constexpr QLatin1StringView timeout{"TimeoutError"};
inline constexpr QLatin1StringView cancelled{"CancelledError"};
inline constexpr QLatin1StringView notPermitted{"NotPermittedError"};
inline constexpr QLatin1StringView malformed{"MalformedResourceError"};
} // namespace errorname

/// STOMP headers beyond the standard ones (protocol.md 1.4, 1.8); the `purr-` ones are our additions.
namespace headername
{
inline constexpr char user[] = "StompX-User";
inline constexpr char userAgent[] = "StompX-User-Agent";
inline constexpr char authParams[] = "StompX-Auth-Params";
inline constexpr char authSessionId[] = "StompX-Auth-Session-ID";
inline constexpr char subscriptionId[] = "subscription-id";
inline constexpr char receiptId[] = "receipt-id";
/// Number of the event in its channel, and which life of the store counted it.
inline constexpr char sequence[] = "purr-seq";
inline constexpr char epoch[] = "purr-epoch";
/// On SUBSCRIBE: the last number the client has, to be sent what follows.
inline constexpr char since[] = "purr-since";
/// On the RECEIPT of a SUBSCRIBE with `since`: "complete" when everything missed follows, "lost" when it has to be fetched.
inline constexpr char replay[] = "purr-replay";
/// Grant of an upload (HTTP, protocol.md 2.4).
inline constexpr char grant[] = "Grant";
} // namespace headername

/// The few destinations that every client knows by heart (protocol.md 0.3); all others come out of Links.
namespace destination
{
[[nodiscard]] QString currentUser(LinkGeneration generation);
[[nodiscard]] QString writeFileAccessGrant(LinkGeneration generation);
[[nodiscard]] QString readFileAccessGrant(LinkGeneration generation);
[[nodiscard]] QString errorsQueue(LinkGeneration generation);
[[nodiscard]] QString channel(LinkGeneration generation, qint64 id);
[[nodiscard]] QString user(LinkGeneration generation, qint64 id);
[[nodiscard]] QString blockUser(LinkGeneration generation, qint64 id);
/// `/application/v1` or `/application`; `/topic/v1` or `/topic`; `/v1` or nothing. For a server, which makes the rest.
[[nodiscard]] QString applicationPrefix(LinkGeneration generation);
[[nodiscard]] QString topicPrefix(LinkGeneration generation);
[[nodiscard]] QString streamPrefix(LinkGeneration generation);
} // namespace destination

} // namespace purr
