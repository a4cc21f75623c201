// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/faultboard.h"

#include "lab/faultytransport.h"
#include "stomp/websockettransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{

const std::shared_ptr<FaultBoard> &FaultBoard::program()
{
    static const auto board = std::make_shared<FaultBoard>();
    return board;
}

void FaultBoard::putInto(ClientOptions &options, const std::shared_ptr<FaultBoard> &board)
{
    options.transport = [make = options.transport, board, timeout = options.connectDeadline](const QUrl &url, Clock *clock) {
        std::unique_ptr<stomp::Transport> inner;
        if (make) {
            inner = make(url, clock);
        } else {
            stomp::WebSocketOptions plain;
            plain.url = url;
            plain.connectTimeout = timeout;
            inner = std::make_unique<stomp::WebSocketTransport>(plain, clock);
        }
        return std::unique_ptr<stomp::Transport>(std::make_unique<FaultyTransport>(std::move(inner), board, clock));
    };
}

void FaultBoard::add(const Fault &fault)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.removeIf([&](const auto &each) { return each.first.toxic.name == fault.toxic.name; });
        m_faults.append({fault, std::make_shared<ToxicCount>()});
    }
    Q_EMIT changed();
}

bool FaultBoard::remove(const QString &name)
{
    bool removed = false;
    {
        const QMutexLocker lock(&m_mutex);
        removed = m_faults.removeIf([&](const auto &each) { return each.first.toxic.name == name; }) > 0;
    }
    if (removed)
        Q_EMIT changed();
    return removed;
}

void FaultBoard::clear()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_faults.clear();
    }
    Q_EMIT changed();
}

void FaultBoard::setSeed(quint64 seed)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_seed = seed;
        m_links = 0;
    }
    Q_EMIT changed();
}

quint64 FaultBoard::seed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seed;
}

QList<Fault> FaultBoard::faults() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Fault> faults;
    for (const auto &each : m_faults)
        faults.append(each.first);
    return faults;
}

ToxicCount FaultBoard::count(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    for (const auto &each : m_faults) {
        if (each.first.toxic.name == name)
            return *each.second;
    }
    return {};
}

QHash<qint64, ToxicSet> FaultBoard::sets() const
{
    const QMutexLocker lock(&m_mutex);
    QHash<qint64, ToxicSet> sets;
    for (const auto &each : m_faults) {
        ToxicSet &set = sets[each.first.channelId];
        set.setSeed(m_seed);
        set.add(each.first.toxic, each.second);
    }
    return sets;
}

int FaultBoard::nextLink()
{
    const QMutexLocker lock(&m_mutex);
    return m_links++;
}

QByteArray FaultBoard::toJson() const
{
    QJsonArray list;
    const QList<Fault> all = faults();
    for (const Fault &fault : all) {
        QJsonObject each{{u"toxic"_s, fault.toxic.toJson()}};
        if (fault.channelId != 0)
            each.insert(u"channel"_s, fault.channel);
        list.append(each);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"seed"_s, double(seed())}, {u"faults"_s, list}}).toJson();
}

Result<void> FaultBoard::takeJson(const QByteArray &text, const QHash<QString, qint64> &channels)
{
    const auto wrong = [](const QString &what) { return Error{Failure::Kind::Invalid, u"InvalidFaults"_s, what, {}}; };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(u"line %1: %2"_s.arg(text.left(problem.offset).count('\n') + 1).arg(problem.errorString()));
    const QJsonObject root = document.object();
    if (root.value("version"_L1) != 1)
        return wrong(u"version: expected 1"_s);
    if (root.contains("seed"_L1) && !(root.value("seed"_L1).toDouble(-1) >= 0))
        return wrong(u"seed: expected a number from 0 on"_s);
    if (!root.value("faults"_L1).isArray())
        return wrong(u"faults: expected a list"_s);
    QList<Fault> read;
    const QJsonArray list = root.value("faults"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject each = list.at(i).toObject();
        const Result<Toxic> toxic = Toxic::fromJson(each.value("toxic"_L1).toObject());
        if (toxic.failed())
            return wrong(u"faults[%1].toxic: %2"_s.arg(i).arg(toxic.error().message));
        Fault fault{*toxic, 0, each.value("channel"_L1).toString()};
        if (!fault.channel.isEmpty()) {
            if (!channels.contains(fault.channel))
                return wrong(u"faults[%1].channel: expected a channel that is open, found \"%2\""_s.arg(i).arg(fault.channel));
            fault.channelId = channels.value(fault.channel);
        }
        read.append(fault);
    }
    clear();
    setSeed(quint64(root.value("seed"_L1).toDouble(1)));
    for (const Fault &fault : std::as_const(read))
        add(fault);
    return {};
}

} // namespace purr::lab
