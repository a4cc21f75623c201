// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/outbox.h"
#include "core/clock.h"
#include "models/channelarrangement.h"
#include "models/drafts.h"
#include "protocol/channel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What a list shows of a person's presence. The numbers are those of Avatar.Presence.
enum class PresenceMark { None, Offline, Online, Away };
[[nodiscard]] PresenceMark presenceMark(const User &user);

/// The rows of the channel list: those with a chat session on this device first, then favourites, the user's own
/// sections, the rest, and what he has hidden; favourites in his order, all others by last activity.
///
/// Of a folded section only unread channels are rows; when it has none, one stands for all (FoldedRole) so that the
/// section has a heading. The filters unfold everything.
///
/// Knows no connection: ChannelListModel feeds it. Changes are collected and become row insertions, removals, moves and
/// data changes once per turn of the event loop; there is no reset.
class ChannelList : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int channelCount READ channelCount NOTIFY countChanged FINAL)
    Q_PROPERTY(int sessionCount READ sessionCount NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(purr::ChannelArrangement *arrangement READ arrangement CONSTANT FINAL)
    Q_PROPERTY(purr::Drafts *drafts READ drafts WRITE setDrafts NOTIFY draftsChanged FINAL)
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged FINAL)
    Q_PROPERTY(int mentionTotal READ mentionTotal NOTIFY mentionTotalChanged FINAL)
    /// This list. A binding that asks it by way of this property is made anew when titles change.
    Q_PROPERTY(purr::ChannelList *now READ now NOTIFY titlesChanged FINAL)

public:
    enum class Filter { All, Unread, Direct };
    Q_ENUM(Filter)
    /// The chat session of this device in a channel.
    enum class Session { None, Waiting, Live };
    Q_ENUM(Session)
    enum Role {
        ChannelRole = Qt::UserRole + 1,
        TitleRole,
        SubtitleRole,
        TimeLabelRole,
        UnreadCountRole,
        SessionRole,
        SectionRole,
        PresenceRole,
        PictureRole,
        ColorKeyRole,
        TypingRole,
        SpokenRole,
        DraftRole,
        MentionsRole,
        FoldedRole,
        UnsentRole,
        FavouriteRole, ///< and it stands elsewhere now
        HiddenRole,    ///< the same
    };
    Q_ENUM(Role)

    /// What became of the last own message of a channel that the server does not have.
    enum class Unsent { Nothing, OnItsWay, Refused };
    Q_ENUM(Unsent)

    /// `clock` is not owned; null: the real time.
    explicit ChannelList(Clock *clock = nullptr, QObject *parent = nullptr);

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    Q_SIGNAL void filterChanged();

    /// Rows shown.
    [[nodiscard]] int count() const { return int(m_order.size()); }
    /// All channels, whatever the filter.
    [[nodiscard]] int channelCount() const { return int(m_rows.size()); }
    Q_SIGNAL void countChanged();

    /// Favourites, sections and the like; owned by this list.
    [[nodiscard]] ChannelArrangement *arrangement() { return &m_arrangement; }
    [[nodiscard]] const ChannelArrangement *arrangement() const { return &m_arrangement; }
    /// What has been written and not been sent; not owned.
    [[nodiscard]] Drafts *drafts() const { return m_drafts; }
    void setDrafts(Drafts *drafts);
    Q_SIGNAL void draftsChanged();

    /// Unread messages of all channels that are not muted.
    [[nodiscard]] int unreadTotal() const { return m_unreadTotal; }
    Q_SIGNAL void unreadTotalChanged();
    /// Unread messages that name this user.
    [[nodiscard]] int mentionTotal() const { return m_mentionTotal; }
    Q_SIGNAL void mentionTotalChanged();
    /// The same of all channels but one.
    Q_INVOKABLE int unreadBeside(const purr::Channel &channel) const;
    Q_INVOKABLE int mentionsBeside(const purr::Channel &channel) const;
    /// The same of one channel.
    Q_INVOKABLE int unreadIn(const purr::Channel &channel) const;
    Q_INVOKABLE int mentionsIn(const purr::Channel &channel) const { return mentions(channel.id); }

    /// Chat sessions of this device, and those of them that wait for the connection or for the server's word.
    [[nodiscard]] int sessionCount() const { return m_sessionCount; }
    [[nodiscard]] int waitingCount() const { return m_waitingCount; }
    Q_SIGNAL void sessionsChanged();

    [[nodiscard]] ChannelList *now() { return this; }
    Q_SIGNAL void titlesChanged();

    Q_INVOKABLE purr::Channel channelAt(int row) const;
    /// The channel with that id, null when it is not in the list.
    Q_INVOKABLE purr::Channel channel(qint64 id) const;
    /// The same channel as the list has it; as it is given when it is not in the list.
    Q_INVOKABLE purr::Channel latest(const purr::Channel &channel) const { return m_rows.contains(channel.id) ? this->channel(channel.id) : channel; }
    /// Row of a channel, -1 when it is not shown.
    Q_INVOKABLE int rowOf(qint64 id) const;
    Q_INVOKABLE int rowOfChannel(const purr::Channel &channel) const { return rowOf(channel.id); }
    Q_INVOKABLE QString titleOf(const purr::Channel &channel) const;
    /// Whom a direct chat is with; null for other channels.
    Q_INVOKABLE purr::User peerOf(const purr::Channel &channel) const;
    /// The unread channel whose last message is the oldest; null when all is read.
    Q_INVOKABLE purr::Channel longestUnread() const;
    /// The channel `step` rows from that one (-1 up, 1 down), with `unreadOnly` the next unread one; null when there is none.
    Q_INVOKABLE purr::Channel neighbour(qint64 id, int step, bool unreadOnly = false) const;
    /// All channels of the list, most recently active first.
    [[nodiscard]] QList<Channel> recent() const;

    void setOwnUser(const User &user);
    [[nodiscard]] const User &ownUser() const { return m_ownUser; }
    /// Makes these the channels of the list: adds and updates them and removes the others. `kept`: as they were last time;
    /// whatever is told of each counts more.
    void setChannels(const QList<Channel> &channels, bool kept = false);
    void putChannel(const Channel &channel);
    void removeChannel(qint64 id);
    /// A message of a channel, new or changed: the preview and the order follow it.
    void noteMessage(const Message &message);
    /// It is gone: the list has no last message of its channel until it is told of one.
    void forgetMessage(const Message &message);
    /// The last message of a channel that is on its way; a null one: there is none.
    void setUnsent(qint64 id, const OutboxEntry &entry);
    void setUnread(qint64 id, int count);
    [[nodiscard]] int unread(qint64 id) const { return m_rows.value(id).unread; }
    [[nodiscard]] QList<qint64> unreadChannels() const;
    /// This user is mentioned in an unread message; forgotten when the channel is read.
    void noteMention(qint64 id);
    void setMentions(qint64 id, int count);
    [[nodiscard]] int mentions(qint64 id) const { return m_rows.value(id).mentions; }
    /// Puts a channel where another row is: among the favourites right before it, else into its section. False where it
    /// cannot be put, as among those with a chat session.
    Q_INVOKABLE bool moveToRow(const purr::Channel &channel, int row);
    /// Puts a channel into a section by its key (SectionRole), behind the others.
    Q_INVOKABLE bool moveToKey(const purr::Channel &channel, const QString &key);
    /// The keys of sections that no channel is in, those of the user and that of favourites.
    Q_INVOKABLE QStringList emptySections() const;
    /// The same with the next section above (-1) or below (1).
    Q_INVOKABLE bool moveBySection(const purr::Channel &channel, int step);
    void setSessions(const QHash<qint64, Session> &sessions);
    void setTyping(qint64 id, const QList<User> &users);
    /// A user changed: presence, name or picture.
    void noteUser(const User &user);
    /// Brings the rows up to date now instead of at the next turn of the event loop.
    void flush();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Clock *clock() const { return m_clock; }

private:
    struct Row {
        Channel channel;
        QList<User> typing;
        Session session = Session::None;
        int unread = 0;
        int mentions = 0;
        bool kept = false;
    };

    /// When somebody last said something, this user included.
    [[nodiscard]] QDateTime activity(const Row &row) const;
    /// Nothing also where something was said after it.
    [[nodiscard]] Unsent unsent(const Row &row) const;

    /// Where a channel stands in the list: the key of its section and the place of that section.
    struct Section {
        QString key;
        int rank = 0;
    };
    [[nodiscard]] Section sectionOf(const Row &row) const;
    bool moveToSection(qint64 id, const QString &key, int favouriteRank);
    [[nodiscard]] bool accepts(const Row &row) const;
    void touchAll();
    [[nodiscard]] QList<qint64> sortedOrder();
    void arrange(const QList<qint64> &order);
    void moveRow(int from, int to);
    [[nodiscard]] QString subtitle(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QString timeLabel(const Row &row) const;
    [[nodiscard]] QString draftOf(qint64 id) const;
    void touch(qint64 id);
    void takeFromOrder(qint64 id);
    void updateTotals();
    void scheduleMidnight();

    Clock *m_clock;
    User m_ownUser;
    QHash<qint64, Row> m_rows;
    /// Ids of the rows shown, in their order.
    QList<qint64> m_order;
    QSet<qint64> m_dirty;
    /// By channel, also of channels that are not in the list yet.
    QHash<qint64, OutboxEntry> m_unsent;
    /// Rows that stand for a folded section.
    QSet<qint64> m_stubs;
    ChannelArrangement m_arrangement;
    QPointer<Drafts> m_drafts;
    Filter m_filter = Filter::All;
    int m_unreadTotal = 0;
    int m_mentionTotal = 0;
    int m_sessionCount = 0;
    int m_waitingCount = 0;
};

} // namespace purr
