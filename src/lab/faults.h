// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/faultboard.h"
#include "protocol/channel.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace purr::lab
{

/// A fault that is on, as people see it.
struct FaultLine {
    Q_GADGET
    QML_VALUE_TYPE(faultLine)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString type MEMBER type CONSTANT FINAL)
    Q_PROPERTY(QString channel MEMBER channel CONSTANT FINAL)
    Q_PROPERTY(QString details MEMBER details CONSTANT FINAL)
    Q_PROPERTY(int acted MEMBER acted CONSTANT FINAL)

public:
    QString name;
    QString type;
    /// Empty for all sessions.
    QString channel;
    /// "both, latency 180 ms, jitter 140 ms".
    QString details;
    int acted = 0;

    friend bool operator==(const FaultLine &, const FaultLine &) = default;
};

/// The faults on this program's own links, for its screens. They stay when the inspector is closed.
class Faults : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QList<purr::lab::ToxicKind> kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(QStringList presets READ presets CONSTANT FINAL)
    Q_PROPERTY(QList<purr::lab::FaultLine> lines READ lines NOTIFY linesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY changed FINAL)

public:
    explicit Faults(QObject *parent = nullptr);

    [[nodiscard]] QList<ToxicKind> kinds() const { return ToxicKind::all(); }
    [[nodiscard]] QStringList presets() const;
    [[nodiscard]] QList<FaultLine> lines() const { return m_lines; }
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    /// Of all chances; the same seed and the same frames give the same faults.
    [[nodiscard]] int seed() const { return int(m_board->seed()); }
    void setSeed(int seed);

    /// Puts a fault on, replacing one of the same type on the same channel. `stream` is "upstream", "downstream" or
    /// "both"; channel 0 is everything. Empty when it is on, otherwise what is wrong.
    Q_INVOKABLE QString add(const QString &type, const QString &stream, double toxicity, const QVariantMap &attributes,
                            qint64 channelId = 0, const QString &channel = {});
    Q_INVOKABLE void usePreset(const QString &name);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE void clear();
    /// Writes those that are on, and the seed, to a file of this machine, or replaces them by those of one. Empty when done,
    /// otherwise what is wrong. `rooms` are the channels that a file may name, by their names or by these titles.
    Q_INVOKABLE QString save(const QUrl &file) const;
    Q_INVOKABLE QString load(const QUrl &file, const QList<purr::Channel> &rooms, const QStringList &titles = {});

Q_SIGNALS:
    void changed();
    void linesChanged();

private:
    void refresh();

    std::shared_ptr<FaultBoard> m_board = FaultBoard::program();
    QList<FaultLine> m_lines;
    QTimer m_counting;
};

} // namespace purr::lab
