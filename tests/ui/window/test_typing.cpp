// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What keys and input methods make of a message, and who is seen to write one.
class TestTypingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterBelongsToTheInputMethod();
    void enterSendsOrMakesALine_data();
    void enterSendsOrMakesALine();
    void whoTypesIsNamedOrCounted();
    void channelsAreCompletedByKeyboard();

private:
    static QString text(const Stage &stage) { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); }
    /// What an input method tells: words that may still change, or those that stand.
    static void compose(const Stage &stage, const QString &preedit, const QString &commit = {})
    {
        QVERIFY(stage.window()->focusObject());
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(stage.window()->focusObject(), &event);
    }
};

void TestTypingWindow::enterBelongsToTheInputMethod()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QSignalSpy received(stage.enter(sam, room), &ChatSession::receivedMessage);
    stage.type(u"ok "_s);
    compose(stage, u"にほんご"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ComposerInput")->property("composing").toBool());
    // Where the method leaves the key to the window, it still means the words and not the message.
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTest::keyClick(stage.window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(text(stage).startsWith(u"ok "_s));
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    compose(stage, u"にほんご"_s);
    compose(stage, {}, u"日本語"_s);
    QTRY_COMPARE(text(stage), u"日本語"_s);
    QVERIFY(!Stage::first(stage.pane(0), "ComposerInput")->property("composing").toBool());
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(!received.isEmpty());
    QCOMPARE(received.at(0).at(0).value<Message>().body, u"日本語"_s); // not one that Enter had sent before
    QTRY_COMPARE(text(stage), QString());
}

void TestTypingWindow::enterSendsOrMakesALine_data()
{
    QTest::addColumn<bool>("enterSends");
    QTest::addColumn<Qt::KeyboardModifiers>("forLine");
    QTest::addColumn<Qt::KeyboardModifiers>("forSending");
    QTest::newRow("Enter sends") << true << Qt::KeyboardModifiers(Qt::ShiftModifier) << Qt::KeyboardModifiers();
    QTest::newRow("Enter sends, and so does Ctrl+Enter") << true << Qt::KeyboardModifiers(Qt::ShiftModifier) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Enter sends") << false << Qt::KeyboardModifiers() << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Enter sends, and Shift+Enter does not") << false << Qt::KeyboardModifiers(Qt::ShiftModifier) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestTypingWindow::enterSendsOrMakesALine()
{
    QFETCH(const bool, enterSends);
    QFETCH(const Qt::KeyboardModifiers, forLine);
    QFETCH(const Qt::KeyboardModifiers, forSending);
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.window()->findChild<Preferences *>()->setEnterSends(enterSends);
    QSignalSpy received(stage.enter(sam, room), &ChatSession::receivedMessage);
    stage.type(u"one"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return, forLine);
    stage.type(u"two"_s);
    QCOMPARE(text(stage), u"one\ntwo"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return, forSending);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).value<Message>().body, u"one\ntwo"_s);
    QTRY_COMPARE(text(stage), QString());
}

void TestTypingWindow::whoTypesIsNamedOrCounted()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QQuickItem *const line = Stage::first(stage.pane(0), "TypingLine");
    QVERIFY(line);
    ChatKitty *lena = stage.person(u"lena"_s);
    QList<ChatSession *> sessions{stage.enter(sam, room)};
    for (ChatKitty *person : {lena, stage.person(u"ole"_s), stage.person(u"tom"_s)})
        sessions << stage.enter(person, stage.joined(person, u"room"_s));
    QTRY_COMPARE(stage.session(0)->participants().size(), 5);
    const qreal height = line->height();
    QVERIFY(!Stage::shows(line, u"typing"_s));
    sessions.at(0)->sendKeystrokes(u"h"_s);
    QTRY_VERIFY(Stage::shows(line, u"sam is typing…"_s));
    sessions.at(1)->sendKeystrokes(u"h"_s);
    QTRY_VERIFY(Stage::shows(line, u"sam and lena are typing…"_s));
    sessions.at(2)->sendKeystrokes(u"h"_s);
    QTRY_VERIFY(Stage::shows(line, u"Several people are typing…"_s));
    sessions.at(3)->sendKeystrokes(u"h"_s);
    QTRY_COMPARE(stage.session(0)->typingUsers().size(), 4);
    QVERIFY(Stage::shows(line, u"Several people are typing…"_s));
    // Fewer again: whoever empties his composer, says what he wrote, or goes.
    sessions.at(0)->sendKeystrokes({});
    QTRY_COMPARE(stage.session(0)->typingUsers().size(), 3);
    sessions.at(3)->end();
    QTRY_VERIFY(Stage::shows(line, u"lena and ole are typing…"_s));
    QVERIFY(!Stage::shows(line, u"sam"_s));
    stage.say(lena, room, u"hello"_s);
    QTRY_VERIFY(Stage::shows(line, u"ole is typing…"_s));
    sessions.at(2)->sendKeystrokes({});
    QTRY_VERIFY(!Stage::shows(line, u"typing"_s));
    // Nothing jumped.
    QCOMPARE(line->height(), height);
}

void TestTypingWindow::channelsAreCompletedByKeyboard()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Channel garden = stage.channel(sam, u"garden"_s);
    stage.channel(sam, u"garage"_s);
    stage.openWindow(u"mara"_s);
    for (const QString &name : {u"garden"_s, u"garage"_s})
        stage.joined(stage.kitty(), name);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QSignalSpy received(stage.enter(sam, room), &ChatSession::receivedMessage);
    QQuickItem *const root = stage.window()->contentItem();
    const auto list = [root] { return Stage::first(root, "CompletionList"); };
    stage.type(u"see #gar"_s);
    QTRY_VERIFY(list() && list()->property("count").toInt() == 2);
    stage.type(u"d"_s);
    QTRY_COMPARE(list()->property("count").toInt(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QCOMPARE(text(stage), u"see #garden "_s);
    QTRY_VERIFY(!list());
    QCOMPARE(received.size(), 0);
    // The arrows choose.
    stage.type(u"or #gar"_s);
    QTRY_VERIFY(list() && list()->property("count").toInt() == 2);
    const auto chosen = [&] { return list()->property("currentIndex").toInt(); };
    QCOMPARE(chosen(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QCOMPARE(chosen(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Up);
    QCOMPARE(chosen(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Tab);
    const QString other = text(stage).endsWith(u"or #garage "_s) ? u"garage"_s : u"garden"_s;
    QCOMPARE(text(stage), u"see #garden or #%1 "_s.arg(other));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(received.size(), 1);
    const auto message = received.at(0).at(0).value<Message>();
    QCOMPARE(message.body, u"see <#garden> or <#%1>"_s.arg(other));
    QCOMPARE(message.mentions.size(), 2);
    QCOMPARE(message.mentions.constFirst().type, MentionType::ChannelMention);
    QCOMPARE(message.mentions.constFirst().channelName, u"garden"_s);
    QCOMPARE(message.mentions.constFirst().channelId, garden.id);
}

PURR_TEST(TestTypingWindow)
#include "test_typing.moc"
