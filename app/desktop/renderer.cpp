// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "renderer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// A render node whose driver is not one of those that only pretend.
bool hasGraphicsCard()
{
    const QStringList nodes = QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System | QDir::Files);
    return std::ranges::any_of(nodes, [](const QString &node) {
        const QString driver = QFileInfo(u"/sys/class/drm/%1/device/driver"_s.arg(node)).symLinkTarget();
        const QString name = driver.section(u'/', -1);
        return !name.isEmpty() && name != "vgem"_L1 && name != "vkms"_L1 && name != "ast"_L1;
    });
}
} // namespace

void chooseRenderer()
{
    for (const char *name : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QT_XCB_GL_INTEGRATION"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return;
    }
    if (qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") == 1 || !hasGraphicsCard())
        qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace purr
