// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelarrangement.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Longer names would not fit the list.
constexpr qsizetype longestName = 60;

template <typename Container> QJsonArray idsOf(const Container &ids)
{
    QJsonArray json;
    for (const qint64 id : ids)
        json.append(id);
    return json;
}

bool isFoldedAtFirst(const QString &key)
{
    return key == "hidden"_L1;
}
} // namespace

void ChannelArrangement::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    load();
    Q_EMIT folderChanged();
    Q_EMIT changed();
}

bool ChannelArrangement::addSection(const QString &name)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty() || m_sections.contains(wanted, Qt::CaseInsensitive))
        return false;
    m_sections.append(wanted);
    keep();
    return true;
}

bool ChannelArrangement::renameSection(const QString &from, const QString &to)
{
    const QString wanted = to.simplified().left(longestName);
    const qsizetype at = m_sections.indexOf(from);
    if (at < 0 || wanted.isEmpty())
        return false;
    if (wanted == from)
        return true;
    if (wanted.compare(from, Qt::CaseInsensitive) != 0 && m_sections.contains(wanted, Qt::CaseInsensitive))
        return false;
    m_sections[at] = wanted;
    for (QString &section : m_sectionOf) {
        if (section == from)
            section = wanted;
    }
    if (m_toggled.remove(u"own:"_s + from))
        m_toggled.insert(u"own:"_s + wanted);
    keep();
    return true;
}

void ChannelArrangement::removeSection(const QString &name)
{
    if (m_sections.removeAll(name) == 0)
        return;
    m_sectionOf.removeIf([&name](const auto &entry) { return entry.value() == name; });
    m_toggled.remove(u"own:"_s + name);
    keep();
}

void ChannelArrangement::moveSection(const QString &name, int by)
{
    const qsizetype from = m_sections.indexOf(name);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_sections.size() || by == 0)
        return;
    m_sections.move(from, to);
    keep();
}

void ChannelArrangement::moveTo(qint64 channelId, const QString &section)
{
    if (sectionOf(channelId) == section || (!section.isEmpty() && !m_sections.contains(section)))
        return;
    if (section.isEmpty())
        m_sectionOf.remove(channelId);
    else
        m_sectionOf.insert(channelId, section);
    keep();
}

void ChannelArrangement::setFavourite(qint64 channelId, bool favourite)
{
    if (isFavourite(channelId) == favourite)
        return;
    if (favourite)
        m_favourites.append(channelId);
    else
        m_favourites.removeAll(channelId);
    keep();
}

void ChannelArrangement::placeFavourite(qint64 channelId, int rank)
{
    const qsizetype from = m_favourites.indexOf(channelId);
    if (from < 0)
        return;
    // The places behind it come one nearer when it is taken out.
    qsizetype to = std::clamp<qsizetype>(rank, 0, m_favourites.size());
    to -= from < to ? 1 : 0;
    if (from == to)
        return;
    m_favourites.move(from, to);
    keep();
}

void ChannelArrangement::setHidden(qint64 channelId, bool hidden)
{
    if (isHidden(channelId) == hidden)
        return;
    if (hidden)
        m_hidden.insert(channelId);
    else
        m_hidden.remove(channelId);
    keep();
}

bool ChannelArrangement::isFolded(const QString &key) const
{
    return m_toggled.contains(key) != isFoldedAtFirst(key);
}

void ChannelArrangement::setFolded(const QString &key, bool folded)
{
    if (isFolded(key) == folded)
        return;
    if (folded != isFoldedAtFirst(key))
        m_toggled.insert(key);
    else
        m_toggled.remove(key);
    keep();
}

void ChannelArrangement::setMutedUntil(qint64 channelId, const QDateTime &until)
{
    if (mutedUntil(channelId) == until)
        return;
    if (until.isValid())
        m_mutedUntil.insert(channelId, until);
    else
        m_mutedUntil.remove(channelId);
    keep();
}

void ChannelArrangement::keep()
{
    Q_EMIT changed();
    if (m_folder.isEmpty())
        return;
    QJsonObject sectionOf;
    for (const auto &[id, section] : m_sectionOf.asKeyValueRange())
        sectionOf.insert(QString::number(id), section);
    QJsonObject mutedUntil;
    for (const auto &[id, until] : m_mutedUntil.asKeyValueRange())
        mutedUntil.insert(QString::number(id), until.toUTC().toString(Qt::ISODate));
    const QJsonObject json{
        {u"sections"_s, QJsonArray::fromStringList(m_sections)},
        {u"sectionOf"_s, sectionOf},
        {u"favourites"_s, idsOf(m_favourites)},
        {u"hidden"_s, idsOf(m_hidden)},
        {u"folds"_s, QJsonArray::fromStringList(m_toggled.values())},
        {u"mutedUntil"_s, mutedUntil},
    };
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + "/channels.json"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!file.commit())
        qCWarning(log::ui) << "cannot keep the order of the channels:" << file.errorString();
}

void ChannelArrangement::load()
{
    m_sections.clear();
    m_sectionOf.clear();
    m_favourites.clear();
    m_hidden.clear();
    m_toggled.clear();
    m_mutedUntil.clear();
    QFile file(m_folder + "/channels.json"_L1);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &name : json.value("sections"_L1).toArray())
        m_sections.append(name.toString());
    m_sections.removeAll(QString());
    m_sections.removeDuplicates();
    const QJsonObject sectionOf = json.value("sectionOf"_L1).toObject();
    for (auto entry = sectionOf.constBegin(); entry != sectionOf.constEnd(); ++entry) {
        if (m_sections.contains(entry.value().toString()))
            m_sectionOf.insert(entry.key().toLongLong(), entry.value().toString());
    }
    for (const QJsonValue &id : json.value("favourites"_L1).toArray())
        m_favourites.append(id.toInteger());
    for (const QJsonValue &id : json.value("hidden"_L1).toArray())
        m_hidden.insert(id.toInteger());
    for (const QJsonValue &key : json.value("folds"_L1).toArray())
        m_toggled.insert(key.toString());
    const QJsonObject mutedUntil = json.value("mutedUntil"_L1).toObject();
    for (auto entry = mutedUntil.constBegin(); entry != mutedUntil.constEnd(); ++entry) {
        const QDateTime until = QDateTime::fromString(entry.value().toString(), Qt::ISODate);
        if (until.isValid())
            m_mutedUntil.insert(entry.key().toLongLong(), until);
    }
}

} // namespace purr
