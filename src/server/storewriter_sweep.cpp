// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/storedatabase.h"
#include "server/storewriter.h"

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 day = 24LL * 60 * 60 * 1000;
/// How long things are kept.
constexpr qint64 actionsKept = 7 * day;
constexpr qint64 deletedContentKept = day;
constexpr qint64 notificationsKept = 30 * day;
constexpr qint64 sessionsKept = 90 * day;
/// Rows looked at in one slice.
constexpr int slice = 500;

} // namespace

Result<StoreWriter::SweepPosition> StoreWriter::sweep(const SweepPosition &position)
{
    switch (position.stage) {
    case SweepPosition::Stage::Actions:
        return sweepActions(position);
    case SweepPosition::Stage::Sessions:
        return sweepSessions(position);
    case SweepPosition::Stage::Notifications:
        return sweepNotifications(position);
    case SweepPosition::Stage::DeletedChannels:
        return sweepDeletedChannels(position);
    case SweepPosition::Stage::DeletedMessages:
        return sweepDeletedMessages(position);
    case SweepPosition::Stage::End:
        break;
    }
    return SweepPosition{SweepPosition::Stage::End, 0, {}};
}

Result<StoreWriter::SweepPosition> StoreWriter::sweepActions(const SweepPosition &position)
{
    SweepPosition next{SweepPosition::Stage::Sessions, 0, {}};
    QList<std::pair<qint64, QString>> old;
    int seen = 0;
    const Result<void> done = database().rows(
        u"SELECT user, receipt, created FROM actions WHERE (user, receipt) > (?, ?) ORDER BY user, receipt LIMIT ?"_s,
        [&](const StoreRow &row) {
            if (row.integer(2) < m_time - actionsKept)
                old.append({row.integer(0), row.text(1)});
            if (++seen == slice)
                next = {SweepPosition::Stage::Actions, row.integer(0), row.text(1)};
        },
        position.id, position.text, slice);
    if (done.failed())
        return done.error();
    for (const auto &[user, receipt] : std::as_const(old)) {
        if (const Result<int> gone =
                database().run(u"DELETE FROM actions WHERE user = ? AND receipt = ?"_s, user, receipt);
            gone.failed())
            return gone.error();
    }
    return next;
}

Result<StoreWriter::SweepPosition> StoreWriter::sweepSessions(const SweepPosition &position)
{
    SweepPosition next{SweepPosition::Stage::Notifications, 0, {}};
    QStringList old;
    int seen = 0;
    const Result<void> done = database().rows(
        u"SELECT id, created FROM user_sessions WHERE id > ? ORDER BY id LIMIT ?"_s,
        [&](const StoreRow &row) {
            if (row.integer(1) < m_time - sessionsKept)
                old.append(row.text(0));
            if (++seen == slice)
                next = {SweepPosition::Stage::Sessions, 0, row.text(0)};
        },
        position.text, slice);
    if (done.failed())
        return done.error();
    for (const QString &id : std::as_const(old)) {
        if (const Result<int> gone = database().run(u"DELETE FROM user_sessions WHERE id = ?"_s, id); gone.failed())
            return gone.error();
    }
    return next;
}

Result<StoreWriter::SweepPosition> StoreWriter::sweepNotifications(const SweepPosition &position)
{
    // One user after the other: theirs lie together.
    const Result<qint64> user =
        database().number(u"SELECT id FROM users WHERE id > ? ORDER BY id LIMIT 1"_s, position.id);
    if (user.failed())
        return user.error();
    if (*user == 0)
        return SweepPosition{SweepPosition::Stage::DeletedChannels, 0, {}};
    const Result<int> gone = database().run(u"DELETE FROM notifications WHERE user = ? AND created < ?"_s, *user,
                                            m_time - notificationsKept);
    if (gone.failed())
        return gone.error();
    return SweepPosition{SweepPosition::Stage::Notifications, *user, {}};
}

Result<StoreWriter::SweepPosition> StoreWriter::sweepDeletedChannels(const SweepPosition &position)
{
    const Result<qint64> channel = database().number(
        u"SELECT id FROM channels WHERE id > ? AND deleted > 0 ORDER BY id LIMIT 1"_s, position.id);
    if (channel.failed())
        return channel.error();
    if (*channel == 0)
        return SweepPosition{SweepPosition::Stage::DeletedMessages, 0, {}};
    const Result<int> marked = database().run(
        u"UPDATE messages SET deleted = ?1 WHERE id IN"
        " (SELECT id FROM messages WHERE channel = ?2 AND deleted = 0 ORDER BY id LIMIT ?3)"_s,
        m_time, *channel, slice);
    if (marked.failed())
        return marked.error();
    if (*marked == slice)
        return SweepPosition{SweepPosition::Stage::DeletedChannels, *channel - 1, {}};
    const Result<int> forgotten = database().run(u"DELETE FROM events WHERE channel = ?"_s, *channel);
    if (forgotten.failed())
        return forgotten.error();
    return SweepPosition{SweepPosition::Stage::DeletedChannels, *channel, {}};
}

Result<StoreWriter::SweepPosition> StoreWriter::sweepDeletedMessages(const SweepPosition &)
{
    // Negative: deleted, and nothing left of the content.
    QList<qint64> ids;
    const Result<void> found = database().rows(
        u"SELECT id FROM messages WHERE deleted > 0 AND deleted < ? LIMIT ?"_s,
        [&](const StoreRow &row) { ids.append(row.integer(0)); }, m_time - deletedContentKept, slice);
    if (found.failed())
        return found.error();
    for (const qint64 id : std::as_const(ids)) {
        for (const QString &sql :
             {u"UPDATE messages SET body = '', found = NULL, file = NULL, group_tag = NULL, properties = NULL,"
              " reactions = 0, deleted = -deleted WHERE id = ?"_s,
              u"DELETE FROM reactions WHERE message = ?"_s, u"DELETE FROM receipts WHERE message = ?"_s}) {
            if (const Result<int> done = database().run(sql, id); done.failed())
                return done.error();
        }
    }
    const bool more = ids.size() == slice;
    return SweepPosition{more ? SweepPosition::Stage::DeletedMessages : SweepPosition::Stage::End, 0, {}};
}

} // namespace purr::server
