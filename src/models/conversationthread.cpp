// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What messages have to do with each other: quotes, replies, and which ones the user has selected.

#include "models/conversationmodel.h"

#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/messagetext.h"

#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

// Threads

void ConversationModel::setParentMessage(const Message &message)
{
    if (m_parent == message)
        return;
    const bool other = m_parent.id != message.id;
    if (other)
        forgetPlace();
    m_parent = message;
    if (other) {
        ++m_generation;
        m_incoming.clear();
        m_oldestPage = {};
        m_storedBefore = 0;
        m_storedUpTo = 0;
        forgetLetGo();
        m_readUpTo = 0;
        m_wantedMessage = 0;
        clear();
        setState(State::Idle);
    } else {
        updateMessage(message);
    }
    Q_EMIT sourceChanged();
    Q_EMIT titleChanged();
    handleState();
}

bool ConversationModel::belongsHere(const Message &message) const
{
    if (isThread())
        return message.id == m_parent.id || message.links.relay(u"parent") == m_parent.links.relay(u"self");
    return !message.isReply();
}

QCoro::Task<> ConversationModel::fetchReplies(qint64 generation, qint64 known)
{
    const QPointer<ConversationModel> self(this);
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_parent);
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        failNewest(page.error());
        co_return;
    }
    m_oldestPage = page.value();
    adoptNewest(page->items, known);
    setState(State::Ready);
    catchUp();
    Q_EMIT loadingOlderChanged();
    scheduleRead();
    if (m_wantedMessage != 0)
        seek(std::exchange(m_wantedMessage, 0));
}

/// After a lost link: what was told of replies is there, and of the newest page what else has changed or gone.
QCoro::Task<> ConversationModel::proveReplies(qint64 generation)
{
    const QPointer<ConversationModel> self(this);
    const qint64 known = newestId();
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_parent);
    if (!self || generation != m_generation || !m_kitty || page.failed() || page->stretch.isNull())
        co_return;
    dropUnproven(page->items, page->stretch.first, known);
    adopt(page->items);
}

QCoro::Task<> ConversationModel::fetchReply(qint64 generation, qint64 id)
{
    const QPointer<ConversationModel> self(this);
    constexpr int mostPages = 60;
    if (m_kitty->isOnline())
        dropStored();
    for (int pages = 0; pages < mostPages && rowOfMessage(id) < 0 && hasOlder() && m_kitty; ++pages) {
        const Result<Paginator<Message>> page = co_await m_kitty->nextPage(m_oldestPage);
        if (!self || generation != m_generation)
            co_return;
        if (page.failed())
            break;
        m_oldestPage = page.value();
        adopt(page->items);
    }
    setSearching(false);
    Q_EMIT loadingOlderChanged();
    reportFound(id);
}

void ConversationModel::noteThread(const Message &message, bool open)
{
    m_openThread = open ? message.id : 0;
    if (m_openThread != 0)
        clearNewReplies(m_openThread);
}

qint64 ConversationModel::idOfLink(const QString &link) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Message message = index(row).data(MessageRole).value<Message>();
        if (!message.isNull() && message.links.relay(u"self") == link)
            return message.id;
    }
    return 0;
}

void ConversationModel::takeReply(const Message &reply)
{
    const qint64 loaded = idOfLink(reply.links.relay(u"parent"));
    const qint64 answered = loaded != 0 ? loaded : m_threadIds.value(reply.links.relay(u"parent"));
    if (answered != 0 && answered != m_openThread && reply.user.id != ownUser().id)
        addNewReply(answered, reply.id);
    const qint64 parent = m_threadIds.value(reply.links.relay(u"parent"));
    if (parent == 0)
        return; // Its update brings the number; the time is asked for when it comes into view.
    m_threadsAsked.remove(parent);
    setLastReply(parent, reply.createdTime);
}

void ConversationModel::wantThread(const Message &message)
{
    if (message.repliesCount <= 0 || !m_kitty || isThread() || m_threadsAsked.value(message.id) == message.repliesCount)
        return;
    m_threadsAsked.insert(message.id, message.repliesCount);
    m_threadIds.insert(message.links.relay(u"self"), message.id);
    fetchLastReply(m_generation, message);
}

/// Rows were there before the server was.
void ConversationModel::askForMissedThreads()
{
    for (const QHash<qint64, Message> missed = std::exchange(m_threadsMissed, {}); const Message &message : missed)
        wantThread(message);
}

QCoro::Task<> ConversationModel::fetchLastReply(qint64 generation, Message message)
{
    const QPointer<ConversationModel> self(this);
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(message);
    if (!self || generation != m_generation)
        co_return;
    if (page.failed()) {
        m_threadsAsked.remove(message.id);
        m_threadsMissed.insert(message.id, message);
    } else if (!page->items.isEmpty()) {
        setLastReply(message.id, page->items.constFirst().createdTime);
        noteMissedReplies(message.id, page->items);
    }
}

/// What came since the channel was read last, told of once: later ones are told of as they come.
void ConversationModel::noteMissedReplies(qint64 messageId, const QList<Message> &replies)
{
    if (m_state != State::Ready) {
        m_threadsUnjudged.insert(messageId, replies);
        return;
    }
    if (m_readAtOpening < 0 || messageId == m_openThread || m_threadsCounted.contains(messageId))
        return;
    m_threadsCounted.insert(messageId);
    for (const Message &reply : replies) {
        if (reply.id > m_readAtOpening && reply.user.id != ownUser().id)
            addNewReply(messageId, reply.id);
    }
}

// Quotes

void ConversationModel::setReplyTo(const Message &message)
{
    if (m_replyTo == message)
        return;
    m_replyTo = message;
    Q_EMIT replyToChanged();
}

void ConversationModel::replyToLast()
{
    int row = 0;
    while (row < rowCount() && messageIdAt(row) == 0)
        ++row;
    if (row < rowCount())
        setReplyTo(messageAt(row));
}

void ConversationModel::wantQuote(const Message &quoting)
{
    const Quote quote = quoteOf(quoting);
    if (quote.isNull() || !quote.message.isNull() || quote.missing || !m_kitty || m_quotesAsked.contains(quote.id))
        return;
    m_quotesAsked.insert(quote.id);
    fetchQuote(m_generation, quote.id);
}

QCoro::Task<> ConversationModel::fetchQuote(qint64 generation, qint64 id)
{
    const QPointer<ConversationModel> self(this);
    MessageFilter where;
    where.until = id;
    const Result<Paginator<Message>> page = co_await m_kitty->listMessages(m_channel, where);
    if (!self || generation != m_generation)
        co_return;
    m_quotesAsked.remove(id);
    if (page.failed())
        co_return; // Asked again when the row is seen again.
    const auto found = std::ranges::find(page->items, id, &Message::id);
    if (found != page->items.cend())
        setQuoted(*found);
    else
        setQuotedMissing(id);
}

// Selection

void ConversationModel::toggleSelected(const Message &message)
{
    setSelected(message.id, !selection().contains(message.id));
    Q_EMIT selectionChanged();
}

void ConversationModel::selectRange(int from, int to)
{
    const QSet<qint64> before = selection();
    QSet<qint64> wanted;
    for (int row = std::max(0, std::min(from, to)); row <= std::min(rowCount() - 1, std::max(from, to)); ++row) {
        if (const qint64 id = messageIdAt(row); id != 0)
            wanted.insert(id);
    }
    for (const qint64 id : before - wanted)
        setSelected(id, false);
    for (const qint64 id : wanted - before)
        setSelected(id, true);
    Q_EMIT selectionChanged();
}

void ConversationModel::clearSelection()
{
    const QSet<qint64> before = selection();
    for (const qint64 id : before)
        setSelected(id, false);
    Q_EMIT selectionChanged();
}

QString ConversationModel::selectedText() const
{
    QString text;
    QDate day;
    for (const Message &message : selectedMessages()) {
        const QDateTime time = message.createdTime.toLocalTime();
        if (time.date() != day && selectedCount() > 1) {
            day = time.date();
            text += (text.isEmpty() ? u"— %1 —\n"_s : u"\n— %1 —\n"_s).arg(QLocale().toString(day, QLocale::LongFormat));
        }
        QString body = MessageText::plain(message);
        if (!message.file.isNull())
            body += (body.isEmpty() ? u"[%1]"_s : u"\n[%1]"_s).arg(MessageText::name(message.file.name));
        const QString author = message.isSystem() ? tr("System") : MessageText::userName(message.user);
        text += tr("%1, %2: %3").arg(author, words::time(message.createdTime), body) + u'\n';
    }
    return text.trimmed();
}

QString ConversationModel::linkTo(const Message &message) const
{
    QUrl url;
    url.setScheme(u"chatkitty"_s);
    url.setPath(u"channel/"_s + m_channel.name);
    QUrlQuery query;
    query.addQueryItem(u"message"_s, QString::number(message.id));
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

// Rows

QList<Message> ConversationModel::pictures() const
{
    QList<Message> pictures;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Message message = messageAt(row);
        if (!message.isNull() && MessageText::isPicture(message))
            pictures.append(message);
    }
    return pictures;
}

int ConversationModel::pictureIndex(const Message &message) const
{
    const QList<Message> all = pictures();
    const auto found = std::ranges::find(all, message.id, &Message::id);
    return found == all.cend() ? 0 : int(found - all.cbegin());
}

Message ConversationModel::messageAt(int row) const
{
    return index(row).data(MessageRole).value<Message>();
}

QStringList ConversationModel::readerNames(const Message &message) const
{
    QStringList names;
    for (const Reader &reader : index(rowOfMessage(message.id)).data(ReadByRole).value<QList<Reader>>())
        names.append(MessageText::userName(reader.user));
    return names;
}

QStringList ConversationModel::readerTimes(const Message &message) const
{
    QStringList times;
    for (const Reader &reader : index(rowOfMessage(message.id)).data(ReadByRole).value<QList<Reader>>())
        times.append(reader.time.isValid() ? words::moment(reader.time) : QString());
    return times;
}

QString ConversationModel::editedText(const Message &message) const
{
    // A tooltip is no place for long texts.
    constexpr qsizetype most = 300;
    QString text = words::edited(message.lastEditedTime, clock()->now());
    if (const QList<Message> versions = earlier(message.id); !versions.isEmpty()) {
        const QString before = MessageText::plain(versions.constLast());
        text += u'\n' + tr("Before: %1").arg(before.size() > most ? text::shortened(before.first(most), false) + u'…' : before);
    }
    return text;
}

QStringList ConversationModel::earlierTexts(const Message &message) const
{
    QStringList texts;
    for (const Message &version : earlier(message.id))
        texts.append(MessageText::plain(version));
    return texts;
}

QStringList ConversationModel::earlierTimes(const Message &message) const
{
    QStringList times;
    for (const Message &version : earlier(message.id)) {
        const QDateTime written = version.isEdited() ? version.lastEditedTime : version.createdTime;
        times.append(words::moment(written));
    }
    return times;
}

QString ConversationModel::dayOf(int row) const
{
    for (; row >= 0; --row) {
        const Message message = messageAt(row);
        if (message.createdTime.isValid())
            return words::day(message.createdTime.toLocalTime().date(), clock()->now().toLocalTime().date());
    }
    return {};
}

QString ConversationModel::progressText(int row) const
{
    const QModelIndex at = index(row);
    const auto state = at.data(DeliveryRole).value<Progress::State>();
    const QList<OutboxEntry> waiting = state == Progress::State::Failed && m_kitty ? m_kitty->outbox()->entries(m_channel.id) : QList<OutboxEntry>();
    const auto failed = std::ranges::find(waiting, at.data(NonceRole).toString(), &OutboxEntry::key);
    if (failed != waiting.end() && failed->error.isSet())
        return tr("Not sent. %1").arg(words::failure(failed->error));
    return words::delivery(state, at.data(ReadByRole).value<QList<Reader>>());
}

} // namespace purr
