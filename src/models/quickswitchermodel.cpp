// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/quickswitchermodel.h"

#include "models/channellistmodel.h"
#include "models/channelwords.h"
#include "models/rowsync.h"
#include "models/wordingchange.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
/// What fits into the list without a query.
constexpr int recentRows = 30;
} // namespace

namespace
{
QString foldedPattern(QStringView query)
{
    return query.toString().toCaseFolded().remove(u' ');
}

/// Both folded already: for thousands of names at every key.
int foldedScore(QStringView pattern, QStringView target)
{
    if (pattern.isEmpty())
        return 1;
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar letter : pattern) {
        const qsizetype found = target.indexOf(letter, at);
        if (found < 0)
            return 0;
        const bool startsWord = found == 0 || !target.at(found - 1).isLetterOrNumber();
        run = found == at && at > 0 ? run + 1 : 0;
        score += 1 + (startsWord ? 8 : 0) + run * 4;
        at = found + 1;
    }
    // Whole hits beat scattered letters, and short names beat long ones.
    const qsizetype whole = target.indexOf(pattern);
    if (whole == 0)
        score += 100;
    else if (whole > 0)
        score += 50;
    return score * 100 / int(100 + target.size() - pattern.size());
}
} // namespace

int fuzzyScore(QStringView query, QStringView text)
{
    return foldedScore(foldedPattern(query), text.toString().toCaseFolded());
}

QuickSwitcherModel::QuickSwitcherModel(QObject *parent, Clock *clock)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    WordingChange::instance().rewords(this);
    connect(this, &QuickSwitcherModel::currentChanged, this, &QuickSwitcherModel::rebuild);
}

void QuickSwitcherModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    Q_EMIT kittyChanged();
    if (m_kitty)
        connect(m_kitty, &ChatKitty::stateChanged, this, &QuickSwitcherModel::refresh);
    refresh();
}

ChannelListModel *QuickSwitcherModel::channels() const
{
    return m_channels;
}

void QuickSwitcherModel::setChannels(ChannelListModel *channels)
{
    if (m_channels == channels)
        return;
    if (m_channels)
        m_channels->disconnect(this);
    m_channels = channels;
    Q_EMIT channelsChanged();
    if (m_channels) {
        connect(m_channels, &ChannelList::countChanged, this, [this] {
            m_names.clear();
            rebuild();
        });
        connect(m_channels, &ChannelListModel::loadingChanged, this, &QuickSwitcherModel::refresh);
    }
    m_names.clear();
    rebuild();
    if (m_channels)
        refresh();
}

void QuickSwitcherModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    setErrorText({});
    rebuild();
    m_clock->cancel(m_planned);
    m_planned = m_clock->after(typingPause, this, [this] { refresh(); });
}

void QuickSwitcherModel::setJoinableOnly(bool only)
{
    if (m_joinableOnly == only)
        return;
    m_joinableOnly = only;
    Q_EMIT joinableOnlyChanged();
    refresh();
}

void QuickSwitcherModel::refresh()
{
    ++m_generation;
    // Who has no chat yet sees what there is.
    const bool newcomer = m_channels && m_channels->loading() == ChannelListModel::Loading::Ready && m_channels->channelCount() == 0;
    const bool wanted = m_joinableOnly || newcomer || !m_query.trimmed().isEmpty();
    if (!wanted || !m_kitty || !m_kitty->isOnline()) {
        m_joinable.clear();
        m_people.clear();
        setSearching(false);
        rebuild();
        return;
    }
    setSearching(true);
    search(m_generation);
}

QCoro::Task<> QuickSwitcherModel::search(quint64 generation)
{
    const QPointer<QuickSwitcherModel> self = this;
    const QString query = m_query.trimmed();
    ChannelFilter others;
    others.joined = false;
    others.name = query;
    Result<Paginator<Channel>> joinable = co_await m_kitty->listChannels(others);
    if (!self || generation != m_generation || !m_kitty)
        co_return;
    if (joinable.succeeded() && joinable->items.isEmpty() && !query.isEmpty()) {
        // The server looks for the very letters; a slip or an abbreviation finds something among the first of all.
        others.name.clear();
        joinable = co_await m_kitty->listChannels(others);
        if (!self || generation != m_generation || !m_kitty)
            co_return;
        if (joinable.succeeded())
            joinable.value().items.removeIf([&query](const Channel &channel) { return fuzzyScore(query, channel.name) == 0; });
    }
    QList<User> people;
    if (!m_joinableOnly) {
        UserFilter named;
        named.displayName = query;
        const Result<Paginator<User>> users = co_await m_kitty->listUsers(named);
        if (!self || generation != m_generation)
            co_return;
        if (users.succeeded())
            people = users->items;
    }
    if (joinable.succeeded())
        m_joinable = joinable->items;
    else
        setErrorText(words::failure(joinable.error()));
    m_people = people;
    rebuild();
    setSearching(false);
}

void QuickSwitcherModel::readNames()
{
    const QList<Channel> recent = m_channels->recent();
    m_names.reserve(recent.size());
    for (const Channel &channel : recent)
        m_names.append({channel.id, m_channels->titleOf(channel).toCaseFolded(),
                        channel.isDirect() ? QString() : channel.name.toCaseFolded()});
}

QList<QuickSwitcherModel::Row> QuickSwitcherModel::joinedRows()
{
    QList<Row> rows;
    if (!m_channels || m_joinableOnly)
        return rows;
    if (m_names.isEmpty())
        readNames();
    const QString pattern = foldedPattern(m_query.trimmed());
    struct Hit {
        int score;
        qsizetype place;
    };
    std::vector<Hit> hits;
    for (qsizetype place = 0; place < m_names.size(); ++place) {
        const Name &name = m_names.at(place);
        const int score = std::max(foldedScore(pattern, name.title), name.name.isEmpty() ? 0 : foldedScore(pattern, name.name));
        if (score > 0)
            hits.push_back({score, place});
    }
    // Equal ones stay in the order of their last activity.
    const auto better = [](const Hit &a, const Hit &b) { return a.score != b.score ? a.score > b.score : a.place < b.place; };
    const auto last = hits.begin() + std::min<qsizetype>(recentRows, qsizetype(hits.size()));
    std::partial_sort(hits.begin(), last, hits.end(), better);
    for (auto hit = hits.begin(); hit != last; ++hit) {
        const qint64 id = m_names.at(hit->place).id;
        rows.append(Row{Kind::Joined, m_channels->channel(id), {}, m_channels->unread(id)});
    }
    if (pattern.isEmpty()) {
        const auto here = std::ranges::find(rows, qint64(m_current), [](const Row &row) { return row.channel.id; });
        if (here != rows.end())
            std::rotate(here, here + 1, rows.end());
    }
    return rows;
}

bool QuickSwitcherModel::isWholeHit(const Row &row) const
{
    const QString pattern = foldedPattern(m_query);
    return titleOf(row).toCaseFolded().remove(u' ').contains(pattern) || row.channel.name.toCaseFolded().contains(pattern);
}

void QuickSwitcherModel::rebuild()
{
    QList<Row> rows = joinedRows();
    const qsizetype joinedCount = rows.size();
    QSet<qint64> peers;
    const User own = ownUser();
    for (const Row &row : std::as_const(rows)) {
        if (row.channel.isDirect())
            peers.insert(words::directPeer(row.channel, own).id);
    }
    const auto joined = [this](qint64 id) { return m_channels && !m_channels->channel(id).isNull(); };
    for (const Channel &channel : std::as_const(m_joinable)) {
        if (!joined(channel.id))
            rows.append(Row{Kind::Joinable, channel, {}, 0});
    }
    for (const User &user : std::as_const(m_people)) {
        if (user.id != own.id && !peers.contains(user.id))
            rows.append(Row{Kind::Person, {}, user, 0});
    }
    // Scattered letters of one's own chats do not stand before what is called just so.
    const auto isWhole = [this](const Row &row) { return isWholeHit(row); };
    const auto others = rows.begin() + joinedCount;
    if (std::none_of(rows.begin(), others, isWhole) && std::any_of(others, rows.end(), isWhole))
        std::rotate(rows.begin(), others, rows.end());
    const auto key = [](const Row &row) {
        return std::pair(int(row.kind), row.kind == Kind::Person ? row.user.id : row.channel.id);
    };
    syncRows(
        m_rows, rows, key, [this](int first, int last) { beginInsertRows({}, first, last); }, [this] { endInsertRows(); },
        [this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
        [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SectionRole, FirstRole});
    Q_EMIT countChanged();
}

void QuickSwitcherModel::open(int row, bool beside)
{
    if (row < 0 || row >= count() || m_opening || !m_kitty)
        return;
    const Row target = m_rows.at(row);
    setErrorText({});
    switch (target.kind) {
    case Kind::Joined:
        Q_EMIT opened(target.channel, beside);
        return;
    case Kind::Joinable:
        openSoon(m_kitty->joinChannel(target.channel), beside);
        return;
    case Kind::Person:
        CreateChannelRequest request;
        request.type = ChannelType::Direct;
        request.members = {UserReference{target.user.id, target.user.name}};
        openSoon(m_kitty->createChannel(request), beside);
        return;
    }
}

QCoro::Task<> QuickSwitcherModel::openSoon(QCoro::Task<Result<Channel>> task, bool beside)
{
    const QPointer<QuickSwitcherModel> self = this;
    setOpening(true);
    const Result<Channel> channel = co_await task;
    if (!self)
        co_return;
    setOpening(false);
    if (channel.succeeded())
        Q_EMIT opened(channel.value(), beside);
    else
        setErrorText(words::failure(channel.error()));
}

void QuickSwitcherModel::setSearching(bool searching)
{
    if (m_searching == searching)
        return;
    m_searching = searching;
    Q_EMIT searchingChanged();
}

void QuickSwitcherModel::setOpening(bool opening)
{
    if (m_opening == opening)
        return;
    m_opening = opening;
    Q_EMIT openingChanged();
}

void QuickSwitcherModel::setErrorText(const QString &text)
{
    if (m_errorText == text)
        return;
    m_errorText = text;
    Q_EMIT errorTextChanged();
}

User QuickSwitcherModel::ownUser() const
{
    return m_channels ? m_channels->ownUser() : m_kitty ? User(m_kitty->currentUser()) : User();
}

QString QuickSwitcherModel::titleOf(const Row &row) const
{
    if (row.kind == Kind::Person)
        return words::personName(row.user);
    return words::channelTitle(row.channel, ownUser());
}

QString QuickSwitcherModel::detailOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::Joinable:
        return m_joinableOnly ? QString() : tr("Public channel, join to enter");
    case Kind::Person:
        return words::userNameBeside(row.user);
    case Kind::Joined:
        break;
    }
    switch (row.channel.type) {
    case ChannelType::Public:
        return tr("Public channel");
    case ChannelType::Private:
        return tr("Private channel");
    case ChannelType::Direct:
    case ChannelType::UnknownChannel:
        break;
    }
    return {};
}

int QuickSwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuickSwitcherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const User person = row.kind == Kind::Person ? row.user
        : row.channel.isDirect()                 ? words::directPeer(row.channel, ownUser())
                                                 : User();
    switch (role) {
    case KindRole:
        return int(row.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row);
    case DetailRole:
        return detailOf(row);
    case IsDirectRole:
        return row.kind == Kind::Person || row.channel.isDirect();
    case ColorKeyRole:
        return person.isNull() ? row.channel.name : person.name;
    case PresenceRole:
        return int(presenceMark(person));
    case PictureRole:
        return person.displayPictureUrl;
    case UnreadCountRole:
        return row.unread;
    case SectionRole:
        return row.kind == Kind::Joined ? (m_query.trimmed().isEmpty() ? u"recent"_s : u"joined"_s)
            : row.kind == Kind::Joinable ? u"joinable"_s
                                         : u"people"_s;
    case FirstRole:
        return index.row() == 0 || m_rows.at(index.row() - 1).kind != row.kind;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuickSwitcherModel::roleNames() const
{
    return {
        {KindRole, "kind"},         {TitleRole, "title"},
        {DetailRole, "detail"},     {IsDirectRole, "isDirect"},
        {ColorKeyRole, "colorKey"}, {PresenceRole, "presence"},
        {PictureRole, "picture"},   {UnreadCountRole, "unreadCount"},
        {SectionRole, "section"},   {FirstRole, "first"},
    };
}

} // namespace purr
