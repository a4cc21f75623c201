// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/decoder.h"
#include "support/testmain.h"

#include <random>

using namespace purr::stomp;

namespace
{
/// Frames out of a seed: every command, hostile header text, bodies with anything in them.
class FrameGenerator
{
public:
    explicit FrameGenerator(quint32 seed) : m_random(seed) {}

    Frame frame()
    {
        static const QList<QByteArray> commands{"CONNECT",    "CONNECTED", "SEND",    "SUBSCRIBE", "UNSUBSCRIBE",
                                                "ACK",        "NACK",      "BEGIN",   "COMMIT",    "ABORT",
                                                "DISCONNECT", "MESSAGE",   "RECEIPT", "ERROR"};
        Frame frame;
        frame.command = commands.at(number(int(commands.size())));
        const bool escaped = escapesHeaders(commandOf(frame));
        for (int i = number(8); i > 0; --i) {
            const QByteArray name = text(escaped, false);
            frame.headers.append(name.isEmpty() ? QByteArray("n") : name, text(escaped, true));
        }
        if (mayHaveBody(commandOf(frame)) && number(3) > 0) {
            frame.body.resize(number(200));
            for (char &c : frame.body)
                c = char(number(256));
        }
        return frame;
    }
    int number(int below) { return int(std::uniform_int_distribution<>(0, below - 1)(m_random)); }

private:
    QByteArray text(bool escaped, bool isValue)
    {
        static const QList<QByteArray> pieces{
            "a",    "destination",     "id",   " ",   "\t", "\\", "\\n", "\\t", "\xc3\xa4", "\xf0\x9f\x90\xb1",
            "SEND", "content-length2", "\x01", "\x7f"};
        static const QList<QByteArray> special{"\n", "\r", "\r\n", ":", "\n\n", "\n\nSEND\n"};
        QByteArray text;
        for (int i = number(5); i > 0; --i) {
            if (escaped && number(3) == 0)
                text += special.at(number(int(special.size())));
            else if (!escaped && isValue && number(4) == 0)
                text += ':';
            else
                text += pieces.at(number(int(pieces.size())));
        }
        return text;
    }

    std::mt19937 m_random;
};

Frame withContentLength(Frame frame)
{
    if (!frame.body.isEmpty())
        frame.headers.append("content-length", QByteArray::number(frame.body.size()));
    return frame;
}
} // namespace

/// What encode() writes, the decoder reads back as the same frames and nothing else (promises.md, threat 60).
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodedFramesComeBack();
    void encodedFramesComeBackInPieces();
    void unwritableFramesGiveNothing_data();
    void unwritableFramesGiveNothing();
    void noBytesInHeadersBecomeStructure();
    void messageTemplatesEqualEncodedFrames();
    void mutatedStreamsDoNotDependOnSplits();
};

void TestRoundTrip::encodedFramesComeBack()
{
    FrameGenerator generator(1);
    Decoder decoder;
    for (int i = 0; i < 20000; ++i) {
        const Frame frame = generator.frame();
        const QByteArray bytes = encode(frame);
        QVERIFY(!bytes.isEmpty());
        decoder.feed(bytes);
        const auto back = decoder.next();
        QVERIFY2(back, bytes.toPercentEncoding().constData());
        QCOMPARE(*back, withContentLength(frame));
        QVERIFY(!decoder.next());
        QCOMPARE(decoder.error(), DecodeError::None);
        QCOMPARE(decoder.pending(), 0);
    }
}

void TestRoundTrip::encodedFramesComeBackInPieces()
{
    FrameGenerator generator(2);
    for (int run = 0; run < 300; ++run) {
        QList<Frame> frames, back;
        QByteArray bytes;
        for (int i = generator.number(10); i >= 0; --i) {
            frames.append(withContentLength(generator.frame()));
            bytes += encode(frames.last());
            bytes += QByteArray(generator.number(3), '\n');
        }
        Decoder decoder;
        while (!bytes.isEmpty()) {
            const qsizetype size = std::min<qsizetype>(bytes.size(), 1 + generator.number(60));
            decoder.feed(QByteArrayView(bytes).first(size));
            bytes.remove(0, size);
            while (const auto frame = decoder.next())
                back.append(*frame);
        }
        QCOMPARE(back, frames);
        QCOMPARE(decoder.error(), DecodeError::None);
    }
}

void TestRoundTrip::unwritableFramesGiveNothing_data()
{
    QTest::addColumn<Frame>("frame");
    const QByteArray nul("a\0b", 3);
    QTest::newRow("unknown command") << Frame{"HELLO", {}, {}};
    QTest::newRow("no command") << Frame{};
    QTest::newRow("command with line") << Frame{"SEND\nid:1", {}, {}};
    QTest::newRow("empty name") << Frame{"SEND", {{"", "1"}}, {}};
    QTest::newRow("nul in name") << Frame{"SEND", {{nul, "1"}}, {}};
    QTest::newRow("nul in value") << Frame{"SEND", {{"id", nul}}, {}};
    QTest::newRow("nul in connect") << Frame{"CONNECT", {{"id", nul}}, {}};
    QTest::newRow("line feed in connect") << Frame{"CONNECT", {{"id", "a\nb"}}, {}};
    QTest::newRow("carriage return in connect") << Frame{"CONNECT", {{"id", "a\r"}}, {}};
    QTest::newRow("line feed in name in connect") << Frame{"CONNECT", {{"a\nb", "1"}}, {}};
    QTest::newRow("colon in name in connect") << Frame{"CONNECT", {{"a:b", "1"}}, {}};
    QTest::newRow("line feed in connected") << Frame{"CONNECTED", {{"user-name", "a\nb:c"}}, {}};
    QTest::newRow("body on ack") << Frame{"ACK", {}, "x"};
    QTest::newRow("body on connect") << Frame{"CONNECT", {}, "x"};
    QTest::newRow("body on receipt") << Frame{"RECEIPT", {}, "x"};
}

void TestRoundTrip::unwritableFramesGiveNothing()
{
    QFETCH(Frame, frame);
    QVERIFY(encode(frame).isEmpty());
}

void TestRoundTrip::noBytesInHeadersBecomeStructure()
{
    const QByteArray hostile = QByteArray("x\n\nevil body\r\ndestination:/other\\n:") + "\r";
    const Frame message{"MESSAGE", {{"user", hostile}, {hostile, "y"}, {"destination", "/mine"}}, "{}"};
    Decoder decoder;
    decoder.feed(encode(message));
    const auto back = decoder.next();
    QVERIFY(back);
    QCOMPARE(back->headers.size(), 4);
    QCOMPARE(back->header("user"), hostile);
    QCOMPARE(back->header("destination"), "/mine");
    QCOMPARE(back->body, "{}");
    // A caller's content-length never goes out: it could lie about the body.
    const QByteArray bytes = encode({"SEND", {{"content-length", "1"}}, "abc"});
    QCOMPARE(bytes, QByteArray("SEND\ncontent-length:3\n\nabc") + '\0');
}

void TestRoundTrip::messageTemplatesEqualEncodedFrames()
{
    FrameGenerator generator(3);
    for (int i = 0; i < 2000; ++i) {
        Frame frame = generator.frame();
        if (!escapesHeaders(commandOf(frame)))
            continue;
        frame.command = "MESSAGE";
        const MessageTemplate message(frame.headers, frame.body);
        QVERIFY(message.isValid());
        HeaderList all{{"subscription", "s:\n1"}, {"message-id", "m"}};
        all.append(frame.headers);
        QCOMPARE(message.encodeFor({{"subscription", "s:\n1"}, {"message-id", "m"}}),
                 encode({"MESSAGE", all, frame.body}));
        QCOMPARE(message.headFor({{"subscription", "s"}}) + message.tail(), message.encodeFor({{"subscription", "s"}}));
    }
    const QByteArray nul(1, '\0');
    QVERIFY(!MessageTemplate({{"a", nul}}, "x").isValid());
    QVERIFY(MessageTemplate({{"a", nul}}, "x").encodeFor({}).isEmpty());
    QVERIFY(MessageTemplate({{"a", "b"}}, "x").encodeFor({{"c", nul}}).isEmpty());
    QVERIFY(MessageTemplate({{"a", "b"}}, "x").headFor({{"", "c"}}).isEmpty());
}

/// Damaged streams: whatever comes out, it must be the same for any split.
void TestRoundTrip::mutatedStreamsDoNotDependOnSplits()
{
    FrameGenerator generator(4);
    const QByteArray nasty("\0\n\r:\\cnr t5A\xff", 14);
    int failures = 0;
    for (int run = 0; run < 4000; ++run) {
        QByteArray bytes = encode(generator.frame()) + encode(generator.frame());
        for (int i = generator.number(4); i >= 0; --i) {
            const int at = generator.number(int(bytes.size()));
            switch (generator.number(3)) {
            case 0:
                bytes[at] = nasty.at(generator.number(int(nasty.size())));
                break;
            case 1:
                bytes.insert(at, nasty.at(generator.number(int(nasty.size()))));
                break;
            default:
                bytes.remove(at, 1);
            }
        }
        const Limits limits{12, 4, 40, 120, 150};
        const auto decode = [&](bool inPieces) {
            Decoder decoder(limits);
            QList<Frame> frames;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype size =
                    inPieces ? std::min<qsizetype>(bytes.size() - at, 1 + generator.number(9)) : bytes.size();
                decoder.feed(QByteArrayView(bytes).sliced(at, size));
                at += size;
                while (const auto frame = decoder.next())
                    frames.append(*frame);
            }
            return std::pair(frames, decoder.error());
        };
        const auto whole = decode(false);
        failures += whole.second == DecodeError::None ? 0 : 1;
        QVERIFY2(decode(true) == whole, bytes.toPercentEncoding().constData());
    }
    QVERIFY(failures > 1000 && failures < 4000); // both sorts were tried
}

PURR_TEST(TestRoundTrip)
#include "test_roundtrip.moc"
