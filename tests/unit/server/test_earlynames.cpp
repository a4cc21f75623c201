// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/earlynames.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Every SDK gets its events under the names that it listens for (protocol.md 1.12).
class TestEarlyNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasItsNames_data();
    void everyVersionHasItsNames();
    void onlyTheTypeOfTheEventIsRenamed();
};

void TestEarlyNames::everyVersionHasItsNames_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QByteArray>("user"); // what it asks for
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("updated");
    QTest::addColumn<QString>("channel");
    const QByteArray early = "/application/v1/users/me.relay";
    const QByteArray present = "/application/v1/user.relay";
    const QString ofChannel = u"channel.message."_s;
    const QString ofThread = u"thread.message."_s;
    const auto row = [](const QByteArray &agent, const QByteArray &user, const QString &created, const QString &updated, const QString &own) {
        QTest::newRow(agent.isEmpty() ? "unnamed" : agent.constData()) << agent << user << created + u"created"_s << updated + u"updated"_s << own + u".channel.updated"_s;
    };
    row("ChatKitty-JS/1.27.0", early, ofThread, ofThread, u"me"_s);
    row("ChatKitty-JS/1.40.1", early, ofChannel, ofThread, u"me"_s);
    row("ChatKitty-JS/1.53.7", early, ofChannel, ofThread, u"me"_s);
    row("ChatKitty-JS/1.56.1", present, ofChannel, ofThread, u"user"_s);
    row("ChatKitty-JS/1.58.2", present, ofChannel, ofChannel, u"user"_s);
    row("ChatKitty-JS/1.11.0", present, ofChannel, ofChannel, u"user"_s); // @chatkitty/core
    row("ChatKitty-JS/2.0.0-alpha.5", early, ofChannel, ofThread, u"me"_s);
    row("ChatKitty-JS/2.106.2", present, ofChannel, ofChannel, u"user"_s);
    row("ChatKitty-JS-Core/0.0.0-semantic-release", present, ofChannel, ofChannel, u"user"_s); // 1.11.0 says this
    row("ChatKitty-ChatUI/2.106.2", present, ofChannel, ofChannel, u"user"_s);
    row("ChatKitty-Qt/1.56.1", present, ofChannel, ofChannel, u"user"_s);
    row({}, present, ofChannel, ofChannel, u"user"_s);
}

void TestEarlyNames::everyVersionHasItsNames()
{
    QFETCH(QByteArray, agent);
    QFETCH(QByteArray, user);
    QFETCH(QString, created);
    QFETCH(QString, updated);
    QFETCH(QString, channel);
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray id = f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    QCOMPARE(a.listen("/topic/v1/users/" + a.id() + ".messages", "own"), QString());

    RawClient b(f.port);
    QVERIFY(b.open());
    stomp::HeaderList headers{{"StompX-User", "b"}, {"accept-version", "1.2"}, {"heart-beat", "0,0"}};
    if (!agent.isEmpty())
        headers.append("StompX-User-Agent", agent);
    b.send({"CONNECT", headers, {}});
    QCOMPARE(b.next("CONNECTED").command, "CONNECTED"_ba);
    b.user = b.relay(user).resource;
    QCOMPARE(b.act("/application/v1/channels/" + id + ".join"), QString());
    QCOMPARE(b.listen("/topic/v1/channels/" + id + ".messages", "messages"), QString());
    QCOMPARE(b.listen("/topic/v1/users/" + b.id() + ".channels", "channels"), QString());
    const auto heard = [&b](const QByteArray &subscription) {
        return Envelope::decode(b.next("MESSAGE", "subscription", subscription).body)->type;
    };

    QCOMPARE(a.act("/application/v1/channels/" + id + ".message", R"({"type":"TEXT","body":"tpyo"})"), QString());
    const QByteArray message = QByteArray::number(a.result().value("id"_L1).toInteger());
    QCOMPARE(heard("messages"), created);
    // The SDKs since then know threads, and hear of the main one here (protocol.md 7.12).
    if (agent.startsWith("ChatKitty-") && !agent.startsWith("ChatKitty-Qt/") && created != "thread.message.created"_L1)
        QCOMPARE(heard("messages"), u"thread.message.created"_s);
    QCOMPARE(a.act("/application/v1/messages/" + message + ".edit", R"({"body":"typo"})"), QString());
    QCOMPARE(heard("messages"), updated);
    QCOMPARE(a.act("/application/v1/channels/" + id + ".update", R"({"displayName":"Lobby"})"), QString());
    QCOMPARE(heard("channels"), channel);
}

void TestEarlyNames::onlyTheTypeOfTheEventIsRenamed()
{
    const QByteArray first = R"({"type":"channel.message.updated","resource":{"type":"TEXT","body":"x"}})";
    QCOMPARE(withEarlyName(first, NameAge::Present), first);
    QCOMPARE(withEarlyName(first, NameAge::Edits), QByteArray(first).replace("\"channel.message.updated\"", "\"thread.message.updated\" "));
    const QByteArray last = R"({"resource":{"type":"TEXT"},"type":"user.channel.joined"})";
    QCOMPARE(withEarlyName(last, NameAge::Edits), last);
    QCOMPARE(withEarlyName(last, NameAge::Own), QByteArray(last).replace("\"user.channel.joined\"", "\"me.channel.joined\"  "));
    // What people write stays as it is.
    const QByteArray quoted = R"({"type":"channel.event.triggered","resource":{"body":"\"channel.message.updated\""}})";
    QCOMPARE(withEarlyName(quoted, NameAge::All), quoted);
}

PURR_TEST(TestEarlyNames)
#include "test_earlynames.moc"
