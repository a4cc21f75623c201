// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/clockstyle.h"
#include "models/preferences.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr std::array<int, 9> textPercents{80, 90, 100, 110, 125, 140, 160, 180, 200};
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
    return textPercents.at(textStep()) / 100.0;
}

int Preferences::textStep() const
{
    return std::clamp(value(u"appearance/textSize"_s, usualTextStep).toInt(), 0, int(textPercents.size()) - 1);
}

void Preferences::setTextStep(int step)
{
    setValue(u"appearance/textSize"_s, std::clamp(step, 0, int(textPercents.size()) - 1));
}

QStringList Preferences::textSizes() const
{
    QStringList sizes;
    for (const int percent : textPercents)
        sizes.append(u"%L1 %"_s.arg(percent));
    return sizes;
}

void Preferences::scaleText(int by)
{
    setTextStep(by == 0 ? usualTextStep : textStep() + by);
}

bool Preferences::reducedMotion() const
{
    return value(u"appearance/reducedMotion"_s, false).toBool();
}

void Preferences::setReducedMotion(bool on)
{
    setValue(u"appearance/reducedMotion"_s, on);
}

bool Preferences::highContrast() const
{
    return value(u"appearance/highContrast"_s, false).toBool();
}

void Preferences::setHighContrast(bool on)
{
    setValue(u"appearance/highContrast"_s, on);
}

int Preferences::listWidth() const
{
    return std::max(0, value(u"appearance/listWidth"_s, 0).toInt());
}

void Preferences::setListWidth(int width)
{
    setValue(u"appearance/listWidth"_s, std::max(0, width));
}

QSize Preferences::windowSize() const
{
    return value(u"window/size"_s, QSize()).toSize();
}

void Preferences::setWindowSize(const QSize &size)
{
    setValue(u"window/size"_s, size);
}

bool Preferences::windowMaximised() const
{
    return value(u"window/maximised"_s, false).toBool();
}

void Preferences::setWindowMaximised(bool maximised)
{
    setValue(u"window/maximised"_s, maximised);
}

bool Preferences::compact() const
{
    return value(u"appearance/compact"_s, false).toBool();
}

void Preferences::setCompact(bool compact)
{
    setValue(u"appearance/compact"_s, compact);
}

int Preferences::messageLayout() const
{
    constexpr int last = 2;
    return std::clamp(value(u"appearance/messageLayout"_s, 0).toInt(), 0, last);
}

void Preferences::setMessageLayout(int layout)
{
    setValue(u"appearance/messageLayout"_s, layout);
}

int Preferences::clockHours() const
{
    return std::clamp(value(u"appearance/clockHours"_s, 0).toInt(), 0, 2);
}

void Preferences::setClockHours(int hours)
{
    setValue(u"appearance/clockHours"_s, std::clamp(hours, 0, 2));
    applyClock();
}

bool Preferences::clockSeconds() const
{
    return value(u"appearance/clockSeconds"_s, false).toBool();
}

void Preferences::setClockSeconds(bool seconds)
{
    setValue(u"appearance/clockSeconds"_s, seconds);
    applyClock();
}

bool Preferences::timesAlways() const
{
    return value(u"appearance/timesAlways"_s, false).toBool();
}

void Preferences::setTimesAlways(bool always)
{
    setValue(u"appearance/timesAlways"_s, always);
}

void Preferences::applyClock() const
{
    ClockStyle::instance().set(ClockStyle::Hours(clockHours()), clockSeconds());
}

QString Preferences::language() const
{
    return value(u"appearance/language"_s, QString()).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    setValue(u"appearance/language"_s, language);
    Q_EMIT languageChanged();
    Q_EMIT changed(); // sizes and hours have its digits
}

} // namespace purr
