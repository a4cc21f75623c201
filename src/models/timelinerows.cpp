// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// How the messages of a Timeline change; its lines are in timelinelines.cpp.

#include "models/timeline.h"

#include "models/conversationwords.h"
#include "models/knownpeople.h"

#include <algorithm>
#include <limits>

namespace purr
{
namespace
{
constexpr qint64 pendingId = std::numeric_limits<qint64>::max();
constexpr qint64 pendingStep = 8;
} // namespace

// Rows

void Timeline::insertRun(qsizetype position, QList<Entry> run)
{
    const int first = int(m_entries.size() - position);
    beginInsertRows({}, first, first + int(run.size()) - 1);
    if (position == m_entries.size()) {
        m_entries.append(std::move(run));
    } else {
        m_entries.insert(position, run.size(), Entry());
        std::ranges::move(run, m_entries.begin() + position);
    }
    endInsertRows();
}

void Timeline::insertEntry(Entry entry)
{
    const qsizetype position = lowerBound(entry.key);
    insertRun(position, {std::move(entry)});
    settleGroup(position + 1);
}

void Timeline::removeAt(qsizetype position)
{
    const int row = rowAt(position);
    beginRemoveRows({}, row, row);
    m_entries.removeAt(position);
    endRemoveRows();
}

void Timeline::changed(qsizetype position, const QList<int> &roles)
{
    const QModelIndex at = index(rowAt(position));
    Q_EMIT dataChanged(at, at, roles);
}

void Timeline::settleGroup(qsizetype position)
{
    if (position >= 0 && position < m_entries.size() && m_entries.at(position).kind == Row::Kind::Message)
        changed(position, {StartsGroupRole});
}

void Timeline::settleDay(qsizetype position)
{
    const qsizetype dated = datedFrom(position);
    const qsizetype end = dated < 0 ? m_entries.size() : dated;
    const qsizetype before = datedBefore(end);
    const bool needed = dated >= 0 && (before < 0 || dayOf(m_entries.at(before)) != dayOf(m_entries.at(dated)));
    bool found = false;
    for (qsizetype i = end - 1; i > before; --i) {
        if (m_entries.at(i).kind != Row::Kind::Day)
            continue;
        if (!needed || found) {
            removeAt(i);
            settleGroup(i);
            continue;
        }
        found = true;
        const QDateTime time = timeOf(m_entries.at(dated));
        if (m_entries.at(i).time != time) {
            m_entries[i].time = time;
            changed(i, {DayLabelRole, SpokenRole});
        }
    }
    if (needed && !found) {
        insertEntry(dayEntry(m_entries.at(dated)));
        scheduleMidnight();
    }
}

void Timeline::settlePeople(qsizetype position)
{
    while (--position >= 0 && m_entries.at(position).kind != Row::Kind::Message) {
        if (m_entries.at(position).kind == Row::Kind::Presence) {
            settleDay(position);
            return;
        }
    }
}

Timeline::Entry Timeline::dayEntry(const Entry &dated) const
{
    Entry entry;
    entry.key = {dated.key.id, dated.kind == Row::Kind::Presence ? Key::presenceDaySlot : dated.key.slot + Key::daySlot};
    entry.kind = Row::Kind::Day;
    entry.time = timeOf(dated);
    return entry;
}

QDateTime Timeline::timeOf(const Entry &entry)
{
    return entry.kind == Row::Kind::Message ? entry.message.createdTime : entry.time;
}

QDate Timeline::dayOf(const Entry &entry)
{
    return timeOf(entry).toLocalTime().date();
}

bool Timeline::isDated(qsizetype position) const
{
    const Entry &entry = m_entries.at(position);
    if (entry.kind != Row::Kind::Presence)
        return entry.kind == Row::Kind::Message;
    const qsizetype next = messageFrom(position);
    return next < 0 || dayOf(m_entries.at(next)) >= dayOf(entry);
}

qsizetype Timeline::datedBefore(qsizetype position) const
{
    while (--position >= 0 && !isDated(position)) { }
    return position;
}

qsizetype Timeline::datedFrom(qsizetype position) const
{
    while (position < m_entries.size() && !isDated(position))
        ++position;
    return position < m_entries.size() ? position : -1;
}

void Timeline::scheduleMidnight()
{
    if (m_midnight != 0)
        return;
    const QDateTime now = m_clock->now().toLocalTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight = m_clock->after(std::chrono::milliseconds(std::max<qint64>(left, 1000)), this, [this] {
        m_midnight = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (m_entries.at(i).kind == Row::Kind::Day)
                changed(i, {DayLabelRole, SpokenRole});
        }
        scheduleMidnight();
    });
}

// Messages

void Timeline::addMessages(QList<Message> messages)
{
    std::ranges::stable_sort(messages, {}, &Message::id);
    for (const Message &message : std::as_const(messages))
        noteFace(message.user, message.id);
    qsizetype i = 0;
    while (i < messages.size()) {
        if (messages.at(i).isNull() || updateMessage(messages.at(i))) {
            ++i;
            continue;
        }
        const qsizetype position = lowerBound({messages.at(i).id, Key::daySlot});
        const Key stop = position < m_entries.size() ? m_entries.at(position).key : Key{pendingId, 0};
        const qsizetype before = messageBefore(position);
        QDate day = before < 0 ? QDate() : dayOf(m_entries.at(before));
        qint64 last = 0;
        QList<Entry> run;
        for (; i < messages.size() && Key{messages.at(i).id, 0} < stop; ++i) {
            if (messages.at(i).id == last)
                continue;
            last = messages.at(i).id;
            noteQuotes(messages.at(i));
            Entry entry;
            entry.key = {last, 0};
            entry.message = messages.at(i);
            if (dayOf(entry) != day) {
                day = dayOf(entry);
                run.append(dayEntry(entry));
            }
            run.append(std::move(entry));
            ++m_messageCount;
        }
        if (run.isEmpty()) { // A line of this very message stands already; it comes right behind.
            Entry entry;
            noteQuotes(messages.at(i));
            entry.key = {messages.at(i).id, 0};
            entry.message = messages.at(i++);
            ++m_messageCount;
            run.append(std::move(entry));
            const qsizetype at = lowerBound(run.constFirst().key);
            insertRun(at, std::move(run));
            settleDay(at + 1);
            settleDay(at);
            settleGroup(messageFrom(at) + 1);
            continue;
        }
        const qsizetype next = position + run.size();
        const Key first = run.constFirst().key;
        insertRun(position, std::move(run));
        if (position > 0 && std::exchange(m_entries[position - 1].open, false))
            changed(position - 1, {SpokenRole}); // it says whether it is the end
        settleDay(next);
        settleGroup(next);
        settlePeople(position);
        settleDay(lowerBound(first));
        scheduleMidnight();
    }
    if (m_unreadLetGo != 0 && messagePosition(m_unreadLetGo) >= 0)
        setUnreadFrom(m_unreadLetGo);
}

bool Timeline::updateMessage(const Message &message)
{
    const qsizetype position = messagePosition(message.id);
    if (position < 0) {
        if (m_quoted.contains(message.id))
            setQuoted(message);
        return false;
    }
    if (const Message &known = m_entries.at(position).message; known != message) {
        if (message.isEdited() && known.body != message.body)
            m_earlier[message.id].append(known);
        m_entries[position].message = message;
        changed(position, {MessageRole, TimeLabelRole, SpokenRole, ThreadTextRole});
        requote(message.id);
    }
    return true;
}

bool Timeline::removeMessage(qint64 id)
{
    const qsizetype position = messagePosition(id);
    if (position < 0) {
        if (m_quoted.contains(id))
            setQuotedMissing(id);
        if (m_unreadLetGo == id)
            m_unreadLetGo = 0;
        return false;
    }
    removeAt(position);
    --m_messageCount;
    m_selection.remove(id);
    m_earlier.remove(id);
    setQuotedMissing(id);
    settlePeople(position);
    settleDay(lowerBound({id, 0}));
    settleGroup(position);
    if (m_messageCount == 0 || (m_unreadKey.id != 0 && messageFrom(lowerBound(m_unreadKey)) < 0))
        setUnreadFrom(0);
    return true;
}

// Unconfirmed messages

void Timeline::addPending(const QString &nonce, const Message &message, Progress::State state)
{
    if (hasPending(nonce))
        return;
    Entry entry;
    m_pendingSlot += pendingStep;
    entry.key = {pendingId, m_pendingSlot};
    entry.message = message;
    entry.state = state;
    entry.nonce = nonce;
    const qsizetype before = datedBefore(m_entries.size());
    QList<Entry> run;
    if (before < 0 || dayOf(m_entries.at(before)) != dayOf(entry))
        run.append(dayEntry(entry));
    run.append(std::move(entry));
    insertRun(m_entries.size(), std::move(run));
    scheduleMidnight();
}

void Timeline::setPendingState(const QString &nonce, Progress::State state)
{
    const qsizetype position = pendingPosition(nonce);
    if (position < 0 || m_entries.at(position).state == state)
        return;
    m_entries[position].state = state;
    changed(position, {DeliveryRole, SpokenRole});
}

void Timeline::confirmPending(const QString &nonce, const Message &message)
{
    const qsizetype position = pendingPosition(nonce);
    if (position < 0) {
        addMessages({message});
        return;
    }
    qsizetype before = position - 1;
    const bool ownDay = before >= 0 && m_entries.at(before).kind == Row::Kind::Day
        && m_entries.at(before).key.id == pendingId;
    if (ownDay)
        --before;
    if (before >= 0 && m_entries.at(before).key >= Key{message.id, Key::daySlot}) {
        // Not the next one in the server's order (or here already): it moves to where it belongs.
        removePending(nonce);
        addMessages({message});
        return;
    }
    if (ownDay)
        m_entries[position - 1].key = {message.id, Key::daySlot};
    Entry &entry = m_entries[position];
    entry.key = {message.id, 0};
    entry.message = message;
    entry.state = Progress::State::None;
    entry.nonce.clear();
    ++m_messageCount;
    noteQuotes(message);
    changed(position);
    settleDay(position);
}

bool Timeline::removePending(const QString &nonce)
{
    const qsizetype position = pendingPosition(nonce);
    if (position < 0)
        return false;
    removeAt(position);
    settleDay(position);
    settleGroup(position);
    return true;
}

// Receipts

void Timeline::addReader(qint64 messageId, const Reader &reader)
{
    const qsizetype position = messagePosition(messageId);
    if (position < 0 || !isOwn(m_entries.at(position)) || reader.user.id == m_ownUser.id)
        return;
    QList<Reader> &readers = m_entries[position].readers;
    const auto known = std::ranges::find(readers, reader.user.id, [](const Reader &other) { return other.user.id; });
    if (known != readers.end())
        return;
    readers.append(reader);
    changed(position, {ReadByRole, DeliveryRole, SpokenRole});
}

void Timeline::removeReader(qint64 messageId, qint64 userId)
{
    const qsizetype position = messagePosition(messageId);
    if (position < 0)
        return;
    if (m_entries[position].readers.removeIf([userId](const Reader &reader) { return reader.user.id == userId; }) > 0)
        changed(position, {ReadByRole, DeliveryRole, SpokenRole});
}

void Timeline::setDelivered(qint64 messageId)
{
    if (messageId <= m_deliveredUpTo)
        return;
    const qsizetype from = lowerBound({m_deliveredUpTo, 1});
    const qsizetype to = lowerBound({messageId, 1});
    m_deliveredUpTo = messageId;
    for (qsizetype i = from; i < to; ++i) {
        if (isOwn(m_entries.at(i)))
            changed(i, {DeliveryRole, SpokenRole});
    }
}

// What messages say about each other

void Timeline::noteQuotes(const Message &message)
{
    if (const qint64 quoted = Quote::idOf(message); quoted != 0 && !m_quoting.contains(quoted, message.id))
        m_quoting.insert(quoted, message.id);
    m_quotedMissing.remove(message.id);
    if (m_quoting.contains(message.id))
        m_quoted.insert(message.id, message);
}

/// Rows that go take their quotes with them, and leave themselves where others quote them.
void Timeline::forgetQuotes(const QList<Message> &gone)
{
    for (const Message &message : gone) {
        const qint64 quoted = Quote::idOf(message);
        if (quoted != 0 && m_quoting.remove(quoted, message.id) > 0 && !m_quoting.contains(quoted))
            m_quoted.remove(quoted);
    }
    for (const Message &message : gone) {
        if (m_quoting.contains(message.id))
            m_quoted.insert(message.id, message);
    }
}

void Timeline::requote(qint64 quotedId)
{
    const QList<qint64> quoting = m_quoting.values(quotedId);
    for (const qint64 id : quoting) {
        if (const qsizetype position = messagePosition(id); position >= 0)
            changed(position, {QuoteRole, SpokenRole});
    }
}

void Timeline::setQuoted(const Message &message)
{
    m_quotedMissing.remove(message.id);
    m_quoted.insert(message.id, message);
    requote(message.id);
}

void Timeline::setQuotedMissing(qint64 id)
{
    m_quoted.remove(id);
    m_quotedMissing.insert(id);
    requote(id);
}

void Timeline::setLastReply(qint64 messageId, const QDateTime &time)
{
    if (m_lastReplies.value(messageId) == time)
        return;
    m_lastReplies.insert(messageId, time);
    if (const qsizetype position = messagePosition(messageId); position >= 0)
        changed(position, {ThreadTextRole, SpokenRole});
}

void Timeline::notePicture(const User &user)
{
    noteFace(user, std::numeric_limits<qint64>::max());
}

void Timeline::setPeople(KnownPeople *people)
{
    if (m_people == people)
        return;
    if (m_people)
        m_people->disconnect(this);
    m_people = people;
    if (people) {
        connect(people, &KnownPeople::changed, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WarningRole, SpokenRole});
        });
    }
}

void Timeline::notePerson(const User &user)
{
    if (m_people)
        m_people->note(user);
}

QString Timeline::warningOf(const Entry &entry) const
{
    if (!m_people || entry.kind != Row::Kind::Message || isOwn(entry))
        return {};
    return words::lookalike(entry.message.user, m_people->imitated(entry.message.user));
}

void Timeline::noteFace(const User &user, qint64 messageId)
{
    if (user.isNull())
        return;
    notePerson(user);
    const bool isKnown = m_faces.contains(user.id);
    Face &face = m_faces[user.id];
    if (messageId < face.messageId)
        return;
    face.messageId = messageId;
    if (std::exchange(face.picture, user.displayPictureUrl) != user.displayPictureUrl && isKnown && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PictureRole});
    if (std::exchange(face.name, user.displayName) != user.displayName && isKnown)
        rename(user);
}

/// One name everywhere: what he has said stands under the present one.
void Timeline::rename(const User &author)
{
    for (qsizetype position = 0; position < m_entries.size(); ++position) {
        User &user = m_entries[position].message.user;
        if (user.id != author.id || user.displayName == author.displayName)
            continue;
        user.displayName = author.displayName;
        changed(position, {MessageRole, SpokenRole});
    }
}

void Timeline::addNewReply(qint64 messageId, qint64 replyId)
{
    m_newReplies[messageId].insert(replyId);
    if (const qsizetype position = messagePosition(messageId); position >= 0)
        changed(position, {ThreadTextRole, SpokenRole});
}

void Timeline::clearNewReplies(qint64 messageId)
{
    const QList<qint64> ids = messageId == 0 ? m_newReplies.keys() : QList<qint64>{messageId};
    for (const qint64 id : ids) {
        const qsizetype position = m_newReplies.remove(id) ? messagePosition(id) : -1;
        if (position >= 0)
            changed(position, {ThreadTextRole, SpokenRole});
    }
}

void Timeline::setSelected(qint64 id, bool selected)
{
    const qsizetype position = messagePosition(id);
    if (m_selection.contains(id) == selected || (selected && position < 0))
        return;
    if (selected)
        m_selection.insert(id);
    else
        m_selection.remove(id);
    if (position >= 0)
        changed(position, {SelectedRole});
}

} // namespace purr
