// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

namespace purr
{

/// The members of a channel whose name contains `query`: who is in the room first, then the others as the server lists
/// them. Asks for one page after the other as a view comes to the end, so that channels of any size open at once.
class MembersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::ChatSession *session READ session WRITE setSession NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged FINAL)

public:
    enum Role { PersonRole = Qt::UserRole + 1, NameRole, DetailRole, PresenceRole, PictureRole, InRoomRole, ModeratorRole, CreatorRole, OwnRole, ImitatedRole };
    Q_ENUM(Role)

    /// `clock` is not owned; null: the real time.
    explicit MembersModel(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    /// Tells who is in the room; may be null.
    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSession(ChatSession *session);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void sourceChanged();
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    Q_SIGNAL void queryChanged();

    /// Rows so far.
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    Q_SIGNAL void countChanged();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Why the last question failed; empty when it did not.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void busyChanged();

    /// Asks the server anew for the first page and for the moderators.
    Q_INVOKABLE void reload();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Person {
        User user;
        bool inRoom = false;
        friend bool operator==(const Person &, const Person &) = default;
    };

    void setBusy(bool busy, const QString &errorText = {});
    void noteUser(const User &user);
    /// Soon: in a large room people come and go in crowds.
    void planArrange();
    void arrange();
    /// Who an older account is called that this one passes for (KnownPeople); empty when it does for none.
    [[nodiscard]] QString imitated(const User &user) const;
    void take(const Result<Paginator<User>> &page);
    QCoro::Task<> fetchFirst(quint64 generation);
    QCoro::Task<> fetchNext(quint64 generation);
    QCoro::Task<> fetchModerators(quint64 generation);

    QPointer<ChatKitty> m_kitty;
    QPointer<ChatSession> m_session;
    Clock *m_clock;
    Channel m_channel;
    QString m_query;
    QString m_errorText;
    /// The last page that came, and all people of the pages so far.
    Paginator<User> m_page;
    QList<User> m_listed;
    QSet<qint64> m_moderators;
    QList<Person> m_rows;
    /// Answers to questions of an earlier one are thrown away.
    quint64 m_generation = 0;
    int m_planned = 0;
    bool m_busy = false;
    bool m_arrangePlanned = false;
};

} // namespace purr
