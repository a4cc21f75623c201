// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/attachments.h"
#include "models/channellistmodel.h"
#include "models/messagetext.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What somebody does all day without thinking of it: every one of these once went wrong for a person who tried Purr.
class TestHabitsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParkedPaneCatchesUp();
    void aParkedPaneHasNotSeen();
    void aClickOnWordsIsAClickIntoThePane();
    void theButtonsStayUnderThePointer();
    void aHitAmongHighRowsIsInView();
    void aHitInALongMessageIsInView();
    void whatArrivesBelowTheViewHasItsLine();
    void theLineGoesOnOnceAllWasRead();
    void whatIsMarkedUnreadIsCounted();
    void filesStayBesideTheirDraft();
    void aNewNameIsTheNameEverywhere();
    void ownWordsAreAskedForAsStatus();
    void membersKnowWhoOneIs();
    void foldedSectionsKeepTheirRowsApart();
    void boldIsUndoneAtOnce();
    void enterStaysInABlockOfCode();
    void awayIsSaidInTheHeader();
    void whoHasNoChatSeesWhatThereIs();
    void whatIsMentionedCanBeGoneTo();
    void emojiAloneAreLarge();
    void whatWasDeletedIsNoPreview();

private:
    static QQuickItem *rowOf(Stage &stage, int pane, const Message &message)
    {
        for (QQuickItem *row : Stage::all(stage.pane(pane), "MessageRow")) {
            if (row->property("message").value<Message>().id == message.id)
                return row;
        }
        return nullptr;
    }
    static QRectF place(const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); }
    static QQuickItem *list(Stage &stage) { return Stage::first(stage.pane(0), "MessageList"); }
    static QStringList bodies(const ConversationModel &conversation)
    {
        QStringList found;
        for (int row = conversation.rowCount() - 1; row >= 0; --row) {
            if (const Message message = conversation.messageAt(row); !message.isNull())
                found << message.body;
        }
        return found;
    }
    static QString belowTheLine(const ConversationModel &conversation)
    {
        return conversation.unreadRow() < 1 ? QString() : conversation.messageAt(conversation.unreadRow() - 1).body;
    }
    static QString lines(int count)
    {
        QStringList all;
        for (int i = 1; i <= count; ++i)
            all << u"line %1"_s.arg(i);
        return all.join(u'\n');
    }
    static void movePointer(Stage &stage, const QPointF &to)
    {
        QTest::mouseMove(stage.window(), to.toPoint() + QPoint(1, 0));
        QTest::mouseMove(stage.window(), to.toPoint());
    }
};

void TestHabitsWindow::aParkedPaneCatchesUp()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(hers);
    stage.say(sam, room, u"before"_s);
    QTRY_VERIFY(stage.shows(u"before"_s));
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
    stage.workspace()->park(0);
    QTRY_VERIFY(stage.kitty()->chatSessions().isEmpty());
    for (const QString &body : {u"one"_s, u"two"_s, u"three"_s})
        stage.say(sam, room, body);
    stage.workspace()->enter(0);
    QTRY_COMPARE(bodies(*stage.conversation(0)), QStringList({u"before"_s, u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(belowTheLine(*stage.conversation(0)), u"one"_s);
    stage.say(sam, room, u"four"_s);
    QTRY_COMPARE(bodies(*stage.conversation(0)).constLast(), u"four"_s);
    QCOMPARE(stage.conversation(0)->gapAfter(), 0);
}

void TestHabitsWindow::aParkedPaneHasNotSeen()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(hers);
    stage.workspace()->park(0);
    QTRY_VERIFY(stage.kitty()->chatSessions().isEmpty());
    stage.say(sam, room, u"unseen"_s);
    const auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->unread(hers.id), 1);
    stage.click(list(stage));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QCOMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 1);
    QCOMPARE(channels->unread(hers.id), 1);
}

void TestHabitsWindow::aClickOnWordsIsAClickIntoThePane()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel one = stage.channel(sam, u"one"_s);
    stage.openWindow(u"mara"_s, {1400, 800});
    stage.openPane(stage.joined(stage.kitty(), u"one"_s));
    stage.openPane(stage.channel(stage.kitty(), u"two"_s));
    const Message said = stage.say(sam, one, u"words to click on"_s);
    QTRY_VERIFY(rowOf(stage, 0, said));
    QCOMPARE(stage.workspace()->focusedIndex(), 1);
    const QQuickItem *const body = Stage::first(rowOf(stage, 0, said), "MessageBody");
    const QPointF words = place(body).topLeft() + QPointF(20, 10);
    movePointer(stage, words);
    QTRY_VERIFY(Stage::first(rowOf(stage, 0, said), "WordSelection"));
    QTest::mouseClick(stage.window(), Qt::LeftButton, {}, words.toPoint());
    QTRY_COMPARE(stage.workspace()->focusedIndex(), 0);
    stage.type(u"for one"_s);
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"for one"_s);
}

void TestHabitsWindow::theButtonsStayUnderThePointer()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const Message first = stage.say(stage.kitty(), stage.session(0)->channel(), u"first"_s);
    const Message second = stage.say(stage.kitty(), stage.session(0)->channel(), u"second"_s);
    QTRY_VERIFY(rowOf(stage, 0, first) && rowOf(stage, 0, second));
    stage.draw();
    movePointer(stage, place(rowOf(stage, 0, second)).center());
    QTRY_VERIFY(Stage::first(rowOf(stage, 0, second), "MessageActions"));
    const QRectF buttons = place(Stage::first(rowOf(stage, 0, second), "MessageActions"));
    const QPointF inBoth(buttons.center().x(), buttons.top() + 4);
    QVERIFY(place(rowOf(stage, 0, first)).contains(inBoth));
    movePointer(stage, QPointF(inBoth.x(), buttons.center().y()));
    movePointer(stage, inBoth);
    QVERIFY(Stage::first(rowOf(stage, 0, second), "MessageActions"));
    QVERIFY(!Stage::first(rowOf(stage, 0, first), "MessageActions"));
    // Beyond them it is the other row's turn.
    movePointer(stage, place(rowOf(stage, 0, first)).topLeft() + QPointF(30, 6));
    QTRY_VERIFY(Stage::first(rowOf(stage, 0, first), "MessageActions"));
    QVERIFY(!Stage::first(rowOf(stage, 0, second), "MessageActions"));
}

void TestHabitsWindow::aHitAmongHighRowsIsInView()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Message wanted = stage.say(sam, room, u"the needle"_s);
    for (int i = 0; i < 18; ++i)
        stage.say(sam, room, i % 3 == 0 ? lines(40) : u"short"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(bodies(*stage.conversation(0)).size() == 19);
    stage.draw();
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"needle"_s);
    const QRectF view = place(list(stage));
    QTRY_VERIFY(rowOf(stage, 0, wanted) && view.contains(place(rowOf(stage, 0, wanted))));
    for (int i = 0; i < 3; ++i) {
        stage.draw();
        QVERIFY(rowOf(stage, 0, wanted) && view.contains(place(rowOf(stage, 0, wanted))));
    }
}

void TestHabitsWindow::aHitInALongMessageIsInView()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Message wanted = stage.say(sam, room, lines(150) + u"\nthe needle\n"_s + lines(150));
    for (int i = 0; i < 18; ++i)
        stage.say(sam, room, u"short %1"_s.arg(i));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(bodies(*stage.conversation(0)).size() == 19);
    stage.draw();
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PaneSearch"));
    stage.type(u"needle"_s);
    QTRY_VERIFY(rowOf(stage, 0, wanted) && rowOf(stage, 0, wanted)->height() > 2 * list(stage)->height());
    const QRectF view = place(list(stage));
    const auto hit = [&] {
        // In the middle of the message, give or take a line or two of its heading.
        return rowOf(stage, 0, wanted) ? place(rowOf(stage, 0, wanted)).center() : QPointF();
    };
    QTRY_VERIFY2(hit().y() > view.top() && hit().y() < view.bottom(), qPrintable(QString::number(hit().y())));
    // Without the search it is folded again, and still there.
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "PaneSearch"));
    stage.draw();
    QTRY_VERIFY(rowOf(stage, 0, wanted) && place(rowOf(stage, 0, wanted)).intersects(view));
}

void TestHabitsWindow::whatArrivesBelowTheViewHasItsLine()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    for (int i = 0; i < 40; ++i)
        stage.say(sam, room, u"old %1"_s.arg(i));
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    QVERIFY(outcomeOf(stage.kitty()->readChannel(hers))->succeeded());
    stage.openPane(hers);
    QTRY_VERIFY(stage.shows(u"old 39"_s));
    QVERIFY(!stage.conversation(0)->hasUnreadLine());
    QMetaObject::invokeMethod(list(stage), "showRow", Q_ARG(int, 30));
    QTRY_VERIFY(!list(stage)->property("pinned").toBool());
    for (int i = 0; i < 20; ++i)
        stage.say(sam, room, u"new %1"_s.arg(i));
    QTRY_COMPARE(belowTheLine(*stage.conversation(0)), u"new 0"_s);
    QMetaObject::invokeMethod(list(stage), "jumpToLatest");
    QTRY_VERIFY(stage.shows(u"new 19"_s));
    QCOMPARE(belowTheLine(*stage.conversation(0)), u"new 0"_s);
}

void TestHabitsWindow::theLineGoesOnOnceAllWasRead()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s, {1400, 800});
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.say(sam, room, u"first"_s);
    stage.openPane(hers);
    QTRY_COMPARE(belowTheLine(*stage.conversation(0)), u"first"_s);
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
    // While he looks it stays.
    stage.say(sam, room, u"second"_s);
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
    QCOMPARE(belowTheLine(*stage.conversation(0)), u"first"_s);
    stage.openPane(stage.channel(stage.kitty(), u"elsewhere"_s));
    stage.say(sam, room, u"third"_s);
    stage.say(sam, room, u"fourth"_s);
    QTRY_COMPARE(belowTheLine(*stage.conversation(0)), u"third"_s);
}

void TestHabitsWindow::whatIsMarkedUnreadIsCounted()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    const Channel hers = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(hers);
    QList<Message> said;
    for (int i = 0; i < 5; ++i)
        said << stage.say(sam, room, u"said %1"_s.arg(i));
    const auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(hers)), 0);
    stage.conversation(0)->markUnreadFrom(said.at(2));
    QTRY_COMPARE(channels->unread(hers.id), 3);
    QCOMPARE(belowTheLine(*stage.conversation(0)), u"said 2"_s);
}

void TestHabitsWindow::filesStayBesideTheirDraft()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    QFile file(stage.folder() + u"/plan.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    const auto composer = [&] { return Stage::first(stage.pane(0), "Composer"); };
    composer()->property("attachments").value<Attachments *>()->add({QUrl::fromLocalFile(file.fileName())});
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"plan.txt"_s));
    stage.workspace()->close(0);
    QTRY_COMPARE(stage.panes().size(), 0);
    QTRY_VERIFY(stage.shows(u"Draft: 📎 plan.txt"_s));
    stage.openPane(room);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"plan.txt"_s));
    stage.clickButton(stage.pane(0), u"Send to room"_s);
    QTRY_VERIFY(Stage::first(stage.pane(0), "FileCard"));
    QTRY_COMPARE(composer()->property("attachments").value<Attachments *>()->count(), 0);
}

void TestHabitsWindow::aNewNameIsTheNameEverywhere()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.enter(sam, room);
    const Message said = stage.say(sam, room, u"old words"_s);
    QTRY_VERIFY(rowOf(stage, 0, said));
    QTRY_COMPARE(stage.session(0)->participants().size(), 2);
    UpdateRequest changes;
    changes.displayName = u"Samuel"_s;
    answerOf(sam->updateCurrentUser(changes));
    QTRY_COMPARE(rowOf(stage, 0, said)->property("author").toString(), u"Samuel"_s);
    const auto present = [&] {
        const QList<User> users = stage.session(0)->participants();
        return std::ranges::any_of(users, [](const User &user) { return user.displayName == u"Samuel"_s; });
    };
    QTRY_VERIFY(present());
}

void TestHabitsWindow::ownWordsAreAskedForAsStatus()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    QMetaObject::invokeMethod(Stage::first(stage.window()->contentItem(), "AccountButton"), "statusRequested", Q_ARG(QString, QString()));
    QTRY_VERIFY(stage.shows(u"Own words"_s));
    QTRY_VERIFY(stage.window()->activeFocusItem() && stage.window()->activeFocusItem()->property("text").isValid());
    stage.type(u"In a train"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.kitty()->currentUser().presence.status, u"In a train"_s);
    QCOMPARE(stage.kitty()->currentUser().displayName, u"mara"_s);
}

void TestHabitsWindow::membersKnowWhoOneIs()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    for (int time = 0; time < 2; ++time) {
        QMetaObject::invokeMethod(stage.pane(0), "detailsWanted");
        QTRY_VERIFY(stage.shows(u"mara (you)"_s));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.shows(u"mara (you)"_s));
    }
}

void TestHabitsWindow::foldedSectionsKeepTheirRowsApart()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.openWindow(u"mara"_s);
    QList<Channel> hers;
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
        stage.channel(sam, name);
        hers << stage.joined(stage.kitty(), name);
    }
    auto *const channels = stage.window()->findChild<ChannelListModel *>();
    channels->arrangement()->addSection(u"Work"_s);
    channels->arrangement()->moveTo(hers.at(0).id, u"Work"_s);
    channels->arrangement()->moveTo(hers.at(1).id, u"Work"_s);
    channels->arrangement()->setFolded(u"own:Work"_s, true);
    stage.say(sam, hers.at(0), u"unread"_s);
    QTRY_COMPARE(channels->unread(hers.at(0).id), 1);
    const auto apart = [&] {
        stage.draw();
        QQuickItem *const view = Stage::first(stage.window()->contentItem(), "ChannelView");
        QList<QQuickItem *> items = Stage::all(view, "ChannelRow") + Stage::all(view, "ChannelHeading");
        items.removeIf([](const QQuickItem *item) { return !item->isVisible() || item->height() == 0; });
        std::ranges::sort(items, {}, [](const QQuickItem *item) { return place(item).top(); });
        for (qsizetype i = 1; i < items.size(); ++i) {
            if (place(items.at(i)).top() < place(items.at(i - 1)).bottom() - 1)
                return false;
        }
        return items.size() >= 4;
    };
    QTRY_VERIFY(apart());
    // As when another account has the window for a while: the list goes, and comes with its counts later.
    const QList<Channel> all = channels->recent();
    channels->setChannels({});
    channels->flush();
    QTRY_COMPARE(channels->count(), 0);
    channels->setChannels(all);
    channels->flush();
    stage.draw();
    channels->setUnread(hers.at(0).id, 1);
    channels->flush();
    QTRY_VERIFY(apart());
    // Rows that are on their way to another place grow or go: the place they are led to is the one they have then.
    for (int turn = 0; turn < 6; ++turn) {
        channels->setUnread(hers.at(0).id, 0);
        channels->flush();
        QTRY_VERIFY(apart());
        channels->arrangement()->setFavourite(hers.at(3).id, turn % 2 == 0);
        channels->flush();
        stage.draw();
        channels->setUnread(hers.at(0).id, 1);
        channels->flush();
        QTRY_VERIFY(apart());
    }
}

void TestHabitsWindow::boldIsUndoneAtOnce()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const auto text = [&] { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); };
    stage.type(u"some words"_s);
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(), u"**some words**"_s);
    QTest::keyClick(stage.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"some words"_s);
}

void TestHabitsWindow::enterStaysInABlockOfCode()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const auto text = [&] { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); };
    stage.type(u"```"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    stage.type(u"int a;"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QCOMPARE(text(), u"```\nint a;\n"_s);
    stage.type(u"```"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(bodies(*stage.conversation(0)), QStringList{u"```\nint a;\n```"_s});
}

void TestHabitsWindow::awayIsSaidInTheHeader()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.direct(stage.kitty(), u"sam"_s));
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"Online"_s));
    UpdateRequest changes;
    changes.presenceStatus = u"In a train"_s;
    answerOf(sam->updateCurrentUser(changes));
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"In a train"_s));
}

void TestHabitsWindow::whoHasNoChatSeesWhatThereIs()
{
    Stage stage;
    stage.channel(stage.person(u"sam"_s), u"garden"_s);
    stage.openWindow(u"mara"_s);
    const auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->loading(), ChannelListModel::Loading::Ready);
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "MatchRow"));
    QVERIFY(stage.shows(u"garden"_s));
    stage.type(u"grdn"_s);
    QTRY_VERIFY(stage.shows(u"garden"_s) && Stage::first(stage.window()->contentItem(), "MatchRow"));
}

void TestHabitsWindow::whatIsMentionedCanBeGoneTo()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Channel other = stage.channel(sam, u"other room"_s);
    stage.openWindow(u"mara"_s);
    stage.joined(stage.kitty(), u"other room"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message pointed = stage.say(sam, other, u"look here"_s);
    const auto follow = [&](const Message &said) {
        for (QQuickItem *item : Stage::first(rowOf(stage, 0, said), "MessageBody")->findChildren<QQuickItem *>()) {
            static const QRegularExpression anchor(u"href=\"([^\"]*)\""_s);
            const QRegularExpressionMatch link = anchor.match(item->property("text").toString());
            if (item->inherits("QQuickText") && link.hasMatch())
                return QMetaObject::invokeMethod(item, "linkActivated", Q_ARG(QString, link.captured(1)));
        }
        return false;
    };
    const Message person = stage.say(sam, room, u"ask <@mara>"_s);
    QTRY_VERIFY(rowOf(stage, 0, person));
    QVERIFY(follow(person));
    QTRY_VERIFY(stage.shows(u"Profile"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    const Message link = stage.say(sam, room, u"see chatkitty:channel/other%20room?message=%1."_s.arg(pointed.id));
    QTRY_VERIFY(rowOf(stage, 0, link));
    QVERIFY(follow(link));
    QTRY_COMPARE(stage.panes().size(), 2);
    QCOMPARE(stage.workspace()->focusedChannel().name, u"other room"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(1), u"look here"_s));
}

void TestHabitsWindow::emojiAloneAreLarge()
{
    const auto alone = [](const QString &body) {
        Message message;
        message.body = body;
        return MessageText::isEmojiOnly(message);
    };
    QVERIFY(alone(u"🎉"_s) && alone(u"👍🏽 ❤️"_s) && alone(u" 👨‍👩‍👧 "_s));
    QVERIFY(!alone(u"🎉🎉🎉🎉"_s) && !alone(u"ok 👍"_s) && !alone(QString()) && !alone(u"1"_s));
}

void TestHabitsWindow::whatWasDeletedIsNoPreview()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"first"_s);
    const Message second = stage.say(stage.kitty(), room, u"second"_s);
    QQuickItem *const column = Stage::first(stage.window()->contentItem(), "ChannelColumn");
    QTRY_VERIFY(Stage::shows(column, u"You: second"_s));
    answerOf(stage.kitty()->deleteMessage(second));
    QTRY_VERIFY(Stage::shows(column, u"You: first"_s));
}

PURR_TEST(TestHabitsWindow)
#include "test_habits.moc"
