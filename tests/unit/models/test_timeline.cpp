// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"
#include "timelinefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasEditedIsKnownAsItWas()
    {
        Fixture f;
        f.timeline.addMessages({message(1), message(2)});
        Message edited = message(1);
        edited.body = u"second"_s;
        edited.lastEditedTime = noon.addSecs(60);
        QVERIFY(f.timeline.updateMessage(edited));
        edited.body = u"third"_s;
        edited.lastEditedTime = noon.addSecs(90);
        f.timeline.addMessages({edited});
        QCOMPARE(f.timeline.earlier(1).size(), 2);
        QCOMPARE(f.timeline.earlier(1).constFirst().body, u"body 1"_s);
        QCOMPARE(f.timeline.earlier(1).constLast().body, u"second"_s);
        // What changes with the text alone counts: not reactions, replies or a link's card.
        edited.repliesCount = 1;
        QVERIFY(f.timeline.updateMessage(edited));
        QCOMPARE(f.timeline.earlier(1).size(), 2);
        QVERIFY(f.timeline.earlier(2).isEmpty());
        // Who deletes a message takes all of it away.
        f.timeline.removeMessage(1);
        QVERIFY(f.timeline.earlier(1).isEmpty());
    }

    void sortsByIdWheneverMessagesArrive();
    void oneInsertionPerContiguousRun();
    void groupsBySenderAndTime();
    void updatesAndRemovesInPlace();
    void pendingBecomesMessageInPlace();
    void pendingConfirmedOutOfOrderMoves();
    void quotesFollowTheirMessage();
    void selectionEndsWithItsMessage();
    void threadsSayHowManyAndWhen();
    void facesAreAsTheyAreNow();
    void pendingThatCameByAnotherWayIsOneRow();
    void progressGoesFromSentToRead();
    void randomOperationsKeepTheOrder();
};

void TestTimeline::sortsByIdWheneverMessagesArrive()
{
    Fixture f;
    f.timeline.addMessages({message(5), message(3)});
    f.timeline.addMessages({message(4), message(9), message(1), message(5)});
    QCOMPARE(picture(f.timeline), u"day m1 m3 m4 m5 m9"_s);
    QCOMPARE(f.timeline.rowOfMessage(9), 0);
    QCOMPARE(f.timeline.rowOfMessage(1), 4);
    QCOMPARE(f.timeline.rowOfMessage(2), -1);
    QCOMPARE(f.timeline.newestId(), 9);
    QCOMPARE(f.timeline.oldestId(), 1);
    QCOMPARE(f.timeline.messageCount(), 5);
}

void TestTimeline::oneInsertionPerContiguousRun()
{
    Fixture f;
    f.timeline.addMessages({message(100), message(200)});
    QSignalSpy inserted(&f.timeline, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&f.timeline, &QAbstractItemModel::modelReset);
    QList<Message> batch;
    for (qint64 id = 1; id <= 50; ++id)
        batch << message(id) << message(100 + id) << message(200 + id);
    f.timeline.addMessages(batch);
    // The oldest run brings the day line along, which the message after it gives up.
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(f.timeline.messageCount(), 152);
    QVERIFY(picture(f.timeline).startsWith("day m1 m2 "_L1));
    QCOMPARE(picture(f.timeline).count("day"_L1), 1);
}

void TestTimeline::groupsBySenderAndTime()
{
    Fixture f;
    f.timeline.addMessages({message(1, 2, 0), message(2, 2, 60), message(3, 3, 70), message(4, 3, 70 + 301)});
    const auto starts = [&f](qint64 id) {
        return f.timeline.index(f.timeline.rowOfMessage(id)).data(Timeline::StartsGroupRole).toBool();
    };
    QVERIFY(starts(1) && !starts(2) && starts(3) && starts(4));
    QSignalSpy changed(&f.timeline, &QAbstractItemModel::dataChanged);
    f.timeline.removeMessage(1);
    QVERIFY(starts(2));
    QVERIFY(!changed.isEmpty());
}

void TestTimeline::updatesAndRemovesInPlace()
{
    Fixture f;
    f.timeline.addMessages({message(1), message(2), message(3)});
    QSignalSpy changed(&f.timeline, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&f.timeline, &QAbstractItemModel::rowsInserted);
    Message edited = message(2);
    edited.body = u"edited"_s;
    QVERIFY(f.timeline.updateMessage(edited));
    QVERIFY(f.timeline.updateMessage(edited));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.timeline.find(2)->body, u"edited"_s);
    QVERIFY(!f.timeline.updateMessage(message(7)));
    QVERIFY(f.timeline.removeMessage(2));
    QVERIFY(!f.timeline.removeMessage(2));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(picture(f.timeline), u"day m1 m3"_s);
}

void TestTimeline::pendingBecomesMessageInPlace()
{
    Fixture f;
    f.timeline.addMessages({message(1)});
    f.timeline.addPending(u"a"_s, message(0, 1, 10), Progress::State::Queued);
    f.timeline.addPending(u"b"_s, message(0, 1, 11), Progress::State::Queued);
    f.timeline.addPending(u"a"_s, message(0, 1, 10), Progress::State::Queued);
    QCOMPARE(picture(f.timeline), u"day m1 p:a p:b"_s);
    f.timeline.setPendingState(u"a"_s, Progress::State::Sending);
    QCOMPARE(f.timeline.index(1).data(Timeline::DeliveryRole).value<Progress::State>(), Progress::State::Sending);
    QSignalSpy inserted(&f.timeline, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&f.timeline, &QAbstractItemModel::rowsRemoved);
    f.timeline.confirmPending(u"a"_s, message(2, 1, 10));
    QCOMPARE(picture(f.timeline), u"day m1 m2 p:b"_s);
    f.timeline.addMessages({message(3)});
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3 p:b"_s);
    f.timeline.confirmPending(u"b"_s, message(4, 1, 11));
    QCOMPARE(picture(f.timeline), u"day m1 m2 m3 m4"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    QVERIFY(!f.timeline.hasPending(u"b"_s));
}

void TestTimeline::pendingConfirmedOutOfOrderMoves()
{
    Fixture f;
    f.timeline.addPending(u"a"_s, message(0, 1), Progress::State::Sending);
    f.timeline.addPending(u"b"_s, message(0, 1), Progress::State::Sending);
    f.timeline.confirmPending(u"b"_s, message(7, 1));
    QCOMPARE(picture(f.timeline), u"day m7 p:a"_s);
    f.timeline.confirmPending(u"a"_s, message(5, 1));
    QCOMPARE(picture(f.timeline), u"day m5 m7"_s);
}

void TestTimeline::pendingThatCameByAnotherWayIsOneRow()
{
    Fixture f;
    f.timeline.addPending(u"a"_s, message(0, 1), Progress::State::Unconfirmed);
    f.timeline.addMessages({message(3, 1)});
    f.timeline.confirmPending(u"a"_s, message(3, 1));
    QCOMPARE(picture(f.timeline), u"day m3"_s);
    f.timeline.confirmPending(u"gone"_s, message(4, 1));
    QCOMPARE(picture(f.timeline), u"day m3 m4"_s);
    f.timeline.addPending(u"x"_s, message(0, 1, 24 * 3600), Progress::State::Failed);
    QCOMPARE(picture(f.timeline), u"day m3 m4 day p:x"_s);
    QVERIFY(f.timeline.removePending(u"x"_s));
    QCOMPARE(picture(f.timeline), u"day m3 m4"_s);
}

void TestTimeline::progressGoesFromSentToRead()
{
    Fixture f;
    f.timeline.addMessages({message(1, 1), message(2, 2), message(3, 1)});
    const auto progress = [&f](qint64 id) {
        return f.timeline.index(f.timeline.rowOfMessage(id)).data(Timeline::DeliveryRole).value<Progress::State>();
    };
    QCOMPARE(progress(1), Progress::State::Sent);
    QCOMPARE(progress(2), Progress::State::None);
    f.timeline.setDelivered(1);
    QCOMPARE(progress(1), Progress::State::Delivered);
    QCOMPARE(progress(3), Progress::State::Sent);
    f.timeline.addReader(1, {person(1), noon});
    f.timeline.addReader(2, {person(3), noon});
    QCOMPARE(progress(1), Progress::State::Delivered);
    f.timeline.addReader(1, {person(3), noon});
    f.timeline.addReader(1, {person(3), noon});
    QCOMPARE(progress(1), Progress::State::Read);
    const QModelIndex first = f.timeline.index(f.timeline.rowOfMessage(1));
    QCOMPARE(first.data(Timeline::ReadByRole).value<QList<Reader>>().size(), 1);
    f.timeline.removeReader(1, 3);
    QCOMPARE(progress(1), Progress::State::Delivered);
}

void TestTimeline::randomOperationsKeepTheOrder()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 20; ++round) {
        Fixture f;
        QSet<qint64> present;
        int nonces = 0;
        for (int step = 0; step < 120; ++step) {
            const qint64 id = random.bounded(1, 200);
            switch (random.bounded(8)) {
            case 0:
            case 1:
            case 2: {
                QList<Message> batch;
                for (int i = random.bounded(1, 12); i > 0; --i) {
                    const qint64 each = random.bounded(1, 200);
                    batch << message(each, random.bounded(1, 4), each * 1800);
                    present << each;
                }
                f.timeline.addMessages(batch);
                break;
            }
            case 3:
                f.timeline.removeMessage(id);
                present.remove(id);
                break;
            case 4:
                f.timeline.addPending(QString::number(++nonces), message(0, 1, 200 * 1800), Progress::State::Queued);
                break;
            case 5:
                if (nonces > 0) {
                    f.timeline.confirmPending(QString::number(random.bounded(1, nonces + 1)), message(id, 1, id * 1800));
                    present << id;
                }
                break;
            case 6:
                f.timeline.addPresence(person(random.bounded(2, 9)), random.bounded(2) == 0);
                break;
            case 7:
                f.timeline.setUnreadFrom(random.bounded(2) == 0 ? 0 : id);
                break;
            }
        }
        QList<qint64> seen;
        QDate day;
        for (int row = f.timeline.rowCount() - 1; row >= 0; --row) {
            const QModelIndex index = f.timeline.index(row);
            const auto kind = index.data(Timeline::KindRole).value<Row::Kind>();
            const auto shown = index.data(Timeline::MessageRole).value<Message>();
            if (kind != Row::Kind::Message)
                continue;
            const QDate own = shown.createdTime.date();
            if (own != day) {
                bool dayLine = false;
                for (int above = row + 1; above < f.timeline.rowCount() && !dayLine; ++above) {
                    const auto other = f.timeline.index(above).data(Timeline::KindRole).value<Row::Kind>();
                    if (other == Row::Kind::Message)
                        break;
                    dayLine = other == Row::Kind::Day;
                }
                QVERIFY2(dayLine, qPrintable(picture(f.timeline)));
                day = own;
            }
            if (shown.id != 0)
                seen << shown.id;
        }
        QList<qint64> expected = present.values();
        std::ranges::sort(expected);
        QCOMPARE(seen, expected);
    }
}

void TestTimeline::quotesFollowTheirMessage()
{
    Fixture f;
    Message answer = message(9);
    answer.properties = {{Quote::property, 5}};
    f.timeline.addMessages({answer});
    const auto quote = [&f] { return f.timeline.index(f.timeline.rowOfMessage(9)).data(Timeline::QuoteRole).value<Quote>(); };
    QCOMPARE(quote().id, 5);
    QVERIFY(quote().message.isNull() && !quote().missing);
    QSignalSpy changed(&f.timeline, &Timeline::dataChanged);
    f.timeline.setQuoted(message(5));
    QCOMPARE(quote().message.body, u"body 5"_s);
    QVERIFY(!changed.isEmpty());
    f.timeline.addMessages({message(5)});
    Message edited = message(5);
    edited.body = u"other"_s;
    f.timeline.updateMessage(edited);
    QCOMPARE(quote().message.body, u"other"_s);
    changed.clear();
    f.timeline.removeMessage(5);
    QVERIFY(quote().missing && quote().message.isNull());
    QVERIFY(!changed.isEmpty());
}

void TestTimeline::selectionEndsWithItsMessage()
{
    Fixture f;
    f.timeline.addMessages({message(3), message(1), message(2)});
    for (const qint64 id : {3, 1, 77})
        f.timeline.setSelected(id, true);
    QCOMPARE(f.timeline.selectedMessages().size(), 2);
    QCOMPARE(f.timeline.selectedMessages().constFirst().id, 1);
    f.timeline.removeMessage(1);
    QCOMPARE(f.timeline.selection(), QSet<qint64>{3});
}

void TestTimeline::facesAreAsTheyAreNow()
{
    ManualClock clock;
    Timeline timeline(&clock);
    const auto wearing = [](qint64 id, const QString &picture) {
        Message worn = message(id, 2, id);
        worn.user.displayPictureUrl = picture;
        return worn;
    };
    const auto faces = [&timeline] {
        QStringList pictures;
        for (int row = timeline.rowCount() - 1; row >= 0; --row) {
            if (!timeline.index(row).data(Timeline::MessageRole).value<Message>().isNull())
                pictures << timeline.index(row).data(Timeline::PictureRole).toString();
        }
        return pictures;
    };
    timeline.addMessages({wearing(5, u"old"_s), wearing(6, u"old"_s)});
    timeline.addMessages({wearing(7, u"new"_s)});
    QCOMPARE(faces(), QStringList({u"new"_s, u"new"_s, u"new"_s}));
    timeline.addMessages({wearing(3, u"older"_s)}); // from the disk, far up
    QCOMPARE(faces(), QStringList({u"new"_s, u"new"_s, u"new"_s, u"new"_s}));
    User user = person(2);
    user.displayPictureUrl = u"newest"_s;
    QSignalSpy changed(&timeline, &QAbstractItemModel::dataChanged);
    timeline.notePicture(user);
    QCOMPARE(faces().constFirst(), u"newest"_s);
    QCOMPARE(changed.size(), 1);
    timeline.notePicture(user);
    QCOMPARE(changed.size(), 1);
}

void TestTimeline::threadsSayHowManyAndWhen()
{
    Fixture f;
    Message topic = message(4);
    topic.repliesCount = 2;
    f.timeline.addMessages({topic});
    const auto text = [&f] { return f.timeline.index(f.timeline.rowOfMessage(4)).data(Timeline::ThreadTextRole).toString(); };
    QVERIFY2(text().startsWith(u"2 "_s), qPrintable(text()));
    const QString before = text();
    f.timeline.setLastReply(4, noon);
    QVERIFY(text().size() > before.size());
}

PURR_TEST(TestTimeline)
#include "test_timeline.moc"
