// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/outbox.h"

#include "client/outboxprivate.h"
#include "client/usersession.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/plant.h"
#include "protocol/names.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr
{

namespace
{
/// After no answer although the link lives.
constexpr std::chrono::milliseconds retryDelay = 2s;
/// How far back to look for a message that may have arrived.
constexpr int pagesToSearch = 8;
/// Clocks of server and client may differ by this much.
constexpr qint64 clockSkewSeconds = 600;
} // namespace

Outbox::Outbox(std::unique_ptr<Private> d) : d(std::move(d))
{
    this->d->q = this;
    this->d->store =
        std::make_unique<Worker<OutboxStore>>(this, this->d->session->options().clock == nullptr);
}

Outbox::~Outbox() = default;

QCoro::Task<Result<OutboxEntry>> Outbox::post(Channel channel, SendMessageRequest request, Message parent)
{
    OutboxEntry entry;
    entry.key = QString::fromLatin1(newReceipt());
    entry.channelId = channel.id;
    entry.parentId = parent.id;
    entry.request = std::move(request);
    entry.request.properties.insert(nonceProperty, entry.key);
    entry.createdTime = d->session->clock()->now();
    entry.destination = parent.isNull() ? channel.links.action(u"message") : parent.links.action(u"reply");
    entry.historyLink = channel.links.relay(u"messages");
    if (entry.destination.isEmpty())
        return settledTask<OutboxEntry>(failure::notPermitted());
    return d->post(std::move(entry));
}

void Outbox::retry(const QString &key)
{
    OutboxEntry *entry = d->find(key);
    if (!entry || entry->state != Delivery::State::Failed)
        return;
    // At the end: those behind it did not wait, and may be on the wire.
    const qint64 position = ++d->lastPosition;
    d->store->run([key, position](OutboxStore &store) { return store.requeue(key, position); },
                  [this](const Result<void> &result) { d->report(result); });
    OutboxEntry again = *entry;
    again.position = position;
    d->entries.removeOne(*entry);
    d->entries.append(again);
    const QPointer<Outbox> guard(this);
    d->setState(d->entries.last(), Delivery::State::Queued);
    if (guard)
        d->pump();
}

bool Outbox::remove(const QString &key)
{
    const OutboxEntry *entry = d->find(key);
    const bool onTheWire = entry && d->busy.contains(entry->channelId) && entry->state != Delivery::State::Queued
                           && entry->state != Delivery::State::Failed;
    if (!entry || onTheWire)
        return false;
    const qint64 channelId = entry->channelId;
    d->drop(key);
    Q_EMIT entryRemoved(key, channelId);
    Q_EMIT pendingCountChanged();
    return true;
}

QList<OutboxEntry> Outbox::entries(qint64 channelId) const
{
    QList<OutboxEntry> entries;
    std::copy_if(d->entries.cbegin(), d->entries.cend(), std::back_inserter(entries),
                 [channelId](const OutboxEntry &entry) { return entry.channelId == channelId; });
    return entries;
}

QList<OutboxEntry> Outbox::entries() const
{
    return d->entries;
}

int Outbox::pendingCount() const
{
    return int(std::count_if(d->entries.cbegin(), d->entries.cend(),
                             [](const OutboxEntry &entry) { return entry.state != Delivery::State::Failed; }));
}

double Outbox::firstPendingChannel() const
{
    const auto first = std::find_if(d->entries.cbegin(), d->entries.cend(),
                                    [](const OutboxEntry &entry) { return entry.state != Delivery::State::Failed; });
    return first == d->entries.cend() ? 0 : double(first->channelId);
}

// ---------------------------------------------------------------------------------------------------------------------

void Outbox::Private::open(const QString &path)
{
    close();
    const quint64 mine = ++profile;
    store->run([path](OutboxStore &outbox) { return outbox.open(path); },
               [this, mine](const Result<OutboxStore::Opened> &result) {
                   if (mine != profile)
                       return;
                   const QPointer<Outbox> guard(q);
                   opened = true;
                   if (result) {
                       entries = result->entries;
                       for (const OutboxEntry &entry : result->entries) {
                           lastPosition = std::max(lastPosition, entry.position);
                           Q_EMIT q->outboxChanged(entry);
                           if (!guard)
                               return;
                       }
                       if (!result->setAside.isNone())
                           Q_EMIT q->storageFailed(result->setAside.error());
                   } else {
                       Q_EMIT q->storageFailed(result.error());
                   }
                   if (!guard)
                       return;
                   Q_EMIT q->pendingCountChanged();
                   for (const auto &waiting : std::exchange(whenOpened, {})) {
                       if (guard)
                           waiting();
                   }
                   if (guard)
                       pump();
               });
}

void Outbox::Private::close()
{
    ++profile;
    opened = false;
    whenOpened.clear();
    busy.clear();
    lastPosition = 0;
    const bool had = !entries.isEmpty();
    entries.clear();
    store->run(
        [](OutboxStore &outbox) {
            outbox.close();
            return true;
        },
        [](bool) {});
    if (had)
        Q_EMIT q->pendingCountChanged();
}

QCoro::Task<Result<OutboxEntry>> Outbox::Private::post(OutboxEntry entry)
{
    const Answer<OutboxEntry> answer = makeAnswer<OutboxEntry>();
    if (!session->isActive()) {
        answer->settle(failure::noActiveSession());
        return taskOf(answer);
    }
    const auto write = [this, entry, answer]() mutable {
        entry.position = ++lastPosition;
        const quint64 mine = profile;
        store->run([entry](OutboxStore &outbox) { return outbox.insert(entry); },
                   [this, entry, answer, mine](const Result<void> &result) {
                       const QPointer<Outbox> guard(q);
                       if (result.failed()) {
                           Q_EMIT q->storageFailed(result.error());
                           answer->settle(result.error());
                           return;
                       }
                       if (mine == profile) {
                           entries.append(entry);
                           Q_EMIT q->outboxChanged(entry);
                           if (guard)
                               Q_EMIT q->pendingCountChanged();
                           if (guard)
                               pump();
                       }
                       answer->settle(entry);
                   });
    };
    if (opened) {
        auto now = write;
        now();
    } else {
        whenOpened.append(write);
    }
    return taskOf(answer);
}

OutboxEntry *Outbox::Private::find(const QString &key)
{
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [&key](const OutboxEntry &entry) { return entry.key == key; });
    return it == entries.end() ? nullptr : &*it;
}

void Outbox::Private::setState(OutboxEntry &entry, Delivery::State state, const Error &error)
{
    entry.state = state;
    entry.error = error;
    const OutboxEntry copy = entry; // handlers may change the list
    const QPointer<Outbox> guard(q);
    Q_EMIT q->outboxChanged(copy);
    if (guard)
        Q_EMIT q->pendingCountChanged();
}

void Outbox::Private::drop(const QString &key)
{
    entries.removeIf([&key](const OutboxEntry &entry) { return entry.key == key; });
    store->run([key](OutboxStore &outbox) { return outbox.remove(key); },
               [this](const Result<void> &result) { report(result); });
}

void Outbox::Private::report(const Result<void> &result)
{
    if (result.failed()) {
        qCWarning(log::store) << "the outbox file:" << result.error().code;
        Q_EMIT q->storageFailed(result.error());
    }
}

void Outbox::Private::handleOnline()
{
    pump();
}

/// Those on the wire are answered by their action; this only ends the waiting.
void Outbox::Private::handleOffline()
{
    busy.clear();
}

void Outbox::Private::pump()
{
    if (!session->isOnline() || !opened)
        return;
    const QPointer<Outbox> guard(q);
    QSet<qint64> channels;
    for (const OutboxEntry &entry : std::as_const(entries))
        channels.insert(entry.channelId);
    for (const qint64 channelId : std::as_const(channels)) {
        if (guard)
            sendFirst(channelId);
    }
}

/// The next message of a channel starts when the one before is decided; refused ones do not hold the others up.
void Outbox::Private::sendFirst(qint64 channelId)
{
    if (!session->isOnline() || busy.contains(channelId))
        return;
    const auto it = std::find_if(entries.begin(), entries.end(), [channelId](const OutboxEntry &entry) {
        return entry.channelId == channelId && entry.state != Delivery::State::Failed;
    });
    if (it == entries.end())
        return;
    busy.insert(channelId);
    const QString key = it->key;
    const QPointer<Outbox> guard(q);
    if (it->attempts > 0 && !it->historyLink.isEmpty() && !plant::isSet("no-dedup"))
        lookFor(key, it->historyLink, pagesToSearch);
    else
        send(key);
}

void Outbox::Private::send(const QString &key)
{
    OutboxEntry *entry = find(key);
    if (!entry)
        return;
    ++entry->attempts;
    Actions::Request request{entry->destination,
                             QJsonDocument(entry->request.toJson()).toJson(QJsonDocument::Compact),
                             readerOf<Message>(), Actions::Completion::EventOrReceipt};
    request.receipt = key.toLatin1();
    request.about.link = entry->parentId != 0 ? u"reply"_s : u"message"_s;
    request.about.channelId = entry->channelId;
    request.about.messageId = entry->parentId;
    const QPointer<Outbox> guard(q);
    setState(*entry, Delivery::State::Sending);
    if (!guard || !session->isOnline())
        return;
    session->actions().send(std::move(request), [guard, this, key](const Result<std::any> &result) {
        if (!guard)
            return;
        if (result.failed())
            handleRefused(key, result.error());
        else if (const auto *message = std::any_cast<Message>(&*result))
            handleSent(key, *message);
        else if (const OutboxEntry *sent = find(key); sent && !sent->historyLink.isEmpty())
            lookFor(key, sent->historyLink, 1);
        else
            handleSent(key, {});
    });
}

/// Did an earlier attempt arrive? Servers that know the key would sort it out themselves; others are asked like this.
void Outbox::Private::lookFor(const QString &key, const QString &link, int pages)
{
    const QPointer<Outbox> guard(q);
    session->relays().ask(
        link, {}, readerOf<Page<Message>>([](const QJsonObject &json) { return Page<Message>::fromJson(json); }),
        [guard, this, key, pages](const Result<std::any> &result) {
            const OutboxEntry *entry = guard ? find(key) : nullptr;
            if (!entry)
                return;
            if (result.failed()) {
                handleRefused(key, result.error().kind == Failure::Kind::Server ? failure::timeout() : result.error());
                return;
            }
            const auto page = std::any_cast<Page<Message>>(*result);
            for (const Message &message : page.items) {
                // A nonce is for all to see; only what is ours is our message (promises.md 3, threat 31).
                if (message.user.id == session->user().id && message.properties.value(nonceProperty).toString() == key) {
                    handleSent(key, message);
                    return;
                }
            }
            const QDateTime oldest = page.items.isEmpty() ? QDateTime() : page.items.last().createdTime;
            const bool older = oldest.isValid() && oldest.addSecs(clockSkewSeconds) < entry->createdTime;
            if (page.hasNext() && pages > 1 && !older) {
                lookFor(key, page.info.nextLink, pages - 1);
            } else {
                noneLater(*entry);
                send(key);
            }
        });
}

/// One after the other: what is behind a message that did not arrive was never on the wire, and need not be looked for.
void Outbox::Private::noneLater(const OutboxEntry &missing)
{
    for (OutboxEntry &entry : entries) {
        if (entry.channelId == missing.channelId && entry.position > missing.position)
            entry.attempts = 0;
    }
}

void Outbox::Private::note(const Message &message)
{
    const QString key = message.properties.value(nonceProperty).toString();
    const OutboxEntry *entry = key.isEmpty() ? nullptr : find(key);
    if (entry && entry->state == Delivery::State::Unconfirmed && message.user.id == session->user().id)
        handleSent(key, message);
}

void Outbox::Private::handleSent(const QString &key, const Message &message)
{
    OutboxEntry *entry = find(key);
    if (!entry)
        return;
    plant::reach("after receipt");
    const qint64 channelId = entry->channelId;
    busy.remove(channelId);
    OutboxEntry sent = *entry;
    sent.state = Delivery::State::Sent;
    sent.error = {};
    sent.message = message;
    const QPointer<Outbox> guard(q);
    drop(key);
    Q_EMIT q->outboxChanged(sent);
    if (guard)
        Q_EMIT q->pendingCountChanged();
    if (guard)
        sendFirst(channelId);
}

void Outbox::Private::handleRefused(const QString &key, const Error &error)
{
    OutboxEntry *entry = find(key);
    if (!entry)
        return;
    const qint64 channelId = entry->channelId;
    const QPointer<Outbox> guard(q);
    switch (error.kind) {
    case Failure::Kind::Network:
    case Failure::Kind::Cancelled:
        busy.remove(channelId);
        setState(*entry, Delivery::State::Unconfirmed, error); // handleOnline() goes on
        return;
    case Failure::Kind::Timeout:
    case Failure::Kind::Protocol: // an answer that cannot be read: history will tell
        setState(*entry, Delivery::State::Unconfirmed, error);
        if (guard) {
            waitAndPump(channelId, retryDelay);
            session->checkLink();
        }
        return;
    default:
        break;
    }
    if (error.retryAfter.count() > 0) {
        setState(*entry, Delivery::State::Queued, error);
        if (guard)
            waitAndPump(channelId, error.retryAfter);
        return;
    }
    busy.remove(channelId);
    store->run([key, code = error.code](OutboxStore &outbox) { return outbox.setFailed(key, code); },
               [this](const Result<void> &result) { report(result); });
    setState(*entry, Delivery::State::Failed, error);
    if (guard)
        sendFirst(channelId);
}

/// The channel stays busy meanwhile, so that nothing overtakes.
void Outbox::Private::waitAndPump(qint64 channelId, std::chrono::milliseconds delay)
{
    session->clock()->after(delay, q, [this, channelId] {
        busy.remove(channelId);
        sendFirst(channelId);
    });
}

} // namespace purr
