// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/messagetext.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTextDocument>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeBodyKeepsTextAndDropsTricks_data();
    void safeBodyKeepsTextAndDropsTricks();
    void namesAreOneCleanLine();
    void findsOnlyRealWebAddresses_data();
    void findsOnlyRealWebAddresses();
    void addressesWithoutASchemeAreLinks_data();
    void addressesWithoutASchemeAreLinks();
    void signsCanBePlain_data();
    void signsCanBePlain();
    void emojiSequencesAreOnePiece_data();
    void emojiSequencesAreOnePiece();
    void markupHasNoTagButOurs_data();
    void markupHasNoTagButOurs();
    void markupReadsAsTheText();
    void linesHaveNoMarks_data();
    void linesHaveNoMarks();
    void mentionsShowNamesOnlyWhereTheTagIs();
    void longBodiesAreCutBetweenClusters();
    void everyLoneSurrogatePositionIsHarmless();
};

namespace
{
QString markup(const QString &body)
{
    return text::toMarkup(text::safeBody(body), {}, {Qt::red, Qt::white});
}
} // namespace

void TestMessageText::safeBodyKeepsTextAndDropsTricks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Hello, wörld"_s << u"Hello, wörld"_s;
    QTest::newRow("lines") << u"a\r\nb\rc\u2028d\ne"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\u009Bd\x7f"_s << u"abcd"_s;
    QTest::newRow("override") << u"photo_\u202Egpj.exe"_s << u"photo_gpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u202Ab\u202C"_s << u"ab"_s;
    QTest::newRow("hebrew mark stays") << u"\u05E9\u200F!"_s << u"\u05E9\u200F!"_s;
    QTest::newRow("stacked marks") << u"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301x"_s
                                   << u"e\u0301\u0301\u0301\u0301x"_s;
    QTest::newRow("object replacement") << u"a\uFFFCb\uFEFFc"_s << u"abc"_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F4BB"_s << u"\U0001F469\u200D\U0001F4BB"_s;
}

void TestMessageText::safeBodyKeepsTextAndDropsTricks()
{
    QFETCH(QString, body);
    QFETCH(QString, safe);
    QCOMPARE(text::safeBody(body), safe);
    QCOMPARE(text::safeBody(safe), safe);
}

void TestMessageText::namesAreOneCleanLine()
{
    QCOMPARE(text::safeName(u"\u200b\u3164"_s), u"U+200B"_s); // never no name at all
    QCOMPARE(text::safeName({}), QString());
    QVERIFY(text::safeName(QString(200'000, u'x') + u".exe"_s).size() <= 256);
    QVERIFY(text::safeName(QString(200'000, u'x') + u".exe"_s).endsWith(u".exe"_s));
    QCOMPARE(text::safeName(u"  Ada\nLovelace\t\u200F\u202E "_s), u"Ada Lovelace"_s);
    User user;
    user.name = u"ada"_s;
    QCOMPARE(MessageText::userName(user), u"ada"_s);
    user.displayName = u"Ada"_s;
    QCOMPARE(MessageText::userName(user), u"Ada"_s);
}

void TestMessageText::findsOnlyRealWebAddresses_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("none") << u"no link here, http is a word"_s << QStringList();
    QTest::newRow("one") << u"see https://ci.example.com/812."_s << QStringList{u"https://ci.example.com/812"_s};
    QTest::newRow("brackets") << u"(https://a.example/x_(y)) [http://b.example]"_s
                              << QStringList{u"https://a.example/x_(y)"_s, u"http://b.example"_s};
    QTest::newRow("upper case") << u"HTTPS://A.EXAMPLE/B"_s << QStringList{u"HTTPS://A.EXAMPLE/B"_s};
    QTest::newRow("other schemes") << u"file:///etc/passwd javascript:alert(1) qrc:/x ftp://a.example data:text/html,x"_s
                                   << QStringList();
    QTest::newRow("inside a word") << u"xhttps://a.example"_s << QStringList();
    QTest::newRow("user info") << u"https://bank.example@evil.example/"_s << QStringList();
    QTest::newRow("no host") << u"https:// http:///x"_s << QStringList();
    QTest::newRow("quotes end it") << u"\"https://a.example\"onload=\"x\""_s << QStringList{u"https://a.example"_s};
    QTest::newRow("not a host") << u"http://a.example,http://b.example"_s << QStringList();
    QTest::newRow("line") << u"http://a.example\nhttps://b.example!"_s
                          << QStringList{u"http://a.example"_s, u"https://b.example"_s};
}

void TestMessageText::findsOnlyRealWebAddresses()
{
    QFETCH(QString, body);
    QFETCH(QStringList, links);
    QStringList found;
    for (const auto &[start, length] : text::findLinks(body))
        found << body.mid(start, length);
    QCOMPARE(found, links);
}

void TestMessageText::addressesWithoutASchemeAreLinks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("www") << u"see www.example.com/a?b, please"_s << QStringList{u"https://www.example.com/a?b"_s};
    QTest::newRow("mail") << u"write to ada.l+x@mail.example.com."_s << QStringList{u"mailto:ada.l+x@mail.example.com"_s};
    QTest::newRow("brackets") << u"(www.example.com) (ada@example.com)"_s
                              << QStringList{u"https://www.example.com"_s, u"mailto:ada@example.com"_s};
    QTest::newRow("at in a path") << u"www.example.com/@ada"_s << QStringList{u"https://www.example.com/@ada"_s};
    QTest::newRow("no host") << u"www. www.x @ada ada@ ada@home @.x a@.b www"_s << QStringList();
    QTest::newRow("inside a link") << u"https://a.example/www.b.example?m=ada@example.com"_s
                                   << QStringList{u"https://a.example/www.b.example?m=ada@example.com"_s};
    QTest::newRow("another host") << u"www.bank.example:x@evil.example/"_s << QStringList();
    QTest::newRow("inside a word") << u"xwww.example.com \u00E4da@example.com"_s << QStringList();
}

void TestMessageText::addressesWithoutASchemeAreLinks()
{
    QFETCH(QString, body);
    QFETCH(QStringList, addresses);
    static const QRegularExpression href(u"href=\"([^\"]*)\""_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : href.globalMatch(markup(body)))
        found << match.captured(1);
    QCOMPARE(found, addresses);
    if (!addresses.isEmpty())
        QVERIFY(text::needsMarkup(body));
}

void TestMessageText::signsCanBePlain_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("star") << u"2 \\*3\\* 4"_s << u"2 *3* 4"_s;
    QTest::newRow("code") << u"a \\`b\\`"_s << u"a `b`"_s;
    QTest::newRow("in code it is itself") << u"`a\\*b`"_s << u"a\\*b"_s;
    QTest::newRow("path") << u"C:\\temp\\x"_s << u"C:\\temp\\x"_s;
    QTest::newRow("shrug") << u"\u00AF\\_(x)_/\u00AF"_s << u"\u00AF\\_(x)_/\u00AF"_s;
    QTest::newRow("points") << u"buy:\n- tea\n* milk"_s << u"buy:\n \u2022  tea\n \u2022  milk"_s;
    QTest::newRow("a point can be plain") << u"\\- tea"_s << u"- tea"_s;
    QTest::newRow("no point") << u"-5\n- \na - b"_s << u"-5\n- \na - b"_s;
}

void TestMessageText::signsCanBePlain()
{
    QFETCH(QString, body);
    QFETCH(QString, shown);
    QTextDocument document;
    document.setHtml(markup(body));
    QCOMPARE(document.toPlainText().replace(QChar(0xA0), u' '), shown);
}

void TestMessageText::emojiSequencesAreOnePiece_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<bool>("is");
    QTest::newRow("party") << u"\U0001F389"_s << true;
    QTest::newRow("heart") << u"\u2764\uFE0F"_s << true;
    QTest::newRow("black heart is text") << u"\u2764"_s << false;
    QTest::newRow("check") << u"\u2705"_s << true;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s << true;
    QTest::newRow("digit") << u"1"_s << false;
    QTest::newRow("flag") << u"\U0001F1E9\U0001F1EA"_s << true;
    QTest::newRow("half flag") << u"\U0001F1E9x"_s << false;
    QTest::newRow("skin") << u"\U0001F44D\U0001F3FD"_s << true;
    QTest::newRow("coder") << u"\U0001F469\U0001F3FD\u200D\U0001F4BB"_s << true;
    QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << true;
    QTest::newRow("shrug") << u"\U0001F937\u200D\u2642\uFE0F"_s << true;
    QTest::newRow("fire heart") << u"\u2764\uFE0F\u200D\U0001F525"_s << true;
    QTest::newRow("scotland") << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s << true;
    QTest::newRow("letter") << u"a"_s << false;
    QTest::newRow("math bold") << u"\U0001D400"_s << false;
}

void TestMessageText::emojiSequencesAreOnePiece()
{
    QFETCH(QString, emoji);
    QFETCH(bool, is);
    QCOMPARE(text::emojiLength(emoji, 0), is ? emoji.size() : 0);
    if (is)
        QVERIFY(text::needsMarkup(emoji));
}

void TestMessageText::markupHasNoTagButOurs_data()
{
    QTest::addColumn<QString>("body");
    const QStringList hostile{
        u"<img src=http://a.example/x.png>"_s,
        u"<b>bold</b><script>alert(1)</script>"_s,
        u"https://a.example/\"><img src=\"http://b.example/x\">"_s,
        u"https://a.example/'onmouseover='x"_s,
        u"<style>body{background-image:url(http://a.example/x)}</style>"_s,
        u"<table background=http://a.example/x><tr><td>"_s,
        u"&lt;img src=x&gt; &amp;#60; &#60;img&#62;"_s,
        u"<a href=\"file:///etc/passwd\">x</a>"_s,
        u"https://a.example/<img/src=x>\u2764\uFE0F<img src=x>"_s,
        u"<!-- --><![CDATA[ <img src=x> ]]>"_s,
        u"<@\"><img src=x>>"_s,
    };
    for (const QString &body : hostile)
        QTest::newRow(qPrintable(body)) << body;
}

void TestMessageText::markupHasNoTagButOurs()
{
    QFETCH(QString, body);
    QString rest = markup(body);
    rest.remove(QRegularExpression(u"<span style=\"font-family:'Noto Color Emoji'\">|</span>|<br/>|</a>"_s));
    rest.remove(QRegularExpression(u"<a style=\"color:#[0-9a-f]{6}\" href=\"https?://[^\"<>]*\">"_s));
    QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>') && !rest.contains(u'"'), qPrintable(rest));
    QVERIFY(!markup(body).contains("<img"_L1));
}

void TestMessageText::markupReadsAsTheText()
{
    const QStringList bodies{u"a  b   c"_s,
                             u" leading, trailing "_s,
                             u"1 < 2 && 3 > 2 \"quoted\" 'single'"_s,
                             u"first\n\n  indented\nhttps://a.example/?a=1&b=2#c end"_s,
                             u"\U0001F44D\U0001F3FD ok \u2764\uFE0F"_s,
                             u"&amp; &lt;b&gt;"_s};
    for (const QString &body : bodies) {
        QTextDocument document;
        document.setHtml(markup(body));
        QString read = document.toPlainText();
        read.replace(QChar(QChar::Nbsp), u' ');
        QCOMPARE(read, body);
    }
}

void TestMessageText::linesHaveNoMarks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("line");
    QTest::newRow("bold") << u"**bold** and *slanted* and ~~gone~~"_s << u"bold and slanted and gone"_s;
    QTest::newRow("code") << u"use `a * b * c`"_s << u"use a * b * c"_s;
    QTest::newRow("block") << u"see\n```\nint a = **b;\n```"_s << u"see int a = **b;"_s;
    QTest::newRow("quote") << u"> said\n**answer**"_s << u"said answer"_s;
    QTest::newRow("no marks") << u"2 * 3 * 4, snake_case_name, a > b"_s << u"2 * 3 * 4, snake_case_name, a > b"_s;
    QTest::newRow("link") << u"**see** https://example.org/_a_*b*"_s << u"see https://example.org/_a_*b*"_s;
    QTest::newRow("mention") << u"_hello_ <@mara>, **<@mara>**"_s << u"hello @Mara, @Mara"_s;
    QTest::newRow("open") << u"**not closed"_s << u"**not closed"_s;
}

void TestMessageText::linesHaveNoMarks()
{
    QFETCH(const QString, body);
    QFETCH(const QString, line);
    Message message;
    message.id = 1;
    message.body = body;
    MessageMention mara;
    mara.tag = u"<@mara>"_s;
    mara.user.id = 3;
    mara.user.displayName = u"Mara"_s;
    message.mentions = {mara};
    QCOMPARE(words::messageLine(message), line);
    QCOMPARE(MessageText::line(message), line);
    QVERIFY(words::spoken(message, Progress::State::None, {}).endsWith(MessageText::unmarked(message)));
    QCOMPARE(MessageText::unmarked(message).simplified(), line);
}

void TestMessageText::mentionsShowNamesOnlyWhereTheTagIs()
{
    Message message;
    message.body = u"<@mara> look, <@mara>; <#general> <@ghost>"_s;
    MessageMention mara;
    mara.tag = u"<@mara>"_s;
    mara.user.id = 3;
    mara.user.name = u"mara"_s;
    mara.user.displayName = u"Mara <b>J</b>"_s;
    mara.startPosition = -5;
    mara.endPosition = 9000;
    MessageMention general;
    general.type = MentionType::ChannelMention;
    general.tag = u"<#general>"_s;
    general.channelName = u"general"_s;
    MessageMention lie;
    lie.tag = u"look"_s;
    lie.user.name = u"x"_s;
    message.mentions = {mara, general, lie};
    QCOMPARE(MessageText::plain(message), u"@Mara <b>J</b> look, @Mara <b>J</b>; #general <@ghost>"_s);
    const QString own = MessageText::body(message, false, Qt::red, Qt::white, Qt::gray, Qt::gray, message.mentions.constFirst().user.name);
    QVERIFY(own.contains(u"color:#ffffff;background-color:#ff0000"_s));
    const QString html = MessageText::body(message, false, Qt::red, Qt::white, Qt::gray, Qt::gray);
    QVERIFY(!html.contains(u"color:#ffffff;background-color:#ff0000"_s));
    QVERIFY(MessageText::needsMarkup(message));
    QCOMPARE(html.count(u"@Mara&nbsp;&lt;b&gt;"_s) + html.count(u"@Mara &lt;b&gt;"_s), 2);
    QVERIFY(html.contains("&lt;@ghost&gt;"_L1));
    QVERIFY(!html.contains("<b>"_L1));
}

void TestMessageText::longBodiesAreCutBetweenClusters()
{
    // What threat 25 promises.
    static_assert(text::longBodyLength == 2'000 && text::longBodyLines == 30 && text::hardBodyLength == 10'000);
    QVERIFY(!text::isLong(QString(text::longBodyLength, u'a')));
    QVERIFY(text::isLong(QString(text::longBodyLength + 1, u'a')));
    QVERIFY(!text::isLong(QString(text::longBodyLines - 1, u'\n')));
    QVERIFY(text::isLong(QString(text::longBodyLines, u'\n')));
    const QString lines = u"x\n"_s.repeated(40);
    QCOMPARE(text::shortened(lines, false).count(u'\n'), text::longBodyLines - 1);
    const QString emoji = u"a"_s + u"\U0001F469\u200D\U0001F4BB"_s.repeated(1000);
    const QString cut = text::shortened(emoji, false);
    QVERIFY(cut.endsWith(u'…'));
    QVERIFY((cut.size() - 2) % 5 == 0);
    QVERIFY(text::shortened(QString(200000, u'a'), true).size() <= text::hardBodyLength + 1);
    QCOMPARE(text::shortened(u"short"_s, false), u"short"_s);
}

void TestMessageText::everyLoneSurrogatePositionIsHarmless()
{
    const QString base = u"ab\U0001F389c https://a.example/\U0001F389 d"_s;
    for (qsizetype i = 0; i <= base.size(); ++i) {
        for (const char16_t lone : {char16_t(0xD83C), char16_t(0xDF89)}) {
            QString body = base;
            body.insert(i, QChar(lone));
            const QString safe = text::safeBody(body);
            QVERIFY(safe.isValidUtf16());
            QVERIFY(!markup(body).isEmpty());
        }
    }
}

PURR_TEST(TestMessageText)
#include "test_messagetext.moc"
