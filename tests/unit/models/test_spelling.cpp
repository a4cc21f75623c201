// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/draftmarks.h"
#include "models/preferences.h"
#include "models/spelling.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextLayout>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Words of a draft, with the dictionaries of the system (tests/packages).
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>();
        m_preferences->setFolder(m_folder->path());
        m_preferences->setSpellLanguages({u"en_US"_s});
        m_spelling = std::make_unique<Spelling>();
        QVERIFY2(m_spelling->languages().contains(u"en_US"_s), "hunspell-en-us is not installed");
        m_spelling->setPreferences(m_preferences.get());
        QVERIFY(m_spelling->isActive());
    }

    void wordsAreCheckedInSeveralLanguages()
    {
        QVERIFY(isRight(u"house"_s));
        QVERIFY(!isRight(u"hause"_s));
        QVERIFY(!isRight(u"Stra\u00dfe"_s));
        m_spelling->setChosen(u"de_DE"_s, true);
        QCOMPARE(m_preferences->spellLanguages(), QStringList({u"en_US"_s, u"de_DE"_s}));
        QVERIFY(isRight(u"Stra\u00dfe"_s));
        QVERIFY(isRight(u"house"_s));
        m_preferences->setSpellCheck(false);
        QVERIFY(!m_spelling->isActive());
        QVERIFY(isRight(u"hause"_s));
    }

    void oneDictionaryOfSeveralCountriesIsThereOnce()
    {
        const QDir folder(m_folder->path());
        for (const QString &suffix : {u".aff"_s, u".dic"_s}) {
            QVERIFY(QFile::copy(u"/usr/share/hunspell/en_US"_s + suffix, folder.filePath(u"xx_US"_s + suffix)));
            QVERIFY(QFile::link(u"xx_US"_s + suffix, folder.filePath(u"xx_AT"_s + suffix)));
            QVERIFY(QFile::link(folder.filePath(u"xx_US"_s + suffix), folder.filePath(u"xx_ZZ"_s + suffix)));
            QVERIFY(QFile::copy(u"/usr/share/hunspell/de_DE"_s + suffix, folder.filePath(u"yy"_s + suffix)));
        }
        Spelling spelling(QStringList{folder.path()});
        QCOMPARE(spelling.languages(), QStringList({u"xx_US"_s, u"yy"_s}));
        // Who chose a country before goes on with its dictionary.
        m_preferences->setSpellLanguages({u"xx_AT"_s, u"xx_ZZ"_s});
        spelling.setPreferences(m_preferences.get());
        QCOMPARE(spelling.chosen(), QStringList({u"xx_US"_s}));
        QVERIFY(spelling.isActive());
    }

    void suggestionsAndOwnWords()
    {
        QSignalSpy suggested(m_spelling.get(), &Spelling::suggested);
        m_spelling->suggest(u"houze"_s);
        QTRY_COMPARE(suggested.size(), 1);
        QVERIFY(suggested.constFirst().at(1).toStringList().contains(u"house"_s));
        QVERIFY(!isRight(u"purrd"_s));
        m_spelling->learn(u"purrd"_s);
        QVERIFY(isRight(u"purrd"_s));
        Spelling later;
        later.setPreferences(m_preferences.get());
        QCOMPARE(later.isRight(u"purrd"_s), std::optional(true));
    }

    void marksAreOnWrongWordsOnly()
    {
        QTextDocument document;
        Marks marks;
        marks.setDocument(&document);
        marks.setSpelling(m_spelling.get());
        document.setPlainText(u"A hause and `kode hier` https://hause.example @hause x2y\n```\nkode\n```\nwrongg"_s);
        QTRY_COMPARE(marks.wrong().size(), 2);
        QCOMPARE(marks.wrongAt(3), QPoint(2, 7));
        QCOMPARE(marks.wrongAt(9), QPoint(-1, -1));
        QCOMPARE(marks.wrongAt(int(document.characterCount()) - 2).y(), document.characterCount() - 1);
        m_spelling->learn(u"hause"_s);
        QTRY_COMPARE(marks.wrong().size(), 1);
        m_preferences->setSpellCheck(false);
        QTRY_COMPARE(marks.wrong().size(), 0);
        // Marking changes no text.
        QVERIFY(document.toPlainText().startsWith(u"A hause and"_s));
    }

private:
    /// The document of a QML text needs a window.
    class Marks : public DraftMarks
    {
    public:
        using QSyntaxHighlighter::setDocument;
    };

    bool isRight(const QString &word)
    {
        (void)QTest::qWaitFor([&] { return m_spelling->isRight(word).has_value(); }, 15000);
        return m_spelling->isRight(word).value_or(false);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Spelling> m_spelling;
};

PURR_TEST(TestSpelling)
#include "test_spelling.moc"
