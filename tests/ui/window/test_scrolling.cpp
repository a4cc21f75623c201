// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/conversationwords.h"
#include "server/storedatabase.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QWheelEvent>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What floats over the messages while one reads further up: the day, and the way back with what has come meanwhile.
class TestScrollingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayOfTheTopmostRowIsShown();
    void theWayBackCountsWhatCame();

private:
    static QQuickItem *list(const Stage &stage) { return Stage::first(stage.pane(0), "MessageList"); }
    /// As a wheel does, over the messages.
    static void scroll(const Stage &stage, int notches)
    {
        const QPointF at = list(stage)->mapToScene(QPointF(list(stage)->width() / 2, list(stage)->height() / 2));
        QWheelEvent event(at, stage.window()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        static quint64 time = 1'000;
        event.setTimestamp(time += 500); // Flickable takes none of no time for one
        QCoreApplication::sendEvent(stage.window(), &event);
    }
    static bool atRest(const Stage &stage) { return !list(stage)->property("moving").toBool(); }
    static void leaveTheNewest(Stage &stage)
    {
        for (int notch = 0; notch < 20 && list(stage)->property("pinned").toBool(); ++notch) {
            scroll(stage, 2);
            stage.draw();
            QTRY_VERIFY(atRest(stage));
        }
        QVERIFY(!list(stage)->property("pinned").toBool());
    }
};

void TestScrollingWindow::theDayOfTheTopmostRowIsShown()
{
    constexpr int days = 4;
    constexpr int perDay = 45;
    const QDateTime now = QDateTime::currentDateTime();
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    QList<Message> said;
    for (int i = 0; i < days * perDay; ++i)
        said << stage.say(sam, room, u"message %1"_s.arg(i));
    // They were said over some days.
    stage.stopServer();
    {
        server::StoreDatabase database;
        QVERIFY(database.open(stage.folder() + u"/server/purr.sqlite"_s, server::StoreDatabase::Access::ReadWrite).succeeded());
        for (int i = 0; i < said.size(); ++i) {
            const qint64 time = now.addDays(i / perDay - days + 1).toMSecsSinceEpoch() - 1;
            QVERIFY(database.run(u"UPDATE messages SET created = ? WHERE id = ?"_s, time, said.at(i).id).succeeded());
        }
    }
    stage.startServer();
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    QVERIFY(outcomeOf(stage.kitty()->readChannel(hers))->succeeded());
    stage.openPane(hers);
    QTRY_VERIFY(stage.shows(u"message %1"_s.arg(days * perDay - 1)));
    const auto pill = [&] { return Stage::first(stage.pane(0), "DayPill"); };
    QVERIFY(!pill()); // At the newest it would be in the way.
    const auto topmost = [&] { return stage.conversation(0)->messageAt(list(stage)->property("topRow").toInt()); };
    const auto day = [&] { return words::day(topmost().createdTime.toLocalTime().date(), QDate::currentDate()); };
    QStringList seen;
    leaveTheNewest(stage);
    for (int notch = 0; notch < 200 && (topmost().isNull() || topmost().id > said.at(perDay / 2).id); ++notch) {
        // Where a line says the day by itself there is no need for another word.
        QTRY_VERIFY(atRest(stage) && (topmost().isNull() ? !pill() : pill() && Stage::shows(pill(), day())));
        if (!topmost().isNull() && !seen.contains(day()))
            seen << day();
        scroll(stage, 2);
        stage.draw();
    }
    QStringList expected;
    for (int back = 0; back < days; ++back)
        expected << words::day(QDate::currentDate().addDays(-back), QDate::currentDate());
    QCOMPARE(seen, expected);
    QVERIFY(seen.contains(u"Yesterday"_s));
    // It leads to other days.
    QVERIFY(pill());
    stage.click(pill());
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "CalendarGrid"));
}

void TestScrollingWindow::theWayBackCountsWhatCame()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    for (int i = 0; i < 50; ++i)
        stage.say(sam, room, u"old %1"_s.arg(i));
    QTRY_VERIFY(stage.shows(u"old 49"_s));
    const auto jump = [&] { return Stage::first(stage.pane(0), "JumpButton"); };
    QVERIFY(!jump());
    leaveTheNewest(stage);
    QTRY_VERIFY(jump());
    QCOMPARE(jump()->property("text").toString(), u"Jump to the latest"_s);
    for (int i = 0; i < 3; ++i)
        stage.say(sam, room, u"new %1"_s.arg(i));
    QTRY_VERIFY(Stage::shows(jump(), u"3 new messages, jump to the latest"_s));
    QTRY_COMPARE(jump()->property("count").toInt(), 3);
    QVERIFY(!Stage::shows(jump(), u"@"_s));
    stage.say(sam, room, u"what do you say, <@mara>?"_s);
    stage.say(sam, room, u"and he, <@sam>?"_s);
    QTRY_COMPARE(jump()->property("count").toInt(), 5);
    QVERIFY(Stage::shows(jump(), u"@1"_s));
    QVERIFY(Stage::shows(jump(), u"1 new message that mentions you, jump to the latest"_s)
        || Stage::shows(jump(), u"1 new messages that mention you, jump to the latest"_s));
    stage.click(jump());
    QTRY_VERIFY(!jump());
    QTRY_VERIFY(list(stage)->property("pinned").toBool());
    QTRY_VERIFY(stage.shows(u"and he, "_s));
    QCOMPARE(stage.conversation(0)->unseenCount(), 0);
    QCOMPARE(stage.conversation(0)->unseenMentions(), 0);
    // What was seen is not counted the next time.
    leaveTheNewest(stage);
    QTRY_VERIFY(jump());
    QVERIFY(!Stage::shows(jump(), u"new message"_s) && !Stage::shows(jump(), u"@"_s));
    stage.say(sam, room, u"one more"_s);
    QTRY_COMPARE(jump()->property("count").toInt(), 1);
}

PURR_TEST(TestScrollingWindow)
#include "test_scrolling.moc"
