// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/decoder.h"
#include "support/testmain.h"

using namespace purr::stomp;
using E = DecodeError;

/// What a decoder holds: as long as it must, and never more than was fed (promises.md, threat 59).
class TestDecoderMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfATakenFrameStayValid();
    void declaredLengthsCostNothing();
    void unfinishedFramesAreBounded();
    void anIdleDecoderKeepsLittle();
};

void TestDecoderMemory::headersOfATakenFrameStayValid()
{
    Decoder decoder;
    decoder.feed(QByteArray("SEND\nid:first\\nline\n\nbody") + '\0');
    const auto first = decoder.next();
    for (int i = 0; i < 100; ++i) {
        decoder.feed(QByteArray("SEND\nid:xxxxxxxxxxx\n\nxxxx") + '\0');
        QVERIFY(decoder.next());
    }
    QVERIFY(first);
    QCOMPARE(first->headers.value("id").toByteArray(), "first\nline");
    QCOMPARE(first->body, "body");
}

void TestDecoderMemory::declaredLengthsCostNothing()
{
    Limits limits;
    limits.body = std::numeric_limits<qsizetype>::max() / 16;
    Decoder decoder(limits);
    decoder.feed("SEND\ncontent-length:2147483648\n\nabc");
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.error(), E::None);
    QVERIFY(decoder.heldBytes() < 4096);
}

void TestDecoderMemory::unfinishedFramesAreBounded()
{
    const Limits limits;
    Decoder decoder(limits);
    decoder.feed("SEND\n");
    qsizetype fed = 0;
    while (decoder.error() == E::None && fed < 10 * limits.headerSection) {
        decoder.feed("a:1\n");
        fed += 4;
        QVERIFY(!decoder.next());
    }
    QCOMPARE(decoder.error(), E::TooManyHeaders);
    QCOMPARE(fed, 4 * (limits.headers + 1));
}

void TestDecoderMemory::anIdleDecoderKeepsLittle()
{
    Decoder decoder;
    decoder.feed("SEND\n\n" + QByteArray(200000, 'x') + '\0');
    QVERIFY(decoder.next());
    QVERIFY(decoder.heldBytes() > 200000);
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.pending(), 0);
    QVERIFY(decoder.heldBytes() < 10000);
    decoder.feed("\n");
    QVERIFY(!decoder.next());
    QCOMPARE(decoder.heartBeats(), 1);
}

PURR_TEST(TestDecoderMemory)
#include "test_decodermemory.moc"
