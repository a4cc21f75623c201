// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The clipboard for QML, text only.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE static void copy(const QString &text);
    /// What is to be pasted, as plain text also where there is only HTML; nothing in it is fetched (promises.md 3, threat 8).
    Q_INVOKABLE static QString plainText();
};

} // namespace purr
