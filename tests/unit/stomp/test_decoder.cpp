// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/decoder.h"
#include "support/testmain.h"

using namespace purr::stomp;
using E = DecodeError;

Q_DECLARE_METATYPE(purr::stomp::DecodeError)

namespace
{
/// A literal with `^` for NUL, so that tables stay readable.
QByteArray raw(const char *text)
{
    return QByteArray(text).replace('^', '\0');
}

/// All that came out of a decoder.
struct Outcome {
    QList<Frame> frames;
    DecodeError error = DecodeError::None;
    qint64 heartBeats = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome decode(const QList<QByteArray> &chunks, const Limits &limits = {}, bool finish = false)
{
    Decoder decoder(limits);
    Outcome outcome;
    const auto take = [&] {
        while (const auto frame = decoder.next())
            outcome.frames.append(*frame);
    };
    for (const QByteArray &chunk : chunks) {
        decoder.feed(chunk);
        take();
    }
    if (finish) {
        decoder.finish();
        take();
    }
    outcome.error = decoder.error();
    outcome.heartBeats = decoder.heartBeats();
    return outcome;
}

QList<QByteArray> bytesOf(const QByteArray &bytes)
{
    QList<QByteArray> chunks;
    for (const char c : bytes)
        chunks.append(QByteArray(1, c));
    return chunks;
}

Limits smallLimits()
{
    return {16, 3, 20, 60, 10};
}
} // namespace

/// The byte streams of promises.md, threat 59, against the MUSTs of STOMP 1.2. Every stream of the tables is decoded
/// whole, byte by byte and at every split into two, and must give the same.
class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodStreams_data();
    void goodStreams();
    void badStreams_data();
    void badStreams();
    void limitsAreExact_data();
    void limitsAreExact();
    void missingNul_data();
    void missingNul();
    void manyFramesAtOnce();
    void framesBeforeAnErrorAreDelivered();
    void nothingComesAfterAnError();
    void limitsMayChangeBetweenFrames();
    void everyErrorHasASentence();

private:
    void checkAllSplits(const QByteArray &bytes, const Outcome &expected, const Limits &limits = {});
};

void TestDecoder::checkAllSplits(const QByteArray &bytes, const Outcome &expected, const Limits &limits)
{
    const Outcome whole = decode({bytes}, limits);
    QCOMPARE(whole.error, expected.error);
    QCOMPARE(whole.frames.size(), expected.frames.size());
    QCOMPARE(whole.frames, expected.frames);
    QVERIFY(decode(bytesOf(bytes), limits) == whole);
    for (qsizetype split = 1; split < bytes.size(); ++split)
        QVERIFY2(decode({bytes.first(split), bytes.sliced(split)}, limits) == whole,
                 qPrintable(QString::number(split)));
}

void TestDecoder::goodStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Frame>>("frames");
    QTest::addColumn<int>("heartBeats");
    const auto row = [](const char *name, const char *text, QList<Frame> frames, int heartBeats = 0) {
        QTest::newRow(name) << raw(text) << frames << heartBeats;
    };
    row("nothing", "", {});
    row("one heart-beat", "\n", {}, 1);
    row("heart-beats with cr lf", "\r\n\n\r\n", {}, 3);
    row("bare frame", "ACK\n\n^", {{"ACK", {}, {}}});
    row("headers", "ACK\nid:1\nsubscription:2\n\n^", {{"ACK", {{"id", "1"}, {"subscription", "2"}}, {}}});
    row("cr lf everywhere", "ACK\r\nid:1\r\nx:y\r\n\r\n^", {{"ACK", {{"id", "1"}, {"x", "y"}}, {}}});
    row("cr lf mixed with lf", "SEND\r\na:1\nb:2\r\n\nx^", {{"SEND", {{"a", "1"}, {"b", "2"}}, "x"}});
    row("heart-beats around", "\n\nACK\nid:1\n\n^\n\r\n", {{"ACK", {{"id", "1"}}, {}}}, 4);
    row("heart-beats between", "ACK\nid:1\n\n^\n\nACK\nid:2\n\n^",
        {{"ACK", {{"id", "1"}}, {}}, {"ACK", {{"id", "2"}}, {}}}, 2);
    row("frames back to back", "ACK\nid:1\n\n^ACK\nid:2\n\n^",
        {{"ACK", {{"id", "1"}}, {}}, {"ACK", {{"id", "2"}}, {}}});
    row("body without length", "SEND\na:b\n\nhello\nworld^", {{"SEND", {{"a", "b"}}, "hello\nworld"}});
    row("body with length", "SEND\ncontent-length:5\n\nhello^", {{"SEND", {{"content-length", "5"}}, "hello"}});
    row("nul in body", "SEND\ncontent-length:5\n\na^^^b^", {{"SEND", {{"content-length", "5"}}, raw("a^^^b")}});
    row("body of nul only", "SEND\ncontent-length:1\n\n^^", {{"SEND", {{"content-length", "1"}}, raw("^")}});
    row("frame in body", "SEND\ncontent-length:9\n\nACK\n\n^\n\n\n^ACK\n\n^",
        {{"SEND", {{"content-length", "9"}}, raw("ACK\n\n^\n\n\n")}, {"ACK", {}, {}}});
    row("length zero", "SEND\ncontent-length:0\n\n^", {{"SEND", {{"content-length", "0"}}, {}}});
    row("length zero on a bodiless command", "ACK\ncontent-length:0\n\n^", {{"ACK", {{"content-length", "0"}}, {}}});
    row("length with zeros in front", "SEND\ncontent-length:0000000000000000000000005\n\nhello^",
        {{"SEND", {{"content-length", "0000000000000000000000005"}}, "hello"}});
    row("repeated length, first wins", "SEND\ncontent-length:2\ncontent-length:9\n\nab^",
        {{"SEND", {{"content-length", "2"}, {"content-length", "9"}}, "ab"}});
    row("repeated length, bad second", "SEND\ncontent-length:2\ncontent-length:-1\n\nab^",
        {{"SEND", {{"content-length", "2"}, {"content-length", "-1"}}, "ab"}});
    row("length in other case is another header", "SEND\nContent-Length:1\n\nabc^",
        {{"SEND", {{"Content-Length", "1"}}, "abc"}});
    row("escaped length name", "SEND\nx\\cy:1\n\nabc^", {{"SEND", {{"x:y", "1"}}, "abc"}});
    row("empty body", "SEND\n\n^", {{"SEND", {}, {}}});
    row("body of line feeds", "SEND\n\n\n\n^", {{"SEND", {}, "\n\n"}});
    row("body with cr", "SEND\n\n\r\n\r^", {{"SEND", {}, "\r\n\r"}});
    row("body keeps backslashes", "SEND\n\na\\tb\\n^", {{"SEND", {}, "a\\tb\\n"}});
    row("binary body", "SEND\ncontent-length:3\n\n\xff\xfe\x80^",
        {{"SEND", {{"content-length", "3"}}, "\xff\xfe\x80"}});
    row("message with body", "MESSAGE\n\nx^", {{"MESSAGE", {}, "x"}});
    row("error with body", "ERROR\nmessage:m\n\nx^", {{"ERROR", {{"message", "m"}}, "x"}});
    row("receipt", "RECEIPT\nreceipt-id:r\n\n^", {{"RECEIPT", {{"receipt-id", "r"}}, {}}});
    row("stomp is connect", "STOMP\naccept-version:1.2\n\n^", {{"CONNECT", {{"accept-version", "1.2"}}, {}}});
    row("all escapes", "ACK\nid:\\n\\r\\c\\\\\n\n^", {{"ACK", {{"id", "\n\r:\\"}}, {}}});
    row("escapes in names", "ACK\n\\n\\r\\c\\\\:1\n\n^", {{"ACK", {{"\n\r:\\", "1"}}, {}}});
    row("escaped backslash before n", "ACK\nid:\\\\n\n\n^", {{"ACK", {{"id", "\\n"}}, {}}});
    row("escapes in several headers", "ACK\na:\\c\nb:x\\ny\nc:z\n\n^",
        {{"ACK", {{"a", ":"}, {"b", "x\ny"}, {"c", "z"}}, {}}});
    row("escapes in connect are not", "CONNECT\nlogin:a\\cb\\t\\\n\n^", {{"CONNECT", {{"login", "a\\cb\\t\\"}}, {}}});
    row("escapes in connected are not", "CONNECTED\nsession:\\n\\q\n\n^", {{"CONNECTED", {{"session", "\\n\\q"}}, {}}});
    row("escapes in stomp are not", "STOMP\nlogin:\\t\n\n^", {{"CONNECT", {{"login", "\\t"}}, {}}});
    row("colons in connect", "CONNECT\nlogin:a:b::c\n\n^", {{"CONNECT", {{"login", "a:b::c"}}, {}}});
    row("colons in values", "ACK\nid:a:b\n\n^", {{"ACK", {{"id", "a:b"}}, {}}});
    row("value of a colon", "ACK\nid::\n\n^", {{"ACK", {{"id", ":"}}, {}}});
    row("empty value", "ACK\nid:\n\n^", {{"ACK", {{"id", ""}}, {}}});
    row("spaces stay", "ACK\n id : 1 \n\n^", {{"ACK", {{" id ", " 1 "}}, {}}});
    row("tabs stay", "ACK\n\tid:\t1\t\n\n^", {{"ACK", {{"\tid", "\t1\t"}}, {}}});
    row("repeated header", "ACK\nid:1\nid:2\nid:3\n\n^", {{"ACK", {{"id", "1"}, {"id", "2"}, {"id", "3"}}, {}}});
    row("names keep their case", "ACK\nID:1\nid:2\n\n^", {{"ACK", {{"ID", "1"}, {"id", "2"}}, {}}});
    row("utf-8",
        "ACK\ngr\xc3\xb6\xc3\x9f"
        "e:\xf0\x9f\x90\xb1\n\n^",
        {{"ACK",
          {{"gr\xc3\xb6\xc3\x9f"
            "e",
            "\xf0\x9f\x90\xb1"}},
          {}}});
    row("utf-8 body", "SEND\n\n\xf0\x9f\x90\xb1^", {{"SEND", {}, "\xf0\x9f\x90\xb1"}});
    row("unfinished command", "SEN", {});
    row("unfinished header", "SEND\nid:", {});
    row("unfinished body", "SEND\ncontent-length:5\n\nhell", {});
    row("closing nul not there yet", "SEND\ncontent-length:5\n\nhello", {});
    row("cr at the end", "ACK\n\n^\r", {{"ACK", {}, {}}});
    row("every client command",
        "CONNECT\n\n^SEND\n\n^SUBSCRIBE\n\n^UNSUBSCRIBE\n\n^ACK\n\n^NACK\n\n^BEGIN\n\n^COMMIT\n\n^ABORT\n\n^"
        "DISCONNECT\n\n^",
        {{"CONNECT", {}, {}},
         {"SEND", {}, {}},
         {"SUBSCRIBE", {}, {}},
         {"UNSUBSCRIBE", {}, {}},
         {"ACK", {}, {}},
         {"NACK", {}, {}},
         {"BEGIN", {}, {}},
         {"COMMIT", {}, {}},
         {"ABORT", {}, {}},
         {"DISCONNECT", {}, {}}});
    row("every server command", "CONNECTED\n\n^MESSAGE\n\n^RECEIPT\n\n^ERROR\n\n^",
        {{"CONNECTED", {}, {}}, {"MESSAGE", {}, {}}, {"RECEIPT", {}, {}}, {"ERROR", {}, {}}});
}

void TestDecoder::goodStreams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<Frame>, frames);
    checkAllSplits(bytes, {frames, E::None, 0});
    QTEST(int(decode({bytes}).heartBeats), "heartBeats");
}

void TestDecoder::badStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecodeError>("error");
    const auto row = [](const char *name, const char *text, DecodeError error) {
        QTest::newRow(name) << raw(text) << error;
    };
    row("unknown command", "HELLO\n\n^", E::UnknownCommand);
    row("http", "GET /rtm HTTP/1.1\r\n", E::UnknownCommand);
    row("tls hello", "\x16\x03\x01\n", E::UnknownCommand);
    row("lower case command", "send\n\n^", E::UnknownCommand);
    row("mixed case command", "Send\n\n^", E::UnknownCommand);
    row("space behind command", "SEND \n\n^", E::UnknownCommand);
    row("space before command", " SEND\n\n^", E::UnknownCommand);
    row("tab before command", "\tSEND\n\n^", E::UnknownCommand);
    row("command and more", "SENDX\n\n^", E::UnknownCommand);
    row("part of a command", "SEN\n\n^", E::UnknownCommand);
    row("byte order mark", "\xef\xbb\xbfSEND\n\n^", E::UnknownCommand);
    row("escape in command", "SE\\ND\n\n^", E::UnknownCommand);
    row("header as command", "id:1\n\n^", E::UnknownCommand);
    row("long command", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", E::CommandTooLong);
    row("nul instead of command", "^", E::NulInHeader);
    row("two nuls", "ACK\n\n^^", E::NulInHeader);
    row("nul in command", "SE^ND\n\n^", E::NulInHeader);
    row("nul behind command", "SEND^\n\n^", E::NulInHeader);
    row("nul in header name", "ACK\ni^d:1\n\n^", E::NulInHeader);
    row("nul in header value", "ACK\nid:^1\n\n^", E::NulInHeader);
    row("no blank line", "ACK\nid:1\n^", E::NulInHeader);
    row("no headers, no blank line", "ACK\n^", E::NulInHeader);
    row("no line end at all", "ACK^", E::NulInHeader);
    row("nul in connect", "CONNECT\nlogin:a^b\n\n^", E::NulInHeader);
    row("cr alone between frames", "\rSEND\n\n^", E::StrayCarriageReturn);
    row("cr cr lf between frames", "\r\r\n", E::StrayCarriageReturn);
    row("cr in command", "SE\rND\n\n^", E::StrayCarriageReturn);
    row("cr cr lf behind command", "SEND\r\r\n\r\n^", E::StrayCarriageReturn);
    row("cr in header name", "ACK\ni\rd:1\n\n^", E::StrayCarriageReturn);
    row("cr in header value", "ACK\nid:1\r2\n\n^", E::StrayCarriageReturn);
    row("cr cr lf behind header", "ACK\nid:1\r\r\n\n^", E::StrayCarriageReturn);
    row("cr in connect", "CONNECT\nlogin:a\rb\n\n^", E::StrayCarriageReturn);
    row("cr as line ends", "ACK\rid:1\r\r^\n", E::NulInHeader);
    row("no colon", "ACK\nid\n\n^", E::MalformedHeader);
    row("space as header", "ACK\n \n\n^", E::MalformedHeader);
    row("empty name", "ACK\n:1\n\n^", E::MalformedHeader);
    row("only a colon", "ACK\n:\n\n^", E::MalformedHeader);
    row("escaped colon only", "ACK\nid\\c1\n\n^", E::MalformedHeader);
    row("empty name in connect", "CONNECT\n:1\n\n^", E::MalformedHeader);
    row("no colon in connect", "CONNECT\nlogin\n\n^", E::MalformedHeader);
    row("escape t", "ACK\nid:a\\tb\n\n^", E::UndefinedEscape);
    row("escape 0", "ACK\nid:\\0\n\n^", E::UndefinedEscape);
    row("escape N", "ACK\nid:\\N\n\n^", E::UndefinedEscape);
    row("escape C", "ACK\nid:\\C\n\n^", E::UndefinedEscape);
    row("escape colon", "ACK\nid:\\:\n\n^", E::UndefinedEscape);
    row("escape at end of value", "ACK\nid:a\\\n\n^", E::UndefinedEscape);
    row("escape at end of name", "ACK\nid\\:a\n\n^", E::UndefinedEscape);
    row("escape in name", "ACK\ni\\td:a\n\n^", E::UndefinedEscape);
    row("escape before cr lf", "ACK\nid:a\\\r\n\r\n^", E::UndefinedEscape);
    row("three backslashes", "ACK\nid:\\\\\\\n\n^", E::UndefinedEscape);
    row("good then bad escape", "ACK\nid:\\n\\x\n\n^", E::UndefinedEscape);
    row("escape in message", "MESSAGE\nid:\\q\n\n^", E::UndefinedEscape);
    row("bad utf-8 in value", "ACK\nid:\xff\n\n^", E::InvalidUtf8);
    row("bad utf-8 in name", "ACK\n\xc3:1\n\n^", E::InvalidUtf8);
    row("overlong utf-8", "ACK\nid:\xc0\x80\n\n^", E::InvalidUtf8);
    row("surrogate in utf-8", "ACK\nid:\xed\xa0\x80\n\n^", E::InvalidUtf8);
    row("bad utf-8 in connect", "CONNECT\nlogin:\xe4\n\n^", E::InvalidUtf8);
    row("empty length", "SEND\ncontent-length:\n\n^", E::InvalidContentLength);
    row("length with plus", "SEND\ncontent-length:+5\n\nhello^", E::InvalidContentLength);
    row("negative length", "SEND\ncontent-length:-1\n\nhello^", E::InvalidContentLength);
    row("negative zero", "SEND\ncontent-length:-0\n\n^", E::InvalidContentLength);
    row("length with space before", "SEND\ncontent-length: 5\n\nhello^", E::InvalidContentLength);
    row("length with space behind", "SEND\ncontent-length:5 \n\nhello^", E::InvalidContentLength);
    row("hexadecimal length", "SEND\ncontent-length:0x5\n\nhello^", E::InvalidContentLength);
    row("decimal point", "SEND\ncontent-length:5.0\n\nhello^", E::InvalidContentLength);
    row("exponent", "SEND\ncontent-length:1e1\n\nhello^", E::InvalidContentLength);
    row("length list", "SEND\ncontent-length:5,5\n\nhello^", E::InvalidContentLength);
    row("words as length", "SEND\ncontent-length:many\n\nhello^", E::InvalidContentLength);
    row("other digits", "SEND\ncontent-length:\xd9\xa5\n\nhello^", E::InvalidContentLength);
    row("bad first length, good second", "SEND\ncontent-length:x\ncontent-length:5\n\nhello^", E::InvalidContentLength);
    row("bad length on a bodiless command", "ACK\ncontent-length:x\n\n^", E::InvalidContentLength);
    row("length of 2 GiB", "SEND\ncontent-length:2147483648\n\n", E::BodyTooLarge);
    row("length of 2^63", "SEND\ncontent-length:9223372036854775808\n\n", E::BodyTooLarge);
    row("length of 2^64", "SEND\ncontent-length:18446744073709551616\n\n", E::BodyTooLarge);
    row("length of 2^64 and 5", "SEND\ncontent-length:18446744073709551621\n\nhello^", E::BodyTooLarge);
    row("length of 40 digits", "SEND\ncontent-length:9999999999999999999999999999999999999999\n\n", E::BodyTooLarge);
    row("length too short", "SEND\ncontent-length:4\n\nhello^", E::MissingNul);
    row("length zero with body", "SEND\ncontent-length:0\n\nhello^", E::MissingNul);
    row("length too long by one, frame follows", "SEND\ncontent-length:6\n\nhello^ACK\n\n^", E::MissingNul);
    row("body on ack", "ACK\nid:1\n\nx^", E::BodyNotAllowed);
    row("body on connect", "CONNECT\n\nx^", E::BodyNotAllowed);
    row("body on subscribe", "SUBSCRIBE\n\nx^", E::BodyNotAllowed);
    row("body on receipt", "RECEIPT\n\nx^", E::BodyNotAllowed);
    row("line feed as body on ack", "ACK\nid:1\n\n\n^", E::BodyNotAllowed);
    row("length on ack", "ACK\nid:1\ncontent-length:1\n\nx^", E::BodyNotAllowed);
    row("huge length on ack", "ACK\nid:1\ncontent-length:99999999999999999999\n\nx^", E::BodyNotAllowed);
}

void TestDecoder::badStreams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DecodeError, error);
    const QList<Frame> before = bytes.startsWith(raw("ACK\n\n^")) ? QList<Frame>{{"ACK", {}, {}}} : QList<Frame>();
    checkAllSplits(bytes, {before, error, 0});
}

void TestDecoder::limitsAreExact_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecodeError>("error");
    const auto row = [](const char *name, const QByteArray &bytes, DecodeError error) {
        QTest::newRow(name) << bytes << error;
    };
    // smallLimits(): command 16, 3 headers, line 20, section 60, body 10
    const QByteArray full(20 - 2, 'v');
    row("command within", QByteArray(16, 'A') + '\n', E::UnknownCommand);
    row("command within, cr", QByteArray(16, 'A') + "\r\n", E::UnknownCommand);
    row("command over", QByteArray(17, 'A') + '\n', E::CommandTooLong);
    row("command over without end", QByteArray(17, 'A'), E::CommandTooLong);
    row("command over, cr", QByteArray(17, 'A') + "\r\n", E::CommandTooLong);
    row("command over, cr inside", QByteArray(16, 'A') + "\rA\n", E::CommandTooLong);
    row("headers within", raw("SEND\na:1\nb:2\nc:3\n\n^"), E::None);
    row("headers over", raw("SEND\na:1\nb:2\nc:3\nd:4\n\n^"), E::TooManyHeaders);
    row("header over the number is not looked at", raw("SEND\na:1\nb:2\nc:3\nnothing\n\n^"), E::TooManyHeaders);
    row("line within", "SEND\nn:" + full + raw("\n\n^"), E::None);
    row("line within, cr", "SEND\r\nn:" + full + raw("\r\n\r\n^"), E::None);
    row("line over", "SEND\nn:" + full + raw("v\n\n^"), E::HeaderTooLong);
    row("line over without end", "SEND\nn:" + full + "v", E::HeaderTooLong);
    row("line over, nul is behind", "SEND\nn:" + full + raw("vv^"), E::HeaderTooLong);
    row("line full, then nul", "SEND\nn:" + full + raw("^"), E::NulInHeader);
    row("line full, cr, nul", "SEND\nn:" + full + raw("\r^"), E::HeaderTooLong);
    row("section within", "SEND\na:" + full + "\nb:" + full + "\nc:" + QByteArray(10, 'v') + raw("\n\n^"), E::None);
    row("section over", "SEND\na:" + full + "\nb:" + full + "\nc:" + QByteArray(12, 'v') + raw("\n\n^"),
        E::HeadersTooLarge);
    row("section over without end", "SEND\na:" + full + "\nb:" + full + "\nc:" + QByteArray(12, 'v'),
        E::HeadersTooLarge);
    row("body within", raw("SEND\n\n0123456789^"), E::None);
    row("body over", raw("SEND\n\n0123456789a^"), E::BodyTooLarge);
    row("body over without end", raw("SEND\n\n0123456789a"), E::BodyTooLarge);
    row("length within", raw("SEND\ncontent-length:10\n\n0123456789^"), E::None);
    row("length over", raw("SEND\ncontent-length:11\n\n0123456789a^"), E::BodyTooLarge);
}

void TestDecoder::limitsAreExact()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DecodeError, error);
    Outcome expected = decode({bytes}, smallLimits());
    QCOMPARE(expected.error, error);
    QCOMPARE(expected.frames.size(), error == E::None ? 1 : 0);
    checkAllSplits(bytes, expected, smallLimits());
}

void TestDecoder::missingNul_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Frame>>("frames");
    const auto row = [](const char *name, const char *text, QList<Frame> frames) {
        QTest::newRow(name) << raw(text) << frames;
    };
    row("no body", "ACK\nid:1\n\n", {{"ACK", {{"id", "1"}}, {}}});
    row("body", "SEND\na:b\n\nhello", {{"SEND", {{"a", "b"}}, "hello"}});
    row("body with length", "SEND\ncontent-length:5\n\nhello", {{"SEND", {{"content-length", "5"}}, "hello"}});
    row("nul there", "SEND\n\nhello^", {{"SEND", {}, "hello"}});
    row("second frame lacks it", "ACK\n\n^SEND\n\nhello", {{"ACK", {}, {}}, {"SEND", {}, "hello"}});
    row("body shorter than its length", "SEND\ncontent-length:6\n\nhello", {});
    row("headers unfinished", "SEND\na:b\n", {});
    row("nothing", "", {});
    row("heart-beat", "\n", {});
}

void TestDecoder::missingNul()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<Frame>, frames);
    QCOMPARE(decode({bytes}, {}, true).frames, frames);
    QCOMPARE(decode(bytesOf(bytes), {}, true).frames, frames);
    QCOMPARE(decode({bytes}, {}, true).error, E::None);

    // The end of a message says nothing about the next one.
    Decoder decoder;
    decoder.feed(bytes);
    while (decoder.next()) {
    }
    decoder.finish();
    while (decoder.next()) {
    }
    if (frames.isEmpty() && !bytes.isEmpty() && bytes != "\n")
        return;
    decoder.feed("SEND\n\nhalf");
    QVERIFY(!decoder.next());
    decoder.feed(raw("more^"));
    const auto frame = decoder.next();
    QVERIFY(frame);
    QCOMPARE(frame->body, "halfmore");
}

void TestDecoder::manyFramesAtOnce()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += encode({"SEND", {{"n", QByteArray::number(i)}}, QByteArray(i % 50, '\0')});
    const Outcome whole = decode({bytes});
    QCOMPARE(whole.frames.size(), 1000);
    QCOMPARE(whole.frames.last().header("n"), "999");
    QCOMPARE(whole.frames.last().body.size(), 49);
    QVERIFY(decode(bytesOf(bytes)) == whole);
}

void TestDecoder::framesBeforeAnErrorAreDelivered()
{
    Decoder decoder;
    decoder.feed(raw("ACK\nid:1\n\n^BAD\n"));
    QCOMPARE(decoder.error(), E::None);
    QVERIFY(decoder.next());
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.error(), E::UnknownCommand);
}

void TestDecoder::nothingComesAfterAnError()
{
    Decoder decoder;
    decoder.feed("BAD\n");
    QVERIFY(!decoder.next());
    decoder.feed(raw("ACK\n\n^"));
    decoder.finish();
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.pending(), 0);
}

void TestDecoder::limitsMayChangeBetweenFrames()
{
    Decoder decoder(Limits::beforeConnect());
    decoder.feed(raw("CONNECT\n\n^SEND\n\nbody^"));
    QVERIFY(decoder.next());
    decoder.setLimits({});
    QVERIFY(decoder.next());

    Decoder strict(Limits::beforeConnect());
    strict.feed(raw("CONNECT\n\n^SEND\n\nbody^"));
    QVERIFY(strict.next());
    QVERIFY(!strict.next());
    QCOMPARE(strict.error(), E::BodyTooLarge);
}

void TestDecoder::everyErrorHasASentence()
{
    for (int error = 0; error <= int(E::MissingNul); ++error)
        QVERIFY(!describe(DecodeError(error)).isEmpty());
}

PURR_TEST(TestDecoder)
#include "test_decoder.moc"
