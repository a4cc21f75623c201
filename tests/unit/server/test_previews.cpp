// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "server/limits.h"
#include "server/previewpage.h"
#include "support/testmain.h"
#include "unit/server/serverfixture.h"

#include <QTcpServer>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A web site with one answer for each path; counts who came.
class Site : public QTcpServer
{
public:
    Site()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                // A request may come in pieces.
                if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                    return;
                const QByteArray request = socket->readAll();
                requests << request;
                const QByteArray path = request.split(' ').value(1);
                const auto page = pages.constFind(path);
                if (page == pages.cend())
                    return; // says nothing
                socket->write(*page);
                socket->disconnectFromHost();
            });
        });
    }

    QByteArray address(const QByteArray &path) const { return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path; }
    static QByteArray html(const QByteArray &body, const QByteArray &type = "text/html; charset=utf-8")
    {
        // With a length: Qt asks once more for an answer whose end and whose last bytes come at once.
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }
    static QByteArray redirect(const QByteArray &to) { return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"; }

    QHash<QByteArray, QByteArray> pages;
    QList<QByteArray> requests;
};

/// Somebody who sends links and sees what becomes of them.
class Writer
{
public:
    explicit Writer(ServerFixture &f) : client(f.port)
    {
        ready = client.signIn(u"a"_s);
        channel = f.createChannel(client, R"({"type":"PUBLIC","name":"lobby"})");
        ready = ready && client.listen("/topic/v1/channels/" + channel + ".messages", "messages").isEmpty();
    }
    bool send(const QByteArray &text)
    {
        const bool sent = client.act("/application/v1/channels/" + channel + ".message", R"({"type":"TEXT","body":")" + text + "\"}").isEmpty();
        return sent && !client.next("MESSAGE", "subscription", "messages").command.isEmpty(); // created
    }
    /// The message as the next update tells it.
    Message updated()
    {
        const Result<Envelope> event = Envelope::decode(client.next("MESSAGE", "subscription", "messages").body);
        return event && event->type == eventtype::channelMessageUpdated ? Message::fromJson(event->resource).value() : Message();
    }

    RawClient client;
    QByteArray channel;
    bool ready = false;
};

} // namespace

/// Link previews made by the server: from public pages only, small and soon, or not at all.
class TestPreviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreRead_data();
    void pagesAreRead();
    void onlyPublicAddresses_data();
    void onlyPublicAddresses();
    void aMessageGetsItsPreview();
    void nothingIsFetchedUnlessAskedFor();
    void privateAddressesAreNeverAsked();
    void pagesAreBounded();
    void filesElsewhereAreNeverFetched();
};

void TestPreviews::pagesAreRead_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("image");
    const auto row = [](const char *name, const QByteArray &html, const QString &title, const QString &description = {}, const QString &image = {}) {
        QTest::newRow(name) << html << title << description << image;
    };
    row("title", "<html><head><title>\n A &amp; B &lt;b&gt; &#x1F63A; &#39;</title>", u"A & B <b> \U0001f63a '"_s);
    row("open graph", R"(<title>t</title><meta property="og:title" content="Og"><meta name='description' content='d'><META content=/p.png property="og:image">)",
        u"Og"_s, u"d"_s, u"https://a.example/p.png"_s);
    row("utf-8", "<meta charset=utf-8><title>caf\xc3\xa9</title>", u"caf\u00e9"_s);
    row("latin-1", "<meta charset=\"iso-8859-1\"><title>caf\xe9</title>", u"caf\u00e9"_s);
    row("cut off", "<title>Half a pa", u"Half a pa"_s);
    row("nothing", "<p>hello", {});
    row("bidi", "<title>a\xe2\x80\xae" "b\x07" "c</title>", u"abc"_s);
    row("script picture", R"-(<title>t</title><meta property="og:image" content="javascript:alert(1)">)-", u"t"_s);
    row("file picture", R"(<title>t</title><meta property="og:image" content="file:///etc/passwd">)", u"t"_s);
    row("user in picture", R"(<title>t</title><meta property="og:image" content="https://bank@evil.example/x">)", u"t"_s);
    row("long", "<title>" + QByteArray(1000, 'x') + "</title>", QString(199, u'x') + u'\u2026');
}

void TestPreviews::pagesAreRead()
{
    QFETCH(QByteArray, html);
    const LinkPreview preview = readPreview(html, "text/html", QUrl(u"https://a.example/page"_s));
    QTEST(preview.title, "title");
    QTEST(preview.description, "description");
    QTEST(preview.imageSource, "image");
    QCOMPARE(preview.isNull(), preview.title.isEmpty());
}

void TestPreviews::onlyPublicAddresses_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *good : {"1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "::ffff:1.1.1.1"})
        QTest::newRow(good) << true;
    for (const char *bad : {"127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
                            "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                            "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1"})
        QTest::newRow(bad) << false;
}

void TestPreviews::onlyPublicAddresses()
{
    QFETCH(bool, allowed);
    QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), allowed);
}

void TestPreviews::aMessageGetsItsPreview()
{
    Site site;
    ServerFixture f;
    f.config.linkPreviews = true;
    f.config.previewsOfAnyAddress = true;
    QVERIFY(f.start());
    Writer a(f);
    QVERIFY(a.ready);
    site.pages["/a"] = Site::redirect("/b");
    site.pages["/b"] = Site::html("<title>The page</title>");
    QVERIFY(a.send("see " + site.address("/a") + " and again " + site.address("/a")));
    const Message message = a.updated();
    QCOMPARE(message.webLinks.size(), 2);
    for (const MessageLink &link : message.webLinks) {
        QCOMPARE(link.preview.title, u"The page"_s);
        QCOMPARE(link.preview.url.toLatin1(), site.address("/b"));
    }
    QVERIFY(!message.lastEditedTime.isValid()); // nobody edited it
    QCOMPARE(site.requests.size(), 2);          // each link once
    QVERIFY(!site.requests.first().contains("Cookie"));
    QVERIFY(site.requests.first().contains("Host: 127.0.0.1"));
}

void TestPreviews::nothingIsFetchedUnlessAskedFor()
{
    Site site;
    ServerFixture f;
    QVERIFY(!f.config.linkPreviews);
    f.config.previewsOfAnyAddress = true;
    QVERIFY(f.start());
    Writer a(f);
    QVERIFY(a.send(site.address("/a")));
    a.client.fence();
    QVERIFY(site.requests.isEmpty());
}

void TestPreviews::privateAddressesAreNeverAsked()
{
    Site site;
    ServerFixture f;
    f.config.linkPreviews = true;
    QVERIFY(f.start());
    Writer a(f);
    const QByteArray port = QByteArray::number(site.serverPort());
    for (const QByteArray &link : {site.address("/a"), "http://localhost:" + port + "/a", "http://[::ffff:127.0.0.1]:" + port + "/", "http://2130706433:" + port + "/",
                                   "http://user@127.0.0.1:" + port + "/"})
        QVERIFY(a.send(link));
    // However long it takes to find out: what comes back is nothing.
    for (int i = 0; i < 20; ++i)
        a.client.fence();
    QVERIFY(site.requests.isEmpty());
    QVERIFY(std::none_of(a.client.frames.cbegin(), a.client.frames.cend(), [](const stomp::Frame &frame) { return frame.header("subscription") == "messages"; }));
}

void TestPreviews::pagesAreBounded()
{
    Site site;
    ServerFixture f;
    f.config.linkPreviews = true;
    f.config.previewsOfAnyAddress = true;
    QVERIFY(f.start());
    Writer a(f);
    // More than a megabyte is not read; what was read still says who it is.
    site.pages["/large"] = Site::html("<title>Large</title>" + QByteArray(4 * limits::previewSize, ' '));
    QVERIFY(a.send(site.address("/large")));
    QCOMPARE(a.updated().webLinks.value(0).preview.title, u"Large"_s);
    // No pictures, no loops, no more links than some.
    site.pages["/png"] = Site::html("<title>no</title>", "image/png");
    for (int i = 0; i <= limits::previewRedirects; ++i)
        site.pages["/r" + QByteArray::number(i)] = Site::redirect("/r" + QByteArray::number(i + 1));
    site.pages["/r" + QByteArray::number(limits::previewRedirects + 1)] = Site::html("<title>too far</title>");
    site.pages["/fine"] = Site::html("<title>Fine</title>");
    site.pages["/fourth"] = Site::html("<title>no</title>");
    site.requests.clear();
    QVERIFY(limits::previewsPerMessage == 3);
    QVERIFY(a.send(site.address("/png") + ' ' + site.address("/r0") + ' ' + site.address("/fine") + ' ' + site.address("/fourth")));
    const Message message = a.updated();
    QCOMPARE(message.webLinks.value(2).preview.title, u"Fine"_s);
    QTRY_COMPARE(site.requests.size(), 2 + 1 + limits::previewRedirects);
    QVERIFY(std::none_of(site.requests.cbegin(), site.requests.cend(), [](const QByteArray &request) { return request.contains("/fourth"); }));
    // A page that never comes holds nobody up, and not for ever.
    site.requests.clear();
    for (int i = 0; i < limits::previewsAtOnce + 1; ++i)
        QVERIFY(a.send(site.address("/silent") + QByteArray::number(i)));
    QTRY_VERIFY(site.requests.size() >= 6); // as many as one address gets at once
    f.clock.advance(limits::previewTime);
    QVERIFY(a.send(site.address("/fine")));
    QCOMPARE(a.updated().webLinks.value(0).preview.title, u"Fine"_s);
}

/// Threat 76: what a message says of a file elsewhere is for those who read it.
void TestPreviews::filesElsewhereAreNeverFetched()
{
    Site site;
    ServerFixture f;
    f.config.linkPreviews = true;
    f.config.previewsOfAnyAddress = true;
    QVERIFY(f.start());
    Writer a(f);
    QVERIFY(a.ready);
    site.pages["/link"] = Site::html("<title>The page</title>");
    const QByteArray file = R"({"url":")" + site.address("/file") + R"(","name":"a.png","contentType":"image/png","size":5})";
    QCOMPARE(a.client.act("/application/v1/channels/" + a.channel + ".message", R"({"type":"FILE","file":)" + file + "}"), QString());
    QVERIFY(a.client.next("MESSAGE", "subscription", "messages").body.contains("/file"));
    QCOMPARE(a.client.act("/application/v1/user.update_display_picture", file), QString());
    QVERIFY(a.send(site.address("/link")));
    QCOMPARE(a.updated().webLinks.value(0).preview.title, u"The page"_s); // what is fetched has been fetched
    QCOMPARE(site.requests.size(), 1);
}

PURR_TEST(TestPreviews)
#include "test_previews.moc"
