// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// bench_scale: a channel of 100,000 messages, one of 10,000 members and a list of 10,000 channels in the real window on a
// real server: how soon they open, how long frames take while they are scrolled, and what that adds to memory. Beside them
// the same scrolling of a short list, which is the floor.

#include "models/channellistmodel.h"
#include "models/membersmodel.h"
#include "ui/window/seed.h"
#include "ui/window/stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Memory of this process alone, in MiB.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    double kib = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_"))
                kib += line.simplified().split(' ').value(1).toDouble();
        }
    }
    return kib / 1024;
}

/// Runs `step` before each of so many frames, and says how long they took.
void scroll(Stage &stage, const char *what, int frames, const std::function<void()> &step)
{
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer frame;
        bool shown = false;
        const auto done = QObject::connect(
            stage.window(), &QQuickWindow::frameSwapped, stage.window(), [&shown] { shown = true; }, Qt::QueuedConnection);
        frame.start();
        step();
        stage.window()->update();
        while (!shown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        QObject::disconnect(done);
        times.append(double(frame.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("  %-44s frames p50 %5.1f, p99 %5.1f, longest %5.1f ms\n", what, times.at(times.size() / 2),
                times.at(times.size() * 99 / 100), times.constLast());
    std::fflush(stdout);
}

void wait(const std::function<bool()> &until)
{
    if (!QTest::qWaitFor(until, 60'000)) {
        std::fprintf(stderr, "nothing comes\n");
        std::exit(1);
    }
}

QQuickItem *listOf(QQuickItem *row)
{
    while (row && !row->inherits("QQuickListView"))
        row = row->parentItem();
    return row;
}

void messages(const char *what, int count)
{
    Stage stage;
    stage.channel(stage.person(u"mara"_s), u"archive"_s);
    seed::messages(stage, u"archive"_s, count);
    stage.openWindow(u"mara"_s);
    const Channel channel = stage.joined(stage.kitty(), u"archive"_s);
    QElapsedTimer opening;
    opening.start();
    stage.workspace()->open(channel);
    wait([&] { return stage.conversation(0) && stage.shows(u"number %1"_s.arg(count)); });
    std::printf("%s: shown %lld ms after it was opened\n", what, static_cast<long long>(opening.elapsed()));
    ConversationModel *conversation = stage.conversation(0);
    wait([&] { return conversation->state() == ConversationModel::State::Ready; });
    auto *list = Stage::first(stage.pane(0), "MessageList");
    list->setProperty("keysMove", true);
    const double before = memory();
    scroll(stage, "reading upwards, 300 px a frame", 1500, [list] {
        const qreal top = list->property("originY").toReal();
        list->setProperty("contentY", std::max(top, list->property("contentY").toReal() - 300));
    });
    const auto say = [&] {
        std::printf("  %d of the messages read, %d rows in memory, %+.1f MiB\n",
                    int(count - conversation->messageAt(list->property("topRow").toInt()).body.section(u' ', 1, 1).toInt()),
                    conversation->rowCount(), memory() - before);
    };
    say();
    // All the rest, as fast as it comes.
    QElapsedTimer rest;
    rest.start();
    while (conversation->hasOlder()) {
        const qint64 known = conversation->oldestId();
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QMetaObject::invokeMethod(list, "look");
        wait([&] { return conversation->oldestId() != known || !conversation->hasOlder(); });
    }
    std::printf("  up to the first after %.1f s more\n", double(rest.elapsed()) / 1000);
    say();
    scroll(stage, "reading downwards, 300 px a frame", 1500,
           [list] {
               list->setProperty("contentY", list->property("contentY").toReal() + 300);
               QMetaObject::invokeMethod(list, "returnToBounds");
           });
    say();
}

void members(int count)
{
    Stage stage;
    stage.channel(stage.person(u"mara"_s), u"town"_s);
    seed::members(stage, u"town"_s, count);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"town"_s));
    QElapsedTimer opening;
    opening.start();
    QMetaObject::invokeMethod(stage.pane(0), "detailsWanted");
    wait([&] { return Stage::first(stage.window()->contentItem(), "MemberRow") != nullptr; });
    std::printf("%d members: shown %lld ms after they were asked for\n", count, static_cast<long long>(opening.elapsed()));
    auto *model = stage.window()->findChild<MembersModel *>();
    QQuickItem *list = listOf(Stage::first(stage.window()->contentItem(), "MemberRow"));
    const double before = memory();
    scroll(stage, "scrolling, 300 px a frame", 1000, [list] {
        list->setProperty("contentY", list->property("contentY").toReal() + 300);
        QMetaObject::invokeMethod(list, "returnToBounds");
    });
    QElapsedTimer all;
    all.start();
    while (model->canFetchMore({})) {
        const int known = model->count();
        model->fetchMore({});
        wait([&] { return model->count() > known || !model->canFetchMore({}); });
    }
    std::printf("  all %d rows after %lld ms more, %+.1f MiB\n", model->count(), static_cast<long long>(all.elapsed()), memory() - before);
    scroll(stage, "with all of them", 300, [list] {
        list->setProperty("contentY", list->property("contentY").toReal() + 300);
        QMetaObject::invokeMethod(list, "returnToBounds");
    });
}

void channels(const char *what, int count)
{
    Stage stage;
    stage.channel(stage.person(u"mara"_s), u"first"_s);
    seed::channels(stage, u"mara"_s, count);
    QElapsedTimer opening;
    opening.start();
    stage.openWindow(u"mara"_s);
    auto *model = stage.window()->findChild<ChannelListModel *>();
    wait([&] { return model->count() > count; });
    std::printf("%s: listed %lld ms after the window was opened\n", what, static_cast<long long>(opening.elapsed()));
    wait([&] { return Stage::first(stage.window()->contentItem(), "ChannelRow") != nullptr; });
    QQuickItem *list = listOf(Stage::first(stage.window()->contentItem(), "ChannelRow"));
    const double before = memory();
    scroll(stage, "scrolling, 300 px a frame", 1000, [list] {
        list->setProperty("contentY", list->property("contentY").toReal() + 300);
        QMetaObject::invokeMethod(list, "returnToBounds");
    });
    std::printf("  %+.1f MiB\n", memory() - before);
}
} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    // All of it, or what is named.
    const QStringList wanted = app.arguments().sliced(1);
    const auto wants = [&wanted](const QString &what) { return wanted.isEmpty() || wanted.contains(what); };
    if (wants(u"channels"_s)) {
        channels("40 channels (the floor)", 40);
        channels("10,000 channels", 10'000);
    }
    if (wants(u"messages"_s)) {
        messages("400 messages (the floor)", 400);
        messages("100,000 messages", 100'000);
    }
    if (wants(u"members"_s))
        members(10'000);
    return 0;
}
