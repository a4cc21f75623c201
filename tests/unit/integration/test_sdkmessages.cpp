// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "client/outbox.h"
#include "sdklist.h"
#include "support/testmain.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The part of the checklist (TestSdkList) about messages.
class TestSdkMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readingIsToldOnce();
    void whatIsDeletedForOneself();
    void repliesHaveTheirParent();
    void pagesGoBothWaysAndDoNotShift();
    void filesWithAllThatBelongsToThem();
    void mentionsAndLinks();
    void textsComeBackAsTheyWere();
    void threadsSettle();

private:
    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ann;
    std::unique_ptr<ChatKitty> m_bob;
};

void TestSdkMessages::init()
{
    m_server = std::make_unique<LiveServer>();
    m_ann = m_server->signedIn(u"ann"_s);
    m_bob = m_server->signedIn(u"bob"_s);
    QVERIFY(m_ann && m_bob);
}

void TestSdkMessages::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    m_server.reset();
}

void TestSdkMessages::readingIsToldOnce()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, {u"bob"_s}, ChannelType::Private);
    const Channel his = seenBy(*m_bob, room);
    ChatSession *const session = m_ann->startChatSession(room).value();
    QSignalSpy read(session, &ChatSession::messageRead);
    QSignalSpy unread(session, &ChatSession::messageUnread);
    QTRY_VERIFY(session->isLive());
    const auto first = get(m_ann->sendMessage(room, u"first"_s));
    const auto second = get(m_ann->sendMessage(room, u"second"_s));
    QVERIFY(first && second);
    QCOMPARE(get(m_bob->countUnreadMessages()).value(), 2);
    QCOMPARE(get(m_bob->countUnreadChannels(ChannelType::Private)).value(), 1);
    QCOMPARE(get(m_bob->countUnreadChannels(ChannelType::Direct)).value(), 0);
    const auto page = get(m_bob->listMessages(his));
    const Message received = page->items.last();
    QVERIFY(answer(m_bob->readMessage(received)).succeeded() && answer(m_bob->readMessage(received)).succeeded());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().first().value<Message>().id, first->id);
    QCOMPARE(read.first().at(1).value<ReadReceipt>().user.name, u"bob"_s);
    QCOMPARE(get(m_ann->retrieveLastReadMessage(room, u"bob"_s))->id, first->id);
    QVERIFY(answer(m_bob->readChannel(his)).succeeded());
    QTRY_COMPARE(read.size(), 2);
    QVERIFY(!get(m_bob->checkChannelUnread(his)).value());
    QVERIFY(answer(m_bob->unreadMessage(page->items.first())).succeeded());
    QTRY_COMPARE(unread.size(), 1);
    QVERIFY(get(m_bob->checkChannelUnread(his)).value());
    QVERIFY(get(m_ann->retrieveCurrentUser()));
    QCOMPARE(read.size(), 2);
}

void TestSdkMessages::whatIsDeletedForOneself()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, {u"bob"_s}, ChannelType::Private);
    QVERIFY(get(m_ann->sendMessage(room, u"for bob no more"_s)));
    const Channel his = seenBy(*m_bob, room);
    QVERIFY(get(m_bob->deleteMessageForMe(get(m_bob->listMessages(his))->items.first())));
    QCOMPARE(bodiesOf(get(m_bob->listMessages(his))), QStringList());
    QCOMPARE(bodiesOf(get(m_ann->listMessages(room))), QStringList(u"for bob no more"_s));
}

void TestSdkMessages::repliesHaveTheirParent()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const auto parent = get(m_ann->sendMessage(room, u"question"_s));
    SendMessageRequest request;
    request.body = u"answer"_s;
    const auto reply = get(m_ann->sendMessage(*parent, request));
    QVERIFY(reply);
    QCOMPARE(get(m_ann->retrieveMessageParent(*reply))->id, parent->id);
    QCOMPARE(get(m_ann->countMessageReplies(*parent)).value(), 1);
    QCOMPARE(bodiesOf(get(m_ann->listMessages(*parent))), QStringList(u"answer"_s));
    QCOMPARE(get(m_ann->retrieveMessageChannel(*reply))->id, room.id);
    QCOMPARE(refusal(m_ann->retrieveMessageParent(*parent)), QString(errorname::messageNotAReply));
}

void TestSdkMessages::pagesGoBothWaysAndDoNotShift()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const auto empty = get(m_ann->listMessages(room));
    QVERIFY(empty && empty->items.isEmpty() && !empty->hasNextPage());
    QStringList expected;
    for (int i = 0; i < 60; ++i) {
        expected.prepend(QString::number(i));
        QVERIFY(get(m_ann->sendMessage(room, expected.first())));
    }
    auto page = get(m_ann->listMessages(room));
    const QStringList newest = bodiesOf(page);
    QStringList bodies = newest;
    while (page->hasNextPage()) {
        QVERIFY(get(m_ann->sendMessage(room, u"in between"_s)));
        page = get(m_ann->nextPage(*page));
        bodies += bodiesOf(page);
    }
    QCOMPARE(bodies, expected);
    QCOMPARE(refusal(m_ann->nextPage(*page)), QString(errorname::pageOutOfBounds));
    while (page->hasPreviousPage() && !bodiesOf(page).contains(newest.last()))
        page = get(m_ann->prevPage(*page));
    QVERIFY(bodiesOf(page).contains(newest.last()));
}

void TestSdkMessages::filesWithAllThatBelongsToThem()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    QFile file(m_server->folder().filePath(u"\"caf\u00e9\".txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
    file.close();
    SendMessageRequest about;
    about.groupTag = u"tag \"1\""_s;
    about.properties = {{u"deep"_s, QJsonObject{{u"er"_s, QJsonArray{true, 1.5, u"\u732b"_s}}}}};
    FileTransfer *const transfer = m_ann->sendFile(room, file.fileName(), about);
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QVERIFY2(transfer->state() == FileTransfer::State::Completed, qPrintable(transfer->error().code));
    const Message uploaded = transfer->message();
    QCOMPARE(uploaded.groupTag, about.groupTag);
    QCOMPARE(uploaded.properties.value("deep"_L1), about.properties.value("deep"_L1));
    QCOMPARE(uploaded.file.type, FileType::Hosted);
    QNetworkAccessManager manager;
    const auto fetched = [&manager](const QUrl &url) {
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 15'000);
        return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
    };
    QCOMPARE(fetched(m_ann->fileUrl(uploaded.file)), std::pair(200, "words"_ba));
    QCOMPARE(fetched(QUrl(uploaded.file.url)).first, 401);

    SendMessageRequest elsewhere;
    elsewhere.type = MessageType::File;
    elsewhere.file = {FileType::External, u"https://example.org/a.png"_s, u"a.png"_s, u"image/png"_s, 7};
    const auto sent = get(m_ann->sendMessage(room, elsewhere));
    QVERIFY(sent);
    QCOMPARE(sent->file.type, FileType::External);
    QCOMPARE(m_ann->fileUrl(sent->file), QUrl(elsewhere.file.url)); // without our grant
}

void TestSdkMessages::mentionsAndLinks()
{
    const Channel room = makeChannel(*m_ann, u"room"_s, {u"bob"_s}, ChannelType::Private);
    QSignalSpy notified(m_bob.get(), &ChatKitty::notificationReceived);
    const auto sent = get(m_ann->sendMessage(room, u"<@bob> see <#room> and https://example.com/a?b=c."_s));
    QVERIFY(sent);
    QCOMPARE(sent->mentions.size(), 2);
    QCOMPARE(sent->mentions.first().type, MentionType::UserMention);
    QCOMPARE(sent->mentions.first().user.name, u"bob"_s);
    QCOMPARE(sent->mentions.last().type, MentionType::ChannelMention);
    QCOMPARE(sent->webLinks.size(), 1);
    QTRY_COMPARE(notified.size(), 1);
    QCOMPARE(notified.first().first().value<Notification>().type, QString(notificationtype::userMentionedUser));
}

void TestSdkMessages::textsComeBackAsTheyWere()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    const QStringList texts{u"\U0001F431\u200d\U0001F464 \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd"_s,
                            u"line\nline\r\n\ttab \"quoted\" \\back\\ 'single' {\"a\":1}"_s, u"\x01\x02\x1f\x7f"_s + u"x"_s,
                            QString(10'000, u'\u732b')};
    for (const QString &text : texts) {
        SendMessageRequest request;
        request.body = text;
        request.properties = {{u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"\\\"\n"_s, QJsonValue::Null, false}}}}};
        const auto sent = get(m_ann->sendMessage(room, request));
        QVERIFY(sent);
        QCOMPARE(sent->body, text);
        const Message stored = get(m_ann->listMessages(room))->items.first();
        QCOMPARE(stored.body, text);
        QCOMPARE(stored.properties, request.properties);
    }
}

void TestSdkMessages::threadsSettle()
{
    const Channel room = makeChannel(*m_ann, u"room"_s);
    CreateThreadRequest request;
    request.name = u"aside"_s;
    const auto thread = get(m_ann->createThread(room, request));
    QVERIFY(thread);
    QCOMPARE(thread->name, u"aside"_s);
    QVERIFY(namesOf(get(m_ann->listThreads(room, false, true))).contains(u"aside"_s));
    SendMessageRequest said;
    said.body = u"in the thread"_s;
    QVERIFY(get(m_ann->sendMessage(*thread, said)));
    QVERIFY(answer(m_ann->readThread(*thread)).succeeded());
    QCOMPARE(get(m_ann->listThreadChannel(*thread))->id, room.id);
}

PURR_TEST(TestSdkMessages)
#include "test_sdkmessages.moc"
