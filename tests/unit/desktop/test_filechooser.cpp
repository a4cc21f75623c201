// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/filechooser.h"
#include "support/testmain.h"
#include "unit/desktop/fakeportal.h"
#include "unit/desktop/mockservice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A chooser and all that it can say.
struct Asked {
    explicit Asked(std::chrono::milliseconds patience = std::chrono::minutes(1), FileChooser::Mode mode = FileChooser::Mode::OpenFile)
        : chooser(QDBusConnection::sessionBus(), patience)
    {
        chooser.setProperty("mode", QVariant::fromValue(mode));
        chooser.setProperty("title", u"Attach files"_s);
    }
    [[nodiscard]] qsizetype answers() const { return chosen.count() + cancelled.count() + unavailable.count(); }
    [[nodiscard]] QList<QUrl> files() const { return chosen.isEmpty() ? QList<QUrl>{} : chosen.constFirst().constFirst().value<QList<QUrl>>(); }

    FileChooser chooser;
    QSignalSpy chosen{&chooser, &FileChooser::chosen};
    QSignalSpy cancelled{&chooser, &FileChooser::cancelled};
    QSignalSpy unavailable{&chooser, &FileChooser::unavailable};
};
} // namespace

/// Files are asked for by the portal, played on the private bus.
class TestFileChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreChosen();
    void kindsOfFilesAreAskedFor();
    void savingSaysWhere();
    void ownWindowsBeginWhereThereIsAFolder();
    void answersThatAreNoFilesAreNone();
    void nothingIsChosen();
    void anAnswerBeforeTheCallReturnsCounts();
    void oldPortalsAnswerAtTheirOwnPlace();
    void withoutPortalNobodyWaits();
    void aPortalThatGoesAwayIsNotWaitedFor();
    void aPortalThatSaysNothingIsNotWaitedFor();
    void oldPortalsAreNotAskedForFolders();
    void whoIsGoneTakesTheWindowAway();
};

void TestFileChooser::initTestCase()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
}

void TestFileChooser::filesAreChosen()
{
    FakePortal portal;
    Asked asked(std::chrono::minutes(1), FileChooser::Mode::OpenFiles);
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    const FakePortal::Call call = portal.calls().constFirst();
    QCOMPARE(call.method, u"OpenFile"_s);
    QCOMPARE(call.title, u"Attach files"_s);
    QCOMPARE(call.options.value(u"multiple"_s), true);
    QCOMPARE(call.options.value(u"modal"_s), true);
    QVERIFY(!call.options.value(u"handle_token"_s).toString().isEmpty());
    QCOMPARE(asked.answers(), 0);
    portal.choose({u"file:///tmp/a%20b.txt"_s, u"file:///tmp/%C3%BC.png"_s});
    QTRY_COMPARE(asked.chosen.count(), 1);
    QCOMPARE(asked.files(), (QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl::fromLocalFile(u"/tmp/ü.png"_s)}));
    // Its end is no news, and a second answer is none.
    portal.choose({u"file:///tmp/again"_s});
    portal.leave();
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.portal.Desktop"_s));
    QCoreApplication::processEvents();
    QCOMPARE(asked.answers(), 1);
}

void TestFileChooser::kindsOfFilesAreAskedFor()
{
    FakePortal portal;
    Asked asked;
    asked.chooser.setProperty("nameFilters", QStringList{u"Pictures (*.png *.jpg)"_s});
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    const auto filters = portal.calls().constFirst().options.value(u"filters"_s).value<QDBusArgument>();
    QCOMPARE(filters.currentSignature(), u"a(sa(us))"_s);
    QString label;
    QStringList globs;
    filters.beginArray();
    filters.beginStructure();
    filters >> label;
    filters.beginArray();
    while (!filters.atEnd()) {
        uint kind = 1;
        QString glob;
        filters.beginStructure();
        filters >> kind >> glob;
        filters.endStructure();
        QCOMPARE(kind, 0U);
        globs.append(glob);
    }
    QCOMPARE(label, u"Pictures"_s);
    // Cameras write large letters.
    QCOMPARE(globs, (QStringList{u"*.png"_s, u"*.PNG"_s, u"*.jpg"_s, u"*.JPG"_s}));
    QVERIFY(!portal.calls().constFirst().options.contains(u"multiple"_s));
}

void TestFileChooser::savingSaysWhere()
{
    FakePortal portal;
    Asked asked(std::chrono::minutes(1), FileChooser::Mode::SaveFile);
    asked.chooser.setProperty("suggested", QUrl::fromLocalFile(u"/tmp/Größe/plan.pdf"_s));
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    const FakePortal::Call call = portal.calls().constFirst();
    QCOMPARE(call.method, u"SaveFile"_s);
    QCOMPARE(call.options.value(u"current_name"_s), u"plan.pdf"_s);
    QCOMPARE(call.options.value(u"current_folder"_s).toByteArray(), QByteArray("/tmp/Gr\xc3\xb6\xc3\x9f" "e\0", 13));
    portal.choose({u"file:///tmp/other.pdf"_s});
    QTRY_COMPARE(asked.files(), QList<QUrl>{QUrl(u"file:///tmp/other.pdf"_s)});
}

void TestFileChooser::answersThatAreNoFilesAreNone()
{
    FakePortal portal;
    Asked asked;
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    portal.choose({u"https://example.org/a"_s, u"smb://host/b"_s, u"../c"_s});
    QTRY_COMPARE(asked.cancelled.count(), 1);
    QCOMPARE(asked.answers(), 1);
}

void TestFileChooser::nothingIsChosen()
{
    FakePortal portal;
    Asked asked;
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    portal.cancel();
    QTRY_COMPARE(asked.cancelled.count(), 1);
    // It may be asked again.
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 2);
    portal.choose({u"file:///tmp/a"_s});
    QTRY_COMPARE(asked.chosen.count(), 1);
    QCOMPARE(asked.answers(), 2);
}

void TestFileChooser::anAnswerBeforeTheCallReturnsCounts()
{
    FakePortal portal(FakePortal::Manner::Hasty);
    Asked asked;
    asked.chooser.open(nullptr);
    QTRY_COMPARE(asked.files(), QList<QUrl>{QUrl(u"file:///tmp/hasty"_s)});
}

void TestFileChooser::oldPortalsAnswerAtTheirOwnPlace()
{
    FakePortal portal(FakePortal::Manner::Old);
    Asked asked;
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    // What it says now is not heard before it has told where.
    QTRY_VERIFY((portal.choose({u"file:///tmp/old"_s}), asked.answers() > 0));
    QCOMPARE(asked.files(), QList<QUrl>{QUrl(u"file:///tmp/old"_s)});
}

void TestFileChooser::withoutPortalNobodyWaits()
{
    Asked asked;
    asked.chooser.open(nullptr);
    QCOMPARE(asked.answers(), 0);
    QTRY_COMPARE(asked.unavailable.count(), 1);
    FileChooser nowhere(QDBusConnection(u"there is no session bus"_s), std::chrono::minutes(1));
    const QSignalSpy unavailable(&nowhere, &FileChooser::unavailable);
    nowhere.open(nullptr);
    QTRY_COMPARE(unavailable.count(), 1);
}

void TestFileChooser::aPortalThatGoesAwayIsNotWaitedFor()
{
    FakePortal portal;
    Asked asked;
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    QCOMPARE(asked.answers(), 0);
    portal.leave();
    QTRY_COMPARE(asked.unavailable.count(), 1);
    QCOMPARE(asked.answers(), 1);
}

void TestFileChooser::aPortalThatSaysNothingIsNotWaitedFor()
{
    FakePortal portal(FakePortal::Manner::Deaf);
    Asked asked(std::chrono::milliseconds(500));
    asked.chooser.open(nullptr);
    QTRY_COMPARE(asked.unavailable.count(), 1);
    // A window that comes late after all would be a second one.
    QTRY_COMPARE(portal.closed(), 1);
    portal.choose({u"file:///tmp/late"_s});
    QTest::qWait(0);
    QCOMPARE(asked.answers(), 1);
}

void TestFileChooser::oldPortalsAreNotAskedForFolders()
{
    {
        FakePortal portal(FakePortal::Manner::Waits, 2);
        Asked asked(std::chrono::minutes(1), FileChooser::Mode::OpenFolder);
        asked.chooser.open(nullptr);
        QTRY_COMPARE(asked.unavailable.count(), 1);
        QVERIFY(portal.calls().isEmpty());
    }
    FakePortal portal;
    Asked asked(std::chrono::minutes(1), FileChooser::Mode::OpenFolder);
    asked.chooser.open(nullptr);
    QTRY_COMPARE(portal.calls().size(), 1);
    QCOMPARE(portal.calls().constFirst().options.value(u"directory"_s), true);
}

void TestFileChooser::whoIsGoneTakesTheWindowAway()
{
    FakePortal portal;
    {
        Asked asked;
        asked.chooser.open(nullptr);
        QTRY_COMPARE(portal.calls().size(), 1);
    }
    QTRY_COMPARE(portal.closed(), 1);
}

void TestFileChooser::ownWindowsBeginWhereThereIsAFolder()
{
    const QTemporaryDir folder;
    FileChooser chooser;
    QCOMPARE(chooser.startFolder(), QUrl::fromLocalFile(QDir::homePath()));
    QCOMPARE(chooser.startFile(), QUrl());
    chooser.setProperty("suggested", QUrl::fromLocalFile(folder.filePath(u"room.html"_s)));
    QCOMPARE(chooser.startFolder(), QUrl::fromLocalFile(folder.path()));
    QCOMPARE(chooser.startFile(), QUrl::fromLocalFile(folder.filePath(u"room.html"_s)));
    chooser.setProperty("suggested", QUrl::fromLocalFile(folder.filePath(u"absent/room.html"_s)));
    QCOMPARE(chooser.startFile(), QUrl::fromLocalFile(QDir::homePath() + u"/room.html"_s));
    // The next one begins where this one ended, and what is there stays.
    const QUrl first = chooser.freeFileIn(QUrl::fromLocalFile(folder.path()));
    QCOMPARE(first, QUrl::fromLocalFile(folder.filePath(u"room.html"_s)));
    QVERIFY(QFile(first.toLocalFile()).open(QIODevice::WriteOnly));
    QCOMPARE(chooser.freeFileIn(QUrl::fromLocalFile(folder.path())), QUrl::fromLocalFile(folder.filePath(u"room (2).html"_s)));
    chooser.remember(first);
    QCOMPARE(FileChooser().startFolder(), QUrl::fromLocalFile(folder.path()));
    chooser.remember(QUrl::fromLocalFile(QDir::homePath()));
}

PURR_TEST(TestFileChooser)
#include "test_filechooser.moc"
