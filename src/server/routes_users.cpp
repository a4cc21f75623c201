// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "protocol/names.h"
#include "server/announce.h"
#include "server/grants.h"
#include "server/limits.h"
#include "server/paging.h"
#include "server/router.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

/// Relays and actions about the signed-in user and about other users (protocol.md 3.2, 3.3, 5.1).
namespace purr::server
{

namespace
{

void currentUser(Request &request)
{
    const Result<StoredUser> user = request.read().user(request.userId());
    if (user.failed())
        request.fail(user.error());
    else
        request.answer(request.services().renderer.currentUser(*user, request.generation()).toJson(), "relay.user"_L1);
}

void answerGrant(Request &request, Grants::Use use)
{
    Services &services = request.services();
    const QByteArray grant = grantsOf(services).make(request.userId(), use, services.clock.now());
    request.answer(grantToJson(QString::fromLatin1(grant)), "relay.grant"_L1);
}

void readGrant(Request &request)
{
    answerGrant(request, Grants::Use::Read);
}

void writeGrant(Request &request)
{
    answerGrant(request, Grants::Use::Write);
}

void otherUser(Request &request)
{
    request.answer(request.services().renderer.user(request.user, request.generation()).toJson(), "relay.user"_L1);
}

void channelMember(Request &request)
{
    const qint64 channelId = request.parameter(parameter::channelId).toLongLong();
    const bool member = request.read().canSee(channelId, request.userId()) &&
                        request.read().isMember(channelId, request.user.id);
    request.answer(existsToJson(member), "relay.exists"_L1);
}

/// The filters of `contacts`, `contactsCount` and the block list.
UserQuery userQuery(Request &request)
{
    UserQuery query;
    query.viewerId = request.userId();
    query.name = request.parameter(parameter::name);
    query.displayName = request.parameter(parameter::displayName);
    if (const QString online = request.parameter(parameter::online); !online.isEmpty()) {
        query.online = online == "true"_L1;
        query.onlineIds = request.services().attendance.onlineUsers();
    }
    return query;
}

void contacts(Request &request)
{
    const Result<ListPage<StoredUser>> page = request.read().contacts(userQuery(request), pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredUser &user : page->items)
        items.append(request.services().renderer.user(user, request.generation()).toJson());
    answerPage(request, PageKey<User>::value, items, page->total, "relay.users"_L1);
}

void contactsCount(Request &request)
{
    const Result<qint64> count = request.read().contactsCount(userQuery(request));
    if (count.failed())
        request.fail(count.error());
    else
        request.answer(countToJson(*count), "relay.count"_L1);
}

/// Ours: what was missed, newest first; kept for a month whether a device was there to hear of it or not.
void notifications(Request &request)
{
    const Result<ListPage<StoredNotification>> page = request.read().notifications(request.userId(), pageOf(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredNotification &notification : page->items) {
        // Somebody who was removed meanwhile is shown nothing of the channel any more.
        const Result<StoredMessage> message = request.read().message(notification.messageId, request.userId());
        if (message)
            items.append(request.services().renderer.notification(notification, *message, request.generation()).toJson());
    }
    answerPage(request, u"notifications", items, page->total, "relay.notifications"_L1);
}

void blockList(Request &request)
{
    const Result<ListPage<StoredBlock>> page =
        request.read().userBlocks(request.userId(), pageOf(request), userQuery(request));
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    QJsonArray items;
    for (const StoredBlock &block : page->items)
        items.append(request.services().renderer.userBlock(block, request.generation()).toJson());
    answerPage(request, PageKey<BlockRecord>::value, items, page->total, "relay.items"_L1);
}

void profileChanged(Request &request)
{
    const Result<StoredUser> user = request.read().user(request.userId());
    if (user)
        announce::profile(request.services(), *user, request.cause());
}

void update(Request &request)
{
    const std::optional<UpdateRequest> body = request.decode<UpdateRequest>();
    if (!body)
        return;
    if (body->displayName && (isBlank(*body->displayName) || body->displayName->size() > limits::nameLength)) {
        request.fail(errorname::validation, u"A display name has 1 to %1 characters."_s.arg(limits::nameLength));
        return;
    }
    if (body->properties && QJsonDocument(*body->properties).toJson(QJsonDocument::Compact).size() > limits::propertiesSize) {
        request.fail(errorname::payloadTooLarge, u"The properties are too large."_s);
        return;
    }
    request.write(
        [userId = request.userId(), body](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredUser> user = writer.updateUser(userId, body->displayName, body->properties);
            if (user.failed())
                return user.error();
            return Outcome{userId, {}, {}};
        },
        [self = request.shared_from_this(), body](const Outcome &, bool) {
            if (body->presenceStatus && body->presenceStatus->size() <= limits::nameLength)
                self->services().attendance.setStatus(self->userId(), *body->presenceStatus);
            profileChanged(*self);
        });
}

/// A picture somewhere else (protocol.md 5.1); uploads go over HTTP.
void updateDisplayPicture(Request &request)
{
    const QString text = request.body().value("url"_L1).toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    if (!web || text.size() > limits::httpTarget) {
        request.fail(errorname::validation, u"A display picture needs an http or https url."_s);
        return;
    }
    request.write(
        [userId = request.userId(), text](StoreWriter &writer) -> Result<Outcome> {
            const Result<StoredUser> user = writer.setDisplayPicture(userId, text);
            if (user.failed())
                return user.error();
            return Outcome{userId, {}, {}};
        },
        [self = request.shared_from_this()](const Outcome &, bool) { profileChanged(*self); });
}

void deleteUser(Request &request)
{
    const QJsonObject v1 = request.services().renderer.user(request.userId(), LinkGeneration::V1).toJson();
    const QJsonObject plain = request.services().renderer.user(request.userId(), LinkGeneration::Plain).toJson();
    const Result<QList<qint64>> joined = request.services().store.read().joinedChannelIds(request.userId());
    const QList<qint64> channels = joined ? *joined : QList<qint64>();
    request.write(
        [userId = request.userId()](StoreWriter &writer) -> Result<Outcome> {
            if (const Result<void> deleted = writer.deleteUser(userId); deleted.failed())
                return deleted.error();
            return Outcome{userId, {}, {}};
        },
        [self = request.shared_from_this(), v1, plain, channels](const Outcome &, bool) {
            self->services().rooms.publish({TopicKind::UserSelf, self->userId()},
                                           Publication(eventtype::userSelfDeleted,
                                                       [&](LinkGeneration generation) {
                                                           return generation == LinkGeneration::V1 ? v1 : plain;
                                                       }),
                                           self->cause());
            announce::userRemoved(self->services(), self->userId(), channels);
            // Other devices have nothing left to be signed in as; the acting one still waits for its receipt. After a mere
            // close the SDKs would be back within seconds, as a new guest of that name.
            WireError gone = toWire(wireError(errorname::accessDenied, u"This user was deleted."_s));
            gone.timestamp = self->services().clock.now();
            const QList<Subscription *> devices = self->services().rooms.listeners({TopicKind::UserSelf, self->userId()});
            for (const Subscription *device : devices) {
                QMetaObject::invokeMethod(device->connection, [connection = device->connection, gone] { connection->refuse(gone); },
                                          Qt::QueuedConnection);
            }
        });
}

void blockUser(Request &request)
{
    const qint64 blockedId = request.user.id;
    if (blockedId == request.userId()) {
        request.fail(errorname::validation, u"Nobody can block themselves."_s);
        return;
    }
    request.write(
        [userId = request.userId(), blockedId](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> blocked = writer.blockUser(userId, blockedId);
            if (blocked.failed())
                return blocked.error();
            return Outcome{blockedId, {}, *blocked ? StoredBlock{userId, blockedId, writer.now()} : StoredBlock()};
        },
        [self = request.shared_from_this(), blockedId](const Outcome &outcome, bool) {
            const Topic topic{TopicKind::UserUsers, self->userId()};
            announce::userTopicUser(self->services(), topic, eventtype::userBlocked, blockedId, self->cause());
            const auto *const block = outcome.as<StoredBlock>();
            if (!block || block->userId == 0)
                return;
            self->services().rooms.publish(
                topic, Publication(eventtype::userBlockListItemCreated, [&](LinkGeneration generation) {
                    return self->services().renderer.userBlock(*block, generation).toJson();
                }));
        });
}

void unblockUser(Request &request)
{
    const qint64 blockedId = request.user.id;
    request.write(
        [userId = request.userId(), blockedId](StoreWriter &writer) -> Result<Outcome> {
            const Result<bool> unblocked = writer.unblockUser(userId, blockedId);
            if (unblocked.failed())
                return unblocked.error();
            return Outcome{blockedId, {}, {}};
        },
        [self = request.shared_from_this(), blockedId](const Outcome &, bool) {
            announce::userTopicUser(self->services(), {TopicKind::UserUsers, self->userId()}, eventtype::userUnblocked,
                                    blockedId, self->cause());
        });
}

} // namespace

QList<Route> userRoutes()
{
    return {
        Route::relay("user", Policy::SignedIn, currentUser),
        Route::relay("user.read_file_access_grant", Policy::SignedIn, readGrant),
        Route::relay("user.write_file_access_grant", Policy::SignedIn, writeGrant),
        Route::relay("user.notifications", Policy::SignedIn, notifications),
        Route::relay("user.contacts", Policy::SignedIn, contacts),
        Route::relay("user.contacts_count", Policy::SignedIn, contactsCount),
        Route::relay("user.block_list", Policy::SignedIn, blockList),
        Route::relay("users/{id}", Policy::AnyUser, otherUser),
        Route::relay("users/{id}.channel_member", Policy::AnyUser, channelMember),
        Route::action("user.update", Policy::SignedIn, update),
        Route::action("user.update_display_picture", Policy::SignedIn, updateDisplayPicture),
        Route::action("users/{id}.delete", Policy::OwnUser, deleteUser),
        Route::action("users/{id}.block", Policy::AnyUser, blockUser),
        Route::action("users/{id}.unblock", Policy::AnyUser, unblockUser),
    };
}

} // namespace purr::server
