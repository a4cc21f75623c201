// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What can be done with one channel and its members, as far as the rights of the user go (protocol.md 7.2, 7.10).
/// One thing at a time; what failed stands in `errorText` until the next one.
class ChannelDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY channelChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString description READ description NOTIFY channelChanged FINAL)
    Q_PROPERTY(purr::User peer READ peer NOTIFY channelChanged FINAL)
    Q_PROPERTY(bool canManage READ canManage NOTIFY channelChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged FINAL)

public:
    explicit ChannelDetails(QObject *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    /// Kept up to date by the server.
    [[nodiscard]] Channel channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void channelChanged();

    [[nodiscard]] QString title() const;
    Q_SIGNAL void titleChanged();
    /// `properties.description`: the protocol has no field for it, every client may read that.
    [[nodiscard]] QString description() const;
    /// The other one of a direct chat of two; null else.
    [[nodiscard]] User peer() const;
    /// Moderators and the creator of a group channel.
    [[nodiscard]] bool canManage() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void busyChanged();

    Q_INVOKABLE void save(const QString &displayName, const QString &description);
    Q_INVOKABLE void invite(const QStringList &usernames);
    Q_INVOKABLE void setModerator(const purr::User &user, bool moderator);
    Q_INVOKABLE void remove(const purr::User &user);
    /// Removes somebody and keeps him out.
    Q_INVOKABLE void block(const purr::User &user);
    Q_INVOKABLE void unblock(const purr::BlockRecord &record);
    /// For this user only.
    Q_INVOKABLE void clearHistory();
    Q_INVOKABLE void leave();
    /// For everybody.
    Q_INVOKABLE void deleteChannel();

Q_SIGNALS:
    void saved();
    void invited();
    void historyCleared();
    /// Who is a member or a moderator changed by something done here.
    void membersChanged();
    /// Who is kept out changed by something done here.
    void blockedChanged();
    /// Left or deleted: there is nothing more to show.
    void gone();

private:
    void setState(bool busy, const QString &errorText = {});
    /// Whether something new may begin; then it has begun.
    [[nodiscard]] bool begin();
    QCoro::Task<> inviteAll(QStringList usernames);
    template <typename T> void run(QCoro::Task<Result<T>> task, void (ChannelDetails::*done)());

    QPointer<ChatKitty> m_kitty;
    Channel m_channel;
    QString m_errorText;
    bool m_busy = false;
};

} // namespace purr
