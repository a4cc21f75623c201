// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/revealing.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr QLatin1StringView writingGroup{"writing"};
constexpr QLatin1StringView readingGroup{"reading"};

QString keyOf(QLatin1StringView group, qint64 channelId)
{
    return group + u'/' + QString::number(channelId);
}
} // namespace

Revealing::Revealing(QObject *parent) : QObject(parent) {}

Revealing::~Revealing() = default;

void Revealing::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_choices.clear();
    m_settings = folder.isEmpty() ? nullptr : std::make_unique<QSettings>(folder + "/reveal.ini"_L1, QSettings::IniFormat);
    const QStringList keys = m_settings ? m_settings->allKeys() : QStringList();
    for (const QString &key : keys) {
        const qint64 id = key.section(u'/', 1).toLongLong();
        const int number = m_settings->value(key).toInt();
        // Whatever else may be in that file reveals nothing.
        if (key.startsWith(writingGroup))
            m_choices[id].writing = Writing(std::clamp(number, 0, int(Writing::Text)));
        else if (key.startsWith(readingGroup))
            m_choices[id].reading = Reading(std::clamp(number, 0, int(Reading::Shown)));
    }
    Q_EMIT changed();
}

void Revealing::setWriting(qint64 channelId, Writing writing)
{
    put(channelId, {writing, reading(channelId)});
}

void Revealing::setReading(qint64 channelId, Reading reading)
{
    put(channelId, {writing(channelId), reading});
}

void Revealing::put(qint64 channelId, Choice choice)
{
    if (m_choices.value(channelId) == choice)
        return;
    m_choices.insert(channelId, choice);
    const auto keep = [this, channelId](QLatin1StringView group, int number) {
        if (number == 0)
            m_settings->remove(keyOf(group, channelId));
        else
            m_settings->setValue(keyOf(group, channelId), number);
    };
    if (m_settings) {
        keep(writingGroup, int(choice.writing));
        keep(readingGroup, int(choice.reading));
    }
    Q_EMIT changed();
}

} // namespace purr
