// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "protocol/channel.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What a list shows of a person's presence. The numbers are those of Avatar.Presence.
enum class PresenceMark { None, Offline, Online, Away };
[[nodiscard]] PresenceMark presenceMark(const User &user);

/// The rows of the channel list: those with a chat session on this device first, then the rest, each by last activity.
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
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged FINAL)

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
    };
    Q_ENUM(Role)

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

    /// Unread messages of all channels that are not muted.
    [[nodiscard]] int unreadTotal() const { return m_unreadTotal; }
    Q_SIGNAL void unreadTotalChanged();

    /// Chat sessions of this device, and those of them that wait for the connection or for the server's word.
    [[nodiscard]] int sessionCount() const { return m_sessionCount; }
    [[nodiscard]] int waitingCount() const { return m_waitingCount; }
    Q_SIGNAL void sessionsChanged();

    Q_INVOKABLE purr::Channel channelAt(int row) const;
    /// The channel with that id, null when it is not in the list.
    Q_INVOKABLE purr::Channel channel(qint64 id) const;
    /// Row of a channel, -1 when it is not shown.
    Q_INVOKABLE int rowOf(qint64 id) const;
    Q_INVOKABLE int rowOfChannel(const purr::Channel &channel) const { return rowOf(channel.id); }
    Q_INVOKABLE QString titleOf(const purr::Channel &channel) const;
    /// The unread channel whose last message is the oldest; null when all is read.
    Q_INVOKABLE purr::Channel longestUnread() const;
    /// The channel `step` rows from that one (-1 up, 1 down), with `unreadOnly` the next unread one; null when there is none.
    Q_INVOKABLE purr::Channel neighbour(qint64 id, int step, bool unreadOnly = false) const;
    /// All channels of the list, most recently active first.
    [[nodiscard]] QList<Channel> recent() const;

    void setOwnUser(const User &user);
    [[nodiscard]] const User &ownUser() const { return m_ownUser; }
    /// Makes these the channels of the list: adds and updates them and removes the others.
    void setChannels(const QList<Channel> &channels);
    void putChannel(const Channel &channel);
    void removeChannel(qint64 id);
    /// A message of a channel, new or changed: the preview and the order follow it.
    void noteMessage(const Message &message);
    void setUnread(qint64 id, int count);
    [[nodiscard]] int unread(qint64 id) const { return m_rows.value(id).unread; }
    [[nodiscard]] QList<qint64> unreadChannels() const;
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

        [[nodiscard]] QDateTime activity() const;
    };

    [[nodiscard]] bool accepts(const Row &row) const;
    [[nodiscard]] QList<qint64> sortedOrder() const;
    void arrange(const QList<qint64> &order);
    void moveRow(int from, int to);
    [[nodiscard]] QString subtitle(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    void touch(qint64 id);
    void takeFromOrder(qint64 id);
    void updateUnreadTotal();
    void scheduleMidnight();

    Clock *m_clock;
    User m_ownUser;
    QHash<qint64, Row> m_rows;
    /// Ids of the rows shown, in their order.
    QList<qint64> m_order;
    QSet<qint64> m_dirty;
    Filter m_filter = Filter::All;
    int m_unreadTotal = 0;
    int m_sessionCount = 0;
    int m_waitingCount = 0;
};

} // namespace purr
