// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/attachments.h"
#include "models/drafts.h"
#include "models/tiling.h"
#include "models/typist.h"
#include "models/workspace.h"
#include "support/testmain.h"
#include "unit/client/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;
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

QString names(const Workspace &workspace)
{
    QStringList names;
    for (int i = 0; i < workspace.count(); ++i) {
        names << QString::number(workspace.channelAt(i).id) + (workspace.isStarted(i) ? u""_s : u"-"_s)
                + (i == workspace.focusedIndex() ? u"*"_s : u""_s);
    }
    return names.join(u' ');
}
} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFocusesAndCloses();
    void eleventhPaneIsParkedAndAsks();
    void closingOneLetsTheOtherIn();
    void opensInThePlaceOfTheLast();
    void movesAndParks();
    void remembersPanesPerFolder();
    void tilesFillTheRoom_data();
    void tilesFillTheRoom();
    void draggedHandlesKeepMinimumSizes();
    void draftsBelongToChannelsAndSurvive();
    void filesBesideADraftSurvive();
    void typistShowsNoMoreThanAllowed();
};

void TestWorkspace::opensFocusesAndCloses()
{
    ManualClock clock;
    Workspace workspace(&clock);
    QAbstractItemModelTester tester(&workspace, QAbstractItemModelTester::FailureReportingMode::QtTest);
    workspace.open(channel(1));
    workspace.open(channel(2));
    workspace.open(channel(3));
    QCOMPARE(names(workspace), u"1 2 3*"_s);
    workspace.open(channel(1));
    QCOMPARE(names(workspace), u"1* 2 3"_s);
    workspace.openBeside(channel(4));
    QCOMPARE(names(workspace), u"1 4* 2 3"_s);
    workspace.close(1);
    QCOMPARE(names(workspace), u"1* 2 3"_s);
    workspace.close(2);
    workspace.focusNext(1);
    QCOMPARE(names(workspace), u"1 2*"_s);
    workspace.focusNext(1);
    QCOMPARE(names(workspace), u"1* 2"_s);
    workspace.closeAll();
    QCOMPARE(workspace.focusedIndex(), -1);
    workspace.focusNext(1);
    workspace.open(Channel());
    QCOMPARE(workspace.count(), 0);
}

void TestWorkspace::eleventhPaneIsParkedAndAsks()
{
    ManualClock clock;
    Workspace workspace(&clock);
    QAbstractItemModelTester tester(&workspace, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy limit(&workspace, &Workspace::limitReached);
    for (int id = 1; id <= 10; ++id)
        workspace.open(channel(id));
    QCOMPARE(limit.size(), 0);
    workspace.focus(0);
    workspace.open(channel(11));
    QCOMPARE(limit.size(), 1);
    QCOMPARE(limit.at(0).at(0).value<Channel>().id, 11);
    QCOMPARE(limit.at(0).at(1).value<Channel>().id, 2);
    QCOMPARE(workspace.startedCount(), 10);
    QVERIFY(!workspace.isStarted(10));
    workspace.open(channel(12));
    QCOMPARE(limit.size(), 2);
    QCOMPARE(workspace.count(), 11);
    QCOMPARE(workspace.indexOf(11), -1);
    QVERIFY(!workspace.enter(workspace.indexOf(12)));
    QCOMPARE(limit.size(), 3);
}

void TestWorkspace::closingOneLetsTheOtherIn()
{
    ManualClock clock;
    Workspace workspace(&clock);
    workspace.setLimit(2);
    workspace.open(channel(1));
    workspace.open(channel(2));
    workspace.open(channel(3));
    QCOMPARE(names(workspace), u"1 2 3-*"_s);
    workspace.closeAndEnter(channel(1), channel(3));
    QCOMPARE(names(workspace), u"2 3*"_s);
    QCOMPARE(workspace.startedByUse().size(), 2);
    QCOMPARE(workspace.leastRecentlyUsed().id, 2);
}

void TestWorkspace::opensInThePlaceOfTheLast()
{
    ManualClock clock;
    Workspace workspace(&clock);
    QAbstractItemModelTester tester(&workspace, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy closing(&workspace, &Workspace::closing);
    QSignalSpy limit(&workspace, &Workspace::limitReached);
    workspace.openInstead(channel(1));
    QCOMPARE(names(workspace), u"1*"_s);
    workspace.open(channel(2));
    workspace.open(channel(3));
    workspace.focus(1);
    const QJsonObject arranged = workspace.tiling()->toJson();
    workspace.openInstead(channel(4));
    QCOMPARE(names(workspace), u"1 4* 3"_s);
    QCOMPARE(closing.size(), 1);
    QCOMPARE(closing.constFirst().constFirst().toInt(), 1);
    QCOMPARE(workspace.tiling()->count(), 3);
    QCOMPARE(workspace.tiling()->toJson(), arranged);
    // One that is open is only shown.
    workspace.openInstead(channel(1));
    QCOMPARE(names(workspace), u"1* 4 3"_s);
    QCOMPARE(closing.size(), 1);
    // A pane in a window of its own is not the one that the list stands beside.
    workspace.setPopped(0, true);
    workspace.focus(0);
    workspace.openInstead(channel(5));
    QCOMPARE(names(workspace), u"1 5* 3"_s);
    workspace.setPopped(1, true);
    workspace.setPopped(2, true);
    workspace.openInstead(channel(6));
    QCOMPARE(names(workspace), u"1 5 3 6*"_s);
    // It always has the place of the one that goes.
    workspace.setLimit(4);
    workspace.openInstead(channel(7));
    QCOMPARE(names(workspace), u"1 5 3 7*"_s);
    QCOMPARE(limit.size(), 0);
}

void TestWorkspace::movesAndParks()
{
    ManualClock clock;
    Workspace workspace(&clock);
    QAbstractItemModelTester tester(&workspace, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int id = 1; id <= 4; ++id)
        workspace.open(channel(id));
    workspace.move(3, 0);
    QCOMPARE(names(workspace), u"4* 1 2 3"_s);
    workspace.move(1, 3);
    QCOMPARE(names(workspace), u"4* 2 3 1"_s);
    workspace.park(1);
    QCOMPARE(names(workspace), u"4* 2- 3 1"_s);
    QCOMPARE(workspace.startedCount(), 3);
    QVERIFY(workspace.enter(1));
    QCOMPARE(workspace.startedCount(), 4);
}

void TestWorkspace::remembersPanesPerFolder()
{
    QTemporaryDir folder;
    ManualClock clock;
    {
        Workspace workspace(&clock);
        workspace.setFolder(folder.filePath(u"mara"_s));
        for (int id = 1; id <= 3; ++id)
            workspace.open(channel(id));
        workspace.park(0);
        workspace.focus(1);
        clock.advance(1s);
        workspace.setFolder(folder.filePath(u"lena"_s));
        QCOMPARE(workspace.count(), 0);
        workspace.open(channel(9));
    }
    Workspace again(&clock);
    QAbstractItemModelTester tester(&again, QAbstractItemModelTester::FailureReportingMode::QtTest);
    again.setFolder(folder.filePath(u"mara"_s));
    QCOMPARE(names(again), u"1- 2* 3"_s);
    QCOMPARE(again.channelAt(1).name, u"channel2"_s);
    again.setFolder(folder.filePath(u"lena"_s));
    QCOMPARE(names(again), u"9*"_s);
}

void TestWorkspace::tilesFillTheRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    for (int count = 0; count <= 11; ++count) {
        for (const int width : {300, 600, 1112, 2000}) {
            const int fitting = std::max(1, (width + 8) / 288);
            const int wanted = count == 0 ? 0 : count == 1 ? 1 : count <= 4 ? 2 : count <= 9 ? 3 : 4;
            QTest::addRow("%d panes in %d", count, width) << count << width << std::min(fitting, wanted);
        }
    }
}

void TestWorkspace::tilesFillTheRoom()
{
    QFETCH(int, count);
    QFETCH(int, width);
    QFETCH(int, columns);
    Tiling tiling;
    tiling.setWidth(width);
    tiling.setHeight(800);
    tiling.setCount(count);
    QCOMPARE(tiling.columnCount(), columns);
    QCOMPARE(tiling.handleCount(), std::max(0, count - 1));
    QVERIFY(tiling.pane(count).isNull());
    for (int i = 0; i < count; ++i) {
        const QRectF pane = tiling.pane(i);
        QVERIFY(pane.width() >= 279 && pane.height() >= 239);
        QVERIFY(pane.left() >= 0 && pane.right() <= width + 1 && pane.bottom() <= tiling.contentHeight() + 1);
        for (int other = i + 1; other < count; ++other)
            QVERIFY(!pane.intersects(tiling.pane(other)));
    }
}

void TestWorkspace::draggedHandlesKeepMinimumSizes()
{
    Tiling tiling;
    tiling.setWidth(1000);
    tiling.setHeight(800);
    tiling.setCount(3);
    QVERIFY(tiling.pane(0).width() > tiling.pane(1).width());
    const int columnHandle = tiling.isColumnHandle(0) ? 0 : 1;
    const qreal before = tiling.pane(0).width();
    tiling.drag(columnHandle, -60);
    QVERIFY(qAbs(tiling.pane(0).width() - (before - 60)) <= 1);
    tiling.drag(columnHandle, -5000);
    QVERIFY(qAbs(tiling.pane(0).width() - 280) <= 1);
    tiling.drag(columnHandle, 5000);
    QVERIFY(qAbs(tiling.pane(1).width() - 280) <= 1);
    const int rowHandle = tiling.isColumnHandle(0) ? 1 : 0;
    const qreal height = tiling.pane(1).height();
    tiling.drag(rowHandle, 40);
    QVERIFY(qAbs(tiling.pane(1).height() - height - 40) <= 1);
    tiling.drag(99, 10);
    tiling.reset();
    QVERIFY(qAbs(tiling.pane(0).width() - before) <= 1);
}

void TestWorkspace::draftsBelongToChannelsAndSurvive()
{
    QTemporaryDir folder;
    {
        Scene scene(false);
        Drafts drafts(&scene.clock);
        drafts.setKitty(scene.kitty.get());
        signInAt(scene, folder);
        drafts.setText(1, u"for Alice"_s);
        drafts.setText(2, u"for Bob"_s);
        scene.pass(2s);
        drafts.setText(2, {});
        drafts.setText(3, u"späť 🎉"_s);
        scene.kitty.reset(); // as at the end of the program: written at once
    }
    Scene scene(false);
    Drafts again(&scene.clock);
    QSignalSpy reset(&again, &Drafts::reset);
    again.setKitty(scene.kitty.get());
    again.setText(1, u"typed before the disk has answered"_s);
    scene.server.reachable = false;
    signInAt(scene, folder);
    QVERIFY(!reset.isEmpty());
    QCOMPARE(again.text(1), u"typed before the disk has answered"_s);
    QCOMPARE(again.text(2), QString());
    QCOMPARE(again.text(3), u"späť 🎉"_s);
    watch(scene.kitty->endSession());
    QCOMPARE(again.text(3), QString());
}

void TestWorkspace::filesBesideADraftSurvive()
{
    const QTemporaryDir folder;
    const QString kept = folder.filePath(u"kept.txt"_s);
    const QString gone = folder.filePath(u"gone.txt"_s);
    for (const QString &path : {kept, gone}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
    }
    QMimeData picture;
    picture.setImageData(QImage(8, 8, QImage::Format_RGB32));
    {
        Scene scene(false);
        Drafts drafts(&scene.clock);
        drafts.setFolder(folder.filePath(u"pasted"_s));
        drafts.setKitty(scene.kitty.get());
        signInAt(scene, folder);
        drafts.attachments(1)->add({QUrl::fromLocalFile(kept), QUrl::fromLocalFile(gone)});
        QVERIFY(drafts.attachments(1)->take(&picture));
        QVERIFY(drafts.attachments(2)->take(&picture));
        QTRY_COMPARE(drafts.attachments(1)->count(), 3);
        QTRY_COMPARE(drafts.attachments(2)->count(), 1);
        drafts.attachments(2)->remove(0); // its file goes with it
        // Sent, but without a connection: not lost either.
        drafts.attachments(3)->add({QUrl::fromLocalFile(kept)});
        scene.server.reachable = false;
        watch(scene.kitty->endSession());
        QVERIFY(drafts.attachments(1)->unsent().isEmpty());
    }
    QVERIFY(QFile::remove(gone));
    QCOMPARE(QDir(folder.filePath(u"pasted"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    Scene scene(false);
    Drafts again(&scene.clock);
    QSignalSpy reset(&again, &Drafts::reset);
    again.setKitty(scene.kitty.get());
    signInAt(scene, folder);
    QVERIFY(!reset.isEmpty());
    QCOMPARE(again.attachments(1)->count(), 2);
    QVERIFY(again.attachments(1)->errorText().contains(u"gone.txt"_s));
    QVERIFY(again.attachedNames(1).constLast().endsWith(u".png"_s));
    QVERIFY(again.attachedNames(2).isEmpty());
    QCOMPARE(again.attachedNames(3), QStringList{u"kept.txt"_s});
}

void TestWorkspace::typistShowsNoMoreThanAllowed()
{
    ManualClock clock;
    Typist typist(&clock);
    QSignalSpy told(&typist, &Typist::keystrokes);
    const QString neutral = Typist::neutralDraft.toString();
    typist.typed(u"my secret"_s);
    typist.typed(u"my secret p"_s);
    QCOMPARE(told, QList<QVariantList>{{neutral}});
    clock.advance(Typist::repeatAfter);
    typist.typed(u"my secret pl"_s);
    QCOMPARE(told.size(), 2);
    typist.typed({});
    typist.stopped();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.last().at(0).toString(), QString());

    typist.setShowText(true);
    typist.typed(u"hello "_s);
    QCOMPARE(told.last().at(0).toString(), u"hello "_s);
    typist.setShowText(false);
    QCOMPARE(told.last().at(0).toString(), neutral);
    typist.setShowTyping(false);
    QCOMPARE(told.last().at(0).toString(), QString());
    const qsizetype count = told.size();
    typist.typed(u"unseen"_s);
    QCOMPARE(told.size(), count);
}

PURR_TEST(TestWorkspace)
#include "test_workspace.moc"
