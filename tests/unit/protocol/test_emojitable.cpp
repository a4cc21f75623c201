// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/emojitable.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestEmojiTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAliasAndCharacter_data();
    void findsByAliasAndCharacter();
    void everyShortNameLeadsToItsEmoji();
    void unknownWordsAreNoEmoji();
    void searchPutsBeginningsFirst();
    void searchPutsMiddlesOfWordsLast();
};

void TestEmojiTable::findsByAliasAndCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::newRow("alias") << u"smile"_s << u"😄"_s;
    QTest::newRow("with colons") << u":smile:"_s << u"😄"_s;
    QTest::newRow("upper case") << u"SMILE"_s << u"😄"_s;
    QTest::newRow("character") << u"😄"_s << u"😄"_s;
    QTest::newRow("thumbs") << u"+1"_s << u"👍"_s;
    QTest::newRow("heart without selector") << u"\u2764"_s << u"❤️"_s;
    QTest::newRow("heart with selector") << u"❤️"_s << u"❤️"_s;
    QTest::newRow("toned") << u"👍🏽"_s << u"👍🏽"_s;
    QTest::newRow("unicode name") << u"grinning_face_with_smiling_eyes"_s << u"😄"_s;
    QTest::newRow("flag") << u"flag_japan"_s << u"🇯🇵"_s;
    QTest::newRow("joined") << u"👩‍💻"_s << u"👩‍💻"_s;
}

void TestEmojiTable::findsByAliasAndCharacter()
{
    QFETCH(QString, text);
    QFETCH(QString, character);
    const Emoji emoji = EmojiTable::instance().find(text);
    QCOMPARE(emoji.character, character);
    QVERIFY(!emoji.aliases.isEmpty());
    QVERIFY(!emoji.description.isEmpty());
}

void TestEmojiTable::everyShortNameLeadsToItsEmoji()
{
    const EmojiTable &table = EmojiTable::instance();
    QVERIFY(table.entries().size() > 1500);
    QVERIFY(table.groups().contains(u"Smileys & Emotion"_s));
    for (const EmojiTable::Entry &entry : table.entries())
        QCOMPARE(table.find(entry.emoji.character).character, entry.emoji.character);
    // "ok" is also the Unicode-derived name of nothing else; "x" must be the cross, not a letter button.
    QCOMPARE(table.find(u"x"_s).character, u"❌"_s);
    QCOMPARE(table.find(u"wave"_s).character, u"👋"_s);
    QCOMPARE(table.find(u"thumbsup"_s).aliases.first(), u"+1"_s);
}

void TestEmojiTable::unknownWordsAreNoEmoji()
{
    for (const QString &text : {u""_s, u":"_s, u"::"_s, u"hello"_s, u"a"_s, u"<img>"_s, QString(10000, u'x')})
        QVERIFY(EmojiTable::instance().find(text).character.isEmpty());
}

void TestEmojiTable::searchPutsBeginningsFirst()
{
    const EmojiTable &table = EmojiTable::instance();
    const auto found = table.search(u"rock"_s);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.first()->emoji.aliases.join(u' ').contains(u"rock"_s));
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [](auto *entry) { return entry->emoji.character == u"🚀"_s; }));
    // The name itself first, then what begins with it, the shortest first.
    const auto smiles = table.search(u"smile"_s);
    QVERIFY(smiles.size() > 3);
    QVERIFY(smiles.at(0)->emoji.aliases.contains(u"smile"_s));
    QVERIFY(smiles.at(1)->emoji.aliases.contains(u"smiley"_s));
    QCOMPARE(table.search(QString()).size(), table.entries().size());
    QVERIFY(table.search(u"zzzznothing"_s).isEmpty());
}

void TestEmojiTable::searchPutsMiddlesOfWordsLast()
{
    QStringList found;
    for (const EmojiTable::Entry *entry : EmojiTable::instance().search(u"ball"_s))
        found.append(entry->emoji.character);
    const qsizetype beginning = found.indexOf(u"🎈"_s); // balloon
    const qsizetype word = found.indexOf(u"🔮"_s);      // crystal ball
    const qsizetype middle = found.indexOf(u"🏀"_s);    // basketball
    QVERIFY2(beginning >= 0 && beginning < word && word < middle, qPrintable(found.join(u' ')));
    QCOMPARE(EmojiTable::instance().entryOf(u"\u2764"_s)->emoji.character, u"❤️"_s);
    QVERIFY(!EmojiTable::instance().entryOf(u"love"_s));
}

PURR_TEST(TestEmojiTable)
#include "test_emojitable.moc"
