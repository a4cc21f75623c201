// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "models/attachments.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"
#include "unit/desktop/fakeportal.h"
#include "unit/desktop/mockservice.h"

#include <QFile>
#include <QImage>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content = "hello")
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString uriOf(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}
} // namespace

/// The window asks for files in the desktop's own window, by its portal, played on the private bus; in Qt's without one.
class TestPortalWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void filesToAttachAreChosen();
    void withoutPortalQtAsks();
    void aPortalThatGoesAwayLeavesItToQt();
    void filesAreSavedWhereThePortalSays();
    void channelsAreExportedWhereThePortalSays();
    void picturesOfPeopleAreChosen();

private:
    [[nodiscard]] int waiting() const;
    [[nodiscard]] QObject *qtAsks() const;
    void attach();

    std::unique_ptr<Stage> m_stage;
    ChatKitty *m_sam = nullptr;
};

void TestPortalWindow::init()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    m_stage = std::make_unique<Stage>();
    m_sam = m_stage->person(u"sam"_s);
    m_stage->channel(m_sam, u"room"_s);
    m_stage->openWindow(u"mara"_s);
    m_stage->openPane(m_stage->joined(m_stage->kitty(), u"room"_s));
    QMetaObject::invokeMethod(m_stage->pane(0), "focusComposer");
}

/// Files that wait to be sent.
int TestPortalWindow::waiting() const
{
    return Stage::first(m_stage->pane(0), "Composer")->property("attachments").value<Attachments *>()->rowCount();
}

/// Qt's own window where it is open, which is inside ours.
QObject *TestPortalWindow::qtAsks() const
{
    const QList<QObject *> popups = m_stage->window()->findChildren<QObject *>();
    const auto found = std::ranges::find_if(popups, [](QObject *object) {
        return object->inherits("QQuickFileDialogImpl") && object->property("visible").toBool();
    });
    return found == popups.cend() ? nullptr : *found;
}

void TestPortalWindow::attach()
{
    QTest::keyClick(m_stage->window(), Qt::Key_U, Qt::ControlModifier);
}

void TestPortalWindow::filesToAttachAreChosen()
{
    const QTemporaryDir folder;
    const QString one = written(folder, u"one two.txt"_s);
    const QString two = written(folder, u"zwölf.txt"_s);
    FakePortal portal;
    attach();
    QTRY_COMPARE(portal.calls().size(), 1);
    QCOMPARE(portal.calls().constFirst().method, u"OpenFile"_s);
    QCOMPARE(portal.calls().constFirst().title, u"Attach files"_s);
    QCOMPARE(portal.calls().constFirst().options.value(u"multiple"_s), true);
    // The portal's window is to be above ours.
    if (QGuiApplication::platformName() == "xcb"_L1)
        QCOMPARE(portal.calls().constFirst().parent, u"x11:%1"_s.arg(m_stage->window()->winId(), 0, 16));
    QVERIFY(!qtAsks());
    // Asked twice, there is one window.
    attach();
    portal.choose({uriOf(one), uriOf(two)});
    QTRY_COMPARE(waiting(), 2);
    QTRY_VERIFY(m_stage->shows(u"one two.txt"_s));
    QVERIFY(m_stage->shows(u"zwölf.txt"_s));
    QCOMPARE(portal.calls().size(), 1);

    attach();
    QTRY_COMPARE(portal.calls().size(), 2);
    portal.cancel();
    // Nothing is added, and one may ask again.
    QTRY_VERIFY((attach(), portal.calls().size() == 3));
    QCOMPARE(waiting(), 2);
}

void TestPortalWindow::withoutPortalQtAsks()
{
    constexpr int dark = 2;
    m_stage->window()->findChild<Preferences *>()->setColorScheme(dark);
    attach();
    QTRY_VERIFY(qtAsks());
    // In the colours of the program.
    const auto *behind = qtAsks()->property("background").value<QQuickItem *>();
    QVERIFY(behind);
    QVERIFY(behind->property("color").value<QColor>().lightnessF() < 0.3);
    QTest::keyClick(m_stage->window(), Qt::Key_Escape);
    QTRY_VERIFY(!qtAsks());
    QCOMPARE(waiting(), 0);
}

void TestPortalWindow::aPortalThatGoesAwayLeavesItToQt()
{
    FakePortal portal;
    attach();
    QTRY_COMPARE(portal.calls().size(), 1);
    QVERIFY(!qtAsks());
    portal.leave();
    QTRY_VERIFY(qtAsks());
}

void TestPortalWindow::filesAreSavedWhereThePortalSays()
{
    const QTemporaryDir folder;
    m_stage->window()->findChild<Preferences *>()->setProperty("askWhereToSave", true);
    FileTransfer *transfer = m_sam->sendFile(m_stage->joined(m_sam, u"room"_s), written(folder, u"plan.txt"_s, "the plan"));
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QTRY_VERIFY(Stage::first(m_stage->pane(0), "FileCard"));
    FakePortal portal;
    m_stage->clickButton(Stage::first(m_stage->pane(0), "FileCard"), u"Save"_s);
    QTRY_COMPARE(portal.calls().size(), 1);
    QCOMPARE(portal.calls().constFirst().method, u"SaveFile"_s);
    QCOMPARE(portal.calls().constFirst().options.value(u"current_name"_s), u"plan.txt"_s);
    const QString target = folder.filePath(u"as said.txt"_s);
    portal.choose({uriOf(target)});
    QTRY_VERIFY(QFile::exists(target));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "the plan"_ba);
}

void TestPortalWindow::channelsAreExportedWhereThePortalSays()
{
    const QTemporaryDir folder;
    m_stage->say(m_sam, m_stage->joined(m_sam, u"room"_s), u"to be kept"_s);
    m_stage->clickButton(m_stage->pane(0), u"Pane menu"_s);
    QTRY_VERIFY(m_stage->shows(u"Export…"_s));
    m_stage->clickButton(m_stage->window()->contentItem(), u"Export…"_s);
    QTRY_VERIFY(m_stage->shows(u"Choose a file…"_s));
    FakePortal portal;
    m_stage->clickButton(m_stage->window()->contentItem(), u"Choose a file…"_s);
    QTRY_COMPARE(portal.calls().size(), 1);
    QCOMPARE(portal.calls().constFirst().method, u"SaveFile"_s);
    const QString target = folder.filePath(u"room.html"_s);
    portal.choose({uriOf(target)});
    QTRY_VERIFY(QFile::exists(target));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("to be kept"));
}

void TestPortalWindow::picturesOfPeopleAreChosen()
{
    const QTemporaryDir folder;
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(folder.filePath(u"me.png"_s)));
    m_stage->click(Stage::first(m_stage->window()->contentItem(), "AccountButton"));
    QTRY_VERIFY(m_stage->shows(u"profile and status…"_s));
    m_stage->clickButton(m_stage->window()->contentItem(), u"profile and status…"_s);
    QTRY_VERIFY(m_stage->shows(u"Choose a picture…"_s));
    FakePortal portal;
    m_stage->clickButton(m_stage->window()->contentItem(), u"Choose a picture…"_s);
    QTRY_COMPARE(portal.calls().size(), 1);
    QVERIFY(portal.calls().constFirst().options.contains(u"filters"_s));
    portal.choose({uriOf(folder.filePath(u"me.png"_s))});
    QTRY_VERIFY(m_stage->shows(u"Use this part"_s));
}

PURR_TEST(TestPortalWindow)
#include "test_portal.moc"
