// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

namespace purr
{

/// The language of the program: its translation, its dates and numbers, and which way it reads. One per program.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// Uses the translation of that code ("de"), or that of the desktop when it is empty. Without a translation it is
    /// English.
    void use(const QString &code);
    /// Texts that were made before must be made again (QQmlEngine::retranslate()).
    Q_SIGNAL void changed();

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QTranslator m_translator;
    std::optional<QString> m_code;
    QLocale m_locale;
};

} // namespace purr
