// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faults.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{

/// How often the counters are looked at while a fault is on.
constexpr auto countingTime = 500ms;

QString describe(const Toxic &toxic)
{
    QStringList words{toxic.toJson().value("stream"_L1).toString()};
    const ToxicKind *kind = ToxicKind::find(toxic.type);
    for (const ToxicAttribute &attribute : kind ? kind->attributes : QList<ToxicAttribute>()) {
        const QString value = attribute.isText ? toxic.text(attribute.name) : QString::number(toxic.number(attribute.name));
        const bool isPlain = attribute.isText ? value.isEmpty() : toxic.number(attribute.name) == 0;
        if (!isPlain)
            words << (attribute.name + u' ' + value + (attribute.unit.isEmpty() ? QString() : u' ' + attribute.unit));
    }
    if (toxic.toxicity < 1)
        words << u"%1 %"_s.arg(qRound(toxic.toxicity * 100));
    return words.join(u", "_s);
}

} // namespace

Faults::Faults(QObject *parent) : QObject(parent)
{
    m_counting.setInterval(countingTime);
    connect(&m_counting, &QTimer::timeout, this, &Faults::refresh);
    connect(m_board.get(), &FaultBoard::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

QStringList Faults::presets() const
{
    QStringList names;
    for (const ToxicPreset &preset : ToxicPreset::all())
        names << preset.name;
    return names;
}

void Faults::setSeed(int seed)
{
    if (seed != this->seed() && seed >= 0)
        m_board->setSeed(quint64(seed));
}

QString Faults::add(const QString &type, const QString &stream, double toxicity, const QVariantMap &attributes,
                    qint64 channelId, const QString &channel)
{
    QJsonObject values;
    const ToxicKind *kind = ToxicKind::find(type);
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        const ToxicAttribute *attribute = kind ? kind->attribute(it.key()) : nullptr;
        const QString text = it.value().toString().trimmed();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (attribute && !attribute->isText && isNumber)
            values.insert(it.key(), number);
        else
            values.insert(it.key(), text);
    }
    const QString name = channelId == 0 ? type : u"%1 in %2"_s.arg(type, channel);
    const Result<Toxic> toxic = Toxic::fromJson(
        {{u"name"_s, name}, {u"type"_s, type}, {u"stream"_s, stream}, {u"toxicity"_s, toxicity}, {u"attributes"_s, values}});
    if (toxic.failed())
        return toxic.error().message;
    m_board->add({*toxic, channelId, channel});
    return {};
}

void Faults::usePreset(const QString &name)
{
    if (const ToxicPreset *preset = ToxicPreset::find(name)) {
        for (const Toxic &toxic : preset->toxics)
            m_board->add({toxic, 0, {}});
    }
}

void Faults::remove(const QString &name)
{
    m_board->remove(name);
}

void Faults::clear()
{
    m_board->clear();
}

QString Faults::save(const QUrl &url) const
{
    QSaveFile file(url.toLocalFile());
    const QByteArray text = m_board->toJson();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return saved ? QString() : tr("%1 cannot be written: %2").arg(url.fileName(), file.errorString());
}

QString Faults::load(const QUrl &url, const QList<Channel> &rooms, const QStringList &titles)
{
    QFile file(url.toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2").arg(url.fileName(), file.errorString());
    QHash<QString, qint64> channels;
    for (const Channel &room : rooms)
        channels.insert(room.displayName.isEmpty() ? room.name : room.displayName, room.id);
    for (qsizetype i = 0; i < std::min(rooms.size(), titles.size()); ++i)
        channels.insert(titles.at(i), rooms.at(i).id);
    const Result<void> taken = m_board->takeJson(file.readAll(), channels);
    return taken.failed() ? tr("%1: %2").arg(url.fileName(), taken.error().message) : QString();
}

void Faults::refresh()
{
    QList<FaultLine> lines;
    const QList<Fault> faults = m_board->faults();
    for (const Fault &fault : faults)
        lines.append({fault.toxic.name, fault.toxic.type, fault.channel, describe(fault.toxic),
                      m_board->count(fault.toxic.name).acted});
    if (lines.isEmpty())
        m_counting.stop();
    else if (!m_counting.isActive())
        m_counting.start();
    if (std::exchange(m_lines, lines) != m_lines)
        Q_EMIT linesChanged();
}

} // namespace purr::lab
