// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/decoder.h"
#include "support/testmain.h"

using namespace purr::stomp;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameComesBackAsItWent();
    void messageTemplatePutsOwnHeadersFirst();
};

void TestFrame::aFrameComesBackAsItWent()
{
    const Frame frame{"SEND", {{"destination", "/a:b"}, {"note", "one\ntwo\\three\r"}, {"empty", ""}}, "{\"x\":1}"};
    const QByteArray bytes = encode(frame);
    QCOMPARE(bytes, QByteArray("SEND\ndestination:/a\\cb\nnote:one\\ntwo\\\\three\\r\nempty:\ncontent-length:7\n\n"
                               "{\"x\":1}") +
                        '\0');
    Decoder decoder;
    decoder.feed(bytes);
    const std::optional<Frame> back = decoder.next();
    QVERIFY(back);
    QCOMPARE(back->command, frame.command);
    QCOMPARE(back->body, frame.body);
    QCOMPARE(back->header("destination"), "/a:b");
    QCOMPARE(back->header("note"), "one\ntwo\\three\r");
    QVERIFY(back->headers.contains("empty"));
    QVERIFY(back->header("absent").isNull());
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.error(), DecodeError::None);
}

void TestFrame::messageTemplatePutsOwnHeadersFirst()
{
    const MessageTemplate message({{"destination", "/topic/x"}, {"content-type", "application/json"}}, "{}");
    QVERIFY(message.isValid());
    const QByteArray bytes = message.encodeFor({{"subscription", "s:1"}, {"message-id", "m1"}});
    QCOMPARE(bytes, encode({"MESSAGE",
                            {{"subscription", "s:1"},
                             {"message-id", "m1"},
                             {"destination", "/topic/x"},
                             {"content-type", "application/json"}},
                            "{}"}));
    QCOMPARE(message.headFor({{"subscription", "s:1"}, {"message-id", "m1"}}) + message.tail(), bytes);
}

PURR_TEST(TestFrame)
#include "test_frame.moc"
