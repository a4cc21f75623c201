// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/emojimodel.h"

#include "models/emojinames.h"
#include "models/wordingchange.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr int recentMax = 24;
constexpr int searchMax = 200;

/// What Unicode calls its groups, for the translators.
[[maybe_unused]] constexpr const char *groupNames[]{
    QT_TRANSLATE_NOOP("purr::EmojiModel", "Smileys & Emotion"), QT_TRANSLATE_NOOP("purr::EmojiModel", "People & Body"),
    QT_TRANSLATE_NOOP("purr::EmojiModel", "Animals & Nature"),  QT_TRANSLATE_NOOP("purr::EmojiModel", "Food & Drink"),
    QT_TRANSLATE_NOOP("purr::EmojiModel", "Travel & Places"),   QT_TRANSLATE_NOOP("purr::EmojiModel", "Activities"),
    QT_TRANSLATE_NOOP("purr::EmojiModel", "Objects"),           QT_TRANSLATE_NOOP("purr::EmojiModel", "Symbols"),
    QT_TRANSLATE_NOOP("purr::EmojiModel", "Flags")};
} // namespace

EmojiModel::EmojiModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(&WordingChange::instance(), &WordingChange::changed, this, &EmojiModel::arrange);
    arrange();
}

void EmojiModel::setColumns(int columns)
{
    columns = std::max(1, columns);
    if (m_columns == columns)
        return;
    m_columns = columns;
    arrange();
}

void EmojiModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    arrange();
}

void EmojiModel::setSkinTone(int tone)
{
    if (m_skinTone == tone)
        return;
    m_skinTone = tone;
    arrange();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (m_recent == recent)
        return;
    m_recent = recent;
    arrange();
}

void EmojiModel::addGroup(const QString &heading, const QStringList &characters)
{
    if (characters.isEmpty())
        return;
    if (!heading.isEmpty())
        m_lines.append({heading, int(m_emoji.size()), 0});
    for (int i = 0; i < characters.size(); i += m_columns)
        m_lines.append({{}, int(m_emoji.size()) + i, std::min(m_columns, int(characters.size()) - i)});
    m_emoji += characters;
}

void EmojiModel::arrange()
{
    beginResetModel();
    m_lines.clear();
    m_emoji.clear();
    const EmojiTable &table = EmojiTable::instance();
    if (const QString wanted = m_search.trimmed(); !wanted.isEmpty()) {
        QStringList found;
        const QList<const EmojiTable::Entry *> entries = EmojiNames::now().search(wanted);
        for (const EmojiTable::Entry *entry : entries.first(std::min<qsizetype>(entries.size(), searchMax)))
            found.append(entry->toned(m_skinTone));
        addGroup({}, found);
    } else {
        addGroup(tr("Used lately"), m_recent);
        QList<QStringList> groups(table.groups().size());
        for (const EmojiTable::Entry &entry : table.entries())
            groups[entry.group].append(entry.toned(m_skinTone));
        for (int group = 0; group < groups.size(); ++group)
            addGroup(QCoreApplication::translate("purr::EmojiModel", table.groups().at(group).toUtf8().constData()), groups.at(group));
    }
    endResetModel();
    Q_EMIT changed();
}

QStringList EmojiModel::groups() const
{
    QStringList first;
    for (const Line &line : m_lines) {
        if (!line.heading.isEmpty())
            first.append(m_emoji.value(line.first));
    }
    return first;
}

int EmojiModel::lineOfGroup(int group) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!m_lines.at(line).heading.isEmpty() && group-- == 0)
            return line;
    }
    return -1;
}

QString EmojiModel::character(int number) const
{
    return m_emoji.value(number);
}

QString EmojiModel::nameOf(const QString &character) const
{
    return EmojiNames::now().nameOf(character);
}

int EmojiModel::lineOf(int number) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (number >= m_lines.at(line).first && number < m_lines.at(line).first + m_lines.at(line).count)
            return line;
    }
    return -1;
}

int EmojiModel::moved(int number, int steps, int lines) const
{
    if (m_emoji.isEmpty())
        return -1;
    number = std::clamp(number + steps, 0, int(m_emoji.size()) - 1);
    int line = lineOf(number);
    const int column = number - m_lines.at(line).first;
    for (int step = lines < 0 ? -1 : 1; lines != 0; lines -= step) {
        int next = line + step;
        while (next >= 0 && next < m_lines.size() && m_lines.at(next).count == 0)
            next += step;
        if (next < 0 || next >= m_lines.size())
            break;
        line = next;
    }
    return m_lines.at(line).first + std::min(column, m_lines.at(line).count - 1);
}

QStringList EmojiModel::withRecent(const QStringList &recent, const QString &character)
{
    QStringList list = recent;
    list.removeAll(character);
    list.prepend(character);
    return list.first(std::min<qsizetype>(list.size(), recentMax));
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case HeadingRole:
    case Qt::DisplayRole:
        return line.heading;
    case CharactersRole:
        return QStringList(m_emoji.sliced(line.first, line.count));
    case FirstRole:
        return line.first;
    default:
        return {};
    }
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {CharactersRole, "characters"}, {FirstRole, "first"}};
}

} // namespace purr
