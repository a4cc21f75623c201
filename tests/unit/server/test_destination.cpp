// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/destination.h"
#include "server/linkmaker.h"
#include "server/router.h"
#include "support/testmain.h"

#include <QJsonObject>

using namespace purr;
using namespace purr::server;
using namespace Qt::Literals::StringLiterals;

/// Only what this server offers can be asked for (promises.md, threats 62 and 63).
class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void everyLinkHasARoute_data();
    void everyLinkHasARoute();
    void everyRouteIsThereOnce();
    void pathsOfStreams();
};

void TestDestination::partsAreRead()
{
    std::optional<Destination> relay = parseSubscribeDestination("/application/v1/channels/55.members.page.2.size..sort.user.displayName,asc");
    QVERIFY(relay);
    QCOMPARE(relay->pattern, QByteArray("channels/{id}.members"));
    QCOMPARE(relay->id, 55);
    QCOMPARE(relay->paging.number, 2);
    QCOMPARE(relay->paging.size, 0);
    QCOMPARE(relay->paging.sort, QByteArray("user.displayName,asc"));
    QCOMPARE(int(relay->generation), int(LinkGeneration::V1));

    relay = parseSubscribeDestination("/application/user.channels.page.0.size.1000.sort.name,asc.relay");
    QVERIFY(relay);
    QCOMPARE(relay->pattern, QByteArray("user.channels"));
    QCOMPARE(relay->paging.size, 100);
    QCOMPARE(relay->paging.sort, QByteArray("name,asc"));
    QCOMPARE(int(relay->generation), int(LinkGeneration::Plain));

    relay = parseSubscribeDestination("/application/v1/channels/7.messages.before.90.size.25.relay");
    QVERIFY(relay);
    QCOMPARE(relay->paging.before, 90);

    const std::optional<Destination> action = parseSendDestination("/application/channels/7.block_records/8.delete");
    QVERIFY(action);
    QCOMPARE(action->pattern, QByteArray("channels/{id}.block_records/{id}.delete"));
    QCOMPARE(action->secondId, 8);

    const std::optional<Destination> topic = parseSubscribeDestination("/topic/v1/channels/7");
    QVERIFY(topic);
    QCOMPARE(int(topic->kind), int(Destination::Kind::Topic));
    QCOMPARE(topic->pattern, QByteArray("channels/{id}"));
    QCOMPARE(int(parseSubscribeDestination("/user/queue/v1/errors")->kind), int(Destination::Kind::ErrorsQueue));
    QCOMPARE(int(parseSubscribeDestination("/user/queue/errors")->generation), int(LinkGeneration::Plain));
}

void TestDestination::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "undefined", "/", "/application", "/application/", "/application/v1/", "/topic/", "/topic/v1/.messages",
          "/application/v1/user", "/application/v1/channels/.relay", "/application/v1/channels/0.relay",
          "/application/v1/channels/-1.relay", "/application/v1/channels/+1.relay", "/application/v1/channels/1e3.relay",
          "/application/v1/channels/99999999999999999.relay", "/application/v1/channels/1/2.relay",
          "/application/v1/channels/1.a/2.b/3.relay", "/application/v1/channels/1..relay", "/application/v1/channels/1.relay.",
          "/application/v1/channels/1.relay.relay", "/application/v1/channels/*.relay", "/application/v1/channels/#.relay",
          "/application/v1/channels/>.relay", "/application/v1/channels/1%2e.relay", "/application/v1/../user.relay",
          "/application/v1/channels/1.messages.before.x.size.1.relay", "/application/v1/channels/1.messages.before.1.relay",
          "/application/v1/channels/1.members.page.0.size.1", "/application/v1/channels/1.members.page.-1.size.1.sort.",
          "/application/v1/channels/1.members.page.0.size.1.sort.a;drop", "/application/v2/user.relay",
          "/topic/v1/users/*", "/topic/v1/users/1.messages.relay\n", "/topic/v1/users/1 ", " /topic/v1/users/1",
          "/Topic/v1/users/1", "/topic/v1/users/\xd9\xa1", "/user/queue/other", "/user/8/queue/errors", "/user/queue/errors/",
          "/queue/x", "/exchange/amq.topic/x", "/amq/queue/x", "/temp-queue/x", "/reply-queue/x"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("nul") << QByteArray("/topic/v1/users/1\0", 18);
    QTest::newRow("long") << "/application/v1/" + QByteArray(300, 'a') + ".relay";
}

void TestDestination::othersAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseSubscribeDestination(text));
    const std::optional<Destination> action = parseSendDestination(text);
    // Some of these are words that an action could have; then there must be no such route.
    const QList<Route> routes = Router::routes();
    QVERIFY(!action || std::none_of(routes.begin(), routes.end(), [&](const Route &route) {
        return route.kind == Destination::Kind::Action && action->pattern == route.pattern;
    }));
}

void TestDestination::everyLinkHasARoute_data()
{
    QTest::addColumn<bool>("v1");
    QTest::newRow("v1") << true;
    QTest::newRow("plain") << false;
}

void TestDestination::everyLinkHasARoute()
{
    QFETCH(bool, v1);
    const LinkMaker maker(v1 ? LinkGeneration::V1 : LinkGeneration::Plain);
    QJsonObject all;
    int seen = 0;
    const QList<Links> resources{maker.user(1), maker.currentUser(1), maker.channel(1, {true, true, true, true}),
                                 maker.message(1, 2, 3), maker.thread(1, 2, 3, false), maker.thread(1, 2, 0, true),
                                 maker.receipt(1), maker.keystrokes(1, 2), maker.customEvent(1), maker.userBlock(1),
                                 maker.channelBlock(1, 2)};
    const QList<Route> routes = Router::routes();
    for (const Links &links : resources) {
        QJsonObject json;
        links.addTo(json);
        for (const QString &map : {u"_relays"_s, u"_topics"_s, u"_actions"_s, u"_streams"_s}) {
            const QJsonObject named = json.value(map).toObject();
            for (auto link = named.begin(); link != named.end(); ++link) {
                const QByteArray text = link.value().toString().toUtf8();
                const QByteArray prefix = map == "_topics"_L1 ? "/topic/" : map == "_streams"_L1 ? "/" : "/application/";
                QVERIFY2(text.startsWith(v1 ? prefix + "v1/" : prefix), text);
                const auto parsed = map == "_streams"_L1   ? parseStreamPath(text, Destination::Kind::Upload)
                                    : map == "_actions"_L1 ? parseSendDestination(text)
                                                           : parseSubscribeDestination(text);
                QVERIFY2(parsed, text);
                QCOMPARE(int(parsed->generation), int(v1 ? LinkGeneration::V1 : LinkGeneration::Plain));
                const bool known = std::any_of(routes.begin(), routes.end(), [&](const Route &route) {
                    return route.kind == parsed->kind && parsed->pattern == route.pattern;
                });
                QVERIFY2(known, text);
                ++seen;
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestDestination::everyRouteIsThereOnce()
{
    QSet<QByteArray> seen;
    const QList<Route> routes = Router::routes();
    for (const Route &route : routes) {
        const QByteArray key = QByteArray::number(int(route.kind)) + route.pattern;
        QVERIFY2(!seen.contains(key), key);
        seen.insert(key);
    }
}

void TestDestination::pathsOfStreams()
{
    using Kind = Destination::Kind;
    const auto upload = parseStreamPath("/v1/channels/7/messages", Kind::Upload);
    QVERIFY(upload && upload->kind == Kind::Upload && upload->generation == LinkGeneration::V1);
    QCOMPARE(upload->pattern, QByteArray("channels/{id}/messages"));
    QCOMPARE(upload->id, 7);
    QCOMPARE(parseStreamPath("/users/7/display-picture", Kind::Upload)->pattern, QByteArray("users/{id}/display-picture"));
    const auto download = parseStreamPath("/files/a b.png", Kind::Download);
    QVERIFY(download && download->kind == Kind::Download && download->generation == LinkGeneration::Plain);
    QCOMPARE(download->pattern, QByteArray("files/{name}"));
    QCOMPARE(download->name, u"a b.png"_s);
    for (const char *path : {"", "/", "v1/channels/7/messages", "/channels/0/messages", "/channels/-7/messages", "/channels/x/messages",
                             "/channels/7", "/channels/7/", "/channels/7/messages/", "/channels/7/messages/8", "/v1/v1/channels/7/messages",
                             "/channels/99999999999999999/messages", "/channels/7/Messages", "//7/messages", "/channels/7/messages?"})
        QVERIFY2(!parseStreamPath(path, Kind::Upload), path);
    for (const char *path : {"", "/", "/files", "files/x", "/files/x/y", "/v1/v1/files/x", "//x", "/Files/x"})
        QVERIFY2(!parseStreamPath(path, Kind::Download), path);
}

PURR_TEST(TestDestination)
#include "test_destination.moc"
