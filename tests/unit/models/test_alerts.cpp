// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/alertlevels.h"
#include "models/announcer.h"
#include "models/clockstyle.h"
#include "models/preferences.h"
#include "models/reveal.h"
#include "support/testmain.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What the user is told of, how, and how times are written.
class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreKept();
    void whatIsRevealedIsKept();
    void announcementsAreMerged();
    void timesFollowTheChoice();
};

void TestAlerts::levelsAreKept()
{
    QTemporaryDir folder;
    {
        AlertLevels levels;
        levels.set(5, AlertLevels::Level::Nothing);
        QCOMPARE(levels.of(5), AlertLevels::Level::AsUsual);
        levels.setFolder(folder.path());
        levels.set(5, AlertLevels::Level::Nothing);
        levels.set(6, AlertLevels::Level::Mentions);
        levels.set(6, AlertLevels::Level::AsUsual);
    }
    AlertLevels levels;
    levels.setFolder(folder.path());
    QCOMPARE(levels.of(5), AlertLevels::Level::Nothing);
    QCOMPARE(levels.of(6), AlertLevels::Level::AsUsual);
    levels.setFolder({});
    QCOMPARE(levels.of(5), AlertLevels::Level::AsUsual);
}

void TestAlerts::whatIsRevealedIsKept()
{
    QTemporaryDir folder;
    Preferences preferences;
    preferences.setFolder(folder.path());
    Reveal here;
    QVERIFY(!here.showsTyping() && !here.showsText() && !here.sendsReceipts());
    here.setChannelId(5);
    here.setPreferences(&preferences);
    Reveal elsewhere;
    elsewhere.setPreferences(&preferences);
    elsewhere.setChannelId(6);
    QVERIFY(here.showsTyping() && !here.showsText() && here.sendsReceipts() && here.isUsual());
    preferences.revealing()->setFolder(folder.path());
    QSignalSpy text(&here, &Reveal::showTextChanged);
    here.setWriting(Revealing::Writing::Text);
    QCOMPARE(text.count(), 1);
    QVERIFY(here.showsText() && !here.isUsual() && !elsewhere.showsText());
    preferences.setShowTyping(false);
    QVERIFY(here.showsTyping() && !elsewhere.showsTyping());
    elsewhere.setSendReceipts(false);
    QVERIFY(here.sendsReceipts() && !elsewhere.sendsReceipts());

    // Another user has chosen nothing; he who comes back has what he chose.
    preferences.revealing()->setFolder({});
    QVERIFY(here.isUsual() && !here.showsTyping() && elsewhere.isUsual());
    Preferences later;
    later.revealing()->setFolder(folder.path());
    QCOMPARE(later.revealing()->writing(5), Revealing::Writing::Text);
    QCOMPARE(later.revealing()->reading(5), Revealing::Reading::Usual);
    QCOMPARE(later.revealing()->reading(6), Revealing::Reading::Hidden);
    later.revealing()->setWriting(5, Revealing::Writing::AsUsual);
    later.revealing()->setFolder({});
    later.revealing()->setFolder(folder.path());
    QCOMPARE(later.revealing()->writing(5), Revealing::Writing::AsUsual);
}

void TestAlerts::announcementsAreMerged()
{
    ManualClock clock;
    Announcer announcer(nullptr, &clock);
    QSignalSpy said(&announcer, &Announcer::textChanged);
    announcer.announce(u"one"_s);
    QCOMPARE(announcer.text(), u"one"_s);
    announcer.announce(u"two"_s);
    announcer.announce(u"three"_s);
    clock.advance(Announcer::gap - std::chrono::milliseconds(1));
    QCOMPARE(announcer.text(), u"one"_s);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(announcer.text(), u"two\nthree"_s);
    clock.advance(Announcer::gap);
    // The same words again are news too.
    said.clear();
    announcer.announce(u"two\nthree"_s);
    QCOMPARE(said.count(), 2);
    announcer.setEnabled(false);
    clock.advance(Announcer::gap);
    announcer.announce(u"four"_s);
    QCOMPARE(announcer.text(), u"two\nthree"_s);
}

void TestAlerts::timesFollowTheChoice()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_US"_s));
    QTemporaryDir folder;
    Preferences preferences;
    preferences.setFolder(folder.path());
    const ClockStyle &clock = ClockStyle::instance();
    QSignalSpy spy(&clock, &ClockStyle::changed);
    const QTime time(14, 5, 9);
    QCOMPARE(clock.time(time), u"2:05 PM"_s);
    preferences.setClockHours(1);
    QCOMPARE(clock.time(time), u"14:05"_s);
    preferences.setClockSeconds(true);
    QCOMPARE(clock.time(time), u"14:05:09"_s);
    QCOMPARE(clock.time(time, false), u"14:05"_s);
    preferences.setClockHours(2);
    QCOMPARE(clock.time(time).toLower(), u"2:05:09 pm"_s);
    QCOMPARE(spy.count(), 3);
    preferences.setClockHours(0);
    preferences.setClockSeconds(false);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    QCOMPARE(clock.time(time), u"14:05"_s);
    QLocale::setDefault(before);
}

PURR_TEST(TestAlerts)
#include "test_alerts.moc"
