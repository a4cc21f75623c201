// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

Result<void> claimPrivateFolder(const QString &path)
{
    const auto refuse = [&path](const QString &why) {
        return Error{Failure::Kind::Storage, u"FolderNotPrivateError"_s, u"%1 %2"_s.arg(path, why), {}};
    };
    const QString clean = QDir::cleanPath(path); // a slash at the end would follow a link
    QDir().mkpath(QFileInfo(clean).path());
    const QByteArray name = QFile::encodeName(clean);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return refuse(u"cannot be made: %1"_s.arg(qt_error_string(errno)));
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return refuse(errno == ELOOP || errno == ENOTDIR ? u"is a link or no folder"_s : qt_error_string(errno));
    const auto close = qScopeGuard([folder] { ::close(folder); });
    struct stat status = {};
    if (::fstat(folder, &status) != 0 || status.st_uid != ::geteuid())
        return refuse(u"belongs to somebody else"_s);
    if ((status.st_mode & 0777) != 0700 && ::fchmod(folder, 0700) != 0)
        return refuse(u"cannot be closed to others: %1"_s.arg(qt_error_string(errno)));
    return {};
}

} // namespace purr
