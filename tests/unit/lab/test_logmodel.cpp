// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/logmodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

LogEntry call(const QString &name, const QString &channel, const QString &summary, const QJsonObject &payload = {})
{
    LogEntry entry;
    entry.time = QDateTime(QDate(2026, 11, 22), QTime(14, 32, 7, 412));
    entry.name = name;
    entry.channel = channel;
    entry.summary = summary;
    entry.setPayload(payload);
    return entry;
}

QStringList summaries(const LogModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.data(model.index(row), LogModel::SummaryRole).toString();
    return list;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstInBatches();
    void timesSinceTheLineBefore();
    void filters();
    void textsAreLookedForOnAnotherThread();
    void pauseHidesAndKeeps();
    void oldestGoAtTheCapacity();
    void largeFramesLeaveRoomForFewer();
    void largePayloadsLeaveRoomForFewer();
    void whatIsShownIsFound();
    void aWrongExpressionSaysWhatIsWrong();
    void exportRedactsOnRequest();
    void clearForgets();
};

void TestLogModel::newestFirstInBatches()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 500; ++i)
        model.append(call(u"onReceivedMessage"_s, u"general"_s, QString::number(i)));
    QCOMPARE(model.count(), 0);
    QTRY_COMPARE(model.count(), 500);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(summaries(model).first(), u"499"_s);
    QCOMPARE(model.data(model.index(0), LogModel::TimeRole).toString(), u"14:32:07.412"_s);
    LogEntry late = call(u"onTypingStarted"_s, u"general"_s, u"500"_s);
    late.latency = 1.84;
    model.append(late);
    model.flush();
    QCOMPARE(summaries(model).first(), u"500"_s);
    QCOMPARE(model.data(model.index(0), LogModel::LatencyRole).toString(), u"1.8 ms"_s);
}

void TestLogModel::timesSinceTheLineBefore()
{
    LogModel model;
    const QDateTime start(QDate(2026, 11, 28), QTime(9, 0));
    const auto add = [&](qint64 after, const QString &channel) {
        LogEntry entry;
        entry.time = start.addMSecs(after);
        entry.channel = channel;
        entry.name = u"onReceivedMessage"_s;
        model.append(entry);
    };
    add(0, u"one"_s);
    add(38, u"two"_s);
    add(12'538, u"one"_s);
    add(1'212'538, u"one"_s);
    add(1'212'530, u"one"_s);
    model.flush();
    const auto times = [&model] {
        QStringList times;
        for (int row = 0; row < model.rowCount(); ++row)
            times << model.data(model.index(row), LogModel::TimeRole).toString();
        return times;
    };
    QSignalSpy changed(&model, &LogModel::dataChanged);
    model.setSinceBefore(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(times(), (QStringList{u"−8 ms"_s, u"+20.0 min"_s, u"+12.5 s"_s, u"+38 ms"_s, {}}));
    // Of the lines that are shown.
    model.setChannel(u"one"_s);
    QCOMPARE(times(), (QStringList{u"−8 ms"_s, u"+20.0 min"_s, u"+12.5 s"_s, {}}));
    model.setSinceBefore(false);
    QCOMPARE(times().constLast(), start.time().toString(u"HH:mm:ss.zzz"));
}

void TestLogModel::filters()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(call(u"onReceivedMessage"_s, u"general"_s, u"one"_s, {{u"body"_s, u"needle 42"_s}}));
    model.append(call(u"onTypingStarted"_s, u"general"_s, u"two"_s));
    model.append(call(u"onReceivedMessage"_s, u"lunch"_s, u"three"_s));
    model.flush();
    QCOMPARE(model.channels(), QStringList({u"general"_s, u"lunch"_s}));
    model.setChannel(u"general"_s);
    QCOMPARE(summaries(model), QStringList({u"two"_s, u"one"_s}));
    model.setHiddenNames({u"onTypingStarted"_s});
    QCOMPARE(summaries(model), QStringList({u"one"_s}));
    model.setChannel({});
    QCOMPARE(summaries(model), QStringList({u"three"_s, u"one"_s}));
    model.setKind(u"sent"_s);
    QCOMPARE(model.count(), 0);
    model.setKind(u"call"_s);
    QCOMPARE(model.count(), 2);
    model.setKind({});
    model.setText(u"call"_s);
    QTRY_COMPARE(model.count(), 2);
    model.setText(u"NEEDLE"_s);
    QTRY_COMPARE(summaries(model), QStringList({u"one"_s}));
    model.setIsPattern(true);
    model.setText(u"needle \\d+"_s);
    QTRY_COMPARE(summaries(model), QStringList({u"one"_s}));
    model.setText(u"needle ("_s);
    QVERIFY(!model.isTextValid());
    QCOMPARE(model.count(), 2);
    // Filters also judge what comes later.
    model.setText(u"^onRec"_s);
    model.append(call(u"onReceivedMessage"_s, u"x"_s, u"four"_s));
    model.append(call(u"onTypingStopped"_s, u"x"_s, u"five"_s));
    model.flush();
    QTRY_COMPARE(summaries(model), QStringList({u"four"_s, u"three"_s, u"one"_s}));
}

void TestLogModel::textsAreLookedForOnAnotherThread()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    constexpr int kept = LogModel::searchedAtOnce * 4;
    for (int i = 0; i < kept; ++i)
        model.append(call(u"onReceivedMessage"_s, {}, u"number %1 of many"_s.arg(i)));
    model.flush();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setIsPattern(true);
    model.setText(u"number \\d*7 "_s);
    // It has not been looked at yet, so nothing waited for it.
    QVERIFY(model.isSearching());
    QCOMPARE(model.count(), 0);
    model.append(call(u"onReceivedMessage"_s, {}, u"number 7 came later"_s));
    model.flush();
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.count(), kept / 10 + 1);
    QVERIFY(inserted.size() > 2); // as they were found
    QCOMPARE(summaries(model).first(), u"number 7 came later"_s);
    QCOMPARE(summaries(model).at(1), u"number %1 of many"_s.arg(kept - 3));
    QCOMPARE(summaries(model).last(), u"number 7 of many"_s);
    // What nobody waits for any more does not come.
    model.setText(u"number \\d*3 "_s);
    model.setText(u"came later"_s);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(summaries(model), QStringList{u"number 7 came later"_s});
    // Entries that go while others are looked through.
    model.setText(u"\\d"_s);
    for (int i = 0; i < LogModel::capacity; ++i)
        model.append(call(u"onTypingStarted"_s, {}, QString::number(i)));
    model.flush();
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), 60'000);
    QCOMPARE(model.count(), LogModel::capacity);
    QCOMPARE(model.data(model.index(model.count() - 1), LogModel::SummaryRole).toString(), u"0"_s);
    model.setText(u"(a+)+$"_s);
    model.clear();
    QVERIFY(!model.isSearching());
    QCOMPARE(model.count(), 0);
}

void TestLogModel::pauseHidesAndKeeps()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.setPaused(true);
    model.append(call(u"onReceivedMessage"_s, {}, u"one"_s));
    model.flush();
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.total(), 1);
    model.setPaused(false);
    QCOMPARE(model.count(), 1);
}

void TestLogModel::oldestGoAtTheCapacity()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < LogModel::capacity; ++i)
        model.append(call(i % 2 ? u"a"_s : u"b"_s, {}, QString::number(i)));
    model.flush();
    const double oldest = model.data(model.index(model.count() - 1), LogModel::SequenceRole).toDouble();
    model.setHiddenNames({u"b"_s});
    QCOMPARE(model.count(), LogModel::capacity / 2);
    for (int i = 0; i < 10; ++i)
        model.append(call(u"a"_s, {}, u"new"_s));
    model.flush();
    QCOMPARE(model.total(), LogModel::capacity);
    QCOMPARE(model.count(), LogModel::capacity / 2 - 5 + 10);
    QCOMPARE(summaries(model).last(), u"11"_s);
    QVERIFY(model.payloadOf(oldest).isEmpty());
}

void TestLogModel::largeFramesLeaveRoomForFewer()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    constexpr int size = 1024 * 1024;
    for (qint64 i = 0; i < LogModel::mostBytes / size + 3; ++i) {
        LogEntry frame;
        frame.kind = LogEntry::Kind::Received;
        frame.summary = QString::number(i);
        frame.bytes = QByteArray(size, 'x');
        model.append(frame);
    }
    model.flush();
    QCOMPARE(model.total(), int(LogModel::mostBytes / size));
    QCOMPARE(summaries(model).last(), u"3"_s);
    model.clear();
    model.append(call(u"a"_s, {}, u"small"_s));
    model.flush();
    QCOMPARE(model.total(), 1);
}

void TestLogModel::largePayloadsLeaveRoomForFewer()
{
    LogModel model;
    const QJsonObject payload{{u"body"_s, QString(100'000, u'x')}};
    constexpr int many = LogModel::mostBytes / 100'000 + 200;
    for (int i = 0; i < many; ++i)
        model.append(call(u"onReceivedMessage"_s, {}, QString::number(i), payload));
    model.flush();
    qint64 bytes = 0;
    for (const LogEntry &entry : model.entries())
        bytes += entry.size();
    QVERIFY(bytes <= LogModel::mostBytes);
    QVERIFY(model.total() > many - 400 && model.total() < many);
    QCOMPARE(summaries(model).first(), QString::number(many - 1));
}

/// As JSON for people it has spaces, and so has what they look for.
void TestLogModel::whatIsShownIsFound()
{
    LogModel model;
    model.append(call(u"onReceivedMessage"_s, {}, u"one"_s, {{u"body"_s, u"needle"_s}}));
    model.append(call(u"onReceivedMessage"_s, {}, u"two"_s, {{u"body"_s, u"hay"_s}}));
    model.flush();
    for (const QString &text : {u"\"body\": \"needle\""_s, u"\"body\":\"needle\""_s}) {
        model.setText(text);
        QTRY_COMPARE(summaries(model), QStringList(u"one"_s));
    }
}

void TestLogModel::aWrongExpressionSaysWhatIsWrong()
{
    LogModel model;
    model.setIsPattern(true);
    model.setText(u"needle ("_s);
    QCOMPARE(model.textProblem(), u"missing closing parenthesis, at character 8"_s);
    model.setText(u"needle"_s);
    QCOMPARE(model.textProblem(), QString());
}

void TestLogModel::exportRedactsOnRequest()
{
    LogModel model;
    model.append(call(u"onReceivedMessage"_s, u"Secret room"_s, u"#1 “Canary”"_s,
                      {{u"id"_s, 1}, {u"body"_s, u"Canary"_s}, {u"user"_s, QJsonObject{{u"name"_s, u"Canary"_s}}}}));
    LogEntry frame;
    frame.kind = LogEntry::Kind::Sent;
    frame.name = u"CONNECT"_s;
    frame.bytes = QByteArray("CONNECT\nStompX-User:Canary\naccept-version:1.2\n\nCanary\0", 54);
    model.append(frame);
    const QByteArrayList plain = model.toJsonLines(false).trimmed().split('\n');
    QCOMPARE(plain.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(plain.at(0)).object().value(u"payload"_s)[u"body"_s].toString(), u"Canary"_s);
    const QByteArray redacted = model.toJsonLines(true);
    QVERIFY(!redacted.contains("Canary"));
    QVERIFY(!redacted.contains("Secret"));
    QCOMPARE(QJsonDocument::fromJson(redacted.split('\n').at(0)).object().value(u"payload"_s)[u"id"_s].toInt(), 1);
    QVERIFY(redacted.contains("accept-version"));
}

void TestLogModel::clearForgets()
{
    LogModel model;
    QAbstractItemModelTester tester(&model);
    model.append(call(u"a"_s, {}, u"one"_s));
    model.flush();
    model.clear();
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.total(), 0);
    model.append(call(u"a"_s, {}, u"two"_s));
    model.flush();
    QCOMPARE(summaries(model), QStringList({u"two"_s}));
}

PURR_TEST(TestLogModel)
#include "test_logmodel.moc"
