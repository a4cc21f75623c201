// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// When the messages follow the newest, and where the keyboard begins among them.
class TestFollowingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatOneWritesIsSeen();
    void aJumpToTheNewestFollowsOn();
    void moreRoomLeavesNoneBelowTheNewest();
    void theKeyboardBeginsAtAMessage();
    void theKeyboardBeginsWhereOneLooks();
    void theKeyboardComesBackToItsMessage_data();
    void theKeyboardComesBackToItsMessage();
    void escapeEndsASelectionFirst();

private:
    [[nodiscard]] QQuickItem *list() const { return Stage::first(m_stage->pane(0), "MessageList"); }
    [[nodiscard]] bool follows() const { return list()->property("pinned").toBool(); }
    [[nodiscard]] Message current() const { return m_stage->conversation(0)->messageAt(list()->property("currentIndex").toInt()); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_stage->window(), key, held); }
    /// How far the newest message ends above the end of the view.
    [[nodiscard]] qreal roomBelow() const
    {
        QQuickItem *newest = nullptr;
        QMetaObject::invokeMethod(list(), "itemAtIndex", Q_RETURN_ARG(QQuickItem *, newest), Q_ARG(int, 0));
        return newest ? list()->height() - newest->mapToItem(list(), {0, newest->height()}).y() : -1;
    }

    [[nodiscard]] bool endsAtTheNewest() const { return roomBelow() >= 0 && roomBelow() <= list()->property("bottomMargin").toReal(); }

    std::unique_ptr<Stage> m_stage;
    ChatKitty *m_sam = nullptr;
    Channel m_room;
    QList<Message> m_said;
};

void TestFollowingWindow::init()
{
    m_stage = std::make_unique<Stage>();
    m_sam = m_stage->person(u"sam"_s);
    m_room = m_stage->channel(m_sam, u"room"_s);
    m_said.clear();
    for (int i = 0; i < 40; ++i)
        m_said.append(m_stage->say(m_sam, m_room, u"message number %1"_s.arg(i)));
    m_stage->openWindow(u"mara"_s);
    m_stage->openPane(m_stage->joined(m_stage->kitty(), u"room"_s));
    QTRY_VERIFY(m_stage->shows(u"message number 39"_s));
    QTRY_VERIFY(follows());
}

void TestFollowingWindow::cleanup()
{
    m_stage.reset();
}

void TestFollowingWindow::whatOneWritesIsSeen()
{
    QMetaObject::invokeMethod(list(), "showRow", Q_ARG(int, 20));
    QTRY_VERIFY(!follows());
    m_stage->type(u"my own words"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_stage->shows(u"my own words"_s));
    QVERIFY(follows());
    QTRY_VERIFY(endsAtTheNewest());
}

void TestFollowingWindow::aJumpToTheNewestFollowsOn()
{
    QMetaObject::invokeMethod(list(), "showRow", Q_ARG(int, 20));
    QTRY_VERIFY(!follows());
    m_stage->conversation(0)->showMessage(double(m_said.last().id));
    QTRY_VERIFY(follows());
    m_stage->say(m_sam, m_room, u"and on it goes"_s);
    QTRY_VERIFY(m_stage->shows(u"and on it goes"_s));
    QTRY_VERIFY(roomBelow() >= 0);
}

void TestFollowingWindow::moreRoomLeavesNoneBelowTheNewest()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(m_stage->pane(0), "PaneSearch"));
    m_stage->type(u"number 38"_s);
    QTRY_COMPARE(Stage::first(m_stage->pane(0), "PaneSearch")->property("results").value<QAbstractItemModel *>()->rowCount(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(m_stage->pane(0), "PaneSearch"));
    QTRY_VERIFY(endsAtTheNewest());
    QVERIFY(follows());
}

void TestFollowingWindow::theKeyboardBeginsAtAMessage()
{
    ChatSession *session = m_stage->enter(m_sam, m_room);
    QVERIFY(session);
    QTRY_VERIFY(m_stage->shows(u"sam entered the chat"_s));
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasActiveFocus());
    QCOMPARE(current().id, m_said.last().id);
    press(Qt::Key_Up);
    QCOMPARE(current().id, m_said.at(38).id);
    // Beyond the day and the beginning there is nothing to act on.
    press(Qt::Key_Home);
    QTRY_COMPARE(current().id, m_said.first().id);
    press(Qt::Key_Up);
    QCOMPARE(current().id, m_said.first().id);
    press(Qt::Key_End);
    QTRY_COMPARE(current().id, m_said.last().id);
}

void TestFollowingWindow::theKeyboardBeginsWhereOneLooks()
{
    m_stage->conversation(0)->showMessage(double(m_said.at(2).id));
    QTRY_VERIFY(!follows());
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasActiveFocus());
    QCOMPARE(current().id, m_said.at(2).id);
    press(Qt::Key_R);
    QTRY_COMPARE(m_stage->conversation(0)->replyTo().id, m_said.at(2).id);
}

void TestFollowingWindow::theKeyboardComesBackToItsMessage_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("from the menu") << Qt::Key_Return;
    QTest::newRow("from the emoji") << Qt::Key_Plus;
}

void TestFollowingWindow::theKeyboardComesBackToItsMessage()
{
    QFETCH(const Qt::Key, key);
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasActiveFocus());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Up);
    const qint64 chosen = current().id;
    QVERIFY(chosen != m_said.last().id);
    press(key);
    QTRY_VERIFY(!list()->hasActiveFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasActiveFocus());
    QCOMPARE(current().id, chosen);
    // By way of the composer it begins where one looks.
    press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(!list()->hasActiveFocus());
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasActiveFocus());
    QCOMPARE(current().id, m_said.last().id);
}

void TestFollowingWindow::escapeEndsASelectionFirst()
{
    press(Qt::Key_F6);
    QTRY_VERIFY(list()->hasActiveFocus());
    press(Qt::Key_Space);
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 1);
    // The bar lies on no message.
    const QQuickItem *const bar = Stage::first(m_stage->pane(0), "SelectionBar");
    QTRY_VERIFY(list()->mapToScene({0, list()->height()}).y() <= bar->mapToScene({}).y());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(!list()->hasActiveFocus());
    m_stage->conversation(0)->setReplyTo(m_said.last());
    press(Qt::Key_Escape);
    QCOMPARE(m_stage->conversation(0)->selectedCount(), 0);
    QVERIFY(!m_stage->conversation(0)->replyTo().isNull());
    press(Qt::Key_Escape);
    QVERIFY(m_stage->conversation(0)->replyTo().isNull());
}

PURR_TEST(TestFollowingWindow)
#include "test_following.moc"
