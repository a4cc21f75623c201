// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/brand.h"
#include "models/channelwords.h"
#include "models/messagetext.h"
#include "models/presenter.h"
#include "support/testmain.h"

#include <QSet>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// While somebody presents, nobody's name is shown.
class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Presenter::instance().setActive(false); }
    void namesAreReplacedEverywhere();
    void sameNameForTheSamePerson();
    void aStoryKeepsItsNames();
    void theClockStands();
    void brandsAreChecked();
};

void TestPresenter::namesAreReplacedEverywhere()
{
    User lena;
    lena.id = 7;
    lena.name = u"lena"_s;
    lena.displayName = u"Lena Torres"_s;
    Message message;
    message.body = u"<@lena> hello"_s;
    MessageMention mention;
    mention.tag = u"<@lena>"_s;
    mention.startPosition = 0;
    mention.endPosition = 6;
    mention.user = lena;
    message.mentions = {mention};
    QCOMPARE(MessageText::userName(lena), u"Lena Torres"_s);
    const QString before = MessageText::plain(message);
    QVERIFY(before.contains(u"@Lena Torres"_s));
    Presenter::instance().setActive(true);
    const QString shown = MessageText::userName(lena);
    QVERIFY(!shown.contains(u"Lena"_s));
    QVERIFY(MessageText::plain(message).contains(u'@' + shown));
    Channel direct;
    direct.type = ChannelType::Direct;
    direct.members = {lena};
    QCOMPARE(words::channelTitle(direct, User()), shown);
    Presenter::instance().setActive(false);
    QCOMPARE(MessageText::userName(lena), u"Lena Torres"_s);
    QCOMPARE(MessageText::plain(message), before);
}

void TestPresenter::sameNameForTheSamePerson()
{
    QSet<QString> names;
    for (int i = 0; i < 400; ++i) {
        const QString name = Presenter::instance().standIn(u"person%1"_s.arg(i));
        QCOMPARE(Presenter::instance().standIn(u"person%1"_s.arg(i)), name);
        names.insert(name);
    }
    QCOMPARE(names.size(), 400);
}

void TestPresenter::aStoryKeepsItsNames()
{
    User lena;
    lena.name = u"lena"_s;
    Presenter &presenter = Presenter::instance();
    presenter.setActive(true);
    QVERIFY(MessageText::userName(lena) != u"lena"_s);
    presenter.setFiction(true);
    QVERIFY(presenter.isActive());
    QCOMPARE(MessageText::userName(lena), u"lena"_s);
    presenter.setFiction(false);
}

void TestPresenter::theClockStands()
{
    Presenter &presenter = Presenter::instance();
    const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
    const QDateTime yesterday = tomorrow.addDays(-2);
    QCOMPARE(presenter.shownTime(tomorrow), tomorrow);
    presenter.setActive(true);
    QVERIFY(presenter.shownTime(tomorrow) < tomorrow);
    QCOMPARE(presenter.shownTime(tomorrow), presenter.shownTime(tomorrow.addDays(1)));
    QCOMPARE(presenter.shownTime(yesterday), yesterday);
}

void TestPresenter::brandsAreChecked()
{
    QByteArray file = R"({"name": "Acme", "colours": {
        "light": {"background": "#F2F5FA", "surface": "#FFFFFF", "text": "#14213D", "accent": "#1D4ED8", "accentText": "#FFFFFF", "accentSoft": "#E3ECFF"},
        "dark": {"background": "#0B1220", "surface": "#111A2E", "text": "#E8EEF9", "accent": "#8FB4FF", "accentText": "#0B1220", "accentSoft": "#1B2947"}}})";
    const Result<Brand::File> good = Brand::parse(file, {});
    QVERIFY2(good.succeeded(), good.failed() ? qPrintable(good.error().message) : "");
    QCOMPARE(good->light.value(u"accent"_s).toString(), u"#1D4ED8"_s);
    const auto problem = [](const QByteArray &text) {
        const Result<Brand::File> read = Brand::parse(text, {});
        return read.failed() ? read.error().message : QString();
    };
    QVERIFY(problem(QByteArray(file).replace("#1D4ED8", "#FFD0D0")).contains(u"contrast"_s));
    QVERIFY(problem(QByteArray(file).replace("#F2F5FA", "#F2F5")).contains(u"colours.light.background: expected a colour"_s));
    QVERIFY(problem(QByteArray(file).replace("\"name\"", "\"nam\"")).contains(u"nam: expected"_s));
    QVERIFY(problem("{").contains(u"JSON"_s));
    QVERIFY(problem(QByteArray(file).replace("\"name\"", "\"logo\": \"../x.svg\", \"name\"")).contains(u"logo: expected"_s));
    QCOMPARE(Brand::contrast(u"#000000"_s, u"#FFFFFF"_s), 21.0);
}

PURR_TEST(TestPresenter)
#include "test_presenter.moc"
