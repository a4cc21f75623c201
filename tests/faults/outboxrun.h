// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoro/QCoroTask>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace purr
{
class ChatKitty;
namespace server
{
class Server;
}
}

namespace purr::faults
{

struct OutboxOptions {
    int kills = 20;
    int textsPerLife = 40; ///< a life that is not killed at a certain place writes about this many
    quint64 seed = 1;
    QString plant; ///< handed on to the writer (core/plant.h)
};

/// A writer, a process of its own, is killed with signal 9 again and again: at random moments and at the named places
/// of core/plant.h. What it had been told is kept must reach the server once and in order (promises C1).
class OutboxRun
{
public:
    explicit OutboxRun(const OutboxOptions &options);
    ~OutboxRun();

    /// What went wrong; empty when the promise was kept.
    QCoro::Task<QStringList> run();

private:
    QCoro::Task<QString> setUp();
    QCoro::Task<void> live(int life);
    QCoro::Task<QString> drain();
    QCoro::Task<QStringList> stored();
    std::unique_ptr<QProcess> startWriter(const QByteArray &dieAt, int from, int count);
    void listen(QProcess *writer);

    OutboxOptions m_options;
    QRandomGenerator m_random;
    QTemporaryDir m_data;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<ChatKitty> m_reader;
    quint16 m_port = 0;
    qint64 m_channelId = 0;
    int m_next = 0;    ///< number of the text to begin the next life with
    QList<int> m_kept; ///< numbers of which the writer said that they are kept
    bool m_drained = false;
};

/// The writer's side: posts the texts `from` … `from + count - 1` into a channel as "writer", says "kept N" for each and
/// "drained" when everything was sent.
int writeTexts(const QString &storage, quint16 port, qint64 channelId, int from, int count);

} // namespace purr::faults
