// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/secretstore.h"

#include <QCoroQmlTask>
#include <QHash>
#include <QUrl>

namespace purr
{

/// Passwords and keys, in the desktop's keyring. Without one they are kept until the program ends and never written to a
/// disk; `persistent` says which, so that the screen can.
class Secrets : public purr::SecretStore
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)

public:
    explicit Secrets(QObject *parent = nullptr);
    /// Entries apart from those of other profiles.
    explicit Secrets(const QString &profile, QObject *parent = nullptr);

    [[nodiscard]] QString profile() const { return m_profile; }
    void setProfile(const QString &profile);
    Q_SIGNAL void profileChanged();

    /// True until there turned out to be no keyring, or until it refused once.
    [[nodiscard]] bool isPersistent() const override { return m_persistent; }

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QString secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    /// read() of a user for QML: the task's value is the password, empty when there is none.
    Q_INVOKABLE QCoro::QmlTask passwordOf(const QUrl &server, const QString &apiKey, const QString &username);
    /// remove() of a user for QML.
    Q_INVOKABLE void forget(const QUrl &server, const QString &apiKey, const QString &username);

private:
    void setPersistent(bool persistent);
    [[nodiscard]] bool hasKeyring();
    /// Asks the bus whether a keyring runs or could be started.
    void lookForKeyring();
    [[nodiscard]] QString service() const;

    QString m_profile;
    QHash<QString, QString> m_memory;
    bool m_persistent = true;
};

} // namespace purr
