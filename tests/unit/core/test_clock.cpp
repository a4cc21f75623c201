// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "support/testmain.h"

using namespace purr;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualClockRunsCallbacksInOrderOfDueTime();
    void cancelledAndOrphanedCallbacksDoNotRun_data();
    void cancelledAndOrphanedCallbacksDoNotRun();
};

void TestClock::manualClockRunsCallbacksInOrderOfDueTime()
{
    ManualClock clock;
    QStringList order;
    clock.after(20ms, this, [&] { order << QStringLiteral("second"); });
    clock.after(10ms, this, [&] {
        order << QStringLiteral("first");
        clock.after(5ms, this, [&] { order << QStringLiteral("nested"); });
    });
    clock.advance(19ms);
    QCOMPARE(order, QStringList({QStringLiteral("first"), QStringLiteral("nested")}));
    clock.advance(1ms);
    QCOMPARE(order.last(), QStringLiteral("second"));
    QCOMPARE(clock.elapsed(), 20ms);
}

void TestClock::cancelledAndOrphanedCallbacksDoNotRun_data()
{
    QTest::addColumn<bool>("manual");
    QTest::newRow("manual") << true;
    QTest::newRow("system") << false;
}

void TestClock::cancelledAndOrphanedCallbacksDoNotRun()
{
    QFETCH(bool, manual);
    const std::unique_ptr<Clock> clock =
        manual ? std::unique_ptr<Clock>(new ManualClock) : std::unique_ptr<Clock>(new SystemClock);
    bool ran = false;
    bool marker = false;
    auto context = std::make_unique<QObject>();
    clock->cancel(clock->after(1ms, this, [&] { ran = true; }));
    clock->after(1ms, context.get(), [&] { ran = true; });
    context.reset();
    clock->after(2ms, this, [&] { marker = true; });
    if (manual)
        static_cast<ManualClock *>(clock.get())->advance(5ms);
    QTRY_VERIFY(marker);
    QVERIFY(!ran);
}

PURR_TEST(TestClock)
#include "test_clock.moc"
