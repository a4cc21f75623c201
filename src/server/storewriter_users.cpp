// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/plant.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "server/storedatabase.h"
#include "server/storewriter.h"

#include <QUuid>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Rows of `meta` that tell a running server whom an administrator removed: user → channels.
const QString departurePrefix = u"departed:"_s;
} // namespace

StoreWriter::StoreWriter(StoreDatabase &database) : StoreReader(database) {}

QDateTime StoreWriter::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC);
}

void StoreWriter::beginAction(qint64 clock)
{
    if (m_time == 0) {
        // Ids ascend with time, so the newest message has the latest time of the last run.
        const Result<qint64> latest =
            database().number(u"SELECT created FROM messages ORDER BY id DESC LIMIT 1"_s);
        m_time = latest.succeeded() ? *latest : 0;
    }
    m_time = std::max(m_time, clock);
    m_touched = {};
}

StoreWriter::Touched StoreWriter::takeTouched()
{
    return std::exchange(m_touched, {});
}

void StoreWriter::touchUser(qint64 id)
{
    m_touched.users.insert(id);
    forget({id}, {});
}

void StoreWriter::touchChannel(qint64 id)
{
    m_touched.channels.insert(id);
    forget({}, {id});
}

Result<std::optional<StoreWriter::StoredOutcome>> StoreWriter::outcomeOf(qint64 userId, const QString &receipt)
{
    std::optional<StoredOutcome> found;
    const Result<void> done = database().rows(
        u"SELECT result_id, result_text FROM actions WHERE user = ? AND receipt = ?"_s,
        [&](const StoreRow &row) { found = StoredOutcome{row.integer(0), row.text(1)}; }, userId, receipt);
    if (done.failed())
        return done.error();
    return found;
}

Result<bool> StoreWriter::keepOutcome(qint64 userId, const QString &receipt, const StoredOutcome &outcome)
{
    if (plant::isSet("no-dedup"))
        return true;
    const Result<int> kept = database().run(
        u"INSERT INTO actions (user, receipt, result_id, result_text, created) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING"_s,
        userId, receipt, outcome.id, StoreDatabase::textOrNull(outcome.text), m_time);
    if (kept.failed())
        return kept.error();
    return *kept > 0;
}

Result<StoredUser> StoreWriter::createUser(const QString &name, bool isGuest, const QString &displayName)
{
    if (name.isEmpty())
        return json::invalid("a user needs a name"_L1);
    if (const Result<qint64> taken = database().number(u"SELECT EXISTS (SELECT 1 FROM users WHERE name = ?)"_s, name);
        taken.failed())
        return taken.error();
    else if (*taken != 0)
        return json::invalid("the user name is taken"_L1);
    const QString shown = displayName.isEmpty() ? name : displayName;
    const Result<qint64> id = database().insert(
        u"INSERT INTO users (type, name, name_folded, display_name, display_folded, is_guest, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        int(UserType::Person), name, name.toCaseFolded(), shown, shown.toCaseFolded(), isGuest, m_time);
    if (id.failed())
        return id.error();
    touchUser(*id);
    return user(*id);
}

Result<StoredUser> StoreWriter::updateUser(qint64 id, const std::optional<QString> &displayName,
                                           const std::optional<QJsonObject> &properties)
{
    if (Result<StoredUser> known = user(id); known.failed())
        return known;
    if (displayName) {
        const Result<int> done = database().run(u"UPDATE users SET display_name = ?, display_folded = ? WHERE id = ?"_s,
                                                *displayName, displayName->toCaseFolded(), id);
        if (done.failed())
            return done.error();
    }
    if (properties) {
        const Result<int> done = database().run(u"UPDATE users SET properties = ? WHERE id = ?"_s,
                                                StoreDatabase::objectOrNull(*properties), id);
        if (done.failed())
            return done.error();
    }
    touchUser(id);
    return user(id);
}

Result<StoredUser> StoreWriter::setDisplayPicture(qint64 id, const QString &url)
{
    const Result<int> done =
        database().run(u"UPDATE users SET picture = ? WHERE id = ? AND deleted = 0"_s, url, id);
    if (done.failed())
        return done.error();
    touchUser(id);
    return user(id);
}

Result<void> StoreWriter::setPasswordHash(qint64 userId, const QString &hash)
{
    const Result<int> done = database().run(
        u"UPDATE users SET password_hash = ?1, is_guest = CASE WHEN ?1 = '' THEN is_guest ELSE 0 END"
        " WHERE id = ?2 AND deleted = 0"_s, hash, userId);
    if (done.failed())
        return done.error();
    touchUser(userId);
    return *done == 0 ? Result<void>(notFound()) : Result<void>();
}

Result<void> StoreWriter::deleteUser(qint64 id)
{
    if (const Result<StoredUser> known = user(id); known.failed())
        return known.error();
    const Result<QList<qint64>> channels = joinedChannelIds(id);
    if (channels.failed())
        return channels.error();
    for (const qint64 channelId : channels.value())
        touchChannel(channelId);
    touchUser(id);
    const Result<int> renamed = database().run(
        u"UPDATE users SET deleted = ?, name = ?, name_folded = '', display_name = '', display_folded = '', picture = '',"
        " password_hash = '', properties = NULL WHERE id = ?"_s,
        m_time, u"deleted:%1"_s.arg(id), id);
    if (renamed.failed())
        return renamed.error();
    for (const QString &sql :
         {u"DELETE FROM members WHERE user = ?1"_s, u"DELETE FROM user_sessions WHERE user = ?1"_s,
          u"DELETE FROM user_blocks WHERE user = ?1"_s, u"DELETE FROM user_blocks WHERE blocked = ?1"_s,
          u"DELETE FROM notifications WHERE user = ?1"_s, u"DELETE FROM unread_marks WHERE user = ?1"_s}) {
        if (const Result<int> done = database().run(sql, id); done.failed())
            return done.error();
    }
    return {};
}

Result<void> StoreWriter::removeUser(qint64 id)
{
    const Result<QList<qint64>> channels = joinedChannelIds(id);
    if (channels.failed())
        return channels.error();
    QStringList words;
    for (const qint64 channelId : *channels)
        words.append(QString::number(channelId));
    const Result<int> noted = database().run(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s,
                                             departurePrefix + QString::number(id), words.join(u' '));
    return noted.failed() ? Result<void>(noted.error()) : deleteUser(id);
}

QList<Departure> StoreWriter::takeDepartures()
{
    QList<Departure> departures;
    const QString found = u" FROM meta WHERE key >= '%1' AND key < '%1:'"_s.arg(departurePrefix);
    const Result<void> read = database().rows(u"SELECT key, value"_s + found, [&](const StoreRow &row) {
        Departure departure{row.text(0).mid(departurePrefix.size()).toLongLong(), {}};
        const QStringList words = row.text(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            departure.channelIds.append(word.toLongLong());
        departures.append(departure);
    });
    if (read && !departures.isEmpty() && database().run(u"DELETE"_s + found).failed())
        return {}; // told next time
    return departures;
}

Result<bool> StoreWriter::blockUser(qint64 userId, qint64 blockedId)
{
    const Result<int> done =
        database().run(u"INSERT INTO user_blocks (user, blocked, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                       userId, blockedId, m_time);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<bool> StoreWriter::unblockUser(qint64 userId, qint64 blockedId)
{
    const Result<int> done =
        database().run(u"DELETE FROM user_blocks WHERE user = ? AND blocked = ?"_s, userId, blockedId);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<void> StoreWriter::addApiKey(const QByteArray &hash, const QString &label)
{
    const Result<int> done = database().run(
        u"INSERT INTO api_keys (hash, label, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, hash, label, m_time);
    return done.failed() ? Result<void>(done.error()) : Result<void>();
}

Result<bool> StoreWriter::removeApiKey(const QString &label)
{
    const Result<int> done = database().run(u"DELETE FROM api_keys WHERE label = ?"_s, label);
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<void> StoreWriter::noteAdministration()
{
    const Result<int> done = database().run(u"INSERT INTO meta (key, value) VALUES ('administration', 1)"
                                            " ON CONFLICT (key) DO UPDATE SET value = value + 1"_s);
    return done.failed() ? Result<void>(done.error()) : Result<void>();
}

Result<StoredSession> StoreWriter::createSession(qint64 userId, const QString &userAgent)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<int> done = database().run(
        u"INSERT INTO user_sessions (id, user, user_agent, created) VALUES (?, ?, ?, ?)"_s, id, userId, userAgent, m_time);
    if (done.failed())
        return done.error();
    return StoredSession{id, userId, userAgent, now(), {}};
}

Result<bool> StoreWriter::resumeSession(const QString &id, qint64 userId, std::chrono::milliseconds within)
{
    const Result<int> done = database().run(
        u"UPDATE user_sessions SET ended = 0 WHERE id = ? AND user = ? AND (ended = 0 OR ended >= ?)"_s, id, userId,
        m_time - within.count());
    if (done.failed())
        return done.error();
    return *done > 0;
}

Result<void> StoreWriter::endSession(const QString &id)
{
    const Result<int> done =
        database().run(u"UPDATE user_sessions SET ended = ? WHERE id = ? AND ended = 0"_s, m_time, id);
    return done.failed() ? Result<void>(done.error()) : Result<void>();
}

Result<void> StoreWriter::addFile(const StoredFile &file)
{
    const Result<int> done = database().run(
        u"INSERT INTO files (id, user, channel, name, content_type, size, hash, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        file.id, file.userId, file.channelId, file.name, file.contentType, file.size, file.hash, m_time);
    return done.failed() ? Result<void>(done.error()) : Result<void>();
}

Result<void> StoreWriter::removeFile(const QString &id)
{
    const Result<int> done = database().run(u"DELETE FROM files WHERE id = ?"_s, id);
    return done.failed() ? Result<void>(done.error()) : Result<void>();
}

} // namespace purr::server
