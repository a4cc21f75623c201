// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/oneshot.h"
#include "client/outbox.h"
#include "client/outboxstore.h"
#include "client/worker.h"
#include "protocol/page.h"

#include <QHash>
#include <QSet>

namespace purr
{

class UserSession;

/// Sends what the outbox holds: one message per channel at a time, in order.
class Outbox::Private
{
public:
    explicit Private(UserSession *session) : session(session) {}

    /// Takes the file of this user; what it holds goes out once he is online.
    void open(const QString &path);
    /// The user is gone; what was not sent stays in the file.
    void close();
    void handleOnline();
    void handleOffline();
    /// An own message appeared: if it is one of ours, it is sent.
    void note(const Message &message);

    QCoro::Task<Result<OutboxEntry>> post(OutboxEntry entry);
    void pump();
    void sendFirst(qint64 channelId);
    void send(const QString &key);
    void lookFor(const QString &key, const QString &link, int pages);
    void noneLater(const OutboxEntry &missing);
    void handleSent(const QString &key, const Message &message);
    void handleRefused(const QString &key, const Error &error);
    void waitAndPump(qint64 channelId, std::chrono::milliseconds delay);

    [[nodiscard]] OutboxEntry *find(const QString &key);
    void setState(OutboxEntry &entry, Delivery::State state, const Error &error = {});
    void drop(const QString &key);
    void report(const Result<void> &result);

    Outbox *q = nullptr;
    UserSession *session;
    std::unique_ptr<Worker<OutboxStore>> store;
    QList<OutboxEntry> entries; ///< by position
    QSet<qint64> busy;          ///< channels with an entry on the wire or waiting
    qint64 lastPosition = 0;
    quint64 profile = 0; ///< counts open() and close(), so that late answers of an old file are known
    bool opened = false;
    QList<std::function<void()>> whenOpened;
};

} // namespace purr
