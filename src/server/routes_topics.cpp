// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/router.h"

/// Everything that can be listened to (protocol.md 4).
namespace purr::server
{

QList<Route> topicRoutes()
{
    return {
        Route::topic("channels/{id}", Policy::ChannelMember, TopicKind::ChannelSelf),
        Route::topic("channels/{id}.messages", Policy::ChannelMember, TopicKind::ChannelMessages),
        Route::topic("channels/{id}.keystrokes", Policy::ChannelMember, TopicKind::ChannelKeystrokes),
        Route::topic("channels/{id}.typing", Policy::ChannelMember, TopicKind::ChannelTyping),
        Route::topic("channels/{id}.participants", Policy::ChannelMember, TopicKind::ChannelParticipants),
        Route::topic("channels/{id}.read_receipts", Policy::ChannelMember, TopicKind::ChannelReadReceipts),
        Route::topic("channels/{id}.reactions", Policy::ChannelMember, TopicKind::ChannelReactions),
        Route::topic("channels/{id}.events", Policy::ChannelMember, TopicKind::ChannelEvents),
        Route::topic("channels/{id}.members", Policy::ChannelMember, TopicKind::ChannelMembers),
        Route::topic("channels/{id}.moderators", Policy::ChannelMember, TopicKind::ChannelModerators),
        Route::topic("channels/{id}.block_records", Policy::ChannelMember, TopicKind::ChannelBlockRecords),
        Route::topic("threads/{id}", Policy::ThreadMember, TopicKind::ThreadSelf),
        Route::topic("threads/{id}.messages", Policy::ThreadMember, TopicKind::ThreadMessages),
        Route::topic("threads/{id}.keystrokes", Policy::ThreadMember, TopicKind::ThreadKeystrokes),
        Route::topic("threads/{id}.typing", Policy::ThreadMember, TopicKind::ThreadTyping),
        Route::topic("users/{id}", Policy::OwnUser, TopicKind::UserSelf),
        Route::topic("users/{id}.channels", Policy::OwnUser, TopicKind::UserChannels),
        Route::topic("users/{id}.messages", Policy::OwnUser, TopicKind::UserMessages),
        Route::topic("users/{id}.notifications", Policy::OwnUser, TopicKind::UserNotifications),
        Route::topic("users/{id}.contacts", Policy::OwnUser, TopicKind::UserContacts),
        Route::topic("users/{id}.participants", Policy::OwnUser, TopicKind::UserParticipants),
        Route::topic("users/{id}.users", Policy::OwnUser, TopicKind::UserUsers),
        Route::topic("users/{id}.reactions", Policy::OwnUser, TopicKind::UserReactions),
        Route::topic("users/{id}.threads", Policy::OwnUser, TopicKind::UserThreads),
        Route::topic("users/{id}.calls", Policy::OwnUser, TopicKind::UserCalls),
        Route::topic("users/{id}.read_receipts", Policy::OwnUser, TopicKind::UserReadReceipts),
        Route::topic("users/{id}.elements", Policy::OwnUser, TopicKind::UserSettings),
        Route::topic("users/{id}.features", Policy::OwnUser, TopicKind::UserSettings),
        Route::topic("users/{id}.styles", Policy::OwnUser, TopicKind::UserSettings),
    };
}

} // namespace purr::server
