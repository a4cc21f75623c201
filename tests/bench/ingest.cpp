// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// bench_ingest: how many messages per second an open pane takes while no frame is longer than 32 ms. The real window on a
// real server; the messages enter where the client hands them over, at the pane's chat session, and are kept for the inspector
// as the room keeps them. What that alone takes is told as well.

#include "bench/frames.h"
#include "client/told.h"
#include "ui/window/stage.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestFrame = 32;
constexpr int seconds = 3;
constexpr int keptCalls = 2000; // as in app/desktop/main.cpp

Message message(qint64 id, qint64 channel)
{
    Message message;
    message.id = id;
    message.type = MessageType::Text;
    message.channelId = channel;
    message.user.id = 1'000'000 + id % 7;
    message.user.name = u"robot%1"_s.arg(id % 7);
    message.body = u"message number %1, as long as people write them when they have something to say"_s.arg(id);
    message.createdTime = QDateTime::currentDateTimeUtc();
    return message;
}

/// Draws while `rate` messages per second come in.
Frames::Times run(Stage &stage, int rate, qint64 &nextId)
{
    ToldLog told(keptCalls);
    const QMetaMethod received = QMetaMethod::fromSignal(&ChatSession::receivedMessage);
    QElapsedTimer whole;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    feed.setInterval(16);
    qint64 sent = 0;
    const qint64 channel = stage.conversation(0)->channel().id;
    ChatSession *session = stage.session(0);
    QObject::connect(&feed, &QTimer::timeout, session, [&] {
        for (const qint64 due = whole.elapsed() * rate / 1000; sent < due; ++sent) {
            const Message next = message(nextId++, channel);
            told.note(1, {}, received, true, next);
            Q_EMIT session->receivedMessage(next);
        }
    });
    const Frames frames(stage.window());
    whole.start();
    feed.start();
    while (whole.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return frames.times();
}

/// Nanoseconds to keep one message.
qint64 keeping()
{
    constexpr int many = 100'000;
    ToldLog told(keptCalls);
    const QMetaMethod received = QMetaMethod::fromSignal(&ChatSession::receivedMessage);
    QList<Message> messages;
    for (int i = 0; i < keptCalls; ++i)
        messages.append(message(i, 1));
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < many; ++i)
        told.note(1, {}, received, true, messages.at(i % keptCalls));
    return time.nsecsElapsed() / many;
}
} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Stage stage;
    stage.openWindow(u"bench"_s);
    stage.openPane(stage.channel(stage.kitty(), u"bench"_s));
    qint64 nextId = stage.conversation(0)->newestId() + 1'000'000;
    run(stage, 200, nextId);
    int best = 0;
    for (const int rate : {500, 1000, 2000, 5000, 10'000, 20'000}) {
        const Frames::Times frames = run(stage, rate, nextId);
        std::printf("ingest %6d messages/s: %d frames, longest %d ms, p99 %d ms\n", rate, frames.count, frames.longest,
                    frames.p99);
        std::fflush(stdout);
        if (frames.longest <= longestFrame)
            best = rate;
    }
    std::printf("ingest: %lld ns to keep a message for the inspector\n", static_cast<long long>(keeping()));
    std::printf("ingest: %d messages/s with no frame over %d ms\n", best, longestFrame);
    return 0;
}
