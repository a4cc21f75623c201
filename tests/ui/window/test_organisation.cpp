// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/accounts.h"
#include "models/signin.h"
#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Channel details, the arrangement of the list, moving panes and windows of their own, in the real window.
class TestOrganisationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsShowAndManageMembers();
    void panesMoveByDragAndByKeys();
    void panesGetAWindowAndComeBack();
    void layoutsBySavingAndByKey();
    void catchUpSaysWhatWasMissed();
    void accountsTakeTurns();
};

void TestOrganisationWindow::detailsShowAndManageMembers()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    ChatKitty *lena = stage.person(u"lena"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {lena});
    stage.openPane(room);
    QMetaObject::invokeMethod(stage.pane(0), "detailsWanted");
    QQuickItem *overlay = stage.window()->property("contentItem").value<QQuickItem *>()->parentItem();
    QVERIFY(overlay);
    QTRY_COMPARE(Stage::all(overlay, "MemberRow").size(), 2);
    QTRY_VERIFY(Stage::shows(overlay, u"Creator"_s));
    QTRY_VERIFY(Stage::shows(overlay, u"In the room"_s));
    // The members can be searched.
    stage.type(u"len"_s);
    QTRY_COMPARE(Stage::all(overlay, "MemberRow").size(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(overlay, u"Write to lena"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::shows(overlay, u"Write to lena"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_COMPARE(Stage::all(overlay, "MemberRow").size(), 0);
}

void TestOrganisationWindow::panesMoveByDragAndByKeys()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    for (const QString &name : {u"one"_s, u"two"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    ChatSession *session = stage.session(0);
    const QPoint from = stage.pane(0)->mapToScene(QPointF(150, 20)).toPoint();
    const QPoint to = stage.pane(1)->mapToScene(QPointF(stage.pane(1)->width() / 2, stage.pane(1)->height() - 30)).toPoint();
    QTest::mousePress(stage.window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(stage.window(), from + (to - from) * step / 10);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "TileDrop"));
    QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(stage.workspace()->channelAt(1).name, u"one"_s);
    QTRY_COMPARE(stage.pane(0)->x(), stage.pane(1)->x());
    QVERIFY(stage.pane(1)->y() > stage.pane(0)->y());
    QCOMPARE(stage.session(1), session);
    QVERIFY(session->isLive());

    stage.workspace()->focus(1);
    QTest::keyClick(stage.window(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.pane(0)->x() < stage.pane(1)->x());
    QCOMPARE(stage.workspace()->channelAt(0).name, u"one"_s);
}

void TestOrganisationWindow::panesGetAWindowAndComeBack()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    for (const QString &name : {u"one"_s, u"two"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    ChatSession *session = stage.session(1);
    QQuickItem *pane = stage.pane(1);
    int restarts = 0;
    connect(session, &ChatSession::stateChanged, this, [&restarts] { ++restarts; });
    stage.workspace()->setPopped(1, true);
    QTRY_VERIFY(pane->window() && pane->window() != stage.window());
    QTRY_COMPARE(pane->window()->title(), u"two"_s);
    QTRY_COMPARE(pane->width(), pane->window()->contentItem()->width());
    QVERIFY(session->isLive());
    QCOMPARE(stage.panes().size(), 1);
    pane->window()->close();
    QTRY_COMPARE(pane->window(), stage.window());
    QTRY_COMPARE(stage.panes().size(), 2);
    QVERIFY(session->isLive());
    QCOMPARE(restarts, 0);
    stage.workspace()->setPopped(1, true);
    QTRY_VERIFY(pane->window() != stage.window());
    stage.workspace()->close(1);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 1);
}

void TestOrganisationWindow::layoutsBySavingAndByKey()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    for (const QString &name : {u"one"_s, u"two"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    QTest::keyClick(stage.window(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(stage.shows(u"Save the panes of now"_s));
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->inherits("QQuickTextField"));
    stage.type(u"Support morning"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.shows(u"Ctrl+Alt+1"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    stage.workspace()->closeAll();
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 0);
    QTest::keyClick(stage.window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(stage.workspace()->count(), 2);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 2);
}

void TestOrganisationWindow::catchUpSaysWhatWasMissed()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    ChatKitty *lena = stage.person(u"lena"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {lena});
    ChatSession *hers = stage.enter(lena, stage.joined(lena, u"room"_s));
    QVERIFY(hers);
    stage.openPane(room);
    const Message early = stage.say(lena, room, u"early"_s);
    QTRY_VERIFY(stage.shows(u"early"_s));
    QTRY_COMPARE(stage.session(0)->participants().size(), 2);
    stage.workspace()->park(0);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 0);
    stage.say(lena, room, u"hello"_s);
    stage.say(lena, room, u"look <@mara>"_s);
    answerOf(lena->editMessage(early, u"earlier"_s));
    hers->end();
    QTRY_COMPARE(lena->chatSessions().size(), 0);
    stage.clickButton(stage.pane(0), u"Resume"_s);
    QTRY_VERIFY(stage.shows(u"2 new"_s));
    QTRY_VERIFY(stage.shows(u"1 mentions you"_s) || stage.shows(u"1 mention(s) you"_s));
    QVERIFY(stage.shows(u"lena edited 1"_s));
    QTRY_VERIFY(stage.shows(u"lena left"_s));
}

void TestOrganisationWindow::accountsTakeTurns()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    ChatKitty *lena = stage.person(u"lena"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {lena});
    stage.openPane(room);
    QQuickItem *shell = Stage::first(stage.window()->contentItem(), "Shell");
    auto *accounts = shell->property("accounts").value<QObject *>();
    auto *list = accounts->property("accounts").value<Accounts *>();
    QVERIFY(list);
    QCOMPARE(list->count(), 1);
    QMetaObject::invokeMethod(accounts, "add");
    QTRY_VERIFY(stage.shows(u"Back to mara"_s));
    // Somebody else signs in; mara stays signed in without a window.
    auto *form = stage.window()->findChild<SignIn *>();
    QVERIFY(form);
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::SignedOut);
    form->setCurrentPlace(1);
    form->setAddress(stage.url().toString());
    form->setUsername(u"nora"_s);
    form->signIn();
    QTRY_COMPARE(list->count(), 2);
    QTRY_VERIFY(stage.kitty()->isOnline());
    QCOMPARE(stage.kitty()->currentUser().name, u"nora"_s);
    QCOMPARE(stage.workspace()->count(), 0);
    QTRY_VERIFY(list->data(list->index(0), Accounts::OnlineRole).toBool());
    stage.say(lena, room, u"where are you?"_s);
    QTRY_COMPARE(list->unreadElsewhere(), 1);
    // Back: her pane is there again and goes on.
    accounts = Stage::first(stage.window()->contentItem(), "Shell")->property("accounts").value<QObject *>();
    QMetaObject::invokeMethod(accounts, "switchTo", Q_ARG(int, 0));
    QTRY_COMPARE(stage.kitty()->currentUser().name, u"mara"_s);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    QTRY_VERIFY(stage.shows(u"where are you?"_s));
    QTRY_VERIFY(list->data(list->index(1), Accounts::OnlineRole).toBool());
}

PURR_TEST(TestOrganisationWindow)
#include "test_organisation.moc"
