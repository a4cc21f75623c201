// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr std::array<qreal, 5> textScales{0.85, 1.0, 1.2, 1.5, 2.0};
}

Preferences::Preferences(QObject *parent) : QObject(parent) {}

Preferences::~Preferences() = default;

void Preferences::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_settings = folder.isEmpty() ? nullptr
                                  : std::make_unique<QSettings>(folder + "/preferences.ini"_L1, QSettings::IniFormat);
    Q_EMIT folderChanged();
    Q_EMIT changed();
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : fallback;
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (!m_settings || m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    Q_EMIT changed();
}

int Preferences::colorScheme() const
{
    return std::clamp(value(u"appearance/scheme"_s, 0).toInt(), 0, 2);
}

void Preferences::setColorScheme(int scheme)
{
    setValue(u"appearance/scheme"_s, scheme);
}

qreal Preferences::textScale() const
{
    return textScales.at(textStep());
}

int Preferences::textStep() const
{
    return std::clamp(value(u"appearance/textStep"_s, 1).toInt(), 0, int(textScales.size()) - 1);
}

void Preferences::setTextStep(int step)
{
    setValue(u"appearance/textStep"_s, std::clamp(step, 0, int(textScales.size()) - 1));
}

bool Preferences::showTyping() const
{
    return value(u"reveal/typing"_s, true).toBool();
}

void Preferences::setShowTyping(bool show)
{
    setValue(u"reveal/typing"_s, show);
}

bool Preferences::showLiveText() const
{
    return value(u"reveal/liveText"_s, false).toBool();
}

void Preferences::setShowLiveText(bool show)
{
    setValue(u"reveal/liveText"_s, show);
}

bool Preferences::sendReceipts() const
{
    return value(u"reveal/receipts"_s, true).toBool();
}

void Preferences::setSendReceipts(bool send)
{
    setValue(u"reveal/receipts"_s, send);
}

bool Preferences::enterSends() const
{
    return value(u"composer/enterSends"_s, true).toBool();
}

void Preferences::setEnterSends(bool sends)
{
    setValue(u"composer/enterSends"_s, sends);
}

} // namespace purr
