// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/blanktext.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestBlankText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSomething_data();
    void showsSomething();
};

void TestBlankText::showsSomething_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blank");
    const auto row = [](const char *name, const QString &text, bool blank) { QTest::newRow(name) << text << blank; };
    row("empty", {}, true);
    row("spaces", u" \t\u00a0\u2003\u3000\n"_s, true);
    row("zero width", u"\u200b\u200c\u200d\u2060\ufeff"_s, true);
    row("soft hyphen", u"\u00ad"_s, true);
    row("directions", u"\u200e\u202e\u2067"_s, true);
    row("Hangul fillers", u"\u3164\u115f\u1160\uffa0"_s, true);
    row("Braille without dots", u"\u2800\u2800"_s, true);
    row("marks alone", u"\u0301\ufe0f\u034f"_s, true);
    row("tags", u"\U000e0041"_s, true);
    row("half of a pair", QString(QChar(0xd83d)), false); // shown as a question mark
    row("a letter", u"a"_s, false);
    row("a letter among blanks", u"\u3164x\u200b"_s, false);
    row("a letter with its mark", u"e\u0301"_s, false);
    row("Hangul", u"\ud55c"_s, false);
    row("Arabic", u"\u0645"_s, false);
    row("Devanagari", u"\u0915\u093f"_s, false);
    row("Braille", u"\u2801"_s, false);
    row("emoji", u"\U0001f600"_s, false);
    row("a point", u"."_s, false);
}

void TestBlankText::showsSomething()
{
    QFETCH(QString, text);
    QTEST(purr::isBlank(text), "blank");
}

PURR_TEST(TestBlankText)
#include "test_blanktext.moc"
