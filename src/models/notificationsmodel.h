// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the server notified this user of since the sign-in, newest first: messages, replies and mentions of channels in
/// which this user had no chat session. Keeps the last 200.
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
        BodyRole,
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
    /// Those that the user has not looked at.
    [[nodiscard]] int freshCount() const;
    Q_SIGNAL void freshCountChanged();

    /// Id of the channel that the user looks at: what it was notified of is not fresh any more; 0: none.
    [[nodiscard]] double lookedAt() const { return double(m_lookedAt); }
    void setLookedAt(double channelId);
    Q_SIGNAL void lookedAtChanged();

    /// The user has seen the list.
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE void clear();
    void add(const Notification &notification);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry {
        Notification notification;
        bool fresh = true;
    };

    [[nodiscard]] QString titleOf(const Notification &notification) const;
    [[nodiscard]] QString placeOf(const Notification &notification) const;

    QPointer<ChatKitty> m_kitty;
    Clock *m_clock;
    QList<Entry> m_entries;
    qint64 m_lookedAt = 0;
};

} // namespace purr
