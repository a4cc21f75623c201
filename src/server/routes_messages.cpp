// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/limits.h"
#include "server/linkpreviews.h"
#include "server/messaging.h"
#include "server/paging.h"
#include "server/router.h"
#include "server/textscan.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Relays and actions about messages (protocol.md 3.5, 5.1, 7.7, 7.8); reactions and reports are in routes_reactions.cpp.
namespace purr::server
{

namespace
{

bool wantsFiles(const Request &request)
{
    return request.hasParameter(parameter::type, u"FILE");
}

void answerMessage(Request &request, const Result<StoredMessage> &message)
{
    if (message.succeeded())
        request.answer(request.services().renderer.message(*message, request.generation()).toJson(), "relay.message"_L1);
    else
        request.fail(message.error());
}

void answerCount(Request &request, const Result<qint64> &count)
{
    if (count.succeeded())
        request.answer(countToJson(*count), "relay.count"_L1);
    else
        request.fail(count.error());
}

void userMessages(Request &request)
{
    MessageQuery query;
    query.filesOnly = wantsFiles(request);
    answerMessages(request, query);
}

void channelMessages(Request &request)
{
    MessageQuery query;
    query.channelId = request.channel.id;
    query.mainThreadOnly = request.hasParameter(parameter::mainThread, u"true");
    query.filesOnly = wantsFiles(request);
    if (request.destination().paging.before == 0 && request.destination().paging.after == 0) {
        if (const qint64 until = request.parameter(parameter::until).toLongLong(); until > 0)
            query.before = until + 1;
        const QDateTime since = QDateTime::fromString(request.parameter(parameter::since), Qt::ISODateWithMs);
        if (const qint64 first = since.isValid() ? request.read().firstMessageSince(query.channelId, since) : 0; first > 0)
            query.before = first + 1;
    }
    answerMessages(request, query);
}

void replies(Request &request)
{
    MessageQuery query;
    query.parentId = request.message.id;
    answerMessages(request, query);
}

void self(Request &request)
{
    answerMessage(request, request.message);
}

void unreadMessagesCount(Request &request)
{
    answerCount(request, request.read().unreadTotal(request.userId()));
}

void messagesCount(Request &request)
{
    answerCount(request, request.hasParameter(parameter::unread, u"true")
                             ? request.read().unreadCount(request.channel.id, request.userId())
                             : request.read().messagesCount(request.channel.id, request.userId()));
}

void repliesCount(Request &request)
{
    answerCount(request, qint64(request.message.repliesCount));
}

void lastReceivedMessage(Request &request)
{
    answerMessage(request, request.read().lastMessage(request.channel.id, request.userId()));
}

void lastReadMessage(Request &request)
{
    qint64 userId = request.userId();
    if (const QString name = request.parameter(parameter::username); !name.isEmpty()) {
        const Result<StoredUser> user = request.read().userByName(name);
        if (user.failed()) {
            request.fail(user.error());
            return;
        }
        userId = user->id;
    }
    const Result<StoredMessage> message = request.read().lastReadMessage(request.channel.id, userId);
    // The SDKs before 2 take "no resource" for nothing; the later ones never settle on it (protocol.md 5.4).
    if (message.failed() && request.generation() == LinkGeneration::V1 && message.error().code == errorname::resourceNotFound)
        request.answerNothing("relay.message"_L1);
    else
        answerMessage(request, message);
}

void readReceipts(Request &request)
{
    const Result<ListPage<StoredReceipt>> page = request.read().readReceipts(request.message.id, pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredReceipt &receipt : page->items)
        items.append(request.services().renderer.receipt(receipt, request.generation()).toJson());
    answerPage(request, PageKey<ReadReceipt>::value, items, page->total, "relay.receipts"_L1);
}

void send(Request &request)
{
    sendMessage(request, {});
}

void reply(Request &request)
{
    sendMessage(request, {request.message.id, 0});
}

void keystrokes(Request &request)
{
    pressKeys(request, 0);
}

void readChannel(Request &request)
{
    markRead(request, [channel = request.channel, userId = request.userId()](StoreWriter &writer) {
        return writer.readChannel(channel.id, userId, channel.lastMessageId);
    });
}

void readMessage(Request &request)
{
    markRead(request, [id = request.message.id, userId = request.userId()](StoreWriter &writer) -> Result<QList<qint64>> {
        const Result<bool> read = writer.readMessage(id, userId);
        if (read.failed())
            return read.error();
        return *read ? QList<qint64>{id} : QList<qint64>();
    });
}

void unreadMessage(Request &request)
{
    struct Unread {
        qint64 sequence = 0;
        QDateTime time;
    };
    request.write(
        [id = request.message.id, channelId = request.channel.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> unread = writer.unreadMessage(id, userId);
            if (unread.failed())
                return unread.error();
            if (!*unread)
                return Outcome{id, {}, {}};
            const Result<qint64> sequence = writer.addEvent({channelId, 0, eventtype::messageReadReceiptDeleted, id, userId, {}, {}});
            if (sequence.failed())
                return sequence.error();
            return Outcome{id, {}, Unread{*sequence, writer.now()}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            if (const auto *const unread = outcome.as<Unread>())
                announce::receipt(self->services(), eventtype::messageReadReceiptDeleted,
                                  {outcome.id, self->userId(), unread->time}, self->channel.id, unread->sequence);
        });
}

/// A change of a message, with its number.
struct Changed {
    StoredMessage message;
    qint64 sequence = 0;
};

/// Writes a change of the request's message and tells everybody, the actor with a copy of type `ownType`.
void changeMessage(Request &request, QLatin1StringView type, QLatin1StringView ownType,
                   std::function<Result<StoredMessage>(StoreWriter &)> change)
{
    request.write(
        [id = request.message.id, channelId = request.channel.id, type, change = std::move(change)](StoreWriter &writer) -> Result<Outcome> {
            Result<StoredMessage> message = change(writer);
            if (message.failed())
                return message.error();
            const Result<qint64> sequence = writer.addEvent({channelId, 0, type, id, 0, {}, {}});
            if (sequence.failed())
                return sequence.error();
            return Outcome{id, {}, Changed{*std::move(message), *sequence}};
        },
        [self = request.shared_from_this(), type, ownType](const Outcome &outcome, bool) {
            const auto *const changed = outcome.as<Changed>();
            const Result<StoredMessage> message =
                changed ? Result<StoredMessage>(changed->message) : self->read().message(outcome.id);
            if (message.failed())
                return;
            announce::ownMessage(self->services(), ownType, *message, self->userId(), self->cause());
            if (!changed)
                return;
            announce::messageChanged(self->services(), type, *message, changed->sequence, self->cause());
            if (type == eventtype::channelMessageUpdated)
                self->services().previews.look(*message);
        });
}

void edit(Request &request)
{
    const std::optional<EditMessageRequest> body = request.decode<EditMessageRequest>();
    if (!body)
        return;
    if (request.message.type != MessageType::Text || isBlank(body->body)) {
        request.fail(errorname::validation, u"Only the text of a text message can be edited."_s);
        return;
    }
    if (refusedToWrite(request))
        return;
    if (body->body.size() > limits::textLength) {
        request.fail(errorname::payloadTooLarge, u"A message has at most %1 characters."_s.arg(limits::textLength));
        return;
    }
    changeMessage(request, eventtype::channelMessageUpdated, eventtype::userMessageUpdated,
                  [id = request.message.id, text = body->body, links = findLinks(body->body),
                   mentions = findMentions(request.services(), body->body, request.userId())](StoreWriter &writer) {
                      return writer.editMessage(id, text, links, mentions);
                  });
}

void updateProperties(Request &request)
{
    const std::optional<PropertiesRequest> body = request.decode<PropertiesRequest>();
    if (!body)
        return;
    if (refusedToWrite(request, body->properties))
        return;
    changeMessage(request, eventtype::channelMessageUpdated, eventtype::userMessageUpdated,
                  [id = request.message.id, properties = body->properties](StoreWriter &writer) {
                      return writer.setMessageProperties(id, properties);
                  });
}

void deleteMessage(Request &request)
{
    changeMessage(request, eventtype::channelMessageDeleted, eventtype::userMessageDeleted,
                  [id = request.message.id](StoreWriter &writer) { return writer.deleteMessage(id); });
}

void deleteForMe(Request &request)
{
    request.write(
        [id = request.message.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            if (const Result<void> hidden = writer.hideMessage(id, userId); hidden.failed())
                return hidden.error();
            return Outcome{id, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &, bool) {
            announce::ownMessage(self->services(), eventtype::userMessageDeleted, self->message, self->userId(), self->cause());
        });
}

} // namespace

QList<Route> messageRoutes()
{
    return {
        Route::relay("user.messages", Policy::SignedIn, userMessages),
        Route::relay("user.unread_messages_count", Policy::SignedIn, unreadMessagesCount),
        Route::relay("channels/{id}.messages", Policy::ChannelVisible, channelMessages),
        Route::relay("channels/{id}.messages_count", Policy::ChannelVisible, messagesCount),
        Route::relay("channels/{id}.last_received_message", Policy::ChannelVisible, lastReceivedMessage),
        Route::relay("channels/{id}.last_read_message", Policy::ChannelMember, lastReadMessage),
        Route::relay("messages/{id}", Policy::MessageVisible, self),
        Route::relay("messages/{id}.replies", Policy::MessageVisible, replies),
        Route::relay("messages/{id}.replies_count", Policy::MessageVisible, repliesCount),
        Route::relay("messages/{id}.read_receipts", Policy::MessageVisible, readReceipts),
        Route::action("channels/{id}.message", Policy::ChannelMember, send),
        Route::draft("channels/{id}.keystrokes", Policy::ChannelMember, keystrokes),
        Route::action("channels/{id}.read", Policy::ChannelMember, readChannel),
        Route::action("messages/{id}.read", Policy::MessageMember, readMessage),
        Route::action("messages/{id}.unread", Policy::MessageMember, unreadMessage),
        Route::action("messages/{id}.reply", Policy::MessageMember, reply),
        Route::action("messages/{id}.edit", Policy::MessageAuthor, edit),
        Route::action("messages/{id}.update_properties", Policy::MessageAuthorOrManager, updateProperties),
        Route::action("messages/{id}.delete", Policy::MessageAuthorOrManager, deleteMessage),
        Route::action("messages/{id}.delete_for_me", Policy::MessageMember, deleteForMe),
    };
}

} // namespace purr::server
