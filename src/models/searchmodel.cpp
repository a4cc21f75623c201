// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/searchmodel.h"

#include "client/chatkitty.h"
#include "models/channelwords.h"
#include "models/clockstyle.h"
#include "models/messagetext.h"
#include "models/wordingchange.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// A snippet starts that far before what was found in it, and has so many letters.
constexpr qsizetype lead = 30;
constexpr qsizetype snippetLength = 200;
/// While older messages are loaded, it is looked again after so many pages.
constexpr int pagesPerLook = 8;

QString timeOf(const QDateTime &time, const QDate &today)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = ClockStyle::instance().time(local.time(), false);
    return local.date() == today ? clock : words::listTime(time, today) + u", "_s + clock;
}
} // namespace

SearchModel::SearchModel(QObject *parent) : SearchModel(nullptr, parent) {}

SearchModel::SearchModel(Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this)), m_foundColor(Qt::black)
{
    WordingChange::instance().rewords(this);
    connect(&WordingChange::instance(), &WordingChange::changed, this, &SearchModel::textChanged);
}

SearchModel::~SearchModel() = default;

ChatKitty *SearchModel::kitty() const
{
    return m_kitty;
}

void SearchModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    m_whole.clear();
    if (kitty)
        connect(kitty, &ChatKitty::stateChanged, this, &SearchModel::changed);
    Q_EMIT sourceChanged();
    start();
}

void SearchModel::setChannels(ChannelListModel *channels)
{
    if (m_channels == channels)
        return;
    m_channels = channels;
    Q_EMIT sourceChanged();
    start();
}

void SearchModel::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    const bool other = m_channel.id != channel.id;
    m_channel = channel;
    Q_EMIT sourceChanged();
    if (other)
        start();
}

void SearchModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_limit = pageSize;
    Q_EMIT textChanged();
    planSearch();
}

void SearchModel::setFoundColor(const QColor &color)
{
    if (m_foundColor == color)
        return;
    m_foundColor = color;
    Q_EMIT foundColorChanged();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SnippetRole});
}

void SearchModel::showMore()
{
    m_limit += pageSize;
    start();
}

SearchQuery SearchModel::query() const
{
    SearchQuery query = SearchQuery::parse(m_text, m_clock->now().toLocalTime().date());
    if (query.from.compare("me"_L1, Qt::CaseInsensitive) == 0 && m_kitty)
        query.from = m_kitty->currentUser().name;
    for (const Channel &channel : targets(query))
        query.channels.append(channel.id);
    return query;
}

/// The channels to look in; none: everywhere.
QList<Channel> SearchModel::targets(const SearchQuery &query) const
{
    if (!m_channel.isNull())
        return {m_channel};
    if (query.in.isEmpty() || !m_channels)
        return {};
    QList<Channel> exact;
    QList<Channel> partly;
    for (const Channel &channel : m_channels->recent()) {
        const QString title = m_channels->titleOf(channel);
        if (title.compare(query.in, Qt::CaseInsensitive) == 0 || channel.name.compare(query.in, Qt::CaseInsensitive) == 0)
            exact.append(channel);
        else if (title.contains(query.in, Qt::CaseInsensitive))
            partly.append(channel);
    }
    return exact.isEmpty() ? partly : exact;
}

void SearchModel::planSearch()
{
    cancelLoading();
    ++m_run;
    m_clock->cancel(m_planned);
    const SearchQuery wanted = SearchQuery::parse(m_text, {});
    if (wanted.isEmpty() && wanted.misunderstood.isEmpty()) {
        start();
        return;
    }
    m_planned = m_clock->after(typingPause, this, [this] { start(); });
    if (m_state == State::Idle)
        setState(State::Searching);
}

void SearchModel::start()
{
    ++m_run;
    m_clock->cancel(m_planned);
    m_query = query();
    if ((m_query.isEmpty() && m_query.misunderstood.isEmpty()) || !m_kitty) {
        show({});
        m_hasMore = false;
        setState(State::Idle);
        return;
    }
    if (!m_query.misunderstood.isEmpty()) {
        show({});
        setState(State::Failed, tr("“%1” was not understood. Dates are written 2026-11-26, 2026-11 or today; after has: comes "
                                   "file, image, link or reaction.").arg(text::safeName(m_query.misunderstood.join(u' '))));
        return;
    }
    if (!m_query.in.isEmpty() && m_query.channels.isEmpty()) {
        show({});
        setState(State::Failed, tr("You are in no channel called “%1”.").arg(text::safeName(m_query.in)));
        return;
    }
    if (m_rows.isEmpty())
        setState(State::Searching);
    search(m_run);
}

QCoro::Task<> SearchModel::search(quint64 run)
{
    const QPointer<SearchModel> self(this);
    const Result<QList<Message>> found = co_await m_kitty->store()->search(m_query, m_limit + 1);
    if (!self || run != m_run)
        co_return;
    if (found.failed()) {
        setState(State::Failed, words::failure(found.error()));
        co_return;
    }
    m_hasMore = found->size() > m_limit;
    show(found->first(std::min<qsizetype>(found->size(), m_limit)));
    setState(State::Ready);
    co_await lookAtHeld(run);
}

QCoro::Task<> SearchModel::lookAtHeld(quint64 run)
{
    if (m_channel.isNull() || !m_kitty)
        co_return;
    const QPointer<SearchModel> self(this);
    const Result<HeldHistory> held = co_await m_kitty->store()->held(m_channel.id);
    if (!self || run != m_run || held.failed())
        co_return;
    m_held = held.value();
    Q_EMIT changed();
}

void SearchModel::show(QList<Message> found)
{
    if (m_channel.isNull()) {
        // Channel by channel, that with the newest message first.
        QHash<qint64, qint64> newest;
        for (const Message &message : std::as_const(found))
            newest[message.channelId] = std::max(newest.value(message.channelId), message.id);
        std::ranges::stable_sort(found, [&newest](const Message &one, const Message &other) {
            return newest.value(one.channelId) > newest.value(other.channelId);
        });
    }
    if (found == m_rows) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(found);
    endResetModel();
}

void SearchModel::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

// Older messages of the server

QString SearchModel::heldText() const
{
    if (m_state != State::Ready)
        return {};
    if (m_channel.isNull())
        return canLoadOlder() ? tr("Searched: what this device has loaded.") : QString();
    if (m_whole.contains(m_channel.id))
        return {};
    if (!m_held.oldest.isValid())
        return tr("This device has loaded nothing of this chat yet.");
    return tr("Searched back to %1.").arg(QLocale().toString(m_held.oldest.toLocalTime().date(), QLocale::ShortFormat));
}

bool SearchModel::canLoadOlder() const
{
    if (m_state != State::Ready || !m_kitty || !m_kitty->isOnline() || m_loadRun != 0)
        return false;
    if (!m_channel.isNull())
        return !m_whole.contains(m_channel.id);
    const QList<Channel> all = m_query.channels.isEmpty() && m_channels ? m_channels->recent() : targets(m_query);
    return std::ranges::any_of(all, [this](const Channel &channel) { return !m_whole.contains(channel.id); });
}

QString SearchModel::loadingText() const
{
    if (m_loadRun == 0)
        return {};
    const QString messages = tr("%Ln older message(s) read", nullptr, m_loaded);
    return m_loadChannels > 1 ? tr("%1, chat %L2 of %L3").arg(messages).arg(m_loadChannel).arg(m_loadChannels) : messages;
}

void SearchModel::loadOlder()
{
    if (!canLoadOlder())
        return;
    m_loadRun = ++m_lastLoad;
    m_loaded = 0;
    Q_EMIT changed();
    loadAll(m_loadRun);
}

void SearchModel::cancelLoading()
{
    if (m_loadRun == 0)
        return;
    m_loadRun = 0;
    Q_EMIT changed();
}

QCoro::Task<> SearchModel::loadAll(quint64 run)
{
    const QPointer<SearchModel> self(this);
    const QList<Channel> all = m_query.channels.isEmpty() && m_channels ? m_channels->recent() : targets(m_query);
    m_loadChannels = int(all.size());
    m_loadChannel = 0;
    for (const Channel &channel : all) {
        ++m_loadChannel;
        if (m_whole.contains(channel.id))
            continue;
        const bool goesOn = co_await loadChannel(run, channel, m_query.first);
        if (!self)
            co_return;
        if (!goesOn)
            break;
    }
    if (run != m_loadRun)
        co_return;
    m_loadRun = 0;
    const QString problem = m_problem;
    ++m_run;
    co_await search(m_run);
    if (self && !problem.isEmpty())
        setState(State::Ready, problem);
}

/// false: no use in going on with others.
QCoro::Task<bool> SearchModel::loadChannel(quint64 run, Channel channel, QDate first)
{
    const QPointer<SearchModel> self(this);
    const auto isOver = [&] { return !self || run != m_loadRun || !m_kitty; };
    const Result<HeldHistory> held = co_await m_kitty->store()->held(channel.id);
    if (isOver())
        co_return false;
    const qint64 wholeUpTo = held ? held->wholeUpTo : 0;
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(channel);
    for (int pages = 1;; ++pages) {
        if (isOver())
            co_return false;
        if (page.failed()) {
            setState(State::Ready, words::failure(page.error()));
            co_return false;
        }
        m_loaded += int(page->items.size());
        Q_EMIT changed();
        const bool reached = !page->items.isEmpty() && page->items.constLast().id <= wholeUpTo;
        if (reached || !page->hasNextPage()) {
            m_whole.insert(channel.id);
            co_return true;
        }
        if (first.isValid() && page->items.constLast().createdTime.toLocalTime().date() < first)
            co_return true; // Older ones are not looked for.
        if (pages % pagesPerLook == 0)
            search(m_run);
        page = co_await m_kitty->nextPage(page.value());
    }
}

// Rows

Channel SearchModel::channelOf(const Message &message) const
{
    if (!m_channel.isNull())
        return m_channel;
    return m_channels ? m_channels->channel(message.channelId) : Channel();
}

Message SearchModel::messageAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row) : Message();
}

Channel SearchModel::channelAt(int row) const
{
    return row >= 0 && row < count() ? channelOf(m_rows.at(row)) : Channel();
}

void SearchModel::open(int row)
{
    const Message message = messageAt(row);
    const Channel channel = channelAt(row);
    if (message.isNull() || channel.isNull())
        return;
    if (message.isReply() && m_kitty && m_kitty->isOnline())
        openReply(message);
    else
        Q_EMIT opened(channel, double(message.id), 0);
}

QCoro::Task<> SearchModel::openReply(Message reply)
{
    const QPointer<SearchModel> self(this);
    const Result<Message> parent = co_await m_kitty->retrieveMessageParent(reply);
    if (!self)
        co_return;
    if (parent.succeeded())
        Q_EMIT opened(channelOf(reply), double(parent->id), double(reply.id));
    else
        setState(State::Ready, words::failure(parent.error()));
}

QString SearchModel::snippetOf(const Message &message) const
{
    QString line = MessageText::unmarked(message).simplified();
    if (!message.file.isNull())
        line = (line.isEmpty() ? QString() : line + u" · "_s) + MessageText::name(message.file.name);
    const auto places = m_query.places(line);
    if (!places.isEmpty() && places.constFirst().first > lead * 2) {
        qsizetype from = line.lastIndexOf(u' ', places.constFirst().first - lead);
        from = from < 0 ? places.constFirst().first - lead : from + 1;
        line = u'…' + line.sliced(from);
    }
    if (line.size() > snippetLength)
        line = line.first(line.at(snippetLength - 1).isHighSurrogate() ? snippetLength - 1 : snippetLength) + u'…';
    return text::foundMarkup(line, m_query.places(line), m_foundColor);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_rows.at(index.row());
    const auto channelTitle = [&] {
        const Channel channel = channelOf(message);
        return channel.isNull() ? tr("A chat you have left") : m_channels ? m_channels->titleOf(channel) : MessageText::name(channel.displayName);
    };
    const auto sender = [&] { return message.isSystem() ? tr("System") : words::personName(message.user); };
    const auto time = [&] { return timeOf(message.createdTime, m_clock->now().toLocalTime().date()); };
    switch (role) {
    case MessageRole:
        return QVariant::fromValue(message);
    case ChannelTitleRole:
        return channelTitle();
    case SenderRole:
        return sender();
    case TimeLabelRole:
        return time();
    case SnippetRole:
        return snippetOf(message);
    case Qt::DisplayRole:
        return words::messageLine(message);
    case SpokenRole:
        //: A search result: who, when, where, what.
        return tr("%1, %2, in %3: %4").arg(sender(), time(), channelTitle(), words::messageLine(message));
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{MessageRole, "message"},     {ChannelTitleRole, "channelTitle"}, {SenderRole, "sender"},
            {TimeLabelRole, "timeLabel"}, {SnippetRole, "snippet"},           {SpokenRole, "spoken"}};
}

} // namespace purr
