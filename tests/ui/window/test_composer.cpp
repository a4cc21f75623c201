// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Writing in a pane, as its keys do it, and what the other one in the room gets.
class TestComposerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreCompletedByKeyboard();
    void filesWaitBesideTheTextUntilItIsSent();
    void marksGoAroundTheSelection();
    void writingAnywhereIsWritingHere();
    void commandsAnswerInPlace();
    void liveTextIsOnlyWhatIsMeantToBeSeen();
    void whatIsRevealedIsOfOneChannel();
    void theEnterOfTheKeypadIsEnter();

private:
    static QString text(const Stage &stage) { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); }
};

void TestComposerWindow::theEnterOfTheKeypadIsEnter()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.type(u"sent from the keypad"_s);
    QTest::keyClick(stage.window(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 1);
    QCOMPARE(text(stage), QString());
    // Of what is pressed as well, and of a message: its menu opens.
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTRY_VERIFY(Stage::first(stage.pane(0), "MessageList")->hasActiveFocus());
    QTest::keyClick(stage.window(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_VERIFY(stage.shows(u"Copy link to message"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    QQuickItem *row = nullptr;
    QTRY_VERIFY(row = Stage::first(stage.window()->contentItem(), "SwitchRow"));
    const bool was = row->property("on").toBool();
    row->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(row->property("on").toBool(), !was);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(row->property("on").toBool(), was);
}

/// Threat 44, from the keys to the one in the room: off until the user says so, never a paste, never what looks secret.
void TestComposerWindow::liveTextIsOnlyWhatIsMeantToBeSeen()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QStringList keys;
    QObject::connect(inRoom, &ChatSession::receivedKeystrokes, inRoom, [&keys](const Keystrokes &each) { keys << each.keys; });
    const auto never = [&keys](const QString &text) {
        return std::ranges::none_of(keys, [&text](const QString &each) { return each.contains(text); });
    };
    auto *preferences = stage.window()->findChild<Preferences *>();
    QVERIFY(!preferences->showLiveText());

    stage.type(u"early"_s);
    QTRY_VERIFY(keys.contains(u"…"_s));
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_Delete);
    QTRY_VERIFY(keys.contains(QString()));
    QVERIFY(never(u"e"_s));

    preferences->setShowLiveText(true);
    stage.type(u"open "_s);
    QTRY_VERIFY(keys.contains(u"open "_s));
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keyClick(stage.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(text(stage).contains(u"pasted"_s));
    stage.type(u"x"_s);
    QTRY_COMPARE(keys.constLast(), u"…"_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_Delete);
    QTRY_COMPARE(keys.constLast(), QString());
    stage.type(u"my pin: 4711"_s);
    QTRY_COMPARE(keys.constLast(), u"…"_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_Delete);
    QTRY_COMPARE(keys.constLast(), QString());

    preferences->setShowLiveText(false);
    stage.type(u"late"_s);
    QTRY_COMPARE(keys.constLast(), u"…"_s);
    for (const QString &hidden : {u"early"_s, u"pasted"_s, u"4711"_s, u"pin: "_s, u"la"_s})
        QVERIFY2(never(hidden), qPrintable(hidden));
}

void TestComposerWindow::whatIsRevealedIsOfOneChannel()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.openWindow(u"mara"_s);
    QMap<QString, QStringList> keys;
    for (const QString &name : {u"friends"_s, u"customer"_s}) {
        const Channel room = stage.channel(sam, name);
        stage.openPane(stage.joined(stage.kitty(), name));
        ChatSession *inRoom = stage.enter(sam, room);
        QObject::connect(inRoom, &ChatSession::receivedKeystrokes, inRoom, [&keys, name](const Keystrokes &each) { keys[name] << each.keys; });
    }
    const auto choose = [&stage](int pane, const QString &choice) {
        QQuickItem *button = Stage::first(stage.pane(pane), "RevealButton");
        stage.click(button);
        QQuickItem *item = nullptr;
        QQuickItem *overlay = stage.window()->contentItem();
        const auto find = [&] {
            for (QQuickItem *each : Stage::all(overlay, "RevealItem"))
                item = each->property("text").toString() == choice ? each : item;
            return item;
        };
        QTRY_VERIFY(find());
        stage.click(item);
        QTRY_VERIFY(Stage::all(overlay, "RevealItem").isEmpty());
    };
    choose(0, u"Show my text as I type it"_s);
    stage.workspace()->focus(0);
    stage.type(u"open "_s);
    QTRY_VERIFY(keys.value(u"friends"_s).contains(u"open "_s));
    stage.workspace()->focus(1);
    stage.type(u"secret"_s);
    QTRY_VERIFY(keys.value(u"customer"_s).contains(u"…"_s));
    QVERIFY(!keys.value(u"customer"_s).contains(u"s"_s));

    // Of the settings only what was chosen here is other.
    auto *preferences = stage.window()->findChild<Preferences *>();
    QVERIFY(!preferences->showLiveText());
    QVERIFY(stage.conversation(0)->sendsReceipts() && stage.conversation(1)->sendsReceipts());
    choose(1, u"Show what I have read"_s);
    QVERIFY(stage.conversation(0)->sendsReceipts() && !stage.conversation(1)->sendsReceipts());
    preferences->setSendReceipts(false);
    QVERIFY(!stage.conversation(0)->sendsReceipts() && !stage.conversation(1)->sendsReceipts());
    choose(0, u"In this chat: as in the settings"_s);
    stage.workspace()->focus(0);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"hush"_s);
    QTRY_COMPARE(keys.value(u"friends"_s).constLast(), u"…"_s);
    QVERIFY(!keys.value(u"friends"_s).contains(u"h"_s));
}

void TestComposerWindow::mentionsAreCompletedByKeyboard()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy received(inRoom, &ChatSession::receivedMessage);

    stage.type(u"hi @sa"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "CompletionList"));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QCOMPARE(text(stage), u"hi @sam "_s);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "CompletionList"));
    QCOMPARE(received.size(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(received.size(), 1);
    const auto message = received.at(0).at(0).value<Message>();
    QCOMPARE(message.body, u"hi <@sam>"_s);
    QCOMPARE(message.mentions.size(), 1);
    QCOMPARE(message.mentions.constFirst().user.name, u"sam"_s);

    // Escape takes the offers away and leaves the text.
    stage.type(u":tad"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "CompletionList"));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "CompletionList"));
    QCOMPARE(text(stage), u":tad"_s);
}

void TestComposerWindow::filesWaitBesideTheTextUntilItIsSent()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy received(inRoom, &ChatSession::receivedMessage);

    const QTemporaryDir folder;
    QList<QUrl> urls;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    auto *files = new QMimeData;
    files->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(files);
    stage.type(u"both"_s);
    QTest::keyClick(stage.window(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"one.txt"_s) && stage.shows(u"two.txt"_s));
    QCOMPARE(text(stage), u"both"_s);
    QCOMPARE(received.size(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(received.size(), 3);
    QStringList names;
    for (const QVariantList &call : std::as_const(received)) {
        const auto message = call.at(0).value<Message>();
        names.append(message.file.isNull() ? message.body : message.file.name);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"both"_s, u"one.txt"_s, u"two.txt"_s}));
    QTRY_VERIFY(!Stage::first(stage.pane(0), "AttachmentStrip"));
}

void TestComposerWindow::marksGoAroundTheSelection()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.type(u"hello"_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(stage), u"**hello**"_s);
    QTest::keyClick(stage.window(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(stage), u"hello"_s);
    QTest::keyClick(stage.window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(stage), u"~~hello~~"_s);
    QTest::keyClick(stage.window(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(text(stage), u"~~`hello`~~"_s);
}

void TestComposerWindow::writingAnywhereIsWritingHere()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"read me"_s);
    QTRY_VERIFY(stage.shows(u"read me"_s));
    Stage::first(stage.pane(0), "MessageList")->forceActiveFocus(Qt::TabFocusReason);
    stage.type(u"yes"_s);
    QCOMPARE(text(stage), u"yes"_s);
}

void TestComposerWindow::commandsAnswerInPlace()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy received(inRoom, &ChatSession::receivedMessage);
    stage.type(u"/nonsense"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QVERIFY(stage.shows(u"There is no command /nonsense"_s));
    QCOMPARE(text(stage), u"/nonsense"_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    stage.type(u"/me waves"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).value<Message>().body, u"*waves*"_s);
    QTRY_COMPARE(text(stage), QString());
}

PURR_TEST(TestComposerWindow)
#include "test_composer.moc"
