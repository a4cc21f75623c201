// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/layouts.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr qsizetype longestName = 60;
}

void Layouts::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    load();
    Q_EMIT folderChanged();
    Q_EMIT changed();
}

QStringList Layouts::names() const
{
    QStringList names;
    for (const Layout &layout : m_layouts)
        names.append(layout.name);
    return names;
}

int Layouts::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_layouts, [&name](const Layout &layout) { return layout.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_layouts.cend() ? -1 : int(found - m_layouts.cbegin());
}

bool Layouts::save(const QString &name)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty() || !m_workspace)
        return false;
    const Layout layout{wanted, m_workspace->arrangement()};
    if (const int known = indexOf(wanted); known >= 0)
        m_layouts[known] = layout;
    else
        m_layouts.append(layout);
    keep();
    return true;
}

void Layouts::apply(int index)
{
    if (m_workspace && index >= 0 && index < m_layouts.size())
        m_workspace->arrange(m_layouts.at(index).arrangement);
}

bool Layouts::rename(int index, const QString &name)
{
    const QString wanted = name.simplified().left(longestName);
    const int taken = indexOf(wanted);
    if (index < 0 || index >= m_layouts.size() || wanted.isEmpty() || (taken >= 0 && taken != index))
        return false;
    m_layouts[index].name = wanted;
    keep();
    return true;
}

void Layouts::remove(int index)
{
    if (index < 0 || index >= m_layouts.size())
        return;
    m_layouts.removeAt(index);
    keep();
}

void Layouts::keep()
{
    Q_EMIT changed();
    if (m_folder.isEmpty())
        return;
    QJsonArray json;
    for (const Layout &layout : std::as_const(m_layouts))
        json.append(QJsonObject{{u"name"_s, layout.name}, {u"arrangement"_s, layout.arrangement}});
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + "/layouts.json"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!file.commit())
        qCWarning(log::ui) << "cannot keep the layouts:" << file.errorString();
}

void Layouts::load()
{
    m_layouts.clear();
    QFile file(m_folder + "/layouts.json"_L1);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray json = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : json) {
        const QString name = value.toObject().value("name"_L1).toString();
        if (!name.isEmpty())
            m_layouts.append({name, value.toObject().value("arrangement"_L1).toObject()});
    }
}

} // namespace purr
