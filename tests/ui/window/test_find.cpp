// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Searching by keyboard, exporting, and spelling while writing.
class TestFindWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaneIsSearchedByKeyboard();
    void allChatsAreSearchedByKeyboard();
    void exportIsInThePaneMenu();
    void wrongWordsAreMarkedAndMended();
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
    QTRY_VERIFY(Stage::shows(bar, u"0 of 2"_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(bar, u"1 of 2"_s));
    QTest::keyClick(stage.window(), Qt::Key_F3);
    QTRY_VERIFY(Stage::shows(bar, u"2 of 2"_s));
    QTest::keyClick(stage.window(), Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(Stage::shows(bar, u"1 of 2"_s));
    // What was found stands out; what was not does not.
    int found = 0;
    for (QQuickItem *body : Stage::all(stage.pane(0), "MessageBody"))
        found += body->property("found").toBool() ? 1 : 0;
    QCOMPARE(found, 2);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"written"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"written"_s);
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
    QTRY_COMPARE(input->property("wrongWords").toList().size(), 1);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(stage.window(), Qt::Key_Left);
    QTest::keyClick(stage.window(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(stage.shows(u"house"_s));
    stage.clickButton(stage.window()->contentItem(), u"house"_s);
    QTRY_COMPARE(input->property("text").toString(), u"a house here"_s);
    QTRY_COMPARE(input->property("wrongWords").toList().size(), 0);
}

PURR_TEST(TestFindWindow)
#include "test_find.moc"
