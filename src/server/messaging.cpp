// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/messaging.h"

#include "core/blanktext.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/connection.h"
#include "server/limits.h"
#include "server/linkpreviews.h"
#include "server/notifications.h"
#include "server/textscan.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

Error checkForm(const SendMessageRequest &body)
{
    if (body.type == MessageType::Text) {
        if (isBlank(body.body))
            return wireError(errorname::validation, u"A message needs a text."_s);
        if (body.body.size() > limits::textLength)
            return wireError(errorname::payloadTooLarge, u"A message has at most %1 characters."_s.arg(limits::textLength));
    }
    if (body.groupTag.size() > limits::nameLength)
        return wireError(errorname::validation, u"A group tag has at most %1 characters."_s.arg(limits::nameLength));
    if (!body.properties.isEmpty() &&
        QJsonDocument(body.properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize)
        return wireError(errorname::payloadTooLarge, u"The properties are too large."_s);
    return {};
}

} // namespace

Error mayWrite(Services &services, const StoredChannel &channel, qint64 userId)
{
    if (!channel.isDirect())
        return {};
    StoreReader &read = services.store.read();
    const Membership members = read.membership(channel.id);
    const bool blocked = std::any_of(members.cbegin(), members.cend(), [&](const StoredMember &member) {
        return member.userId != userId && (read.hasBlocked(member.userId, userId) || read.hasBlocked(userId, member.userId));
    });
    return blocked ? wireError(errorname::userBlocked, u"A member of this direct channel is blocked."_s) : Error();
}

bool refusedToWrite(Request &request, const QJsonObject &properties)
{
    const Error closed = mayWrite(request.services(), request.channel, request.userId());
    if (closed.isSet())
        request.fail(closed);
    else if (QJsonDocument(properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize)
        request.fail(errorname::payloadTooLarge, u"The properties are too large."_s);
    else
        return false;
    return true;
}

QList<MessageMention> findMentions(Services &services, const QString &text, qint64 authorId)
{
    QList<MessageMention> mentions;
    const QList<MentionTag> tags = findMentionTags(text);
    for (const MentionTag &tag : tags) {
        MessageMention mention;
        mention.type = tag.type;
        mention.tag = tag.tag;
        mention.startPosition = tag.startPosition;
        mention.endPosition = tag.endPosition;
        if (tag.type == MentionType::UserMention) {
            const Result<StoredUser> user = services.store.read().userByName(tag.name);
            if (user.failed())
                continue;
            mention.user = *user;
        } else {
            const Result<StoredChannel> channel = services.store.read().channelByName(tag.name);
            if (channel.failed() || !services.store.read().canSee(channel->id, authorId))
                continue;
            mention.channelId = channel->id;
            mention.channelName = channel->displayName;
            mention.channel = {{u"id"_s, channel->id}, {u"name"_s, channel->name}, {u"displayName"_s, channel->displayName}};
        }
        mentions.append(mention);
    }
    return mentions;
}

Result<Outcome> storeMessage(StoreWriter &writer, const NewMessage &message, const Attendance::Room &present)
{
    // Somebody may have been removed between the look of the policy and now.
    if (message.userId != 0 && !writer.isMember(message.channelId, message.userId))
        return wireError(errorname::accessDenied, u"This is not permitted to you."_s);
    SentMessage sent;
    Result<StoredMessage> stored = writer.addMessage(message);
    if (stored.failed())
        return stored.error();
    sent.message = *std::move(stored);
    Result<qint64> sequence =
        writer.addEvent({message.channelId, 0, eventtype::channelMessageCreated, sent.message.id, message.userId, {}, {}});
    if (sequence.failed())
        return sequence.error();
    sent.sequence = *sequence;
    if (message.parentId != 0) {
        sequence = writer.addEvent({message.channelId, 0, eventtype::channelMessageUpdated, message.parentId, 0, {}, {}});
        if (sequence.failed())
            return sequence.error();
        sent.parentSequence = *sequence;
    }
    const Membership members = writer.membership(message.channelId);
    if (std::any_of(members.cbegin(), members.cend(), [](const StoredMember &member) { return member.hidden; })) {
        Result<QList<qint64>> unhidden = writer.unhideForAll(message.channelId);
        if (unhidden.failed())
            return unhidden.error();
        sent.unhiddenFor = *std::move(unhidden);
    }
    Result<QList<StoredNotification>> notified = writer.addNotifications(notificationsOf(writer, sent.message, present));
    if (notified.failed())
        return notified.error();
    sent.notifications = *std::move(notified);
    const qint64 id = sent.message.id;
    return Outcome{id, {}, std::move(sent)};
}

void announceSent(Services &services, const SentMessage &sent, const Cause &cause)
{
    if (!sent.unhiddenFor.isEmpty()) {
        if (const Result<StoredChannel> channel = services.store.read().channel(sent.message.channelId)) {
            for (const qint64 userId : sent.unhiddenFor)
                announce::userChannel(services, eventtype::userChannelUnhidden, *channel, userId);
        }
    }
    announce::messageCreated(services, sent.message, sent.sequence, cause);
    announceNotifications(services, sent.message, sent.notifications);
    services.previews.look(sent.message);
    if (sent.parentSequence == 0)
        return;
    if (const Result<StoredMessage> parent = services.store.read().message(sent.message.parentId))
        announce::messageChanged(services, eventtype::channelMessageUpdated, *parent, sent.parentSequence, {});
}

void sendMessage(Request &request, const MessageTarget &target)
{
    std::optional<SendMessageRequest> body = request.decode<SendMessageRequest>();
    if (!body)
        return;
    Error problem = checkForm(*body);
    if (!problem.isSet())
        problem = mayWrite(request.services(), request.channel, request.userId());
    if (problem.isSet()) {
        request.fail(problem);
        return;
    }
    NewMessage message;
    message.channelId = request.channel.id;
    message.userId = request.userId();
    message.type = body->type;
    message.body = body->body;
    message.webLinks = findLinks(body->body);
    message.mentions = findMentions(request.services(), body->body, request.userId());
    message.file = body->file;
    message.groupTag = body->groupTag;
    message.properties = body->properties;
    message.parentId = target.parentId;
    message.threadId = target.threadId;
    request.write([message = std::move(message), present = request.services().attendance.room(request.channel.id)](
                      StoreWriter &writer) { return storeMessage(writer, message, present); },
                  [self = request.shared_from_this()](const Outcome &outcome, bool) {
                      if (const auto *const sent = outcome.as<SentMessage>()) {
                          announceSent(self->services(), *sent, self->cause());
                      } else if (const Result<StoredMessage> stored = self->read().message(outcome.id)) {
                          announce::ownMessage(self->services(), eventtype::userMessageCreated, *stored, self->userId(),
                                               self->cause());
                      }
                  });
}

void pressKeys(Request &request, qint64 threadId)
{
    const std::optional<KeystrokesRequest> body = request.decode<KeystrokesRequest>();
    if (!body)
        return;
    if (body->keys.size() > limits::textLength) {
        request.fail(errorname::payloadTooLarge, u"A draft has at most %1 characters."_s.arg(limits::textLength));
        return;
    }
    if (refusedToWrite(request))
        return;
    const bool limited = request.services().config.rateLimits && request.connection();
    const auto hold = limited ? request.connection()->holdDraft() : std::chrono::milliseconds(0);
    request.services().typing.keystrokes({request.channel.id, threadId}, request.userId(), body->keys.isEmpty(), hold,
                                         [&services = request.services(), channel = request.channel, threadId,
                                          userId = request.userId(), keys = body->keys] {
                                             announce::keystrokes(services, channel, threadId, userId, keys);
                                         });
    request.done();
}

void markRead(Request &request, std::function<Result<QList<qint64>>(StoreWriter &)> work)
{
    struct Read {
        QList<qint64> messages;
        qint64 sequence = 0;
        QDateTime time;
    };
    request.write(
        [channelId = request.channel.id, userId = request.userId(), work = std::move(work)](StoreWriter &writer) -> Result<Outcome> {
            Result<QList<qint64>> messages = work(writer);
            if (messages.failed())
                return messages.error();
            Read read{*std::move(messages), 0, writer.now()};
            if (!read.messages.isEmpty()) {
                const Result<qint64> sequence =
                    writer.addEvents({channelId, 0, eventtype::messageReadReceiptCreated, 0, userId, {}, {}}, read.messages);
                if (sequence.failed())
                    return sequence.error();
                read.sequence = *sequence;
            }
            const bool more = read.messages.size() == StoreWriter::readAtOnce;
            return Outcome{channelId, {}, std::move(read), more};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            const auto *const read = outcome.as<Read>();
            if (!read)
                return;
            for (qsizetype i = 0; i < read->messages.size(); ++i)
                announce::receipt(self->services(), eventtype::messageReadReceiptCreated,
                                  {read->messages[i], self->userId(), read->time}, self->channel.id, read->sequence + i);
        });
}

} // namespace purr::server
