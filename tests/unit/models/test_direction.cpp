// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelwords.h"
#include "models/conversationwords.h"
#include "models/filenames.h"
#include "models/messagetext.h"
#include "support/testmain.h"

#include <QTextLayout>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threats 13 and 14: nobody turns a line around by what he is called, or by where a link seems to lead. What counts is the
/// order on the screen.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsNeverReachNamesAndLinks();
    void namesDoNotTurnSentences_data();
    void namesDoNotTurnSentences();
};

namespace
{
/// All that steers direction in Unicode.
const QString steering = u"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"_s;

/// Where on the screen this part of a line begins and ends.
std::pair<qreal, qreal> placeOf(const QString &line, const QString &part)
{
    QTextLayout layout(line);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine laid = layout.createLine();
    layout.endLayout();
    const int from = int(line.indexOf(part));
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = 0;
    for (const QGlyphRun &run : laid.glyphRuns(from, int(part.size()))) {
        left = std::min(left, run.boundingRect().left());
        right = std::max(right, run.boundingRect().right());
    }
    return {left, right};
}

User person(const QString &name)
{
    User user;
    user.id = 7;
    user.name = u"x"_s;
    user.displayName = name;
    return user;
}
} // namespace

void TestDirection::controlsNeverReachNamesAndLinks()
{
    for (const QChar unit : steering) {
        const QString name = u"a"_s + unit + u"b.exe"_s;
        QVERIFY(!text::safeName(name).contains(unit));
        QVERIFY(!filenames::safe(name).contains(unit));
        QVERIFY(!words::channelTitle([&] {
                     Channel channel;
                     channel.type = ChannelType::Public;
                     channel.displayName = name;
                     return channel;
                 }(), {}).contains(unit));
        const QString body = text::safeBody(u"https://bank.example/"_s + unit + u"gpj.exe"_s);
        for (const auto &[start, length] : text::findLinks(body))
            QVERIFY2(!body.sliced(start, length).contains(unit), qPrintable(QString::number(unit.unicode(), 16)));
    }
}

void TestDirection::namesDoNotTurnSentences_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("left to right") << u"Ada"_s;
    QTest::newRow("Hebrew") << u"\u05D0\u05D1\u05D2"_s;
    QTest::newRow("Arabic") << u"\u0645\u0631\u064A\u0645"_s;
    QTest::newRow("with number") << u"\u05D0\u05D1 7"_s;
    QTest::newRow("override") << u"\u202Eada"_s;
    QTest::newRow("beyond the first plane") << u"\U00010800\U00010801"_s;
}

void TestDirection::namesDoNotTurnSentences()
{
    QFETCH(QString, name);
    const User user = person(name);
    const QString shown = text::safeName(name);
    // What follows a name stands right of it, numbers too, which take the direction of what is before them.
    Message message;
    message.id = 1;
    message.type = MessageType::Text;
    message.user = user;
    message.body = u"123 votes for it"_s;
    Channel channel;
    channel.id = 1;
    channel.type = ChannelType::Public;
    channel.lastReceivedMessage = message;
    const QString firstName = shown.section(u' ', 0, 0);
    const std::tuple<QString, QString, QString> lines[] = {
        {words::preview(channel, {}), firstName, u"123"_s},
        {words::shortTyping({user}), firstName, u"typing"_s},
        {words::typing({user}), shown, u"typing"_s},
        {words::presence({user}, {}), shown, u"entered"_s},
    };
    for (const auto &[line, first, second] : lines) {
        QVERIFY2(line.contains(first) && line.contains(second), qPrintable(line));
        QVERIFY2(placeOf(line, first).second <= placeOf(line, second).first + 0.5, qPrintable(line));
    }
    // And this test sees a line that is turned.
    const QString turned = u"\u05D0\u05D1: 123 votes"_s;
    QVERIFY(placeOf(turned, u"123"_s).first < placeOf(turned, u"\u05D0\u05D1"_s).first);
}

PURR_TEST(TestDirection)
#include "test_direction.moc"
