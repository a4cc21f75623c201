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
    QTest::newRow("channel") << u"chatkitty:channel/design-review"_s << u"design-review"_s << qint64(0);
    QTest::newRow("of earlier versions") << u"purr:channel/lobby"_s << u"lobby"_s << qint64(0);
    QTest::newRow("message") << u"chatkitty:channel/release-2.4?message=812"_s << u"release-2.4"_s << qint64(812);
    QTest::newRow("spaces and letters") << u"chatkitty:channel/caf%C3%A9%20club"_s << u"café club"_s << qint64(0);
    QTest::newRow("emoji") << u"chatkitty:channel/%F0%9F%90%B1"_s << u"🐱"_s << qint64(0);
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
         {"", "chatkitty:", "chatkitty:channel/", "chatkitty:channel", "https:channel/x", "chatkitty://channel/x", "chatkitty:///channel/x",
          "chatkitty:channel/x#fragment", "chatkitty:send/x", "chatkitty:channel/x?text=hello", "chatkitty:channel/x?message=",
          "chatkitty:channel/x?message=-1", "chatkitty:channel/x?message=0", "chatkitty:channel/x?message=1x",
          "chatkitty:channel/x?message=99999999999999999999", "chatkitty:channel/x?message=1&message=2", "chatkitty:channel/a%2Fb",
          "chatkitty:channel/a/b", "chatkitty:channel/..%5Cx", "chatkitty:channel/a%0Ab", "chatkitty:channel/a%00b",
          "chatkitty:channel/%E2%80%AEgnp", "chatkitty:channel/%20x", "--platformpluginpath", "chatkitty:channel/x --open", "file:///etc"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
    QTest::newRow("long name") << QString(u"chatkitty:channel/"_s + QString(101, u'x'));
    QTest::newRow("long link") << QString(u"chatkitty:channel/"_s + QString(5000, u'x'));
}

void TestAppLink::refuses()
{
    QFETCH(QString, uri);
    QVERIFY(!AppLink::parse(uri));
}

PURR_TEST(TestAppLink)
#include "test_applink.moc"
