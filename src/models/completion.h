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

/// What the word at the cursor of a composer may become: `@` people of the channel, `#` channels, `:` emoji, `/` commands
/// at the start (ux.md 1.3). Matched at once from what is known; the server is asked once per channel, and again by name
/// only where a channel has more members than one page.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int start READ start NOTIFY countChanged FINAL)

public:
    enum class Kind { Person, Room, EmojiName, Command };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, TitleRole, DetailRole, ColorKeyRole };
    Q_ENUM(Role)
    /// More rows than that help nobody.
    static constexpr int mostRows = 8;

    /// How long a name has to stand before the server is asked for it.
    static constexpr std::chrono::milliseconds typingPause{150};

    /// `clock` is not owned; null: the real time.
    explicit CompletionModel(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void sourceChanged();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// Where the word begins that replacement() takes the place of; it ends at the cursor.
    [[nodiscard]] int start() const { return m_start; }
    Q_SIGNAL void countChanged();

    /// The draft or its cursor changed.
    Q_INVOKABLE void update(const QString &text, int cursor);
    /// Nothing is offered until the next word.
    Q_INVOKABLE void dismiss();
    /// What a row writes instead of the word, with the space behind it.
    Q_INVOKABLE QString replacement(int row) const;
    /// The body to send for a draft (models/mentions.h).
    Q_INVOKABLE QString body(const QString &draft) const;
    /// The draft to edit for a message.
    Q_INVOKABLE static QString draft(const purr::Message &message);
    /// Learns the names that a draft mentions, so that body() and highlights know them.
    Q_INVOKABLE void prepare(const QString &draft);
    /// People and channels became known.
    Q_SIGNAL void namesChanged();

    [[nodiscard]] const QList<User> &people() const { return m_people; }
    [[nodiscard]] const QList<Channel> &rooms() const { return m_rooms; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        Kind kind = Kind::Person;
        QString title;
        QString detail;
        QString colorKey;
        QString text;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void rebuild();
    void show(QList<Row> rows);
    [[nodiscard]] QList<Row> personRows() const;
    [[nodiscard]] QList<Row> roomRows() const;
    [[nodiscard]] QList<Row> emojiRows() const;
    [[nodiscard]] QList<Row> commandRows() const;
    void learn(const QList<User> &people);
    void planPeople();
    QCoro::Task<> loadPeople(qint64 channelId, QString name);
    QCoro::Task<> loadRooms();

    Clock *m_clock;
    QPointer<ChatKitty> m_kitty;
    Channel m_channel;
    QList<Row> m_rows;
    QList<User> m_people;
    QList<Channel> m_rooms;
    QString m_query;
    QChar m_sign;
    int m_start = -1;
    /// Start of a word for which the user wants no offers.
    int m_dismissed = -1;
    bool m_peopleAsked = false;
    bool m_morePeople = false;
    bool m_roomsAsked = false;
    QString m_askedName;
    int m_planned = 0;
};

} // namespace purr
