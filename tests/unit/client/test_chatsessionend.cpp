// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using State = ChatSession::State;

/// A session ends in any state, from inside its handlers and twice, and leaves nothing behind.
class TestChatSessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r1_endBeforeTheReceiptLeavesNothingBehind();
    void r1_openCloseOpenLeavesExactlyOne();
    void endInAnyStateAndTwice();
    void endInsideEveryHandler();
    void deleteInsideAHandler();
    void destroyingTheKittyInsideAHandler();
    void nothingAfterEndReturned();
};

void TestChatSessionEnd::r1_endBeforeTheReceiptLeavesNothingBehind()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    connectAll(session, this, [](const char *) {});
    QCOMPARE(session->state(), State::Starting);
    session->end();
    settle();
    QCOMPARE(session->state(), State::Ended);
    QCOMPARE(scene.server.topicsOf(5), QStringList());
    QVERIFY(scene.kitty->chatSessions().isEmpty());
}

void TestChatSessionEnd::r1_openCloseOpenLeavesExactlyOne()
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        scene.enter(5)->end();
    ChatSession *session = scene.enter(5);
    connectAll(session, this, [](const char *) {});
    settle();
    QCOMPARE(session->state(), State::Live);
    QCOMPARE(scene.server.topicsOf(5), allTopics);
    QCOMPARE(scene.server.sent("UNSUBSCRIBE").size(), 5);
    QCOMPARE(scene.kitty->chatSessions(), QList<ChatSession *>{session});
}

void TestChatSessionEnd::endInAnyStateAndTwice()
{
    Scene scene;
    ChatSession fresh;
    fresh.end(); // never started
    QCOMPARE(fresh.state(), State::Ended);

    ChatSession *session = scene.enter(5);
    settle();
    session->end();
    QCOMPARE(session->state(), State::Ending);
    session->end();
    settle();
    QCOMPARE(session->state(), State::Ended);
    session->end();

    ChatSession *offline = scene.enter(5);
    settle();
    scene.server.drop();
    settle();
    QCOMPARE(offline->state(), State::Reconnecting);
    offline->end();
    QCOMPARE(offline->state(), State::Ended);
    scene.pass(1s);
    QVERIFY(scene.kitty->isOnline());
    QCOMPARE(scene.server.topicsOf(5), QStringList());

    scene.server.refused.insert(ScriptedServer::topic(6, u"self"_s), errorname::accessDenied);
    ChatSession *refused = scene.enter(6);
    settle();
    refused->end();
    QCOMPARE(refused->state(), State::Failed);
}

void TestChatSessionEnd::endInsideEveryHandler()
{
    Scene scene;
    QSet<QString> ended;
    for (int round = 0; round < 16; ++round) {
        ChatSession *session = scene.enter(5);
        QVERIFY(session);
        int told = 0;
        connectAll(session, session, [&, session](const char *name) {
            const QString handler = QString::fromLatin1(name);
            if (ended.contains(handler))
                return;
            ++told;
            ended.insert(handler);
            session->end();
        });
        settle();
        publishAll(scene.server);
        settle();
        QCOMPARE(told, 1);
        QCOMPARE(session->state(), State::Ended);
        QCOMPARE(scene.server.topicsOf(5), QStringList());
    }
    QCOMPARE(ended.size(), 16);
}

void TestChatSessionEnd::deleteInsideAHandler()
{
    Scene scene;
    auto *one = new ChatSession;
    auto *two = new ChatSession;
    int told = 0;
    // Whoever is first deletes both.
    for (ChatSession *session : {one, two}) {
        connect(session, &ChatSession::receivedMessage, this, [&] {
            ++told;
            delete std::exchange(one, nullptr);
            delete std::exchange(two, nullptr);
        });
        session->setKitty(scene.kitty.get());
        session->setChannel(ScriptedServer::channel(5));
    }
    settle();
    publishAll(scene.server);
    settle();
    QCOMPARE(told, 1);
    QCOMPARE(scene.server.topicsOf(5), QStringList());
}

void TestChatSessionEnd::destroyingTheKittyInsideAHandler()
{
    Scene scene;
    ChatSession session;
    int told = 0;
    connect(&session, &ChatSession::receivedMessage, this, [&] {
        ++told;
        scene.kitty.reset();
    });
    session.setKitty(scene.kitty.get());
    session.setChannel(ScriptedServer::channel(5));
    settle();
    publishAll(scene.server);
    settle();
    QCOMPARE(told, 1);
    QCOMPARE(session.state(), State::Ended);
}

void TestChatSessionEnd::nothingAfterEndReturned()
{
    Scene scene;
    ChatSession *session = scene.enter(5);
    int told = 0;
    connectAll(session, this, [&](const char *) { ++told; });
    settle();
    publishAll(scene.server); // on its way already
    session->end();
    settle();
    QCOMPARE(told, 0);
}

PURR_TEST(TestChatSessionEnd)
#include "test_chatsessionend.moc"
