// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace purr
{

/// Makes the Enter of the keypad the same as Return, in every window of the program for as long as this lives: to Qt they are
/// two keys, and what handles one often forgets the other.
class KeypadEnter : public QObject
{
    Q_OBJECT

public:
    explicit KeypadEnter(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace purr
