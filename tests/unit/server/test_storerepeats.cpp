// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/storedatabase.h"
#include "storefixture.h"
#include "support/testmain.h"

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How the store knows an action that it has done already.
class TestStoreRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatIsAnsweredWithTheFirstResult();
    void repeatThatWouldFailIsStillARepeat();
    void sameReceiptOfAnotherUserIsAnotherAction();
    void keysAreForgottenAfterSevenDays();
    void whatIsDoneInPartsIsARepeatWhenItIsDone();
};

void TestStoreRepeats::repeatIsAnsweredWithTheFirstResult()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 channel = f.channel(jane, u"room"_s);
    QList<std::pair<Outcome, bool>> outcomes;
    const auto send = [&] {
        f.store->write(
            {jane, u"receipt-1"_s},
            [=](StoreWriter &w) -> Result<Outcome> {
                NewMessage draft;
                draft.channelId = channel;
                draft.userId = jane;
                draft.body = u"once"_s;
                const Result<StoredMessage> message = w.addMessage(draft);
                return message.failed() ? Result<Outcome>(message.error()) : Outcome{message->id, u"word"_s, 1};
            },
            [&](const Result<Outcome> &outcome, bool replayed) { outcomes.append({outcome.value(), replayed}); });
    };
    for (int i = 0; i < 16; ++i)
        send();
    QTRY_COMPARE(outcomes.size(), 16);
    f.reopen();
    send();
    QTRY_COMPARE(outcomes.size(), 17);
    QVERIFY(!outcomes.first().second);
    QVERIFY(outcomes.first().first.as<int>());
    for (const auto &[outcome, replayed] : std::as_const(outcomes).mid(1)) {
        QVERIFY(replayed);
        QCOMPARE(outcome.id, outcomes.first().first.id);
        QCOMPARE(outcome.text, u"word"_s);
        QVERIFY(!outcome.detail.has_value());
    }
    QCOMPARE(*f.read().messagesCount(channel, jane), 1);
    QCOMPARE(f.message(channel, jane), outcomes.first().first.id + 1);
}

void TestStoreRepeats::repeatThatWouldFailIsStillARepeat()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    int replays = 0;
    qint64 id = 0;
    for (int i = 0; i < 2; ++i) {
        f.store->write(
            {jane, u"create"_s},
            [=](StoreWriter &w) -> Result<Outcome> {
                const Result<StoredChannel> channel = w.createChannel(ChannelType::Public, jane, u"room"_s, {}, {});
                return channel.failed() ? Result<Outcome>(channel.error()) : Outcome{channel->id, {}, {}};
            },
            [&](const Result<Outcome> &outcome, bool replayed) {
                replays += replayed;
                id = outcome->id;
            });
    }
    QTRY_COMPARE(replays, 1);
    QCOMPARE(f.read().channelByName(u"room"_s)->id, id);
    const auto clash = f.write([&](StoreWriter &w) { return w.createChannel(ChannelType::Public, jane, u"room"_s, {}, {}); },
                               {jane, u"another"_s});
    QCOMPARE(clash.error().code, errorname::channelNameTaken);
}

void TestStoreRepeats::sameReceiptOfAnotherUserIsAnotherAction()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    const qint64 john = f.user(u"john"_s);
    QVERIFY(f.write([](StoreWriter &w) { return w.createUser(u"a"_s, true); }, {jane, u"r"_s}).succeeded());
    QVERIFY(f.write([](StoreWriter &w) { return w.createUser(u"b"_s, true); }, {john, u"r"_s}).succeeded());
    QVERIFY(f.read().userByName(u"b"_s).succeeded());
}

void TestStoreRepeats::keysAreForgottenAfterSevenDays()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    QList<bool> replays;
    const auto act = [&] {
        f.store->write({jane, u"r"_s}, [](StoreWriter &) -> Result<Outcome> { return Outcome{7, {}, {}}; },
                       [&](const Result<Outcome> &, bool replayed) { replays.append(replayed); });
        const auto count = replays.size() + 1;
        [&] { QTRY_COMPARE(replays.size(), count); }();
    };
    const auto sweep = [&] {
        QSignalSpy swept(f.store.get(), &SqliteStore::swept);
        f.store->sweep();
        [&] { QTRY_VERIFY(!swept.isEmpty()); }();
    };
    act();
    f.clock.advance(7 * 24h - 1s);
    sweep();
    act();
    QCOMPARE(replays, QList<bool>({false, true}));
    f.clock.advance(2s);
    sweep();
    act();
    QCOMPARE(replays, QList<bool>({false, true, false}));
}

void TestStoreRepeats::whatIsDoneInPartsIsARepeatWhenItIsDone()
{
    StoreFixture f;
    const qint64 jane = f.user(u"jane"_s);
    QStringList told;
    const auto act = [&](const QString &word, bool unfinished) {
        f.store->write({jane, u"r"_s}, [=](StoreWriter &) -> Result<Outcome> { return Outcome{7, word, {}, unfinished}; },
                       [&](const Result<Outcome> &outcome, bool replayed) {
                           told.append(outcome->text + (replayed ? u" again"_s : u""_s) + (outcome->unfinished ? u" …"_s : u""_s));
                       });
    };
    act(u"first"_s, true);
    act(u"first"_s, true); // the server died in between
    act(u"last"_s, false);
    act(u"first"_s, true);
    QTRY_COMPARE(told, QStringList({u"first …"_s, u"first …"_s, u"last"_s, u"last again"_s}));
}

PURR_TEST(TestStoreRepeats)
#include "test_storerepeats.moc"
