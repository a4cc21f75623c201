// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/event.h"
#include "protocol/messagebytes.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestMessageBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAsThroughObjects_data();
    void theSameAsThroughObjects();
};

void TestMessageBytes::theSameAsThroughObjects_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << u"Hello"_s;
    QTest::newRow("quotes") << u"\"quoted\" and \\ and / and \u2028"_s;
    QTest::newRow("controls") << u"a\nb\tc\rd\x01\x1f\x7f"_s;
    QTest::newRow("world") << u"\u05e9\u05dc\u05d5\u05dd \U0001f63a \u00e9"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(10000, u'x');
}

void TestMessageBytes::theSameAsThroughObjects()
{
    QFETCH(QString, body);
    Message message;
    message.id = 90210;
    message.type = MessageType::Text;
    message.channelId = 55;
    message.user.id = 7;
    message.user.name = u"jane"_s;
    message.user.displayName = u"Jane"_s;
    message.body = body;
    message.createdTime = QDateTime(QDate(2026, 11, 22), QTime(9, 30, 0, 123), Qt::UTC);
    message.nestedLevel = 1;
    message.groupTag = u"a\"b"_s;
    message.properties = {{u"nested"_s, QJsonObject{{u"deep"_s, true}}}};
    message.links.setRelay(u"self"_s, u"/application/v1/messages/90210.relay"_s);
    message.links.setAction(u"read"_s, u"/application/v1/messages/90210.read"_s);
    QVERIFY(isPlain(message));

    QJsonObject links;
    message.links.addTo(links);
    const QByteArray user = QJsonDocument(message.user.toJson()).toJson(QJsonDocument::Compact);
    const QByteArray linkBytes = QJsonDocument(links).toJson(QJsonDocument::Compact);
    const QByteArray bytes = plainMessageEvent("channel.message.created"_L1, message, user, linkBytes.sliced(1).chopped(1));
    const Result<Envelope> envelope = Envelope::decode(bytes);
    QVERIFY(envelope.succeeded());
    QCOMPARE(envelope->type, u"channel.message.created"_s);
    QCOMPARE(envelope->resource, message.toJson());
    message.mentions.append(MessageMention());
    QVERIFY(!isPlain(message));
}

PURR_TEST(TestMessageBytes)
#include "test_messagebytes.moc"
