// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/clockstyle.h"
#include "models/emojinames.h"
#include "models/filedownload.h"
#include "models/preferences.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDemoGivesTheUsersBack();
};

/// What is the same for the whole program is a demo's while it plays, and the user's before and after.
void TestPreferences::aDemoGivesTheUsersBack()
{
    const QTemporaryDir folder;
    const QTime evening(22, 5);
    Preferences users;
    users.setFolder(folder.filePath(u"users"_s));
    users.setClockHours(int(ClockStyle::Hours::TwentyFour));
    users.setAskWhereToSave(false);
    users.setSkinTone(3);
    users.setDownloadFolder(folder.path());
    const QString place = FileDownload::folder();
    QVERIFY(ClockStyle::instance().time(evening).contains(u"22"_s));
    {
        Preferences demos;
        demos.setFolder(folder.filePath(u"demo"_s));
        demos.setClockHours(int(ClockStyle::Hours::Twelve));
        QVERIFY(!ClockStyle::instance().time(evening).contains(u"22"_s));
        QVERIFY(FileDownload::asksWhere());
        QCOMPARE(EmojiNames::skinTone(), 0);
    }
    QCOMPARE(EmojiNames::skinTone(), 3);
    QVERIFY(ClockStyle::instance().time(evening).contains(u"22"_s));
    QVERIFY(!FileDownload::asksWhere());
    QCOMPARE(FileDownload::folder(), place);
}

PURR_TEST(TestPreferences)
#include "test_preferences.moc"
