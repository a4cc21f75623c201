// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// A Result as QML sees it: `kitty.joinChannel(c).then(outcome => outcome.succeeded ? outcome.value : outcome.error)`.
struct Outcome {
    Q_GADGET
    QML_VALUE_TYPE(outcome)
    Q_PROPERTY(bool succeeded READ succeeded FINAL)
    Q_PROPERTY(bool failed READ failed FINAL)
    Q_PROPERTY(purr::Error error MEMBER error FINAL)
    Q_PROPERTY(QVariant value MEMBER value FINAL)

public:
    Error error;
    /// What was asked for; undefined when it failed or when success carries nothing. Lists are JavaScript arrays.
    QVariant value;

    [[nodiscard]] bool succeeded() const { return !error.isSet(); }
    [[nodiscard]] bool failed() const { return error.isSet(); }
};

} // namespace purr
