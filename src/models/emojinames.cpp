// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/emojinames.h"

#include "core/logging.h"

#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

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
    // The second file has what is put together of others: flags, families, professions.
    for (const QLatin1StringView folder : {"annotations"_L1, "annotationsDerived"_L1}) {
        if (const QString path = u":/emojinames/%1/%2.xml"_s.arg(folder, language); QFile::exists(path))
            read(path);
    }
}

/// `<annotation cp="😀">word | word</annotation>` and `<annotation cp="😀" type="tts">name</annotation>` (UTS #35 part 2, 14).
void EmojiNames::read(const QString &path)
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
        QStringList &names = m_names[character];
        if (isName)
            names.prepend(text);
        else
            names.append(text.toLower().split(u" | "_s));
    }
    if (xml.hasError())
        qCWarning(log::ui) << "names of emoji:" << path << xml.errorString();
}

QString EmojiNames::nameOf(const QString &character) const
{
    const Emoji emoji = EmojiTable::instance().find(character);
    for (const QString &each : {EmojiTable::plain(character), EmojiTable::plain(emoji.character)}) {
        if (const auto names = m_names.constFind(each); names != m_names.cend())
            return names->constFirst();
    }
    return emoji.description.isEmpty() ? emoji.aliases.value(0).replace(u'_', u' ') : emoji.description;
}

QList<const EmojiTable::Entry *> EmojiNames::search(const QString &text) const
{
    return EmojiTable::instance().search(text, m_names);
}

} // namespace purr
