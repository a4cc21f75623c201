// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the server notified this user of since the sign-in, newest first: messages, replies and mentions of channels in
/// which this user had no chat session. The messages of a channel are one row, so are its mentions, and so are the replies;
/// a row counts what came since the user has last seen it. Keeps the last 200 rows.
class NotificationsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(double lookedAt READ lookedAt WRITE setLookedAt NOTIFY lookedAtChanged FINAL)
    Q_PROPERTY(int freshCount READ freshCount NOTIFY freshCountChanged FINAL)

public:
    enum Role {
        ChannelRole = Qt::UserRole + 1,
        TitleRole,
        BodyRole, ///< of the newest
        FreshAmountRole,
        AmountTextRole, ///< empty for one
        PlaceRole,
        TimeLabelRole,
        PersonRole,
        PersonKeyRole,
        PictureRole,
        FreshRole,
    };
    Q_ENUM(Role)

    /// `clock` is not owned; null: the real time.
    explicit NotificationsModel(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    Q_SIGNAL void countChanged();
    /// Of how many things, and not rows, the user does not know yet.
    [[nodiscard]] int freshCount() const;
    Q_SIGNAL void freshCountChanged();

    /// Id of the channel that the user looks at: what it was notified of is not fresh any more; 0: none.
    [[nodiscard]] double lookedAt() const { return double(m_lookedAt); }
    void setLookedAt(double channelId);
    Q_SIGNAL void lookedAtChanged();

    /// The user has seen the list.
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE void clear();
    /// Leads to the first that the user had not seen.
    Q_INVOKABLE void open(int row);
    /// `messageId` is 0 where only the channel is known; `replyId` is that of a reply to it, or 0.
    Q_SIGNAL void opened(const purr::Channel &channel, double messageId, double replyId);
    void add(const Notification &notification);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    enum class Kind { Message, Mention, Reply };
    struct Entry {
        Kind kind = Kind::Message;
        Notification newest;
        Notification first;
        /// Who else wrote.
        QSet<qint64> authors;
        int amount = 1;
        bool fresh = true;
    };

    [[nodiscard]] static Kind kindOf(const Notification &notification);
    [[nodiscard]] QString titleOf(const Entry &entry) const;
    [[nodiscard]] QString amountText(const Entry &entry) const;
    [[nodiscard]] QString placeOf(const Notification &notification) const;

    QPointer<ChatKitty> m_kitty;
    Clock *m_clock;
    QList<Entry> m_entries;
    /// Those of which the user was told, the last ones: what comes again is nothing new.
    QList<qint64> m_told;
    qint64 m_lookedAt = 0;
};

} // namespace purr
