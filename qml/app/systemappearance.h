// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the desktop asks for, told by its settings portal while the program runs. Without a portal nothing is known.
class SystemAppearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY changed FINAL)

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    /// Whether the portal has told a colour scheme.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isMotionReduced() const { return m_reducedMotion; }
    Q_SIGNAL void changed();

private Q_SLOTS:
    void handleSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void apply(const QString &key, const QVariant &value);

    bool m_known = false;
    bool m_dark = false;
    bool m_reducedMotion = false;
};

} // namespace purr
