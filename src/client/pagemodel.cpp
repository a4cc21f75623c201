// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/pagemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{

/// A server that pages without end is believed to be at its end here.
constexpr int mostBarren = 10;

QString keyOf(const Channel &channel)
{
    return QString::number(channel.id);
}
QString keyOf(const User &user)
{
    return QString::number(user.id);
}
QString keyOf(const Message &message)
{
    return QString::number(message.id);
}
QString keyOf(const Thread &thread)
{
    return QString::number(thread.id);
}
QString keyOf(const Reaction &reaction)
{
    return reaction.emoji.character + QString::number(reaction.user.id);
}
QString keyOf(const ReadReceipt &receipt)
{
    return QString::number(receipt.user.id);
}
QString keyOf(const BlockRecord &record)
{
    return QString::number(record.user.id);
}

} // namespace

PageModel::PageModel(QObject *parent) : QAbstractListModel(parent) {}

PageModel::~PageModel() = default;

void PageModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    if (kitty) {
        connect(kitty, &ChatKitty::reconnected, this, &PageModel::refresh);
        connect(kitty, &ChatKitty::stateChanged, this, [this] {
            if (m_kitty->isOnline() && !m_busy && !m_complete && !m_next)
                refresh(); // there was nobody to ask until now
        });
    }
    handleSource();
}

void PageModel::setList(List list)
{
    if (std::exchange(m_list, list) != list)
        handleSource();
}

void PageModel::setChannel(const Channel &channel)
{
    const bool other = m_channel.id != channel.id;
    m_channel = channel; // its links may be new
    if (other)
        handleSource();
}

void PageModel::setMessage(const Message &message)
{
    const bool other = m_message.id != message.id;
    m_message = message;
    if (other)
        handleSource();
}

void PageModel::setThread(const Thread &thread)
{
    const bool other = m_thread.id != thread.id;
    m_thread = thread;
    if (other)
        handleSource();
}

void PageModel::setName(const QString &name)
{
    if (std::exchange(m_name, name) != name)
        handleSource();
}

/// Several properties are often set one after the other: one question for all of them.
void PageModel::handleSource()
{
    ++m_generation;
    clear();
    setState(false);
    Q_EMIT sourceChanged();
    if (std::exchange(m_planned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_planned = false;
            refresh();
        },
        Qt::QueuedConnection);
}

bool PageModel::isAskable() const
{
    if (!m_kitty || !m_kitty->isOnline() || m_list == List::Nothing)
        return false;
    if (m_list == List::ThreadMessages)
        return m_thread.id != 0;
    if (m_list >= List::Replies)
        return !m_message.isNull();
    return m_list < List::Messages || !m_channel.isNull();
}

void PageModel::refresh()
{
    ++m_generation;
    m_next = {};
    if (!isAskable())
        return;
    setState(true);
    askFirst();
}

void PageModel::askFirst()
{
    ChatKitty &kitty = *m_kitty;
    const auto begin = [this](auto task) { load(std::move(task), m_generation, true); };
    ChannelFilter channels;
    channels.name = m_name;
    UserFilter users;
    users.displayName = m_name;
    MessageFilter files;
    files.filesOnly = true;
    switch (m_list) {
    case List::Nothing: break;
    case List::JoinedChannels: channels.joined = true; [[fallthrough]];
    case List::Channels: begin(kitty.listChannels(channels)); break;
    case List::JoinableChannels:
        channels.joined = false;
        begin(kitty.listChannels(channels));
        break;
    case List::UnreadChannels:
        channels.unread = true;
        begin(kitty.listChannels(channels));
        break;
    case List::OnlineUsers: users.online = true; [[fallthrough]];
    case List::Users: begin(kitty.listUsers(users)); break;
    case List::UserBlocks: begin(kitty.listUserBlockedRecords()); break;
    case List::OwnMessages: begin(kitty.listMessages(Channel())); break;
    case List::Messages: begin(kitty.listMessages(m_channel)); break;
    case List::Files: begin(kitty.listMessages(m_channel, files)); break;
    case List::Threads: begin(kitty.listThreads(m_channel)); break;
    case List::Members: begin(kitty.listChannelMembers(m_channel, m_name)); break;
    case List::Moderators: begin(kitty.listChannelModerators(m_channel)); break;
    case List::Participants: begin(kitty.listParticipants(m_channel)); break;
    case List::ChannelBlocks: begin(kitty.listChannelBlockRecords(m_channel)); break;
    case List::Replies: begin(kitty.listMessages(m_message)); break;
    case List::Reactions: begin(kitty.listReactions(m_message)); break;
    case List::ReadReceipts: begin(kitty.listReadReceipts(m_message)); break;
    case List::ThreadMessages: begin(kitty.listMessages(m_thread)); break;
    }
}

template <typename T>
QCoro::Task<> PageModel::load(QCoro::Task<Result<Paginator<T>>> task, quint64 generation, bool first)
{
    const QPointer<PageModel> self(this);
    const Result<Paginator<T>> page = co_await task;
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        setState(false, page.error());
        co_return;
    }
    if (first)
        clear();
    QList<std::pair<QString, QVariant>> items;
    for (const T &item : page->items)
        items.append({keyOf(item), QVariant::fromValue(item)});
    m_barren = append(items) > 0 ? 0 : m_barren + 1;
    m_complete = !page->hasNextPage() || m_barren == mostBarren;
    m_next = {};
    if (!m_complete) {
        m_next = [this, last = page.value()] {
            if (m_kitty)
                load(m_kitty->nextPage(last), m_generation, false);
        };
    }
    if (m_next && m_barren > 0)
        askNext(); // no view asks again when nothing came
    else
        setState(false);
}

void PageModel::askNext()
{
    const auto next = m_next; // which the answer replaces
    next();
}

qsizetype PageModel::append(const QList<std::pair<QString, QVariant>> &items)
{
    QList<QVariant> fresh;
    for (const auto &[key, item] : items) {
        if (m_keys.contains(key))
            continue;
        m_keys.insert(key);
        fresh.append(item);
    }
    if (fresh.isEmpty())
        return 0;
    beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
    m_items += fresh;
    endInsertRows();
    Q_EMIT countChanged();
    return fresh.size();
}

void PageModel::clear()
{
    m_complete = false;
    m_barren = 0;
    m_next = {};
    m_keys.clear();
    if (m_items.isEmpty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_items.clear();
    endRemoveRows();
    Q_EMIT countChanged();
}

void PageModel::setState(bool busy, const Error &error)
{
    m_busy = busy;
    m_error = error;
    Q_EMIT stateChanged();
}

void PageModel::retry()
{
    if (!m_error.isSet() || m_busy)
        return;
    if (!m_next) {
        refresh();
        return;
    }
    setState(true);
    askNext();
}

bool PageModel::canFetchMore(const QModelIndex &parent) const
{
    // After an error somebody has to want it: a view asks with every step.
    return !parent.isValid() && m_next && !m_busy && !m_error.isSet();
}

void PageModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setState(true);
    askNext();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (role != ItemRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_items.at(index.row());
}

QHash<int, QByteArray> PageModel::roleNames() const
{
    return {{ItemRole, "item"}};
}

} // namespace purr
