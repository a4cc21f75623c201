// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/language.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

Language::Language(QObject *parent) : QObject(parent) {}

void Language::use(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    const QLocale desktop = QLocale::system();
    m_locale = code.isEmpty() ? desktop : QLocale(code);
    // The desktop's country where its language is the one that was chosen: "en" on a British desktop is British.
    if (m_locale.language() == desktop.language())
        m_locale = desktop;
    // Without a locale there are no dates worth reading.
    if (m_locale.language() == QLocale::C)
        m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(m_locale);

    QCoreApplication::removeTranslator(&m_translator);
    const bool found = code.isEmpty() ? m_translator.load(m_locale, u"purr"_s, u"_"_s, u":/i18n"_s)
                                      : m_translator.load(u"purr_%1"_s.arg(code), u":/i18n"_s);
    // English has a translation too: for its plurals.
    const bool usable = found || m_translator.load(u"purr_en"_s, u":/i18n"_s);
    if (usable)
        QCoreApplication::installTranslator(&m_translator);
    const bool mirrored = usable && QLocale(m_translator.language()).textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

} // namespace purr
