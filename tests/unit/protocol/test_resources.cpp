// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/channel.h"
#include "protocol/event.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "protocol/page.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject sample(const QString &name)
{
    QFile file(test::dataFile(u"protocol/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject jane{{"id"_L1, 7}, {"name"_L1, "jane"_L1}};

template <typename T> void verifyRoundTrip(const QJsonObject &json)
{
    const Result<T> first = T::fromJson(json);
    QVERIFY(first.succeeded());
    QCOMPARE(first->toJson(), json);
    const Result<T> second = T::fromJson(first->toJson());
    QVERIFY(second.succeeded());
    QVERIFY(*second == *first);
}
} // namespace

/// Every resource as the wire has it (protocol.md 3): read, written and read again is the same.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesRoundTrip();
    void unknownFieldsAreHarmless();
    void missingIdentityIsMalformed_data();
    void missingIdentityIsMalformed();
    void textMessageHasNoFileMember();
    void idsAreNumbersOrDigits_data();
    void idsAreNumbersOrDigits();
    void timesHaveAnyNumberOfFractionDigits_data();
    void timesHaveAnyNumberOfFractionDigits();
    void everyKnownEventDecodes_data();
    void everyKnownEventDecodes();
    void unknownEventTypeIsMonostate();
    void brokenEventBodyFails_data();
    void brokenEventBodyFails();
    void errorsKeepTheirCoolOff();
    void errorThatIsNotJsonIsUnknown();
    void emptyPageHasNoEmbedded();
    void pageKeepsItemsAndLinks();
    void brokenItemFailsThePage();
};

void TestResources::samplesRoundTrip()
{
    verifyRoundTrip<Message>(sample(u"message_text.json"_s));
    verifyRoundTrip<Channel>(sample(u"channel_direct.json"_s));
    verifyRoundTrip<Notification>(sample(u"notification.json"_s));
}

void TestResources::unknownFieldsAreHarmless()
{
    QJsonObject json = sample(u"message_text.json"_s);
    const Message before = *Message::fromJson(json);
    json.insert("fromTheFuture"_L1, QJsonObject{{"x"_L1, QJsonArray{1, 2}}});
    json.insert("reportCount"_L1, 3);
    QVERIFY(*Message::fromJson(json) == before);
    QVERIFY(before.links.relay(u"parent").isEmpty());
    QCOMPARE(before.links.action(u"read"), u"/application/v1/messages/90210.read"_s);
}

void TestResources::missingIdentityIsMalformed_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("no name") << QJsonObject{{"id"_L1, 7}};
    QTest::newRow("negative id") << QJsonObject{{"id"_L1, -7}, {"name"_L1, "jane"_L1}};
    QTest::newRow("id is an object") << QJsonObject{{"id"_L1, QJsonObject()}, {"name"_L1, "jane"_L1}};
    QTest::newRow("name is a list") << QJsonObject{{"id"_L1, 7}, {"name"_L1, QJsonArray()}};
}

void TestResources::missingIdentityIsMalformed()
{
    QFETCH(QJsonObject, json);
    const Result<User> user = User::fromJson(json);
    QVERIFY(user.failed());
    QCOMPARE(user.error().code, QString(errorname::malformed));
    QCOMPARE(user.error().kind, Failure::Kind::Protocol);
    // A broken author fails the message that has it: it must not turn into a system message.
    QJsonObject message = sample(u"message_text.json"_s);
    message.insert("user"_L1, json);
    QVERIFY(Message::fromJson(message).failed());
}

void TestResources::textMessageHasNoFileMember()
{
    // `file: null` makes the official SDK throw (protocol.md 2.5).
    const Message message = *Message::fromJson(sample(u"message_text.json"_s));
    QVERIFY(!message.toJson().contains("file"_L1));
}

void TestResources::idsAreNumbersOrDigits_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("number") << QJsonValue(42) << qint64(42);
    QTest::newRow("digits") << QJsonValue(u"42"_s) << qint64(42);
    QTest::newRow("largest exact") << QJsonValue(9007199254740991.0) << qint64(9007199254740991);
    QTest::newRow("beyond exact") << QJsonValue(9007199254740994.0) << qint64(0);
    QTest::newRow("huge") << QJsonValue(1e308) << qint64(0);
    QTest::newRow("fraction") << QJsonValue(1.5) << qint64(0);
    QTest::newRow("negative") << QJsonValue(-1) << qint64(0);
    QTest::newRow("word") << QJsonValue(u"abc"_s) << qint64(0);
    QTest::newRow("null") << QJsonValue() << qint64(0);
}

void TestResources::idsAreNumbersOrDigits()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, expected);
    QCOMPARE(json::id(value), expected);
}

void TestResources::timesHaveAnyNumberOfFractionDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("none") << u"2024-05-01T09:30:00Z"_s << 0;
    QTest::newRow("three") << u"2024-05-01T09:30:00.123Z"_s << 123;
    QTest::newRow("six") << u"2024-05-01T09:30:00.123456Z"_s << 123;
    QTest::newRow("nine") << u"2024-05-01T09:30:00.123456789Z"_s << 123;
}

void TestResources::timesHaveAnyNumberOfFractionDigits()
{
    QFETCH(QString, text);
    QFETCH(int, milliseconds);
    const QDateTime expected(QDate(2024, 5, 1), QTime(9, 30, 0, milliseconds), Qt::UTC);
    QCOMPARE(json::time(text), expected);
}

void TestResources::everyKnownEventDecodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("resource");
    QTest::addColumn<int>("index");
    const QJsonObject message = sample(u"message_text.json"_s);
    const QJsonObject channel = sample(u"channel_direct.json"_s);
    const QJsonObject ofJane{{"user"_L1, jane}};
    const auto row = [](QLatin1StringView type, const QJsonObject &resource, int index) {
        QTest::newRow(type.data()) << QString(type) << resource << index;
    };
    row(eventtype::channelMessageCreated, message, 1);
    row(eventtype::channelMessageUpdated, message, 1);
    row(eventtype::threadKeystrokesCreated, {{"username"_L1, "jane"_L1}, {"keys"_L1, "Hel"_L1}}, 4);
    row(eventtype::threadTypingStarted, jane, 2);
    row(eventtype::threadTypingStopped, jane, 2);
    row(eventtype::channelParticipantActive, jane, 2);
    row(eventtype::channelParticipantInactive, jane, 2);
    row(eventtype::participantPresenceChanged, jane, 2);
    row(eventtype::channelSelfUpdated, channel, 3);
    row(eventtype::messageReadReceiptCreated, ofJane, 5);
    row(eventtype::messageReactionCreated, ofJane, 6);
    row(eventtype::channelEventTriggered, {{"type"_L1, "wave"_L1}, {"user"_L1, jane}}, 7);
    row(eventtype::userNotificationCreated, sample(u"notification.json"_s), 8);
    row(eventtype::userThreadCreated, {{"id"_L1, "77"_L1}, {"type"_L1, "STANDALONE"_L1}}, 9);
    row(eventtype::userBlockListItemCreated, ofJane, 10);
}

void TestResources::everyKnownEventDecodes()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, resource);
    QFETCH(int, index);
    const Result<Event> event = Event::decode(Envelope{type, resource}.encode());
    QVERIFY(event.succeeded());
    QCOMPARE(event->type, type);
    QCOMPARE(int(event->resource.index()), index);
    // The same event without its resource is an error, not an empty value.
    QVERIFY(Event::decode(Envelope{type, {}}.encode()).failed());
}

void TestResources::unknownEventTypeIsMonostate()
{
    const Result<Event> event = Event::decode(R"({"type":"application.styles.updated","version":"9","resource":{"a":1}})");
    QVERIFY(event.succeeded());
    QVERIFY(std::holds_alternative<std::monostate>(event->resource));
}

void TestResources::brokenEventBodyFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray(R"({"type":"thread.typing.started","resource":{"id":7)");
}

void TestResources::brokenEventBodyFails()
{
    QFETCH(QByteArray, body);
    const Result<Event> event = Event::decode(body);
    QVERIFY(event.failed());
    QCOMPARE(event.error().kind, Failure::Kind::Protocol);
}

void TestResources::errorsKeepTheirCoolOff()
{
    const WireError limited{errorname::rateLimited, u"Slow down."_s, QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC),
                            std::chrono::milliseconds(500)};
    QCOMPARE(limited.toJson().value("coolOffDuration"_L1).toString(), u"PT0.5S"_s);
    QVERIFY(WireError::decode(limited.encode()) == limited);
    QCOMPARE(limited.toError().retryAfter, std::chrono::milliseconds(500));
    QVERIFY(limited.toError().isTransient());
}

void TestResources::errorThatIsNotJsonIsUnknown()
{
    const WireError error = WireError::decode("<html>502</html>");
    QCOMPARE(error.error, QString(errorname::unknown));
    QVERIFY(error.toError().isSet());
}

void TestResources::emptyPageHasNoEmbedded()
{
    PageInfo info;
    info.size = 25;
    info.totalElements = 0;
    info.totalPages = 0;
    const QJsonObject json = info.toJson(PageKey<Message>::value, {});
    QVERIFY(!json.contains("_embedded"_L1));
    QVERIFY(json.value("_relays"_L1).isObject());
    QCOMPARE(json.value("page"_L1).toObject().value("totalElement"_L1).toInt(-1), 0);
    const Result<Page<Message>> page = Page<Message>::fromJson(json);
    QVERIFY(page.succeeded());
    QVERIFY(page->items.isEmpty());
    QVERIFY(!page->hasNext());
}

void TestResources::pageKeepsItemsAndLinks()
{
    PageInfo info;
    info.size = 1;
    info.start = u"90210"_s;
    info.next = u"90210"_s;
    info.nextLink = u"/opaque/next"_s;
    const QJsonObject json = info.toJson(PageKey<Message>::value, {sample(u"message_text.json"_s)});
    const Result<Page<Message>> page = Page<Message>::fromJson(json);
    QVERIFY(page.succeeded());
    QCOMPARE(page->items.size(), 1);
    QVERIFY(page->hasNext());
    QVERIFY(!page->hasPrevious());
    QVERIFY(page->info == info);
}

void TestResources::brokenItemFailsThePage()
{
    const QJsonObject json = PageInfo().toJson(PageKey<User>::value, {jane, QJsonObject{{"id"_L1, 8}}});
    QVERIFY(Page<User>::fromJson(json).failed());
}

PURR_TEST(TestResources)
#include "test_resources.moc"
