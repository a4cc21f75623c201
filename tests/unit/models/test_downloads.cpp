// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/filedownload.h"
#include "models/filenames.h"
#include "support/fixedweb.h"
#include "support/testmain.h"
#include "support/tlshost.h"
#include "unit/client/scriptedserver.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <thread>
#include <unistd.h>

using namespace purr;
using namespace purr::test;

/// Where files of peers land, and what they cannot do there.
class TestDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void namesStayInTheFolder();
    void racingLinksAreNotFollowed();
    void aLinkIsReplacedAndNotFollowed();
    void redirectsOfTheServerAreNotFollowed();
    void badServersGetNothing_data() { TlsHost::addRows(); }
    void badServersGetNothing();
};

namespace
{
const QByteArray hello = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"_ba;

/// A file somewhere else, fetched because the user said so.
struct Download : FileDownload {
    Download(const test::FixedWeb &web, const QString &name) : Download(web.url(), name) {}
    Download(const QUrl &url, const QString &name)
    {
        setKitty(&kitty);
        named(url, name);
    }
    void named(const test::FixedWeb &web, const QString &name) { named(web.url(), name); }
    void named(const QUrl &url, const QString &name)
    {
        FileAttachment file;
        file.type = FileType::External;
        file.url = url.toString();
        file.name = name;
        setFile({});
        setFile(file);
    }
    /// Where it went; empty when it did not.
    QString saved()
    {
        saveInFolder();
        return ended() ? savedPath() : QString();
    }
    /// Whether it went well.
    bool ended()
    {
        QEventLoop loop;
        connect(this, &FileDownload::stateChanged, &loop, [this, &loop] {
            if (state() != State::Running && state() != State::Ready)
                loop.quit();
        });
        if (state() == State::Running)
            loop.exec();
        return state() == State::Idle;
    }
    ChatKitty kitty;
};

/// 300 names that want out, want to be something else, or are too long.
QStringList evilNames()
{
    QStringList names;
    const QStringList ways{u"../"_s, u"..\\"_s, u"/"_s, u"\\"_s, u"%2e%2e%2f"_s, u"..%2f"_s, u"....//"_s, u"./"_s, u"~/"_s, u"file:///"_s,
                           u"C:\\"_s, u"\\\\host\\share\\"_s, u"\u2024\u2024/"_s, u"..\u2215"_s, u"..\uFF0F"_s, u"\u202E../"_s, u"..\0/"_s, u".\u200B./"_s, u"-"_s, u" "_s};
    const QStringList ends{u"passwd"_s, u".bashrc"_s, u".ssh/authorized_keys"_s, u"autostart/x.desktop"_s, u".."_s, u"."_s, u"CON"_s, u"nul.txt"_s, u"LPT1"_s,
                           u"a"_s.repeated(300), u"ä"_s.repeated(200) + u".txt"_s, u"\U0001F600"_s.repeated(100), u"x\n.sh"_s, u"x\0y"_s, QString(u'\xD800')};
    for (const QString &way : ways) {
        for (const QString &end : ends)
            names.append(way.repeated(3) + end);
    }
    return names;
}
} // namespace

void TestDownloads::cleanup()
{
    FileDownload::setPlace({}, true);
}

/// Threats 15 and 17.
void TestDownloads::namesStayInTheFolder()
{
    const QTemporaryDir top;
    const QString folder = top.filePath(u"a/b/c/downloads"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile there(folder + u"/passwd"_s);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    FileDownload::setPlace(folder, false);
    const test::FixedWeb web(hello);
    Download download(web, {});
    const QStringList names = evilNames();
    QCOMPARE(names.size(), 300);
    QSet<QString> paths;
    for (const QString &name : names) {
        download.named(web, name);
        const QString path = download.saved();
        QVERIFY2(!path.isEmpty(), qPrintable(name));
        QCOMPARE(QFileInfo(path).canonicalPath(), QFileInfo(folder).canonicalFilePath());
        const QString given = QFileInfo(path).fileName();
        QVERIFY2(QFile::encodeName(given).size() < 255 && !given.startsWith(u'.') && !given.startsWith(u'-'), qPrintable(given));
        QVERIFY(!paths.contains(path)); // nothing was written over
        paths.insert(path);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther), QFile::Permissions(QFile::ReadOwner));
        QCOMPARE(filenames::safe(given), given); // what was shown is what is there
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 301);
    QCOMPARE(QDir(top.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(u"a"_s));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "mine"_ba);
}

/// Threat 18: somebody puts a link in the place of every file that is about to be written.
void TestDownloads::racingLinksAreNotFollowed()
{
    const QTemporaryDir top;
    const QString folder = top.filePath(u"downloads"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile victim(top.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("precious") == 8);
    victim.close();
    const QByteArray target = QFile::encodeName(victim.fileName());
    std::atomic<bool> stop = false;
    std::atomic<int> swaps = 0;
    std::thread swapper([&] {
        const QByteArray names[] = {QFile::encodeName(folder + u"/a.txt"_s), QFile::encodeName(folder + u"/a (2).txt"_s), QFile::encodeName(folder + u"/chosen.txt"_s)};
        while (!stop) {
            for (const QByteArray &name : names) {
                swaps += ::symlink(target.constData(), name.constData()) == 0;
                ::unlink(name.constData());
            }
        }
    });
    const auto end = qScopeGuard([&] {
        stop = true;
        swapper.join();
    });
    FileDownload::setPlace(folder, false);
    const test::FixedWeb web(hello);
    Download download(web, u"a.txt"_s);
    for (int i = 0; i < 150; ++i) {
        (void)download.saved();
        download.save(QUrl::fromLocalFile(folder + u"/chosen.txt"_s));
        (void)download.ended();
        download.named(web, u"a.txt"_s);
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder + u'/' + name);
    }
    QVERIFY(victim.open(QIODevice::ReadOnly));
    QCOMPARE(victim.readAll(), "precious"_ba);
    QVERIFY(swaps > 150);
    QCOMPARE(QDir(top.path()).entryList(QDir::Files), QStringList(u"victim"_s));
}

void TestDownloads::aLinkIsReplacedAndNotFollowed()
{
    const QTemporaryDir top;
    QFile victim(top.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("precious") == 8);
    victim.close();
    const QString link = top.filePath(u"chosen.txt"_s);
    QVERIFY(QFile::link(victim.fileName(), link));
    const test::FixedWeb web(hello);
    Download download(web, u"a.txt"_s);
    download.save(QUrl::fromLocalFile(link));
    QTRY_COMPARE(download.savedPath(), link);
    QVERIFY(!QFileInfo(link).isSymLink());
    QFile saved(link);
    QVERIFY(saved.open(QIODevice::ReadOnly) && victim.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "hello"_ba);
    QCOMPARE(victim.readAll(), "precious"_ba);
    // And in the folder a link takes the name away, no more.
    FileDownload::setPlace(top.path(), false);
    QVERIFY(QFile::link(victim.fileName(), top.filePath(u"b.txt"_s)));
    download.named(web, u"b.txt"_s);
    QCOMPARE(download.saved(), top.filePath(u"b (2).txt"_s));
}

/// Threat 34: a file of the server comes with a grant, which no redirect carries on.
void TestDownloads::redirectsOfTheServerAreNotFollowed()
{
    test::FixedWeb elsewhere(hello);
    test::FixedWeb web("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    Scene scene(false);
    scene.kitty->setServer(web.url({}));
    scene.signIn();
    FileDownload download;
    download.setKitty(scene.kitty.get());
    download.setFile({FileType::Hosted, u"/files/1"_s, u"a.txt"_s, u"text/plain"_s, 5});
    QVERIFY(!download.isForeign());
    download.start();
    QTRY_COMPARE(download.state(), FileDownload::State::Failed);
    QVERIFY(web.heard.contains("GET /files/1?grant=G "));
    QCOMPARE(elsewhere.calls, 0);
}

/// Threats 35 and 36.
void TestDownloads::badServersGetNothing()
{
    QFETCH(QString, fault);
    const TlsHost host(fault);
    if (!host.works())
        QSKIP("needs the openssl program to make certificates");
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    const auto back = qScopeGuard([usual] { QSslConfiguration::setDefaultConfiguration(usual); });
    QSslConfiguration::setDefaultConfiguration(host.trusting());
    Download download(QUrl(u"https://127.0.0.1:%1/file"_s.arg(host.port())), u"a.txt"_s);
    download.start();
    if (fault == u"none") {
        QTRY_VERIFY(host.heard().startsWith("GET /file HTTP/1.1\r\n"));
        return;
    }
    QVERIFY(!download.ended());
    QCOMPARE(download.state(), FileDownload::State::Failed);
    QVERIFY2(!host.isTold(), host.heard());
    if (fault == u"garbage")
        QVERIFY(host.heard().startsWith("\x16\x03") && !host.heard().contains("\x02h2"));
}

PURR_TEST(TestDownloads)
#include "test_downloads.moc"
