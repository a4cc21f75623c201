// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "faultyvfs.h"
#include "protocol/names.h"
#include "server/storedatabase.h"
#include "serverfixture.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Disks that fill up, fail and lose power (promises S1, S2, S13).
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerCutLosesNothingAcknowledged_data();
    void powerCutLosesNothingAcknowledged();
    void fullDiskRefusesWritesAndRecovers();
    void failedSyncStopsWritingForGood();
    void theServerSaysWhatItCanDo();
};

void TestStoreFaults::powerCutLosesNothingAcknowledged_data()
{
    QTest::addColumn<bool>("logSyncsLie");
    QTest::newRow("honest disk") << false;
    // Proves that the test sees a loss: as if messages were acknowledged before they are safe.
    QTest::newRow("lying disk") << true;
}

void TestStoreFaults::powerCutLosesNothingAcknowledged()
{
    QFETCH(bool, logSyncsLie);
    constexpr int messages = 1500;
    struct Cut {
        FaultyVfs::Disk disk;
        QList<qint64> acknowledged;
    };
    std::vector<Cut> cuts;
    {
        FaultyVfs vfs;
        StoreFixture f;
        const qint64 jane = f.user(u"jane"_s);
        const qint64 room = f.channel(jane, u"room"_s);
        vfs.logSyncsLie = logSyncsLie;
        std::mutex mutex;
        QList<qint64> acknowledged;
        QRandomGenerator random(7);
        vfs.setObserver([&] {
            if (random.bounded(200) != 0 || cuts.size() >= 60)
                return;
            // First what was acknowledged, then the disk: the other way round would be no loss.
            Cut cut;
            {
                const std::lock_guard lock(mutex);
                cut.acknowledged = acknowledged;
            }
            cut.disk = vfs.disk();
            cuts.push_back(std::move(cut));
        });
        int sent = 0;
        std::function<void()> send = [&] {
            if (sent++ >= messages)
                return;
            f.store->write(
                {},
                [=](StoreWriter &w) -> Result<Outcome> {
                    const Result<StoredMessage> message =
                        w.addMessage(draftOf(room, jane, QString(300, u'x')));
                    if (message.failed())
                        return message.error();
                    const Result<qint64> event = w.addEvent(eventOf(room, u"m"_s, message->id));
                    return event.failed() ? Result<Outcome>(event.error()) : Outcome{message->id, {}, {}};
                },
                [&](const Result<Outcome> &outcome, bool) {
                    {
                        const std::lock_guard lock(mutex);
                        acknowledged.append(outcome->id);
                    }
                    send();
                });
        };
        for (int i = 0; i < 8; ++i)
            send();
        QTRY_COMPARE_WITH_TIMEOUT(acknowledged.size(), messages, 60'000);
        vfs.setObserver({});
    }
    QVERIFY(cuts.size() >= 10);
    int lost = 0;
    quint32 seed = 0;
    for (const Cut &cut : cuts) {
        QTemporaryDir folder;
        QVERIFY(FaultyVfs::writeAfterCut(cut.disk, folder.path(), ++seed));
        StoreDatabase database;
        QVERIFY(database.open(folder.filePath(u"purr.sqlite"_s), StoreDatabase::Access::ReadWrite).succeeded());
        QString integrity;
        QVERIFY(database.rows(u"PRAGMA integrity_check"_s, [&](const StoreRow &row) { integrity += row.text(0); }).succeeded());
        if (!logSyncsLie)
            QCOMPARE(integrity, u"ok"_s);
        for (const qint64 id : cut.acknowledged) {
            const Result<qint64> found = database.number(u"SELECT count(*) FROM messages WHERE id = ?"_s, id);
            lost += found.failed() || *found == 0;
        }
        if (!logSyncsLie) {
            QCOMPARE(*database.number(u"SELECT count(*) FROM messages"_s), *database.number(u"SELECT seq FROM channels"_s));
            QCOMPARE(*database.number(u"SELECT max(seq) FROM events"_s), *database.number(u"SELECT seq FROM channels"_s));
        }
    }
    if (logSyncsLie)
        QVERIFY(lost > 0);
    else
        QCOMPARE(lost, 0);
}

void TestStoreFaults::fullDiskRefusesWritesAndRecovers()
{
    FaultyVfs vfs;
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    f.message(room, jane);
    QSignalSpy states(f.store.get(), &Store::stateChanged);
    vfs.fault = FaultyVfs::Fault::DiskFull;
    for (int i = 0; i < 3; ++i) {
        const auto refused = f.write(
            [&](StoreWriter &w) { return w.addMessage(draftOf(room, jane)); }, {jane, u"r"_s});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(f.store->state(), Store::State::Full);
    QCOMPARE(states.size(), 1);
    QCOMPARE(*f.read().messagesCount(room, jane), 1);
    QVERIFY(f.read().isMember(room, jane));
    vfs.fault = FaultyVfs::Fault::None;
    QVERIFY(f.write([&](StoreWriter &w) { return w.addMessage(draftOf(room, jane)); }, {jane, u"r"_s})
                .succeeded());
    QCOMPARE(f.store->state(), Store::State::Open);
    QCOMPARE(*f.read().messagesCount(room, jane), 2);
    f.reopen();
    QCOMPARE(*f.read().messagesCount(room, jane), 2);
    f.store->close();
}

void TestStoreFaults::failedSyncStopsWritingForGood()
{
    FaultyVfs vfs;
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 room = f.channel(jane, u"room"_s);
    QSignalSpy states(f.store.get(), &Store::stateChanged);
    vfs.fault = FaultyVfs::Fault::SyncFails;
    const auto send = [&] {
        return f.write([&](StoreWriter &w) { return w.addMessage(draftOf(room, jane)); });
    };
    QCOMPARE(send().error().kind, Failure::Kind::Storage);
    QCOMPARE(f.store->state(), Store::State::Failed);
    QCOMPARE(states.size(), 1);
    // The disk may have dropped what it could not sync: no later success can be trusted.
    vfs.fault = FaultyVfs::Fault::None;
    QVERIFY(send().failed());
    QCOMPARE(f.store->state(), Store::State::Failed);
    QCOMPARE(*f.read().messagesCount(room, jane), 0);
    f.store->close();
    f.reopen();
    QVERIFY(send().succeeded());
    f.store->close();
}

/// The same, as clients and whoever looks after the server see it (promises.md S2, S13).
void TestStoreFaults::theServerSaysWhatItCanDo()
{
    FaultyVfs vfs;
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray base = "/application/v1/channels/" + f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})");
    const auto say = [&] { return a.act(base + ".message", R"({"type":"TEXT","body":"x"})"); };
    const auto said = [&] { return a.relay(base + ".messages_count.relay").resource.value("count"_L1).toInt(); };
    const auto isUp = [&](bool ready) { return statusOf(f.get("/healthz")) == 200 && statusOf(f.get("/readyz")) == (ready ? 200 : 503); };
    QCOMPARE(say(), QString());
    QVERIFY(isUp(true));
    vfs.fault = FaultyVfs::Fault::DiskFull;
    QCOMPARE(say(), QString(errorname::internal));
    QVERIFY(isUp(false));
    QCOMPARE(said(), 1);
    vfs.fault = FaultyVfs::Fault::None;
    QCOMPARE(say(), QString());
    QVERIFY(isUp(true));
    const QSignalSpy failed(f.server.get(), &Server::failed);
    vfs.fault = FaultyVfs::Fault::SyncFails;
    QCOMPARE(say(), QString(errorname::internal));
    QCOMPARE(failed.size(), 1);
    vfs.fault = FaultyVfs::Fault::None;
    QCOMPARE(say(), QString(errorname::internal));
    QVERIFY(isUp(false));
    QCOMPARE(said(), 2);
}

PURR_TEST(TestStoreFaults)
#include "test_storefaults.moc"
