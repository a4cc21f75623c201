// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/conversationwords.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Who has read what and chose which reaction, what is read here, and what is not shown here any more.
class TestReadersWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoReadItIsListedWithTheTime();
    void whoReactedIsListed();
    void whatIsDeletedForMeIsGoneHereOnly();
    void whatIsDeletedForEveryoneIsAskedAbout();
    void messagesAreReadAsTheSettingsSay_data();
    void messagesAreReadAsTheSettingsSay();

private:
    static QQuickItem *rowOf(const Stage &stage, const Message &message)
    {
        for (QQuickItem *row : Stage::all(stage.pane(0), "MessageRow")) {
            if (row->property("message").value<Message>().id == message.id)
                return row;
        }
        return nullptr;
    }
    static QQuickItem *sheet(const Stage &stage) { return Stage::first(stage.window()->contentItem(), "ReadersSheet"); }
    /// Name and what stands behind it, by row.
    static QStringList lines(const Stage &stage)
    {
        const QStringList names = sheet(stage)->property("names").toStringList();
        const QStringList details = sheet(stage)->property("details").toStringList();
        QStringList found;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (Stage::shows(sheet(stage), names.at(i)) && Stage::shows(sheet(stage), details.value(i)))
                found << QString(names.at(i)).remove(QChar(0x2068)).remove(QChar(0x2069)) + u": "_s + details.value(i);
        }
        return found;
    }
    static void close(const Stage &stage)
    {
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet(stage));
    }
    /// Opens the menu of the message and takes what is called so.
    static void choose(Stage &stage, const Message &message, const QString &text)
    {
        QTRY_VERIFY(rowOf(stage, message));
        stage.click(rowOf(stage, message), Qt::RightButton);
        QQuickItem *item = nullptr;
        const auto find = [&] {
            for (QQuickItem *each : Stage::all(stage.window()->contentItem(), "MenuItem"))
                item = each->property("text").toString() == text ? each : item;
            return item;
        };
        QTRY_VERIFY2(find(), qPrintable(text));
        stage.click(item);
        QTRY_VERIFY(Stage::all(stage.window()->contentItem(), "MenuItem").isEmpty());
    }
    static QStringList bodies(ChatKitty *person, const Channel &channel)
    {
        QStringList found;
        for (const Message &message : answerOf(person->listMessages(channel)).items)
            found.prepend(message.body);
        return found;
    }
};

void TestReadersWindow::whoReadItIsListedWithTheTime()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    ChatKitty *lena = stage.person(u"lena"_s);
    const Channel room = stage.channel(sam, u"room"_s, {lena});
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.type(u"dinner at eight"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(!stage.conversation(0)->lastOwnMessage().isNull());
    const Message said = stage.conversation(0)->lastOwnMessage();
    choose(stage, said, u"Who has read it"_s);
    QTRY_VERIFY(sheet(stage) && Stage::shows(sheet(stage), u"Nobody yet."_s));
    close(stage);

    QVERIFY(outcomeOf(sam->readMessage(said))->succeeded());
    const auto state = [&] { return Stage::first(rowOf(stage, said), "Ticks")->property("delivery").toInt(); };
    QTRY_COMPARE(state(), int(Progress::State::Read));
    const auto line = [&](const QString &name) {
        for (const ReadReceipt &receipt : answerOf(sam->listReadReceipts(said)).items) {
            if (receipt.user.name == name)
                return name + u": "_s + words::moment(receipt.createdTime);
        }
        return QString();
    };
    stage.click(Stage::first(rowOf(stage, said), "Ticks"));
    QTRY_VERIFY(sheet(stage));
    QVERIFY(Stage::shows(sheet(stage), u"Read by"_s) && !Stage::shows(sheet(stage), u"Nobody yet."_s));
    QCOMPARE(lines(stage), QStringList{line(u"sam"_s)});
    close(stage);

    QVERIFY(outcomeOf(lena->readMessage(said))->succeeded());
    QTRY_COMPARE(stage.conversation(0)->readerNames(said).size(), 2);
    choose(stage, said, u"Who has read it"_s);
    QTRY_VERIFY(sheet(stage));
    QStringList shown = lines(stage);
    shown.sort();
    QCOMPARE(shown, QStringList({line(u"lena"_s), line(u"sam"_s)}));
    close(stage);
    // Words of others have no such list.
    const Message theirs = stage.say(sam, room, u"fine"_s);
    QTRY_VERIFY(rowOf(stage, theirs));
    QVERIFY(!Stage::first(rowOf(stage, theirs), "Ticks"));
}

void TestReadersWindow::whoReactedIsListed()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    ChatKitty *lena = stage.person(u"lena"_s);
    const Channel room = stage.channel(sam, u"room"_s, {lena});
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message said = stage.say(sam, room, u"dinner at eight"_s);
    QTRY_VERIFY(rowOf(stage, said));
    answerOf(sam->reactToMessage(said, u"🎉"_s));
    answerOf(lena->reactToMessage(said, u"👍"_s));
    const auto chip = [&](const QString &emoji) {
        QQuickItem *strip = Stage::first(rowOf(stage, said), "ReactionStrip");
        for (QQuickItem *item : strip ? strip->childItems() : QList<QQuickItem *>()) {
            if (item->isVisible() && Stage::shows(item, emoji))
                return item;
        }
        return static_cast<QQuickItem *>(nullptr);
    };
    QTRY_VERIFY(chip(u"🎉"_s) && chip(u"👍"_s));
    // One's own by a click on that of another.
    stage.click(chip(u"👍"_s));
    QTRY_VERIFY(chip(u"👍"_s) && chip(u"👍"_s)->property("own").toBool());
    QVERIFY(!chip(u"🎉"_s)->property("own").toBool());
    QTRY_VERIFY(Stage::shows(chip(u"👍"_s), u"2"_s));
    stage.click(chip(u"🎉"_s), Qt::RightButton);
    QTRY_VERIFY(sheet(stage));
    // That, and not the menu of the message with it.
    QVERIFY(Stage::all(stage.window()->contentItem(), "MenuItem").isEmpty());
    QVERIFY(Stage::shows(sheet(stage), u"Reactions"_s));
    QStringList shown = lines(stage);
    shown.sort();
    QCOMPARE(shown, QStringList({u"lena: 👍"_s, u"mara: 👍"_s, u"sam: 🎉"_s}));
    close(stage);
    // And taken back by another.
    stage.click(chip(u"👍"_s));
    QTRY_VERIFY(chip(u"👍"_s) && !chip(u"👍"_s)->property("own").toBool());
    QTRY_VERIFY(Stage::shows(chip(u"👍"_s), u"1"_s));
}

void TestReadersWindow::whatIsDeletedForMeIsGoneHereOnly()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(hers);
    const Message theirs = stage.say(sam, room, u"words of his"_s);
    for (const QString &text : {u"words of hers"_s, u"what stays"_s}) {
        stage.type(text);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), QString());
    }
    QTRY_COMPARE(bodies(sam, room), QStringList({u"words of his"_s, u"words of hers"_s, u"what stays"_s}));
    const Message own = answerOf(sam->listMessages(room)).items.at(1);
    choose(stage, theirs, u"Delete for me"_s);
    choose(stage, own, u"Delete for me"_s);
    QTRY_VERIFY(!rowOf(stage, theirs) && !rowOf(stage, own));
    QVERIFY(Stage::shows(stage.pane(0), u"what stays"_s) && !Stage::shows(stage.pane(0), u"words of"_s));
    QCOMPARE(bodies(sam, room), QStringList({u"words of his"_s, u"words of hers"_s, u"what stays"_s}));
    // It does not come back, from the server or from this computer.
    const auto stillGone = [&] {
        QTRY_VERIFY(stage.pane(0) && Stage::shows(stage.pane(0), u"what stays"_s));
        QVERIFY(!rowOf(stage, theirs) && !rowOf(stage, own) && !Stage::shows(stage.pane(0), u"words of"_s));
    };
    stage.workspace()->close(0);
    QTRY_COMPARE(stage.panes().size(), 0);
    stage.openPane(hers);
    stillGone();
    stage.closeWindow();
    stage.stopServer();
    stage.startWindow(u"mara"_s);
    stillGone();
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(stage.session(0)->isLive() && stage.conversation(0)->state() == ConversationModel::State::Ready);
    stillGone();
}

void TestReadersWindow::whatIsDeletedForEveryoneIsAskedAbout()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.type(u"words of hers"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(bodies(sam, room), QStringList{u"words of hers"_s});
    const Message own = answerOf(sam->listMessages(room)).items.constFirst();
    QQuickItem *const root = stage.window()->contentItem();
    const QString question = u"Delete this message for everyone?"_s;
    choose(stage, own, u"Delete for everyone…"_s);
    QTRY_VERIFY(stage.shows(question));
    // Enter does no harm.
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->property("text").toString() == u"Cancel"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(!stage.shows(question));
    QCOMPARE(bodies(sam, room), QStringList{u"words of hers"_s});
    QVERIFY(rowOf(stage, own));
    choose(stage, own, u"Delete for everyone…"_s);
    QTRY_VERIFY(stage.shows(question));
    for (QQuickItem *button : Stage::all(root, "Button")) {
        if (button->property("text").toString() == u"Delete"_s)
            stage.click(button);
    }
    QTRY_COMPARE(bodies(sam, room), QStringList());
    QTRY_VERIFY(!rowOf(stage, own));
}

void TestReadersWindow::messagesAreReadAsTheSettingsSay_data()
{
    QTest::addColumn<ConversationModel::ReadMode>("mode");
    QTest::newRow("when seen") << ConversationModel::ReadMode::WhenSeen;
    QTest::newRow("at the newest") << ConversationModel::ReadMode::AtTheBottom;
}

void TestReadersWindow::messagesAreReadAsTheSettingsSay()
{
    QFETCH(const ConversationModel::ReadMode, mode);
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    for (int i = 0; i < 40; ++i)
        stage.say(sam, room, u"old %1"_s.arg(i));
    stage.window()->findChild<Preferences *>()->setBeginAtUnread(false);
    stage.openPane(hers);
    stage.pane(0)->property("preferences").value<QObject *>()->setProperty("readMode", int(mode));
    const auto unread = [&] { return answerOf(stage.kitty()->countUnreadMessages(hers)); };
    QTRY_COMPARE(unread(), 0);
    // Up by keyboard; what comes then is below the view.
    constexpr int fresh = 60;
    QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    list->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Home);
    QTRY_VERIFY(!list->property("pinned").toBool());
    for (int i = 0; i < fresh; ++i)
        stage.say(sam, room, u"new %1"_s.arg(i));
    QTRY_COMPARE(stage.conversation(0)->unseenCount(), fresh);
    QCOMPARE(unread(), fresh);
    const auto seesNew = [&] { return stage.conversation(0)->messageAt(stage.conversation(0)->seenRow()).body.startsWith(u"new"_s); };
    for (int page = 0; page < 12 && !seesNew(); ++page)
        QTest::keyClick(stage.window(), Qt::Key_PageDown);
    QVERIFY(seesNew());
    QVERIFY(!list->property("pinned").toBool());
    const bool read = QTest::qWaitFor([&] { return unread() < fresh; }, int(ConversationModel::readDelay.count()) * 2);
    QCOMPARE(read, mode == ConversationModel::ReadMode::WhenSeen);
    QVERIFY(unread() > 0);
    QTest::keyClick(stage.window(), Qt::Key_End);
    QTRY_COMPARE(unread(), 0);
}

PURR_TEST(TestReadersWindow)
#include "test_readers.moc"
