// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellist.h"

#include "models/channelwords.h"
#include "models/presenter.h"
#include "models/wordingchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

PresenceMark presenceMark(const User &user)
{
    if (user.isNull())
        return PresenceMark::None;
    if (!user.presence.online)
        return PresenceMark::Offline;
    const QString &status = user.presence.status;
    const bool available = status.isEmpty() || status.compare(u"AVAILABLE", Qt::CaseInsensitive) == 0
        || status.compare(u"ONLINE", Qt::CaseInsensitive) == 0;
    return available ? PresenceMark::Online : PresenceMark::Away;
}

QDateTime ChannelList::activity(const Row &row) const
{
    if (unsent(row) != Unsent::Nothing)
        return m_unsent.value(row.channel.id).createdTime;
    return row.channel.lastReceivedMessage.isNull() ? row.channel.createdTime : row.channel.lastReceivedMessage.createdTime;
}

ChannelList::Unsent ChannelList::unsent(const Row &row) const
{
    const auto entry = m_unsent.constFind(row.channel.id);
    if (entry == m_unsent.cend() || entry->createdTime < row.channel.lastReceivedMessage.createdTime)
        return Unsent::Nothing;
    return entry->state == Delivery::State::Failed ? Unsent::Refused : Unsent::OnItsWay;
}

ChannelList::ChannelList(Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    connect(&m_arrangement, &ChannelArrangement::changed, this, &ChannelList::touchAll);
    WordingChange::instance().rewords(this, {TitleRole, SubtitleRole, TimeLabelRole, SpokenRole, DraftRole});
    connect(&WordingChange::instance(), &WordingChange::changed, this, &ChannelList::titlesChanged);
    scheduleMidnight();
}

void ChannelList::setDrafts(Drafts *drafts)
{
    if (m_drafts == drafts)
        return;
    if (m_drafts)
        m_drafts->disconnect(this);
    m_drafts = drafts;
    if (drafts) {
        connect(drafts, &Drafts::reset, this, &ChannelList::touchAll);
        connect(drafts, &Drafts::textChanged, this, [this](qint64 channelId) {
            if (const int row = rowOf(channelId); row >= 0)
                Q_EMIT dataChanged(index(row), index(row), {DraftRole, SpokenRole});
        });
    }
    Q_EMIT draftsChanged();
    touchAll();
}

void ChannelList::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        m_dirty.insert(row.key());
    flush();
}

Channel ChannelList::channelAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_rows.value(m_order.at(row)).channel : Channel();
}

Channel ChannelList::channel(qint64 id) const
{
    return m_rows.value(id).channel;
}

int ChannelList::rowOf(qint64 id) const
{
    return int(m_order.indexOf(id));
}

QString ChannelList::titleOf(const Channel &channel) const
{
    return words::channelTitle(channel, m_ownUser);
}

User ChannelList::peerOf(const Channel &channel) const
{
    return channel.isDirect() ? words::directPeer(channel, m_ownUser) : User();
}

Channel ChannelList::neighbour(qint64 id, int step, bool unreadOnly) const
{
    const int size = count();
    const int start = rowOf(id);
    int row = start >= 0 ? start : step > 0 ? -1 : size;
    for (row += step; row >= 0 && row < size; row += step) {
        const qint64 at = m_order.at(row);
        if (unreadOnly ? unread(at) > 0 : !m_stubs.contains(at))
            return channelAt(row);
    }
    return {};
}

Channel ChannelList::longestUnread() const
{
    const QList<Channel> channels = recent();
    for (auto channel = channels.crbegin(); channel != channels.crend(); ++channel) {
        if (unread(channel->id) > 0)
            return *channel;
    }
    return {};
}

QList<Channel> ChannelList::recent() const
{
    QList<Row> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) { return activity(a) > activity(b); });
    QList<Channel> channels;
    channels.reserve(rows.size());
    for (const Row &row : std::as_const(rows))
        channels.append(row.channel);
    return channels;
}

void ChannelList::setOwnUser(const User &user)
{
    if (m_ownUser == user)
        return;
    m_ownUser = user;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        touch(row.key());
    Q_EMIT titlesChanged();
}

void ChannelList::setChannels(const QList<Channel> &channels, bool kept)
{
    QSet<qint64> gone(m_rows.keyBegin(), m_rows.keyEnd());
    for (const Channel &channel : channels) {
        gone.remove(channel.id);
        putChannel(channel);
        if (kept && !channel.isNull())
            m_rows[channel.id].kept = true;
    }
    for (const qint64 id : std::as_const(gone))
        removeChannel(id);
}

void ChannelList::putChannel(const Channel &channel)
{
    if (channel.isNull())
        return;
    // Texts may name them before they are seen themselves.
    for (const User &member : channel.members)
        Presenter::instance().meet(member);
    Row &row = m_rows[channel.id];
    const Message known = std::exchange(row.kept, false) ? Message() : row.channel.lastReceivedMessage;
    const bool renamed = !row.channel.isNull() && row.channel.displayName != channel.displayName;
    row.channel = channel;
    if (renamed)
        Q_EMIT titlesChanged();
    // Channels in other resources may be older than what came in by itself.
    if (!known.isNull() && (channel.lastReceivedMessage.isNull() || channel.lastReceivedMessage.id < known.id))
        row.channel.lastReceivedMessage = known;
    touch(channel.id);
}

void ChannelList::removeChannel(qint64 id)
{
    if (!m_rows.contains(id))
        return;
    takeFromOrder(id);
    m_rows.remove(id);
    m_dirty.remove(id);
    updateTotals();
    Q_EMIT countChanged();
}

void ChannelList::noteMessage(const Message &message)
{
    const auto row = m_rows.find(message.channelId);
    if (row == m_rows.end() || message.isNull() || message.id < row->channel.lastReceivedMessage.id)
        return;
    row->channel.lastReceivedMessage = message;
    row->kept = false;
    touch(message.channelId);
}

void ChannelList::forgetMessage(const Message &message)
{
    const auto row = m_rows.find(message.channelId);
    if (row == m_rows.end() || row->channel.lastReceivedMessage.id != message.id)
        return;
    row->channel.lastReceivedMessage = {};
    touch(message.channelId);
}

void ChannelList::setUnsent(qint64 id, const OutboxEntry &entry)
{
    if (m_unsent.value(id) == entry)
        return;
    if (entry.key.isEmpty())
        m_unsent.remove(id);
    else
        m_unsent.insert(id, entry);
    if (m_rows.contains(id))
        touch(id);
}

void ChannelList::setUnread(qint64 id, int count)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || row->unread == count)
        return;
    row->unread = count;
    if (count == 0)
        row->mentions = 0;
    touch(id);
}

void ChannelList::noteMention(qint64 id)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end())
        return;
    ++row->mentions;
    touch(id);
}

void ChannelList::setMentions(qint64 id, int count)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || row->mentions == count)
        return;
    row->mentions = count;
    touch(id);
}

QList<qint64> ChannelList::unreadChannels() const
{
    QList<qint64> ids;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->unread > 0)
            ids.append(row.key());
    }
    return ids;
}

void ChannelList::setSessions(const QHash<qint64, Session> &sessions)
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const Session session = sessions.value(row.key(), Session::None);
        if (row->session == session)
            continue;
        row->session = session;
        if (session == Session::None)
            row->typing.clear();
        touch(row.key());
    }
    m_sessionCount = int(sessions.size());
    m_waitingCount = int(std::count(sessions.cbegin(), sessions.cend(), Session::Waiting));
    Q_EMIT sessionsChanged();
}

void ChannelList::setTyping(qint64 id, const QList<User> &users)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end() || row->typing == users)
        return;
    row->typing = users;
    touch(id);
}

void ChannelList::noteUser(const User &user)
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        for (User &member : row->channel.members) {
            if (member.id != user.id || member == user)
                continue;
            member = user;
            touch(row.key());
        }
    }
}

void ChannelList::updateTotals()
{
    int unread = 0;
    int mentions = 0;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.channel.muted)
            unread += row.unread;
        mentions += row.mentions;
    }
    if (std::exchange(m_unreadTotal, unread) != unread)
        Q_EMIT unreadTotalChanged();
    if (std::exchange(m_mentionTotal, mentions) != mentions)
        Q_EMIT mentionTotalChanged();
}

int ChannelList::unreadBeside(const Channel &channel) const
{
    return m_unreadTotal - unreadIn(channel);
}

int ChannelList::unreadIn(const Channel &channel) const
{
    const Row row = m_rows.value(channel.id);
    return row.channel.muted ? 0 : row.unread;
}

int ChannelList::mentionsBeside(const Channel &channel) const
{
    return m_mentionTotal - mentions(channel.id);
}

void ChannelList::scheduleMidnight()
{
    const QDateTime now = m_clock->now().toLocalTime();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    m_clock->after(std::chrono::milliseconds(now.msecsTo(midnight) + 1), this, [this] {
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {TimeLabelRole, SpokenRole});
        scheduleMidnight();
    });
}

QString ChannelList::subtitle(const Row &row) const
{
    if (!row.typing.isEmpty())
        return words::shortTyping(row.typing);
    if (unsent(row) != Unsent::Nothing)
        return words::unsentPreview(m_unsent.value(row.channel.id));
    const QString preview = words::preview(row.channel, m_ownUser);
    return preview.isEmpty() ? QCoreApplication::translate("Channels", "No messages yet") : preview;
}

QString ChannelList::timeLabel(const Row &row) const
{
    const bool said = unsent(row) != Unsent::Nothing || !row.channel.lastReceivedMessage.isNull();
    return said ? words::listTime(activity(row), m_clock->now().toLocalTime().date()) : QString();
}

QString ChannelList::draftOf(qint64 id) const
{
    // Long drafts are pasted ones; a row shows one line.
    constexpr qsizetype shown = 120;
    if (!m_drafts)
        return {};
    const QString text = m_drafts->text(id).left(shown).simplified();
    const QStringList files = m_drafts->attachedNames(id);
    if (text.isEmpty() && !files.isEmpty())
        return u"📎 "_s + Presenter::instance().data(words::listed(files).left(shown));
    return Presenter::instance().data(text);
}

QString ChannelList::spoken(const Row &row) const
{
    QStringList parts{titleOf(row.channel)};
    if (row.session != Session::None)
        parts.append(QCoreApplication::translate("Channels", "in session"));
    if (row.unread > 0)
        parts.append(QCoreApplication::translate("Channels", "%Ln unread", nullptr, row.unread));
    if (row.mentions > 0)
        parts.append(QCoreApplication::translate("Channels", "%Ln mention(s) of you", nullptr, row.mentions));
    if (row.channel.muted)
        parts.append(QCoreApplication::translate("Channels", "muted"));
    const QString draft = draftOf(row.channel.id);
    parts.append(draft.isEmpty() ? subtitle(row) : QCoreApplication::translate("Channels", "Draft: %1").arg(draft));
    if (unsent(row) == Unsent::OnItsWay)
        parts.append(QCoreApplication::translate("Channels", "not sent yet"));
    parts.append(timeLabel(row));
    parts.removeAll(QString());
    return words::listed(parts);
}

int ChannelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChannelList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = *m_rows.constFind(m_order.at(index.row()));
    switch (role) {
    case ChannelRole:
        return QVariant::fromValue(row.channel);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row.channel);
    case SubtitleRole:
        return subtitle(row);
    case TimeLabelRole:
        return timeLabel(row);
    case UnreadCountRole:
        return row.unread;
    case SessionRole:
        return QVariant::fromValue(int(row.session));
    case SectionRole:
        return sectionOf(row).key;
    case PresenceRole:
        return int(row.channel.isDirect() ? presenceMark(peerOf(row.channel)) : PresenceMark::None);
    case PictureRole:
        return peerOf(row.channel).displayPictureUrl;
    case ColorKeyRole: {
        const User peer = peerOf(row.channel);
        return peer.isNull() ? row.channel.name : peer.name;
    }
    case TypingRole:
        return !row.typing.isEmpty();
    case SpokenRole:
        return spoken(row);
    case DraftRole:
        return draftOf(row.channel.id);
    case MentionsRole:
        return row.mentions;
    case UnsentRole:
        return int(unsent(row));
    case FavouriteRole:
        return row.session != Session::None && m_arrangement.isFavourite(row.channel.id);
    case HiddenRole:
        return row.session != Session::None && m_arrangement.isHidden(row.channel.id);
    case FoldedRole:
        return m_stubs.contains(row.channel.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChannelList::roleNames() const
{
    return {
        {ChannelRole, "channel"},         {TitleRole, "title"},       {SubtitleRole, "subtitle"},
        {TimeLabelRole, "timeLabel"},     {SessionRole, "session"},   {SectionRole, "section"},
        {UnreadCountRole, "unreadCount"}, {PresenceRole, "presence"}, {PictureRole, "picture"},
        {TypingRole, "typing"},           {SpokenRole, "spoken"},
        {ColorKeyRole, "colorKey"},   {DraftRole, "draft"},         {MentionsRole, "mentions"},
        {FoldedRole, "folded"},       {UnsentRole, "unsent"},
        {FavouriteRole, "favourite"}, {HiddenRole, "hidden"},
    };
}

} // namespace purr
