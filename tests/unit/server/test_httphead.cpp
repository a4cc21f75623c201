// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/httphead.h"
#include "server/limits.h"
#include "support/testmain.h"

using namespace purr::server;

/// Heads that two parsers could read differently must not get through (promises.md, threat 51).
class TestHttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void everySplitGivesTheSameAnswer();
    void limitsAreExact();
    void partsAreRead();
};

void TestHttpHead::heads_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("status"); // 0: complete, -1: incomplete
    const auto row = [](const char *name, QByteArray data, int status) { QTest::newRow(name) << data << status; };
    row("plain get", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("http 1.0 without host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("query", "GET /rtm/websocket?api-key=a%2Bb HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("incomplete", "GET / HTTP/1.1\r\nHost: a\r\n", -1);
    row("nothing", "", -1);
    row("http 0.9", "GET /\r\n\r\n", 400);
    row("http 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("other protocol", "GET / RTSP/1.1\r\nHost: a\r\n\r\n", 400);
    row("lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("space in target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("tab in target", "GET /a\tb HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("fragment", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("no method", " / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("bad method", "G\"T / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("bare lf", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("bare lf in a header", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400);
    row("bare lf, not whole", "GET / HTTP/1.1\n", 400);
    row("cr inside", "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", 400);
    row("nul", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 29), 400);
    row("folded", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\nHost: a\r\nnothing\r\n\r\n", 400);
    row("empty name", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400);
    row("list of lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\n", 400);
    row("signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n", 400);
    row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n", 400);
    row("hex length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\n", 400);
    row("huge length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
    row("empty length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", 400);
    row("length and chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("two encodings",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n", 400);
    row("other encoding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("hidden encoding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", 501);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
    row("dot dot", "GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("encoded dot dot", "GET /a/%2e%2E/b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("encoded slash", "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("encoded nul", "GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("cut escape", "GET /a%2 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("bad escape", "GET /a%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("two slashes", "GET //a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("backslash", "GET /a\\b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
}

void TestHttpHead::heads()
{
    QFETCH(QByteArray, data);
    QFETCH(int, status);
    const HttpParse parse = parseHttpHead(data);
    switch (parse.state) {
    case HttpParse::State::Complete: QCOMPARE(0, status); break;
    case HttpParse::State::Incomplete: QCOMPARE(-1, status); break;
    case HttpParse::State::Refused: QCOMPARE(parse.status, status); break;
    }
}

void TestHttpHead::everySplitGivesTheSameAnswer()
{
    const QByteArray data = "POST /v1/x?a=b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nX-A:  b \r\n\r\nabc";
    for (qsizetype size = 0; size < data.size() - 3; ++size)
        QCOMPARE(int(parseHttpHead(data.first(size)).state), int(HttpParse::State::Incomplete));
    QCOMPARE(int(parseHttpHead(data).state), int(HttpParse::State::Complete));
    QCOMPARE(parseHttpHead(data).size, data.size() - 3);
}

void TestHttpHead::limitsAreExact()
{
    const auto withLines = [](qsizetype lines) {
        QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (qsizetype i = 1; i < lines; ++i)
            head += "A: b\r\n";
        return parseHttpHead(head + "\r\n").status;
    };
    QCOMPARE(withLines(limits::httpHeaderLines - 1), 0);
    QCOMPARE(withLines(limits::httpHeaderLines), 0);
    QCOMPARE(withLines(limits::httpHeaderLines + 1), 431);

    const auto withSize = [](qsizetype size) {
        QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nA: ";
        head += QByteArray(size - head.size() - 4, 'x') + "\r\n\r\n";
        return parseHttpHead(head).status;
    };
    QCOMPARE(withSize(limits::httpHead - 1), 0);
    QCOMPARE(withSize(limits::httpHead), 0);
    QCOMPARE(withSize(limits::httpHead + 1), 431);

    const auto withTarget = [](qsizetype size) {
        return parseHttpHead("GET /" + QByteArray(size - 1, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n").status;
    };
    QCOMPARE(withTarget(limits::httpTarget - 1), 0);
    QCOMPARE(withTarget(limits::httpTarget), 0);
    QCOMPARE(withTarget(limits::httpTarget + 1), 414);
}

void TestHttpHead::partsAreRead()
{
    const HttpHead head = parseHttpHead("GET /v1/picture/J%C3%A9+a?api-key=%2B%2F%3D+x HTTP/1.1\r\nHost: a\r\n"
                                        "Connection: keep-alive, Upgrade\r\nX-A: 1\r\nx-a: 2\r\n\r\n")
                              .head;
    QCOMPARE(head.path, QByteArray("/v1/picture/J\xc3\xa9+a"));
    QCOMPARE(head.queryValue(u"api-key"), QStringLiteral("+/=+x"));
    QCOMPARE(head.header("x-a"), QByteArray("1"));
    QCOMPARE(head.headerCount("x-a"), 2);
    QVERIFY(head.headerHas("connection", "upgrade"));
    QVERIFY(!head.headerHas("connection", "close"));
    QVERIFY(head.keepAlive);
}

PURR_TEST(TestHttpHead)
#include "test_httphead.moc"
