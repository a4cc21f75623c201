// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What SignIn keeps between runs.

#include "models/signin.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// More would make a list nobody reads.
constexpr int keptEntries = 12;
} // namespace

QString SignIn::settingsFile() const
{
    const QString folder = m_configPath.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                                  : m_configPath;
    return folder + u"/signin.ini"_s;
}

void SignIn::load()
{
    m_remembered.clear();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const int size = settings.beginReadArray(u"signIns"_s);
    for (int i = 0; i < qMin(size, keptEntries); ++i) {
        settings.setArrayIndex(i);
        Remembered entry;
        const QString place = settings.value(u"place"_s).toString();
        entry.place = place == "server"_L1 ? Place::PurrServer : place == "cloud"_L1 ? Place::Cloud : Place::ThisComputer;
        entry.address = settings.value(u"address"_s).toString();
        entry.apiKey = settings.value(u"apiKey"_s).toString();
        entry.username = settings.value(u"username"_s).toString();
        entry.displayName = settings.value(u"displayName"_s).toString();
        entry.lastUsed = QDateTime::fromString(settings.value(u"lastUsed"_s).toString(), Qt::ISODate);
        entry.password = settings.value(u"password"_s).toBool();
        if (!entry.username.isEmpty())
            m_remembered.append(entry);
    }
}

void SignIn::save() const
{
    const QString file = settingsFile();
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSettings settings(file, QSettings::IniFormat);
    settings.remove(u"signIns"_s);
    settings.beginWriteArray(u"signIns"_s, int(m_remembered.size()));
    for (int i = 0; i < m_remembered.size(); ++i) {
        const Remembered &entry = m_remembered.at(i);
        settings.setArrayIndex(i);
        settings.setValue(u"place"_s, entry.place == Place::PurrServer ? u"server"_s
                              : entry.place == Place::Cloud            ? u"cloud"_s
                                                                       : u"computer"_s);
        settings.setValue(u"address"_s, entry.address);
        settings.setValue(u"apiKey"_s, entry.apiKey);
        settings.setValue(u"username"_s, entry.username);
        settings.setValue(u"displayName"_s, entry.displayName);
        settings.setValue(u"lastUsed"_s, entry.lastUsed.toUTC().toString(Qt::ISODate));
        settings.setValue(u"password"_s, entry.password);
    }
    settings.endArray();
    settings.sync();
    // It names keys of applications: for this user only.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

void SignIn::remember()
{
    Remembered entry;
    entry.place = place();
    entry.address = entry.place == Place::PurrServer ? m_address.trimmed() : QString();
    entry.apiKey = m_apiKey.trimmed();
    entry.username = m_username.trimmed();
    entry.displayName = m_kitty->currentUser().displayName;
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    entry.password = !m_password.isEmpty();
    m_remembered.removeIf([&entry](const Remembered &old) {
        return old.place == entry.place && old.address == entry.address && old.username == entry.username;
    });
    m_remembered.prepend(entry);
    m_remembered.resize(std::min<qsizetype>(m_remembered.size(), keptEntries));
    save();
    rebuildChoices();
}

} // namespace purr
