// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Searching by keyboard, exporting, and spelling while writing.
class TestFindWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaneIsSearchedByKeyboard();
    void escapeEndsTheSearchFromWhereOneWrites();
    void allChatsAreSearchedByKeyboard();
    void theSwitcherGoesOnWhereNothingMatches();
    void exportIsInThePaneMenu();
    void wrongWordsAreMarkedAndMended();
    void theMarkOfAWrongWordStaysUnderIt();
    void aReplyIsShownInItsThread();
};

void TestFindWindow::aPaneIsSearchedByKeyboard()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"a black cat"_s);
    stage.say(sam, room, u"a dog"_s);
    stage.say(sam, room, u"two cats"_s);
    QTRY_VERIFY(stage.shows(u"two cats"_s));
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"cat"_s);
    QQuickItem *bar = Stage::first(stage.pane(0), "PaneSearch");
    QTRY_VERIFY(Stage::shows(bar, u"1 of 2"_s)); // shown at once
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(bar, u"2 of 2"_s));
    QTest::keyClick(stage.window(), Qt::Key_F3);
    QTRY_VERIFY(Stage::shows(bar, u"1 of 2"_s));
    QTest::keyClick(stage.window(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(Stage::shows(bar, u"2 of 2"_s));
    // What was found stands out; what was not, or has only some of the words, does not.
    const auto found = [&stage] {
        int count = 0;
        for (QQuickItem *body : Stage::all(stage.pane(0), "MessageBody"))
            count += body->property("found").toBool() ? 1 : 0;
        return count;
    };
    QCOMPARE(found(), 2);
    stage.type(u" black"_s);
    QTRY_VERIFY(Stage::shows(bar, u"1 of 1"_s));
    QCOMPARE(found(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"written"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"written"_s);
}

void TestFindWindow::escapeEndsTheSearchFromWhereOneWrites()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"a black cat"_s);
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    // First what one is at, then the search.
    stage.conversation(0)->replyToLast();
    QTRY_VERIFY(!stage.conversation(0)->replyTo().isNull());
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QVERIFY(stage.conversation(0)->replyTo().isNull());
    QVERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"so"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"so"_s);
}

void TestFindWindow::allChatsAreSearchedByKeyboard()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message wanted = stage.say(sam, room, u"where is the <b>needle</b>?"_s);
    QTRY_VERIFY(stage.conversation(0)->rowOfMessage(wanted.id) >= 0);
    stage.workspace()->close(0);
    QTRY_COMPARE(stage.panes().size(), 0);
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.shows(u"Search messages"_s));
    stage.type(u"need from:sam"_s);
    QQuickItem *top = stage.window()->contentItem()->parentItem() ? stage.window()->contentItem()->parentItem() : stage.window()->contentItem();
    QTRY_VERIFY(Stage::first(top, "SearchResultRow"));
    QVERIFY(Stage::first(top, "SearchResultRow")->property("spoken").toString().contains("<b>needle"_L1));
    QVERIFY(Stage::first(top, "SearchResultRow")->property("snippet").toString().contains("&lt;b&gt;"_L1));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.panes().size(), 1);
    QTRY_VERIFY(stage.shows(u"needle"_s));
}

void TestFindWindow::theSwitcherGoesOnWhereNothingMatches()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message said = stage.say(sam, room, u"where is the zebra?"_s);
    QTRY_VERIFY(stage.conversation(0)->rowOfMessage(said.id) >= 0);
    stage.workspace()->close(0);
    QQuickItem *const top = stage.window()->contentItem()->parentItem() ? stage.window()->contentItem()->parentItem() : stage.window()->contentItem();

    // Messages with the word, by keyboard.
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    stage.type(u"zebra"_s);
    QTRY_VERIFY(Stage::first(top, "NoMatch"));
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::first(top, "SearchResultRow"));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(top, "SearchResultRow"));

    // A channel of that name.
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    stage.type(u"zebra"_s);
    QTRY_VERIFY(Stage::first(top, "NoMatch"));
    QVERIFY(Stage::shows(top, u"Create channel “zebra”…"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(top, u"Who can join"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QCOMPARE(stage.workspace()->focusedChannel().name, u"zebra"_s);
    // What has a match offers neither.
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    stage.type(u"roo"_s);
    QTRY_VERIFY(Stage::first(top, "MatchRow"));
    QVERIFY(!Stage::first(top, "NoMatch"));
}

void TestFindWindow::aReplyIsShownInItsThread()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message parent = stage.say(sam, room, u"who has a dog?"_s);
    SendMessageRequest request;
    Message reply;
    // More than a page: the hit is not among the first that come.
    for (int i = 0; i < 60; ++i) {
        request.body = i == 3 ? u"only a cat"_s : u"reply %1"_s.arg(i);
        const Message sent = answerOf(sam->sendMessage(parent, request));
        reply = i == 3 ? sent : reply;
    }
    QTRY_VERIFY(stage.conversation(0)->rowOfMessage(parent.id) >= 0);
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"cat"_s);
    QQuickItem *bar = Stage::first(stage.pane(0), "PaneSearch");
    QTRY_VERIFY(Stage::shows(bar, u"1 hit(s)"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *thread = Stage::first(stage.pane(0), "ThreadPanel");
    QTRY_VERIFY(Stage::shows(thread, u"only a cat"_s));
    const auto flashed = [thread, &reply] {
        const QList<QQuickItem *> rows = Stage::all(thread, "MessageRow");
        return std::ranges::any_of(rows, [&reply](QQuickItem *row) {
            return row->property("message").value<Message>().id == reply.id && row->property("flashed").toBool();
        });
    };
    QTRY_VERIFY(flashed());
    // The keyboard stays where it searches.
    stage.type(u"s"_s);
    QTRY_VERIFY(Stage::shows(bar, u"none"_s));
}

void TestFindWindow::exportIsInThePaneMenu()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.clickButton(stage.pane(0), u"Pane menu"_s);
    QTRY_VERIFY(stage.shows(u"Export…"_s));
    QVERIFY(stage.shows(u"Search in this chat"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    // And where a channel is managed.
    QMetaObject::invokeMethod(stage.pane(0), "detailsWanted");
    QQuickItem *overlay = stage.window()->contentItem();
    QTRY_VERIFY(Stage::first(overlay, "DetailsHeader"));
    stage.clickButton(Stage::first(overlay, "DetailsHeader"), u"More…"_s);
    QTRY_VERIFY(Stage::shows(overlay, u"Export…"_s));
    stage.clickButton(overlay, u"Export…"_s);
    QTRY_VERIFY(Stage::shows(overlay, u"Choose a file…"_s));
    QVERIFY(Stage::shows(overlay, u"Export room"_s));
    // Everything has its place: the buttons are below the fields.
    const auto bottom = [](QQuickItem *item) { return item->mapToScene(QPointF(0, item->height())).y(); };
    const auto choose = [overlay] {
        const QList<QQuickItem *> buttons = Stage::all(overlay, "Button");
        const auto found = std::ranges::find_if(buttons, [](QQuickItem *item) {
            return item->property("text").toString() == u"Choose a file…"_s;
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    QTRY_COMPARE(Stage::all(overlay, "Select").size(), 2);
    for (QQuickItem *field : Stage::all(overlay, "Select"))
        QTRY_VERIFY(choose() && bottom(field) <= choose()->mapToScene(QPointF()).y());
}

void TestFindWindow::wrongWordsAreMarkedAndMended()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QQuickItem *input = Stage::first(stage.pane(0), "ComposerInput");
    stage.type(u"a houze here"_s);
    // The whole word: for a moment the beginning of it is a wrong word of its own.
    QTRY_COMPARE(input->property("wrongWords").toList(), QVariantList{QPointF(2, 7)});
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(stage.window(), Qt::Key_Left);
    QTest::keyClick(stage.window(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(stage.shows(u"house"_s));
    stage.clickButton(stage.window()->contentItem(), u"house"_s);
    QTRY_COMPARE(input->property("text").toString(), u"a house here"_s);
    QTRY_COMPARE(input->property("wrongWords").toList().size(), 0);
}

void TestFindWindow::theMarkOfAWrongWordStaysUnderIt()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QQuickItem *const input = Stage::first(stage.pane(0), "ComposerInput");
    stage.type(u"a houze here"_s);
    QTRY_COMPARE(input->property("wrongWords").toList(), QVariantList{QPointF(2, 7)});
    QQuickItem *const area = stage.window()->activeFocusItem();
    const auto isUnder = [&] {
        QRectF from;
        QRectF to;
        QMetaObject::invokeMethod(area, "positionToRectangle", Q_RETURN_ARG(QRectF, from), Q_ARG(int, 2));
        QMetaObject::invokeMethod(area, "positionToRectangle", Q_RETURN_ARG(QRectF, to), Q_ARG(int, 7));
        for (const QQuickItem *child : area->childItems()) {
            if (child->inherits("purr::Wave"))
                return qAbs(child->x() - from.x()) < 1 && qAbs(child->width() - (to.x() - from.x())) < 1
                    && qAbs(child->y() + child->height() / 2 - from.bottom()) < 1;
        }
        return false;
    };
    QTRY_VERIFY(isUnder());
    const qreal before = area->property("contentWidth").toReal();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(stage.window(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(area->property("contentWidth").toReal() > before * 1.1);
    QTRY_VERIFY(isUnder());
}

PURR_TEST(TestFindWindow)
#include "test_find.moc"
