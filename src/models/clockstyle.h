// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTime>

namespace purr
{

/// How times of day are written, as the user chose; as his language does by default. One for the program: words are made
/// far from the settings. Set by Preferences.
class ClockStyle : public QObject
{
    Q_OBJECT

public:
    enum class Hours {
        AsLanguage,
        TwentyFour,
        Twelve,
    };

    static ClockStyle &instance();

    void set(Hours hours, bool seconds);
    Q_SIGNAL void changed();

    /// "14:05", "2:05 pm", with seconds if the user wants them and the place has room for them.
    [[nodiscard]] QString time(const QTime &time, bool roomForSeconds = true) const;
    /// The 24 hours of a day, by time().
    [[nodiscard]] QStringList hours() const;

private:
    Hours m_hours = Hours::AsLanguage;
    bool m_seconds = false;
};

} // namespace purr
