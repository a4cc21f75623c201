// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/alertlevels.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

static QString keyOf(qint64 channelId)
{
    return u"channels/%1"_s.arg(channelId);
}

AlertLevels::AlertLevels(QObject *parent) : QObject(parent) {}

AlertLevels::~AlertLevels() = default;

void AlertLevels::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_settings = folder.isEmpty() ? nullptr : std::make_unique<QSettings>(folder + "/alerts.ini"_L1, QSettings::IniFormat);
    Q_EMIT changed();
}

AlertLevels::Level AlertLevels::of(qint64 channelId) const
{
    return Level(m_settings ? std::clamp(m_settings->value(keyOf(channelId), 0).toInt(), 0, int(Level::Nothing)) : 0);
}

void AlertLevels::set(qint64 channelId, Level level)
{
    if (!m_settings || of(channelId) == level)
        return;
    if (level == Level::AsUsual)
        m_settings->remove(keyOf(channelId));
    else
        m_settings->setValue(keyOf(channelId), int(level));
    Q_EMIT changed();
}

} // namespace purr
