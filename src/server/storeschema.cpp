// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storeschema.h"

#include "protocol/names.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace purr::server::schema
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// Times are milliseconds since 1970. `…_folded` are case-folded copies to search and sort by. Types are the enums of
// protocol/types.h. A step that was released is never changed; a new one is added below it.

constexpr QLatin1StringView usersStep{R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE api_keys (hash BLOB PRIMARY KEY, label TEXT NOT NULL, created INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,
    display_name TEXT NOT NULL, display_folded TEXT NOT NULL, picture TEXT NOT NULL DEFAULT '',
    is_guest INTEGER NOT NULL, password_hash TEXT NOT NULL DEFAULT '', properties TEXT, created INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX users_name ON users (name);
CREATE INDEX users_display ON users (display_folded, id) WHERE deleted = 0;
CREATE TABLE user_sessions (
    id TEXT PRIMARY KEY, user INTEGER NOT NULL REFERENCES users (id), user_agent TEXT NOT NULL,
    created INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX user_sessions_user ON user_sessions (user);
CREATE TABLE user_blocks (
    user INTEGER NOT NULL REFERENCES users (id), blocked INTEGER NOT NULL REFERENCES users (id),
    created INTEGER NOT NULL, PRIMARY KEY (user, blocked)) WITHOUT ROWID;
CREATE INDEX user_blocks_blocked ON user_blocks (blocked, user);
CREATE TABLE actions (
    user INTEGER NOT NULL, receipt TEXT NOT NULL, result_id INTEGER NOT NULL, result_text TEXT,
    created INTEGER NOT NULL, PRIMARY KEY (user, receipt)) WITHOUT ROWID
)"};

constexpr QLatin1StringView channelsStep{R"(
CREATE TABLE channels (
    id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,
    display_name TEXT NOT NULL, display_folded TEXT NOT NULL, creator INTEGER REFERENCES users (id), properties TEXT,
    created INTEGER NOT NULL, seq INTEGER NOT NULL DEFAULT 0, last_message INTEGER NOT NULL DEFAULT 0,
    activity INTEGER NOT NULL, main_thread INTEGER NOT NULL DEFAULT 0, member_set TEXT,
    deleted INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX channels_name ON channels (name);
CREATE UNIQUE INDEX channels_member_set ON channels (member_set) WHERE member_set IS NOT NULL;
CREATE INDEX channels_type ON channels (type, id) WHERE deleted = 0;
CREATE TABLE members (
    channel INTEGER NOT NULL REFERENCES channels (id), user INTEGER NOT NULL REFERENCES users (id),
    joined INTEGER NOT NULL, moderator INTEGER NOT NULL DEFAULT 0, muted INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0, cleared INTEGER NOT NULL DEFAULT 0, read_floor INTEGER NOT NULL DEFAULT 0,
    delivered INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (channel, user)) WITHOUT ROWID;
CREATE INDEX members_user ON members (user, channel);
CREATE TABLE channel_blocks (
    channel INTEGER NOT NULL REFERENCES channels (id), user INTEGER NOT NULL REFERENCES users (id),
    created INTEGER NOT NULL, PRIMARY KEY (channel, user)) WITHOUT ROWID;
CREATE TABLE events (
    channel INTEGER NOT NULL, seq INTEGER NOT NULL, type TEXT NOT NULL, resource INTEGER NOT NULL,
    user INTEGER NOT NULL, detail TEXT, created INTEGER NOT NULL, PRIMARY KEY (channel, seq)) WITHOUT ROWID
)"};

constexpr QLatin1StringView messagesStep{R"(
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, channel INTEGER NOT NULL REFERENCES channels (id),
    user INTEGER REFERENCES users (id), type INTEGER NOT NULL, body TEXT NOT NULL, found TEXT, file TEXT,
    created INTEGER NOT NULL, edited INTEGER NOT NULL DEFAULT 0, level INTEGER NOT NULL DEFAULT 0, parent INTEGER,
    thread INTEGER, group_tag TEXT, properties TEXT, replies INTEGER NOT NULL DEFAULT 0,
    reactions INTEGER NOT NULL DEFAULT 0, reports INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0);
CREATE INDEX messages_channel ON messages (channel, id, user, thread) WHERE deleted = 0;
CREATE INDEX messages_parent ON messages (parent, id) WHERE parent IS NOT NULL;
CREATE INDEX messages_thread ON messages (thread, id) WHERE thread IS NOT NULL;
CREATE INDEX messages_file ON messages (channel, id) WHERE file IS NOT NULL;
CREATE INDEX messages_deleted ON messages (deleted) WHERE deleted > 0;
CREATE TABLE message_hidden (
    user INTEGER NOT NULL, message INTEGER NOT NULL, PRIMARY KEY (user, message)) WITHOUT ROWID;
CREATE TABLE receipts (
    message INTEGER NOT NULL, user INTEGER NOT NULL, channel INTEGER NOT NULL, created INTEGER NOT NULL,
    PRIMARY KEY (message, user)) WITHOUT ROWID;
CREATE INDEX receipts_user ON receipts (user, channel, message);
CREATE TABLE unread_marks (
    user INTEGER NOT NULL, channel INTEGER NOT NULL, message INTEGER NOT NULL,
    PRIMARY KEY (user, channel, message)) WITHOUT ROWID;
CREATE TABLE reactions (
    message INTEGER NOT NULL, emoji TEXT NOT NULL, user INTEGER NOT NULL, data TEXT NOT NULL, created INTEGER NOT NULL,
    PRIMARY KEY (message, emoji, user)) WITHOUT ROWID;
CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT, message INTEGER NOT NULL, user INTEGER NOT NULL, reason TEXT NOT NULL,
    properties TEXT, created INTEGER NOT NULL);
CREATE INDEX reports_message ON reports (message, user);
CREATE TABLE threads (
    id INTEGER PRIMARY KEY AUTOINCREMENT, channel INTEGER NOT NULL REFERENCES channels (id), type INTEGER NOT NULL,
    message INTEGER, name TEXT NOT NULL DEFAULT '', properties TEXT, created INTEGER NOT NULL);
CREATE INDEX threads_channel ON threads (channel, id);
CREATE INDEX threads_message ON threads (message) WHERE message IS NOT NULL;
CREATE TABLE notifications (
    user INTEGER NOT NULL, message INTEGER NOT NULL, id INTEGER NOT NULL, type TEXT NOT NULL, channel INTEGER NOT NULL,
    mentioned_user INTEGER, mentioned_channel INTEGER, muted INTEGER NOT NULL, created INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (user, message)) WITHOUT ROWID;
CREATE TABLE files (
    id TEXT PRIMARY KEY, user INTEGER NOT NULL, channel INTEGER NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL,
    size INTEGER NOT NULL, hash BLOB NOT NULL, created INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX files_user ON files (user, size)
)"};

constexpr std::array steps{usersStep, channelsStep, messagesStep};

Result<void> writeIdentity(StoreDatabase &database)
{
    QByteArray secret(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(secret.data()), secret.size() / 4);
    const QByteArray epoch = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    for (const auto &[key, value] : {std::pair{u"secret"_s, secret}, std::pair{u"epoch"_s, epoch}}) {
        if (const Result<int> done = database.run(u"INSERT INTO meta (key, value) VALUES (?, ?)"_s, key, value);
            done.failed())
            return done.error();
    }
    return {};
}

Result<void> applySteps(StoreDatabase &database, int from, int target)
{
    for (int step = from; step < target; ++step) {
        if (Result<void> done = database.script(QString(steps.at(size_t(step)))); done.failed())
            return done;
        if (step == 0) {
            if (Result<void> done = writeIdentity(database); done.failed())
                return done;
        }
    }
    return database.script(u"PRAGMA user_version=%1"_s.arg(target));
}

} // namespace

int currentVersion()
{
    return int(steps.size());
}

Result<void> migrate(StoreDatabase &database, int target)
{
    if (Result<void> begun = database.script(u"BEGIN IMMEDIATE"_s); begun.failed())
        return begun;
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    Result<void> done;
    if (version.failed())
        done = version.error();
    else if (*version > currentVersion())
        done = Error{Failure::Kind::Invalid, errorname::internal,
                     u"the store was written by a newer version (schema %1, known %2)"_s.arg(*version).arg(currentVersion())};
    else if (*version < target)
        done = applySteps(database, int(*version), target);
    const Result<void> ended = database.script(done.succeeded() ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (done.succeeded() && ended.failed())
        return ended;
    return done;
}

} // namespace purr::server::schema
