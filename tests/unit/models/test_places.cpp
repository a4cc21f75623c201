// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/layouts.h"
#include "models/tiling.h"
#include "models/workspace.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
Channel channel(qint64 id)
{
    Channel channel;
    channel.id = id;
    channel.type = ChannelType::Public;
    channel.name = u"channel%1"_s.arg(id);
    channel.createdTime = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    return channel;
}

/// The panes column by column: "1 2|3", in the order of the workspace, by their channels.
QString shape(Workspace &workspace)
{
    QString text;
    qreal x = -1;
    for (int tile = 0; workspace.paneAtTile(tile) >= 0; ++tile) {
        const QRectF place = workspace.tiling()->pane(tile);
        if (tile > 0)
            text += place.x() > x ? u"|"_s : u" "_s;
        x = place.x();
        text += QString::number(workspace.channelAt(workspace.paneAtTile(tile)).id);
    }
    return text;
}

void open(Workspace &workspace, int panes, QSizeF size = {1200, 800})
{
    workspace.tiling()->setWidth(size.width());
    workspace.tiling()->setHeight(size.height());
    for (int id = 1; id <= panes; ++id)
        workspace.open(channel(id));
}
} // namespace

/// Moving panes about, windows of their own, parking and named layouts.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panesGoBesideOthers_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<Tiling::Edge>("edge");
        QTest::addColumn<QString>("expected");
        // Four panes stand as 1 2|3 4.
        QTest::newRow("above") << 3 << 0 << Tiling::Edge::Top << u"4 1 2|3"_s;
        QTest::newRow("below") << 0 << 3 << Tiling::Edge::Bottom << u"2|3 4 1"_s;
        QTest::newRow("left, a column of its own") << 3 << 0 << Tiling::Edge::Left << u"4|1 2|3"_s;
        QTest::newRow("right of its own column") << 0 << 1 << Tiling::Edge::Right << u"2|1|3 4"_s;
        QTest::newRow("within the column") << 2 << 3 << Tiling::Edge::Bottom << u"1 2|4 3"_s;
    }

    void panesGoBesideOthers()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(Tiling::Edge, edge);
        QFETCH(QString, expected);
        ManualClock clock;
        Workspace workspace(&clock);
        const QAbstractItemModelTester tester(&workspace);
        open(workspace, 4);
        QCOMPARE(shape(workspace), u"1 2|3 4"_s);
        const qint64 focused = workspace.focusedChannel().id;
        workspace.place(from, to, edge);
        QCOMPARE(shape(workspace), expected);
        QCOMPARE(workspace.focusedChannel().id, focused);
        // What is dropped on itself stays.
        workspace.place(1, 1, Tiling::Edge::Left);
        QCOMPARE(shape(workspace), expected);
    }

    void columnsThatDoNotFitAreNotMade()
    {
        ManualClock clock;
        Workspace workspace(&clock);
        open(workspace, 4, {700, 800});
        QCOMPARE(shape(workspace), u"1 2|3 4"_s);
        QVERIFY(!workspace.tiling()->accepts(0, 2, Tiling::Edge::Right));
        workspace.place(0, 2, Tiling::Edge::Right);
        QCOMPARE(shape(workspace), u"1 2|3 4"_s);
    }

    void keysMoveTheFocusedPane()
    {
        ManualClock clock;
        Workspace workspace(&clock);
        open(workspace, 3);
        QCOMPARE(shape(workspace), u"1|2 3"_s);
        workspace.step(Tiling::Edge::Top);
        QCOMPARE(shape(workspace), u"1|3 2"_s);
        workspace.step(Tiling::Edge::Left);
        QCOMPARE(shape(workspace), u"1|3|2"_s);
        workspace.step(Tiling::Edge::Left);
        QCOMPARE(shape(workspace), u"3|1|2"_s);
        workspace.step(Tiling::Edge::Left);
        QCOMPARE(shape(workspace), u"3|1|2"_s);
        workspace.step(Tiling::Edge::Bottom);
        QCOMPARE(shape(workspace), u"1 3|2"_s);
        workspace.step(Tiling::Edge::Right);
        QCOMPARE(shape(workspace), u"1|3|2"_s);
        workspace.step(Tiling::Edge::Right);
        QCOMPARE(shape(workspace), u"1|2|3"_s);
    }

    void anArrangementIsKeptWhilePanesComeAndGo()
    {
        ManualClock clock;
        Workspace workspace(&clock);
        open(workspace, 3);
        workspace.place(0, 2, Tiling::Edge::Bottom); // 2 3 1
        QCOMPARE(shape(workspace), u"2 3 1"_s);
        workspace.open(channel(4));
        QCOMPARE(shape(workspace), u"2 3 1|4"_s);
        workspace.close(workspace.indexOf(3));
        QCOMPARE(shape(workspace), u"2 1|4"_s);
        // Too narrow for the columns: one above the other for now, and back.
        workspace.tiling()->setWidth(400);
        QCOMPARE(shape(workspace), u"2 1 4"_s);
        workspace.tiling()->setWidth(1200);
        QCOMPARE(shape(workspace), u"2 1|4"_s);
        workspace.tiling()->reset();
        QCOMPARE(shape(workspace), u"2|1 4"_s);
    }

    void dropsAreShownWhereTheyGo()
    {
        Tiling tiling;
        tiling.setCount(2);
        tiling.setWidth(1008);
        tiling.setHeight(600);
        QCOMPARE(tiling.tileAt({10, 300}), 0);
        QCOMPARE(tiling.tileAt({1000, 300}), 1);
        QCOMPARE(tiling.tileAt({504, 300}), -1);
        QCOMPARE(tiling.edgeAt(0, {10, 300}), Tiling::Edge::Left);
        QCOMPARE(tiling.edgeAt(0, {250, 590}), Tiling::Edge::Bottom);
        QCOMPARE(tiling.preview(0, Tiling::Edge::Bottom).height(), 300);
        // Beside a tile of a column of two there is a new column, as high as both.
        QVERIFY(tiling.place(1, 0, Tiling::Edge::Bottom) >= 0);
        tiling.setCount(3);
        const QRectF beside = tiling.preview(0, Tiling::Edge::Left);
        QCOMPARE(beside.height(), tiling.preview(2, Tiling::Edge::Left).height());
        QCOMPARE(beside.height(), 600);
    }

    void sizesAndPlacesAreRemembered()
    {
        QTemporaryDir folder;
        ManualClock clock;
        QRectF first;
        {
            Workspace workspace(&clock);
            workspace.setFolder(folder.path());
            open(workspace, 3);
            workspace.place(0, 1, Tiling::Edge::Bottom);
            workspace.tiling()->drag(0, 120);
            first = workspace.tiling()->pane(0);
            workspace.setPopped(2, true);
        }
        Workspace again(&clock);
        again.setFolder(folder.path());
        again.tiling()->setWidth(1200);
        again.tiling()->setHeight(800);
        QCOMPARE(again.count(), 3);
        QVERIFY(again.isPopped(2));
        QCOMPARE(again.tiling()->count(), 2);
        again.setPopped(2, false);
        QCOMPARE(again.tiling()->count(), 3);
        QVERIFY(first.isValid());
    }

    void poppedPanesLeaveTheTilesAndComeBack()
    {
        ManualClock clock;
        Workspace workspace(&clock);
        const QAbstractItemModelTester tester(&workspace);
        open(workspace, 3);
        QSignalSpy closing(&workspace, &Workspace::closing);
        workspace.setPopped(1, true);
        QCOMPARE(workspace.tiling()->count(), 2);
        QCOMPARE(workspace.tileOf(1), -1);
        QCOMPARE(workspace.tileOf(2), 1);
        QCOMPARE(shape(workspace), u"1|3"_s);
        QVERIFY(workspace.isStarted(1));
        QCOMPARE(closing.count(), 0);
        workspace.focus(2);
        workspace.step(Tiling::Edge::Left);
        QCOMPARE(shape(workspace), u"3|1"_s);
        workspace.setPopped(workspace.indexOf(2), false);
        QCOMPARE(workspace.tiling()->count(), 3);
        workspace.setPopped(workspace.indexOf(2), true);
        workspace.close(workspace.indexOf(2));
        QCOMPARE(workspace.tiling()->count(), 2);
    }

    void parkedPanesStayWhenTheLimitIsReached()
    {
        ManualClock clock;
        Workspace workspace(&clock);
        workspace.setLimit(2);
        open(workspace, 2);
        workspace.park(0);
        workspace.open(channel(3));
        QVERIFY(workspace.isStarted(2));
        // No place left: this one waits, and the next takes its place; the parked one stays.
        workspace.open(channel(4));
        QVERIFY(!workspace.isStarted(3));
        workspace.open(channel(5));
        QCOMPARE(workspace.indexOf(4), -1);
        QVERIFY(workspace.indexOf(1) >= 0);
        workspace.parkLeastUsedAndEnter(workspace.indexOf(5));
        QVERIFY(workspace.isStarted(workspace.indexOf(5)));
        QVERIFY(!workspace.isStarted(workspace.indexOf(2)));
        QCOMPARE(workspace.startedCount(), 2);
        QCOMPARE(workspace.count(), 4);
    }

    void layoutsComeBack()
    {
        QTemporaryDir folder;
        ManualClock clock;
        Workspace workspace(&clock);
        const QAbstractItemModelTester tester(&workspace);
        open(workspace, 3);
        workspace.place(0, 2, Tiling::Edge::Bottom);
        QCOMPARE(shape(workspace), u"2 3 1"_s);
        Layouts layouts;
        layouts.setProperty("workspace", QVariant::fromValue(&workspace));
        layouts.setFolder(folder.path());
        QVERIFY(!layouts.save(u"  "_s));
        QVERIFY(layouts.save(u"Support morning"_s));
        QSignalSpy closing(&workspace, &Workspace::closing);
        workspace.close(workspace.indexOf(3));
        workspace.open(channel(7));
        QVERIFY(layouts.save(u"Other"_s));
        closing.clear();
        layouts.apply(0);
        QCOMPARE(shape(workspace), u"2 3 1"_s);
        // What is open in both goes on: only one pane was closed.
        QCOMPARE(closing.count(), 1);
        QCOMPARE(workspace.startedCount(), 3);
        QVERIFY(!layouts.rename(1, u"support Morning"_s));
        QVERIFY(layouts.rename(1, u"Evening"_s));

        Layouts again;
        again.setFolder(folder.path());
        QCOMPARE(again.names(), (QStringList{u"Support morning"_s, u"Evening"_s}));
        again.remove(0);
        layouts.setFolder({});
        layouts.setFolder(folder.path());
        QCOMPARE(layouts.names(), QStringList{u"Evening"_s});
    }
};

PURR_TEST(TestPlaces)
#include "test_places.moc"
