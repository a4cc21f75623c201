// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/types.h"
#include "server/router.h"

#include <algorithm>
#include <array>

/// Who may use which route, written once more, apart from the table of the server, so that a change of one is seen by the
/// other (promises S7).
namespace purr::test
{

/// Who may use a route.
enum class Who {
    Anybody,        ///< also who is not signed in
    Everybody,
    Others,         ///< everybody; who means himself is told that this makes no sense
    Reader,         ///< members, and everybody for a public channel
    Member,
    GroupMember,    ///< not in direct channels
    DirectMember,   ///< only there
    Manager,        ///< moderators; in direct channels every member
    GroupManager,   ///< moderators, not in direct channels
    Joiner,         ///< everybody who is not blocked, for public channels
    Author,
    AuthorOrModerator,
    Self,
};

struct Row {
    const char *pattern;
    Who who;
    const char *body = "{}";
    /// What those who may are told all the same; everything else is a refusal.
    const char *answer = "";
    bool changes = false; ///< done once, nothing is as before
    bool writes = false;  ///< closed in direct channels in which one has blocked the other (protocol.md 7.9)
};

inline const QList<Row> relayRows{
    {"user", Who::Everybody},
    {"user.read_file_access_grant", Who::Everybody},
    {"user.write_file_access_grant", Who::Everybody},
    {"user.channels", Who::Everybody},
    {"user.joinable_channels", Who::Everybody},
    {"user.unread_channels", Who::Everybody},
    {"user.channels_count", Who::Everybody},
    {"user.unread_channels_count", Who::Everybody},
    {"user.unread_messages_count", Who::Everybody},
    {"user.messages", Who::Everybody},
    {"user.contacts", Who::Everybody},
    {"user.contacts_count", Who::Everybody},
    {"user.block_list", Who::Everybody},
    {"user.notifications", Who::Everybody},
    {"users/{id}", Who::Everybody},
    {"users/{id}.channel_member", Who::Everybody},
    {"channels/{id}", Who::Reader},
    {"channels/{id}.members", Who::Reader},
    {"channels/{id}.moderators", Who::Reader},
    {"channels/{id}.messages", Who::Reader},
    {"channels/{id}.messages_count", Who::Reader},
    {"channels/{id}.last_received_message", Who::Reader},
    {"channels/{id}.context", Who::Member},
    {"channels/{id}.unread", Who::Member},
    {"channels/{id}.calls", Who::Member},
    {"channels/{id}.participants", Who::Member},
    {"channels/{id}.last_read_message", Who::Member},
    {"channels/{id}.threads", Who::Member},
    {"channels/{id}.block_records", Who::GroupManager},
    {"messages/{id}", Who::Reader},
    {"messages/{id}.replies", Who::Reader},
    {"messages/{id}.replies_count", Who::Reader},
    {"messages/{id}.read_receipts", Who::Reader},
    {"messages/{id}.reactions", Who::Reader},
    {"messages/{id}.report_count", Who::Member},
    {"messages/{id}.reports", Who::AuthorOrModerator},
    {"threads/{id}", Who::Reader},
    {"threads/{id}.messages", Who::Reader},
    {"threads/{id}.message", Who::Reader, "", "ResourceNotFoundError"}, // the thread is of no message
};

inline const QList<Row> actionRows{
    {"user.update", Who::Everybody},
    {"user.update_display_picture", Who::Everybody, R"({"url":"https:\/\/example.org\/a.png","name":"a.png","contentType":"image/png","size":7})"},
    {"user.create_channel", Who::Everybody, R"({"type":"PUBLIC"})"},
    {"users/{id}.block", Who::Others},
    {"users/{id}.unblock", Who::Everybody},
    {"users/{id}.delete", Who::Self, "{}", "", true},
    {"channels/{id}.update", Who::Manager, R"({"displayName":"new"})"},
    {"channels/{id}.mute", Who::Member, R"({"state":"ON"})"},
    {"channels/{id}.trigger_event", Who::Member, R"({"type":"t","properties":{}})", "", false, true},
    {"channels/{id}.call", Who::Member, "{}", "ValidationError"}, // nobody can call
    {"channels/{id}.message", Who::Member, R"({"type":"TEXT","body":"x"})", "", false, true},
    {"channels/{id}.keystrokes", Who::Member, R"({"keys":"x"})", "", false, true},
    {"channels/{id}.read", Who::Member},
    {"channels/{id}.create_thread", Who::Member, R"({"name":"t"})", "", false, true},
    {"channels/{id}.invite", Who::GroupMember, R"({"user":{"username":"owner"}})"},
    {"channels/{id}.add_moderator", Who::GroupManager, R"({"username":"owner"})"},
    {"channels/{id}.delete_moderator", Who::GroupManager, R"({"username":"moderator"})", "", true},
    {"channels/{id}.block", Who::GroupManager, R"({"username":"nobody"})"},
    {"channels/{id}.block_records/{id}.delete", Who::GroupManager, "{}", "", true},
    {"messages/{id}.read", Who::Member},
    {"messages/{id}.unread", Who::Member},
    {"messages/{id}.reply", Who::Member, R"({"type":"TEXT","body":"x"})", "", false, true},
    {"messages/{id}.react", Who::Member, R"({"emoji":"smile"})", "", false, true},
    {"messages/{id}.remove_reaction", Who::Member, R"({"emoji":"smile"})"},
    {"messages/{id}.report", Who::Member, R"({"reason":"x"})"},
    {"messages/{id}.remove_report", Who::Member},
    {"messages/{id}.edit", Who::Author, R"({"body":"y"})", "", false, true},
    {"messages/{id}.update_properties", Who::AuthorOrModerator, R"({"properties":{}})", "", false, true},
    {"threads/{id}.message", Who::Member, R"({"type":"TEXT","body":"x"})", "", false, true},
    {"threads/{id}.keystrokes", Who::Member, R"({"keys":"x"})", "", false, true},
    {"threads/{id}.read", Who::Member},
    {"channels/{id}.join", Who::Joiner, "{}", "", true},
    {"channels/{id}.leave", Who::GroupMember, "{}", "", true},
    {"channels/{id}.hide", Who::DirectMember, "{}", "", true},
    {"channels/{id}.clear_history", Who::Member, "{}", "", true},
    {"channels/{id}.delete", Who::Manager, "{}", "", true},
    {"messages/{id}.delete", Who::AuthorOrModerator, "{}", "", true},
    {"messages/{id}.delete_for_me", Who::Member, "{}", "", true},
};

inline const QList<Row> topicRows{
    {"channels/{id}", Who::Member},
    {"channels/{id}.messages", Who::Member},
    {"channels/{id}.keystrokes", Who::Member},
    {"channels/{id}.typing", Who::Member},
    {"channels/{id}.participants", Who::Member},
    {"channels/{id}.read_receipts", Who::Member},
    {"channels/{id}.reactions", Who::Member},
    {"channels/{id}.events", Who::Member},
    {"channels/{id}.members", Who::Member},
    {"channels/{id}.moderators", Who::Member},
    {"channels/{id}.block_records", Who::Member},
    {"threads/{id}", Who::Member},
    {"threads/{id}.messages", Who::Member},
    {"threads/{id}.keystrokes", Who::Member},
    {"threads/{id}.typing", Who::Member},
    {"users/{id}", Who::Self},
    {"users/{id}.channels", Who::Self},
    {"users/{id}.messages", Who::Self},
    {"users/{id}.notifications", Who::Self},
    {"users/{id}.contacts", Who::Self},
    {"users/{id}.participants", Who::Self},
    {"users/{id}.users", Who::Self},
    {"users/{id}.reactions", Who::Self},
    {"users/{id}.threads", Who::Self},
    {"users/{id}.calls", Who::Self},
    {"users/{id}.read_receipts", Who::Self},
    {"users/{id}.elements", Who::Self},
    {"users/{id}.features", Who::Self},
    {"users/{id}.styles", Who::Self},
};

inline const QList<Row> uploadRows{
    {"channels/{id}/messages", Who::Member, "text/plain", "", false, true},
    {"messages/{id}/replies", Who::Member, "text/plain", "", false, true},
    {"threads/{id}/messages", Who::Member, "text/plain", "", false, true},
    {"users/{id}/display-picture", Who::Self, "image/png"},
};

inline const QList<Row> downloadRows{
    {"files/{name}", Who::Reader},
    {"picture/{name}", Who::Anybody},
};

inline const QList<Row> &rowsOf(server::Destination::Kind kind)
{
    using Kind = server::Destination::Kind;
    switch (kind) {
    case Kind::Relay: return relayRows;
    case Kind::Action: return actionRows;
    case Kind::Topic: return topicRows;
    case Kind::Upload: return uploadRows;
    default: return downloadRows;
    }
}

inline const Row *rowOf(const server::Route &route)
{
    const QList<Row> &rows = rowsOf(route.kind);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return qstrcmp(row.pattern, route.pattern) == 0; });
    return found == rows.end() ? nullptr : &*found;
}

/// Who asks. All are guests but `Account`. A member of each channel: `Owner` who made it, `Moderator` who did not, `Member`,
/// `Author` of its message, `Account` who signs in with a password, and `Shunned` whom somebody in his direct channels has
/// blocked. Not in it: `Stranger`, `Kicked` who was, `Banned` who was and may not come back, and `Oneself`, whom the routes
/// of users are about.
enum Caller { Owner, Moderator, Member, Author, Account, Shunned, Stranger, Kicked, Banned, Oneself, callers };
inline constexpr std::array callerNames{"owner",    "moderator", "member", "author", "account",
                                        "shunned",     "stranger",  "kicked", "banned", "oneself"};
static_assert(callerNames.size() == callers);

inline bool isAllowed(Who who, ChannelType type, int caller)
{
    const bool member = caller <= Shunned;
    const bool direct = type == ChannelType::Direct;
    const bool moderator = !direct && (caller == Owner || caller == Moderator);
    switch (who) {
    case Who::Anybody:
    case Who::Everybody:
    case Who::Others: return true;
    case Who::Reader: return member || type == ChannelType::Public;
    case Who::Member: return member;
    case Who::GroupMember: return member && !direct;
    case Who::DirectMember: return member && direct;
    case Who::Manager: return direct ? member : moderator;
    case Who::GroupManager: return moderator;
    case Who::Joiner: return type == ChannelType::Public && caller != Banned;
    case Who::Author: return caller == Author;
    case Who::AuthorOrModerator: return caller == Author || moderator;
    case Who::Self: return caller == Oneself;
    }
    return false;
}

} // namespace purr::test
