// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/limits.h"
#include "server/messaging.h"
#include "server/paging.h"
#include "server/router.h"

using namespace Qt::Literals::StringLiterals;

/// Relays and actions about threads (protocol.md 3.6, 7.12).
namespace purr::server
{

namespace
{

void threads(Request &request)
{
    const Result<ListPage<StoredThread>> page =
        request.read().threads(request.channel.id, pageOf(request), !request.hasParameter(parameter::includeMainThread, u"false"),
                               request.hasParameter(parameter::standalone, u"true"));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredThread &thread : page->items)
        items.append(request.services().renderer.thread(thread, request.generation()).toJson());
    answerPage(request, PageKey<Thread>::value, items, page->total, "relay.threads"_L1);
}

void self(Request &request)
{
    request.answer(request.services().renderer.thread(request.thread, request.generation()).toJson(), "relay.thread"_L1);
}

void messages(Request &request)
{
    MessageQuery query;
    query.threadId = request.thread.id;
    answerMessages(request, query);
}

/// The message whose replies a thread holds; other threads have none.
void message(Request &request)
{
    const Result<StoredMessage> message = request.read().message(request.thread.messageId, request.userId());
    if (message.failed())
        request.fail(message.error());
    else
        request.answer(request.services().renderer.message(*message, request.generation()).toJson(), "relay.message"_L1);
}

void createThread(Request &request)
{
    const std::optional<CreateThreadRequest> body = request.decode<CreateThreadRequest>();
    if (!body)
        return;
    if (isBlank(body->name) || body->name.size() > limits::nameLength) {
        request.fail(errorname::validation, u"A thread needs a name of at most %1 characters."_s.arg(limits::nameLength));
        return;
    }
    if (refusedToWrite(request, body->properties))
        return;
    request.write(
        [channelId = request.channel.id, body](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredThread> thread = writer.createThread(channelId, body->name.trimmed(), body->properties);
            if (thread.failed())
                return thread.error();
            return Outcome{thread->id, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const Result<StoredThread> thread = self->read().thread(outcome.id);
            if (thread.failed())
                return;
            self->services().rooms.publish({TopicKind::UserThreads, self->userId()},
                                           Publication(eventtype::userThreadCreated,
                                                       [&](LinkGeneration generation) {
                                                           return self->services().renderer.thread(*thread, generation).toJson();
                                                       }),
                                           self->cause());
        });
}

void send(Request &request)
{
    MessageTarget target;
    if (request.thread.type == ThreadType::Replies)
        target.parentId = request.thread.messageId;
    else if (request.thread.type == ThreadType::Standalone)
        target.threadId = request.thread.id;
    sendMessage(request, target);
}

void keystrokes(Request &request)
{
    pressKeys(request, request.thread.type == ThreadType::Main ? 0 : request.thread.id);
}

void readThread(Request &request)
{
    markRead(request, [threadId = request.thread.id, userId = request.userId(), last = request.channel.lastMessageId](StoreWriter &writer) {
        return writer.readThread(threadId, userId, last);
    });
}

} // namespace

QList<Route> threadRoutes()
{
    return {
        Route::relay("channels/{id}.threads", Policy::ChannelMember, threads),
        Route::relay("threads/{id}", Policy::ThreadVisible, self),
        Route::relay("threads/{id}.messages", Policy::ThreadVisible, messages),
        Route::relay("threads/{id}.message", Policy::ThreadVisible, message),
        Route::action("channels/{id}.create_thread", Policy::ChannelMember, createThread),
        Route::action("threads/{id}.message", Policy::ThreadMember, send),
        Route::draft("threads/{id}.keystrokes", Policy::ThreadMember, keystrokes),
        Route::action("threads/{id}.read", Policy::ThreadMember, readThread),
    };
}

} // namespace purr::server
