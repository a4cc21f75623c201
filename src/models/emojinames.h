// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/emojitable.h"

namespace purr
{

/// What emoji are called in the language of the program, from the annotations of the Unicode CLDR. Where they have none,
/// as in English, the names of EmojiTable hold. For the GUI thread.
class EmojiNames
{
public:
    /// Of QLocale(); read when it is asked for first in that language.
    [[nodiscard]] static const EmojiNames &now();

    /// "grinsendes Gesicht"; empty when it is no emoji.
    [[nodiscard]] QString nameOf(const QString &character) const;
    /// As EmojiTable::search(), in this language and in English.
    [[nodiscard]] QList<const EmojiTable::Entry *> search(const QString &text) const;

private:
    explicit EmojiNames(const QString &language);
    void read(const QString &path);

    QString m_language;
    EmojiTable::Names m_names; ///< the name first, what it is found by after it
};

} // namespace purr
