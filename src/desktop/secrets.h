// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Passwords and keys, in the desktop's keyring. Without one they are kept until the program ends and never written to a
/// disk; `persistent` says which, so that the screen can.
class Secrets : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool persistent READ isPersistent NOTIFY persistentChanged FINAL)

public:
    explicit Secrets(QObject *parent = nullptr);
    /// Entries apart from those of other profiles.
    explicit Secrets(const QString &profile, QObject *parent = nullptr);

    /// Whether what is stored is there after a restart. True until the keyring refused once.
    [[nodiscard]] bool isPersistent() const { return m_persistent; }
    Q_SIGNAL void persistentChanged();

    /// Name of the entry of a user on a server.
    [[nodiscard]] static QString keyOf(const QUrl &server, const QString &apiKey, const QString &username);

    /// Nothing stored is an empty string, not an error.
    QCoro::Task<Result<QString>> read(QString key);
    /// Succeeds without a keyring too; then the secret is kept in memory.
    QCoro::Task<Result<void>> write(QString key, QString secret);
    QCoro::Task<Result<void>> remove(QString key);

private:
    void setPersistent(bool persistent);
    [[nodiscard]] bool hasKeyring();

    QString m_service;
    QHash<QString, QString> m_memory;
    bool m_persistent = true;
};

} // namespace purr
