// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/limits.h"
#include "support/testmain.h"
#include "unit/server/accesscast.h"

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Who may do what: every route times every kind of caller, over the wire (promises S7).
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteHasARow();
    void theMatrixHolds_data();
    void theMatrixHolds();
    void nothingHappensWithoutASession_data();
    void nothingHappensWithoutASession();
    void nothingTravelsWithoutAGrant();
    void keystrokesGoToWhoListens();
};

namespace
{

/// Refusals of a policy; other errors come from handlers, behind it.
bool isRefusal(const QString &error)
{
    return error == errorname::accessDenied || error == errorname::resourceNotFound || error == errorname::channelNotJoinable ||
           error == errorname::userBlocked;
}

/// The frame of a route that is about this place; null for what travels over HTTP.
stomp::Frame frameOf(const Route &route, const QByteArray &path)
{
    switch (route.kind) {
    case Destination::Kind::Relay: return {"SUBSCRIBE", {{"id", "s"}, {"destination", "/application/v1/" + path + ".relay"}}, {}};
    case Destination::Kind::Topic: return {"SUBSCRIBE", {{"id", "s"}, {"destination", "/topic/v1/" + path}, {"receipt", "late"}}, {}};
    case Destination::Kind::Action:
        return {"SEND", {{"destination", "/application/v1/" + path}, {"receipt", "late"}}, rowOf(route)->body};
    default: return {};
    }
}

/// Everything of a place that an action changes, as its owner sees it.
QByteArray stateOf(Cast &cast, const Place &place)
{
    QByteArray state;
    for (const QByteArray &path : {"channels/" + place.channel, "channels/" + place.channel + ".messages", "channels/" + place.channel + ".members",
                                   "channels/" + place.channel + ".threads", "channels/" + place.channel + ".block_records",
                                   "messages/" + place.message + ".reactions", "user" + QByteArray(), QByteArray("user.channels_count"),
                                   QByteArray("user.block_list"), "users/" + cast[Oneself].id()})
        state += QJsonDocument(cast[Owner].relay("/application/v1/" + path + ".relay").resource).toJson();
    return state;
}

} // namespace

void TestAccess::everyRouteHasARow()
{
    const QList<Route> routes = Router::routes();
    for (const Route &route : routes) {
        QVERIFY2(rowOf(route), route.pattern);
        // Nothing but pictures for names is for everybody.
        QVERIFY2((route.policy == Policy::Anybody) == (rowOf(route)->who == Who::Anybody), route.pattern);
    }
    QCOMPARE(routes.size(), relayRows.size() + actionRows.size() + topicRows.size() + uploadRows.size() + downloadRows.size());
}

void TestAccess::theMatrixHolds_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("public") << int(ChannelType::Public);
    QTest::newRow("private") << int(ChannelType::Private);
    QTest::newRow("direct") << int(ChannelType::Direct);
}

void TestAccess::theMatrixHolds()
{
    QFETCH(int, type);
    Cast cast;
    const ChannelType channelType{type};
    Place place = cast.build(channelType);
    QVERIFY(cast.complete);
    const QList<Route> routes = Router::routes();
    int cells = 0;
    QStringList wrong;
    for (const Route &route : routes) {
        QVERIFY2(rowOf(route), route.pattern);
        const Row &row = *rowOf(route);
        for (int caller = 0; caller < callers; ++caller) {
            const bool allowed = isAllowed(row.who, channelType, caller);
            const bool closed = allowed && row.writes && caller == Shunned && channelType == ChannelType::Direct;
            const QString error = cast.ask(caller, route.kind, row, place);
            const bool right = closed    ? error == errorname::userBlocked
                               : allowed ? error == (row.who == Who::Others && caller == Oneself ? errorname::validation : QLatin1StringView(row.answer))
                                         : isRefusal(error);
            if (!right)
                wrong.append(QLatin1StringView(callerNames[size_t(caller)]) + u' ' + QLatin1StringView(row.pattern) + u": "_s + error);
            ++cells;
            if (row.changes && allowed)
                place = cast.build(channelType);
            if (row.changes && allowed && row.who == Who::Self)
                cast.replace(caller);
        }
    }
    for (const QString &cell : wrong)
        qWarning().noquote() << cell;
    QCOMPARE(wrong.size(), 0);
    QVERIFY(cast.complete);
    QCOMPARE(cells, int(routes.size()) * callers);
}

void TestAccess::nothingHappensWithoutASession_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("before") << u"before"_s;
    QTest::newRow("after") << u"after"_s;
    QTest::newRow("of another application") << u"other"_s;
}

/// Every route once more, for who would be allowed all of it in a session.
void TestAccess::nothingHappensWithoutASession()
{
    QFETCH(QString, who);
    Cast cast;
    const Place place = cast.build(ChannelType::Public);
    QVERIFY(cast.complete);
    const QByteArray before = stateOf(cast, place);
    const QList<Route> routes = Router::routes();
    int asked = 0;
    for (const Route &route : routes) {
        QVERIFY2(rowOf(route), route.pattern);
        const stomp::Frame frame = frameOf(route, cast.pathOf(*rowOf(route), place));
        if (frame.command.isEmpty())
            continue;
        RawClient client(cast.fixture.port, who == "other"_L1 ? u"key of another application"_s : u"key"_s);
        if (who == "after"_L1) {
            QVERIFY(client.signIn(u"owner"_s));
            client.frames.clear();
            client.send({"DISCONNECT", {{"receipt", "bye"}}, {}});
        } else {
            QVERIFY(client.open());
            if (who == "other"_L1)
                client.send({"CONNECT", {{"StompX-User", "owner"}, {"accept-version", "1.2"}, {"heart-beat", "0,0"}}, {}});
        }
        client.send(frame);
        const QByteArray last = who == "after"_L1 ? "RECEIPT" : "ERROR";
        QVERIFY2(!client.next(last).command.isEmpty(), route.pattern);
        cast[Owner].fence();
        QVERIFY2(client.frames.isEmpty(), route.pattern);
        ++asked;
    }
    QVERIFY(asked > 100);
    QCOMPARE(stateOf(cast, place), before);
}

/// What travels over HTTP has no session, but a grant: none, that of another application, one for another use, and those
/// of who is gone are all the same.
void TestAccess::nothingTravelsWithoutAGrant()
{
    Cast cast;
    Cast elsewhere;
    const Place place = cast.build(ChannelType::Public);
    QVERIFY(cast.complete && elsewhere.complete && cast[Oneself].id() == elsewhere[Oneself].id());
    ServerFixture &f = cast.fixture;
    const QByteArray gone = ServerFixture::grant(cast[Banned], "write");
    const QByteArray goneReader = ServerFixture::grant(cast[Banned], "read");
    QCOMPARE(cast[Banned].act("/application/v1/users/" + cast[Banned].id() + ".delete"), QString());
    int asked = 0;
    const QList<Route> routes = Router::routes();
    for (const Route &route : routes) {
        QVERIFY2(rowOf(route), route.pattern);
        const Row &row = *rowOf(route);
        const QByteArray path = "/v1/" + cast.pathOf(row, place);
        if (route.kind == Destination::Kind::Upload) {
            const auto status = [&](const QByteArray &grant) { return statusOf(f.upload(path, grant, "bytes", row.body)); };
            const int caller = row.who == Who::Self ? Oneself : Owner;
            for (const QByteArray &grant : {QByteArray(), ServerFixture::grant(elsewhere[caller], "write"), ServerFixture::grant(cast[caller], "read"), gone})
                QVERIFY2(status(grant) == 401, path + ' ' + grant);
            const QByteArray good = ServerFixture::grant(cast[caller], "write");
            QCOMPARE(status(good), 200);
            ++asked;
        } else if (route.kind == Destination::Kind::Download && row.who != Who::Anybody) {
            QCOMPARE(statusOf(f.get(path)), 401);
            for (const QByteArray &grant : {ServerFixture::grant(elsewhere[Owner], "read"), ServerFixture::grant(cast[Owner], "write"), goneReader})
                QVERIFY2(statusOf(f.get(path + "?grant=" + grant)) == 401, path + ' ' + grant);
            QCOMPARE(statusOf(f.get(path + "?grant=" + ServerFixture::grant(cast[Stranger], "read"))), 200);
            ++asked;
        }
    }
    QCOMPARE(asked, 5);
    // A display picture is for everybody who has its address.
    const QByteArray picture = f.upload("/v1/users/" + cast[Owner].id() + "/display-picture", ServerFixture::grant(cast[Owner], "write"), "png", "image/png");
    const QString url = QJsonDocument::fromJson(bodyOf(picture)).object().value("displayPictureUrl"_L1).toString();
    QCOMPARE(statusOf(f.get(QUrl(url).path().toLatin1())), 200);
    // An ended session takes no grant along, its end does.
    const QByteArray path = "/v1/channels/" + place.channel + "/messages";
    const QByteArray grant = ServerFixture::grant(cast[Owner], "write");
    cast[Owner].send({"DISCONNECT", {{"receipt", "bye"}}, {}});
    QVERIFY(!cast[Owner].next("RECEIPT", "receipt-id", "bye").command.isEmpty());
    QCOMPARE(statusOf(f.upload(path, grant, "bytes")), 200);
    f.clock.advance(limits::grantTime + std::chrono::seconds(1));
    QCOMPARE(statusOf(f.upload(path, grant, "bytes")), 401);
}

/// Threat 44: what somebody types goes to the others in the room who asked for it, and to nobody when he does not send it.
void TestAccess::keystrokesGoToWhoListens()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient typist(f.port);
    RawClient listener(f.port);
    RawClient reader(f.port);
    QVERIFY(typist.signIn(u"typist"_s) && listener.signIn(u"listener"_s) && reader.signIn(u"reader"_s));
    const QByteArray channel = f.createChannel(typist, R"({"type":"PRIVATE","name":"room","members":[{"username":"listener"},{"username":"reader"}]})");
    const QByteArray place = "/topic/v1/channels/" + channel;
    QCOMPARE(listener.listen(place + ".keystrokes", "keys"), QString());
    for (const char *topic : {".messages", ".typing", ".participants"})
        QCOMPARE(reader.listen(place + topic, topic), QString());
    const auto press = [&](const QByteArray &keys) {
        return typist.act("/application/v1/channels/" + channel + ".keystrokes", R"({"keys":")" + keys + R"("})");
    };
    const auto reached = [](RawClient &client, const QByteArray &text) {
        client.fence();
        return std::ranges::any_of(client.frames, [&text](const stomp::Frame &frame) { return frame.body.contains(text); });
    };
    QCOMPARE(press("watched"), QString());
    QVERIFY(reached(listener, "watched"));
    QVERIFY(!reached(reader, "watched"));
    // And no more when he stops to listen.
    listener.send({"UNSUBSCRIBE", {{"id", "keys"}}, {}});
    listener.fence();
    QCOMPARE(press("alone"), QString());
    QVERIFY(!reached(listener, "alone"));
    QVERIFY(!reached(reader, "alone"));
}

PURR_TEST(TestAccess)
#include "test_access.moc"
