// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "storefixture.h"
#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr char folderVariable[] = "PURR_CRASH_FOLDER";

} // namespace

/// The other process of TestStoreCrash: writes messages for ever and notes each one after it was acknowledged.
class StoreCrashVictim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeUntilKilled();
};

void StoreCrashVictim::writeUntilKilled()
{
    if (!qEnvironmentVariableIsSet(folderVariable))
        QSKIP("only as the victim of TestStoreCrash");
    const QString folder = qEnvironmentVariable(folderVariable);
    SystemClock clock;
    SqliteStore store(folder, clock);
    QVERIFY(store.open().succeeded());
    QFile acknowledged(folder + "/acknowledged"_L1);
    QVERIFY(acknowledged.open(QIODevice::Append | QIODevice::Unbuffered));
    QRandomGenerator random(quint32(QCoreApplication::applicationPid()));
    std::function<void()> send = [&] {
        const quint32 number = random.generate();
        store.write(
            {1, QString::number(number)},
            [number](StoreWriter &w) -> Result<Outcome> {
                const Result<StoredMessage> sent =
                    w.addMessage(draftOf(1, 1, QString::number(number)));
                if (sent.failed())
                    return sent.error();
                const Result<qint64> event = w.addEvent(eventOf(1, u"m"_s, sent->id));
                return event.failed() ? Result<Outcome>(event.error()) : Outcome{sent->id, {}, {}};
            },
            [&, number](const Result<Outcome> &outcome, bool) {
                QVERIFY(outcome.succeeded());
                acknowledged.write(QByteArray::number(outcome->id) + ' ' + QByteArray::number(number) + '\n');
                send();
            });
    };
    for (int i = 0; i < 32; ++i)
        send();
    QTest::qWait(60'000);
    QFAIL("nobody killed it");
}

/// Durable before acknowledged (promises S1): a process killed at any moment has lost nothing that it acknowledged.
class TestStoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void TestStoreCrash::nothingAcknowledgedIsLost()
{
    // More of them in long runs.
    const int kills = std::max(20, qEnvironmentVariableIntValue("PURR_KILLS"));
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    QCOMPARE(jane, 1);
    QCOMPARE(f.channel(jane, u"room"_s), 1);
    f.store->close();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QString notes = f.folder.filePath(u"acknowledged"_s);
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 before = QFileInfo(notes).size();
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable), f.folder.path());
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), {u"-class"_s, u"StoreCrashVictim"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(notes).size() > before, 20'000);
        QTest::qWait(int(random.bounded(60)));
        victim.kill();
        QVERIFY(victim.waitForFinished());
    }
    f.reopen();
    QFile file(notes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    qsizetype checked = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            continue; // The kill hit the note itself.
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 2)
            continue;
        const Result<StoredMessage> message = f.read().message(words.first().toLongLong());
        QVERIFY2(message.succeeded(), line.constData());
        QCOMPARE(message->body.toUtf8(), words.last());
        ++checked;
    }
    QVERIFY(checked >= kills);
    // No event without state, no state without event: they are numbered alike.
    const qint64 last = f.read().channel(1)->sequence;
    QCOMPARE(*f.read().messagesCount(1, jane), last);
    const auto events = f.read().eventsAfter(1, last - 100);
    for (const ChannelEvent &event : events.value())
        QVERIFY(f.read().message(event.resourceId).succeeded());
}

PURR_TEST(StoreCrashVictim)
PURR_TEST(TestStoreCrash)
#include "test_storecrash.moc"
