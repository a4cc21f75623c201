// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/singleinstance.h"

#include <QDBusAbstractAdaptor>

namespace purr
{

/// The D-Bus face of SingleInstance, as the Desktop Entry Specification wants it. Owned by it.
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(SingleInstance *instance) : QDBusAbstractAdaptor(instance), m_instance(instance) {}

public Q_SLOTS:
    // The names are those of the interface.
    void Activate(const QVariantMap &platformData) { Q_EMIT m_instance->activated(tokenOf(platformData)); }
    void Open(const QStringList &uris, const QVariantMap &platformData) { m_instance->open(uris, tokenOf(platformData)); }
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData)
    {
        Q_EMIT m_instance->actionRequested(name, tokenOf(platformData));
    }

private:
    [[nodiscard]] static QString tokenOf(const QVariantMap &platformData)
    {
        const QString token = platformData.value(QStringLiteral("activation-token")).toString();
        return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
    }

    SingleInstance *m_instance;
};

} // namespace purr
