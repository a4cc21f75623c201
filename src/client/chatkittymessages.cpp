// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Messages, reactions, receipts, files and pages (protocol.md 5.1).

#include "client/chatkitty.h"
#include "client/chatkittyprivate.h"
#include "client/filetransfer.h"
#include "protocol/names.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
const QByteArray nothing = "{}"_ba;

/// The page is the first one that was asked for of this list.
void startStretch(Paginator<Message> &page, qint64 channelId, qint64 parentId)
{
    if (page.items.isEmpty() && page.hasNextPage())
        return;
    const auto [oldest, newest] = std::ranges::minmax_element(page.items, {}, &Message::id);
    page.stretch = {channelId, parentId, page.hasNextPage() ? oldest->id : 0, page.items.isEmpty() ? 0 : newest->id};
}

/// Nothing lies between the page and the one from which it was reached.
void continueStretch(Paginator<Message> &page, const Paginator<Message> &from, bool older)
{
    page.stretch = from.stretch;
    (older ? page.stretch.last : page.stretch.first) = older ? from.stretch.first : from.stretch.last;
    for (const Message &message : std::as_const(page.items)) {
        page.stretch.first = std::min(page.stretch.first, message.id);
        page.stretch.last = std::max(page.stretch.last, message.id);
    }
    if (older && !page.hasNextPage())
        page.stretch.first = 0;
}

/// Ours is the receipt (protocol.md 2.3).
Actions::Request withReceipt(Actions::Request request, const QString &nonce)
{
    request.receipt = nonce.toUtf8();
    return request;
}
} // namespace

QCoro::Task<Result<Paginator<Message>>> ChatKitty::listMessages(Channel channel, MessageFilter filter)
{
    RelayParameters parameters;
    if (filter.mainThread)
        parameters.append(std::pair<QByteArray, QByteArray>(parameter::mainThread, "true"));
    if (filter.filesOnly)
        parameters.append(std::pair<QByteArray, QByteArray>(parameter::type, "FILE"));
    if (filter.until != 0)
        parameters.append(std::pair<QByteArray, QByteArray>(parameter::until, QByteArray::number(filter.until)));
    if (filter.since.isValid())
        parameters.append(
            std::pair<QByteArray, QByteArray>(parameter::since, filter.since.toUTC().toString(Qt::ISODateWithMs).toLatin1()));
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    const std::shared_ptr<Room> room = p->rooms.value(channel.id);
    const bool wasListening = room && room->isListening();
    const QString link = channel.isNull() ? p->userLink(u"messages") : channel.links.relay(u"messages");
    Result<Paginator<Message>> page = co_await p->list<Message>(link, parameters);
    if (!guard || page.failed())
        co_return page;
    if (channel.isNull()) {
        p->store->d->keep(page->items);
        co_return page;
    }
    if (!filter.filesOnly)
        startStretch(page.value(), channel.id, filter.mainThread ? 0 : Stretch::everything);
    p->store->d->keep(page->items, page->stretch);
    if (room && !filter.filesOnly && filter.until == 0 && !filter.since.isValid()) {
        room->note(page->items, wasListening);
        if (wasListening)
            room->follow({}, page->stretch);
    }
    co_return page;
}

QCoro::Task<Result<Paginator<Message>>> ChatKitty::listMessages(Thread thread)
{
    return d->list<Message>(thread.links.relay(u"messages"), {});
}

QCoro::Task<Result<Paginator<Message>>> ChatKitty::listMessages(Message message)
{
    Private *p = d.get();
    const QPointer<ChatKitty> guard(this);
    const std::shared_ptr<Room> room = p->rooms.value(message.channelId);
    const bool wasListening = room && room->isListening();
    Result<Paginator<Message>> page = co_await p->list<Message>(message.links.relay(u"replies"), {});
    if (!guard || page.failed())
        co_return page;
    startStretch(page.value(), message.channelId, message.id);
    p->store->d->keep(page->items, page->stretch);
    if (wasListening)
        room->follow(message.links.relay(u"self"), page->stretch);
    co_return page;
}

QCoro::Task<Result<Message>> ChatKitty::sendMessage(Channel channel, SendMessageRequest request, QString nonce)
{
    d->dropKeystrokes(channel.id);
    return taskOf(d->session.act<Message>(withReceipt(command(channel, u"message"_s, bodyOf(request)), nonce)));
}

QCoro::Task<Result<Message>> ChatKitty::sendMessage(Channel channel, QString text, QString nonce)
{
    SendMessageRequest request;
    request.body = text;
    return sendMessage(channel, request, nonce);
}

QCoro::Task<Result<Message>> ChatKitty::sendMessage(Thread thread, SendMessageRequest request, QString nonce)
{
    d->dropKeystrokes(thread);
    return taskOf(d->session.act<Message>(withReceipt({thread.links.action(u"message"), bodyOf(request), {}}, nonce)));
}

QCoro::Task<Result<Message>> ChatKitty::sendMessage(Message parent, SendMessageRequest request, QString nonce)
{
    d->dropKeystrokes(parent.channelId);
    return taskOf(d->session.act<Message>(withReceipt(command(parent, u"reply"_s, bodyOf(request)), nonce)));
}

QCoro::Task<Result<Message>> ChatKitty::retrieveMessage(Message stale)
{
    return taskOf(d->session.ask<Message>(stale.links.relay(u"self")));
}

QCoro::Task<Result<Message>> ChatKitty::retrieveMessageParent(Message message)
{
    const QString link = message.links.relay(u"parent");
    if (link.isEmpty())
        return settledTask<Message>(failure::invalid(errorname::messageNotAReply));
    return taskOf(d->session.ask<Message>(link));
}

QCoro::Task<Result<Channel>> ChatKitty::retrieveMessageChannel(Message message)
{
    return taskOf(d->session.ask<Channel>(message.links.relay(u"channel")));
}

QCoro::Task<Result<Message>> ChatKitty::retrieveLastReadMessage(Channel channel, QString username)
{
    return taskOf(d->session.ask<Message>(channel.links.relay(u"lastReadMessage"),
                                          {{parameter::username, username.toUtf8()}}));
}

QCoro::Task<Result<Message>> ChatKitty::editMessage(Message message, QString body)
{
    return taskOf(d->session.act<Message>(command(message, u"edit"_s, bodyOf(EditMessageRequest{body}))));
}

QCoro::Task<Result<Message>> ChatKitty::updateMessageProperties(Message message, QJsonObject properties)
{
    return taskOf(d->session.act<Message>(command(message, u"updateProperties"_s, bodyOf(PropertiesRequest{properties}))));
}

QCoro::Task<Result<Message>> ChatKitty::deleteMessage(Message message)
{
    return taskOf(d->session.act<Message>(command(message, u"delete"_s, nothing)));
}

QCoro::Task<Result<Message>> ChatKitty::deleteMessageForMe(Message message)
{
    return taskOf(d->session.act<Message>(command(message, u"deleteForMe"_s, nothing)));
}

QCoro::Task<Result<void>> ChatKitty::readMessage(Message message)
{
    return taskOf(d->session.act<void>(command(message, u"read"_s, nothing)));
}

QCoro::Task<Result<void>> ChatKitty::unreadMessage(Message message)
{
    return taskOf(d->session.act<void>(command(message, u"unread"_s, nothing)));
}

QCoro::Task<Result<qint64>> ChatKitty::countUnreadMessages(Channel channel)
{
    const QString link =
        channel.isNull() ? d->userLink(u"unreadMessagesCount") : channel.links.relay(u"messagesCount");
    return taskOf(
        d->session.ask<qint64>(link, {{parameter::unread, "true"}}, readerOf<qint64>(&countFromJson)));
}

QCoro::Task<Result<qint64>> ChatKitty::countMessageReplies(Message message)
{
    return taskOf(d->session.ask<qint64>(message.links.relay(u"repliesCount"), {}, readerOf<qint64>(&countFromJson)));
}

QCoro::Task<Result<Reaction>> ChatKitty::reactToMessage(Message message, QString emoji)
{
    return taskOf(d->session.act<Reaction>(command(message, u"react"_s, bodyOf(ReactRequest{emoji}))));
}

QCoro::Task<Result<Reaction>> ChatKitty::removeReaction(Message message, QString emoji)
{
    return taskOf(d->session.act<Reaction>(command(message, u"removeReaction"_s, bodyOf(ReactRequest{emoji}))));
}

QCoro::Task<Result<Paginator<Reaction>>> ChatKitty::listReactions(Message message)
{
    return d->list<Reaction>(message.links.relay(u"reactions"), {});
}

QCoro::Task<Result<Paginator<ReadReceipt>>> ChatKitty::listReadReceipts(Message message)
{
    return d->list<ReadReceipt>(message.links.relay(u"readReceipts"), {});
}

// --- files

QUrl ChatKitty::fileUrl(const FileAttachment &file) const
{
    // The grant opens every file of the user: never give it to somebody else's host (protocol.md 2.5).
    if (file.type != FileType::Hosted)
        return QUrl(file.url);
    QUrl url = d->session.httpUrl(file.url);
    if (!d->session.isOwn(url))
        return url;
    QUrlQuery query(url);
    query.addQueryItem(u"grant"_s, d->session.readGrant());
    url.setQuery(query);
    return url;
}

QCoro::Task<Result<void>> ChatKitty::refreshGrants()
{
    const Answer<void> answer = makeAnswer<void>();
    if (Error error = d->session.whyNot(); error.isSet())
        answer->settle(std::move(error));
    else
        d->session.requestGrants([answer](const Result<void> &result) { answer->settle(result); });
    return taskOf(answer);
}

// --- pages

template <typename T> QCoro::Task<Result<Paginator<T>>> ChatKitty::Private::neighbour(Paginator<T> from, bool older)
{
    const QPointer<ChatKitty> guard(q);
    Result<Paginator<T>> page =
        co_await list<T>(older ? from.info.nextLink : from.info.previousLink, from.parameters, from.key);
    if (!guard || page.failed())
        co_return page;
    if constexpr (std::is_same_v<T, Message>) {
        continueStretch(page.value(), from, older);
        store->d->keep(page->items, page->stretch);
    }
    if constexpr (std::is_same_v<T, Channel>) {
        if (from.parameters.contains({parameter::subscribable, "true"}))
            store->d->keep(page->items);
    }
    co_return page;
}

template <typename T> QCoro::Task<Result<Paginator<T>>> ChatKitty::nextPage(Paginator<T> page)
{
    if (!page.hasNextPage())
        return settledTask<Paginator<T>>(failure::invalid(errorname::pageOutOfBounds));
    return d->neighbour<T>(std::move(page), true);
}

template <typename T> QCoro::Task<Result<Paginator<T>>> ChatKitty::prevPage(Paginator<T> page)
{
    if (!page.hasPreviousPage())
        return settledTask<Paginator<T>>(failure::invalid(errorname::pageOutOfBounds));
    return d->neighbour<T>(std::move(page), false);
}

#define PURR_PAGES_OF(T)                                                                                               \
    template QCoro::Task<Result<Paginator<T>>> ChatKitty::nextPage(Paginator<T> page);                                 \
    template QCoro::Task<Result<Paginator<T>>> ChatKitty::prevPage(Paginator<T> page);
PURR_PAGES_OF(Channel)
PURR_PAGES_OF(User)
PURR_PAGES_OF(Message)
PURR_PAGES_OF(Reaction)
PURR_PAGES_OF(ReadReceipt)
PURR_PAGES_OF(Thread)
PURR_PAGES_OF(BlockRecord)
#undef PURR_PAGES_OF

} // namespace purr
