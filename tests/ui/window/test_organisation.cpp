// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/accounts.h"
#include "models/channellistmodel.h"
#include "models/preferences.h"
#include "models/signin.h"
#include "stage.h"
#include "support/testmain.h"

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Channel details, the arrangement of the list, moving panes and windows of their own, in the real window.
class TestOrganisationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsShowAndManageMembers();
    void channelsAreDraggedBetweenSections();
    void headingsTellOfTheirOwnSection();
    void theTitleNamesTheOtherOfTwo();
    void messagesHaveThreeLayouts();
    void editedMessagesSayWhatTheyWere();
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

void TestOrganisationWindow::channelsAreDraggedBetweenSections()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    // Rows are where they are, and not on their way.
    stage.window()->findChild<Preferences *>()->setReducedMotion(true);
    const Channel one = stage.channel(stage.kitty(), u"one"_s);
    const Channel two = stage.channel(stage.kitty(), u"two"_s);
    stage.channel(stage.kitty(), u"three"_s);
    auto *channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->count(), 3);
    ChannelArrangement *arrangement = channels->arrangement();
    arrangement->setFavourite(one, true);
    QTRY_COMPARE(channels->rowOf(one.id), 0);
    const auto row = [&stage](const Channel &channel) {
        const QList<QQuickItem *> rows = Stage::all(stage.window()->contentItem(), "ChannelRow");
        const auto found = std::ranges::find(rows, channel.id, [](QQuickItem *item) { return item->property("channel").value<Channel>().id; });
        return found == rows.cend() ? nullptr : *found;
    };
    const auto middle = [&row](const Channel &channel) {
        QQuickItem *item = row(channel);
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    };
    QTRY_VERIFY(row(one) && row(two) && middle(one).y() < middle(two).y());
    const auto drag = [&stage](QPoint from, QPoint to) {
        QTest::mousePress(stage.window(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(stage.window(), from + (to - from) * step / 10);
        QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "DragGhost"));
        QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "DragGhost"));
    };
    drag(middle(two), middle(one));
    QTRY_VERIFY(arrangement->isFavourite(two));
    QTRY_COMPARE(channels->rowOf(two.id), 0);
    // A drag opens nothing, and a click still does.
    QCOMPARE(stage.workspace()->count(), 0);
    QTRY_VERIFY(middle(two).y() < middle(one).y());
    stage.click(row(two));
    QTRY_COMPARE(stage.workspace()->count(), 1);

    // A section that nothing is in shows while something is dragged.
    const Channel three = channels->channelAt(2);
    QVERIFY(arrangement->addSection(u"Later"_s));
    QCOMPARE(channels->emptySections(), QStringList{u"own:Later"_s});
    QVERIFY(!Stage::first(stage.window()->contentItem(), "SectionTargets"));
    const QPoint from = middle(three);
    QTest::mousePress(stage.window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(stage.window(), from + QPoint(0, 4 * step));
    QQuickItem *targets = nullptr;
    QTRY_VERIFY(targets = Stage::first(stage.window()->contentItem(), "SectionTargets"));
    QVERIFY(Stage::shows(targets, u"Drop here for Later"_s));
    QPoint place;
    const auto over = [&] {
        place = targets->mapToScene(QPointF(targets->width() / 2, targets->height() / 2)).toPoint();
        QTest::mouseMove(stage.window(), place - QPoint(0, 3));
        QTest::mouseMove(stage.window(), place);
        return targets->property("over").toString();
    };
    QTRY_COMPARE(over(), u"own:Later"_s);
    QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(arrangement->sectionOf(three), u"Later"_s);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "SectionTargets"));
    QCOMPARE(channels->emptySections(), QStringList());

    // By keys.
    QTest::keyClick(stage.window(), Qt::Key_F6, Qt::ShiftModifier);
    QQuickItem *view = Stage::first(stage.window()->contentItem(), "ChannelView");
    QTRY_VERIFY(view && view->property("activeFocus").toBool());
    QQuickItem *list = nullptr;
    for (QQuickItem *child : view->childItems())
        list = child->inherits("QQuickListView") ? child : list;
    QVERIFY(list);
    list->setProperty("currentIndex", channels->rowOf(one.id));
    QTest::keyClick(stage.window(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY(!arrangement->isFavourite(one));
}

void TestOrganisationWindow::messagesHaveThreeLayouts()
{
    QTest::failOnWarning(QRegularExpression(u"Binding loop"_s));
    Stage stage;
    ChatKitty *lena = stage.person(u"lena"_s);
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {lena});
    stage.openPane(room);
    const Message theirs = stage.say(lena, room, u"short"_s);
    stage.say(lena, room, QString(400, u'x') + u" and on "_s + QString(200, u'y'));
    const Message own = stage.say(stage.kitty(), room, u"mine"_s);
    QTRY_VERIFY(stage.shows(u"mine"_s));
    auto *preferences = stage.window()->findChild<Preferences *>();
    const auto rowOf = [&stage](const Message &message) {
        const QList<QQuickItem *> rows = Stage::all(stage.pane(0), "MessageRow");
        const auto found = std::ranges::find(rows, message.id, [](QQuickItem *item) { return item->property("message").value<Message>().id; });
        return found == rows.cend() ? nullptr : *found;
    };
    const auto body = [&rowOf](const Message &message) {
        QQuickItem *words = rowOf(message) ? Stage::first(rowOf(message), "MessageBody") : nullptr;
        return words ? words->mapRectToItem(rowOf(message), QRectF(0, 0, words->width(), words->height())) : QRectF();
    };
    const auto inside = [&stage] {
        for (QQuickItem *row : Stage::all(stage.pane(0), "MessageRow")) {
            QQuickItem *words = Stage::first(row, "MessageBody");
            const QRectF area = words->mapRectToItem(row, QRectF(0, 0, words->width(), words->height()));
            if (area.left() < 0 || area.right() > row->width() || area.bottom() > row->height())
                return false;
        }
        return true;
    };
    QTRY_VERIFY(inside());
    QTRY_COMPARE(body(own).left(), body(theirs).left());
    preferences->setMessageLayout(1);
    QTRY_VERIFY(body(own).left() > body(theirs).right());
    QTRY_VERIFY(inside());
    QVERIFY(body(theirs).width() < rowOf(theirs)->width() / 2);
    preferences->setMessageLayout(2);
    QTRY_COMPARE(body(own).left(), body(theirs).left());
    QTRY_VERIFY(inside());
    QVERIFY(!Stage::first(stage.pane(0), "MessageHeading"));
    QVERIFY(Stage::first(rowOf(own), "MessageMargin"));
    // Narrow, too.
    stage.window()->resize(420, 800);
    QTRY_VERIFY(inside());
    QVERIFY(body(theirs).width() > 100);
}

void TestOrganisationWindow::editedMessagesSayWhatTheyWere()
{
    Stage stage;
    ChatKitty *lena = stage.person(u"lena"_s);
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {lena});
    stage.openPane(room);
    const Message said = stage.say(lena, room, u"at five"_s);
    QTRY_VERIFY(stage.shows(u"at five"_s));
    QVERIFY(!Stage::first(stage.pane(0), "EditedMark"));
    answerOf(lena->editMessage(said, u"at six"_s));
    QTRY_VERIFY(Stage::first(stage.pane(0), "EditedMark"));
    QQuickItem *mark = Stage::first(stage.pane(0), "EditedMark");
    // Beside the words: it takes no line of its own.
    const QQuickItem *words = Stage::first(stage.pane(0), "MessageBody");
    QTRY_VERIFY(mark->mapToScene({}).y() < words->mapToScene({0, words->height()}).y());
    QTRY_VERIFY(mark->mapToScene({}).x() >= words->mapToScene({words->width(), 0}).x());
    const QPoint over = mark->mapToScene(QPointF(3, 3)).toPoint();
    QTest::mouseMove(stage.window(), over);
    QTest::mouseMove(stage.window(), over + QPoint(2, 2));
    QTRY_VERIFY(mark->property("detail").toString().contains(u"Before: at five"_s));
    QVERIFY(mark->property("detail").toString().startsWith(u"Edited at "_s));
    // By keyboard: in the menu of the message.
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.shows(u"What it said before"_s));
    stage.clickButton(stage.window()->contentItem(), u"What it said before"_s);
    QTRY_VERIFY(stage.shows(u"Before it was edited"_s));
    QVERIFY(stage.shows(u"at five"_s));
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
    QTRY_COMPARE(pane->window()->title(), u"two – Purr"_s);
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
    QTRY_VERIFY(stage.shows(u"Save these panes"_s));
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
    QQuickItem *shell = Stage::first(stage.window()->contentItem(), "SignedIn");
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
    accounts = Stage::first(stage.window()->contentItem(), "SignedIn")->property("accounts").value<QObject *>();
    QMetaObject::invokeMethod(accounts, "switchTo", Q_ARG(int, 0));
    QTRY_COMPARE(stage.kitty()->currentUser().name, u"mara"_s);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    QTRY_VERIFY(stage.shows(u"where are you?"_s));
    QTRY_VERIFY(list->data(list->index(1), Accounts::OnlineRole).toBool());
}

void TestOrganisationWindow::headingsTellOfTheirOwnSection()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    // The one heading there is: it is used for one section after the other.
    const auto isFolded = [&stage](const QString &title, bool folded) {
        const QList<QQuickItem *> headings = Stage::all(stage.window()->contentItem(), "ChannelHeading");
        return headings.size() == 1 && headings.first()->property("title").toString() == title
            && headings.first()->property("folded").toBool() == folded;
    };
    QTRY_VERIFY(isFolded(u"Recent"_s, false));
    stage.click(Stage::first(stage.window()->contentItem(), "ChannelHeading"));
    QTRY_VERIFY(isFolded(u"Recent"_s, true));
    stage.openPane(room);
    QTRY_VERIFY(isFolded(u"In session"_s, false));
    stage.click(Stage::first(stage.window()->contentItem(), "ChannelHeading"));
    QTRY_VERIFY(isFolded(u"In session"_s, true));
    stage.workspace()->close(0);
    QTRY_VERIFY(isFolded(u"Recent"_s, true));
}

void TestOrganisationWindow::theTitleNamesTheOtherOfTwo()
{
    Stage stage;
    stage.person(u"bea"_s);
    stage.openWindow(u"ann"_s);
    stage.openPane(stage.direct(stage.kitty(), u"bea"_s));
    QTRY_COMPARE(stage.window()->title(), u"bea – Purr"_s);
    stage.closeWindow();
    stage.openWindow(u"ann"_s);
    QTRY_COMPARE(stage.window()->title(), u"bea – Purr"_s);
}

PURR_TEST(TestOrganisationWindow)
#include "test_organisation.moc"
