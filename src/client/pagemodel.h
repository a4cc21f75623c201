// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

#include <functional>

namespace purr
{

/// A list of the server as a model: asks for its first page at once and for the next ones as a view comes to the end, so
/// that lists of any length open at once. Reads itself again after a reconnect. A page that could not be had leaves the
/// rows as they are; retry() asks for it again.
class PageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(List list READ list WRITE setList NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Message message READ message WRITE setMessage NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Thread thread READ thread WRITE setThread NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(purr::Error error READ error NOTIFY stateChanged FINAL)

public:
    /// What is listed; those of one channel, message or thread need `channel`, `message` or `thread`.
    enum class List {
        Nothing,
        Channels,         ///< all that this user may see; `name` is part of theirs
        JoinedChannels,   ///< `name` likewise
        JoinableChannels, ///< public ones that he is not in; `name` likewise
        UnreadChannels,
        Users, ///< contacts; `name` is part of their display name
        OnlineUsers, ///< of those, who is online
        UserBlocks,
        OwnMessages, ///< of all channels of this user, newest first
        Messages, ///< of `channel`, newest first
        Files,    ///< messages of `channel` that are files
        Threads,
        Members, ///< `name` is part of their display name
        Moderators,
        Participants,
        ChannelBlocks,
        Replies, ///< to `message`
        Reactions,
        ReadReceipts,
        ThreadMessages, ///< of `thread`, newest first
    };
    Q_ENUM(List)
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< a Channel, User, Message, Thread, Reaction, ReadReceipt or BlockRecord
    };
    Q_ENUM(Role)

    explicit PageModel(QObject *parent = nullptr);
    ~PageModel() override;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] List list() const { return m_list; }
    void setList(List list);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    [[nodiscard]] const Message &message() const { return m_message; }
    void setMessage(const Message &message);
    [[nodiscard]] const Thread &thread() const { return m_thread; }
    void setThread(const Thread &thread);
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    Q_SIGNAL void sourceChanged();

    /// Rows so far.
    [[nodiscard]] int count() const { return int(m_items.size()); }
    Q_SIGNAL void countChanged();
    /// Whether the last page has come.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Whether a page is on its way.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Why the last page could not be had.
    [[nodiscard]] const Error &error() const { return m_error; }
    Q_SIGNAL void stateChanged();

    /// The item of a row, for C++; nothing for other rows and types.
    template <typename T> [[nodiscard]] T at(int row) const { return m_items.value(row).value<T>(); }

    /// Asks for the first page again; the rows stay until it is there.
    Q_INVOKABLE void refresh();
    /// After an error: asks for the same page again.
    Q_INVOKABLE void retry();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void handleSource();
    void setState(bool busy, const Error &error = {});
    /// Whether `list` has what it needs.
    [[nodiscard]] bool isAskable() const;
    void askFirst();
    void askNext();
    void clear();
    /// How many of them are new.
    qsizetype append(const QList<std::pair<QString, QVariant>> &items);
    template <typename T> QCoro::Task<> load(QCoro::Task<Result<Paginator<T>>> task, quint64 generation, bool first);

    QPointer<ChatKitty> m_kitty;
    List m_list = List::Nothing;
    Channel m_channel;
    Message m_message;
    Thread m_thread;
    QString m_name;
    QList<QVariant> m_items;
    /// What the rows are about: pages by number shift while others add to the list, and must not show anything twice.
    QSet<QString> m_keys;
    /// Asks for the page after the last one that came; empty when there is none.
    std::function<void()> m_next;
    Error m_error;
    /// Answers to questions of an earlier one are thrown away.
    quint64 m_generation = 0;
    /// Pages in a row that brought nothing new.
    int m_barren = 0;
    bool m_planned = false;
    bool m_complete = false;
    bool m_busy = false;
};

} // namespace purr
