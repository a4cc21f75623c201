// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/membersmodel.h"

#include "models/channellist.h"
#include "models/channelwords.h"
#include "models/knownpeople.h"
#include "models/rowsync.h"
#include "models/wordingchange.h"

#include <algorithm>

namespace purr
{
namespace
{
using namespace std::chrono_literals;

/// Fast typists should not ask for every letter.
constexpr auto typingPause = 150ms;
/// A channel with more moderators than fit on these shows the rest as members.
constexpr int moderatorPages = 4;
} // namespace

MembersModel::MembersModel(QObject *parent, Clock *clock)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    WordingChange::instance().rewords(this);
}

void MembersModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty) {
        m_kitty->disconnect(this);
        KnownPeople::of(m_kitty)->disconnect(this);
    }
    m_kitty = kitty;
    if (kitty) {
        connect(kitty, &ChatKitty::userPresenceChanged, this, &MembersModel::noteUser);
        connect(kitty, &ChatKitty::userUpdated, this, &MembersModel::noteUser);
        connect(kitty, &ChatKitty::reconnected, this, &MembersModel::reload);
        connect(KnownPeople::of(kitty), &KnownPeople::changed, this, [this] {
            if (count() > 0)
                Q_EMIT dataChanged(index(0), index(count() - 1), {ImitatedRole});
        });
    }
    Q_EMIT sourceChanged();
    if (count() > 0) // Who he is himself, they may not have known.
        Q_EMIT dataChanged(index(0), index(count() - 1), {OwnRole});
    reload();
}

void MembersModel::setSession(ChatSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &ChatSession::participantsChanged, this, &MembersModel::planArrange);
    Q_EMIT sourceChanged();
    arrange();
}

void MembersModel::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    const bool other = m_channel.id != channel.id;
    m_channel = channel;
    Q_EMIT sourceChanged();
    if (other)
        reload();
}

void MembersModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    m_clock->cancel(m_planned);
    m_planned = m_clock->after(typingPause, this, [this] { reload(); });
}

void MembersModel::reload()
{
    ++m_generation;
    if (!m_kitty || m_channel.isNull())
        return;
    setBusy(true);
    fetchFirst(m_generation);
    fetchModerators(m_generation);
}

QCoro::Task<> MembersModel::fetchFirst(quint64 generation)
{
    const QPointer<MembersModel> self(this);
    const Result<Paginator<User>> page = co_await m_kitty->listChannelMembers(m_channel, m_query.trimmed());
    if (!self || generation != m_generation)
        co_return;
    if (page.succeeded())
        m_listed.clear();
    take(page);
}

QCoro::Task<> MembersModel::fetchNext(quint64 generation)
{
    const QPointer<MembersModel> self(this);
    const Result<Paginator<User>> page = co_await m_kitty->nextPage(m_page);
    if (self && generation == m_generation)
        take(page);
}

QCoro::Task<> MembersModel::fetchModerators(quint64 generation)
{
    const QPointer<MembersModel> self(this);
    QSet<qint64> moderators;
    Result<Paginator<User>> page = co_await m_kitty->listChannelModerators(m_channel);
    for (int pages = 1; self && m_kitty && generation == m_generation && page.succeeded(); ++pages) {
        for (const User &user : std::as_const(page->items))
            moderators.insert(user.id);
        if (!page->hasNextPage() || pages == moderatorPages)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self || generation != m_generation || moderators == m_moderators)
        co_return;
    m_moderators = moderators;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ModeratorRole});
}

void MembersModel::take(const Result<Paginator<User>> &page)
{
    if (page.failed()) {
        setBusy(false, words::failure(page.error()));
        return;
    }
    m_page = page.value();
    m_listed += page->items;
    KnownPeople *const people = KnownPeople::of(m_kitty);
    for (const User &user : page->items)
        people->note(user);
    arrange();
    setBusy(false);
}

QString MembersModel::imitated(const User &user) const
{
    const User meant = m_kitty ? KnownPeople::of(m_kitty)->imitated(user) : User();
    return meant.isNull() ? QString() : words::personName(meant);
}

void MembersModel::planArrange()
{
    if (std::exchange(m_arrangePlanned, true))
        return;
    QMetaObject::invokeMethod(this, &MembersModel::arrange, Qt::QueuedConnection);
}

void MembersModel::arrange()
{
    m_arrangePlanned = false;
    QList<Person> rows;
    QSet<qint64> shown;
    const auto add = [&](const User &user, bool inRoom) {
        if (shown.contains(user.id))
            return;
        shown.insert(user.id);
        rows.append({user, inRoom});
    };
    const QString wanted = m_query.trimmed();
    const QList<User> inRoom = m_session && !m_listed.isEmpty() ? m_session->participants() : QList<User>();
    for (const User &user : inRoom) {
        if (words::personName(user).contains(wanted, Qt::CaseInsensitive))
            add(user, true);
    }
    for (const User &user : std::as_const(m_listed))
        add(user, false);
    syncRows(
        m_rows, rows, [](const Person &person) { return person.user.id; }, [this](int first, int last) { beginInsertRows({}, first, last); },
        [this] { endInsertRows(); }, [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
        [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    Q_EMIT countChanged();
}

void MembersModel::noteUser(const User &user)
{
    const auto listed = std::ranges::find(m_listed, user.id, &User::id);
    if (listed != m_listed.end())
        *listed = user;
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).user.id == user.id) {
            m_rows[row].user = user;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void MembersModel::setBusy(bool busy, const QString &errorText)
{
    if (m_busy == busy && m_errorText == errorText)
        return;
    m_busy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_kitty && !m_busy && m_page.hasNextPage();
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setBusy(true);
    fetchNext(m_generation);
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Person &person = m_rows.at(index.row());
    const User &user = person.user;
    switch (role) {
    case PersonRole:
        return QVariant::fromValue(user);
    case Qt::DisplayRole:
    case NameRole:
        return words::personName(user);
    case DetailRole:
        return words::userNameBeside(user);
    case PresenceRole:
        return int(presenceMark(user));
    case PictureRole:
        return user.displayPictureUrl;
    case InRoomRole:
        return person.inRoom;
    case ModeratorRole:
        return m_moderators.contains(user.id);
    case CreatorRole:
        return user.id == m_channel.creator.id;
    case ImitatedRole:
        return imitated(user);
    case OwnRole:
        return m_kitty && user.id == m_kitty->currentUser().id;
    default:
        return {};
    }
}

QHash<int, QByteArray> MembersModel::roleNames() const
{
    return {{PersonRole, "person"},   {NameRole, "name"},     {DetailRole, "detail"},       {PresenceRole, "presence"},
            {PictureRole, "picture"}, {InRoomRole, "inRoom"}, {ModeratorRole, "moderator"}, {CreatorRole, "creator"},
            {OwnRole, "own"},         {ImitatedRole, "imitated"}};
}

} // namespace purr
