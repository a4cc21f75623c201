// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/clockstyle.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

ClockStyle &ClockStyle::instance()
{
    static ClockStyle style;
    return style;
}

void ClockStyle::set(Hours hours, bool seconds)
{
    if (m_hours == hours && m_seconds == seconds)
        return;
    m_hours = hours;
    m_seconds = seconds;
    Q_EMIT changed();
}

QString ClockStyle::time(const QTime &time, bool roomForSeconds) const
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (m_hours == Hours::TwentyFour)
        format = u"HH:mm"_s;
    else if (m_hours == Hours::Twelve)
        format = u"h:mm ap"_s;
    // Some languages have seconds in their short form.
    format.remove(u":ss"_s);
    if (m_seconds && roomForSeconds)
        format.replace(u"mm"_s, u"mm:ss"_s);
    return locale.toString(time, format);
}

QStringList ClockStyle::hours() const
{
    QStringList hours;
    for (int hour = 0; hour < 24; ++hour)
        hours.append(time(QTime(hour, 0), false));
    return hours;
}

} // namespace purr
