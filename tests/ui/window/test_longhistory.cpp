// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/localstore.h"
#include "models/preferences.h"
#include "seed.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <cmath>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// A reader who scrolls through a long channel: rows that are far from him are let go and come back from this device, and he
/// sees nothing of that.
class TestLongHistoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFarFromTheReaderAreLetGo();
    void theWayBackNeedsNoServer();
    void whatHappenedMeanwhileIsThere();
    void theUnreadLineComesBack();
    void oneGoesToTheNewestAndToMessagesAsBefore();
    void whatIsSelectedStays();
    void aBusyChannelKeepsItsNewestRowsOnly();
    void whatTheDeviceHasLostComesFromTheServer();
};

namespace
{
constexpr int total = 3'000;
/// Rows that may be there for a moment, before those that are far are let go.
constexpr int mostRows = ConversationModel::mostRows + 250;

/// A pane of mara's on a channel in which sam and she have written `total` messages.
struct Visitor {
    explicit Visitor(Stage &stage, int count = total, int unread = 0) : stage(stage), sam(stage.person(u"sam"_s))
    {
        stage.channel(sam, u"archive"_s, {stage.person(u"mara"_s)});
        seed::messages(stage, u"archive"_s, count, unread);
        sam = stage.person(u"sam"_s); // the server was away meanwhile, and what was connected may not know it yet
        stage.openWindow(u"mara"_s);
        stage.window()->findChild<Preferences *>()->setBeginAtUnread(false);
        room = stage.joined(stage.kitty(), u"archive"_s);
        stage.openPane(room);
        model = stage.conversation(0);
        list = Stage::first(stage.pane(0), "MessageList");
        QVERIFY(list);
        QTRY_VERIFY(Stage::shows(list, u"number %1"_s.arg(count)));
        QTRY_VERIFY(place().first != 0);
    }

    [[nodiscard]] static int numberOf(const Message &message)
    {
        return message.body.startsWith(u"number "_s) ? message.body.section(u' ', 1, 1).toInt() : 0;
    }
    /// Number of the message in that row; 0 for other rows.
    [[nodiscard]] int numberAt(int row) const { return numberOf(model->messageAt(row)); }

    [[nodiscard]] qint64 idOf(int number) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (numberAt(row) == number)
                return model->messageIdAt(row);
        }
        return 0;
    }

    /// Rows of messages that are in the list at the moment, with their numbers.
    [[nodiscard]] QList<std::pair<int, QQuickItem *>> rows() const
    {
        QMetaObject::invokeMethod(list, "forceLayout");
        QList<std::pair<int, QQuickItem *>> found;
        for (QQuickItem *item : list->property("contentItem").value<QQuickItem *>()->childItems()) {
            if (const int number = item->isVisible() ? numberOf(item->property("message").value<Message>()) : 0; number != 0)
                found.append({number, item});
        }
        return found;
    }

    /// The message in the middle of the view, and where its row stands.
    [[nodiscard]] std::pair<int, qreal> place() const
    {
        std::pair<int, qreal> found{0, 0};
        qreal nearest = list->height();
        for (const auto &[number, item] : rows()) {
            const qreal y = item->y() - list->property("contentY").toReal();
            const qreal distance = std::abs(y + item->height() / 2 - list->height() / 2);
            if (distance >= nearest)
                continue;
            nearest = distance;
            found = {number, y};
        }
        return found;
    }

    /// The message that is to keep its place, and where its row stands.
    [[nodiscard]] std::pair<int, qreal> anchor() const
    {
        const Message *message = model->find(qint64(list->property("anchorId").toReal()));
        for (const auto &[number, item] : rows()) {
            if (message && number == numberOf(*message))
                return {number, item->y() - list->property("contentY").toReal()};
        }
        return {0, 0};
    }

    /// Scrolls by that many pixels, as a wheel does; and what is in view stays there whatever comes and goes then.
    void scroll(qreal by)
    {
        list->setProperty("keysMove", true);
        const qreal top = list->property("originY").toReal();
        const qreal bottom = top + list->property("contentHeight").toReal() + list->property("bottomMargin").toReal() - list->height();
        list->setProperty("contentY", std::clamp(list->property("contentY").toReal() + by, std::min(top, bottom), bottom));
        list->setProperty("keysMove", false);
        QMetaObject::invokeMethod(list, "settle");
        stage.draw();
        const auto before = anchor();
        QCoreApplication::processEvents();
        (void)QTest::qWaitFor([this] { return !model->isLoadingOlder() && place().first != 0; });
        QCoreApplication::processEvents();
        most = std::max(most, model->rowCount());
        if (before.first != 0 && !list->property("pinned").toBool())
            QCOMPARE(anchor(), before);
    }

    /// Until that message is in the middle of the view, or there is nothing more in that direction.
    void scrollTo(int number)
    {
        QTRY_VERIFY(place().first != 0);
        const int step = number < place().first ? -300 : 300;
        int calm = 0;
        for (int at = place().first; step < 0 ? at > number : at < number;) {
            const int known = model->rowCount();
            scroll(step);
            if (QTest::currentTestFailed())
                return;
            const int now = place().first;
            calm = now == at ? calm + 1 : 0;
            at = now;
            const bool atEnd = step < 0 ? !model->hasOlder() : list->property("pinned").toBool();
            if (atEnd && calm > 0)
                break;
            if (calm > 0) // what comes next is on its way
                (void)QTest::qWaitFor([this, known] { return model->rowCount() != known; }, 200);
            QVERIFY2(calm < 100, qPrintable(u"stuck at %1"_s.arg(at)));
        }
    }

    /// Numbers of the messages, oldest first; 0 in the place of a gap.
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> all;
        for (int row = model->rowCount() - 1; row >= 0; --row) {
            if (numberAt(row) != 0)
                all.append(numberAt(row));
            else if (model->index(row).data(Timeline::KindRole).value<Row::Kind>() == Row::Kind::Gap)
                all.append(0);
        }
        return all;
    }

    /// Whether one follows the other without a hole, but where a gap row says so.
    [[nodiscard]] bool isWhole() const
    {
        const QList<int> all = numbers();
        for (qsizetype i = 1; i < all.size(); ++i) {
            if (all.at(i) != 0 && all.at(i - 1) != 0 && all.at(i) != all.at(i - 1) + 1)
                return false;
        }
        return true;
    }

    Stage &stage;
    ChatKitty *sam = nullptr;
    Channel room;
    ConversationModel *model = nullptr;
    QQuickItem *list = nullptr;
    int most = 0;
};
} // namespace

void TestLongHistoryWindow::rowsFarFromTheReaderAreLetGo()
{
    Stage stage;
    Visitor reader(stage);
    reader.scrollTo(300);
    QVERIFY(reader.most < mostRows);
    QVERIFY2(reader.isWhole(), "a hole without a gap row");
    QVERIFY(reader.model->gapAfter() != 0);
    QVERIFY(reader.numbers().constLast() == total);
    // To the beginning and back, every message in its place.
    reader.scrollTo(1);
    QTRY_VERIFY(!reader.model->hasOlder());
    reader.scrollTo(1'500);
    QVERIFY(reader.isWhole());
    QVERIFY(reader.model->hasOlder()); // the beginning was let go
    reader.scrollTo(total);
    QTRY_VERIFY(reader.list->property("pinned").toBool());
    QTRY_COMPARE(reader.model->gapAfter(), 0);
    QVERIFY(reader.isWhole());
    QCOMPARE(reader.numbers().constLast(), total);
    QVERIFY(reader.most < mostRows);
    // And again from there.
    reader.scrollTo(1'200);
    QVERIFY(reader.isWhole());
    QVERIFY(reader.most < mostRows);
}

void TestLongHistoryWindow::theWayBackNeedsNoServer()
{
    Stage stage;
    Visitor reader(stage);
    reader.scrollTo(800);
    QVERIFY(reader.model->gapAfter() != 0);
    stage.stopServer();
    QTRY_VERIFY(!stage.kitty()->isOnline());
    reader.scrollTo(total);
    QTRY_VERIFY(reader.list->property("pinned").toBool());
    QTRY_COMPARE(reader.model->gapAfter(), 0);
    QVERIFY(reader.isWhole());
    reader.scrollTo(900);
    QVERIFY(reader.isWhole());
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(stage.kitty()->isOnline());
    QTRY_VERIFY(reader.model->rowCount() < mostRows);
    reader.scrollTo(700);
    QVERIFY(reader.isWhole());
}

void TestLongHistoryWindow::whatHappenedMeanwhileIsThere()
{
    Stage stage;
    Visitor reader(stage);
    // Messages that are loaded now, and will be let go.
    QHash<int, Message> messages;
    reader.scrollTo(2'600);
    for (int row = 0; row < reader.model->rowCount(); ++row)
        messages.insert(reader.numberAt(row), reader.model->messageAt(row));
    QVERIFY(messages.contains(2'700) && messages.contains(2'705) && messages.contains(2'710));
    reader.scrollTo(900);
    for (const int number : {2'700, 2'705, 2'710})
        QVERIFY(!reader.model->find(messages.value(number).id));
    ChatSession *hers = stage.session(0);
    QSignalSpy edited(hers, &ChatSession::messageUpdated);
    QSignalSpy deleted(hers, &ChatSession::messageDeleted);
    QSignalSpy liked(hers, &ChatSession::messageReactionAdded);
    ChatKitty *mara = stage.person(u"mara"_s);
    const auto author = [&](int number) { return messages.value(number).user.name == u"sam"_s ? reader.sam : mara; };
    answerOf(author(2'700)->editMessage(messages.value(2'700), u"changed meanwhile"_s));
    answerOf(author(2'705)->deleteMessage(messages.value(2'705)));
    answerOf(reader.sam->reactToMessage(messages.value(2'710), u"👍"_s));
    QTRY_VERIFY(edited.size() == 1 && deleted.size() == 1 && liked.size() == 1);
    reader.scrollTo(2'690);
    QTRY_VERIFY(reader.model->find(messages.value(2'710).id));
    QCOMPARE(reader.model->find(messages.value(2'700).id)->body, u"changed meanwhile"_s);
    QVERIFY(!reader.model->find(messages.value(2'705).id));
    QCOMPARE(reader.model->find(messages.value(2'710).id)->reactions.size(), 1);
}

void TestLongHistoryWindow::theUnreadLineComesBack()
{
    Stage stage;
    Visitor reader(stage, total, 1'400);
    // Farther up than there are rows at a time: found by scrolling.
    reader.scrollTo(1'500);
    QTRY_VERIFY(reader.model->unreadRow() >= 0);
    QCOMPARE(reader.numberAt(reader.model->unreadRow() - 1), 1'602);
    reader.scrollTo(500);
    QCOMPARE(reader.model->unreadRow(), -1);
    QVERIFY(reader.model->hasUnread());
    reader.scrollTo(1'590);
    QTRY_VERIFY(reader.model->unreadRow() >= 0);
    QCOMPARE(reader.numberAt(reader.model->unreadRow() - 1), 1'602);
    // And by its button, from the newest.
    QMetaObject::invokeMethod(reader.list, "jumpToLatest");
    QTRY_VERIFY(Stage::shows(reader.list, u"number %1"_s.arg(total)));
    QCOMPARE(reader.model->unreadRow(), -1);
    reader.model->showFirstUnread();
    QTRY_VERIFY(Stage::shows(reader.list, u"number 1602"_s));
    QCOMPARE(reader.numberAt(reader.model->unreadRow() - 1), 1'602);
}

void TestLongHistoryWindow::oneGoesToTheNewestAndToMessagesAsBefore()
{
    Stage stage;
    Visitor reader(stage);
    reader.scrollTo(1'000);
    const qint64 far = reader.idOf(reader.place().first);
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTest::keyClick(stage.window(), Qt::Key_End);
    QTRY_VERIFY(Stage::shows(reader.list, u"number %1"_s.arg(total)));
    QVERIFY(reader.list->property("pinned").toBool());
    QCOMPARE(reader.model->gapAfter(), 0);
    QVERIFY2(reader.model->rowCount() < 500, "all that was around the reader");
    stage.say(reader.sam, stage.joined(reader.sam, u"archive"_s), u"still here"_s);
    QTRY_VERIFY(Stage::shows(reader.list, u"still here"_s));
    // Up again: nothing is left out.
    reader.scrollTo(2'000);
    QVERIFY(reader.isWhole());
    // To a message that was let go, and on from there.
    reader.model->showMessage(double(far));
    QTRY_VERIFY(reader.place().first > 900 && reader.place().first < 1'010);
    reader.scrollTo(800);
    QVERIFY(reader.isWhole());
    reader.scrollTo(1'900);
    QVERIFY(reader.isWhole());
    QVERIFY(reader.most < mostRows);
    // To a day.
    reader.model->showDate(QDateTime::currentDateTime().addSecs(-60 * 200));
    QTRY_VERIFY(Stage::shows(reader.list, u"number 2801"_s));
    QTRY_VERIFY(!reader.model->isSearching());
    QVERIFY(reader.isWhole());
}

void TestLongHistoryWindow::whatIsSelectedStays()
{
    Stage stage;
    Visitor reader(stage);
    reader.model->toggleSelected(reader.model->messageAt(5));
    const qint64 id = reader.model->messageIdAt(5);
    reader.scrollTo(1'500);
    QVERIFY(reader.model->rowCount() > total - 1'500);
    reader.model->toggleSelected(*reader.model->find(reader.idOf(reader.place().first)));
    QCOMPARE(reader.model->selectedCount(), 2);
    QCOMPARE(reader.model->selectedMessages().constLast().id, id);
    reader.model->clearSelection();
    reader.scrollTo(1'450);
    QTRY_VERIFY(reader.model->rowCount() < mostRows);
    QVERIFY(reader.isWhole());
}

void TestLongHistoryWindow::aBusyChannelKeepsItsNewestRowsOnly()
{
    Stage stage;
    Visitor reader(stage, 30);
    const Channel room = stage.joined(reader.sam, u"archive"_s);
    constexpr int count = 1'500;
    for (int i = 31; i <= count; ++i) {
        reader.sam->sendMessage(room, u"number %1"_s.arg(i));
        if (i % 50 == 0)
            QTRY_COMPARE(reader.numberAt(0), i);
        reader.most = std::max(reader.most, reader.model->rowCount());
    }
    QTRY_VERIFY(Stage::shows(reader.list, u"number %1"_s.arg(count)));
    QVERIFY(reader.list->property("pinned").toBool());
    QVERIFY2(reader.most < mostRows, qPrintable(QString::number(reader.most)));
    QTRY_VERIFY(reader.model->hasOlder());
    QVERIFY(reader.isWhole());
    reader.scrollTo(1);
    QTRY_VERIFY(!reader.model->hasOlder());
    QCOMPARE(reader.numbers().constFirst(), 1);
    QVERIFY(reader.isWhole());
    QVERIFY(reader.most < mostRows);
}

void TestLongHistoryWindow::whatTheDeviceHasLostComesFromTheServer()
{
    Stage stage;
    Visitor reader(stage);
    reader.scrollTo(900);
    QVERIFY(reader.model->gapAfter() != 0);
    QVERIFY(answerOf(stage.kitty()->store()->held(reader.room.id)).count > 2'000);
    QVERIFY(outcomeOf(stage.kitty()->store()->clear())->succeeded());
    reader.scrollTo(total);
    QTRY_VERIFY(reader.list->property("pinned").toBool());
    QVERIFY(reader.isWhole());
    QVERIFY(outcomeOf(stage.kitty()->store()->clear())->succeeded());
    reader.scrollTo(1'000);
    QVERIFY(reader.isWhole());
}

PURR_TEST(TestLongHistoryWindow)
#include "test_longhistory.moc"
