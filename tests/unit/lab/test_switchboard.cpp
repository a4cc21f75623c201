// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Handlers that are off are not called, on a real server; what happened meanwhile comes when they are on again.
class TestSwitchboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedMeanwhileComesBack_data();
    void whatHappenedMeanwhileComesBack();
};

void TestSwitchboard::whatHappenedMeanwhileComesBack_data()
{
    QTest::addColumn<QStringList>("off");
    // Its topic stays for others.
    QTest::newRow("each alone") << QStringList{u"onMessageUpdated"_s, u"onMessageDeleted"_s, u"onMessageRead"_s, u"onMessageReactionAdded"_s};
    // Nobody asks for any of their topics.
    QTest::newRow("all of their topics") << QStringList{u"onReceivedMessage"_s, u"onMessageUpdated"_s, u"onMessageDeleted"_s, u"onMessageRead"_s,
                                                        u"onMessageUnread"_s, u"onMessageDelivered"_s, u"onMessageReactionAdded"_s,
                                                        u"onMessageReactionRemoved"_s};
}

void TestSwitchboard::whatHappenedMeanwhileComesBack()
{
    QFETCH(const QStringList, off);
    LiveServer server;
    const auto ada = server.signedIn(u"ada"_s);
    const auto bob = server.signedIn(u"bob"_s);
    const Channel room = makeChannel(*ada, u"general"_s, {u"bob"_s});
    const Channel bobs = answer(bob->retrieveChannel(room.id)).value();
    ChatSession *const session = ada->startChatSession(room).value();
    ChatSession *const his = bob->startChatSession(bobs).value();
    Inspector inspector;
    inspector.setKitty(ada.get());
    QTRY_VERIFY(session->isLive() && his->isLive());
    const auto count = [&](const QString &handler) { return std::ranges::count(inspector.events()->entries(), handler, &LogEntry::name); };
    const Message edited = answer(bob->sendMessage(bobs, u"to be edited"_s)).value();
    const Message deleted = answer(bob->sendMessage(bobs, u"to be deleted"_s)).value();
    const Message mine = answer(ada->sendMessage(room, u"to be read"_s)).value();
    QTRY_COMPARE(count(u"onReceivedMessage"_s), 3);
    inspector.events()->clear();

    for (const QString &handler : off)
        inspector.setHandler(handler, false);
    const bool isWhole = off.contains(u"onReceivedMessage"_s);
    QTRY_COMPARE(!session->topics().contains(u"messages"_s), isWhole);
    QTRY_COMPARE(!session->topics().contains(u"readReceipts"_s), isWhole);
    QVERIFY(answer(bob->editMessage(edited, u"edited"_s)).succeeded());
    QVERIFY(answer(bob->deleteMessage(deleted)).succeeded());
    const Message seen = answer(bob->retrieveMessage(mine)).value();
    QVERIFY(answer(bob->readMessage(seen)).succeeded());
    QVERIFY(answer(bob->reactToMessage(seen, u"👍"_s)).succeeded());
    QVERIFY(answer(bob->sendMessage(bobs, u"new"_s)).succeeded());
    QTRY_COMPARE(count(u"onReceivedMessage"_s), isWhole ? 0 : 1);
    QVERIFY(answer(ada->retrieveChannel(room.id)).succeeded()); // All that was on its way to her is there.
    for (const QString &handler : off)
        QCOMPARE(count(handler), 0);

    for (const QString &handler : off)
        inspector.setHandler(handler, true);
    for (const QString &handler : {u"onMessageUpdated"_s, u"onMessageDeleted"_s, u"onMessageRead"_s, u"onMessageReactionAdded"_s, u"onReceivedMessage"_s})
        QTRY_VERIFY2(count(handler) >= 1, qPrintable(handler));
    const auto &entries = inspector.events()->entries();
    const auto payload = [&](const QString &handler) { return std::ranges::find(entries, handler, &LogEntry::name)->payload(); };
    QCOMPARE(payload(u"onMessageUpdated"_s).value("body"_L1).toString(), u"edited"_s);
    QCOMPARE(payload(u"onMessageDeleted"_s).value("id"_L1).toInteger(), deleted.id);
    QCOMPARE(payload(u"onMessageRead"_s).value("receipt"_L1).toObject().value("user"_L1).toObject().value("name"_L1).toString(), u"bob"_s);
    // And only once; then it goes on.
    QVERIFY(answer(bob->editMessage(edited, u"edited again"_s)).succeeded());
    const auto last = [&] { return std::ranges::find(entries.rbegin(), entries.rend(), u"onMessageUpdated"_s, &LogEntry::name)->payload(); };
    QTRY_COMPARE(last().value("body"_L1).toString(), u"edited again"_s);
    QCOMPARE(count(u"onMessageDeleted"_s), 1);
    QCOMPARE(count(u"onMessageRead"_s), 1);
    QCOMPARE(count(u"onMessageReactionAdded"_s), 1);
    QCOMPARE(count(u"onReceivedMessage"_s), 1);
    QCOMPARE(inspector.leaks(), 0);
}

PURR_TEST(TestSwitchboard)
#include "test_switchboard.moc"
