// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/jsontext.h"
#include "server/limits.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Bodies of actions are what RFC 8259 says, or are refused (promises.md 3, threat 69).
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void depth();
};

void TestJsonText::good_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QJsonValue>("read");
    const auto row = [](const char *value, const QJsonValue &read) { QTest::newRow(value) << QByteArray(value) << read; };
    row("0", 0);
    row("-0", -0.0);
    row("-1", -1);
    row("1E+2", 100);
    row("123.456e-3", 0.123456);
    row("9007199254740991", qint64(9007199254740991));
    row("true", true);
    row("false", false);
    row("null", QJsonValue::Null);
    row("\"\"", u""_s);
    row(R"("\"\\\/\b\f\n\r\t")", u"\"\\/\b\f\n\r\t"_s);
    row(R"("\u0060\u012a\u12AB")", u"\u0060\u012a\u12ab"_s);
    row(R"("\uD801\udc37")", u"\U00010437"_s);
    row("\"\xf0\x9f\x98\x80\"", u"\U0001f600"_s);
    row("[ ]", QJsonArray());
    row("[1 , 2]", QJsonArray({1, 2}));
    row(R"({"a":{"b":[{}]}})", QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{QJsonObject()}}}}});
    row("{\"\":0}", QJsonObject{{QString(), 0}});
}

void TestJsonText::good()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QJsonValue, read);
    const Result<QJsonObject> object = objectOf(" {\t\"x\"\r\n: " + value + " } ");
    QVERIFY(object.succeeded());
    QCOMPARE(object->value("x"_L1), read);
}

void TestJsonText::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    // No object.
    for (const char *text : {"", " ", "null", "true", "1", "\"x\"", "[]", "[{}]"})
        QTest::newRow(text) << QByteArray(text);
    // No JSON.
    for (const char *value :
         {"", ",", "nul", "True", "NaN", "Infinity", "-Infinity", "undefined", "'x'", "x", "+1", "-", "--1", "01", "-01", "1e", "1e+", "0x1", "1 2",
          "1_000", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[", "[1", "]", "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1,}",
          "{,\"a\":1}", "{\"a\":1 \"b\":2}", "\"", "\"x", "\"\\\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u\"", "\"\xff\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"",
          "1 // x", "1 /* x */", "1}", "1]", "1}{\"y\":2}", "1};"})
        QTest::newRow(qPrintable(u"value "_s + QString::fromLatin1(value))) << "{\"x\":" + QByteArray(value) + '}';
    QTest::newRow("nul behind it") << QByteArray("{\"x\":1}\0", 8);
    QTest::newRow("nul before it") << QByteArray("\0{\"x\":1}", 8);
    QTest::newRow("nul in it") << QByteArray("{\"x\":\0 1}", 9);
    QTest::newRow("another encoding") << QByteArray("{\0\"\0x\0\"\0:\0" "1\0}\0", 14);
    QTest::newRow("nothing is a space that is none") << QByteArray("{\xc2\xa0\"x\":1}");
    QTest::newRow("form feed") << QByteArray("{\f\"x\":1}");
}

void TestJsonText::bad()
{
    QFETCH(const QByteArray, text);
    const Result<QJsonObject> object = objectOf(text);
    QVERIFY2(object.failed(), object ? QJsonDocument(*object).toJson(QJsonDocument::Compact) : QByteArray());
}

/// However deep, it is told without going down there.
void TestJsonText::depth()
{
    const auto nested = [](int depth) { return QByteArray("{\"x\":").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}'); };
    QVERIFY(objectOf(nested(limits::jsonDepth)).succeeded());
    QVERIFY(objectOf(nested(limits::jsonDepth + 1)).failed());
    QVERIFY(objectOf(nested(1'000'000)).failed());
    QVERIFY(objectOf("{\"x\":" + QByteArray(1'000'000, '[')).failed());
    QVERIFY(objectOf("{\"x\":\"" + QByteArray(1000, '[') + "\\\"" + QByteArray(1000, '{') + "\"}").succeeded()); // in a text
    QByteArray many = "{";
    for (int i = 0; i < 100'000; ++i)
        many += "\"k" + QByteArray::number(i % 50'000) + "\":1,";
    QCOMPARE(objectOf(many + "\"k\":1}")->size(), 50'001);
}

PURR_TEST(TestJsonText)
#include "test_jsontext.moc"
