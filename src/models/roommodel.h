// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"

#include <QAbstractListModel>

namespace purr
{

/// The members of a channel: who is in the room first, then who is online, then the others, each by name.
class RoomModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::ChatSession *session READ session WRITE setSession NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)

public:
    enum Role { PersonRole = Qt::UserRole + 1, InRoomRole };

    explicit RoomModel(QObject *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSession(ChatSession *session);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void sourceChanged();

    /// Asks the server for the members.
    Q_INVOKABLE void reload();
    /// What the rows are made of; members() of the server go in here.
    void setPeople(const QList<User> &members, const QList<User> &inRoom);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Person {
        User user;
        bool inRoom = false;
        friend bool operator==(const Person &, const Person &) = default;
    };

    QCoro::Task<> fetch(qint64 channelId);
    void noteUser(const User &user);
    void arrange();

    QPointer<ChatKitty> m_kitty;
    QPointer<ChatSession> m_session;
    Channel m_channel;
    QList<User> m_members;
    QList<User> m_inRoom;
    QList<Person> m_rows;
};

} // namespace purr
