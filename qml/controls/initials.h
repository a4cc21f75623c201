// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QImage>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The letters that stand for a name on an avatar.
class Initials : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// First characters (graphemes) of the first and the last word of `name` in capitals; "?" when it has none.
    Q_INVOKABLE [[nodiscard]] static QString of(const QString &name);
    /// They on a disc of that colour, or the picture when it is at hand (RoundPicture::held), as an Avatar has them, for where
    /// no Avatar can be.
    Q_INVOKABLE [[nodiscard]] static QImage face(const QString &name, const QColor &color, const QUrl &picture);
    /// Whether a picture is one that the server drew from the name (protocol.md 3.1): our own letters look better.
    Q_INVOKABLE [[nodiscard]] static bool areIn(const QUrl &picture);
};

} // namespace purr
