// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/peoplemodel.h"

#include "models/channellist.h"
#include "models/channelwords.h"
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
/// Nobody scrolls through more; a longer query finds the rest.
constexpr int maximumPages = 4;
} // namespace

PeopleModel::PeopleModel(QObject *parent, Clock *clock)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    WordingChange::instance().rewords(this);
    connect(&WordingChange::instance(), &WordingChange::changed, this, &PeopleModel::chosenChanged);
}

void PeopleModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    Q_EMIT kittyChanged();
    if (m_kitty) {
        connect(m_kitty, &ChatKitty::userPresenceChanged, this, &PeopleModel::noteUser);
        connect(m_kitty, &ChatKitty::userUpdated, this, &PeopleModel::noteUser);
        connect(m_kitty, &ChatKitty::stateChanged, this, &PeopleModel::refresh);
    }
    refresh();
}

void PeopleModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    plan();
}

void PeopleModel::plan()
{
    m_clock->cancel(m_planned);
    m_planned = m_clock->after(typingPause, this, [this] { refresh(); });
}

void PeopleModel::refresh()
{
    ++m_generation;
    if (!m_kitty || !m_kitty->isOnline()) {
        setBusy(false, {});
        return;
    }
    setBusy(true, {});
    search(m_generation);
}

QCoro::Task<> PeopleModel::search(quint64 generation)
{
    const QPointer<PeopleModel> self = this;
    const QString query = m_query.trimmed();
    QList<UserFilter> filters(query.isEmpty() ? 1 : 2);
    filters.first().displayName = query;
    if (!query.isEmpty())
        filters.last().name = query;
    QList<User> found;
    for (const UserFilter &filter : std::as_const(filters)) {
        Result<Paginator<User>> page = co_await m_kitty->listUsers(filter);
        for (int pages = 1; self && generation == m_generation && page.succeeded(); ++pages) {
            for (const User &user : std::as_const(page->items)) {
                const bool known = std::any_of(found.cbegin(), found.cend(), [&](const User &u) { return u.id == user.id; });
                if (!known)
                    found.append(user);
            }
            if (!page->hasNextPage() || pages == maximumPages)
                break;
            page = co_await m_kitty->nextPage(page.value());
        }
        if (!self || generation != m_generation)
            co_return;
        if (page.failed()) {
            setBusy(false, words::failure(page.error()));
            co_return;
        }
    }
    show(std::move(found));
    setBusy(false, {});
}

void PeopleModel::show(QList<User> users)
{
    const qint64 own = m_kitty->currentUser().id;
    users.removeIf([own](const User &user) { return user.id == own; });
    std::stable_sort(users.begin(), users.end(), [](const User &a, const User &b) {
        if (a.presence.online != b.presence.online)
            return a.presence.online;
        return QString::localeAwareCompare(words::personName(a), words::personName(b)) < 0;
    });
    const auto insert = [this](int first, int last) { beginInsertRows({}, first, last); };
    syncRows(
        m_users, users, [](const User &user) { return user.id; }, insert, [this] { endInsertRows(); },
        [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
        [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    Q_EMIT countChanged();
}

void PeopleModel::noteUser(const User &user)
{
    for (int row = 0; row < count(); ++row) {
        if (m_users.at(row).id == user.id) {
            m_users[row] = user;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void PeopleModel::setBusy(bool busy, const QString &errorText)
{
    if (m_busy == busy && m_errorText == errorText)
        return;
    m_busy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

bool PeopleModel::isChosen(qint64 id) const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(), [id](const User &user) { return user.id == id; });
}

QStringList PeopleModel::chosenNames() const
{
    QStringList names;
    for (const User &user : m_chosen)
        names.append(user.name);
    return names;
}

void PeopleModel::toggle(const User &user)
{
    if (user.isNull())
        return;
    if (isChosen(user.id))
        m_chosen.removeIf([&user](const User &other) { return other.id == user.id; });
    else
        m_chosen.append(user);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

void PeopleModel::clearChosen()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

User PeopleModel::userAt(int row) const
{
    return m_users.value(row);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User &user = m_users.at(index.row());
    switch (role) {
    case UserRole:
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
    case ChosenRole:
        return isChosen(user.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{UserRole, "user"},         {NameRole, "name"},       {DetailRole, "detail"},
            {PresenceRole, "presence"}, {PictureRole, "picture"}, {ChosenRole, "chosen"}};
}

} // namespace purr
