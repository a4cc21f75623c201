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
    void namesInTextsAreReplaced_data();
    void namesInTextsAreReplaced();
    void sameNameForTheSamePerson();
    void aStoryKeepsItsNames();
    void theClockStands();
    void brandsAreChecked();
    void everythingOfABrandCanBeRead_data();
    void everythingOfABrandCanBeRead();
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

void TestPresenter::namesInTextsAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    // [L] stands for the whole made-up name of Greta Torvald, [F] and [S] for its parts, [A] for that of Anouk de la Cruz.
    const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
    row("whole", u"Ask Greta Torvald."_s, u"Ask [L]."_s);
    row("first name", u"Greta, are you there?"_s, u"[F], are you there?"_s);
    row("small letters", u"thanks greta!"_s, u"thanks [F]!"_s);
    row("surname", u"Mrs Torvald's desk"_s, u"Mrs [S]'s desk"_s);
    row("user name", u"write to g.torvald_88 today"_s, u"write to [L] today"_s);
    row("inside of words", u"Margreta likes torvaldson, agreta and greta2"_s, u"Margreta likes torvaldson, agreta and greta2"_s);
    row("particles", u"Anouk de la Cruz came de la nada"_s, u"[A] came de la nada"_s);
    row("umlauts", u"Jörgen Öz and JÖRGEN"_s, u"[J] and [JF]"_s);
    row("mention", u"<@g.torvald_88> hello"_s, u"<@g.torvald_88> hello"_s);
    row("nobody", u"nobody here"_s, u"nobody here"_s);
    row("many lines", u"Greta\n\tGreta"_s, u"[F]\n\t[F]"_s);
}

void TestPresenter::namesInTextsAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Presenter &presenter = Presenter::instance();
    const auto person = [&](const QString &name, const QString &displayName) {
        User user;
        user.name = name;
        user.displayName = displayName;
        presenter.meet(user);
    };
    person(u"g.torvald_88"_s, u"Greta Torvald"_s);
    person(u"anouk"_s, u"Anouk de la Cruz"_s);
    person(u"joergen"_s, u"Jörgen Öz"_s);
    QCOMPARE(presenter.words(text), text);
    presenter.setActive(true);
    const QString greta = presenter.standIn(u"g.torvald_88"_s);
    const QString joergen = presenter.standIn(u"joergen"_s);
    shown.replace(u"[L]"_s, greta).replace(u"[F]"_s, greta.section(u' ', 0, 0)).replace(u"[S]"_s, greta.section(u' ', 1));
    shown.replace(u"[A]"_s, presenter.standIn(u"anouk"_s)).replace(u"[JF]"_s, joergen.section(u' ', 0, 0)).replace(u"[J]"_s, joergen);
    QCOMPARE(presenter.words(text), shown);
    QVERIFY(!presenter.data(text).contains(u"g.torvald_88"_s));
    Message message;
    message.body = text;
    // Who is mentioned without being told apart from other words is a name like others.
    shown.replace(u"<@g.torvald_88>"_s, u"<@%1>"_s.arg(greta));
    QCOMPARE(MessageText::plain(message), shown);
    QCOMPARE(words::messageLine(message), shown.simplified());
    Channel room;
    room.type = ChannelType::Public;
    room.displayName = u"Greta's birthday"_s;
    QCOMPARE(words::channelTitle(room, User()), greta.section(u' ', 0, 0) + u"'s birthday"_s);
    message.user.name = u"g.torvald_88"_s;
    message.user.displayName = u"Greta Torvald"_s;
    QVERIFY(words::userNameBeside(message.user).isEmpty());
    presenter.setActive(false);
    QCOMPARE(MessageText::plain(message), text);
    QCOMPARE(words::userNameBeside(message.user), u"g.torvald_88"_s);
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

void TestPresenter::everythingOfABrandCanBeRead_data()
{
    QTest::addColumn<QByteArray>("colours");
    QTest::addRow("light") << QByteArray(R"("background": "#F2F5FA", "surface": "#FFFFFF", "text": "#14213D", "accent": "#1D4ED8", "accentText": "#FFFFFF", "accentSoft": "#E3ECFF")");
    QTest::addRow("dark") << QByteArray(R"("background": "#0B1220", "surface": "#111A2E", "text": "#E8EEF9", "accent": "#8FB4FF", "accentText": "#0B1220", "accentSoft": "#1B2947")");
    // Hardly apart: nothing is left for tints.
    QTest::addRow("grey") << QByteArray(R"("background": "#EEEEEE", "surface": "#F0F0F0", "text": "#6A6A6A", "accent": "#696969", "accentText": "#FFFFFF", "accentSoft": "#EFEFEF")");
    QTest::addRow("red") << QByteArray(R"("background": "#FFF0F0", "surface": "#FFE8E8", "text": "#4A0000", "accent": "#A00000", "accentText": "#FFFFFF", "accentSoft": "#FFDCDC")");
    QTest::addRow("yellow on black") << QByteArray(R"("background": "#000000", "surface": "#0A0A00", "text": "#FFFF00", "accent": "#FFE000", "accentText": "#000000", "accentSoft": "#202000")");
}

/// Also what the file does not name.
void TestPresenter::everythingOfABrandCanBeRead()
{
    QFETCH(const QByteArray, colours);
    const Result<Brand::File> read = Brand::parse(R"({"name": "X", "colours": {"light": {)" + colours + R"(}, "dark": {)" + colours + "}}}", {});
    QVERIFY2(read.succeeded(), read.failed() ? qPrintable(read.error().message) : "");
    for (const QVariantMap &made : {read->light, read->dark}) {
        const auto holds = [&](const QString &ink, const QString &paper) {
            const double ratio = Brand::contrast(made.value(ink).toString(), made.value(paper).toString());
            if (ratio < 4.5)
                qWarning("%s on %s: %.2f", qPrintable(ink), qPrintable(paper), ratio);
            return ratio >= 4.5;
        };
        for (const QString &paper : {u"background"_s, u"surface"_s, u"accentSoft"_s, u"hover"_s, u"hoverOnBackground"_s}) {
            for (const QString &ink : {u"text"_s, u"accent"_s, u"muted"_s})
                QVERIFY(holds(ink, paper));
        }
        for (const QString &ink : {u"bad"_s, u"warnText"_s, u"ok"_s})
            QVERIFY(holds(ink, u"surface"_s) && holds(ink, u"background"_s));
        for (const QString &paper : {u"accent"_s, u"accentHover"_s, u"accentPressed"_s})
            QVERIFY(holds(u"accentText"_s, paper));
    }
}

PURR_TEST(TestPresenter)
#include "test_presenter.moc"
