// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Whether the program starts with the desktop: a file in the autostart folder (Desktop Application Autostart
/// Specification). The file is the truth; whatever else removes it turns this off.
class Autostart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY enabledChanged FINAL)
    Q_PROPERTY(QStringList arguments READ arguments WRITE setArguments NOTIFY argumentsChanged FINAL)

public:
    explicit Autostart(QObject *parent = nullptr);
    /// In another configuration folder than the user's.
    explicit Autostart(const QString &configFolder, QObject *parent = nullptr);

    [[nodiscard]] bool isEnabled() const;
    void setEnabled(bool enabled);
    Q_SIGNAL void enabledChanged();
    /// Whether the last change could not be written.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// What the program is started with; an existing file follows.
    [[nodiscard]] QStringList arguments() const { return m_arguments; }
    void setArguments(const QStringList &arguments);
    Q_SIGNAL void argumentsChanged();

private:
    void write();

    QString m_file;
    QStringList m_arguments;
    bool m_failed = false;
};

} // namespace purr
