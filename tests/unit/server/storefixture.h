// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "server/storesqlite.h"
#include "support/patience.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace purr::test
{

inline server::NewMessage draftOf(qint64 channel, qint64 user, const QString &body = {})
{
    server::NewMessage draft;
    draft.channelId = channel;
    draft.userId = user;
    draft.body = body;
    return draft;
}

inline server::ChannelEvent eventOf(qint64 channel, const QString &type, qint64 resource)
{
    server::ChannelEvent event;
    event.channelId = channel;
    event.type = type;
    event.resourceId = resource;
    return event;
}

/// A real store in a folder of its own, with writes that wait for their completion.
class StoreFixture
{
public:
    StoreFixture()
    {
        QObject::connect(&m_deadline, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        reopen();
    }

    void reopen()
    {
        store.reset();
        store = std::make_unique<server::SqliteStore>(folder.path(), clock);
        const Result<void> opened = store->open();
        QVERIFY2(opened.succeeded(), opened.failed() ? qPrintable(opened.error().message) : "");
    }
    [[nodiscard]] server::StoreReader &read() { return store->read(); }

    /// Runs `work` and waits until it is committed. `work` returns any Result<T>.
    template <typename Work> auto write(Work work, const server::IdempotencyKey &key = {})
    {
        using Answer = std::invoke_result_t<Work, server::StoreWriter &>;
        std::optional<Answer> answer;
        store->write(
            key,
            [&, work](server::StoreWriter &writer) -> Result<server::Outcome> {
                Answer done = work(writer);
                if (done.failed())
                    return done.error();
                server::Outcome outcome;
                outcome.detail = done;
                return outcome;
            },
            [&](const Result<server::Outcome> &outcome, bool) {
                m_loop.quit();
                if (outcome.failed())
                    answer = outcome.error();
                else
                    answer = *outcome->template as<Answer>();
            });
        // Woken by the completion; QTRY_VERIFY would look every ten milliseconds only.
        m_deadline.start(20'000);
        if (!answer)
            m_loop.exec();
        return answer.value_or(Answer(Error{Failure::Kind::Timeout, {}, QStringLiteral("no completion")}));
    }

    qint64 user(const QString &name)
    {
        return write([&](server::StoreWriter &w) { return w.createUser(name, true); })->id;
    }
    qint64 channel(qint64 creator, const QString &name, ChannelType type = ChannelType::Public)
    {
        return write([&](server::StoreWriter &w) { return w.createChannel(type, creator, name, {}, {}); })->id;
    }
    void join(qint64 channel, qint64 user)
    {
        QVERIFY(write([&](server::StoreWriter &w) { return w.addMember(channel, user); }).succeeded());
    }
    qint64 message(qint64 channel, qint64 user, const QString &body = QStringLiteral("hello"))
    {
        return message(draftOf(channel, user, body));
    }
    qint64 message(const server::NewMessage &draft)
    {
        return write([&](server::StoreWriter &w) { return w.addMessage(draft); })->id;
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<server::SqliteStore> store;

private:
    QEventLoop m_loop;
    QTimer m_deadline;
};

} // namespace purr::test
