// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/eventorder.h"
#include "support/testmain.h"

#include <QTest>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Numbered events come out once and in order, whatever order they come in.
class TestEventOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inOrderTheyPass();
    void earlyOnesWait();
    void noneComesTwice();
    void numbersOfOtherTopicsLeaveNoGap();
    void aBareNumberShowsWhatIsMissing();
    void aBareNumberDoesNotTakeThePlaceOfAnEvent();
    void committedBeforeTheCountButToldLater();
    void skippingTellsWhatWaits();

private:
    QStringList take(qint64 after, qint64 sequence, bool isEvent = true);
    EventOrder m_order;
};

namespace
{
QStringList names(const QList<Event> &events)
{
    QStringList names;
    for (const Event &event : events)
        names.append(event.type);
    return names;
}
} // namespace

QStringList TestEventOrder::take(qint64 after, qint64 sequence, bool isEvent)
{
    report::Happened happened;
    happened.after = after;
    happened.sequence = sequence;
    if (isEvent)
        happened.event.type = QString::number(sequence);
    return names(m_order.take(happened));
}

void TestEventOrder::init()
{
    m_order.clear();
    m_order.start(10, "life");
}

void TestEventOrder::inOrderTheyPass()
{
    QCOMPARE(take(10, 11), QStringList(u"11"_s));
    QCOMPARE(take(11, 12), QStringList(u"12"_s));
    QCOMPARE(m_order.last(), 12);
    QVERIFY(!m_order.hasGap());
}

void TestEventOrder::earlyOnesWait()
{
    QCOMPARE(take(12, 13), QStringList());
    QCOMPARE(take(11, 12), QStringList());
    QVERIFY(m_order.hasGap());
    QCOMPARE(m_order.last(), 10);
    QCOMPARE(take(10, 11), QStringList({u"11"_s, u"12"_s, u"13"_s}));
    QVERIFY(!m_order.hasGap());
}

void TestEventOrder::noneComesTwice()
{
    QCOMPARE(take(10, 11), QStringList(u"11"_s));
    QCOMPARE(take(10, 11), QStringList());
    QCOMPARE(take(12, 13), QStringList());
    QCOMPARE(take(12, 13), QStringList());
    QCOMPARE(take(11, 12), QStringList({u"12"_s, u"13"_s}));
    QCOMPARE(take(12, 13), QStringList());
}

void TestEventOrder::numbersOfOtherTopicsLeaveNoGap()
{
    QCOMPARE(take(10, 14), QStringList(u"14"_s));
    QCOMPARE(take(14, 20), QStringList(u"20"_s));
    QVERIFY(!m_order.hasGap());
}

void TestEventOrder::aBareNumberShowsWhatIsMissing()
{
    QCOMPARE(take(10, 12, false), QStringList());
    QVERIFY(!m_order.hasGap());
    QCOMPARE(m_order.last(), 12);
    QCOMPARE(take(13, 13, false), QStringList());
    QVERIFY(m_order.hasGap());
    QCOMPARE(take(12, 13), QStringList(u"13"_s));
    QVERIFY(!m_order.hasGap());
}

void TestEventOrder::aBareNumberDoesNotTakeThePlaceOfAnEvent()
{
    QCOMPARE(take(11, 12), QStringList());
    QCOMPARE(take(12, 12, false), QStringList());
    QCOMPARE(take(10, 11), QStringList({u"11"_s, u"12"_s}));
}

void TestEventOrder::committedBeforeTheCountButToldLater()
{
    QCOMPARE(take(10, 9), QStringList(u"9"_s));
    QCOMPARE(m_order.last(), 10);
}

void TestEventOrder::skippingTellsWhatWaits()
{
    QCOMPARE(take(11, 12), QStringList());
    QCOMPARE(take(14, 15), QStringList());
    QCOMPARE(names(m_order.skip()), QStringList({u"12"_s, u"15"_s}));
    QCOMPARE(m_order.last(), 15);
    QVERIFY(!m_order.hasGap());
}

PURR_TEST(TestEventOrder)
#include "test_eventorder.moc"
