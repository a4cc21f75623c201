// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace purr;
using namespace purr::lab;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// What the inspector writes down of a client on a real server.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWholeRunIsOneFileInOrder();
    void framesKnowTheirSession();
    void aForeignClockTellsNoLatency_data();
    void aForeignClockTellsNoLatency();

private:
    /// Of the entry of that name in a log; of the newest.
    static LogEntry named(LogModel *log, const QString &name)
    {
        for (auto entry = log->entries().rbegin(); entry != log->entries().rend(); ++entry) {
            if (entry->name == name)
                return *entry;
        }
        return {};
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_kitty;
    Channel m_room;
};

void TestInspector::init()
{
    m_server = std::make_unique<LiveServer>();
    m_kitty = m_server->client();
    QVERIFY(answer(m_kitty->startSession(u"ada"_s)).succeeded());
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"general"_s;
    m_room = answer(m_kitty->createChannel(request)).value();
}

void TestInspector::cleanup()
{
    m_kitty.reset();
    m_server.reset();
}

void TestInspector::theWholeRunIsOneFileInOrder()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"words of mine"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    for (const bool redact : {false, true}) {
        QSignalSpy saved(&inspector, &Inspector::saved);
        inspector.save(redact);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray run = file.readAll();
        QVERIFY(file.remove());
        QCOMPARE(run.contains("words of mine"), !redact);
        QSet<QString> kinds;
        QDateTime last;
        for (const QByteArray &line : run.trimmed().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            kinds.insert(entry.value("kind"_L1).toString());
            const QDateTime time = QDateTime::fromString(entry.value("time"_L1).toString(), Qt::ISODateWithMs);
            QVERIFY(time.isValid());
            QVERIFY(!last.isValid() || time >= last);
            last = time;
        }
        QVERIFY(kinds.contains(u"call"_s) && kinds.contains(u"sent"_s) && kinds.contains(u"received"_s));
    }
}

void TestInspector::framesKnowTheirSession()
{
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    QVERIFY(answer(m_kitty->retrieveChannel(m_room.id)).succeeded());
    QCOMPARE(inspector.frames()->channels(), QStringList()); // no session yet
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    const QMetaObject::Connection heard = connect(session, &ChatSession::receivedMessage, this, [] {});
    QTRY_VERIFY(session->isLive());
    QTRY_COMPARE(inspector.frames()->channels(), QStringList(u"general"_s));
    session->end();
    disconnect(heard);
    QTRY_COMPARE(named(inspector.frames(), u"UNSUBSCRIBE"_s).channel, u"general"_s);
    inspector.frames()->setChannel(u"general"_s);
    inspector.frames()->setKind(u"received"_s);
    inspector.frames()->flush();
    QTRY_VERIFY(inspector.frames()->count() > 0);
    for (int row = 0; row < inspector.frames()->count(); ++row)
        QCOMPARE(inspector.frames()->index(row).data(LogModel::KindRole).toString(), u"received"_s);
}

void TestInspector::aForeignClockTellsNoLatency_data()
{
    QTest::addColumn<bool>("foreign");
    QTest::newRow("its own") << false;
    QTest::newRow("that of a story") << true;
}

void TestInspector::aForeignClockTellsNoLatency()
{
    QFETCH(bool, foreign);
    Inspector inspector;
    inspector.setKitty(m_kitty.get());
    inspector.setProperty("foreignClock", foreign);
    ChatSession *const session = m_kitty->startChatSession(m_room).value();
    QTRY_VERIFY(session->isLive());
    QVERIFY(answer(m_kitty->sendMessage(m_room, u"when?"_s)).succeeded());
    QTRY_VERIFY(!named(inspector.events(), u"onReceivedMessage"_s).name.isEmpty());
    QCOMPARE(named(inspector.events(), u"onReceivedMessage"_s).latency < 0, foreign);
}

PURR_TEST(TestInspector)
#include "test_inspector.moc"
