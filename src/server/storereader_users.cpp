// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/storedatabase.h"
#include "server/storereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace purr::server
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype maximumCachedUsers = 20'000;
constexpr QLatin1StringView userColumns{
    "u.id, u.type, u.name, u.display_name, u.picture, u.is_guest, u.properties, u.created, u.deleted"};

StoredUser userFromRow(const StoreRow &row)
{
    StoredUser user;
    user.id = row.integer(0);
    user.type = UserType(row.integer(1));
    user.name = row.text(2);
    user.displayName = row.text(3);
    user.displayPictureUrl = row.text(4);
    user.isGuest = row.flag(5);
    user.properties = row.object(6);
    user.createdTime = row.time(7);
    user.deleted = row.flag(8);
    return user;
}

/// The conditions of a UserQuery on `u`; their parameters are numbered: 1 viewer, 2 name, 3 display name, 4 online ids.
QString filterOf(const UserQuery &query)
{
    QString conditions;
    if (!query.name.isEmpty())
        conditions += u" AND instr(u.name_folded, ?2) > 0"_s;
    if (!query.displayName.isEmpty())
        conditions += u" AND instr(u.display_folded, ?3) > 0"_s;
    if (query.online)
        conditions += u" AND u.id %1IN (SELECT value FROM json_each(?4))"_s.arg(*query.online ? u""_s : u"NOT "_s);
    return conditions;
}

QString contactsOf(const UserQuery &query)
{
    // ?2 to ?4 are mentioned in any case, so that every variant has the same parameters.
    return u" FROM users u WHERE u.deleted = 0 AND u.id <> ?1 AND coalesce(?2, ?3, ?4, 1) IS NOT NULL"
           " AND NOT EXISTS (SELECT 1 FROM user_blocks b WHERE b.user = ?1 AND b.blocked = u.id)"_s
        + filterOf(query);
}

QString idsAsJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

StoreReader::StoreReader(StoreDatabase &database) : m_database(database) {}

Error StoreReader::notFound()
{
    return {Failure::Kind::Server, errorname::resourceNotFound, u"there is no such resource"_s};
}

void StoreReader::forget(const QSet<qint64> &userIds, const QSet<qint64> &channelIds)
{
    for (const qint64 id : userIds)
        m_users.remove(id);
    for (const qint64 id : channelIds) {
        m_memberships.remove(id);
        m_channels.remove(id);
    }
}

void StoreReader::forgetChannelRows(const QSet<qint64> &channelIds)
{
    for (const qint64 id : channelIds)
        m_channels.remove(id);
}

void StoreReader::forgetAll()
{
    m_users.clear();
    m_memberships.clear();
    m_channels.clear();
}

Result<StoredUser> StoreReader::anyUser(qint64 id)
{
    if (const auto cached = m_users.constFind(id); cached != m_users.cend())
        return *cached;
    std::optional<StoredUser> found;
    const Result<void> done = m_database.rows(
        u"SELECT %1 FROM users u WHERE u.id = ?"_s.arg(userColumns),
        [&](const StoreRow &row) { found = userFromRow(row); }, id);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    if (m_users.size() >= maximumCachedUsers)
        m_users.clear();
    m_users.insert(id, *found);
    return *found;
}

Result<StoredUser> StoreReader::user(qint64 id)
{
    Result<StoredUser> found = anyUser(id);
    if (found && found->deleted)
        return notFound();
    return found;
}

User StoreReader::author(qint64 id)
{
    if (id == 0)
        return {};
    const Result<StoredUser> found = anyUser(id);
    return found ? User(*found) : User();
}

Result<StoredUser> StoreReader::userByName(const QString &name)
{
    const Result<qint64> id = m_database.number(u"SELECT id FROM users WHERE name = ? AND deleted = 0"_s, name);
    if (id.failed())
        return id.error();
    return user(*id);
}

Result<StoredUser> StoreReader::user(const UserReference &reference)
{
    return reference.id != 0 ? user(reference.id) : userByName(reference.username);
}

QList<User> StoreReader::users(const QList<qint64> &ids)
{
    QList<User> users;
    users.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const Result<StoredUser> found = user(id))
            users.append(*found);
    }
    return users;
}

Result<QString> StoreReader::passwordHash(qint64 userId)
{
    std::optional<QString> hash;
    const Result<void> done = m_database.rows(u"SELECT password_hash FROM users WHERE id = ? AND deleted = 0"_s,
                                              [&](const StoreRow &row) { hash = row.text(0); }, userId);
    if (done.failed())
        return done.error();
    return hash ? Result<QString>(*hash) : Result<QString>(notFound());
}

Result<ListPage<StoredUser>> StoreReader::contacts(const UserQuery &query, PageRequest page)
{
    ListPage<StoredUser> contacts;
    const Result<qint64> total = contactsCount(query);
    if (total.failed())
        return total.error();
    contacts.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT %1%2 ORDER BY u.display_folded, u.id LIMIT ?5 OFFSET ?6"_s.arg(userColumns, contactsOf(query)),
        [&](const StoreRow &row) { contacts.items.append(userFromRow(row)); }, query.viewerId,
        query.name.toCaseFolded(), query.displayName.toCaseFolded(), idsAsJson(query.onlineIds), page.limit(),
        page.offset());
    if (done.failed())
        return done.error();
    return contacts;
}

Result<qint64> StoreReader::contactsCount(const UserQuery &query)
{
    return m_database.number(u"SELECT count(*)%1"_s.arg(contactsOf(query)), query.viewerId, query.name.toCaseFolded(),
                             query.displayName.toCaseFolded(), idsAsJson(query.onlineIds));
}

bool StoreReader::hasBlocked(qint64 userId, qint64 blockedId)
{
    // An unreadable list blocks: the safe side.
    const Result<qint64> found = m_database.number(
        u"SELECT EXISTS (SELECT 1 FROM user_blocks WHERE user = ? AND blocked = ?)"_s, userId, blockedId);
    return found.failed() || *found != 0;
}

Result<ListPage<StoredBlock>> StoreReader::userBlocks(qint64 userId, PageRequest page, const UserQuery &filter)
{
    const QString from = u" FROM user_blocks b JOIN users u ON u.id = b.blocked"
                         " WHERE b.user = ?1 AND coalesce(?2, ?3, ?4, 1) IS NOT NULL"_s
        + filterOf(filter);
    const QString name = filter.name.toCaseFolded();
    const QString displayName = filter.displayName.toCaseFolded();
    const QString online = idsAsJson(filter.onlineIds);
    ListPage<StoredBlock> blocks;
    const Result<qint64> total = m_database.number(u"SELECT count(*)"_s + from, userId, name, displayName, online);
    if (total.failed())
        return total.error();
    blocks.total = *total;
    const Result<void> done = m_database.rows(
        u"SELECT b.blocked, b.created%1 ORDER BY b.created DESC, b.blocked LIMIT ?5 OFFSET ?6"_s.arg(from),
        [&](const StoreRow &row) { blocks.items.append({userId, row.integer(0), row.time(1)}); }, userId, name,
        displayName, online, page.limit(), page.offset());
    if (done.failed())
        return done.error();
    return blocks;
}

QSet<qint64> StoreReader::blockersOf(qint64 userId)
{
    QSet<qint64> blockers;
    const Result<void> done =
        m_database.rows(u"SELECT user FROM user_blocks WHERE blocked = ?"_s,
                        [&](const StoreRow &row) { blockers.insert(row.integer(0)); }, userId);
    Q_UNUSED(done) // Logged; a fan-out that cannot be narrowed goes to all.
    return blockers;
}

Result<StoredSession> StoreReader::session(const QString &id)
{
    std::optional<StoredSession> found;
    const Result<void> done = m_database.rows(
        u"SELECT id, user, user_agent, created, ended FROM user_sessions WHERE id = ?"_s,
        [&](const StoreRow &row) {
            found = StoredSession{row.text(0), row.integer(1), row.text(2), row.time(3), row.time(4)};
        },
        id);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    return *found;
}

bool StoreReader::isApiKey(const QByteArray &hash)
{
    const Result<qint64> found =
        m_database.number(u"SELECT EXISTS (SELECT 1 FROM api_keys WHERE hash = ?)"_s, hash);
    return found.succeeded() && *found != 0;
}

bool StoreReader::hasApiKeys()
{
    const Result<qint64> found = m_database.number(u"SELECT EXISTS (SELECT 1 FROM api_keys)"_s);
    return found.succeeded() && *found != 0;
}

Result<QStringList> StoreReader::apiKeyLabels()
{
    QStringList labels;
    const Result<void> done = m_database.rows(u"SELECT label FROM api_keys ORDER BY created, label"_s,
                                              [&](const StoreRow &row) { labels.append(row.text(0)); });
    if (done.failed())
        return done.error();
    return labels;
}

Result<QList<StoredUser>> StoreReader::accounts()
{
    QList<StoredUser> accounts;
    const Result<void> done =
        m_database.rows(u"SELECT "_s + userColumns + u" FROM users u WHERE u.password_hash <> '' ORDER BY u.name"_s,
                        [&](const StoreRow &row) { accounts.append(userFromRow(row)); });
    if (done.failed())
        return done.error();
    return accounts;
}

Result<StoredFile> StoreReader::file(const QString &id)
{
    std::optional<StoredFile> found;
    const Result<void> done = m_database.rows(
        u"SELECT id, user, channel, name, content_type, size, hash, created FROM files WHERE id = ?"_s,
        [&](const StoreRow &row) {
            found = StoredFile{row.text(0),    row.integer(1), row.integer(2), row.text(3),
                               row.text(4),    row.integer(5), row.bytes(6),   row.time(7)};
        },
        id);
    if (done.failed())
        return done.error();
    if (!found)
        return notFound();
    return *found;
}

qint64 StoreReader::administration()
{
    const Result<qint64> value = m_database.number(u"SELECT value FROM meta WHERE key = 'administration'"_s);
    return value ? *value : 0;
}

Result<qint64> StoreReader::fileBytes(qint64 userId)
{
    return m_database.number(u"SELECT coalesce(sum(size), 0) FROM files WHERE user = ?"_s, userId);
}

} // namespace purr::server
