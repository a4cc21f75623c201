// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The number on the program's icon in the launcher or dock (com.canonical.Unity.LauncherEntry, which Plasma, Dash to
/// Dock and others read). Nobody answers; without a bus nothing happens.
class LauncherBadge : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY countChanged FINAL)

public:
    explicit LauncherBadge(QObject *parent = nullptr);
    explicit LauncherBadge(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes the number away; a dock would keep it.
    ~LauncherBadge() override;

    /// 0 shows no number.
    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);
    Q_SIGNAL void countChanged();

private:
    void tell(int count);

    QDBusConnection m_bus;
    int m_count = 0;
};

} // namespace purr
