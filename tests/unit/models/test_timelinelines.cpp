// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"
#include "timelinefixture.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What stands between the messages of a Timeline.
class TestTimelineLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysStandBeforeTheirFirstMessage();
    void dayLabelsTurnAtMidnight();
    void presenceFoldsBetweenMessages();
    void aDayBeginsWithWhoCame();
    void unreadLineStandsBeforeForeignMessage();
    void gapAndBeginning();
    void historyIsDroppedUpToTheGap();
    void historyIsDroppedBeforeAMessage();
    void rowsAreLetGoAndComeBack();
};

void TestTimelineLines::daysStandBeforeTheirFirstMessage()
{
    Fixture f;
    const qint64 day = 24 * 3600;
    f.timeline.addMessages({message(10, 2, 0), message(20, 2, day), message(21, 2, day)});
    QCOMPARE(picture(f.timeline), u"day m10 day m20 m21"_s);
    f.timeline.addMessages({message(15, 2, day - 60 * 60)});
    QCOMPARE(picture(f.timeline), u"day m10 day m15 m20 m21"_s);
    f.timeline.addMessages({message(5, 2, -day), message(6, 2, 0)});
    QCOMPARE(picture(f.timeline), u"day m5 day m6 m10 day m15 m20 m21"_s);
    f.timeline.removeMessage(15);
    QCOMPARE(picture(f.timeline), u"day m5 day m6 m10 day m20 m21"_s);
    f.timeline.removeMessage(20);
    f.timeline.removeMessage(21);
    f.timeline.removeMessage(5);
    QCOMPARE(picture(f.timeline), u"day m6 m10"_s);
    f.timeline.removeMessage(6);
    f.timeline.removeMessage(10);
    QCOMPARE(picture(f.timeline), u""_s);
    f.timeline.addMessages({message(20, 2, day)});
    QCOMPARE(picture(f.timeline), u"day m20"_s);
}

void TestTimelineLines::dayLabelsTurnAtMidnight()
{
    Fixture f;
    Message now = message(1);
    now.createdTime = f.clock.now();
    f.timeline.addMessages({now});
    const QModelIndex day = f.timeline.index(1);
    QCOMPARE(day.data(Timeline::DayLabelRole).toString(), u"Today"_s);
    QSignalSpy changed(&f.timeline, &QAbstractItemModel::dataChanged);
    f.clock.advance(24h);
    QCOMPARE(f.timeline.index(1).data(Timeline::DayLabelRole).toString(), u"Yesterday"_s);
    QVERIFY(!changed.isEmpty());
    f.clock.advance(24h);
    QVERIFY(f.timeline.index(1).data(Timeline::DayLabelRole).toString().size() > 5);
}

void TestTimelineLines::presenceFoldsBetweenMessages()
{
    Fixture f;
    const auto said = [&f](qint64 id, qint64 userId = 2) {
        Message today = message(id, userId);
        today.createdTime = f.clock.now();
        return today;
    };
    f.timeline.addPresence(person(2), true);
    f.timeline.addMessages({said(1)});
    QCOMPARE(picture(f.timeline), u"day people m1"_s);
    f.timeline.addPresence(person(2), true);
    f.timeline.addPresence(person(3), true);
    f.timeline.addPresence(person(4), true);
    f.timeline.addPresence(person(2), false);
    QCOMPARE(picture(f.timeline), u"day people m1 people"_s);
    QString text = f.timeline.index(0).data(Timeline::PresenceTextRole).toString();
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(text, u"User 3 and User 4 entered the chat · User 2 left the chat"_s);
    f.timeline.addPresence(person(5), true);
    text = f.timeline.index(0).data(Timeline::PresenceTextRole).toString();
    QVERIFY(text.contains("2 others entered the chat"_L1));
    f.timeline.addMessages({said(2)});
    f.timeline.addPresence(person(6), false);
    QCOMPARE(picture(f.timeline), u"day people m1 people m2 people"_s);
    f.timeline.addPending(u"a"_s, said(0, 1), Progress::State::Sending);
    f.timeline.addPresence(person(7), false);
    QCOMPARE(picture(f.timeline), u"day people m1 people m2 people p:a"_s);
}

void TestTimelineLines::aDayBeginsWithWhoCame()
{
    Fixture f;
    const auto said = [&f](qint64 id, int daysAgo) {
        Message message = test::message(id);
        message.createdTime = f.clock.now().addDays(-daysAgo);
        return message;
    };
    f.timeline.addMessages({said(1, 2)});
    f.timeline.addPresence(person(2), true);
    QCOMPARE(picture(f.timeline), u"day m1 day people"_s);
    QCOMPARE(f.timeline.index(1).data(Timeline::DayLabelRole).toString(), u"Today"_s);
    f.timeline.addPresence(person(3), true);
    QCOMPARE(picture(f.timeline), u"day m1 day people"_s);
    f.timeline.addPending(u"a"_s, said(0, 0), Progress::State::Queued);
    QCOMPARE(picture(f.timeline), u"day m1 day people p:a"_s);
    f.timeline.confirmPending(u"a"_s, said(9, 0));
    f.timeline.addMessages({said(10, 0)});
    QCOMPARE(picture(f.timeline), u"day m1 day people m9 m10"_s);
    // What was said the day before came later: the days stay in their order.
    f.timeline.addMessages({said(5, 1)});
    QCOMPARE(picture(f.timeline), u"day m1 people day m5 day m9 m10"_s);
    f.timeline.removeMessage(5);
    QCOMPARE(picture(f.timeline), u"day m1 day people m9 m10"_s);
    f.clock.advance(24h);
    f.timeline.addPresence(person(2), false);
    QCOMPARE(picture(f.timeline).split(u"m10 "_s).constLast(), u"day people"_s);
    f.timeline.addMessages({said(11, 0), said(12, 0)});
    QCOMPARE(picture(f.timeline).split(u"m10 "_s).constLast(), u"day people m11 m12"_s);
}

void TestTimelineLines::unreadLineStandsBeforeForeignMessage()
{
    Fixture f;
    f.timeline.addMessages({message(1), message(2, 1), message(3), message(4)});
    QCOMPARE(f.timeline.unreadRow(), -1);
    f.timeline.setUnreadFrom(2);
    QCOMPARE(picture(f.timeline), u"day m1 m2 new m3 m4"_s);
    QCOMPARE(f.timeline.unreadRow(), 2);
    f.timeline.addMessages({message(5)});
    QCOMPARE(f.timeline.unreadRow(), 3);
    f.timeline.setUnreadFrom(4);
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3 new m4 m5"_s);
    f.timeline.removeMessage(4);
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3 new m5"_s);
    f.timeline.removeMessage(5);
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3"_s);
    QVERIFY(!f.timeline.hasUnreadLine());
    f.timeline.setUnreadFrom(3);
    f.timeline.setUnreadFrom(0);
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3"_s);
}

void TestTimelineLines::gapAndBeginning()
{
    Fixture f;
    f.timeline.addMessages({message(1), message(10)});
    f.timeline.setBeginning(true);
    f.timeline.setGapAfter(1);
    QCOMPARE(picture(f.timeline), u"begin day m1 gap m10"_s);
    f.timeline.addMessages({message(8), message(9)});
    QCOMPARE(picture(f.timeline), u"begin day m1 gap m8 m9 m10"_s);
    f.timeline.setGapAfter(0);
    f.timeline.setBeginning(false);
    QCOMPARE(picture(f.timeline), u"day m1 m8 m9 m10"_s);
}

void TestTimelineLines::historyIsDroppedUpToTheGap()
{
    Fixture f;
    f.timeline.addMessages({message(50), message(51)});
    f.timeline.addMessages({message(10), message(11)});
    f.timeline.setGapAfter(11);
    QCOMPARE(f.timeline.idBehindGap(), 50);
    QCOMPARE(picture(f.timeline), u"day m10 m11 gap m50 m51"_s);
    f.timeline.setSelected(10, true);
    f.timeline.dropUpToGap();
    QCOMPARE(picture(f.timeline), u"day m50 m51"_s);
    QCOMPARE(f.timeline.messageCount(), 2);
    QCOMPARE(f.timeline.gapAfter(), 0);
    QVERIFY(f.timeline.selection().isEmpty());
    f.timeline.dropUpToGap();
    QCOMPARE(picture(f.timeline), u"day m50 m51"_s);
}

void TestTimelineLines::historyIsDroppedBeforeAMessage()
{
    Fixture f;
    f.timeline.addMessages({message(10), message(11), message(50), message(51)});
    f.timeline.setBeginning(true);
    f.timeline.setGapAfter(11);
    f.timeline.dropBefore(10);
    QCOMPARE(picture(f.timeline), u"day m10 m11 gap m50 m51"_s);
    f.timeline.dropBefore(30);
    QCOMPARE(picture(f.timeline), u"day m50 m51"_s);
    QCOMPARE(f.timeline.gapAfter(), 0);
    f.timeline.addPending(u"a"_s, message(0), Progress::State::Queued);
    f.timeline.dropBefore(99);
    QCOMPARE(picture(f.timeline), u"day p:a"_s);
    QCOMPARE(f.timeline.messageCount(), 0);
    f.timeline.dropBefore(99);
    QCOMPARE(picture(f.timeline), u"day p:a"_s);
}

void TestTimelineLines::rowsAreLetGoAndComeBack()
{
    Fixture f;
    const Message quoting = [] {
        Message m = message(60);
        m.properties.insert(Quote::property, 30);
        return m;
    }();
    f.timeline.addMessages({message(10), message(20), message(30), message(40), message(50), quoting});
    f.timeline.setBeginning(true);
    f.timeline.setUnreadFrom(30);
    QCOMPARE(picture(f.timeline), u"begin day m10 m20 new m30 m40 m50 m60"_s);
    // In the middle, with the line.
    QCOMPARE(f.timeline.letGo(21, 49), (QList<qint64>{30, 40}));
    f.timeline.setGapAfter(20);
    QCOMPARE(picture(f.timeline), u"begin day m10 m20 gap m50 m60"_s);
    QCOMPARE(f.timeline.messageCount(), 4);
    QVERIFY(f.timeline.hasUnreadLine());
    QCOMPARE(f.timeline.unreadRow(), -1);
    QCOMPARE(f.timeline.unreadLetGo(), 30);
    // What is quoted is still known, and what becomes of it.
    QCOMPARE(f.timeline.quoteOf(quoting).message.body, u"body 30"_s);
    Message edited = message(30);
    edited.body = u"edited"_s;
    QVERIFY(!f.timeline.updateMessage(edited));
    QCOMPARE(f.timeline.quoteOf(quoting).message.body, u"edited"_s);
    f.timeline.addMessages({edited, message(40)});
    f.timeline.setGapAfter(0);
    QCOMPARE(picture(f.timeline), u"begin day m10 m20 new m30 m40 m50 m60"_s);
    QCOMPARE(f.timeline.unreadLetGo(), 0);
    // From the beginning on; the day stays with what is left.
    f.timeline.setBeginning(false);
    QCOMPARE(f.timeline.letGo(0, 39), (QList<qint64>{10, 20, 30}));
    QCOMPARE(picture(f.timeline), u"day m40 m50 m60"_s);
    QVERIFY(f.timeline.hasUnreadLine());
    // One who says that there is no line means that one, too; one that is deleted has none.
    f.timeline.setUnreadFrom(0);
    QVERIFY(!f.timeline.hasUnreadLine());
    f.timeline.addMessages({message(10), message(20), message(30)});
    QCOMPARE(picture(f.timeline), u"day m10 m20 m30 m40 m50 m60"_s);
    f.timeline.setUnreadFrom(20);
    f.timeline.letGo(0, 29);
    QVERIFY(!f.timeline.removeMessage(20));
    QVERIFY(!f.timeline.hasUnreadLine());
    f.timeline.letGo(30, 30);
    QVERIFY(!f.timeline.removeMessage(30));
    QVERIFY(f.timeline.quoteOf(quoting).missing);
}

PURR_TEST(TestTimelineLines)
#include "test_timelinelines.moc"
