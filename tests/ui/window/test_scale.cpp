// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/membersmodel.h"
#include "seed.h"
#include "stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What large places look like: only what is on the screen is made, and all of it can be reached.
class TestScaleWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandMessages();
    void tenThousandMembers();
    void aThousandChannels();

private:
    /// More rows than fit on a screen of this size are not made.
    static constexpr int mostDelegates = 120;
};

void TestScaleWindow::aHundredThousandMessages()
{
    constexpr int count = 100'000;
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    stage.channel(sam, u"archive"_s, {stage.person(u"mara"_s)});
    seed::messages(stage, u"archive"_s, count, 3'000);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"archive"_s));
    ConversationModel *conversation = stage.conversation(0);
    QQuickItem *list = Stage::first(stage.pane(0), "MessageList");
    // It begins at the first unread one, far up.
    QTRY_VERIFY(Stage::shows(list, u"number 97001"_s));
    QVERIFY2(conversation->rowCount() < 300, "all at once");
    QVERIFY(conversation->unreadRow() >= 0);
    const auto at = [&] { return conversation->messageAt(list->property("topRow").toInt()).body; };

    // Back to it, when the server does not know it any more: the newest have been seen for a moment.
    QMetaObject::invokeMethod(list, "jumpToLatest");
    QTRY_VERIFY(Stage::shows(list, u"number 100000"_s));
    const auto unread = [&] { return answerOf(stage.kitty()->countUnreadMessages(conversation->channel())); };
    QTRY_COMPARE(unread(), 0);
    conversation->showFirstUnread();
    QTRY_VERIFY(Stage::shows(list, u"number 97001"_s));
    QVERIFY(conversation->unreadRow() >= 0);
    // To a day, farther up.
    conversation->showDate(QDateTime::currentDateTime().addDays(-60));
    QTRY_VERIFY(at().startsWith(u"number 13"_s));

    QVERIFY2(conversation->rowCount() < 600, "all that is between");
    QVERIFY(Stage::all(list, "MessageRow").size() < mostDelegates);

    // To the newest, where everything goes on.
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTest::keyClick(stage.window(), Qt::Key_End);
    QTRY_VERIFY(Stage::shows(list, u"number 100000"_s));
    stage.say(sam, stage.joined(sam, u"archive"_s), u"still here"_s);
    QTRY_VERIFY(Stage::shows(list, u"still here"_s));
    QVERIFY(list->property("pinned").toBool());
}

void TestScaleWindow::tenThousandMembers()
{
    constexpr int count = 10'000;
    Stage stage;
    stage.channel(stage.person(u"mara"_s), u"town"_s);
    seed::members(stage, u"town"_s, count);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"town"_s));
    QTRY_VERIFY(stage.shows(QLocale().toString(count + 1) + u" members"_s));
    QMetaObject::invokeMethod(stage.pane(0), "detailsWanted");
    QQuickItem *top = stage.window()->contentItem();
    QTRY_VERIFY(Stage::first(top, "MemberRow"));
    auto *members = stage.window()->findChild<MembersModel *>();
    QVERIFY(members);
    QVERIFY2(members->count() < 300, "all at once");
    const auto end = [&members] {
        return members->data(members->index(members->count() - 1), MembersModel::NameRole).toString();
    };
    QQuickItem *list = Stage::first(top, "MemberRow")->parentItem()->parentItem();
    QVERIFY(list->inherits("QQuickListView"));
    while (members->count() < count + 1) {
        const int before = members->count();
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QTRY_VERIFY2(members->count() > before, qPrintable(end()));
        QVERIFY(Stage::all(top, "MemberRow").size() < mostDelegates);
    }
    QCOMPARE(end(), u"Member 10000"_s);
    // One of them by name.
    members->setQuery(u"member 0777"_s);
    QTRY_COMPARE(members->count(), 10);
}

void TestScaleWindow::aThousandChannels()
{
    constexpr int count = 1'000;
    Stage stage;
    stage.channel(stage.person(u"mara"_s), u"first"_s);
    seed::channels(stage, u"mara"_s, count);
    stage.openWindow(u"mara"_s);
    auto *channels = stage.window()->findChild<ChannelListModel *>();
    QTRY_COMPARE(channels->count(), count + 1);
    QTRY_VERIFY(stage.shows(u"channel 1000"_s));
    QVERIFY(Stage::all(stage.window()->contentItem(), "ChannelRow").size() < mostDelegates);
    // A message brings a channel up from the very end, by one move.
    QSignalSpy moved(channels, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(channels, &QAbstractItemModel::rowsInserted);
    const Channel last = channels->channelAt(count);
    stage.say(stage.kitty(), last, u"up"_s);
    QTRY_COMPARE(channels->rowOf(last.id), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(inserted.size(), 0);
    // Any of them by a few letters.
    QTest::keyClick(stage.window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    stage.type(u"channel 777"_s);
    QTRY_COMPARE(Stage::all(stage.window()->contentItem(), "MatchRow").size(), 1);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_COMPARE(stage.workspace()->count(), 1);
    QTRY_VERIFY(stage.session(0) && stage.session(0)->isLive());
    QCOMPARE(stage.workspace()->channelAt(0).name, u"channel-777"_s);
}

PURR_TEST(TestScaleWindow)
#include "test_scale.moc"
