// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/clipboard.h"
#include "models/quote.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Answering and finding messages: quotes, threads, jumps, selection; by keyboard.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyQuotesTheMessage();
    void quotesAreLookedUpNotBelieved();
    void threadsOpenBesideTheirPane();
    void threadsCoverNarrowPanes();
    void messagesAreFoundFarUp();
    void datesAreFound();
    void firstUnreadIsFoundFarUp();
    void selectedMessagesAreCopied();
    void messagesAreSelectedByClicks();
    void repliesAreReadInTheirThread();
    void keysActOnMessages();
    void readingByHandReadsNothing();
    void emojiAreFoundByName();
};

namespace
{
QQuickItem *row(Stage &stage, int pane, qint64 id)
{
    for (QQuickItem *item : Stage::all(stage.pane(pane), "MessageRow")) {
        if (item->property("message").value<Message>().id == id)
            return item;
    }
    return nullptr;
}

void key(Stage &stage, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(stage.window(), key, modifiers);
}

/// The keyboard stands on the newest message.
void toMessages(Stage &stage)
{
    QQuickItem *list = Stage::first(stage.pane(0), "MessageList");
    list->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(list->property("currentIndex").toInt(), 0);
}
} // namespace

void TestAnswers::replyQuotesTheMessage()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message question = stage.say(sam, room, u"One question on the empty state"_s);
    QTRY_VERIFY(row(stage, 0, question.id));
    toMessages(stage);
    key(stage, Qt::Key_R);
    QTRY_COMPARE(stage.conversation(0)->replyTo().id, question.id);
    QTRY_VERIFY(stage.shows(u"Replying to sam"_s));
    // Escape takes it back and keeps the text.
    stage.type(u"an answer"_s);
    key(stage, Qt::Key_Escape);
    QVERIFY(stage.conversation(0)->replyTo().isNull());
    stage.conversation(0)->setReplyTo(question);
    key(stage, Qt::Key_Return);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 2);
    QVERIFY(stage.conversation(0)->replyTo().isNull());
    const Message answer = stage.conversation(0)->lastOwnMessage();
    QCOMPARE(Quote::idOf(answer), question.id);
    QTRY_VERIFY(row(stage, 0, answer.id));
    QTRY_VERIFY(Stage::first(row(stage, 0, answer.id), "QuoteBlock"));
    QVERIFY(Stage::shows(row(stage, 0, answer.id), u"One question on the empty state"_s));
    // What it quotes changes and goes.
    answerOf(sam->editMessage(question, u"Two questions"_s));
    QTRY_VERIFY(Stage::shows(row(stage, 0, answer.id), u"Two questions"_s));
    answerOf(sam->deleteMessage(question));
    QTRY_VERIFY(Stage::shows(row(stage, 0, answer.id), u"This message is not available"_s));
}

void TestAnswers::quotesAreLookedUpNotBelieved()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const Message old = stage.say(sam, room, u"what was really said"_s);
    for (int i = 0; i < 60; ++i)
        stage.say(sam, room, u"filler %1"_s.arg(i));
    SendMessageRequest request;
    request.body = u"see above"_s;
    request.properties = {{Quote::property, old.id}, {u"quotedBody"_s, u"forged"_s}};
    const Message answer = answerOf(sam->sendMessage(room, request));
    request.properties = {{Quote::property, 999'999'999}};
    const Message orphan = answerOf(sam->sendMessage(room, request));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(row(stage, 0, answer.id));
    QVERIFY(!stage.conversation(0)->find(old.id));
    QTRY_VERIFY(Stage::shows(row(stage, 0, answer.id), u"what was really said"_s));
    QTRY_VERIFY(Stage::shows(row(stage, 0, orphan.id), u"This message is not available"_s));
    QVERIFY(!stage.shows(u"forged"_s));
    // A click on it goes there.
    stage.click(Stage::first(row(stage, 0, answer.id), "QuoteBlock"));
    QTRY_VERIFY(stage.conversation(0)->find(old.id));
    QTRY_VERIFY(row(stage, 0, old.id));
}

void TestAnswers::threadsOpenBesideTheirPane()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s, {1400, 800});
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message topic = stage.say(sam, room, u"the topic"_s);
    QTRY_VERIFY(row(stage, 0, topic.id));
    toMessages(stage);
    key(stage, Qt::Key_T);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *panel = Stage::first(stage.pane(0), "ThreadPanel");
    QTRY_VERIFY(Stage::shows(panel, u"the topic"_s));
    stage.type(u"first reply"_s);
    key(stage, Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(panel, u"first reply"_s));
    QTRY_COMPARE(answerOf(sam->countMessageReplies(topic)), 1);
    SendMessageRequest reply;
    reply.body = u"second reply"_s;
    answerOf(sam->sendMessage(topic, reply));
    QTRY_VERIFY(Stage::shows(panel, u"second reply"_s));
    // The same chat session; replies are no rows of the channel, which counts them.
    QCOMPARE(stage.kitty()->chatSessions().size(), 1);
    QCOMPARE(stage.conversation(0)->messageCount(), 1);
    QTRY_VERIFY(Stage::shows(row(stage, 0, topic.id), u"2 replies · last at"_s));
    QQuickItem *list = Stage::first(stage.pane(0), "MessageList");
    QVERIFY(list->width() > 200 && list->mapToScene({list->width(), 0}).x() <= panel->mapToScene({}).x() + 1);
    // What is typed here is the thread's draft, not the channel's.
    stage.type(u"thread draft"_s);
    key(stage, Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "ThreadPanel"));
    QCOMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), QString());
    stage.click(Stage::first(row(stage, 0, topic.id), "ThreadLine"));
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QTRY_COMPARE(Stage::first(Stage::first(stage.pane(0), "ThreadPanel"), "ComposerInput")->property("text").toString(),
                 u"thread draft"_s);
}

void TestAnswers::threadsCoverNarrowPanes()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {480, 700});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const Message topic = stage.say(stage.kitty(), stage.conversation(0)->channel(), u"the topic"_s);
    QTRY_VERIFY(row(stage, 0, topic.id));
    toMessages(stage);
    key(stage, Qt::Key_T);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *panel = Stage::first(stage.pane(0), "ThreadPanel");
    QVERIFY(panel->width() > stage.pane(0)->width() - 10);
    stage.clickButton(panel, u"Back to the channel"_s);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "ThreadPanel"));
}

void TestAnswers::messagesAreFoundFarUp()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    QList<Message> sent;
    for (int i = 0; i < 250; ++i)
        sent.append(stage.say(sam, room, u"message number %1"_s.arg(i)));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ConversationModel *model = stage.conversation(0);
    QTRY_VERIFY(row(stage, 0, sent.constLast().id));
    QQuickItem *list = Stage::first(stage.pane(0), "MessageList");

    QMetaObject::invokeMethod(stage.pane(0), "showMessage", Q_ARG(qreal, qreal(sent.at(40).id)), Q_ARG(qreal, 0));
    QTRY_VERIFY(row(stage, 0, sent.at(40).id));
    // It is in the middle of the view, between its neighbours, and not everything was loaded for it.
    QTRY_VERIFY(row(stage, 0, sent.at(39).id) && row(stage, 0, sent.at(41).id));
    const qreal y = row(stage, 0, sent.at(40).id)->mapToItem(list, {}).y();
    QVERIFY2(y > 0 && y < list->height(), qPrintable(QString::number(y)));
    QVERIFY(model->messageCount() < 200);
    QVERIFY(!list->property("pinned").toBool());
    QVERIFY(model->gapAfter() != 0);
    // Reading on fills the gap, page by page.
    for (int i = 0; i < 40 && model->gapAfter() != 0; ++i) {
        const qint64 before = model->gapAfter();
        QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, model->rowOfMessage(model->gapAfter())));
        model->loadNewer();
        QTRY_VERIFY(model->gapAfter() != before);
    }
    for (const Message &message : std::as_const(sent)) {
        if (message.id >= sent.at(40).id)
            QVERIFY(model->find(message.id));
    }
    // Far up once more, then back to the latest: the rows end as they began.
    QMetaObject::invokeMethod(list, "jumpToLatest");
    QTRY_VERIFY(row(stage, 0, sent.constLast().id));
    QVERIFY(list->property("pinned").toBool());
    // One that is not there is said so.
    QSignalSpy failed(model, &ConversationModel::actionFailed);
    const Message gone = sent.at(3);
    answerOf(sam->deleteMessage(gone));
    QTRY_VERIFY(!model->find(gone.id)); // the window has heard of it
    model->showMessage(double(gone.id));
    QTRY_COMPARE(failed.size(), 1);
}

void TestAnswers::datesAreFound()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    QList<Message> sent;
    for (int i = 0; i < 120; ++i)
        sent.append(stage.say(sam, room, u"message number %1"_s.arg(i)));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(row(stage, 0, sent.constLast().id));
    QSignalSpy found(stage.conversation(0), &ConversationModel::messageFound);
    stage.conversation(0)->showDate(sent.at(20).createdTime);
    QTRY_COMPARE(found.size(), 1);
    const Message shown = stage.conversation(0)->messageAt(found.at(0).at(0).toInt());
    QVERIFY2(shown.createdTime >= sent.at(20).createdTime && shown.id <= sent.at(20).id, qPrintable(shown.body));
    QTRY_VERIFY(row(stage, 0, shown.id));
}

void TestAnswers::firstUnreadIsFoundFarUp()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    ChatKitty *mara = stage.person(u"mara"_s);
    const Channel own = stage.joined(mara, u"room"_s);
    QList<Message> sent;
    for (int i = 0; i < 20; ++i)
        sent.append(stage.say(sam, room, u"read %1"_s.arg(i)));
    QVERIFY(outcomeOf(mara->readChannel(own)).has_value());
    for (int i = 0; i < 120; ++i)
        sent.append(stage.say(sam, room, u"unread %1"_s.arg(i)));
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTRY_VERIFY(row(stage, 0, sent.constLast().id));
    QQuickItem *button = Stage::first(stage.pane(0), "UnreadButton");
    QTRY_VERIFY(button && button->isVisible());
    stage.click(button);
    QTRY_VERIFY(row(stage, 0, sent.at(20).id));
    QTRY_VERIFY(stage.conversation(0)->firstUnread() > 0);
    QCOMPARE(stage.conversation(0)->messageAt(stage.conversation(0)->firstUnread() - 1).id, sent.at(20).id);
    QTRY_VERIFY(!button->isVisible());
}

void TestAnswers::selectedMessagesAreCopied()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    stage.say(sam, room, u"one"_s);
    stage.say(sam, room, u"two"_s);
    const Message three = stage.say(sam, room, u"three"_s);
    QTRY_VERIFY(row(stage, 0, three.id));
    toMessages(stage);
    key(stage, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(stage.conversation(0)->selectedCount(), 2);
    QTRY_VERIFY(stage.shows(u"2 selected"_s));
    key(stage, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"sam, "_s) && copied.indexOf(u"two"_s) < copied.indexOf(u"three"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"two"_s) && !copied.contains(u": one"_s));
    key(stage, Qt::Key_Escape);
    QCOMPARE(stage.conversation(0)->selectedCount(), 0);
    QVERIFY(Stage::first(stage.pane(0), "MessageList")->hasActiveFocus());
}

void TestAnswers::keysActOnMessages()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    const Message own = stage.say(stage.kitty(), stage.conversation(0)->channel(), u"teh end"_s);
    QTRY_VERIFY(row(stage, 0, own.id));
    toMessages(stage);
    key(stage, Qt::Key_E);
    QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"teh end"_s);
    key(stage, Qt::Key_Escape);
    toMessages(stage);
    QTest::sendKeyEvent(QTest::Click, stage.window(), Qt::Key_Plus, u'+', Qt::NoModifier);
    QTRY_VERIFY(stage.window()->findChild<QObject *>() && Stage::first(stage.window()->contentItem(), "EmojiGrid"));
    stage.type(u"tada"_s);
    key(stage, Qt::Key_Return);
    QTRY_COMPARE(stage.conversation(0)->find(own.id)->reactions.size(), 1);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ReactionStrip"));
    // Deleting asks first.
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "EmojiGrid"));
    toMessages(stage);
    key(stage, Qt::Key_Delete);
    QTRY_VERIFY(stage.shows(u"Delete this message for everyone?"_s));
    QCOMPARE(stage.conversation(0)->messageCount(), 1);
    key(stage, Qt::Key_Escape);
    QTRY_VERIFY(!stage.shows(u"Delete this message for everyone?"_s));
    key(stage, Qt::Key_Delete);
    QTRY_VERIFY(stage.shows(u"Delete this message for everyone?"_s));
    stage.clickButton(stage.window()->contentItem(), u"Delete"_s);
    QTRY_COMPARE(stage.conversation(0)->messageCount(), 0);
}

void TestAnswers::readingByHandReadsNothing()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    auto *preferences = stage.pane(0)->property("preferences").value<QObject *>();
    preferences->setProperty("readMode", int(ConversationModel::ReadMode::ByHand));
    QTRY_COMPARE(stage.conversation(0)->readMode(), ConversationModel::ReadMode::ByHand);
    ChatSession *inRoom = stage.enter(sam, room);
    QSignalSpy read(inRoom, &ChatSession::messageRead);
    stage.say(sam, room, u"look"_s);
    QTRY_VERIFY(stage.shows(u"look"_s));
    QVERIFY(!QTest::qWaitFor([&] { return !read.isEmpty(); }, int(ConversationModel::readDelay.count()) * 2));
    Stage::first(stage.pane(0), "MessageList")->forceActiveFocus(Qt::TabFocusReason);
    key(stage, Qt::Key_Escape);
    QTRY_COMPARE(read.size(), 1);
}

void TestAnswers::emojiAreFoundByName()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    stage.clickButton(stage.pane(0), u"Insert an emoji"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "EmojiGrid"));
    stage.type(u"party popper"_s);
    QTRY_VERIFY(stage.shows(u"party popper"_s));
    key(stage, Qt::Key_Return);
    QTRY_COMPARE(Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(), u"🎉"_s);
    auto *preferences = stage.pane(0)->property("preferences").value<QObject *>();
    QCOMPARE(preferences->property("recentEmoji").toStringList(), QStringList{u"🎉"_s});
}

void TestAnswers::messagesAreSelectedByClicks()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QList<Message> sent;
    for (const QString &body : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        sent << stage.say(sam, room, body);
    QTRY_VERIFY(row(stage, 0, sent.last().id));
    const auto click = [&](qsizetype message, Qt::KeyboardModifiers held) {
        QQuickItem *const item = row(stage, 0, sent.at(message).id);
        QTest::mouseClick(stage.window(), Qt::LeftButton, held, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        return stage.conversation(0)->selectedCount();
    };
    QCOMPARE(click(0, Qt::NoModifier), 0);
    QCOMPARE(click(0, Qt::ControlModifier), 1);
    QCOMPARE(click(2, Qt::NoModifier), 2);
    QCOMPARE(click(2, Qt::NoModifier), 1);
    stage.conversation(0)->clearSelection();
    QCOMPARE(click(3, Qt::ControlModifier), 1);
    QCOMPARE(click(1, Qt::ShiftModifier), 3);
    QTRY_VERIFY(stage.shows(u"3 selected"_s));
}

void TestAnswers::repliesAreReadInTheirThread()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s, {1400, 800});
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message topic = stage.say(sam, room, u"the topic"_s);
    QTRY_VERIFY(row(stage, 0, topic.id));
    toMessages(stage);
    key(stage, Qt::Key_T);
    QTRY_VERIFY(Stage::first(stage.pane(0), "ThreadPanel"));
    QQuickItem *const panel = Stage::first(stage.pane(0), "ThreadPanel");
    QVERIFY(Stage::shows(panel, u"Reply in the thread"_s));
    SendMessageRequest reply;
    for (const QString &body : {u"first reply"_s, u"second reply"_s}) {
        reply.body = body;
        answerOf(sam->sendMessage(topic, reply));
        QTRY_VERIFY(Stage::shows(panel, body));
    }
    QTRY_COMPARE(answerOf(stage.kitty()->countUnreadMessages(stage.conversation(0)->channel())), 0);
    const auto *const channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->unreadTotal(), 0);
}

PURR_TEST(TestAnswers)
#include "test_answers.moc"
