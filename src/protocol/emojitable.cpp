// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/emojitable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <utility>

static void initEmojiResources()
{
    Q_INIT_RESOURCE(emoji);
}

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QChar variationSelector(0xFE0F);

/// Whether a word of `text` begins with that.
bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool isSkinTone(char32_t codePoint)
{
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString slug(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80)
            slug.append(c);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'_'))
            slug.append(u'_');
    }
    return slug.endsWith(u'_') ? slug.chopped(1) : slug;
}
} // namespace

QString EmojiTable::plain(QString character)
{
    return character.remove(variationSelector);
}

const EmojiTable &EmojiTable::instance()
{
    static const EmojiTable table;
    return table;
}

EmojiTable::EmojiTable()
{
    initEmojiResources();
    const QJsonObject shortNames = QJsonDocument::fromJson(resource(u":/emoji/aliases.json"_s)).object();
    QTextStream lines(resource(u":/emoji/emoji-test.txt"_s));
    QString line;
    while (lines.readLineInto(&line))
        readLine(line, shortNames);
}

/// A line of emoji-test.txt: `1F604 ; fully-qualified # 😄 E0.6 grinning face with smiling eyes`, or `# group: …`.
void EmojiTable::readLine(const QString &line, const QJsonObject &shortNames)
{
    static constexpr QLatin1StringView groupMark{"# group: "};
    if (line.startsWith(groupMark)) {
        m_groups.append(line.mid(groupMark.size()));
        return;
    }
    const qsizetype semicolon = line.indexOf(u';');
    const qsizetype hash = line.indexOf(u'#', semicolon);
    if (line.startsWith(u'#') || semicolon < 0 || hash < 0 || m_groups.isEmpty() || m_groups.last() == "Component"_L1)
        return;
    if (line.mid(semicolon + 1, hash - semicolon - 1).trimmed() != "fully-qualified"_L1)
        return;

    QString character;
    QString base;
    QSet<char32_t> tones;
    for (const QString &code : line.left(semicolon).simplified().split(u' ')) {
        const char32_t codePoint = code.toUInt(nullptr, 16);
        character += QString::fromUcs4(&codePoint, 1);
        if (isSkinTone(codePoint))
            tones.insert(codePoint);
        else
            base += QString::fromUcs4(&codePoint, 1);
    }
    if (base != character) {
        // People of two tones are found by their character; a picker offers one tone for all.
        const auto entry = m_index.constFind(plain(base));
        if (entry != m_index.cend()) {
            if (tones.size() == 1)
                m_entries[*entry].skinTones.append(character);
            m_toned.insert(plain(character), {*entry, character});
        }
        return;
    }

    const QString comment = line.mid(hash + 1).trimmed();
    const QString name = comment.section(u' ', 2);
    Emoji emoji{character, name, {}, {}};
    for (const QJsonValue &alias : shortNames.value(character).toArray())
        emoji.aliases.append(alias.toString());
    if (const QString fromName = slug(name); !emoji.aliases.contains(fromName))
        emoji.aliases.append(fromName);
    const qsizetype index = m_entries.size();
    m_index.insert(plain(character), index);
    for (const QString &alias : std::as_const(emoji.aliases)) {
        // A name that people type wins over a Unicode name that happens to be the same word.
        if (!m_index.contains(alias) || shortNames.contains(character))
            m_index.insert(alias, index);
    }
    m_entries.append({emoji, int(m_groups.size()) - 1, {}});
}

Emoji EmojiTable::find(const QString &aliasOrCharacter) const
{
    QString key = plain(aliasOrCharacter.trimmed());
    if (key.size() > 2 && key.startsWith(u':') && key.endsWith(u':'))
        key = key.mid(1, key.size() - 2);
    for (const QString &word : {key, key.toLower()}) {
        if (const auto entry = m_index.constFind(word); entry != m_index.cend())
            return m_entries.at(*entry).emoji;
    }
    if (const auto toned = m_toned.constFind(key); toned != m_toned.cend()) {
        Emoji emoji = m_entries.at(toned->entry).emoji;
        emoji.character = toned->character;
        return emoji;
    }
    return {};
}

const EmojiTable::Entry *EmojiTable::entryOf(const QString &character) const
{
    const auto entry = m_index.constFind(plain(character));
    return entry == m_index.cend() ? nullptr : &m_entries.at(*entry);
}

QString EmojiTable::Entry::toned(int tone) const
{
    return tone > 0 && tone <= skinTones.size() ? skinTones.at(tone - 1) : emoji.character;
}

QList<const EmojiTable::Entry *> EmojiTable::search(const QString &text, const Names &names) const
{
    const QString whole = text.trimmed().toLower();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype elsewhere = std::numeric_limits<qsizetype>::max();
    QList<std::pair<qsizetype, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        const QStringList &aliases = entry.emoji.aliases;
        const QStringList called = aliases + names.value(plain(entry.emoji.character));
        const QString all = called.join(u' ').toLower();
        if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word); }))
            continue;
        const bool begins = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return beginsWord(all, word); });
        qsizetype rank = words.isEmpty() ? 0 : begins ? elsewhere - 1 : elsewhere;
        for (qsizetype i = 0; i < called.size() && !words.isEmpty(); ++i) {
            // The shortest first, and what people type before what it is called otherwise.
            const QString &name = called.at(i);
            if (name.startsWith(words.first(), Qt::CaseInsensitive))
                rank = std::min(rank, 2 * (name.compare(whole, Qt::CaseInsensitive) == 0 ? 0 : name.size()) + (i < aliases.size() ? 0 : 1));
        }
        found.append({rank, &entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const Entry *> entries;
    for (const auto &[rank, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

} // namespace purr
