// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the demo and the inspector cost: how soon a story lives, what it takes while it is calm and after many rounds, and
// frames of the inspector with a full log. `bench_lab [ROUNDS]`; three rounds and the rest take about a minute.

#include "app/program.h"
#include "bench/frames.h"
#include "lab/inspector.h"
#include "lab/story.h"
#include "ui/window/stage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int calmSeconds = 15;
constexpr double fastest = 16;
constexpr int frameSeconds = 5;
constexpr int callsPerSecond = 500;

double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

double cpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// As QTest::qWaitFor(), which sleeps ten milliseconds after each turn of the event loop: many short ways become a long one.
template <typename Condition> bool waitFor(Condition condition, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    QTimer look;
    look.start(2); // something wakes the loop
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Every channel of the story is open, signed in and shows its messages.
bool lives(QQuickWindow *window)
{
    const QList<QQuickItem *> panes = Stage::all(window->contentItem(), "ConversationPane");
    return panes.size() == 3 && Stage::shows(window->contentItem(), u"I also left comments in the deck"_s)
           && Stage::shows(window->contentItem(), u"see you at the standup"_s)
           && Stage::shows(window->contentItem(), u"build 812 is green"_s);
}

void demo(int rounds)
{
    QTemporaryDir folder;
    Program program;
    program.dataFolder = folder.filePath(u"data"_s);
    program.configFolder = folder.filePath(u"config"_s);
    program.choose({}, {}, {});
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}});
    engine.load(QUrl(u"qrc:/qt/qml/Purr/App/Main.qml"_s));
    auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    auto *const story = window->findChild<Story *>();
    window->resize(1440, 900);
    (void)QTest::qWaitForWindowExposed(window);
    QList<qint64> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        story->play(u"team-day"_s);
        if (!waitFor([&] { return lives(window); }, 10'000)) {
            std::printf("demo: it does not live\n");
            return;
        }
        times.append(timer.elapsed());
    }
    std::printf("demo: from the click to a living workspace %lld ms the first time, then", static_cast<long long>(times.takeFirst()));
    for (const qint64 time : std::as_const(times))
        std::printf(" %lld", static_cast<long long>(time));
    std::printf(" ms, from one that plays to the next\n");
    std::fflush(stdout);
    // To the first pause fast: how long people type there says nothing about us.
    story->setSpeed(fastest);
    (void)waitFor([&] { return story->state() == Story::State::Waiting; }, 120'000);
    (void)waitFor([] { return false; }, 2000);
    const double before = cpu();
    QEventLoop calm;
    QTimer::singleShot(calmSeconds * 1000, &calm, &QEventLoop::quit);
    calm.exec();
    std::printf("demo: calm, %.2f %% of a core\n", (cpu() - before) / calmSeconds * 100);
    std::fflush(stdout);
    for (int i = 0; i <= rounds; ++i) {
        (void)waitFor(
            [&] {
                if (story->state() == Story::State::Waiting)
                    story->next();
                return story->state() == Story::State::Ended || story->state() == Story::State::Failed;
            },
            180'000);
        if (i % 5 == 0 || i == 1 || i == rounds)
            std::printf("demo: %.1f MiB after %d round(s)\n", memory(), i + 1);
        std::fflush(stdout);
        story->restart();
    }
    story->leave();
    story->settle();
}

void inspector()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    (void)QTest::qWaitFor([&] { return Stage::first(stage.window()->contentItem(), "InspectorPanel") != nullptr; });
    auto *const inspector = stage.window()->findChild<Inspector *>();
    if (!inspector) {
        std::printf("inspector: it did not open\n");
        return;
    }
    LogModel *const log = inspector->events();
    const auto call = [](int i) {
        LogEntry entry;
        entry.time = QDateTime::currentDateTimeUtc();
        entry.channel = u"room"_s;
        entry.channelId = 1;
        entry.name = i % 3 ? u"onReceivedMessage"_s : u"onTypingStarted"_s;
        entry.summary = u"#%1 a message as long as people write them"_s.arg(i);
        entry.setPayload({{u"id"_s, i}, {u"body"_s, u"a message as long as people write them"_s}});
        return entry;
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < LogModel::capacity; ++i)
        log->append(call(i));
    log->flush();
    std::printf("inspector: %d rows taken in %lld ms\n", log->total(), static_cast<long long>(timer.restart()));
    const Frames frames(stage.window());
    QElapsedTimer whole;
    whole.start();
    int sent = LogModel::capacity;
    const auto feed = [&] {
        for (const qint64 due = LogModel::capacity + whole.elapsed() * callsPerSecond / 1000; sent < due; ++sent)
            log->append(call(sent));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 16);
    };
    while (whole.elapsed() < frameSeconds * 1000)
        feed();
    const Frames::Times calm = frames.times();
    std::printf("inspector: 100,000 rows and %d calls/s: %d frames in %d s, longest %d ms, p99 %d ms\n", callsPerSecond, calm.count,
                frameSeconds, calm.longest, calm.p99);
    // A filter that people write one letter after the other, while calls come in.
    const Frames filtering(stage.window());
    const QString pattern = u"#\\d*99 .*as long as (people|cats) write them"_s;
    log->setIsPattern(true);
    timer.restart();
    for (qsizetype letters = 1; letters <= pattern.size(); ++letters) {
        log->setText(pattern.first(letters));
        feed();
        feed();
    }
    while (log->isSearching())
        feed();
    const Frames::Times busy = filtering.times();
    std::printf("inspector: filtered to %d of %d rows in %lld ms after the first letter, longest frame meanwhile %d ms, p99 %d ms\n",
                log->count(), log->total(), static_cast<long long>(timer.elapsed()), busy.longest, busy.p99);
}
} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    inspector();
    std::fflush(stdout);
    demo(argc > 1 ? QByteArray(argv[1]).toInt() : 3);
    return 0;
}
