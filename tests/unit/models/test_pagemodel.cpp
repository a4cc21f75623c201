// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatsession.h"
#include "client/pagemodel.h"
#include "stomp/websockettransport.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

#include <atomic>

using namespace purr;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A real WebSocket that loses every question about messages while `loses` says so.
class LossyTransport final : public stomp::Transport
{
public:
    LossyTransport(const QUrl &url, Clock *clock, std::atomic<bool> *loses) : m_loses(loses)
    {
        stomp::WebSocketOptions options;
        options.url = url;
        m_inner = std::make_unique<stomp::WebSocketTransport>(options, clock);
        connect(m_inner.get(), &Transport::opened, this, &Transport::opened);
        connect(m_inner.get(), &Transport::received, this, &Transport::received);
        connect(m_inner.get(), &Transport::closed, this, &Transport::closed);
        connect(m_inner.get(), &Transport::failed, this, &Transport::failed);
    }
    void open() override { m_inner->open(); }
    void send(const QByteArray &bytes) override
    {
        if (!*m_loses || !bytes.startsWith("SUBSCRIBE") || !bytes.contains(".messages"))
            m_inner->send(bytes);
    }
    void close() override { m_inner->close(); }
    void abort() override { m_inner->abort(); }

private:
    std::atomic<bool> *m_loses;
    std::unique_ptr<stomp::WebSocketTransport> m_inner;
};

} // namespace

/// Lists of the server as models, against the real server on a free port.
class TestPageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::LiveServer>();
        m_mara = m_server->signedIn(u"mara"_s);
        m_lena = m_server->signedIn(u"lena"_s);
        QVERIFY(m_mara && m_lena);
        m_hall = test::makeChannel(*m_mara, u"hall"_s, {u"lena"_s});
    }

    void cleanup()
    {
        m_mara.reset();
        m_lena.reset();
        m_server.reset();
    }

    void pagesComeWhenTheyAreWanted()
    {
        for (int i = 0; i < 60; ++i)
            QVERIFY(get(m_lena->sendMessage(m_hall, QString::number(i))));
        PageModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy counted(&model, &PageModel::countChanged);
        model.setList(PageModel::List::Messages);
        model.setKitty(m_mara.get());
        model.setChannel(m_hall);
        QTRY_COMPARE(model.count(), 25);
        QVERIFY(!model.isBusy() && !model.isComplete());
        for (const int count : {50, 60}) {
            QVERIFY(model.canFetchMore({}));
            model.fetchMore({});
            QVERIFY(model.isBusy() && !model.canFetchMore({}));
            model.fetchMore({}); // a view may ask twice
            QTRY_COMPARE(model.count(), count);
            QVERIFY(!model.isBusy());
        }
        QVERIFY(model.isComplete() && !model.canFetchMore({}));
        for (int i = 0; i < 60; ++i)
            QCOMPARE(model.at<Message>(i).body, QString::number(59 - i));
        QCOMPARE(counted.size(), 3);
        // There is nothing behind the end.
        model.fetchMore({});
        model.retry();
        QVERIFY(get(m_mara->retrieveCurrentUser()));
        QCOMPARE(model.count(), 60);
        QVERIFY(model.index(0).data(PageModel::ItemRole).value<Message>() == model.at<Message>(0));

        QVERIFY(get(m_lena->sendMessage(m_hall, u"new"_s)));
        model.refresh();
        QCOMPARE(model.count(), 60); // until the answer is there
        QTRY_COMPARE(model.count(), 25);
        QCOMPARE(model.at<Message>(0).body, u"new"_s);
    }

    void aListThatShiftsShowsNothingTwice()
    {
        const auto make = [this](const QString &name) {
            CreateChannelRequest request;
            request.type = ChannelType::Public;
            request.name = name;
            return get(m_mara->createChannel(request)).has_value();
        };
        for (int i = 0; i < 30; ++i)
            QVERIFY(make(u"m%1"_s.arg(i, 2, 10, QChar(u'0'))));
        PageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setList(PageModel::List::JoinedChannels);
        model.setKitty(m_mara.get());
        QTRY_COMPARE(model.count(), 25);
        QVERIFY(make(u"a"_s)); // sorts before all others, so the last one moves to the second page
        model.fetchMore({});
        QTRY_VERIFY(model.isComplete());
        QSet<qint64> ids;
        for (int row = 0; row < model.count(); ++row)
            ids.insert(model.at<Channel>(row).id);
        QCOMPARE(ids.size(), model.count());
        QVERIFY(model.count() == 31 || model.count() == 32);
        model.setName(u"m1"_s);
        QTRY_COMPARE(model.count(), 10);
    }

    void anErrorLeavesTheRowsAndIsAskedAgain()
    {
        for (int i = 0; i < 30; ++i)
            QVERIFY(get(m_lena->sendMessage(m_hall, QString::number(i))));
        static std::atomic<bool> loses; // the link may outlive this function by a moment, on its own thread
        loses = false;
        ClientOptions options;
        options.deadline = 2000ms;
        options.transport = [](const QUrl &url, Clock *clock) { return std::make_unique<LossyTransport>(url, clock, &loses); };
        const auto kitty = m_server->signedIn(u"mara"_s, options);
        PageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setList(PageModel::List::Messages);
        model.setChannel(m_hall);
        model.setKitty(kitty.get());
        QTRY_COMPARE(model.count(), 25);
        loses = true;
        model.fetchMore({});
        QTRY_VERIFY(model.error().isSet());
        QCOMPARE(model.error().kind, Failure::Kind::Timeout);
        QCOMPARE(model.count(), 25);
        QVERIFY(!model.canFetchMore({}) && !model.isComplete()); // no view hammers at it
        loses = false;
        model.retry();
        QVERIFY(model.isBusy() && !model.error().isSet());
        QTRY_COMPARE(model.count(), 30);
        QVERIFY(model.isComplete());

        // The first page, too.
        loses = true;
        PageModel first;
        first.setList(PageModel::List::Messages);
        first.setChannel(m_hall);
        first.setKitty(kitty.get());
        QTRY_VERIFY(first.error().isSet());
        QCOMPARE(first.count(), 0);
        loses = false;
        first.retry();
        QTRY_COMPARE(first.count(), 25);
    }

    void everyListOfTheSdk_data()
    {
        QTest::addColumn<PageModel::List>("list");
        QTest::addColumn<int>("count");
        using List = PageModel::List;
        QTest::newRow("channels") << List::Channels << 2;
        QTest::newRow("joined") << List::JoinedChannels << 1;
        QTest::newRow("joinable") << List::JoinableChannels << 1;
        QTest::newRow("unread") << List::UnreadChannels << 1;
        QTest::newRow("users") << List::Users << 1;
        QTest::newRow("blocked people") << List::UserBlocks << 1;
        QTest::newRow("messages") << List::Messages << 3;
        QTest::newRow("files") << List::Files << 1;
        QTest::newRow("threads") << List::Threads << 2;
        QTest::newRow("members") << List::Members << 2;
        QTest::newRow("moderators") << List::Moderators << 1;
        QTest::newRow("participants") << List::Participants << 1;
        QTest::newRow("kept out") << List::ChannelBlocks << 1;
        QTest::newRow("replies") << List::Replies << 1;
        QTest::newRow("reactions") << List::Reactions << 1;
        QTest::newRow("receipts") << List::ReadReceipts << 1;
        QTest::newRow("nothing") << List::Nothing << 0;
    }

    void everyListOfTheSdk()
    {
        QFETCH(PageModel::List, list);
        QFETCH(int, count);
        const auto zoe = m_server->signedIn(u"zoe"_s);
        CreateChannelRequest request;
        request.type = ChannelType::Public;
        request.name = u"elsewhere"_s;
        QVERIFY(get(m_lena->createChannel(request)));
        QVERIFY(get(m_mara->blockUser(zoe->currentUser())));
        QVERIFY(get(m_mara->blockChannelUser(m_hall, UserReference{0, u"zoe"_s})));
        const auto said = get(m_lena->sendMessage(*get(m_lena->retrieveChannel(m_hall.id)), u"hello"_s));
        SendMessageRequest file;
        file.type = MessageType::File;
        file.file = {FileType::External, u"https://example.org/a.txt"_s, u"a.txt"_s, u"text/plain"_s, 3};
        QVERIFY(said && get(m_lena->sendMessage(m_hall, file)));
        SendMessageRequest answering;
        answering.body = u"hello to you"_s;
        QVERIFY(get(m_mara->sendMessage(*said, answering)) && get(m_mara->reactToMessage(*said, u"👍"_s)));
        QVERIFY(answer(m_mara->readMessage(*said)).succeeded());
        CreateThreadRequest thread;
        thread.name = u"aside"_s;
        QVERIFY(get(m_mara->createThread(m_hall, thread)));
        ChatSession *const session = m_lena->startChatSession(m_hall).value();
        QTRY_VERIFY(session->isLive());

        PageModel model;
        const QAbstractItemModelTester tester(&model);
        model.setList(list);
        model.setChannel(*get(m_mara->retrieveChannel(m_hall.id)));
        model.setMessage(*said);
        model.setKitty(m_mara.get());
        QTRY_VERIFY(model.isComplete() || list == PageModel::List::Nothing);
        QVERIFY2(!model.error().isSet(), qPrintable(model.error().code));
        if (list == PageModel::List::Threads)
            QVERIFY(model.count() >= count); // that of the reply is one or not, as the server likes
        else
            QCOMPARE(model.count(), count);
    }

private:
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_mara;
    std::unique_ptr<ChatKitty> m_lena;
    Channel m_hall;
};

PURR_TEST(TestPageModel)
#include "test_pagemodel.moc"
