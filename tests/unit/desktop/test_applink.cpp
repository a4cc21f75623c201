// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/applink.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestAppLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void TestAppLink::parses_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("message");
    QTest::newRow("channel") << u"purr:channel/design-review"_s << u"design-review"_s << qint64(0);
    QTest::newRow("message") << u"purr:channel/release-2.4?message=812"_s << u"release-2.4"_s << qint64(812);
    QTest::newRow("spaces and letters") << u"purr:channel/caf%C3%A9%20club"_s << u"café club"_s << qint64(0);
    QTest::newRow("emoji") << u"purr:channel/%F0%9F%90%B1"_s << u"🐱"_s << qint64(0);
}

void TestAppLink::parses()
{
    QFETCH(QString, uri);
    const std::optional<AppLink> link = AppLink::parse(uri);
    QVERIFY(link);
    QTEST(link->channelName, "name");
    QTEST(link->messageId, "message");
    QCOMPARE(AppLink::parse(link->toString()), link);
}

void TestAppLink::refuses_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri :
         {"", "purr:", "purr:channel/", "purr:channel", "https:channel/x", "purr://channel/x", "purr:///channel/x",
          "purr:channel/x#fragment", "purr:send/x", "purr:channel/x?text=hello", "purr:channel/x?message=",
          "purr:channel/x?message=-1", "purr:channel/x?message=0", "purr:channel/x?message=1x",
          "purr:channel/x?message=99999999999999999999", "purr:channel/x?message=1&message=2", "purr:channel/a%2Fb",
          "purr:channel/a/b", "purr:channel/..%5Cx", "purr:channel/a%0Ab", "purr:channel/a%00b",
          "purr:channel/%E2%80%AEgnp", "purr:channel/%20x", "--platformpluginpath", "purr:channel/x --open", "file:///etc"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
    QTest::newRow("long name") << QString(u"purr:channel/"_s + QString(101, u'x'));
    QTest::newRow("long link") << QString(u"purr:channel/"_s + QString(5000, u'x'));
}

void TestAppLink::refuses()
{
    QFETCH(QString, uri);
    QVERIFY(!AppLink::parse(uri));
}

PURR_TEST(TestAppLink)
#include "test_applink.moc"
