// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/autostart.h"

#include "desktop/bus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// An argument of an Exec line, quoted as the Desktop Entry Specification asks: first for the line, then for the file.
static QString quoted(const QString &argument)
{
    QString result;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$')
            result += "\\\\"_L1;
        else if (c == u'\\')
            result += "\\\\\\"_L1;
        else if (c == u'%')
            result += u'%';
        result += c;
    }
    return u'"' + result + u'"';
}

Autostart::Autostart(QObject *parent)
    : Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), parent)
{
}

Autostart::Autostart(const QString &configFolder, QObject *parent)
    : QObject(parent), m_file(configFolder + "/autostart/"_L1 + QString::fromUtf16(desktopId) + ".desktop"_L1)
{
}

bool Autostart::isEnabled() const
{
    return QFile::exists(m_file);
}

void Autostart::setEnabled(bool enabled)
{
    if (enabled == isEnabled())
        return;
    if (enabled)
        write();
    else
        m_failed = !QFile::remove(m_file);
    Q_EMIT enabledChanged();
}

void Autostart::setArguments(const QStringList &arguments)
{
    if (m_arguments == arguments)
        return;
    m_arguments = arguments;
    if (isEnabled())
        write();
    Q_EMIT argumentsChanged();
}

void Autostart::write()
{
    QString command = quoted(QCoreApplication::applicationFilePath());
    for (const QString &argument : std::as_const(m_arguments))
        command += u' ' + quoted(argument);
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Purr\n"
                          "Icon=%1\n"
                          "Exec=%2\n"
                          "X-GNOME-Autostart-enabled=true\n"_s;
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    m_failed = !file.open(QIODevice::WriteOnly);
    if (m_failed)
        return;
    file.write(entry.arg(QString::fromUtf16(desktopId), command).toUtf8());
    m_failed = !file.commit();
}

} // namespace purr
