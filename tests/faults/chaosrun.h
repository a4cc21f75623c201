// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"

#include "lab/participant.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace purr::server
{
class Server;
}

namespace purr::faults
{

struct ChaosOptions {
    int messages = 1000; ///< of all senders together
    int cuts = 40;       ///< of single links
    int kills = 0;       ///< of the server, which then runs as a process of its own
    int senders = 4;
    int observers = 4;
    quint64 seed = 1;
    QString plant;
};

/// One run: people write in one channel while links are cut or the server is killed, then all is compared.
class ChaosRun : public QObject
{
    Q_OBJECT

public:
    explicit ChaosRun(const ChaosOptions &options, QObject *parent = nullptr);
    ~ChaosRun() override;

    /// What went wrong; empty when every promise was kept.
    QCoro::Task<QStringList> run();

private:
    using Problem = QString;

    QCoro::Task<Problem> setUp();
    QCoro::Task<Problem> signIn(QString name);
    QCoro::Task<Problem> makeChannel();
    QCoro::Task<Problem> write();
    QCoro::Task<Problem> waitForAll();
    QCoro::Task<Problem> startServer();
    QCoro::Task<Problem> startProcess();
    QCoro::Task<Problem> killServer();
    void cutOne();
    void aimAt(quint16 port);
    QCoro::Task<void> pause(int milliseconds);

    ChaosOptions m_options;
    QRandomGenerator m_random;
    SystemClock m_clock;
    QTemporaryDir m_data;
    History m_history;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<lab::Participant>> m_people;
    QHash<QString, int> m_seenCount;
    int m_gaps = 0;
    int m_killed = 0;
};

} // namespace purr::faults
