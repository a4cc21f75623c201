// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "desktop/notificationserver.h"

#include <QHash>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace purr
{

/// A message worth telling somebody who is not looking.
struct Notice {
    /// Below 0: an account in the background, in which nothing can be answered or marked from here. 0 is nothing.
    qint64 channelId = 0;
    qint64 messageId = 0;
    /// Who wrote, or who wrote where. Text of a peer.
    QString title;
    /// What was written. Text of a peer.
    QString body;
    /// The channel is muted: nothing is shown.
    bool muted = false;
    /// Whether a reply can be sent to the channel.
    bool canReply = true;
    /// Picture of who wrote; may be null.
    QImage picture;

    [[nodiscard]] bool isAccount() const { return channelId < 0; }
};

/// Tells the user of messages through the desktop's notifications: one bubble per channel, replaced while it is shown,
/// withdrawn when the channel is read.
///
/// However many messages come, there is at most one bubble per `gap`; what came meanwhile is merged ("3 new messages"),
/// and more than `separateChannels` channels at once become one bubble. Quietly does nothing without a service.
class Notifier : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY settingsChanged FINAL)
    Q_PROPERTY(Content content READ content WRITE setContent NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool sound READ hasSound WRITE setSound NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool doNotDisturb READ doesNotDisturb WRITE setDoNotDisturb NOTIFY settingsChanged FINAL)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY settingsChanged FINAL)
    Q_PROPERTY(int quietTo READ quietTo WRITE setQuietTo NOTIFY settingsChanged FINAL)

public:
    /// How much of a message a bubble shows.
    enum class Content {
        Full,     ///< who and what
        NameOnly, ///< who wrote
        Nothing,  ///< that somebody wrote
    };
    Q_ENUM(Content)

    static constexpr std::chrono::milliseconds gap{1'000};
    /// More channels waiting than this are told together.
    static constexpr int separateChannels = 3;
    static constexpr int titleLimit = 80;
    static constexpr int bodyLimit = 300;

    explicit Notifier(QObject *parent = nullptr);
    /// On the bus and with the time of a test. `clock` is not owned.
    Notifier(const QDBusConnection &bus, Clock *clock, QObject *parent = nullptr);

    /// Whether there is a notification service.
    [[nodiscard]] bool isAvailable() const { return m_server.isAvailable(); }
    Q_SIGNAL void availableChanged();

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    [[nodiscard]] Content content() const { return m_content; }
    void setContent(Content content);
    [[nodiscard]] bool hasSound() const { return m_sound; }
    void setSound(bool sound);
    [[nodiscard]] bool doesNotDisturb() const { return m_doNotDisturb; }
    void setDoNotDisturb(bool doNotDisturb);
    /// Quiet hours in minutes after local midnight, over midnight when `from` is later than `to`; equal: none.
    [[nodiscard]] int quietFrom() const { return m_quietFrom; }
    void setQuietFrom(int minutes);
    [[nodiscard]] int quietTo() const { return m_quietTo; }
    void setQuietTo(int minutes);
    Q_SIGNAL void settingsChanged();

    /// Whether a message may draw attention to itself now, in whatever way: neither the user nor the desktop wants quiet.
    Q_INVOKABLE [[nodiscard]] bool mayDisturb() const;
    /// Whether no bubble would be shown now.
    [[nodiscard]] bool isQuiet() const { return !mayDisturb() || !isAvailable(); }

    /// Whether the service still owes an answer to a bubble; until then nothing more is told.
    [[nodiscard]] bool isAsking() const;

    void notify(const Notice &notice);
    /// notify() for QML.
    Q_INVOKABLE void notify(qint64 channelId, qint64 messageId, const QString &title, const QString &body, bool muted,
                            bool canReply, const QImage &picture);
    /// The channel was read, here or elsewhere: its bubble goes.
    Q_INVOKABLE void withdraw(qint64 channelId);
    /// Signed out or quitting: no bubble stays.
    Q_INVOKABLE void withdrawAll();

Q_SIGNALS:
    /// The user clicked a bubble. `token` lets the window be raised; `channelId` is 0 for a bubble of several channels.
    void activated(qint64 channelId, qint64 messageId, const QString &token);
    /// The user wrote an answer into a bubble.
    void replied(qint64 channelId, const QString &text);
    /// The user wants to answer, and the service has no field for it.
    void replyRequested(qint64 channelId, const QString &token);
    void markReadRequested(qint64 channelId, qint64 messageId);

private:
    /// What is, or waits to be, told of a channel. Key 0 is the bubble of several channels.
    struct Entry {
        Notice newest;
        int count = 0;
        quint32 bubbleId = 0;
        /// Asked for, and the service has not given its id yet.
        bool asked = false;
        bool withdrawn = false;
    };

    static constexpr qint64 together = 0;

    void wake();
    void tellNext();
    void tellTogether();
    void send(qint64 key, const NotificationServer::Bubble &bubble);
    void handleShown(qint64 key, quint32 id);
    void handleAction(quint32 id, const QString &action);
    void handleReply(quint32 id, const QString &text);
    void handleClosed(quint32 id);
    void forgetAll();
    [[nodiscard]] NotificationServer::Bubble bubbleOf(const Entry &entry) const;
    [[nodiscard]] std::optional<qint64> keyOf(quint32 id) const;

    NotificationServer m_server;
    Clock *m_clock;
    QHash<qint64, Entry> m_entries;
    /// Channels with something to tell, the longest waiting first.
    QList<qint64> m_waiting;
    /// Channels that the bubble of several stands for.
    QSet<qint64> m_together;
    QHash<quint32, QString> m_tokens;
    std::optional<std::chrono::milliseconds> m_lastTold;
    bool m_timerRuns = false;
    bool m_enabled = true;
    bool m_sound = true;
    bool m_doNotDisturb = false;
    Content m_content = Content::Full;
    int m_quietFrom = 0;
    int m_quietTo = 0;
};

} // namespace purr
