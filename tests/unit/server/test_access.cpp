// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/router.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Who may do what: every route times every kind of caller, over the wire (promises S7). The rows are written here once
/// more, apart from the table of the server, so that a change of one is seen by the other.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteHasARow();
    void theMatrixHolds_data();
    void theMatrixHolds();
    void nothingIsAnsweredBeforeOrAfterASession();
    void streamsFollowTheSameRules();
    void keystrokesGoToWhoListens();
};

namespace
{

/// Who may use a route.
enum class Who {
    Everybody,
    Reader,         ///< members, and everybody for a public channel
    Member,
    GroupMember,    ///< not in direct channels
    DirectMember,   ///< only there
    Manager,        ///< moderators; in direct channels every member
    GroupManager,   ///< moderators, not in direct channels
    Joiner,         ///< everybody who is not blocked, for public channels
    Author,
    AuthorOrModerator,
    Self,
};

struct Row {
    const char *pattern;
    Who who;
    const char *body = "{}";
    bool changes = false; ///< done once, nothing is as before
};

const QList<Row> relayRows{
    {"user", Who::Everybody},
    {"user.read_file_access_grant", Who::Everybody},
    {"user.write_file_access_grant", Who::Everybody},
    {"user.channels", Who::Everybody},
    {"user.joinable_channels", Who::Everybody},
    {"user.unread_channels", Who::Everybody},
    {"user.channels_count", Who::Everybody},
    {"user.unread_channels_count", Who::Everybody},
    {"user.unread_messages_count", Who::Everybody},
    {"user.messages", Who::Everybody},
    {"user.contacts", Who::Everybody},
    {"user.contacts_count", Who::Everybody},
    {"user.block_list", Who::Everybody},
    {"user.notifications", Who::Everybody},
    {"users/{id}", Who::Everybody},
    {"users/{id}.channel_member", Who::Everybody},
    {"channels/{id}", Who::Reader},
    {"channels/{id}.members", Who::Reader},
    {"channels/{id}.moderators", Who::Reader},
    {"channels/{id}.messages", Who::Reader},
    {"channels/{id}.messages_count", Who::Reader},
    {"channels/{id}.last_received_message", Who::Reader},
    {"channels/{id}.context", Who::Member},
    {"channels/{id}.unread", Who::Member},
    {"channels/{id}.calls", Who::Member},
    {"channels/{id}.participants", Who::Member},
    {"channels/{id}.last_read_message", Who::Member},
    {"channels/{id}.threads", Who::Member},
    {"channels/{id}.block_records", Who::GroupManager},
    {"messages/{id}", Who::Reader},
    {"messages/{id}.replies", Who::Reader},
    {"messages/{id}.replies_count", Who::Reader},
    {"messages/{id}.read_receipts", Who::Reader},
    {"messages/{id}.reactions", Who::Reader},
    {"messages/{id}.report_count", Who::Member},
    {"messages/{id}.reports", Who::AuthorOrModerator},
    {"threads/{id}", Who::Reader},
    {"threads/{id}.messages", Who::Reader},
    {"threads/{id}.message", Who::Reader},
};

const QList<Row> actionRows{
    {"user.update", Who::Everybody},
    {"user.update_display_picture", Who::Everybody},
    {"user.create_channel", Who::Everybody, R"({"type":"PUBLIC"})"},
    {"users/{id}.block", Who::Everybody},
    {"users/{id}.unblock", Who::Everybody},
    {"users/{id}.delete", Who::Self},
    {"channels/{id}.update", Who::Manager, R"({"displayName":"new"})"},
    {"channels/{id}.mute", Who::Member, R"({"state":"ON"})"},
    {"channels/{id}.trigger_event", Who::Member, R"({"type":"t","properties":{}})"},
    {"channels/{id}.call", Who::Member},
    {"channels/{id}.message", Who::Member, R"({"type":"TEXT","body":"x"})"},
    {"channels/{id}.keystrokes", Who::Member, R"({"keys":"x"})"},
    {"channels/{id}.read", Who::Member},
    {"channels/{id}.create_thread", Who::Member, R"({"name":"t"})"},
    {"channels/{id}.invite", Who::GroupMember, R"({"user":{"username":"owner"}})"},
    {"channels/{id}.add_moderator", Who::GroupManager, R"({"username":"owner"})"},
    {"channels/{id}.delete_moderator", Who::GroupManager, R"({"username":"nobody"})"},
    {"channels/{id}.block", Who::GroupManager, R"({"username":"nobody"})"},
    {"channels/{id}.block_records/{id}.delete", Who::GroupManager, "{}", true},
    {"messages/{id}.read", Who::Member},
    {"messages/{id}.unread", Who::Member},
    {"messages/{id}.reply", Who::Member, R"({"type":"TEXT","body":"x"})"},
    {"messages/{id}.react", Who::Member, R"({"emoji":"smile"})"},
    {"messages/{id}.remove_reaction", Who::Member, R"({"emoji":"smile"})"},
    {"messages/{id}.report", Who::Member, R"({"reason":"x"})"},
    {"messages/{id}.remove_report", Who::Member},
    {"messages/{id}.edit", Who::Author, R"({"body":"y"})"},
    {"messages/{id}.update_properties", Who::AuthorOrModerator, R"({"properties":{}})"},
    {"threads/{id}.message", Who::Member, R"({"type":"TEXT","body":"x"})"},
    {"threads/{id}.keystrokes", Who::Member, R"({"keys":"x"})"},
    {"threads/{id}.read", Who::Member},
    {"channels/{id}.join", Who::Joiner, "{}", true},
    {"channels/{id}.leave", Who::GroupMember, "{}", true},
    {"channels/{id}.hide", Who::DirectMember, "{}", true},
    {"channels/{id}.clear_history", Who::Member, "{}", true},
    {"channels/{id}.delete", Who::Manager, "{}", true},
    {"messages/{id}.delete", Who::AuthorOrModerator, "{}", true},
    {"messages/{id}.delete_for_me", Who::Member, "{}", true},
};

const QList<Row> topicRows{
    {"channels/{id}", Who::Member},
    {"channels/{id}.messages", Who::Member},
    {"channels/{id}.keystrokes", Who::Member},
    {"channels/{id}.typing", Who::Member},
    {"channels/{id}.participants", Who::Member},
    {"channels/{id}.read_receipts", Who::Member},
    {"channels/{id}.reactions", Who::Member},
    {"channels/{id}.events", Who::Member},
    {"channels/{id}.members", Who::Member},
    {"channels/{id}.moderators", Who::Member},
    {"channels/{id}.block_records", Who::Member},
    {"threads/{id}", Who::Member},
    {"threads/{id}.messages", Who::Member},
    {"threads/{id}.keystrokes", Who::Member},
    {"threads/{id}.typing", Who::Member},
    {"users/{id}", Who::Self},
    {"users/{id}.channels", Who::Self},
    {"users/{id}.messages", Who::Self},
    {"users/{id}.notifications", Who::Self},
    {"users/{id}.contacts", Who::Self},
    {"users/{id}.participants", Who::Self},
    {"users/{id}.users", Who::Self},
    {"users/{id}.reactions", Who::Self},
    {"users/{id}.threads", Who::Self},
    {"users/{id}.calls", Who::Self},
    {"users/{id}.read_receipts", Who::Self},
    {"users/{id}.elements", Who::Self},
    {"users/{id}.features", Who::Self},
    {"users/{id}.styles", Who::Self},
};

const QList<Row> &rowsOf(Destination::Kind kind)
{
    return kind == Destination::Kind::Relay ? relayRows : kind == Destination::Kind::Action ? actionRows : topicRows;
}

const Row *rowOf(const Route &route)
{
    const QList<Row> &rows = rowsOf(route.kind);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return qstrcmp(row.pattern, route.pattern) == 0; });
    return found == rows.end() ? nullptr : &*found;
}

/// Who asks. All are guests; `Kicked` was a member of the channel, `Blocked` also was and may not come back.
enum Caller { Owner, Member, Author, Stranger, Kicked, Blocked, callers };
constexpr std::array names{"owner", "member", "author", "stranger", "kicked", "blocked"};

bool isAllowed(Who who, ChannelType type, int caller)
{
    const bool member = caller == Owner || caller == Member || caller == Author;
    const bool direct = type == ChannelType::Direct;
    switch (who) {
    case Who::Everybody: return true;
    case Who::Reader: return member || type == ChannelType::Public;
    case Who::Member: return member;
    case Who::GroupMember: return member && !direct;
    case Who::DirectMember: return member && direct;
    case Who::Manager: return direct ? member : caller == Owner;
    case Who::GroupManager: return !direct && caller == Owner;
    case Who::Joiner: return type == ChannelType::Public && caller != Blocked;
    case Who::Author: return caller == Author;
    case Who::AuthorOrModerator: return caller == Author || (!direct && caller == Owner);
    case Who::Self: return false; // nobody asks for himself here
    }
    return false;
}

/// Refusals of a policy; other errors come from handlers, behind it.
bool isRefusal(const QString &error)
{
    return error == errorname::accessDenied || error == errorname::resourceNotFound || error == errorname::channelNotJoinable ||
           error == errorname::userBlocked;
}

/// A channel with everybody's past in it.
struct Place {
    QByteArray channel;
    QByteArray message;
    QByteArray thread;
};

class Cast
{
public:
    explicit Cast(ServerFixture &f) : fixture(f)
    {
        for (const char *name : names) {
            people.push_back(std::make_unique<RawClient>(f.port));
            complete = complete && people.back()->signIn(QString::fromLatin1(name));
            RawClient &person = *people.back();
            person.listen("/topic/v1/users/" + person.id() + ".messages", "own");
            person.listen("/topic/v1/users/" + person.id() + ".threads", "threads");
        }
        nobody = std::make_unique<RawClient>(f.port);
        complete = complete && nobody->signIn(u"nobody"_s);
    }

    RawClient &operator[](int caller) { return *people[size_t(caller)]; }

    Place build(ChannelType type)
    {
        const QByteArray name = "place" + QByteArray::number(++built);
        const QByteArray typeName = type == ChannelType::Direct ? "DIRECT" : type == ChannelType::Public ? "PUBLIC" : "PRIVATE";
        QByteArray members = R"({"username":"member"},{"username":"author"})";
        if (type == ChannelType::Direct) // only the same people would be the same channel
            members += ",{\"id\":" + fresh() + '}';
        else
            members += R"(,{"username":"kicked"},{"username":"blocked"})";
        Place place;
        place.channel = fixture.createChannel(*people[Owner], R"({"type":")" + typeName + R"(","name":")" + name + R"(","members":[)" + members + "]}");
        const QByteArray base = "/application/v1/channels/" + place.channel;
        place.message = made(Author, base + ".message", R"({"type":"TEXT","body":"hello"})");
        place.thread = made(Author, base + ".create_thread", R"({"name":"t"})");
        if (type != ChannelType::Direct) {
            complete = complete && people[Owner]->act(base + ".leave", R"({"user":{"username":"kicked"}})").isEmpty() &&
                       people[Owner]->act(base + ".block", R"({"username":"blocked"})").isEmpty();
        }
        return place;
    }

    /// What this caller gets; empty, or the name of the error.
    QString ask(int caller, Destination::Kind kind, const Row &row, const Place &place)
    {
        QByteArray path = row.pattern;
        const QByteArray collection = path.left(path.indexOf('/'));
        const QByteArray id = collection == "channels"  ? place.channel
                              : collection == "messages" ? place.message
                              : collection == "threads"  ? place.thread
                                                         : nobody->id();
        if (const qsizetype at = path.indexOf("{id}"); at >= 0)
            path.replace(at, 4, id).replace("{id}", people[Blocked]->id());
        RawClient &client = *people[size_t(caller)];
        if (kind == Destination::Kind::Relay) {
            const QString type = client.relay("/application/v1/" + path + ".relay").type;
            return type.isEmpty() ? u"nothing"_s : type.endsWith("Error"_L1) ? type : QString();
        }
        if (kind == Destination::Kind::Action)
            return client.act("/application/v1/" + path, row.body);
        const QString error = client.listen("/topic/v1/" + path, "topic");
        client.send({"UNSUBSCRIBE", {{"id", "topic"}}, {}});
        return error;
    }

    QByteArray fresh()
    {
        RawClient someone(fixture.port);
        complete = complete && someone.signIn(u"someone"_s + QString::number(++built));
        return someone.id();
    }

    ServerFixture &fixture;
    std::vector<std::unique_ptr<RawClient>> people;
    std::unique_ptr<RawClient> nobody;
    int built = 0;
    bool complete = true;

private:
    QByteArray made(int caller, const QByteArray &destination, const QByteArray &body)
    {
        complete = complete && people[size_t(caller)]->act(destination, body).isEmpty();
        return QByteArray::number(people[size_t(caller)]->result().value("id"_L1).toInteger());
    }
};

} // namespace

void TestAccess::everyRouteHasARow()
{
    const QList<Route> routes = Router::routes();
    for (const Route &route : routes)
        QVERIFY2(rowOf(route), route.pattern);
    QCOMPARE(routes.size(), relayRows.size() + actionRows.size() + topicRows.size());
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
    ServerFixture f;
    QVERIFY(f.start());
    Cast cast(f);
    const ChannelType channelType{type};
    Place place = cast.build(channelType);
    QVERIFY(cast.complete);
    const QList<Route> routes = Router::routes();
    int cells = 0;
    for (const Route &route : routes) {
        const Row &row = *rowOf(route);
        for (int caller = 0; caller < callers; ++caller) {
            const bool allowed = isAllowed(row.who, channelType, caller);
            const QString error = cast.ask(caller, route.kind, row, place);
            const QString cell = QString::fromLatin1(names[size_t(caller)]) + u' ' + QString::fromLatin1(row.pattern) + u": "_s + error;
            QVERIFY2(error != "nothing"_L1, qPrintable(cell));
            // Some allowed requests find nothing for reasons of their own, such as the message of a thread without one.
            const bool refused = isRefusal(error);
            const bool mayFindNothing = error == errorname::resourceNotFound && allowed;
            QVERIFY2(refused != allowed || mayFindNothing, qPrintable(cell));
            ++cells;
            if (row.changes && allowed)
                place = cast.build(channelType);
        }
    }
    QVERIFY(cast.complete);
    QCOMPARE(cells, int(routes.size()) * callers);
}

void TestAccess::nothingIsAnsweredBeforeOrAfterASession()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient owner(f.port);
    QVERIFY(owner.signIn(u"owner"_s));
    const QByteArray channel = f.createChannel(owner, R"({"type":"PUBLIC","name":"lobby"})");
    for (const char *destination : {"/topic/v1/channels/1.messages", "/application/v1/user.relay"}) {
        // Nobody yet: the first frame must be CONNECT.
        RawClient stranger(f.port);
        QVERIFY(stranger.open());
        stranger.subscribe(destination, "s");
        QVERIFY(!stranger.next("ERROR").command.isEmpty());
        QTRY_COMPARE(stranger.socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(stranger.frames.isEmpty());
        // Nobody any more.
        RawClient gone(f.port);
        QVERIFY(gone.signIn(u"gone"_s));
        gone.frames.clear();
        gone.send({"DISCONNECT", {{"receipt", "bye"}}, {}});
        gone.subscribe(destination, "s", "late");
        gone.send({"SEND", {{"destination", "/application/v1/channels/" + channel + ".join"}, {"receipt", "late"}}, "{}"});
        QVERIFY(!gone.next("RECEIPT", "receipt-id", "bye").command.isEmpty());
        owner.fence();
        QVERIFY(gone.frames.isEmpty());
    }
    const QJsonObject members = owner.relay("/application/v1/channels/" + channel + ".members.page.0.size..sort..relay").resource;
    QCOMPARE(members.value("page"_L1).toObject().value("totalElements"_L1).toInt(), 1);
    RawClient wrongKey(f.port, u"other application"_s);
    QVERIFY(!wrongKey.signIn(u"owner"_s));
}

void TestAccess::streamsFollowTheSameRules()
{
    ServerFixture f;
    QVERIFY(f.start());
    Cast cast(f);
    for (const ChannelType type : {ChannelType::Public, ChannelType::Private}) {
        const Place place = cast.build(type);
        QVERIFY(cast.complete);
        QByteArray file;
        for (int caller = 0; caller < callers; ++caller) {
            const QByteArray grant = ServerFixture::grant(cast[caller], "write");
            for (const QByteArray &path : {"/v1/channels/" + place.channel + "/messages", "/v1/messages/" + place.message + "/replies",
                                           "/v1/threads/" + place.thread + "/messages"}) {
                const QByteArray answer = f.upload(path, grant, "bytes");
                const bool done = statusOf(answer) == 200;
                QVERIFY2(done == isAllowed(Who::Member, type, caller), names[size_t(caller)] + path + answer);
                QVERIFY2(done || statusOf(answer) == 403 || statusOf(answer) == 404, answer);
                if (done)
                    file = QUrl(QJsonDocument::fromJson(bodyOf(answer)).object().value("file"_L1).toObject().value("url"_L1).toString()).path().toLatin1();
            }
        }
        QVERIFY(!file.isEmpty());
        for (int caller = 0; caller < callers; ++caller) {
            const bool allowed = isAllowed(Who::Reader, type, caller);
            QCOMPARE(statusOf(f.get(file + "?grant=" + ServerFixture::grant(cast[caller], "read"))), allowed ? 200 : 403);
            QCOMPARE(statusOf(f.get(file + "?grant=" + ServerFixture::grant(cast[caller], "write"))), 401);
        }
        QCOMPARE(statusOf(f.get(file)), 401);
        const QByteArray other = "/v1/users/" + cast[Owner].id() + "/display-picture";
        QCOMPARE(statusOf(f.upload(other, ServerFixture::grant(cast[Stranger], "write"), "png", "image/png")), 403);
        QCOMPARE(statusOf(f.upload(other, ServerFixture::grant(cast[Owner], "read"), "png", "image/png")), 401);
    }
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
