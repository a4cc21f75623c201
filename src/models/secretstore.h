// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Where passwords are between two runs. The models ask; the desktop around the window answers.
class SecretStore : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desktop makes it.")
    Q_PROPERTY(bool persistent READ isPersistent NOTIFY persistentChanged FINAL)

public:
    using QObject::QObject;

    /// Whether what is written is there after a restart.
    [[nodiscard]] virtual bool isPersistent() const = 0;
    Q_SIGNAL void persistentChanged();

    /// Nothing stored is an empty string, not an error.
    virtual QCoro::Task<Result<QString>> read(QString key) = 0;
    /// Succeeds where nothing persists too; then the secret is kept until the program ends.
    virtual QCoro::Task<Result<void>> write(QString key, QString secret) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
};

} // namespace purr
