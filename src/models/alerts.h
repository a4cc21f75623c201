// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/channellistmodel.h"

#include <QHash>
#include <QPointer>

namespace purr
{

/// Decides which messages the user should be told of while he is not looking, and when that is settled. Knows no desktop:
/// its owner shows the alerts and hands back what the user did with them.
class Alerts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChannelListModel *channels READ channels WRITE setChannels NOTIFY channelsChanged FINAL)
    Q_PROPERTY(bool windowActive READ isWindowActive WRITE setWindowActive NOTIFY lookingChanged FINAL)
    Q_PROPERTY(QList<double> shownChannels READ shownChannels WRITE setShownChannels NOTIFY lookingChanged FINAL)
    Q_PROPERTY(bool mentionsOnly READ isMentionsOnly WRITE setMentionsOnly NOTIFY wishesChanged FINAL)
    Q_PROPERTY(QString keywords READ keywords WRITE setKeywords NOTIFY wishesChanged FINAL)
    Q_PROPERTY(double focusedChannel READ focusedChannel WRITE setFocusedChannel NOTIFY lookingChanged FINAL)

public:
    explicit Alerts(QObject *parent = nullptr);

    /// The channels, with the connection they come from.
    [[nodiscard]] ChannelListModel *channels() const { return m_channels; }
    void setChannels(ChannelListModel *channels);
    Q_SIGNAL void channelsChanged();

    /// Whether the window has the focus of the desktop.
    [[nodiscard]] bool isWindowActive() const { return m_windowActive; }
    void setWindowActive(bool active);
    /// Ids of the channels whose panes are to be seen, not those behind another pane or behind the list.
    [[nodiscard]] QList<double> shownChannels() const { return m_shown; }
    void setShownChannels(const QList<double> &ids);
    /// Id of the channel of the focused pane; 0 when there is none. Counts as seen only while it is shown.
    [[nodiscard]] double focusedChannel() const { return double(m_focused); }
    void setFocusedChannel(double id);
    Q_SIGNAL void lookingChanged();

    /// Whether channels that are as usual tell of mentions and keywords only.
    [[nodiscard]] bool isMentionsOnly() const { return m_mentionsOnly; }
    void setMentionsOnly(bool only);
    Q_SIGNAL void wishesChanged();
    /// Words with commas between them that count as a mention.
    [[nodiscard]] QString keywords() const { return m_keywords.join(u", "); }
    void setKeywords(const QString &keywords);

    /// Sends a text to a channel without opening it; it goes by the outbox.
    Q_INVOKABLE void reply(qint64 channelId, const QString &text);
    Q_INVOKABLE void markRead(qint64 channelId);

Q_SIGNALS:
    /// A message of `author` that the user does not see. Title and body are text of peers.
    void alert(qint64 channelId, qint64 messageId, const QString &title, const QString &body, bool muted, const purr::User &author);
    /// The user has seen, or read on another device, what was alerted of that channel.
    void settled(qint64 channelId);
    /// The user session ended.
    void allSettled();
    /// reply() could not be kept.
    void replyFailed(qint64 channelId, const QString &text);

private:
    struct Told {
        qint64 messageId = 0;
        /// The list has counted it; only then a count of 0 means that it was read.
        bool counted = false;
    };

    void handleSessions();
    void consider(const Message &message, const Channel &channel, bool inSession, bool muted);
    /// Whether the user wants to know of that message.
    [[nodiscard]] bool isWanted(const Message &message, const Channel &channel) const;
    [[nodiscard]] bool isMention(const Message &message) const;
    /// That the author passes for somebody else; empty when he does not.
    [[nodiscard]] QString warningOf(const User &author) const;
    void checkRead();
    void settle(qint64 channelId);
    void settleFocused();
    [[nodiscard]] ChatKitty *kitty() const { return m_channels ? m_channels->kitty() : nullptr; }
    void connectKitty();
    QCoro::Task<> post(Channel channel, QString text);

    QPointer<ChannelListModel> m_channels;
    QPointer<ChatKitty> m_connected;
    QSet<ChatSession *> m_watched;
    QHash<qint64, Told> m_told;
    QStringList m_keywords;
    QList<double> m_shown;
    qint64 m_focused = 0;
    bool m_mentionsOnly = false;
    bool m_windowActive = false;
};

} // namespace purr
