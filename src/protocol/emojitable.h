// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

namespace purr
{

/// Every emoji of the Unicode data that the program was built with, in the order that pickers show. Names that people
/// type (`smile`, `+1`) come first among the aliases; each emoji also has its Unicode name with underscores.
/// Read once at first use; safe to use from any thread afterwards.
class EmojiTable
{
public:
    struct Entry {
        Emoji emoji;
        /// Index into groups().
        int group = 0;
        /// The same emoji in the five skin tones, light to dark; empty for most.
        QStringList skinTones;

        /// 0: as it comes, 1 light to 5 dark.
        [[nodiscard]] QString toned(int tone) const;
    };

    using Names = QHash<QString, QStringList>;

    [[nodiscard]] static const EmojiTable &instance();

    [[nodiscard]] const QStringList &groups() const { return m_groups; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    /// By an alias with or without colons, or by the character itself, with or without variation selector or skin tone.
    /// A skin tone is kept in the answer. Null when it is no emoji.
    [[nodiscard]] Emoji find(const QString &aliasOrCharacter) const;
    /// Of that character; null when it is none.
    [[nodiscard]] const Entry *entryOf(const QString &character) const;
    /// Entries that have every word of `text` in their aliases and names: first where it is one of these, then where one
    /// begins with it, then where its words are the beginnings of words, at last anywhere. All when `text` is empty.
    /// `names` has more of them, by the plain() character.
    [[nodiscard]] QList<const Entry *> search(const QString &text, const Names &names = {}) const;
    /// Without variation selectors, which say how it is drawn and not what it is.
    [[nodiscard]] static QString plain(QString character);

private:
    EmojiTable();
    void readLine(const QString &line, const QJsonObject &shortNames);

    QStringList m_groups;
    QList<Entry> m_entries;
    /// By alias and by character without variation selectors.
    QHash<QString, qsizetype> m_index;
    struct Toned {
        qsizetype entry;
        QString character;
    };
    /// By characters with skin tones, without variation selectors.
    QHash<QString, Toned> m_toned;
};

} // namespace purr
