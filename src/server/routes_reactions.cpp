// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/emojitable.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/limits.h"
#include "server/messaging.h"
#include "server/paging.h"
#include "server/router.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Reactions to messages, and reports of them (protocol.md 5.1, 7.8).
namespace purr::server
{

namespace
{

void reactions(Request &request)
{
    const Result<ListPage<StoredReaction>> page = request.read().reactions(request.message.id, pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredReaction &reaction : page->items)
        items.append(request.services().renderer.reaction(reaction, request.generation()).toJson());
    answerPage(request, PageKey<Reaction>::value, items, page->total, "relay.reactions"_L1);
}

/// A reaction that was added or removed; `sequence` 0: nothing changed.
struct Reacted {
    StoredReaction reaction;
    qint64 sequence = 0;
};

void announceReaction(Request &request, const Reacted &reacted, QLatin1StringView ownType, QLatin1StringView type)
{
    Services &services = request.services();
    services.rooms.publish({TopicKind::UserReactions, request.userId()}, Publication(ownType, [&](LinkGeneration generation) {
                               return services.renderer.reaction(reacted.reaction, generation).toJson();
                           }),
                           request.cause());
    if (reacted.sequence > 0)
        announce::reaction(services, type, reacted.reaction, request.channel.id, reacted.sequence, request.cause());
}

/// The emoji that a body names, or nothing after it has answered with the error.
std::optional<Emoji> namedEmoji(Request &request)
{
    const std::optional<ReactRequest> body = request.decode<ReactRequest>();
    if (!body)
        return {};
    Emoji emoji = EmojiTable::instance().find(body->emoji);
    if (!emoji.character.isEmpty())
        return emoji;
    request.fail(errorname::validation, u"There is no such emoji."_s);
    return {};
}

void react(Request &request)
{
    const std::optional<Emoji> emoji = namedEmoji(request);
    if (!emoji || refusedToWrite(request))
        return;
    request.write(
        [id = request.message.id, channelId = request.channel.id, userId = request.userId(), emoji = *emoji](StoreWriter &writer) -> Result<Outcome> {
            const auto added = writer.addReaction(id, userId, emoji);
            if (added.failed())
                return added.error();
            Reacted reacted{added->first, 0};
            if (added->second) {
                const Result<qint64> sequence =
                    writer.addEvent({channelId, 0, eventtype::messageReactionCreated, id, userId, emoji.character, {}});
                if (sequence.failed())
                    return sequence.error();
                reacted.sequence = *sequence;
            }
            return Outcome{id, emoji.character, reacted};
        },
        [self = request.shared_from_this(), emoji = *emoji](const Outcome &outcome, bool) {
            const auto *const reacted = outcome.as<Reacted>();
            const Reacted known = reacted ? *reacted : Reacted{{outcome.id, self->userId(), emoji, self->services().clock.now()}};
            announceReaction(*self, known, eventtype::userReactionCreated, eventtype::messageReactionCreated);
        });
}

void removeReaction(Request &request)
{
    const std::optional<Emoji> emoji = namedEmoji(request);
    if (!emoji)
        return;
    request.write(
        [id = request.message.id, channelId = request.channel.id, userId = request.userId(), emoji = *emoji](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredReaction> removed = writer.removeReaction(id, userId, emoji.character);
            if (removed.failed())
                return removed.error();
            const Result<qint64> sequence =
                writer.addEvent({channelId, 0, eventtype::messageReactionRemoved, id, userId, emoji.character, {}});
            if (sequence.failed())
                return sequence.error();
            return Outcome{id, emoji.character, Reacted{*removed, *sequence}};
        },
        [self = request.shared_from_this(), emoji = *emoji](const Outcome &outcome, bool) {
            const auto *const reacted = outcome.as<Reacted>();
            const Reacted known = reacted ? *reacted : Reacted{{outcome.id, self->userId(), emoji, self->services().clock.now()}};
            announceReaction(*self, known, eventtype::userReactionRemoved, eventtype::messageReactionRemoved);
        });
}

void reportCount(Request &request)
{
    request.answer(countToJson(request.message.reportCount), "relay.count"_L1);
}

void reports(Request &request)
{
    const Result<ListPage<StoredReport>> page = request.read().reports(request.message.id, pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredReport &report : page->items)
        items.append(request.services().renderer.report(report, request.generation()).toJson());
    answerPage(request, u"reports", items, page->total, "relay.reports"_L1);
}

void report(Request &request)
{
    const std::optional<MessageReport> body = request.decode<MessageReport>();
    if (!body)
        return;
    if (body->reason.size() > limits::textLength ||
        QJsonDocument(body->properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize) {
        request.fail(errorname::payloadTooLarge, u"The report is too large."_s);
        return;
    }
    request.write(
        [id = request.message.id, userId = request.userId(), body](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredReport> added = writer.addReport(id, userId, body->reason, body->properties);
            if (added.failed())
                return added.error();
            return Outcome{id, {}, *added};
        },
        [self = request.shared_from_this(), body](const Outcome &outcome, bool) {
            StoredReport known{0, outcome.id, self->userId(), body->reason, body->properties, self->services().clock.now()};
            if (const auto *const kept = outcome.as<StoredReport>())
                known = *kept;
            else if (const Result<StoredReport> before = self->read().report(outcome.id, self->userId()))
                known = *before;
            self->services().rooms.publish({TopicKind::UserMessages, self->userId()},
                                           Publication(eventtype::userMessageReported,
                                                       [&](LinkGeneration generation) {
                                                           return self->services().renderer.report(known, generation).toJson();
                                                       }),
                                           self->cause());
        });
}

void removeReport(Request &request)
{
    request.write(
        [id = request.message.id, userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> removed = writer.removeReport(id, userId);
            if (removed.failed())
                return removed.error();
            return Outcome{id, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &outcome, bool) {
            if (const Result<StoredMessage> message = self->read().message(outcome.id))
                announce::ownMessage(self->services(), eventtype::userMessageUpdated, *message, self->userId(), self->cause());
        });
}

} // namespace

QList<Route> reactionRoutes()
{
    return {
        Route::relay("messages/{id}.reactions", Policy::MessageVisible, reactions),
        Route::relay("messages/{id}.report_count", Policy::MessageMember, reportCount),
        Route::relay("messages/{id}.reports", Policy::MessageAuthorOrManager, reports),
        Route::action("messages/{id}.react", Policy::MessageMember, react),
        Route::action("messages/{id}.remove_reaction", Policy::MessageMember, removeReaction),
        Route::action("messages/{id}.report", Policy::MessageMember, report),
        Route::action("messages/{id}.remove_report", Policy::MessageMember, removeReport),
    };
}

} // namespace purr::server
