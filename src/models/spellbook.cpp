// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/spellbook.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// Speaks the encoding of its file.
struct SpellBook::Dictionary {
    explicit Dictionary(const QString &path)
        : hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData()),
          encoding(QByteArray::fromStdString(hunspell.get_dict_encoding())), encode(encoding.constData()), decode(encoding.constData())
    {
    }

    std::string bytes(const QString &word)
    {
        const QByteArray bytes = encode.isValid() ? QByteArray(encode(word)) : word.toLatin1();
        return bytes.toStdString();
    }
    QString text(const std::string &word)
    {
        const QByteArrayView bytes(word.data(), qsizetype(word.size()));
        return decode.isValid() ? QString(decode(bytes)) : QString::fromLatin1(bytes);
    }

    Hunspell hunspell;
    QByteArray encoding;
    QStringEncoder encode;
    QStringDecoder decode;
};

SpellBook::SpellBook() = default;

SpellBook::~SpellBook() = default;

void SpellBook::open(const QStringList &paths)
{
    m_dictionaries.clear();
    for (const QString &path : paths)
        m_dictionaries.push_back(std::make_unique<Dictionary>(path));
}

bool SpellBook::isRight(const QString &word)
{
    return std::ranges::any_of(m_dictionaries, [&word](const auto &dictionary) {
        return dictionary->hunspell.spell(dictionary->bytes(word));
    });
}

void SpellBook::check(const QStringList &words, quint64 edition)
{
    QHash<QString, bool> answers;
    for (const QString &word : words)
        answers.insert(word, isRight(word));
    Q_EMIT checked(answers, edition);
}

void SpellBook::suggest(const QString &word)
{
    constexpr qsizetype most = 6;
    // Every language has its turn.
    QList<QStringList> lists;
    qsizetype longest = 0;
    for (const auto &dictionary : m_dictionaries) {
        QStringList list;
        for (const std::string &suggestion : dictionary->hunspell.suggest(dictionary->bytes(word)))
            list.append(dictionary->text(suggestion));
        longest = std::max(longest, list.size());
        lists.append(list);
    }
    QStringList suggestions;
    for (qsizetype i = 0; i < longest; ++i) {
        for (const QStringList &list : std::as_const(lists)) {
            if (i < list.size() && !suggestions.contains(list.at(i)) && suggestions.size() < most)
                suggestions.append(list.at(i));
        }
    }
    Q_EMIT suggested(word, suggestions);
}

} // namespace purr
