// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/emojitable.h"

namespace purr
{

/// What emoji are called in the language of the program, from the annotations of the Unicode CLDR, and what people mean by
/// words like "yes", from our own list. Where there is no name, that of EmojiTable holds. For the GUI thread.
class EmojiNames
{
public:
    /// Of QLocale(); read when it is asked for first in that language.
    [[nodiscard]] static const EmojiNames &now();

    /// "grinsendes Gesicht"; empty when it is no emoji.
    [[nodiscard]] QString nameOf(const QString &character) const;
    /// What people mean by this, then as EmojiTable::search(); in this language and in English.
    [[nodiscard]] QList<const EmojiTable::Entry *> search(const QString &text) const;

    /// That of the emoji that are written; 0 none, 1 light to 5 dark. The user's choice, see Preferences.
    [[nodiscard]] static int skinTone() { return s_skinTone; }
    static void setSkinTone(int tone) { s_skinTone = tone; }

private:
    static inline int s_skinTone = 0;

    explicit EmojiNames(const QString &language);
    void read(const QString &language);
    void readAnnotations(const QString &path, bool named);
    void readWords(const QString &language);

    QString m_language;
    QHash<QString, QString> m_names;
    EmojiTable::Names m_words; ///< what each is found by
    QHash<QString, QList<const EmojiTable::Entry *>> m_meant;
};

} // namespace purr
