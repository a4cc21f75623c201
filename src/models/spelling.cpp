// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/spelling.h"

#include "client/worker.h"
#include "models/spellbook.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// More words than that are forgotten and asked for again.
constexpr qsizetype mostKnown = 20'000;

QStringList usualFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, QDir::homePath() + u"/.local/share/hunspell"_s};
}
} // namespace

Spelling::Spelling(QObject *parent) : Spelling(usualFolders(), parent) {}

Spelling::Spelling(const QStringList &folders, QObject *parent) : QObject(parent)
{
    findDictionaries(folders);
}

void Spelling::findDictionaries(const QStringList &folders)
{
    // By the files behind links: distributions have one dictionary for several countries.
    QHash<QString, QString> known;
    for (const bool links : {false, true}) {
        for (const QString &folder : folders) {
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files, QDir::Name)) {
                const QString language = file.completeBaseName();
                const QString path = file.path() + u'/' + language;
                const QFileInfo words(path + u".dic"_s);
                if (words.isSymLink() != links || !words.exists() || m_paths.contains(language) || m_sameAs.contains(language))
                    continue;
                const QString place = words.canonicalFilePath();
                if (const auto same = known.constFind(place); same != known.cend()) {
                    m_sameAs.insert(language, *same);
                } else {
                    known.insert(place, language);
                    m_paths.insert(language, path);
                }
            }
        }
    }
}

Spelling::~Spelling()
{
    if (m_book)
        m_book->deleteLater();
}

void Spelling::setPreferences(Preferences *preferences)
{
    if (m_preferences == preferences)
        return;
    if (m_preferences)
        m_preferences->disconnect(this);
    m_preferences = preferences;
    if (preferences)
        connect(preferences, &Preferences::changed, this, &Spelling::read);
    Q_EMIT preferencesChanged();
    read();
}

void Spelling::read()
{
    if (!m_preferences)
        return;
    QStringList chosen;
    for (const QString &wanted : m_preferences->spellLanguages()) {
        const QString language = m_sameAs.value(wanted, wanted);
        if (m_paths.contains(language) && !chosen.contains(language))
            chosen.append(language);
    }
    // Nothing was ever chosen: the language of the desktop, whatever that of the program is, or of its kind.
    if (m_preferences->spellLanguages().isEmpty()) {
        const QString desktop = QLocale::system().language() == QLocale::C ? u"en_US"_s : QLocale::system().name();
        const QString own = m_sameAs.value(desktop, desktop);
        for (const QString &language : languages()) {
            if (language == own || (chosen.isEmpty() && language.startsWith(own.section(u'_', 0, 0))))
                chosen = {language};
        }
    }
    const bool active = m_preferences->spellCheck() && !chosen.isEmpty();
    if (m_folder != m_preferences->folder()) {
        m_folder = m_preferences->folder();
        readWords();
    }
    if (active == m_active && chosen == m_chosen)
        return;
    m_active = active;
    m_chosen = chosen;
    m_known.clear();
    m_asked.clear();
    ++m_edition;
    if (active) {
        if (!m_book) {
            m_thread = sharedThread(u"purr-spelling"_s);
            m_book = new SpellBook;
            m_book->moveToThread(m_thread.get());
            connect(m_book, &SpellBook::suggested, this, &Spelling::suggested);
            connect(m_book, &SpellBook::checked, this, [this](const QHash<QString, bool> &words, quint64 edition) {
                if (edition != m_edition)
                    return;
                if (m_known.size() > mostKnown)
                    m_known.clear();
                m_known.insert(words);
                for (const QString &word : words.keys())
                    m_asked.remove(word);
                Q_EMIT checked();
            });
        }
        QStringList paths;
        for (const QString &language : std::as_const(m_chosen))
            paths.append(m_paths.value(language));
        QMetaObject::invokeMethod(m_book, [book = m_book, paths] { book->open(paths); });
    }
    Q_EMIT changed();
    Q_EMIT checked();
}

QString Spelling::nameOf(const QString &language)
{
    const QLocale locale(language);
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

void Spelling::setChosen(const QString &language, bool chosen)
{
    if (!m_preferences || isChosen(language) == chosen)
        return;
    QStringList languages = m_chosen;
    if (chosen)
        languages.append(language);
    else
        languages.removeAll(language);
    // The last one goes by the switch: without any the language of the desktop would come back.
    if (languages.isEmpty())
        m_preferences->setSpellCheck(false);
    else
        m_preferences->setSpellLanguages(languages);
    Q_EMIT changed();
}

std::optional<bool> Spelling::isRight(const QString &word)
{
    if (!m_active || m_words.contains(word))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return known.value();
    m_asked.insert(word);
    if (!std::exchange(m_planned, true)) {
        // All words of one turn in one question.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_planned = false;
                if (m_active && !m_asked.isEmpty())
                    QMetaObject::invokeMethod(m_book, [book = m_book, words = m_asked.values(), edition = m_edition] {
                        book->check(words, edition);
                    });
            },
            Qt::QueuedConnection);
    }
    return std::nullopt;
}

void Spelling::suggest(const QString &word)
{
    if (m_active)
        QMetaObject::invokeMethod(m_book, [book = m_book, word] { book->suggest(word); });
    else
        Q_EMIT suggested(word, {});
}

QString Spelling::wordsPath() const
{
    return m_folder.isEmpty() ? QString() : m_folder + u"/words.txt"_s;
}

void Spelling::readWords()
{
    m_words.clear();
    QFile file(wordsPath());
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QString &word : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        m_words.insert(word);
}

void Spelling::learn(const QString &word)
{
    if (word.isEmpty() || m_words.contains(word))
        return;
    m_words.insert(word);
    if (!m_folder.isEmpty()) {
        QStringList words = m_words.values();
        words.sort();
        QSaveFile file(wordsPath());
        if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)) {
            file.write(words.join(u'\n').toUtf8() + '\n');
            file.commit();
        }
    }
    Q_EMIT checked();
}

} // namespace purr
