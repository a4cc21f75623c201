// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

namespace purr
{

/// Sentences for QML that come from values.
class Wording : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// What went wrong as a sentence for people; empty when nothing did.
    Q_INVOKABLE static QString failure(const purr::Error &error);
};

} // namespace purr
