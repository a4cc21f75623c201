// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/knownpeople.h"
#include "models/progress.h"
#include "models/quote.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace purr
{

/// The rows of one conversation, newest first (row 0), for a ListView that grows from bottom to top.
///
/// Messages stand in the order of the server (their ids), wherever and whenever they arrive. Between them stand the
/// lines that belong to a place: days, the unread line, who entered and left, gaps, the beginning. Own messages that the
/// server has not confirmed yet stand at the end in the order in which they were written. Every change is a row
/// insertion, removal, move or data change; there is no reset. Lookups by id are binary searches.
class Timeline : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        MessageRole,
        StartsGroupRole,
        DayLabelRole,
        TimeLabelRole,
        DeliveryRole,
        IsOwnRole,
        ReadByRole,
        PresenceTextRole,
        NonceRole,
        SpokenRole,
        QuoteRole,
        ThreadTextRole,
        SelectedRole,
        PictureRole, ///< of the author, as it is now
        WarningRole, ///< that he passes for somebody else
    };

    explicit Timeline(Clock *clock, QObject *parent = nullptr);

    /// Decides which rows are own ones.
    void setOwnUser(const User &user);
    [[nodiscard]] const User &ownUser() const { return m_ownUser; }

    /// Adds what is not there yet and updates what is; any order, any overlap. One insertion per contiguous run.
    void addMessages(QList<Message> messages);
    /// Replaces the message with this id; false when it is not here.
    bool updateMessage(const Message &message);
    bool removeMessage(qint64 id);

    /// Shows an own message before the server has it. `nonce` is what finds it again.
    void addPending(const QString &nonce, const Message &message, Progress::State state);
    void setPendingState(const QString &nonce, Progress::State state);
    /// The server has taken it: the row becomes that message in place. Adds the message when no such row is there.
    void confirmPending(const QString &nonce, const Message &message);
    bool removePending(const QString &nonce);
    [[nodiscard]] bool hasPending(const QString &nonce) const { return pendingPosition(nonce) >= 0; }
    /// The unconfirmed message of that nonce; null when there is none.
    [[nodiscard]] Message pendingMessage(const QString &nonce) const;

    void addReader(qint64 messageId, const Reader &reader);
    void removeReader(qint64 messageId, qint64 userId);
    /// Another member's device has the message, and so every own one before it.
    void setDelivered(qint64 messageId);

    /// Someone entered or left the room now. Folded into one row as long as no message comes between.
    void addPresence(const User &user, bool entered);

    /// Puts the unread line before the first message from `id` on that is not an own one; 0 takes it away.
    void setUnreadFrom(qint64 id);
    [[nodiscard]] bool hasUnreadLine() const { return m_unreadKey.id != 0 || m_unreadLetGo != 0; }
    /// Row of the unread line, -1 when there is none or it was let go.
    [[nodiscard]] int unreadRow() const;

    /// Messages after this id up to the next known one are missing; 0 takes the gap away.
    void setGapAfter(qint64 id);
    [[nodiscard]] qint64 gapAfter() const { return m_gapAfter; }
    /// The first message behind the gap; 0 when there is none.
    [[nodiscard]] qint64 idBehindGap() const;
    /// One more gap further up, after that message; 0: before the oldest.
    void addGap(qint64 id);
    /// Takes away all gaps after messages from one id up to another.
    void removeGaps(qint64 from, qint64 upTo);
    /// Forgets every row up to the gap, and the gap.
    void dropUpToGap();
    /// Forgets every row that belongs to an older message than this one.
    void dropBefore(qint64 id);
    /// Forgets the rows of the messages from one id up to another, with their lines, as if they had never been loaded.
    /// They come back by addMessages(): an unread line among them then, too. Answers which they were.
    QList<qint64> letGo(qint64 from, qint64 upTo);
    /// The message before which an unread line stood that was let go; 0: none.
    [[nodiscard]] qint64 unreadLetGo() const { return m_unreadLetGo; }

    /// A message that is quoted but not one of the rows.
    void setQuoted(const Message &message);
    /// No such message for this user.
    void setQuotedMissing(qint64 id);
    [[nodiscard]] Quote quoteOf(const Message &message) const;

    /// What an edited message was before, as far as it was seen here; oldest first.
    [[nodiscard]] QList<Message> earlier(qint64 id) const { return m_earlier.value(id); }

    /// When the newest reply to that message was written.
    void setLastReply(qint64 messageId, const QDateTime &time);
    /// The picture of somebody now, whatever his messages say.
    void notePicture(const User &user);
    /// Who tells whether authors pass for others; not owned, may be null.
    void setPeople(KnownPeople *people);
    /// Somebody was met who need not have written.
    void notePerson(const User &user);
    /// One more reply that the user has not seen; and that he has seen those of a message, or of all (0).
    void addNewReply(qint64 messageId, qint64 replyId);
    void clearNewReplies(qint64 messageId);

    /// The first message of that time or later; 0 when there is none.
    [[nodiscard]] qint64 messageSince(const QDateTime &time) const;

    /// Takes a message into the selection or out of it.
    void setSelected(qint64 id, bool selected);
    [[nodiscard]] const QSet<qint64> &selection() const { return m_selection; }
    /// Oldest first.
    [[nodiscard]] QList<Message> selectedMessages() const;

    /// Whether the oldest message here is the first of the channel.
    void setBeginning(bool reached);

    [[nodiscard]] qint64 newestId() const;
    /// The newest message that is not newer than this one; 0 when there is none.
    [[nodiscard]] qint64 newestUpTo(qint64 id) const;
    [[nodiscard]] qint64 oldestId() const;
    [[nodiscard]] int messageCount() const { return m_messageCount; }
    /// Whether there is no message at all, not even an unconfirmed one.
    [[nodiscard]] bool isEmpty() const { return messageFrom(0) < 0; }
    /// Row of the message with this id, -1 when it is not here.
    int rowOfMessage(qint64 id) const;
    /// Id of the message in that row, 0 for other rows.
    [[nodiscard]] qint64 messageIdAt(int row) const;
    [[nodiscard]] const Message *find(qint64 id) const;
    /// The newest own message that the server has; null when there is none among the loaded ones.
    Q_INVOKABLE purr::Message lastOwnMessage() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Clock *clock() const { return m_clock; }
    /// Takes every row away, for a model that turns to another channel.
    void clear();

private:
    /// Where a row stands. Rows around a message share its id; the slot of the message is 0. Unconfirmed messages have the
    /// largest id and count `slot` upwards in steps of 8.
    struct Key {
        static constexpr qint64 daySlot = -3;
        static constexpr qint64 unreadSlot = -2;
        static constexpr qint64 presenceDaySlot = 1;
        static constexpr qint64 presenceSlot = 2;
        static constexpr qint64 gapSlot = 3;
        qint64 id = 0;
        qint64 slot = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Entry {
        Key key;
        Row::Kind kind = Row::Kind::Message;
        Progress::State state = Progress::State::None;
        Message message;
        QString nonce;
        QList<Reader> readers;
        QList<User> entered;
        QList<User> left;
        QDateTime time;
        bool open = false; ///< a gap with nothing behind it
    };

    [[nodiscard]] int rowAt(qsizetype position) const { return int(m_entries.size() - 1 - position); }
    [[nodiscard]] qsizetype lowerBound(const Key &key) const;
    [[nodiscard]] qsizetype messagePosition(qint64 id) const;
    [[nodiscard]] qsizetype pendingPosition(const QString &nonce) const;
    [[nodiscard]] qsizetype messageBefore(qsizetype position) const;
    [[nodiscard]] qsizetype messageFrom(qsizetype position) const;
    [[nodiscard]] bool isOwn(const Entry &entry) const;
    [[nodiscard]] bool startsGroup(qsizetype position) const;
    [[nodiscard]] QString spokenText(const Entry &entry) const;
    [[nodiscard]] Progress::State deliveryOf(const Entry &entry) const;
    [[nodiscard]] Entry dayEntry(const Entry &entry) const;
    [[nodiscard]] static QDateTime timeOf(const Entry &entry);
    [[nodiscard]] static QDate dayOf(const Entry &entry);
    /// Whether a day may begin with that row: a message, or who came and went unless it is in front of older messages.
    [[nodiscard]] bool isDated(qsizetype position) const;
    [[nodiscard]] qsizetype datedBefore(qsizetype position) const;
    [[nodiscard]] qsizetype datedFrom(qsizetype position) const;

    void drop(qsizetype from, qsizetype count);
    void requote(qint64 quotedId);
    void noteQuotes(const Message &message);
    void forgetQuotes(const QList<Message> &gone);
    void insertRun(qsizetype position, QList<Entry> run);
    void insertEntry(Entry entry);
    void removeAt(qsizetype position);
    void changed(qsizetype position, const QList<int> &roles = {});
    /// Makes the day line before the dated row at or after `position` right.
    void settleDay(qsizetype position);
    /// The same for who came and went right before that position: they begin the day of what follows, or do no more.
    void settlePeople(qsizetype position);
    /// Tells the view that the row at `position` may start a group now, or no longer.
    void settleGroup(qsizetype position);
    void scheduleMidnight();

    Clock *m_clock;
    User m_ownUser;
    /// Oldest first, sorted by key.
    QList<Entry> m_entries;
    qint64 m_pendingSlot = 0;
    int m_messageCount = 0;
    Key m_unreadKey;
    qint64 m_unreadLetGo = 0;
    qint64 m_gapAfter = 0;
    qint64 m_deliveredUpTo = 0;
    int m_midnight = 0;
    /// Quoted messages that are not rows, and those that cannot be had.
    QHash<qint64, Message> m_quoted;
    QSet<qint64> m_quotedMissing;
    /// Quoted id → ids of the messages that quote it.
    QMultiHash<qint64, qint64> m_quoting;
    QHash<qint64, QDateTime> m_lastReplies;
    struct Face {
        QString picture;
        QString name;
        qint64 messageId = 0; ///< of the newest message that says so
    };
    void noteFace(const User &user, qint64 messageId);
    void rename(const User &author);

    [[nodiscard]] QString warningOf(const Entry &entry) const;

    QPointer<KnownPeople> m_people;
    QHash<qint64, Face> m_faces; ///< by user
    QHash<qint64, QSet<qint64>> m_newReplies; ///< by message, those the user has not seen
    QHash<qint64, QList<Message>> m_earlier;
    QSet<qint64> m_selection;
};

} // namespace purr
