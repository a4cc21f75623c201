// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/filechooser.h"

#include "desktop/bus.h"
#include "models/filenames.h"

#include <QDir>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.FileChooser"_s;
const QString requestInterface = u"org.freedesktop.portal.Request"_s;
/// Where a window of our own ended, as long as the program runs.
QString lastFolder;

/// Starting a portal that does not run yet takes its time.
constexpr std::chrono::seconds usualPatience{8};
/// Folders can be chosen since this version of the interface; an older portal would ask for a file.
constexpr uint versionWithFolders = 3;

/// How the portal takes kinds of files: a(sa(us)).
struct Pattern {
    uint kind = 0; // 0: a pattern of the name
    QString glob;
};
struct Filter {
    QString label;
    QList<Pattern> patterns;
};

QDBusArgument &operator<<(QDBusArgument &out, const Pattern &pattern)
{
    out.beginStructure();
    out << pattern.kind << pattern.glob;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Pattern &pattern)
{
    in.beginStructure();
    in >> pattern.kind >> pattern.glob;
    in.endStructure();
    return in;
}

QDBusArgument &operator<<(QDBusArgument &out, const Filter &filter)
{
    out.beginStructure();
    out << filter.label << filter.patterns;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Filter &filter)
{
    in.beginStructure();
    in >> filter.label >> filter.patterns;
    in.endStructure();
    return in;
}

/// "Pictures (*.png *.jpg)" in the portal's way, where large and small letters are not the same.
QList<Filter> filtersOf(const QStringList &nameFilters)
{
    static const QRegularExpression shape(u"^(.*?)\\s*\\(([^()]*)\\)\\s*$"_s);
    QList<Filter> filters;
    for (const QString &nameFilter : nameFilters) {
        const QRegularExpressionMatch match = shape.match(nameFilter);
        Filter filter{match.hasMatch() ? match.captured(1) : nameFilter, {}};
        for (const QString &glob : (match.hasMatch() ? match.captured(2) : nameFilter).split(u' ', Qt::SkipEmptyParts)) {
            filter.patterns.append({0, glob});
            if (glob.toUpper() != glob)
                filter.patterns.append({0, glob.toUpper()});
        }
        filters.append(filter);
    }
    return filters;
}

/// Names a window for the portal, so that its own comes above it. On Wayland Qt 6.4 has no way to name one.
QString nameOf(QWindow *window)
{
    if (!window || QGuiApplication::platformName() != "xcb"_L1)
        return {};
    return u"x11:%1"_s.arg(window->winId(), 0, 16);
}
} // namespace
} // namespace purr

Q_DECLARE_METATYPE(purr::Pattern)
Q_DECLARE_METATYPE(purr::Filter)

namespace purr
{

FileChooser::FileChooser(QObject *parent) : FileChooser(sessionBus(), usualPatience, parent) {}

FileChooser::FileChooser(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_bus(bus), m_portal(service, m_bus, QDBusServiceWatcher::WatchForUnregistration), m_patience(patience)
{
    static const bool registered = [] {
        qDBusRegisterMetaType<Pattern>();
        qDBusRegisterMetaType<QList<Pattern>>();
        qDBusRegisterMetaType<Filter>();
        qDBusRegisterMetaType<QList<Filter>>();
        return true;
    }();
    Q_UNUSED(registered)
    // Its window is gone with it.
    connect(&m_portal, &QDBusServiceWatcher::serviceUnregistered, this, &FileChooser::giveUp);
}

FileChooser::~FileChooser()
{
    const QString request = m_request;
    if (stop() && !request.isEmpty())
        m_bus.send(QDBusMessage::createMethodCall(service, request, requestInterface, u"Close"_s));
}

QUrl FileChooser::startFolder() const
{
    const QFileInfo folder(QFileInfo(m_suggested.toLocalFile()).absolutePath());
    const bool isThere = m_suggested.isLocalFile() && folder.isDir();
    if (!isThere && QFileInfo(lastFolder).isDir())
        return QUrl::fromLocalFile(lastFolder);
    return QUrl::fromLocalFile(isThere ? folder.filePath() : QDir::homePath());
}

void FileChooser::remember(const QUrl &chosen)
{
    const QFileInfo info(chosen.toLocalFile());
    lastFolder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

QUrl FileChooser::freeFileIn(const QUrl &folder) const
{
    return QUrl::fromLocalFile(filenames::freePath(folder.toLocalFile(), QFileInfo(startFile().toLocalFile()).fileName()));
}

QUrl FileChooser::startFile() const
{
    const QString name = m_suggested.isLocalFile() ? QFileInfo(m_suggested.toLocalFile()).fileName() : m_suggestedName;
    return name.isEmpty() ? QUrl() : QUrl::fromLocalFile(startFolder().toLocalFile() + u'/' + name);
}

void FileChooser::open(QWindow *above)
{
    if (m_waiting)
        return;
    m_waiting = true;
    if (!m_bus.isConnected()) {
        // Not before whoever asked has heard that it is asked.
        QMetaObject::invokeMethod(this, &FileChooser::giveUp, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << interface << u"version"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, parent = nameOf(above)] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!m_waiting)
            return;
        const uint version = reply.isError() ? 0 : reply.value().variant().toUInt();
        if (version == 0 || (m_mode == Mode::OpenFolder && version < versionWithFolders))
            giveUp();
        else
            ask(parent, version);
    });
}

void FileChooser::ask(const QString &above, uint version)
{
    // The answer may be there before the call returns, so its place is known by our own word.
    m_token = u"purr%1"_s.arg(QRandomGenerator::system()->generate64(), 0, 36);
    QString sender = m_bus.baseService().mid(1);
    listenAt(u"%1/request/%2/%3"_s.arg(path, sender.replace(u'.', u'_'), m_token));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, m_mode == Mode::SaveFile ? u"SaveFile"_s : u"OpenFile"_s);
    call << above << m_title << options();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!m_waiting)
            return;
        if (reply.isError()) {
            giveUp();
        } else if (const QString request = reply.value().path(); request != m_request) {
            listenAt(request); // Portals of long ago chose the place themselves.
        }
    });
}

QVariantMap FileChooser::options() const
{
    QVariantMap options{{u"handle_token"_s, m_token}, {u"modal"_s, true}};
    if (m_mode == Mode::OpenFiles)
        options.insert(u"multiple"_s, true);
    if (m_mode == Mode::OpenFolder)
        options.insert(u"directory"_s, true);
    if (!m_nameFilters.isEmpty())
        options.insert(u"filters"_s, QVariant::fromValue(filtersOf(m_nameFilters)));
    if (m_mode == Mode::SaveFile && m_suggested.isLocalFile()) {
        const QFileInfo file(m_suggested.toLocalFile());
        options.insert(u"current_name"_s, file.fileName());
        // Bytes with their NUL.
        options.insert(u"current_folder"_s, QFile::encodeName(file.absolutePath()) + '\0');
    } else if (m_mode == Mode::SaveFile && !m_suggestedName.isEmpty()) {
        options.insert(u"current_name"_s, m_suggestedName);
    }
    return options;
}

void FileChooser::listenAt(const QString &request)
{
    if (!m_request.isEmpty())
        m_bus.disconnect(service, m_request, requestInterface, u"Response"_s, this, SLOT(handleResponse(uint, QVariantMap)));
    m_request = request;
    m_bus.connect(service, request, requestInterface, u"Response"_s, this, SLOT(handleResponse(uint, QVariantMap)));
}

bool FileChooser::stop()
{
    if (!m_waiting)
        return false;
    m_waiting = false;
    if (!m_request.isEmpty())
        m_bus.disconnect(service, m_request, requestInterface, u"Response"_s, this, SLOT(handleResponse(uint, QVariantMap)));
    m_request.clear();
    return true;
}

void FileChooser::giveUp()
{
    const QString request = m_request;
    if (!stop())
        return;
    // One that comes late must not stand beside Qt's.
    if (!request.isEmpty())
        m_bus.send(QDBusMessage::createMethodCall(service, request, requestInterface, u"Close"_s));
    Q_EMIT unavailable();
}

void FileChooser::handleResponse(uint response, const QVariantMap &results)
{
    if (!stop())
        return;
    QList<QUrl> files;
    if (response == 0) {
        for (const QString &uri : results.value(u"uris"_s).toStringList()) {
            if (const QUrl file(uri, QUrl::StrictMode); file.isLocalFile())
                files.append(file);
        }
    }
    if (files.isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT chosen(files);
}

} // namespace purr
