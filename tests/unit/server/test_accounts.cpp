// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/accounts.h"
#include "server/authhook.h"
#include "server/password.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace purr::server;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Answers every request with one status and remembers the last body.
class OneAnswerService : public QTcpServer
{
public:
    explicit OneAnswerService(const QByteArray &status) : m_status(status)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_request += socket->readAll();
                const qsizetype head = m_request.indexOf("\r\n\r\n");
                if (head < 0 || !m_request.endsWith('}'))
                    return;
                body = QJsonDocument::fromJson(m_request.mid(head + 4)).object();
                socket->write("HTTP/1.1 " + m_status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/auth"_s.arg(serverPort())); }

    QJsonObject body;

private:
    QByteArray m_status;
    QByteArray m_request;
};
} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPasswordMatches();
    void equalPasswordsHaveDifferentHashes();
    void authParamsAreUtf8OrLatin1_data();
    void authParamsAreUtf8OrLatin1();
    void hookAnswers_data();
    void hookAnswers();
    void hookThatIsDownIsUnavailable();
};

void TestAccounts::onlyTheRightPasswordMatches()
{
    const QString hash = password::hash(u"pässword \U0001F511"_s);
    QVERIFY(hash.startsWith("$argon2id$"_L1));
    QVERIFY(password::matches(u"pässword \U0001F511"_s, hash));
    QVERIFY(!password::matches(u"passwort"_s, hash));
    QVERIFY(!password::matches(QString(), hash));
    for (const QString &broken : {QString(), u"plain"_s, hash.chopped(3), u"$argon2id$v=19$m=1,t=1,p=1$AA$AA"_s})
        QVERIFY(!password::matches(u"pässword \U0001F511"_s, broken));
    QVERIFY(!password::matches(QString(), password::hashOfNobody()));
}

void TestAccounts::equalPasswordsHaveDifferentHashes()
{
    QVERIFY(password::hash(u"same"_s) != password::hash(u"same"_s));
}

void TestAccounts::authParamsAreUtf8OrLatin1_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("password");
    QTest::newRow("ascii") << QByteArray(R"({"password":"abc"})") << u"abc"_s;
    QTest::newRow("utf-8") << QByteArray("{\"password\":\"\xC3\xA9\"}") << u"é"_s;
    QTest::newRow("latin-1") << QByteArray("{\"password\":\"\xE9\"}") << u"é"_s;
}

void TestAccounts::authParamsAreUtf8OrLatin1()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, password);
    const std::optional<QJsonObject> params = Accounts::decodeAuthParams(json.toBase64());
    QVERIFY(params);
    QCOMPARE(params->value("password"_L1).toString(), password);
    QVERIFY(!Accounts::decodeAuthParams("not base64!"));
    QVERIFY(!Accounts::decodeAuthParams(QByteArray("[1]").toBase64()));
    const std::optional<QJsonObject> plain = Accounts::decodeAuthParams(R"({"password":"p:w"})"); // SDKs before 1.56
    QVERIFY(plain && plain->value("password"_L1).toString() == "p:w"_L1);
    QVERIFY(!Accounts::decodeAuthParams("{"));
}

void TestAccounts::hookAnswers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("answer");
    QTest::newRow("200") << QByteArray("200 OK") << int(AuthHook::Answer::Permitted);
    QTest::newRow("204") << QByteArray("204 No Content") << int(AuthHook::Answer::Permitted);
    QTest::newRow("302") << QByteArray("302 Found") << int(AuthHook::Answer::Unavailable);
    QTest::newRow("401") << QByteArray("401 Unauthorized") << int(AuthHook::Answer::Refused);
    QTest::newRow("403") << QByteArray("403 Forbidden") << int(AuthHook::Answer::Refused);
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << int(AuthHook::Answer::Unavailable);
}

void TestAccounts::hookAnswers()
{
    QFETCH(QByteArray, status);
    QFETCH(int, answer);
    OneAnswerService service(status);
    AuthHook hook(service.url());
    std::optional<AuthHook::Answer> given;
    hook.ask(u"jane"_s, {{"token"_L1, "x"_L1}}, [&](AuthHook::Answer value) { given = value; });
    QTRY_VERIFY(given);
    QCOMPARE(int(*given), answer);
    QCOMPARE(service.body.value("username"_L1).toString(), u"jane"_s);
    QCOMPARE(service.body.value("authParams"_L1).toObject().value("token"_L1).toString(), u"x"_s);
}

void TestAccounts::hookThatIsDownIsUnavailable()
{
    QUrl url;
    {
        OneAnswerService service("200 OK");
        url = service.url();
    }
    AuthHook hook(url);
    std::optional<AuthHook::Answer> given;
    hook.ask(u"jane"_s, {}, [&](AuthHook::Answer value) { given = value; });
    QTRY_VERIFY(given);
    QCOMPARE(int(*given), int(AuthHook::Answer::Unavailable));
}

PURR_TEST(TestAccounts)
#include "test_accounts.moc"
