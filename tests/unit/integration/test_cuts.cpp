// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "support/cutter.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <memory>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Nothing is lost, doubled or reordered, whatever happens to the links (promises C2 and C4, in small).
class TestCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageArrivesOnceAndInOrder_data();
    void everyMessageArrivesOnceAndInOrder();
};

void TestCuts::everyMessageArrivesOnceAndInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestCuts::everyMessageArrivesOnceAndInOrder()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const test::LiveServer server;

    test::Cutter annsCutter;
    test::Cutter bobsCutter;
    const auto ann = server.signedIn(u"ann"_s, annsCutter.options());
    const auto bob = server.signedIn(u"bob"_s, bobsCutter.options());
    QVERIFY(ann && bob);
    const Channel channel = test::makeChannel(*ann, u"cuts"_s);
    QVERIFY(!channel.isNull());
    const auto his = get(bob->joinChannel(get(bob->retrieveChannel(channel.id)).value()));
    QVERIFY(his);

    QStringList heard;
    ChatSession *session = bob->startChatSession(*his).value();
    connect(session, &ChatSession::receivedMessage, this, [&](const Message &message) { heard.append(message.body); });
    bool complete = true;
    connect(session, &ChatSession::resumed, this, [&](bool all) { complete = complete && all; });
    QTRY_COMPARE(session->state(), ChatSession::State::Live);

    QStringList expected;
    QSignalSpy annLost(ann.get(), &ChatKitty::reconnected);
    QSignalSpy bobLost(bob.get(), &ChatKitty::reconnected);
    for (int i = 0; i < 250; ++i) {
        SendMessageRequest text;
        text.body = QString::number(i);
        expected.append(text.body);
        QVERIFY(get(ann->outbox()->post(channel, text)));
        if (random.bounded(12) == 0)
            Q_EMIT annsCutter.cut();
        if (random.bounded(12) == 0)
            Q_EMIT bobsCutter.cut();
        if (random.bounded(4) == 0)
            QTest::qWait(random.bounded(30));
    }
    QTRY_COMPARE_WITH_TIMEOUT(ann->outbox()->pendingCount(), 0, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), expected.size(), 30'000);
    QCOMPARE(heard, expected);
    QVERIFY(complete);
    QVERIFY(annLost.size() > 3);
    QVERIFY(bobLost.size() > 3);
    // And the server holds each once.
    QStringList stored;
    auto page = get(ann->listMessages(channel));
    while (page) {
        for (const Message &message : page->items)
            stored.prepend(message.body);
        if (!page->hasNextPage())
            break;
        page = get(ann->nextPage(*page));
    }
    QCOMPARE(stored, expected);
}

PURR_TEST(TestCuts)
#include "test_cuts.moc"
