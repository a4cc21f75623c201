// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/networkpolicy.h"
#include "support/fixedweb.h"
#include "support/testmain.h"
#include "support/tlshost.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threats 1, 37 and 42: what screens may fetch by themselves, whatever stands in them.
class TestNetworkPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheServerIsAllowed_data();
    void onlyTheServerIsAllowed();
    void nothingElseIsAsked();
    void screensFetchFromTheServerOnly();
    void badServersGetNothing_data() { test::TlsHost::addRows(); }
    void badServersGetNothing();
};

namespace
{
const QByteArray nothing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"_ba;

QNetworkReply *finished(QNetworkReply *reply)
{
    (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, purr::test::patience());
    reply->deleteLater();
    return reply;
}
} // namespace

void TestNetworkPolicy::onlyTheServerIsAllowed_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *server, const char *url, bool allowed) {
        QTest::addRow("%s %s", server, url) << QString::fromLatin1(server) << QString::fromLatin1(url) << allowed;
    };
    row("https://chat.example", "https://chat.example/files/1", true);
    row("wss://chat.example", "https://chat.example:443/files/1", true);
    row("http://127.0.0.1:9001", "http://127.0.0.1:9001/x?grant=1", true);
    row("https://chat.example", "http://chat.example/files/1", false);
    row("https://chat.example", "https://chat.example:8443/", false);
    row("https://chat.example", "https://chat.example.evil.example/", false);
    row("https://chat.example", "https://evil.example/chat.example", false);
    row("https://chat.example", "https://chat.example@evil.example/", false);
    row("https://chat.example", "https://me@chat.example/", false);
    row("https://chat.example", "https://chat.example/v1/picture/1", false);
    row("https://chat.example", "file:///etc/passwd", false);
    row("https://chat.example", "ftp://chat.example/", false);
    row("https://chat.example", "data:text/html,x", false);
    row("https://chat.example", "qrc:/x", false);
    row("", "https://chat.example/", false);
    row("", "http:///x", false);
}

void TestNetworkPolicy::onlyTheServerIsAllowed()
{
    QFETCH(QString, server);
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    NetworkPolicy policy;
    policy.setServer(QUrl(server));
    QCOMPARE(policy.allows(QUrl(url)), allowed);
}

void TestNetworkPolicy::nothingElseIsAsked()
{
    test::FixedWeb elsewhere(nothing);
    test::FixedWeb own("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: " + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    NetworkPolicy policy;
    policy.setServer(own.url());
    const std::unique_ptr<QNetworkAccessManager> network(policy.create(nullptr));
    QVERIFY(finished(network->get(QNetworkRequest(elsewhere.url())))->error() != QNetworkReply::NoError);
    QVERIFY(finished(network->post(QNetworkRequest(own.url()), "x"_ba))->error() != QNetworkReply::NoError);
    QVERIFY(finished(network->put(QNetworkRequest(own.url()), "x"_ba))->error() != QNetworkReply::NoError);
    QVERIFY(finished(network->deleteResource(QNetworkRequest(own.url())))->error() != QNetworkReply::NoError);
    QCOMPARE(own.calls, 0);
    // A redirect of the server leads nowhere, and its cookie does not come back.
    finished(network->get(QNetworkRequest(own.url())));
    finished(network->get(QNetworkRequest(own.url())));
    QCOMPARE(own.calls, 2);
    QVERIFY(!own.heard.toLower().contains("cookie:"));
    QCOMPARE(elsewhere.calls, 0);
}

void TestNetworkPolicy::screensFetchFromTheServerOnly()
{
    test::FixedWeb elsewhere(nothing);
    test::FixedWeb own(nothing);
    NetworkPolicy policy;
    policy.setServer(own.url());
    QQmlEngine engine;
    engine.setNetworkAccessManagerFactory(&policy);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { property string markup\nproperty url picture\nfunction ask(url) { const r = new XMLHttpRequest(); r.open('GET', url); r.send(); }\nText { textFormat: Text.RichText; text: parent.markup }\nImage { source: parent.picture } }", {});
    const std::unique_ptr<QObject> item(component.create());
    QVERIFY2(item, qPrintable(component.errorString()));
    for (test::FixedWeb *web : {&elsewhere, &own}) {
        item->setProperty("markup", u"<img src=\"%1\">"_s.arg(web->url(u"/text"_s).toString()));
        item->setProperty("picture", web->url(u"/picture"_s));
        if (web == &own) // the server's pictures do come, so this test can see
            QTRY_VERIFY(own.heard.contains("/picture") && own.heard.contains("/text"));
    }
    QCOMPARE(elsewhere.calls, 0);
    // Code of a peer would have to ask like this; there is none (tests/unit/lint), and it would get nothing.
    own.heard.clear();
    for (const test::FixedWeb *web : {&elsewhere, &own})
        QMetaObject::invokeMethod(item.get(), "ask", Q_ARG(QVariant, web->url(u"/script"_s).toString()));
    QTRY_VERIFY(own.heard.contains("/script"));
    QCOMPARE(elsewhere.calls, 0);
}

/// Threats 35 and 36.
void TestNetworkPolicy::badServersGetNothing()
{
    QFETCH(QString, fault);
    const test::TlsHost host(fault);
    if (!host.works())
        QSKIP("needs the openssl program to make certificates");
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto back = qScopeGuard([usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    QSslConfiguration::setDefaultConfiguration(host.trusting());
    const QUrl url(u"https://127.0.0.1:%1/picture?grant=g"_s.arg(host.port()));
    NetworkPolicy policy;
    policy.setServer(url);
    const std::unique_ptr<QNetworkAccessManager> network(policy.create(nullptr));
    QNetworkReply *reply = network->get(QNetworkRequest(url));
    if (fault == u"none") {
        QTRY_VERIFY(host.heard().startsWith("GET /picture?grant=g HTTP/1.1\r\n"));
        return;
    }
    QVERIFY(finished(reply)->error() != QNetworkReply::NoError);
    QVERIFY2(!host.isTold(), host.heard());
    if (fault == u"garbage")
        QVERIFY(host.heard().startsWith("\x16\x03") && !host.heard().contains("\x02h2"));
}

PURR_TEST(TestNetworkPolicy)
#include "test_networkpolicy.moc"
