// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"

#include "client/localstoreprivate.h"
#include "client/oneshot.h"
#include "core/clock.h"
#include "core/logging.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
constexpr std::chrono::milliseconds writeDelay{250};
const QString draftKind = u"draft"_s;
const QString draftFilesKind = u"draft files"_s;
const QString placeKind = u"place"_s;
const QString userKind = u"user"_s;
} // namespace

LocalStore::LocalStore(std::unique_ptr<Private> d) : d(std::move(d))
{
    this->d->q = this;
    this->d->file = std::make_unique<Worker<LocalStoreFile>>(this, this->d->threaded);
}

LocalStore::~LocalStore()
{
    Q_EMIT closing();
    d->write();
}

/// Reads see what was written before them.
template <typename T, typename Job> QCoro::Task<Result<T>> LocalStore::Private::ask(Job job)
{
    write();
    const Answer<T> answer = makeAnswer<T>();
    file->run(std::move(job), [answer](Result<T> result) { answer->settle(std::move(result)); });
    return taskOf(answer);
}

QCoro::Task<Result<HeldMessages>> LocalStore::messages(qint64 channelId, qint64 beforeId, int limit)
{
    return d->ask<HeldMessages>([=](LocalStoreFile &file) { return file.messages(channelId, beforeId, limit); });
}

QCoro::Task<Result<HeldMessages>> LocalStore::replies(Message parent, qint64 beforeId, int limit)
{
    return d->ask<HeldMessages>([=](LocalStoreFile &file) { return file.replies(parent, beforeId, limit); });
}

QCoro::Task<Result<HeldMessages>> LocalStore::messagesAfter(qint64 channelId, qint64 afterId, int limit)
{
    return d->ask<HeldMessages>([=](LocalStoreFile &file) { return file.messagesAfter(channelId, afterId, limit); });
}

void LocalStore::forget(const QList<qint64> &messageIds)
{
    for (const qint64 id : messageIds)
        d->removeMessage(id);
}

QCoro::Task<Result<QList<Channel>>> LocalStore::channels()
{
    return d->ask<QList<Channel>>([](LocalStoreFile &file) { return file.channels(); });
}

QCoro::Task<Result<CurrentUser>> LocalStore::currentUser()
{
    return d->ask<CurrentUser>([](LocalStoreFile &file) -> Result<CurrentUser> {
        const Result<QString> text = file.note(userKind, 0);
        if (text.failed())
            return text.error();
        if (text->isEmpty())
            return CurrentUser();
        return CurrentUser::fromJson(QJsonDocument::fromJson(text->toUtf8()).object());
    });
}

void LocalStore::setJoined(const QList<qint64> &channelIds)
{
    d->write();
    d->file->run([=](LocalStoreFile &file) { return file.keepOnly(channelIds); },
                 [this](const Result<void> &result) { d->report(result); });
}

QCoro::Task<Result<QList<Message>>> LocalStore::search(SearchQuery query, int limit)
{
    return d->ask<QList<Message>>([=](LocalStoreFile &file) { return file.search(query, limit); });
}

QCoro::Task<Result<HeldHistory>> LocalStore::held(qint64 channelId)
{
    return d->ask<HeldHistory>([=](LocalStoreFile &file) { return file.held(channelId); });
}

void LocalStore::setDraft(qint64 channelId, const QString &text)
{
    d->file->run([=](LocalStoreFile &file) { return file.setNote(draftKind, channelId, text); },
                 [this](const Result<void> &result) { d->report(result); });
}

QCoro::Task<Result<QHash<qint64, QString>>> LocalStore::drafts()
{
    return d->ask<QHash<qint64, QString>>([](LocalStoreFile &file) { return file.notes(draftKind); });
}

void LocalStore::setDraftFiles(qint64 channelId, const QStringList &paths)
{
    // No path has a null character in it.
    d->file->run([=](LocalStoreFile &file) { return file.setNote(draftFilesKind, channelId, paths.join(QChar(0))); },
                 [this](const Result<void> &result) { d->report(result); });
}

QCoro::Task<Result<QHash<qint64, QStringList>>> LocalStore::draftFiles()
{
    return d->ask<QHash<qint64, QStringList>>([](LocalStoreFile &file) -> Result<QHash<qint64, QStringList>> {
        const Result<QHash<qint64, QString>> notes = file.notes(draftFilesKind);
        if (notes.failed())
            return notes.error();
        QHash<qint64, QStringList> files;
        for (const auto &[channel, paths] : notes->asKeyValueRange())
            files.insert(channel, paths.split(QChar(0), Qt::SkipEmptyParts));
        return files;
    });
}

void LocalStore::setReadingPlace(qint64 channelId, qint64 messageId)
{
    const QString text = messageId > 0 ? QString::number(messageId) : QString();
    d->file->run([=](LocalStoreFile &file) { return file.setNote(placeKind, channelId, text); },
                 [this](const Result<void> &result) { d->report(result); });
}

QCoro::Task<Result<qint64>> LocalStore::readingPlace(qint64 channelId)
{
    return d->ask<qint64>([=](LocalStoreFile &file) -> Result<qint64> {
        const Result<QString> text = file.note(placeKind, channelId);
        if (text.failed())
            return text.error();
        return text->toLongLong();
    });
}

QCoro::Task<Result<void>> LocalStore::clear()
{
    d->changes = {};
    Q_EMIT forgotten(0);
    return d->ask<void>([](LocalStoreFile &file) { return file.clear(draftKind, draftFilesKind); });
}

void LocalStore::Private::open(const QString &path)
{
    changes = {};
    file->run([path](LocalStoreFile &file) { return file.open(path); },
              [this](const Result<SetAside> &aside) {
                  if (aside.failed())
                      report(aside.error());
                  else if (!aside->isNone())
                      report(aside->error());
                  if (aside.succeeded())
                      Q_EMIT q->opened();
              });
}

void LocalStore::Private::close()
{
    Q_EMIT q->closing();
    write();
    file->run(
        [](LocalStoreFile &file) {
            file.close();
            return true;
        },
        [](bool) {});
}

void LocalStore::Private::keep(const QList<Message> &messages, const Stretch &stretch)
{
    for (const Message &message : messages)
        changes.messages.insert(message.id, message);
    if (!stretch.isNull())
        changes.add(stretch);
    planWrite();
}

void LocalStore::Private::keep(const QList<Channel> &channels)
{
    for (const Channel &channel : channels)
        changes.channels.insert(channel.id, channel);
    planWrite();
}

void LocalStore::Private::keep(const CurrentUser &user)
{
    const QString text = QString::fromUtf8(QJsonDocument(user.toJson()).toJson(QJsonDocument::Compact));
    file->run([text](LocalStoreFile &file) { return file.setNote(userKind, 0, text); },
              [this](const Result<void> &result) { report(result); });
}

void LocalStore::Private::removeMessage(qint64 id)
{
    changes.messages.remove(id);
    changes.removedMessages.append(id);
    planWrite();
}

void LocalStore::Private::removeChannel(qint64 id)
{
    changes.channels.remove(id);
    changes.messages.removeIf([id](const std::pair<const qint64 &, Message &> &entry) {
        return entry.second.channelId == id;
    });
    changes.stretches.removeIf([id](const Stretch &stretch) { return stretch.channelId == id; });
    changes.removedChannels.append(id);
    planWrite();
    Q_EMIT q->forgotten(id);
}

void LocalStore::Private::planWrite()
{
    if (changes.isEmpty() || std::exchange(planned, true))
        return;
    clock->after(writeDelay, q, [this] {
        planned = false;
        write();
    });
}

void LocalStore::Private::write()
{
    if (changes.isEmpty())
        return;
    file->run([now = std::exchange(changes, {})](LocalStoreFile &file) { return file.write(now); },
              [this](const Result<void> &result) { report(result); });
}

void LocalStore::Private::report(const Result<void> &result)
{
    if (result.succeeded())
        return;
    qCWarning(log::store) << "the local store:" << result.error().code;
    Q_EMIT q->storageFailed(result.error());
}

} // namespace purr
