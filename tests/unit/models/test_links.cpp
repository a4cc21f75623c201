// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/messagetext.h"
#include "models/weblink.h"
#include "support/testmain.h"

#include <QDesktopServices>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threats 10 to 12: what opens, and where to.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatOpen_data();
    void addressesThatOpen();
    void onlyTheseGoOut_data() { addressesThatOpen_data(); }
    void onlyTheseGoOut();
    void hostsThatDeceive_data();
    void hostsThatDeceive();
    void hostsOfManyLanguages_data();
    void hostsOfManyLanguages();
    void addressesInDisguise_data();
    void addressesInDisguise();

public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

namespace
{
const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"file"_s, u"ftp"_s, u"data"_s, u"smb"_s, u"tel"_s, u"steam"_s,
                          u"javascript"_s, u"vbscript"_s, u"qrc"_s, u"ms-msdt"_s, u"chatkitty"_s, u"purr"_s};

QString addressOf(const QString &host)
{
    return u"https://"_s + host + u"/"_s;
}
} // namespace

void TestLinks::addressesThatOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    for (const char *good : {"https://a.example/", "http://a.example:8080/x?y#z", "mailto:ada@a.example", "https://user@a.example/",
                             "HTTPS://A.example/", "https://a.example", "http://127.0.0.1/", "http://[::1]:80/", "https://a.example/%0A",
                             "https://a.example/javascript:x", "https://a.example/?u=file:///etc/passwd"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "file://host/share",
                            "smb://a/b", "ms-msdt:/id", "ms-word:ofe|u|https://a.example/x", "vbscript:x", "qrc:/x", "image://a/b",
                            "ftp://a.example/", "sftp://a.example/", "ssh://a.example/", "telnet://a.example", "ldap://a.example/",
                            "dav://a.example/", "jar:https://a.example/x!/y", "about:blank", "resource://x", "intent://a.example/#Intent;end",
                            "https:///x", "https:", "http:", "https://", "https:a.example", "http:\\\\a", "https://a.example\\@b.example/",
                            "chrome://settings", "https://a.example/\tb", "https://a.exam\nple/", "https://a.example/\r", " https://a.example",
                            "https://a.example/ b", "java\tscript:x", "\x01https://a.example/", "//a.example", "/etc/passwd", "a.example",
                            "", "mailto:", "mailto:nobody", "mailto:a@b.example\nBcc:c@d.example", "blob:https://a.example/1",
                            "view-source:https://a.example", "x-scheme:y", "tel:112", "sms:112", "steam://run/1", "chatkitty:channel/x",
                            "purr:channel/x", "feed:https://a.example", "https://a b.example/", "https://[::1/", "https://a.example:99999/"})
        QTest::newRow(bad[0] ? bad : "empty") << QString::fromLatin1(bad) << false;
}

void TestLinks::addressesThatOpen()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    QCOMPARE(weblink::target(address).isValid(), opens);
    if (opens)
        QCOMPARE(MessageText::linkDoubt(address).isEmpty(), !address.contains(u"user@"_s));
}

/// The way out itself: what it hands to the desktop.
void TestLinks::onlyTheseGoOut()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    m_opened.clear();
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "noteOpened");
    const bool went = MessageText::openLink(address);
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(went, opens);
    QCOMPARE(m_opened, opens ? QList<QUrl>{QUrl(address)} : QList<QUrl>());
}

void TestLinks::hostsThatDeceive_data()
{
    QTest::addColumn<QString>("host");
    // The first of each line of comments says with what.
    static const QStringList hosts{
        // Cyrillic that looks like Latin from end to end
        u"аррӏе.com"_s, u"еѕсо.com"_s, u"рау.com"_s, u"хоу.com"_s, u"ѕсоре.com"_s, u"соса.com"_s, u"а.com"_s, u"www.орех.com"_s, u"ԁос.com"_s,
        // Cyrillic in Latin
        u"pаypal.com"_s, u"gооgle.com"_s, u"micrоsoft.com"_s, u"аmazon.com"_s, u"fаcebook.com"_s, u"twіtter.com"_s, u"netfӏix.com"_s,
        u"linкedin.com"_s, u"githuЬ.com"_s, u"wikipediа.org"_s, u"login.bаnk.example"_s, u"а-b.com"_s,
        // Greek
        u"ο.example"_s, u"gοοgle.com"_s, u"αpple.com"_s, u"ρaypal.com"_s, u"bαnk.com"_s, u"νova.com"_s, u"τwitter.com"_s, u"ικεα-x.com"_s,
        // other scripts in Latin
        u"paypal\u05D0.com"_s, u"b\u0627nk.com"_s, u"go\u0585gle.com"_s, u"\u10E7oga.com"_s, u"a\u0E01b.com"_s, u"g\u09E6\u09E6gle.com"_s,
        u"g\u101D\u101Dgle.com"_s, u"goo\u0966le.com"_s, u"\u0570otel.com"_s, u"b\u05D5nk.com"_s, u"\u13A0pple.com"_s, u"\u0B20pen.com"_s,
        // Armenian, Burmese, Odia that look like Latin from end to end
        u"\u0585\u0585.com"_s, u"\u101D\u101D.com"_s, u"\u0B20\u0B20.com"_s,
        // Latin letters without a dot, with a stroke or a dot below
        u"m\u0131crosoft.com"_s, u"tw\u0131tter.com"_s, u"paypa\u0142.com"_s, u"\u0111ropbox.com"_s, u"git\u0127ub.com"_s, u"micros\u1ECDft.com"_s,
        u"g\u1ECD\u1ECDgle.com"_s, u"app\u1E37e.com"_s, u"ama\u1E93on.com"_s, u"\u1E0Dropbox.com"_s, u"p\u1EA1ypal.com"_s, u"\u0219hop.com"_s,
        u"twi\u021Bter.com"_s, u"app\u1E3Be.com"_s, u"net\u0192lix.com"_s,
        // letters of phonetics and of mathematics, small capitals
        u"\u0262oogle.com"_s, u"\u0261oogle.com"_s, u"\u0251pple.com"_s, u"\u0280ed.com"_s, u"p\u0251ypal.com"_s, u"\u0274etflix.com"_s, u"\u1D0Fpen.com"_s,
        u"\u0269kea.com"_s, u"\uA731hop.com"_s, u"\u01C0kea.com"_s, u"goog\u01C3e.com"_s,
        // signs that pass for those of an address
        u"a\u00B7b.com"_s, u"example.com\u30FBevil.com"_s, u"example.com\u30CEevil.com"_s, u"example.com\u4E3Fevil.com"_s, u"com\u02D0x.com"_s,
        u"x\u2019s.com"_s, u"a\u0E2Fb.com"_s, u"it\u02BCs.com"_s, u"bank\u05BEx.com"_s, u"bank\u0640x.com"_s,
        // numbers of two kinds
        u"\u0968\u06F3.com"_s, u"\u0665\u06F5.com"_s,
        // Cyrillic beside East Asia, two of its scripts that are not written together, accents beside Han
        u"п日本.com"_s, u"한カ.com"_s, u"日本é.com"_s,
        // marks that hide
        u"i\u0307kea.com"_s, u"e\u0301\u0301e\u0301.com"_s, u"b\u0335ank.com"_s, u"pay\u0338pal.com"_s,
        // letters that nobody writes any more
        u"\U00010300\U00010301.com"_s, u"\u16A0\u16A2.com"_s, u"\U00010330\U00010331.com"_s, u"\u2C30\u2C31.com"_s};
    for (const QString &host : hosts)
        QTest::newRow(qPrintable(host)) << host;
}

void TestLinks::hostsThatDeceive()
{
    QFETCH(QString, host);
    const QString address = addressOf(host);
    if (!weblink::target(address).isValid())
        return; // Qt takes it for no host: not a link.
    QVERIFY2(!MessageText::linkDoubt(address).isEmpty(), "opens without a question");
    const QString shown = MessageText::shownHost(address);
    QVERIFY2(std::ranges::all_of(shown, [](QChar unit) { return unit.unicode() < 0x80; }), qPrintable(shown));
    QVERIFY(MessageText::shownAddress(address).contains(shown));
}

/// Letters of one's own language are no reason to ask.
void TestLinks::hostsOfManyLanguages_data()
{
    QTest::addColumn<QString>("host");
    static const QStringList hosts{u"a.example"_s, u"xn.example"_s, u"a-b--c.example"_s, u"m\u00FCller.example"_s, u"b\u00FCcher.de"_s, u"caf\u00E9.fr"_s,
                                   u"fran\u00E7ais.fr"_s, u"espa\u00F1ol.es"_s, u"bl\u00E5b\u00E6r.no"_s, u"\u017Elu\u0165ou\u010Dk\u00FD.cz"_s,
                                   u"\u0142\u00F3d\u017A.pl"_s, u"kahvalt\u0131-\u00E7ay.tr"_s, u"vi\u1EC7tnam.vn"_s, u"s\u00F8nderborg.dk"_s, u"bl\u00E6kke.dk"_s,
                                   u"col\u00B7legi.cat"_s, u"日本.example"_s, u"日本語.jp"_s, u"カメラ.jp"_s, u"らーめん.jp"_s, u"東京abc.jp"_s, u"中国.cn"_s,
                                   u"한국.kr"_s, u"пример.рф"_s, u"москва.рф"_s, u"україна.укр"_s, u"παράδειγμα.gr"_s, u"ελλάδα.gr"_s, u"مثال.example"_s,
                                   u"\u05D3\u05D5\u05D2\u05DE\u05D4.example"_s, u"उदाहरण.भारत"_s, u"ตัวอย่าง.ไทย"_s, u"საქართველო.ge"_s, u"հայաստան.am"_s};
    for (const QString &host : hosts)
        QTest::newRow(qPrintable(host)) << host;
}

void TestLinks::hostsOfManyLanguages()
{
    QFETCH(QString, host);
    QCOMPARE(MessageText::linkDoubt(addressOf(host)), QString());
    QCOMPARE(MessageText::shownHost(addressOf(host)), host);
}

/// Hosts that are written so that they lead elsewhere than it seems.
void TestLinks::addressesInDisguise_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &address, const QString &host) { QTest::newRow(qPrintable(address)) << address << host; };
    const QString here = u"127.0.0.1"_s;
    for (const char *number : {"0x7f.1", "0x7f000001", "2130706433", "017700000001", "0177.0.0.1", "127.1", "127.0.1", "0x7f.0x0.0x0.0x1",
                               "127.0.0.01", "0X7F.1", "127.0.0.0x1"})
        row(addressOf(QString::fromLatin1(number)), here);
    row(u"https://\uFF11\uFF12\uFF17.0.0.1/"_s, here);
    row(u"https://\u2460\u2461\u2466.0.0.1/"_s, here);
    row(u"https://example.com\u3002evil.com/"_s, u"example.com.evil.com"_s);
    row(u"https://example.com\uFF0Eevil.com/"_s, u"example.com.evil.com"_s);
    row(u"https://example.com\uFF61evil.com/"_s, u"example.com.evil.com"_s);
    row(u"https://\uFF50\uFF41\uFF59pal.com/"_s, u"paypal.com"_s);
    row(u"https://pass\u00ADword.com/"_s, u"password.com"_s);
    row(u"https://pass\u200Bword.com/"_s, u"password.com"_s);
    row(u"https://pass\u2060word.com/"_s, u"password.com"_s);
    row(u"https://\uFB01ne.com/"_s, u"fine.com"_s);
    row(u"https://\u2102ity.com/"_s, u"city.com"_s);
    row(u"https://exa%6Dple.com/"_s, u"example.com"_s);
    row(u"https://user@0x7f.1:8080/x"_s, here);
    row(u"https://bank.example@evil.com/"_s, u"evil.com"_s);
    row(u"https://bank.example:443@evil.com/"_s, u"evil.com"_s);
    row(u"https://1.2.3.4.5/"_s, u"1.2.3.4.5"_s);
    row(u"https://a.0x1/"_s, u"a.0x1"_s);
    row(u"https://300.1.1.1/"_s, u"300.1.1.1"_s);
}

void TestLinks::addressesInDisguise()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    if (!weblink::target(address).isValid())
        return; // Qt takes it for no host: not a link.
    QVERIFY2(!MessageText::linkDoubt(address).isEmpty(), "opens without a question");
    QCOMPARE(MessageText::shownHost(address), host);
    for (const char *plain : {"https://127.0.0.1/", "http://127.0.0.1:8080/?a@b#c", "https://[::1]:8080/x:y@z", "https://1.2.3.4/", "https://a.1b/",
                              "https://4chan.example/", "https://A.Example:443/", "https://a.example./", "https://a.example?b/c@d:e"})
        QCOMPARE(MessageText::linkDoubt(QString::fromLatin1(plain)), QString());
}

PURR_TEST(TestLinks)
#include "test_links.moc"
