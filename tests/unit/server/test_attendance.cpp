// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "server/attendance.h"
#include "server/limits.h"
#include "server/ratelimit.h"
#include "server/typing.h"
#include "support/testmain.h"

using namespace purr;
using namespace purr::server;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Presence, rooms, typing and token buckets under a clock that the test moves.
class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAndLastConnectionAreTold();
    void aShortCutIsNotSeen();
    void aCleanEndIsToldAtOnce();
    void firstAndLastChatSessionAreTold();
    void anExpelledUserIsOutAtOnce();
    void oneStartAndOneStopForABurst();
    void typingStopsByItself();
    void typingEndsWithTheRoom();
    void bucketsAreExact();
};

namespace
{

/// Writes down what an Attendance tells.
struct Diary {
    explicit Diary(Attendance &attendance)
    {
        QObject::connect(&attendance, &Attendance::onlineChanged, &attendance,
                         [this](qint64 user, bool online) { lines << u"%1 %2"_s.arg(user).arg(online ? u"on"_s : u"off"_s); });
        QObject::connect(&attendance, &Attendance::entered, &attendance,
                         [this](qint64 channel, qint64 user) { lines << u"%1 in %2"_s.arg(user).arg(channel); });
        QObject::connect(&attendance, &Attendance::left, &attendance,
                         [this](qint64 channel, qint64 user) { lines << u"%1 out %2"_s.arg(user).arg(channel); });
    }
    QStringList lines;
};

} // namespace

void TestAttendance::firstAndLastConnectionAreTold()
{
    ManualClock clock;
    Attendance attendance(clock, 0ms);
    Diary diary(attendance);
    attendance.connect(1);
    attendance.connect(1);
    attendance.disconnect(1, false);
    QVERIFY(attendance.isOnline(1));
    attendance.disconnect(1, false);
    QCOMPARE(diary.lines, QStringList({u"1 on"_s, u"1 off"_s}));
    QVERIFY(!attendance.of(1).online);
}

void TestAttendance::aShortCutIsNotSeen()
{
    ManualClock clock;
    Attendance attendance(clock, 8s);
    Diary diary(attendance);
    attendance.connect(1);
    attendance.enter(7, 1);
    diary.lines.clear();
    attendance.leave(7, 1, false);
    attendance.disconnect(1, false);
    clock.advance(7999ms);
    attendance.connect(1);
    attendance.enter(7, 1);
    clock.advance(1h);
    QCOMPARE(diary.lines, QStringList());
    attendance.leave(7, 1, false);
    attendance.disconnect(1, false);
    clock.advance(7999ms);
    QCOMPARE(diary.lines, QStringList());
    clock.advance(1ms);
    QCOMPARE(diary.lines, QStringList({u"1 out 7"_s, u"1 off"_s}));
}

void TestAttendance::aCleanEndIsToldAtOnce()
{
    ManualClock clock;
    Attendance attendance(clock, 8s);
    attendance.connect(1);
    attendance.enter(7, 1);
    Diary diary(attendance);
    attendance.leave(7, 1, true);
    attendance.disconnect(1, true);
    QCOMPARE(diary.lines, QStringList({u"1 out 7"_s, u"1 off"_s}));
}

void TestAttendance::firstAndLastChatSessionAreTold()
{
    ManualClock clock;
    Attendance attendance(clock, 0ms);
    Diary diary(attendance);
    attendance.enter(7, 1);
    attendance.enter(7, 1);
    attendance.enter(8, 1);
    attendance.leave(7, 1, true);
    QVERIFY(attendance.isInRoom(7, 1));
    attendance.leave(7, 1, true);
    QVERIFY(!attendance.isInRoom(7, 1));
    QCOMPARE(attendance.room(7).size(), 0);
    QCOMPARE(diary.lines, QStringList({u"1 in 7"_s, u"1 in 8"_s, u"1 out 7"_s}));
}

void TestAttendance::anExpelledUserIsOutAtOnce()
{
    ManualClock clock;
    Attendance attendance(clock, 8s);
    Diary diary(attendance);
    attendance.enter(7, 1);
    attendance.enter(7, 1);
    attendance.leave(7, 1, false);
    attendance.expel(7, 1);
    attendance.enter(7, 1);
    // The hold of the old session must not end the new one.
    clock.advance(1h);
    QVERIFY(attendance.isInRoom(7, 1));
    QCOMPARE(diary.lines, QStringList({u"1 in 7"_s, u"1 out 7"_s, u"1 in 7"_s}));
}

void TestAttendance::oneStartAndOneStopForABurst()
{
    ManualClock clock;
    Typing typing(clock);
    QStringList lines;
    connect(&typing, &Typing::started, this, [&](const TypingPlace &place, qint64 user) { lines << u"%1 starts %2"_s.arg(user).arg(place.channelId); });
    connect(&typing, &Typing::stopped, this, [&](const TypingPlace &place, qint64 user) { lines << u"%1 stops %2"_s.arg(user).arg(place.channelId); });
    typing.keystrokes({7, 0}, 1, true);
    QCOMPARE(lines, QStringList());
    typing.keystrokes({7, 0}, 1, false);
    typing.keystrokes({7, 0}, 1, false);
    typing.keystrokes({7, 0}, 2, false);
    typing.keystrokes({7, 0}, 1, true);
    typing.stop({7, 0}, 1);
    QCOMPARE(lines, QStringList({u"1 starts 7"_s, u"2 starts 7"_s, u"1 stops 7"_s}));
}

void TestAttendance::typingStopsByItself()
{
    ManualClock clock;
    Typing typing(clock);
    int stops = 0;
    connect(&typing, &Typing::stopped, this, [&] { ++stops; });
    typing.keystrokes({7, 0}, 1, false);
    clock.advance(limits::typingTime - 1ms);
    typing.keystrokes({7, 0}, 1, false);
    clock.advance(limits::typingTime - 1ms);
    QCOMPARE(stops, 0);
    clock.advance(1ms);
    QCOMPARE(stops, 1);
    clock.advance(1h);
    QCOMPARE(stops, 1);
}

void TestAttendance::typingEndsWithTheRoom()
{
    ManualClock clock;
    Typing typing(clock);
    QList<qint64> threads;
    connect(&typing, &Typing::stopped, this, [&](const TypingPlace &place) { threads << place.threadId; });
    typing.keystrokes({7, 0}, 1, false);
    typing.keystrokes({7, 5}, 1, false);
    typing.keystrokes({8, 6}, 1, false);
    typing.stopInChannel(7, 1);
    std::sort(threads.begin(), threads.end());
    QCOMPARE(threads, QList<qint64>({0, 5}));
}

void TestAttendance::bucketsAreExact()
{
    RateLimit limit(30, 300);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(limit.take(0ms), 0ms);
    const auto wait = limit.take(0ms);
    QVERIFY(wait > 0ms && wait <= 35ms);
    QCOMPARE(limit.take(wait), 0ms);
    QVERIFY(limit.take(wait) > 0ms);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(limit.take(wait + 1001ms), 0ms);
    QVERIFY(limit.take(wait + 1001ms) > 0ms);
}

PURR_TEST(TestAttendance)
#include "test_attendance.moc"
