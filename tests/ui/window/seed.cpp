// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "seed.h"

#include "server/storedatabase.h"

#include <QDateTime>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace seed
{
namespace
{
template <typename Fill> void fill(Stage &stage, Fill fill)
{
    stage.stopServer();
    {
        server::StoreDatabase database;
        QVERIFY(database.open(stage.folder() + u"/server/purr.sqlite"_s, server::StoreDatabase::Access::ReadWrite).succeeded());
        const auto run = [&database](const QString &sql, const auto &...values) {
            const Result<int> done = database.run(sql, values...);
            QVERIFY2(done.succeeded(), done.failed() ? qPrintable(done.error().message + u": "_s + sql) : "");
        };
        run(u"BEGIN IMMEDIATE"_s);
        fill(run);
        run(u"COMMIT"_s);
    }
    stage.startServer();
}

/// Rows with the numbers 1 to ?1.
const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "_s;
} // namespace

void members(Stage &stage, const QString &channel, int count)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    fill(stage, [&](const auto &run) {
        run(numbers + u"INSERT INTO users (type, name, name_folded, display_name, display_folded, is_guest, created)"
                      " SELECT 0, 'member' || i, 'member' || i, printf('Member %05d', i), printf('member %05d', i), 0, ?2 FROM n"_s,
            count, now);
        run(u"INSERT INTO members (channel, user, joined, read_floor, delivered) SELECT c.id, u.id, ?2, c.last_message, c.last_message"
            " FROM channels c, users u WHERE c.name = ?1 AND u.name LIKE 'member%'"_s,
            channel, now);
    });
}

void messages(Stage &stage, const QString &channel, int count, int unread)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    fill(stage, [&](const auto &run) {
        run(u"CREATE TEMP TABLE writers AS SELECT row_number() OVER (ORDER BY m.user) - 1 AS place, m.user AS user, m.channel AS channel"
            " FROM members m JOIN channels c ON c.id = m.channel WHERE c.name = ?1 LIMIT 10"_s,
            channel);
        run(numbers + u"INSERT INTO messages (channel, user, type, body, created) SELECT w.channel, w.user, 1, 'number ' || i || "
                      "substr(' of those that people write when they have something to say, now in a word and now at length', 1, (i * 37) % 100),"
                      " ?2 - (?1 - i) * 60000 FROM n JOIN writers w ON w.place = (i / 3) % (SELECT count(*) FROM writers)"_s,
            count, now);
        run(u"DROP TABLE writers"_s);
        run(u"UPDATE channels SET activity = ?2, last_message = (SELECT max(id) FROM messages WHERE channel = channels.id) WHERE name = ?1"_s,
            channel, now);
        run(u"UPDATE members SET delivered = c.last_message, read_floor = c.last_message - ?2 FROM channels c"
            " WHERE c.id = members.channel AND c.name = ?1"_s,
            channel, unread);
        run(u"INSERT INTO receipts (message, user, channel, created) SELECT m.read_floor, m.user, m.channel, ?2 FROM members m"
            " JOIN channels c ON c.id = m.channel WHERE c.name = ?1 ON CONFLICT DO NOTHING"_s,
            channel, now);
    });
}

void channels(Stage &stage, const QString &person, int count)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    fill(stage, [&](const auto &run) {
        run(numbers + u"INSERT INTO channels (type, name, name_folded, display_name, display_folded, creator, created, activity)"
                      " SELECT 2, 'channel-' || i, 'channel-' || i, 'channel ' || i, 'channel ' || i, u.id, ?2, ?2 + i"
                      " FROM n, users u WHERE u.name = ?3"_s,
            count, now, person);
        run(u"INSERT INTO threads (channel, type, created) SELECT id, 1, ?1 FROM channels WHERE main_thread = 0"_s, now);
        run(u"UPDATE channels SET main_thread = (SELECT t.id FROM threads t WHERE t.channel = channels.id) WHERE main_thread = 0"_s);
        run(u"INSERT INTO messages (channel, user, type, body, created) SELECT id, creator, 1, 'hello ' || name, activity"
            " FROM channels WHERE name LIKE 'channel-%'"_s);
        run(u"UPDATE channels SET last_message = (SELECT max(id) FROM messages WHERE channel = channels.id) WHERE name LIKE 'channel-%'"_s);
        run(u"INSERT INTO members (channel, user, joined, read_floor, delivered) SELECT c.id, c.creator, ?1, c.last_message, c.last_message"
            " FROM channels c WHERE c.name LIKE 'channel-%'"_s,
            now);
    });
}

} // namespace seed
