// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/heartbeat.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::stomp;
using namespace std::chrono_literals;

class TestHeartBeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAreParsed_data();
    void offersAreParsed();
    void agreementIsTheGreaterOfBoth_data();
    void agreementIsTheGreaterOfBoth();
    void beatsOnlyWhenNothingWasSent();
    void tellsSilenceOnceAfterTheTolerance();
    void trafficPostponesSilence();
    void zeroSwitchesADirectionOff();
    void mayBeStoppedAndDestroyedFromItsSignals();
};

void TestHeartBeat::offersAreParsed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("canSend");
    QTest::addColumn<int>("wants");
    QTest::newRow("absent") << QByteArray() << true << 0 << 0;
    QTest::newRow("usual") << QByteArray("60000,10000") << true << 60000 << 10000;
    QTest::newRow("off") << QByteArray("0,0") << true << 0 << 0;
    QTest::newRow("biggest") << QByteArray("999999999,0") << true << 999999999 << 0;
    for (const char *bad : {"", ",", "1", "1,", ",1", "1,2,3", "-1,0", "+1,0", "1, 2", "a,b", "1.5,2", "1000000000,0"})
        QTest::newRow(bad) << QByteArray(bad) << false << 0 << 0;
}

void TestHeartBeat::offersAreParsed()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, valid);
    const auto offer =
        HeartBeatOffer::parse(header.isNull() ? QByteArrayView() : QByteArrayView(header.constData(), header.size()));
    QCOMPARE(offer.has_value(), valid);
    if (valid) {
        QTEST(int(offer->canSend.count()), "canSend");
        QTEST(int(offer->wants.count()), "wants");
        if (!header.isNull())
            QCOMPARE(offer->toHeader(), header);
    }
}

void TestHeartBeat::agreementIsTheGreaterOfBoth_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<int>("send");
    QTest::addColumn<int>("receive");
    QTest::newRow("purr") << QByteArray("10000,60000") << QByteArray("60000,10000") << 10000 << 60000;
    QTest::newRow("they want less often") << QByteArray("10000,60000") << QByteArray("1000,30000") << 30000 << 60000;
    QTest::newRow("they want more often") << QByteArray("10000,0") << QByteArray("0,1") << 10000 << 0;
    QTest::newRow("they want none") << QByteArray("10000,60000") << QByteArray("90000,0") << 0 << 90000;
    QTest::newRow("they cannot") << QByteArray("10000,60000") << QByteArray("0,10000") << 10000 << 0;
    QTest::newRow("nobody") << QByteArray("0,0") << QByteArray("10000,10000") << 0 << 0;
}

void TestHeartBeat::agreementIsTheGreaterOfBoth()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    const HeartBeatAgreement agreement =
        HeartBeatAgreement::of(*HeartBeatOffer::parse(mine), *HeartBeatOffer::parse(theirs));
    QTEST(int(agreement.send.count()), "send");
    QTEST(int(agreement.receive.count()), "receive");
}

void TestHeartBeat::beatsOnlyWhenNothingWasSent()
{
    ManualClock clock;
    HeartBeat heartBeat(&clock);
    QSignalSpy beats(&heartBeat, &HeartBeat::beatDue);
    heartBeat.start(10s, 0ms);
    clock.advance(9999ms);
    QCOMPARE(beats.count(), 0);
    clock.advance(1ms);
    QCOMPARE(beats.count(), 1);
    clock.advance(6s);
    heartBeat.noteSent();
    clock.advance(9999ms);
    QCOMPARE(beats.count(), 1);
    clock.advance(1ms);
    QCOMPARE(beats.count(), 2);
    clock.advance(30s);
    QCOMPARE(beats.count(), 5);
    heartBeat.stop();
    clock.advance(1h);
    QCOMPARE(beats.count(), 5);
}

void TestHeartBeat::tellsSilenceOnceAfterTheTolerance()
{
    ManualClock clock;
    HeartBeat heartBeat(&clock);
    QSignalSpy silent(&heartBeat, &HeartBeat::peerSilent);
    QSignalSpy beats(&heartBeat, &HeartBeat::beatDue);
    heartBeat.start(10s, 20s);
    clock.advance(19999ms);
    QCOMPARE(silent.count(), 0);
    clock.advance(1ms);
    QCOMPARE(silent.count(), 1);
    QCOMPARE(silent.first().first().value<std::chrono::milliseconds>(), 20s);
    const qsizetype before = beats.count();
    clock.advance(5min);
    QCOMPARE(silent.count(), 1);
    QCOMPARE(beats.count(), before);
}

void TestHeartBeat::trafficPostponesSilence()
{
    ManualClock clock;
    HeartBeat heartBeat(&clock);
    QSignalSpy silent(&heartBeat, &HeartBeat::peerSilent);
    heartBeat.start(0ms, 20s);
    for (int i = 0; i < 10; ++i) {
        clock.advance(19s);
        heartBeat.noteReceived();
    }
    clock.advance(19999ms);
    QCOMPARE(silent.count(), 0);
    clock.advance(1ms);
    QCOMPARE(silent.count(), 1);
}

void TestHeartBeat::zeroSwitchesADirectionOff()
{
    ManualClock clock;
    HeartBeat heartBeat(&clock);
    QSignalSpy silent(&heartBeat, &HeartBeat::peerSilent);
    QSignalSpy beats(&heartBeat, &HeartBeat::beatDue);
    heartBeat.start(0ms, 0ms);
    clock.advance(24h);
    QCOMPARE(silent.count() + beats.count(), 0);
}

void TestHeartBeat::mayBeStoppedAndDestroyedFromItsSignals()
{
    ManualClock clock;
    auto *heartBeat = new HeartBeat(&clock);
    connect(heartBeat, &HeartBeat::beatDue, this, [&] { heartBeat->stop(); });
    heartBeat->start(1s, 0ms);
    clock.advance(10s);
    QSignalSpy silent(heartBeat, &HeartBeat::peerSilent);
    connect(heartBeat, &HeartBeat::peerSilent, this, [&] { delete heartBeat; });
    heartBeat->start(0ms, 1s);
    clock.advance(10s);
    QCOMPARE(silent.count(), 1);
}

PURR_TEST(TestHeartBeat)
#include "test_heartbeat.moc"
