// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/searchquery.h"
#include "models/channelexport.h"
#include "models/channellistmodel.h"
#include "models/exportfile.h"
#include "models/messagetext.h"
#include "models/searchmodel.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoro/QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString marked(const QString &query, const QString &text)
{
    QString marked = text;
    const auto places = SearchQuery::parse(query, QDate(2026, 11, 26)).places(text);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        marked.insert(place->first + place->second, u']').insert(place->first, u'[');
    return marked;
}

QStringList snippets(const SearchModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row).data(SearchModel::SnippetRole).toString());
    return rows;
}
} // namespace

/// What a search means and what it finds, with a real server and a real file of messages.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorsAreRead()
    {
        const QDate today(2026, 11, 26);
        SearchQuery query = SearchQuery::parse(u"cat \"white dog\" from:@ada in:#\"big room\" has:file has:link"_s, today);
        QCOMPARE(query.terms, QList<SearchQuery::Term>({{u"cat"_s, false}, {u"white dog"_s, true}}));
        QCOMPARE(query.from, u"ada"_s);
        QCOMPARE(query.has, SearchQuery::File | SearchQuery::Link);
        query = SearchQuery::parse(u"in:\"big room\" from:\"Ada L\""_s, today);
        QCOMPARE(query.in, u"big room"_s);
        QCOMPARE(query.from, u"Ada L"_s);
        query = SearchQuery::parse(u"before:2026-03-01 after:2025"_s, today);
        QCOMPARE(query.first, QDate(2026, 1, 1));
        QCOMPARE(query.last, QDate(2026, 2, 28));
        query = SearchQuery::parse(u"on:yesterday"_s, today);
        QCOMPARE(query.first, QDate(2026, 11, 25));
        QCOMPARE(query.last, QDate(2026, 11, 25));
        QCOMPARE(SearchQuery::parse(u"on:2026-02"_s, today).last, QDate(2026, 2, 28));
        QCOMPARE(SearchQuery::parse(u"before:soon has:soul"_s, today).misunderstood, QStringList({u"before:soon"_s, u"has:soul"_s}));
        QVERIFY(SearchQuery::parse(u"from: in: has:"_s, today).isEmpty());
        QVERIFY(SearchQuery::parse(u" * \"\" "_s, today).isEmpty());
        // A word with a colon that is no operator is a word.
        QCOMPARE(SearchQuery::parse(u"note:x"_s, today).terms.size(), 1);
    }

    void placesAreThoseThatMatched_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("start of words") << u"cat"_s << u"A [cat], two [cats], no bobcat."_s;
        QTest::newRow("accents and case") << u"cafe"_s << u"The [CAF\u00c9] and the [cafe\u0301]"_s;
        QTest::newRow("phrase") << u"\"two cats\""_s << u"A cat, [two cats], two catsuits"_s;
        QTest::newRow("both") << u"two cat"_s << u"A [cat], [two] [cats]"_s;
        QTest::newRow("no spaces in the script") << u"\u732b"_s << u"\u9ed2\u3044[\u732b]\u304c"_s;
        QTest::newRow("nothing") << u"from:ada"_s << u"A cat"_s;
    }

    void placesAreThoseThatMatched()
    {
        QFETCH(QString, query);
        QFETCH(QString, marked);
        QString text = marked;
        text.remove(u'[').remove(u']');
        QCOMPARE(::marked(query, text), marked);
    }

    void whatPeersWroteIsNoMarkup()
    {
        const QString line = u"<b>cat</b> <img src=x> & \"cat\""_s;
        const QString markup = text::foundMarkup(line, SearchQuery::parse(u"cat"_s, {}).places(line), Qt::red);
        QVERIFY(!markup.contains("<img"_L1));
        QCOMPARE(markup.count(u"<b>"_s), 2);
        QVERIFY(markup.startsWith("&lt;b&gt;<b>"_L1));
        const QString body = u"**cat** <script>cat</script>"_s;
        const QString rich = text::toMarkup(body, {}, {}, SearchQuery::parse(u"cat"_s, {}).places(body));
        QVERIFY(!rich.contains("<script"_L1));
        QCOMPARE(rich.count("background-color"_L1), 2);
    }

    void init()
    {
        m_server = std::make_unique<test::LiveServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_ada = m_server->signedIn(u"ada"_s);
        m_mara = m_server->signedIn(u"mara"_s, {}, m_folder->path());
        QVERIFY(m_ada && m_mara);
    }

    void cleanup()
    {
        m_mara.reset();
        m_ada.reset();
        m_server.reset();
    }

    void findsWhatIsHeldAndThenWhatIsOlder()
    {
        const Channel room = channel(u"room"_s);
        // What is written while she is away comes as no notification.
        QVERIFY(answer(m_mara->endSession()).succeeded());
        say(*m_ada, room, u"the first cat"_s);
        for (int i = 0; i < 60; ++i)
            say(*m_ada, room, u"filler %1"_s.arg(i));
        QVERIFY(answer(m_mara->startSession(u"mara"_s)).succeeded());
        say(*m_mara, room, u"the last cat"_s);
        const Result<Channel> mine = answer(m_mara->retrieveChannel(room.id));
        QVERIFY(answer(m_mara->listMessages(*mine)).succeeded());

        SearchModel search;
        const QAbstractItemModelTester tester(&search);
        search.setKitty(m_mara.get());
        search.setChannel(*mine);
        search.setFoundColor(Qt::red);
        search.setText(u"cat"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Ready);
        QCOMPARE(search.count(), 1);
        QVERIFY(snippets(search).constFirst().contains(u"the last <b>"_s));
        QTRY_VERIFY(search.heldText().contains(u"back to"_s));
        QVERIFY(search.canLoadOlder());
        search.loadOlder();
        QVERIFY(search.isLoadingOlder());
        QTRY_VERIFY(!search.isLoadingOlder());
        QTRY_COMPARE(search.count(), 2);
        QVERIFY(snippets(search).at(1).contains(u"the first"_s));
        QVERIFY(!search.canLoadOlder());
        QCOMPARE(search.heldText(), QString());
        search.setText(u"cat from:me"_s);
        QTRY_COMPARE(search.count(), 1);
        QSignalSpy opened(&search, &SearchModel::opened);
        search.open(0);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().at(1).toDouble(), double(search.messageAt(0).id));
        search.setText(u"cat after:today"_s);
        QTRY_COMPARE(search.count(), 0);
        search.setText(u"on:today cat"_s);
        QTRY_COMPARE(search.count(), 2);
        search.setText(u"has:file"_s);
        QTRY_COMPARE(search.count(), 0);
        search.setText(u"before:soon"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Failed);
        QVERIFY(search.problem().contains("before:soon"_L1));
        search.setText({});
        QTRY_COMPARE(search.state(), SearchModel::State::Idle);
    }

    void aReplyIsFoundInItsThread()
    {
        const Channel room = channel(u"room"_s);
        say(*m_ada, room, u"before"_s);
        const Result<Message> parent = answer(m_ada->sendMessage(room, u"who has a dog?"_s));
        QVERIFY(parent.succeeded());
        SendMessageRequest request;
        request.body = u"only a cat"_s;
        const Result<Message> reply = answer(m_ada->sendMessage(*parent, request));
        QVERIFY(reply.succeeded());
        SearchModel search;
        search.setKitty(m_mara.get());
        search.setChannel(answer(m_mara->retrieveChannel(room.id)).value());
        search.setText(u"cat"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Ready);
        search.loadOlder();
        QTRY_COMPARE(search.count(), 1);
        QSignalSpy opened(&search, &SearchModel::opened);
        search.open(0);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().at(1).toDouble(), double(parent->id));
        QCOMPARE(opened.constFirst().at(2).toDouble(), double(reply->id));
    }

    void loadingCanBeStopped()
    {
        const Channel room = channel(u"room"_s);
        for (int i = 0; i < 120; ++i)
            say(*m_ada, room, u"cat %1"_s.arg(i));
        SearchModel search;
        search.setKitty(m_mara.get());
        search.setChannel(answer(m_mara->retrieveChannel(room.id)).value());
        search.setText(u"cat"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Ready);
        search.loadOlder();
        search.cancelLoading();
        QVERIFY(!search.isLoadingOlder());
        QVERIFY(search.canLoadOlder());
    }

    void allChannelsAreSearchedOneBelowTheOther()
    {
        const Channel one = channel(u"one"_s);
        const Channel two = channel(u"two"_s);
        say(*m_ada, one, u"cat 1"_s);
        say(*m_ada, two, u"cat 2 https://cats.example"_s);
        say(*m_ada, one, u"cat 3"_s);
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        QTRY_COMPARE(channels.channelCount(), 2);
        SearchModel search;
        search.setKitty(m_mara.get());
        search.setChannels(&channels);
        search.setText(u"cat"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Ready);
        search.loadOlder();
        QTRY_VERIFY(!search.isLoadingOlder());
        QTRY_COMPARE(search.count(), 3);
        QStringList sections;
        for (int row = 0; row < 3; ++row)
            sections.append(search.index(row).data(SearchModel::ChannelTitleRole).toString());
        QCOMPARE(sections, QStringList({u"one"_s, u"one"_s, u"two"_s}));
        search.setText(u"cat in:two"_s);
        QTRY_COMPARE(search.count(), 1);
        search.setText(u"cat has:link"_s);
        QTRY_COMPARE(search.count(), 1);
        search.setText(u"cat in:nowhere"_s);
        QTRY_COMPARE(search.state(), SearchModel::State::Failed);
        search.setText(u"cat in:t"_s);
        QCOMPARE(search.hints(), QStringList(u"in:two"_s));
        QCOMPARE(search.completed(u"in:two"_s), u"cat in:two "_s);
    }

    void exportsTheWholeHistoryInOrder()
    {
        const Channel room = channel(u"room"_s);
        for (int i = 0; i < 60; ++i)
            say(*m_ada, room, u"number %1."_s.arg(i));
        say(*m_ada, room, u"<script>alert(1)</script> \u202Egpj.exe"_s);
        ChannelExport output;
        output.setKitty(m_mara.get());
        const Channel mine = answer(m_mara->retrieveChannel(room.id)).value();
        for (const auto &[format, name] : {std::pair(ChannelExport::Format::Html, u"out.html"_s), std::pair(ChannelExport::Format::Json, u"out.json"_s),
                                           std::pair(ChannelExport::Format::Text, u"out.txt"_s)}) {
            const QString path = m_folder->filePath(name);
            output.reset();
            output.start(mine, u"<b>room"_s, QUrl::fromLocalFile(path), format, {}, {});
            QTRY_COMPARE(output.state(), ChannelExport::State::Done);
            QCOMPARE(output.count(), 61);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(text.indexOf(u"number 0."_s) > 0);
            QVERIFY(text.indexOf(u"number 0."_s) < text.indexOf(u"number 1."_s));
            QVERIFY(text.indexOf(u"number 58."_s) < text.indexOf(u"number 59."_s));
            if (format == ChannelExport::Format::Json) {
                const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
                QCOMPARE(json.value("messages"_L1).toArray().size(), 61);
                QVERIFY(!text.contains("_relays"_L1));
            } else {
                QVERIFY(!text.contains(u'\u202E'));
            }
            if (format == ChannelExport::Format::Html) {
                QVERIFY(!text.contains("<script"_L1));
                QVERIFY(!text.contains("<b>room"_L1));
                QVERIFY(text.contains("&lt;script&gt;"_L1));
            }
        }
        // A day on which nothing was written.
        output.reset();
        output.start(mine, u"room"_s, QUrl::fromLocalFile(m_folder->filePath(u"none.txt"_s)), ChannelExport::Format::Text, {}, u"2020-01-01"_s);
        QTRY_COMPARE(output.state(), ChannelExport::State::Done);
        QCOMPARE(output.count(), 0);
    }

    void exportedRepliesStandBelowWhatTheyAnswer()
    {
        const Channel room = channel(u"room"_s);
        say(*m_ada, room, u"the question"_s);
        const Message asked = answer(m_ada->listMessages(room))->items.constFirst();
        const auto reply = [&](const QString &body) {
            SendMessageRequest request;
            request.body = body;
            QVERIFY(answer(m_ada->sendMessage(asked, request)).succeeded());
        };
        reply(u"first answer"_s);
        say(*m_ada, room, u"something else"_s);
        reply(u"second answer"_s);
        ChannelExport output;
        output.setKitty(m_mara.get());
        const Channel mine = answer(m_mara->retrieveChannel(room.id)).value();
        for (const ChannelExport::Format format : {ChannelExport::Format::Html, ChannelExport::Format::Text, ChannelExport::Format::Json}) {
            const QString path = m_folder->filePath(u"thread"_s);
            output.reset();
            output.start(mine, u"room"_s, QUrl::fromLocalFile(path), format, {}, {});
            QTRY_COMPARE(output.state(), ChannelExport::State::Done);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QCOMPARE(text.count("answer"), 2);
            const bool below = text.indexOf("second answer") < text.indexOf("something else");
            QCOMPARE(below, format != ChannelExport::Format::Json);
            if (format == ChannelExport::Format::Json)
                QCOMPARE(text.count("\"parentId\":" + QByteArray::number(asked.id)), 2);
        }
    }

    void noHalfExportIsLeft()
    {
        const Channel room = channel(u"room"_s);
        say(*m_ada, room, u"hello"_s);
        ChannelExport output;
        output.setKitty(m_mara.get());
        const Channel mine = answer(m_mara->retrieveChannel(room.id)).value();
        const QString path = m_folder->filePath(u"out.txt"_s);
        output.start(mine, u"room"_s, QUrl::fromLocalFile(path), ChannelExport::Format::Text, {}, {});
        output.cancel();
        QCOMPARE(output.state(), ChannelExport::State::Idle);
        QVERIFY(!QFile::exists(path));
        output.start(mine, u"room"_s, QUrl::fromLocalFile(m_folder->filePath(u"no/such/folder.txt"_s)), ChannelExport::Format::Text, {}, {});
        QTRY_COMPARE(output.state(), ChannelExport::State::Failed);
        QVERIFY(!output.errorText().isEmpty());
    }

private:
    Channel channel(const QString &name)
    {
        CreateChannelRequest request;
        request.type = ChannelType::Public;
        request.name = name;
        request.displayName = name;
        const Channel made = answer(m_ada->createChannel(request)).value();
        ChannelFilter open;
        open.joined = false;
        const Paginator<Channel> found = answer(m_mara->listChannels(open)).value();
        for (const Channel &other : found.items) {
            if (other.id == made.id)
                (void)answer(m_mara->joinChannel(other));
        }
        return made;
    }

    static void say(ChatKitty &who, const Channel &channel, const QString &text)
    {
        const Result<Channel> seen = answer(who.retrieveChannel(channel.id));
        const Result<Message> said = answer(who.sendMessage(*seen, text));
        QVERIFY2(said.succeeded(), said.failed() ? qPrintable(said.error().code) : "");
    }

    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatKitty> m_ada;
    std::unique_ptr<ChatKitty> m_mara;
};

PURR_TEST(TestSearch)
#include "test_search.moc"
