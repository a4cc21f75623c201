// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/limits.h"
#include "serverfixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace purr;
using namespace purr::server;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// Uploads that were answered and not heard, and servers that died during one (promises.md C13, S8, S14).
class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRepeatedUploadIsOneMessage();
    void aRepeatedPictureIsOnePicture();
    void keysAreMeasured();
    void whatADeadServerLeftIsGone();

private:
    static QByteArray named(const QByteArray &grant, const QByteArray &key) { return grant + "\r\nIdempotency-Key: " + key; }
    static qint64 idOf(const QByteArray &answer) { return QJsonDocument::fromJson(bodyOf(answer)).object().value("id"_L1).toInteger(); }
    static QStringList filesIn(const QTemporaryDir &folder) { return QDir(folder.path() + "/files"_L1).entryList(QDir::Files); }
};

void TestUploads::aRepeatedUploadIsOneMessage()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    auto a = std::make_unique<RawClient>(f.port);
    RawClient b(f.port);
    QVERIFY(a->signIn(u"a"_s) && b.signIn(u"b"_s));
    const QByteArray channel = f.createChannel(*a, R"({"type":"PRIVATE","name":"room","members":[{"username":"b"}]})");
    const QByteArray path = "/v1/channels/" + channel + "/messages";
    const QByteArray topic = "/topic/v1/channels/" + channel + ".messages";
    QCOMPARE(b.listen(topic, "messages"), QString());
    const QByteArray grant = ServerFixture::grant(*a, "write");
    const qint64 first = idOf(f.upload(path, named(grant, "one"), "bytes"));
    QVERIFY(first > 0);
    // At once, and after the server was started again.
    QCOMPARE(idOf(f.upload(path, named(grant, "one"), "bytes")), first);
    QCOMPARE(filesIn(folder).size(), 1);
    const qint64 other = idOf(f.upload(path, named(grant, "two"), "bytes"));
    QVERIFY(other > first);
    // The same name said by somebody else is another one, and what has none is done each time.
    const qint64 hers = idOf(f.upload(path, named(ServerFixture::grant(b, "write"), "one"), "bytes"));
    QVERIFY(hers > other);
    QVERIFY(idOf(f.upload(path, grant, "bytes")) > hers);
    QVERIFY(idOf(f.upload(path, grant, "bytes")) > hers + 1);
    QCOMPARE(filesIn(folder).size(), 5);
    QList<qint64> told;
    for (int i = 0; i < 5; ++i)
        told.append(QJsonDocument::fromJson(b.next("MESSAGE", "subscription", "messages").body).object().value("resource"_L1).toObject().value("id"_L1).toInteger());
    QCOMPARE(told.mid(0, 3), QList<qint64>({first, other, hers}));
    QVERIFY(!b.heard("MESSAGE", "subscription", "messages"));

    a.reset();
    f.server.reset();
    QVERIFY(f.start());
    RawClient again(f.port);
    QVERIFY(again.signIn(u"a"_s));
    QCOMPARE(idOf(f.upload(path, named(ServerFixture::grant(again, "write"), "one"), "bytes")), first);
    QCOMPARE(filesIn(folder).size(), 5);
}

void TestUploads::aRepeatedPictureIsOnePicture()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray path = "/v1/users/" + a.id() + "/display-picture";
    const QByteArray grant = named(ServerFixture::grant(a, "write"), "face");
    const QByteArray first = bodyOf(f.upload(path, grant, "bytes", "image/png"));
    QVERIFY(first.contains("displayPictureUrl"));
    QCOMPARE(bodyOf(f.upload(path, grant, "bytes", "image/png")), first);
    QCOMPARE(filesIn(folder).size(), 1);
}

void TestUploads::keysAreMeasured()
{
    ServerFixture f;
    QVERIFY(f.start());
    RawClient a(f.port);
    QVERIFY(a.signIn(u"a"_s));
    const QByteArray path = "/v1/channels/" + f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})") + "/messages";
    const QByteArray grant = ServerFixture::grant(a, "write");
    QCOMPARE(statusOf(f.upload(path, named(grant, QByteArray(limits::nameLength, 'k')), "bytes")), 200);
    QCOMPARE(statusOf(f.upload(path, named(grant, QByteArray(limits::nameLength + 1, 'k')), "bytes")), 400);
}

void TestUploads::whatADeadServerLeftIsGone()
{
    QTemporaryDir folder;
    ServerFixture f;
    f.config.dataDir = folder.path();
    QVERIFY(f.start());
    {
        RawClient a(f.port);
        QVERIFY(a.signIn(u"a"_s));
        const QByteArray path = "/v1/channels/" + f.createChannel(a, R"({"type":"PUBLIC","name":"lobby"})") + "/messages";
        QVERIFY(idOf(f.upload(path, ServerFixture::grant(a, "write"), "bytes")) > 0);
    }
    const QStringList known = filesIn(folder);
    QCOMPARE(known.size(), 1);
    f.server.reset();
    // Half of an upload, and a whole one whose row was not written any more.
    for (const QString &name : {u"upload-Ab3dEf"_s, u"0123456789abcdef0123456789abcdef"_s}) {
        QFile file(folder.path() + "/files/"_L1 + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes") == 5);
    }
    QVERIFY(f.start());
    QCOMPARE(filesIn(folder), known);
}

PURR_TEST(TestUploads)
#include "test_uploads.moc"
