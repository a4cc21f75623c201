// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/limits.h"
#include "server/websocket.h"
#include "support/testmain.h"

#include <QtEndian>

using namespace purr::server;
using purr::stomp::appendMaskedWebSocketFrame;
using Close = WebSocketReader::Close;

namespace
{

/// A frame as a client sends it.
QByteArray frame(int opcode, const QByteArray &payload, bool final = true, bool masked = true)
{
    QByteArray out;
    out += char((final ? 0x80 : 0) | opcode);
    const int bit = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        out += char(bit | int(payload.size()));
    } else if (payload.size() <= 0xffff) {
        out += char(bit | 126);
        char size[2];
        qToBigEndian(quint16(payload.size()), size);
        out.append(size, 2);
    } else {
        out += char(bit | 127);
        char size[8];
        qToBigEndian(quint64(payload.size()), size);
        out.append(size, 8);
    }
    if (!masked)
        return out + payload;
    const char mask[4] = {0x37, char(0xfa), 0x21, 0x3d};
    out.append(mask, 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        out += char(payload[i] ^ mask[i & 3]);
    return out;
}

/// Everything a reader reported.
struct Heard {
    QList<QByteArray> messages;
    QList<QByteArray> pings;
    int close = 0;
    QByteArray open;
};

Heard read(const QByteArray &data, qsizetype step = 0, quint64 maxMessage = limits::webSocketMessage,
           WebSocketReader::Role role = WebSocketReader::Role::Server)
{
    Heard heard;
    WebSocketReader reader(role, {[&](QByteArrayView bytes) { heard.open += bytes; },
                            [&] {
                                heard.messages << heard.open;
                                heard.open.clear();
                            },
                            [&](QByteArrayView bytes) { heard.pings << bytes.toByteArray(); },
                            [&](Close code) { heard.close = int(code); }},
                           {.message = maxMessage});
    for (qsizetype at = 0; at < data.size();) {
        QByteArray part = data.mid(at, step > 0 ? step : data.size());
        at += part.size();
        reader.feed(part.data(), part.size(), std::chrono::milliseconds(0));
    }
    return heard;
}

} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySplitGivesTheSameMessages();
    void faults_data();
    void faults();
    void messageSizeIsExact();
    void pingsAreLimited();
    void clientsReadByTheSameRules();
    void closeCodes_data();
    void closeCodes();
    void headersHaveTheShortestForm();
    void handshakes_data();
    void handshakes();
};

void TestWebSocket::everySplitGivesTheSameMessages()
{
    const QByteArray text = QByteArray("caf\xc3\xa9 \xf0\x9f\x98\xba ") + QByteArray(300, 'x');
    const QByteArray large(70000, 'y');
    const QByteArray data = frame(1, "", true) + frame(1, text.first(4), false) + frame(9, "ping") +
                            frame(0, text.sliced(4, 4), false) + frame(0, text.sliced(8)) + frame(2, "\xff\x00") +
                            frame(1, large) + frame(10, "pong");
    for (const qsizetype step : {0, 1, 2, 3, 5, 7, 64, 4096}) {
        const Heard heard = read(data, step);
        QCOMPARE(heard.close, 0);
        QCOMPARE(heard.messages, QList<QByteArray>({"", text, "\xff", large}));
        QCOMPARE(heard.pings, QList<QByteArray>({"ping"}));
    }
}

void TestWebSocket::faults_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &data, Close code) { QTest::newRow(name) << data << int(code); };
    row("unmasked", frame(1, "a", true, false), Close::Protocol);
    row("unmasked empty", frame(1, "", true, false), Close::Protocol);
    row("reserved bit", QByteArray::fromHex("c180") + "abcd", Close::Protocol);
    row("reserved opcode", frame(3, "a"), Close::Protocol);
    row("reserved control", frame(11, "a"), Close::Protocol);
    row("continuation of nothing", frame(0, "a"), Close::Protocol);
    row("new message inside", frame(1, "a", false) + frame(1, "b"), Close::Protocol);
    row("fragmented ping", frame(9, "a", false), Close::Protocol);
    row("long ping", frame(9, QByteArray(126, 'a')), Close::Protocol);
    row("length not shortest 16", QByteArray::fromHex("81fe0001") + "abcdx", Close::Protocol);
    row("length not shortest 64", QByteArray::fromHex("81ff0000000000000001") + "abcdx", Close::Protocol);
    row("length 2^63", QByteArray::fromHex("81ff8000000000000000") + "abcd", Close::Protocol);
    row("length 2^40", QByteArray::fromHex("81ff0000010000000000") + "abcd", Close::TooBig);
    row("bad utf-8", frame(1, "\xff"), Close::BadText);
    row("overlong utf-8", frame(1, "\xc0\xaf"), Close::BadText);
    row("surrogate", frame(1, "\xed\xa0\x80"), Close::BadText);
    row("beyond unicode", frame(1, "\xf4\x90\x80\x80"), Close::BadText);
    row("cut utf-8", frame(1, "\xf0\x9f\x98"), Close::BadText);
    QByteArray fragments = frame(1, "", false);
    for (int i = 0; i < limits::webSocketFragments; ++i)
        fragments += frame(0, "", false);
    row("endless fragments", fragments, Close::TooBig);
}

void TestWebSocket::faults()
{
    QFETCH(QByteArray, data);
    QFETCH(int, code);
    for (const qsizetype step : {0, 1}) {
        const Heard heard = read(data + frame(1, "after"), step);
        QCOMPARE(heard.close, code);
        QVERIFY(!heard.messages.contains("after"));
    }
}

void TestWebSocket::messageSizeIsExact()
{
    QCOMPARE(read(frame(2, QByteArray(99, 'a')), 0, 100).close, 0);
    QCOMPARE(read(frame(2, QByteArray(100, 'a')), 0, 100).close, 0);
    QCOMPARE(read(frame(2, QByteArray(101, 'a')), 0, 100).close, int(Close::TooBig));
    QCOMPARE(read(frame(2, QByteArray(60, 'a'), false) + frame(0, QByteArray(41, 'a')), 0, 100).close, int(Close::TooBig));
}

/// Threat 48: what a server must not send is refused, the other way round.
void TestWebSocket::clientsReadByTheSameRules()
{
    const auto hear = [](const QByteArray &data, qsizetype step = 0) { return read(data, step, 1000, WebSocketReader::Role::Client); };
    const auto plain = [](int opcode, const QByteArray &payload, bool final = true) { return frame(opcode, payload, final, false); };
    for (const qsizetype step : {0, 1, 2, 3, 7}) {
        // A code point that is split over fragments, and a byte order mark, which QWebSocket gets wrong.
        const Heard good = hear(plain(1, "a\xf0\x9f", false) + plain(9, "ping") + plain(0, "\x98\xba") + plain(1, "\xef\xbb\xbfx") + plain(2, "\xff"), step);
        QCOMPARE(good.close, 0);
        QCOMPARE(good.messages, QList<QByteArray>({"a\xf0\x9f\x98\xba", "\xef\xbb\xbfx", "\xff"}));
        QCOMPARE(good.pings, QList<QByteArray>({"ping"}));
        const std::pair<QByteArray, Close> bad[] = {
            {frame(1, "a"), Close::Protocol}, // masked
            {frame(1, ""), Close::Protocol},
            {QByteArray::fromHex("c10161"), Close::Protocol}, // reserved bits
            {QByteArray::fromHex("a10161"), Close::Protocol},
            {QByteArray::fromHex("910161"), Close::Protocol},
            {plain(3, "a"), Close::Protocol},
            {plain(11, "a"), Close::Protocol},
            {plain(0, "a"), Close::Protocol},
            {plain(1, "a", false) + plain(1, "b"), Close::Protocol},
            {plain(9, "a", false), Close::Protocol},
            {plain(9, QByteArray(126, 'a')), Close::Protocol},
            {QByteArray::fromHex("817e000161"), Close::Protocol},
            {QByteArray::fromHex("817f8000000000000000"), Close::Protocol},
            {QByteArray::fromHex("817f0000010000000000"), Close::TooBig},
            {plain(1, "\xff"), Close::BadText},
            {plain(1, "\xf0\x9f\x98"), Close::BadText},
            {plain(1, QByteArray(1001, 'a')), Close::TooBig},
        };
        for (const auto &[data, code] : bad) {
            const Heard heard = hear(data + plain(1, "after"), step);
            QVERIFY2(heard.close == int(code), data.toHex());
            QVERIFY(!heard.messages.contains("after"));
        }
    }
    // What clients write is what servers read.
    QByteArray written;
    for (const qsizetype size : {0, 1, 3, 125, 126, 70000})
        appendMaskedWebSocketFrame(written, 2, QByteArray(size, 'z'));
    const Heard heard = read(written, 0, 100000);
    QCOMPARE(heard.close, 0);
    QCOMPARE(heard.messages.size(), 6);
    QCOMPARE(heard.messages.at(5), QByteArray(70000, 'z'));
}

void TestWebSocket::pingsAreLimited()
{
    QCOMPARE(read(frame(9, "").repeated(limits::webSocketPings)).close, 0);
    QCOMPARE(read(frame(9, "").repeated(limits::webSocketPings + 1)).close, int(Close::Policy));
    // As many again in the next window, not a moment earlier.
    const auto closedAfter = [](std::chrono::milliseconds wait) {
        int closed = 0;
        WebSocketReader reader(WebSocketReader::Role::Server,
                               {[](QByteArrayView) {}, [] {}, [](QByteArrayView) {}, [&](Close code) { closed = int(code); }},
                               limits::webSocket);
        for (const std::chrono::milliseconds at : {std::chrono::milliseconds(0), wait}) {
            QByteArray pings = frame(9, "").repeated(limits::webSocketPings);
            reader.feed(pings.data(), pings.size(), at);
        }
        return closed;
    };
    QCOMPARE(closedAfter(limits::webSocketPingWindow - std::chrono::milliseconds(1)), int(Close::Policy));
    QCOMPARE(closedAfter(limits::webSocketPingWindow + std::chrono::milliseconds(1)), 0);
}

void TestWebSocket::closeCodes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QByteArray() << 1000;
    QTest::newRow("normal") << QByteArray::fromHex("03e8") << 1000;
    QTest::newRow("own") << QByteArray::fromHex("0fa0") + "bye" << 1000;
    QTest::newRow("half") << QByteArray::fromHex("03") << 1002;
    QTest::newRow("1005") << QByteArray::fromHex("03ed") << 1002;
    QTest::newRow("999") << QByteArray::fromHex("03e7") << 1002;
    QTest::newRow("5000") << QByteArray::fromHex("1388") << 1002;
    QTest::newRow("bad text") << QByteArray::fromHex("03e8ff") << 1007;
}

void TestWebSocket::closeCodes()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, code);
    QCOMPARE(read(frame(8, payload)).close, code);
}

void TestWebSocket::headersHaveTheShortestForm()
{
    const auto header = [](quint64 size) {
        QByteArray out;
        appendWebSocketHeader(out, webSocketText, size);
        return out.toHex();
    };
    QCOMPARE(header(0), QByteArray("8100"));
    QCOMPARE(header(125), QByteArray("817d"));
    QCOMPARE(header(126), QByteArray("817e007e"));
    QCOMPARE(header(65535), QByteArray("817effff"));
    QCOMPARE(header(65536), QByteArray("817f0000000000010000"));
}

void TestWebSocket::handshakes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    const QByteArray good = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QTest::newRow("good") << good << 101;
    QTest::newRow("with subprotocol") << good + "Sec-WebSocket-Protocol: v11.stomp, v12.stomp\r\n" << 101;
    QTest::newRow("with body") << good + "Content-Length: 4\r\n" << 400;
    QTest::newRow("two upgrades") << good + "Upgrade: h2c\r\n" << 400;
    QTest::newRow("bad key") << QByteArray(good).replace("dGhlIHNhbXBsZSBub25jZQ==", "x") << 400;
    QTest::newRow("short key") << QByteArray(good).replace("dGhlIHNhbXBsZSBub25jZQ==", "dGhl") << 400;
    QTest::newRow("two keys") << good + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" << 400;
    QTest::newRow("no connection") << QByteArray(good).replace("keep-alive, Upgrade", "close") << 400;
    QTest::newRow("old version") << QByteArray(good).replace("13", "8") << 426;
}

void TestWebSocket::handshakes()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    const HttpParse parse = parseHttpHead("GET /rtm/websocket HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n");
    QCOMPARE(int(parse.state), int(HttpParse::State::Complete));
    const WebSocketHandshake handshake = answerWebSocketHandshake(parse.head);
    QCOMPARE(handshake.status, status);
    if (status == 101) {
        QVERIFY(handshake.response.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QCOMPARE(handshake.response.contains("Sec-WebSocket-Protocol: v12.stomp\r\n"), lines.contains("v12.stomp"));
    }
}

PURR_TEST(TestWebSocket)
#include "test_websocket.moc"
