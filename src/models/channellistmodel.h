// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "models/alertlevels.h"
#include "models/channellist.h"

#include <QPointer>
#include <QSet>

namespace purr
{

/// The channels of the signed-in user, kept up to date by the server's events and by this device's chat sessions.
/// Reads the whole list after sign-in and after every reconnect; shows what is on disk until then.
class ChannelListModel : public purr::ChannelList
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::AlertLevels *alertLevels READ alertLevels CONSTANT FINAL)
    Q_PROPERTY(Loading loading READ loading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY loadingChanged FINAL)

public:
    enum class Loading {
        SignedOut,
        Reading, ///< nothing to show yet
        Stored,  ///< the list as this device knew it last; the server was not reached yet
        Ready,
        Failed, ///< see `errorText`; refresh() tries again
    };
    Q_ENUM(Loading)

    explicit ChannelListModel(QObject *parent = nullptr);
    ChannelListModel(Clock *clock, QObject *parent);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    /// Of which messages of a channel the user wants to be told.
    [[nodiscard]] AlertLevels *alertLevels() { return &m_alertLevels; }

    [[nodiscard]] Loading loading() const { return m_loading; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void loadingChanged();

    /// Reads the list anew; what is shown stays until the answer is there.
    Q_INVOKABLE void refresh();
    /// Reads all messages of a channel.
    Q_INVOKABLE void markRead(const purr::Channel &channel);
    Q_INVOKABLE void markAllRead();
    /// Makes the last message unread that somebody else wrote in a channel; failed() when that is too long ago.
    Q_INVOKABLE void markUnread(const purr::Channel &channel);
    Q_INVOKABLE bool canMarkUnread(const purr::Channel &channel) const { return m_kitty && !channel.lastReceivedMessage.isNull(); }
    /// An own notice: `text` tells what failed.
    Q_SIGNAL void failed(const QString &text);
    enum MuteTime { ForEver = 0, UntilTomorrow = -1 };
    Q_ENUM(MuteTime)
    /// Mutes or unmutes until somebody says otherwise.
    Q_INVOKABLE void mute(const purr::Channel &channel, bool muted);
    /// Mutes for so many minutes, or a MuteTime. The mute is the server's; its end is kept here, so it ends when this
    /// program runs, at the latest at its next start.
    Q_INVOKABLE void muteFor(const purr::Channel &channel, int minutes);
    /// "Muted until 14:00", "Muted"; empty when it is not.
    Q_INVOKABLE QString muteText(const purr::Channel &channel) const;
    /// Leaves a group channel, or removes a direct one from the list, on every device, until somebody writes there.
    Q_INVOKABLE void leave(const purr::Channel &channel);

private:
    void connectKitty();
    void handleState();
    void showUnsent(qint64 channelId);
    void handleNotification(const Notification &notification);
    void handleSessions();
    void watch(ChatSession *session);
    void updateSessions();
    void endMutes();
    void setLoading(Loading loading, const QString &errorText = {});
    /// Asks the server for the unread count of a channel soon; many wishes in a short time become one question.
    void recount(qint64 id, std::chrono::milliseconds delay);

    QCoro::Task<> read(quint64 generation);
    QCoro::Task<> readStored(quint64 generation);
    QCoro::Task<> readUnread(quint64 generation);
    QCoro::Task<> countUnread();
    QCoro::Task<> unreadLast(Channel channel);
    QCoro::Task<int> countMentions(Channel channel, qint64 unread);
    QCoro::Task<> report(QCoro::Task<Result<Channel>> task, bool remove);

    AlertLevels m_alertLevels;
    QPointer<ChatKitty> m_kitty;
    QSet<ChatSession *> m_watched;
    QSet<qint64> m_recount;
    /// Of these the mentions of before this start, or in a room this user is in, are not counted yet.
    QSet<qint64> m_mentionsWanted;
    /// Replies that mention this user in rooms he is in, by channel, until it is known whether they were read at once.
    QHash<qint64, int> m_repliesHeard;
    QString m_errorText;
    Loading m_loading = Loading::SignedOut;
    /// Answers to questions of an earlier one are thrown away.
    quint64 m_generation = 0;
    int m_muteTimer = 0;
    bool m_counting = false;
    bool m_countPlanned = false;
};

} // namespace purr
