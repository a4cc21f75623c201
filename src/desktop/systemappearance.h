// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
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
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ isContrastHigh NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY changed FINAL)

public:
    explicit SystemAppearance(QObject *parent = nullptr);
    explicit SystemAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether the portal has told a colour scheme.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isMotionReduced() const { return m_reducedMotion; }
    [[nodiscard]] bool isContrastHigh() const { return m_highContrast; }
    /// How much larger text should be, 1 for as it is.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    Q_SIGNAL void changed();

private Q_SLOTS:
    void handleSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void apply(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    qreal m_textScale = 1;
    bool m_known = false;
    bool m_dark = false;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
};

} // namespace purr
