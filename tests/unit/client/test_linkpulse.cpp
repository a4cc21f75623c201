// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/linkpulse.h"
#include "support/testmain.h"

#include <QTest>

using namespace purr;

class TestLinkPulse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void oneReceiptIsTimed();
};

void TestLinkPulse::nothingIsKnownAtFirst()
{
    LinkPulse pulse;
    QCOMPARE(pulse.sinceHeard(), -1);
    QCOMPARE(pulse.roundTrip(), -1);
    pulse.noteHeard();
    QVERIFY(pulse.sinceHeard() >= 0);
    pulse.reset();
    QCOMPARE(pulse.sinceHeard(), -1);
}

void TestLinkPulse::oneReceiptIsTimed()
{
    LinkPulse pulse;
    // What asks for no receipt gets no answer.
    pulse.noteAsked({});
    pulse.noteAnswered("one");
    QCOMPARE(pulse.roundTrip(), -1);
    pulse.noteAsked("one");
    pulse.noteAsked("two");
    pulse.noteAnswered("two");
    QCOMPARE(pulse.roundTrip(), -1);
    pulse.noteAnswered("one");
    QVERIFY(pulse.roundTrip() >= 0);
    pulse.reset();
    QCOMPARE(pulse.roundTrip(), -1);
    // What was asked on the link before is not answered on this one.
    pulse.noteAsked("three");
    pulse.reset();
    pulse.noteAnswered("three");
    QCOMPARE(pulse.roundTrip(), -1);
}

PURR_TEST(TestLinkPulse)
#include "test_linkpulse.moc"
