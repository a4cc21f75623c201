// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/toxicline.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A line with a clock, and everything that came out of it with its time.
class Probe final : public ToxicLink
{
public:
    explicit Probe(const QList<QJsonObject> &toxics, quint64 seed = 7, Toxic::Stream stream = Toxic::Stream::Downstream)
        : direction(stream)
    {
        set.setSeed(seed);
        for (const QJsonObject &toxic : toxics)
            set.add(Toxic::fromJson(toxic).value());
        line.apply(set);
    }

    void closeLink() override { closed = clock.elapsed(); }
    void resetLink() override { reset = clock.elapsed(); }
    void refuseFrame(const stomp::Frame &frame, const QString &error) override
    {
        refused << error + u' ' + QString::fromUtf8(frame.header("destination"));
    }

    void send(const QByteArray &bytes) { line.send({bytes, std::nullopt}); }
    void sendFrame(const QByteArray &command, const QByteArray &destination, const QByteArray &body)
    {
        stomp::Frame frame{command, {{"destination", destination}}, body};
        line.send({body, frame});
    }
    [[nodiscard]] QByteArray all() const
    {
        QByteArray bytes;
        for (const auto &piece : pieces)
            bytes += piece.second;
        return bytes;
    }
    [[nodiscard]] QByteArrayList bodies() const
    {
        QByteArrayList list;
        for (const auto &piece : pieces)
            list << piece.second;
        return list;
    }

    ManualClock clock;
    ToxicSet set;
    QList<std::pair<std::chrono::milliseconds, QByteArray>> pieces;
    std::optional<std::chrono::milliseconds> finished;
    std::optional<std::chrono::milliseconds> closed;
    std::optional<std::chrono::milliseconds> reset;
    QStringList refused;
    Toxic::Stream direction;
    ToxicLine line{&clock, this, direction, 0,
                   {[this](const QByteArray &bytes) { pieces.append({clock.elapsed(), bytes}); },
                    [this] { finished = clock.elapsed(); }}};
};

} // namespace

class TestToxic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrips();
    void badJsonIsRefusedWithTheMember_data();
    void badJsonIsRefusedWithTheMember();
    void presetsAreValid();
    void nothingPassesUnchanged();
    void latencyDelaysInOrder();
    void jitterStaysInBoundsAndKeepsOrder();
    void bandwidthTakesItsTime();
    void slicerCutsAndLosesNothing();
    void slowCloseDelaysOnlyTheEnd();
    void timeoutSwallowsAndCloses();
    void resetPeerLetsPassUntilItBreaks();
    void limitDataStopsAtTheByte();
    void halfOpenReleasesWhenItGoes();
    void dropTakesOnlyWhatMatches();
    void skipAndTimesCount();
    void duplicateDoubles();
    void reorderChangesTheOrderAndKeepsAll();
    void reorderDoesNotKeepALoneFrame();
    void refuseAnswersInsteadOfPassing();
    void sameSeedSameFaults();
    void otherDirectionIsLeftAlone();
    void removedFaultHandsOnWhatItHeldInOrder();
};

void TestToxic::jsonRoundTrips()
{
    for (const ToxicKind &kind : ToxicKind::all()) {
        QJsonObject attributes;
        for (const ToxicAttribute &attribute : kind.attributes)
            attributes.insert(attribute.name, attribute.isText ? QJsonValue(u"x"_s) : QJsonValue(attribute.minimum));
        Toxic toxic{u"mine"_s, kind.name, kind.upstreamOnly ? Toxic::Stream::Upstream : Toxic::Stream::Both, 0.25, attributes};
        const Result<Toxic> read = Toxic::fromJson(toxic.toJson());
        QVERIFY2(read.succeeded(), qPrintable(kind.name));
        QCOMPARE(read.value(), toxic);
    }
}

void TestToxic::badJsonIsRefusedWithTheMember_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("start");
    QTest::newRow("no type") << json("{}") << u"type: expected one of latency"_s;
    QTest::newRow("type") << json(R"({"type":"lag"})") << u"type: "_s;
    QTest::newRow("stream") << json(R"({"type":"latency","stream":"up"})") << u"stream: "_s;
    QTest::newRow("toxicity") << json(R"({"type":"latency","toxicity":1.5})") << u"toxicity: "_s;
    QTest::newRow("toxicity type") << json(R"({"type":"latency","toxicity":"1"})") << u"toxicity: "_s;
    QTest::newRow("name") << json(R"({"type":"latency","name":""})") << u"name: "_s;
    QTest::newRow("attributes") << json(R"({"type":"latency","attributes":[]})") << u"attributes: "_s;
    QTest::newRow("unknown attribute") << json(R"({"type":"latency","attributes":{"rate":1}})")
                                       << u"attributes.rate: \"latency\" has no such attribute"_s;
    QTest::newRow("range") << json(R"({"type":"bandwidth","attributes":{"rate":0}})") << u"attributes.rate: expected a whole"_s;
    QTest::newRow("fraction") << json(R"({"type":"bandwidth","attributes":{"rate":1.5}})") << u"attributes.rate: "_s;
    QTest::newRow("word") << json(R"({"type":"drop","attributes":{"command":1}})") << u"attributes.command: expected a string"_s;
    QTest::newRow("refusal of what the server sends") << json(R"({"type":"refuse","stream":"downstream"})") << u"stream: expected \"upstream\", since"_s;
    QTest::newRow("refusal of both") << json(R"({"type":"refuse","stream":"both"})") << u"stream: expected \"upstream\", since"_s;
    QTest::newRow("member") << json(R"({"type":"drop","speed":1})") << u"speed: expected only"_s;
}

void TestToxic::badJsonIsRefusedWithTheMember()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, start);
    const Result<Toxic> read = Toxic::fromJson(input);
    QVERIFY(read.failed());
    QVERIFY2(read.error().message.startsWith(start), qPrintable(read.error().message));
}

void TestToxic::presetsAreValid()
{
    QCOMPARE(ToxicPreset::all().size(), 3);
    for (const ToxicPreset &preset : ToxicPreset::all()) {
        QVERIFY(!preset.toxics.isEmpty());
        for (const Toxic &toxic : preset.toxics)
            QCOMPARE(Toxic::fromJson(toxic.toJson()).value(), toxic);
    }
    QVERIFY(ToxicPreset::find(u"train"));
    QVERIFY(!ToxicPreset::find(u"moon"));
}

void TestToxic::nothingPassesUnchanged()
{
    Probe probe({});
    probe.send("a");
    probe.send("b");
    probe.line.end();
    QCOMPARE(probe.bodies(), QByteArrayList({"a", "b"}));
    QCOMPARE(probe.finished, 0ms);
}

void TestToxic::latencyDelaysInOrder()
{
    Probe probe({json(R"({"type":"latency","attributes":{"latency":100}})")});
    probe.send("a");
    probe.clock.advance(40ms);
    probe.send("b");
    probe.line.end();
    QVERIFY(probe.pieces.isEmpty());
    QCOMPARE(probe.line.held(), 2);
    probe.clock.advance(60ms);
    QCOMPARE(probe.all(), "a");
    QVERIFY(!probe.finished);
    probe.clock.advance(40ms);
    QCOMPARE(probe.all(), "ab");
    QVERIFY(probe.finished);
    QCOMPARE(probe.line.held(), 0);
}

void TestToxic::jitterStaysInBoundsAndKeepsOrder()
{
    Probe probe({json(R"({"type":"latency","attributes":{"latency":100,"jitter":50}})")});
    QByteArray sent;
    for (int i = 0; i < 200; ++i) {
        const QByteArray piece = QByteArray::number(i) + ' ';
        sent += piece;
        probe.send(piece);
        probe.clock.advance(1ms);
    }
    probe.clock.advance(200ms);
    QCOMPARE(probe.all(), sent);
    QSet<qint64> delays;
    for (int i = 0; i < 200; ++i) {
        const qint64 delay = probe.pieces.at(i).first.count() - i;
        QVERIFY(delay >= 50 && delay <= 151);
        delays << delay;
    }
    QVERIFY(delays.size() > 5);
}

void TestToxic::bandwidthTakesItsTime()
{
    Probe probe({json(R"({"type":"bandwidth","attributes":{"rate":10}})")});
    probe.send(QByteArray(20 * 1024, 'x'));
    probe.clock.advance(1000ms);
    const qsizetype half = probe.all().size();
    QVERIFY2(half >= 9 * 1024 && half <= 10 * 1024, qPrintable(QString::number(half)));
    probe.clock.advance(1010ms);
    QCOMPARE(probe.all().size(), 20 * 1024);
}

void TestToxic::slicerCutsAndLosesNothing()
{
    Probe probe({json(R"({"type":"slicer","attributes":{"average_size":4,"size_variation":3,"delay":1000}})")});
    const QByteArray sent("the quick brown fox jumps over the lazy dog");
    probe.send(sent);
    probe.clock.advance(100ms);
    QCOMPARE(probe.all(), sent);
    QVERIFY(probe.pieces.size() > sent.size() / 7);
    for (const auto &piece : std::as_const(probe.pieces))
        QVERIFY(piece.second.size() >= 1 && piece.second.size() <= 7);
    QVERIFY(probe.pieces.last().first > probe.pieces.first().first);
}

void TestToxic::slowCloseDelaysOnlyTheEnd()
{
    Probe probe({json(R"({"type":"slow_close","attributes":{"delay":500}})")});
    probe.send("a");
    probe.line.end();
    probe.clock.advance(0ms);
    QCOMPARE(probe.all(), "a");
    probe.clock.advance(499ms);
    QVERIFY(!probe.finished);
    probe.clock.advance(1ms);
    QVERIFY(probe.finished);
}

void TestToxic::timeoutSwallowsAndCloses()
{
    Probe probe({json(R"({"type":"timeout","attributes":{"timeout":300}})")});
    probe.send("a");
    probe.clock.advance(299ms);
    QVERIFY(!probe.closed);
    probe.clock.advance(1ms);
    QVERIFY(probe.closed);
    QVERIFY(probe.pieces.isEmpty());

    Probe never({json(R"({"type":"timeout","attributes":{"timeout":0}})")});
    never.send("a");
    never.clock.advance(1h);
    QVERIFY(!never.closed);
    QVERIFY(never.pieces.isEmpty());
}

void TestToxic::resetPeerLetsPassUntilItBreaks()
{
    Probe probe({json(R"({"type":"reset_peer","attributes":{"timeout":50}})")});
    probe.send("a");
    QCOMPARE(probe.all(), "a");
    probe.clock.advance(50ms);
    QCOMPARE(probe.reset, 50ms);
    QVERIFY(!probe.closed);
}

void TestToxic::limitDataStopsAtTheByte()
{
    Probe probe({json(R"({"type":"limit_data","attributes":{"bytes":5}})")});
    probe.send("abc");
    probe.send("def");
    probe.send("ghi");
    probe.clock.advance(0ms);
    QCOMPARE(probe.all(), "abcde");
    QVERIFY(probe.closed);
}

void TestToxic::halfOpenReleasesWhenItGoes()
{
    Probe probe({json(R"({"type":"half_open"})")});
    probe.send("a");
    probe.send("b");
    probe.line.end();
    probe.clock.advance(1h);
    QVERIFY(probe.pieces.isEmpty());
    QVERIFY(!probe.finished && !probe.closed && !probe.reset);
    probe.set.clear();
    probe.line.apply(probe.set);
    QCOMPARE(probe.all(), "ab");
    QVERIFY(probe.finished);
}

void TestToxic::dropTakesOnlyWhatMatches()
{
    Probe probe({json(R"({"type":"drop","attributes":{"command":"MESSAGE","destination":"channels/5.","body":"bad"}})")});
    probe.sendFrame("MESSAGE", "/topic/v1/channels/5.messages", "bad 1");
    probe.sendFrame("MESSAGE", "/topic/v1/channels/5.messages", "good");
    probe.sendFrame("MESSAGE", "/topic/v1/channels/55.messages", "bad 2");
    probe.sendFrame("RECEIPT", "", "bad 3");
    probe.send("bad bytes");
    QCOMPARE(probe.bodies(), QByteArrayList({"good", "bad 2", "bad 3", "bad bytes"}));
    QCOMPARE(probe.set.count(u"drop"_s).acted, 1);
}

void TestToxic::skipAndTimesCount()
{
    Probe probe({json(R"({"type":"drop","attributes":{"skip":1,"times":2}})")});
    for (const char *body : {"1", "2", "3", "4", "5"})
        probe.sendFrame("MESSAGE", "/x", body);
    QCOMPARE(probe.bodies(), QByteArrayList({"1", "4", "5"}));
    QCOMPARE(probe.set.count(u"drop"_s).acted, 2);
    QCOMPARE(probe.set.count(u"drop"_s).matched, 5);
}

void TestToxic::duplicateDoubles()
{
    Probe probe({json(R"({"type":"duplicate","attributes":{"times":1}})")});
    probe.sendFrame("MESSAGE", "/x", "1");
    probe.sendFrame("MESSAGE", "/x", "2");
    QCOMPARE(probe.bodies(), QByteArrayList({"1", "1", "2"}));
}

void TestToxic::reorderChangesTheOrderAndKeepsAll()
{
    Probe probe({json(R"({"type":"reorder","attributes":{"window":3}})")});
    QByteArrayList sent;
    for (int i = 0; i < 9; ++i) {
        sent << QByteArray::number(i);
        probe.sendFrame("MESSAGE", "/x", sent.last());
    }
    QByteArrayList got = probe.bodies();
    QCOMPARE(got.size(), 9);
    for (int i = 0; i < 9; i += 3)
        QVERIFY(got.mid(i, 3) != sent.mid(i, 3));
    std::sort(got.begin(), got.end());
    QCOMPARE(got, sent);
}

void TestToxic::reorderDoesNotKeepALoneFrame()
{
    Probe probe({json(R"({"type":"reorder"})")});
    probe.sendFrame("MESSAGE", "/x", "1");
    QVERIFY(probe.pieces.isEmpty());
    probe.clock.advance(1s);
    QCOMPARE(probe.bodies(), QByteArrayList({"1"}));
}

void TestToxic::refuseAnswersInsteadOfPassing()
{
    Probe probe({json(R"({"type":"refuse","attributes":{"command":"SUBSCRIBE","destination":".self","error":"AccessDeniedError"}})")}, 7, Toxic::Stream::Upstream);
    probe.sendFrame("SUBSCRIBE", "/topic/v1/channels/5.self", "s");
    probe.sendFrame("SUBSCRIBE", "/topic/v1/channels/5.messages", "m");
    QCOMPARE(probe.bodies(), QByteArrayList({"m"}));
    QCOMPARE(probe.refused, QStringList({u"AccessDeniedError /topic/v1/channels/5.self"_s}));
    QCOMPARE(Toxic::fromJson(json(R"({"type":"refuse"})")).value().stream, Toxic::Stream::Upstream);
}

void TestToxic::sameSeedSameFaults()
{
    const auto run = [](quint64 seed) {
        Probe probe({json(R"({"type":"drop","toxicity":0.5})")}, seed);
        for (int i = 0; i < 200; ++i)
            probe.sendFrame("MESSAGE", "/x", QByteArray::number(i) + ' ');
        return probe.all();
    };
    const QByteArray first = run(42);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(run(42), first);
    QVERIFY(run(43) != first);
}

void TestToxic::otherDirectionIsLeftAlone()
{
    Probe probe({json(R"({"type":"drop","stream":"upstream"})")});
    probe.sendFrame("MESSAGE", "/x", "1");
    QCOMPARE(probe.bodies(), QByteArrayList({"1"}));
}

void TestToxic::removedFaultHandsOnWhatItHeldInOrder()
{
    Probe probe({json(R"({"type":"half_open"})"), json(R"({"type":"latency","attributes":{"latency":50}})")});
    probe.set.remove(u"half_open"_s);
    probe.line.apply(probe.set);
    probe.send("a");
    probe.set.add(Toxic::fromJson(json(R"({"type":"half_open"})")).value());
    probe.line.apply(probe.set);
    probe.send("b");
    probe.set.clear();
    probe.line.apply(probe.set);
    QCOMPARE(probe.all(), "ab");
    probe.clock.advance(1s);
    QCOMPARE(probe.all(), "ab");
}

PURR_TEST(TestToxic)
#include "test_toxic.moc"
