// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What ConversationModel shows without the server: the newest rows from a file of its own at once, then what the store
// has; and how it is replaced by what the server says.

#include "models/conversationmodel.h"

#include "client/localstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// As many rows of the store at a time.
constexpr int storedMessages = 50;
/// Rows of one channel that are kept for the next start.
constexpr int cachedMessages = 60;
constexpr auto cacheDelay = 3s;
} // namespace

// The store

void ConversationModel::showStored()
{
    const auto state = m_kitty->state();
    const bool waits = state == ChatKitty::ConnectionState::Connecting || state == ChatKitty::ConnectionState::Reconnecting;
    if (waits && m_state == State::Idle && !isThread())
        fetchStored(m_generation, 0);
    markMissing();
}

QCoro::Task<> ConversationModel::fetchStored(qint64 generation, qint64 before)
{
    const QPointer<ConversationModel> self(this);
    const Result<QList<Message>> stored = co_await m_kitty->store()->messages(m_channel.id, before, storedMessages);
    if (!self || generation != m_generation || !m_kitty || (m_state != State::Idle && m_state != State::Stored))
        co_return;
    const QList<Message> messages = stored.succeeded() ? stored.value() : QList<Message>();
    m_storedBefore = messages.size() < storedMessages ? 0 : messages.constLast().id;
    adopt(messages);
    showPending();
    if (m_state == State::Idle && !isEmpty())
        setState(State::Stored);
    markMissing();
    setLoadingOlder(false);
}

void ConversationModel::showPending()
{
    for (const OutboxEntry &entry : m_kitty->outbox()->entries(m_channel.id))
        handleOutbox(entry);
}

/// Rows from disk end somewhere, and nobody knows yet what follows.
void ConversationModel::markMissing()
{
    if (m_state == State::Stored && m_kitty && m_kitty->state() == ChatKitty::ConnectionState::Reconnecting)
        setGapAfter(newestId());
}

/// Takes away what rows there are from disk that the newest page does not prove: what it should hold and does not was
/// deleted, what is older is loaded again when it is wanted. `before`: the newest row when the page was asked for.
void ConversationModel::dropUnproven(const QList<Message> &page, qint64 before)
{
    setGapAfter(0);
    QSet<qint64> proven;
    qint64 oldest = page.isEmpty() ? before + 1 : page.constFirst().id;
    qint64 newest = 0;
    for (const Message &message : page) {
        proven.insert(message.id);
        oldest = std::min(oldest, message.id);
        newest = std::max(newest, message.id);
    }
    const qint64 place = m_pinned ? 0 : messageIdAt(m_seenRow);
    if (place != 0 && place < oldest && m_wantedMessage == 0)
        m_wantedMessage = place;
    dropBefore(oldest);
    QList<qint64> gone;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 id = messageIdAt(row);
        if (id != 0 && id <= newest && !proven.contains(id))
            gone.append(id);
    }
    for (const qint64 id : std::as_const(gone))
        removeMessage(id);
}

// The newest rows

void ConversationModel::setCachePath(const QString &path)
{
    if (m_cachePath == path)
        return;
    m_cachePath = path;
    Q_EMIT cachePathChanged();
    if (!m_channel.isNull() && rowCount() == 0)
        restoreCache();
}

QString ConversationModel::cacheFile() const
{
    return m_cachePath.isEmpty() || m_channel.isNull() ? QString() : u"%1/%2.json"_s.arg(m_cachePath).arg(m_channel.id);
}

void ConversationModel::restoreCache()
{
    QFile file(cacheFile());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QList<Message> messages;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const Result<Message> message = Message::fromJson(value.toObject());
        if (message.succeeded() && message->channelId == m_channel.id)
            messages.append(message.value());
    }
    addMessages(messages);
}

void ConversationModel::scheduleCache()
{
    if (m_cacheTimer != 0 || m_cachePath.isEmpty() || m_state != State::Ready)
        return;
    m_cacheTimer = clock()->after(cacheDelay, this, [this] { writeCache(); });
}

void ConversationModel::writeCache()
{
    clock()->cancel(std::exchange(m_cacheTimer, 0));
    const QString name = cacheFile();
    if (name.isEmpty() || gapAfter() != 0)
        return;
    QJsonArray array;
    for (int row = 0; row < rowCount() && array.size() < cachedMessages; ++row) {
        const Message message = index(row).data(MessageRole).value<Message>();
        if (!message.isNull())
            array.append(message.toJson());
    }
    QDir().mkpath(m_cachePath);
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace purr
