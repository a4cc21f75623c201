// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What can be done with the files of scenarios.

#include "lab/filefolder.h"
#include "lab/scenariolibrary.h"
#include "lab/scenariowriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// A path in that folder that nothing has yet.
QString freePath(const QString &folder, const QString &name)
{
    QString path = u"%1/%2.json"_s.arg(folder, name);
    for (int i = 2; QFile::exists(path); ++i)
        path = u"%1/%2-%3.json"_s.arg(folder, name).arg(i);
    return path;
}

} // namespace

bool ScenarioLibrary::isOwn(int row) const
{
    return row >= 0 && row < count() && QFileInfo(m_entries[size_t(row)].file).path() == m_folder;
}

int ScenarioLibrary::copy(int row)
{
    if (row < 0 || row >= count() || isRunning() || !QDir().mkpath(m_folder))
        return -1;
    const QString file = m_entries[size_t(row)].file;
    const QString path = freePath(m_folder, QFileInfo(file).completeBaseName());
    if (!QFile::copy(file, path))
        return -1;
    // One of the program is for reading only, and so would be its copy.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return add(QUrl::fromLocalFile(path));
}

bool ScenarioLibrary::rename(int row, const QString &title)
{
    if (!isOwn(row) || isRunning() || title.trimmed().isEmpty())
        return false;
    Entry &entry = m_entries[size_t(row)];
    QFile file(entry.file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (whole.isEmpty())
        return false;
    whole.insert(u"name"_s, title.trimmed());
    const QByteArray text = scenarioText(whole);
    QSaveFile target(entry.file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        return false;
    entry.scenario = Scenario::load(entry.file);
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

bool ScenarioLibrary::remove(int row)
{
    if (!isOwn(row) || isRunning() || !QFile::remove(m_entries[size_t(row)].file))
        return false;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    if (row <= m_current) {
        m_current = row == m_current ? -1 : m_current - 1;
        Q_EMIT currentChanged();
    }
    Q_EMIT countChanged();
    Q_EMIT resultsChanged();
    return true;
}

void ScenarioLibrary::showFolder(int row) const
{
    if (row >= 0 && row < count())
        showFolderOf(m_entries[size_t(row)].file);
}

} // namespace purr::lab
