// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/emojinames.h"

#include "core/logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

static void initEmojiNamesResources()
{
    Q_INIT_RESOURCE(emojinames);
}

namespace purr
{

using namespace Qt::Literals::StringLiterals;

const EmojiNames &EmojiNames::now()
{
    static std::unique_ptr<const EmojiNames> names;
    const QString language = QLocale().name().section(u'_', 0, 0);
    if (!names || names->m_language != language)
        names.reset(new EmojiNames(language));
    return *names;
}

EmojiNames::EmojiNames(const QString &language) : m_language(language)
{
    initEmojiNamesResources();
    read(language);
    if (language != "en"_L1)
        read(u"en"_s);
}

void EmojiNames::read(const QString &language)
{
    // The second file has what is put together of others: flags, families, professions.
    for (const QLatin1StringView folder : {"annotations"_L1, "annotationsDerived"_L1}) {
        if (const QString path = u":/emojinames/%1/%2.xml"_s.arg(folder, language); QFile::exists(path))
            readAnnotations(path, language == m_language);
    }
    readWords(language);
}

/// `<annotation cp="😀">word | word</annotation>` and `<annotation cp="😀" type="tts">name</annotation>` (UTS #35 part 2, 14).
void EmojiNames::readAnnotations(const QString &path, bool named)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "annotation"_L1)
            continue;
        const QString character = xml.attributes().value("cp"_L1).toString();
        const bool isName = xml.attributes().value("type"_L1) == "tts"_L1;
        const QString text = xml.readElementText();
        if (isName && named)
            m_names.insert(character, text);
        m_words[character].append(isName ? QStringList(text) : text.toLower().split(u" | "_s));
    }
    if (xml.hasError())
        qCWarning(log::ui) << "names of emoji:" << path << xml.errorString();
}

/// `{"en": {"yes": "👍 ✅"}}`: what is meant most comes first.
void EmojiNames::readWords(const QString &language)
{
    QFile file(u":/emojinames/words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object().value(language).toObject();
    for (auto word = words.constBegin(); word != words.constEnd(); ++word) {
        QList<const EmojiTable::Entry *> &meant = m_meant[word.key()];
        for (const QString &character : word.value().toString().split(u' ')) {
            const EmojiTable::Entry *entry = EmojiTable::instance().entryOf(character);
            if (!entry || meant.contains(entry))
                continue;
            meant.append(entry);
            m_words[EmojiTable::plain(character)].append(word.key());
        }
    }
}

QString EmojiNames::nameOf(const QString &character) const
{
    const Emoji emoji = EmojiTable::instance().find(character);
    for (const QString &each : {EmojiTable::plain(character), EmojiTable::plain(emoji.character)}) {
        if (const auto names = m_names.constFind(each); names != m_names.cend())
            return *names;
    }
    return emoji.description.isEmpty() ? emoji.aliases.value(0).replace(u'_', u' ') : emoji.description;
}

QList<const EmojiTable::Entry *> EmojiNames::search(const QString &text) const
{
    QList<const EmojiTable::Entry *> found = m_meant.value(text.trimmed().toLower());
    const qsizetype meant = found.size();
    for (const EmojiTable::Entry *entry : EmojiTable::instance().search(text, m_words)) {
        if (std::find(found.cbegin(), found.cbegin() + meant, entry) == found.cbegin() + meant)
            found.append(entry);
    }
    return found;
}

} // namespace purr
