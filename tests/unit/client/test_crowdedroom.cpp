// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "everyhandler.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// A room in which a great many do something at once, or a server that says so.
class TestCrowdedRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typistsAreBounded();
    void aCrowdIsLookedAtOnce();
};

void TestCrowdedRoom::typistsAreBounded()
{
    constexpr int crowd = 300;
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy started(session, &ChatSession::typingStarted);
    QSignalSpy stopped(session, &ChatSession::typingStopped);
    QSignalSpy changed(session, &ChatSession::typingUsersChanged);
    settle();
    const QString typing = ScriptedServer::topic(5, u"typing"_s);
    for (int i = 0; i < crowd; ++i)
        scene.server.publish(typing, eventtype::threadTypingStarted, ScriptedServer::user(100 + i, u"u%1"_s.arg(i)).toJson());
    settle();
    QCOMPARE(started.size(), crowd);
    const QList<User> left = session->typingUsers();
    QVERIFY(left.size() < 100);
    QCOMPARE(stopped.size(), crowd - left.size()); // each once, those who began first
    QCOMPARE(stopped.first().first().value<User>().id, 100);
    QCOMPARE(left.last().id, 100 + crowd - 1);
    scene.pass(7s);
    QCOMPARE(stopped.size(), crowd);
    QVERIFY(session->typingUsers().isEmpty());
}

void TestCrowdedRoom::aCrowdIsLookedAtOnce()
{
    constexpr int crowd = 500;
    Scene scene;
    ChatSession *session = scene.enter(5);
    QSignalSpy entered(session, &ChatSession::participantEnteredChat);
    settle();
    QSignalSpy changed(session, &ChatSession::participantsChanged);
    for (int i = 0; i < crowd; ++i)
        scene.server.publish(ScriptedServer::topic(5, u"participants"_s), eventtype::channelParticipantActive,
                             ScriptedServer::user(100 + i, u"u%1"_s.arg(i)).toJson());
    settle();
    QCOMPARE(entered.size(), crowd);
    QVERIFY(session->participants().size() >= crowd);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(changed.size() < crowd / 10, qPrintable(QString::number(changed.size())));
}

PURR_TEST(TestCrowdedRoom)
#include "test_crowdedroom.moc"
