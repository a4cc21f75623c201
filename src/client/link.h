// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkpulse.h"
#include "client/linkreport.h"
#include "client/mailbox.h"
#include "client/options.h"
#include "client/paginator.h"
#include "stomp/connection.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <deque>
#include <memory>

namespace purr
{

class Clock;

/// Where and as whom to connect.
struct LinkTarget {
    QUrl url;
    stomp::HeaderList headers;
    std::chrono::milliseconds connectDeadline{0};
    stomp::HeartBeatOffer heartBeat;
};

/// The end of the link on the I/O thread: socket, STOMP, JSON. Everything it learns goes into the mailbox as values;
/// everything it does is asked for by LinkPort, which is the only one that may touch it (by queued calls).
class Link final : public QObject
{
    Q_OBJECT

public:
    /// `clock`: of the thread this will live on; null makes an own one there.
    Link(std::shared_ptr<Mailbox> mailbox, std::shared_ptr<LinkPulse> pulse, const ClientOptions &options);
    ~Link() override;

    /// Drops what was open and connects. A connection that is just saying good-bye may finish that by itself.
    void open(quint64 generation, const LinkTarget &target);
    void disconnectFromServer();
    /// The same as the last thing in this life; `done` runs when the server has answered or there is nothing to say.
    void sayGoodbye(const std::function<void()> &done);
    void abort();

    void subscribeErrors(const QByteArray &id, const QByteArray &destination);
    void subscribeRelay(const QByteArray &id, const QByteArray &destination, const RelayParameters &parameters,
                        const ResourceReader &reader);
    void subscribeTopic(const QByteArray &id, const QByteArray &destination, const QByteArray &receipt,
                        const RelayParameters &headers);
    void unsubscribe(const QByteArray &id, const QByteArray &receipt);
    void send(const QByteArray &receipt, const QByteArray &destination, const QByteArray &body,
              const ResourceReader &reader);
    /// The relay or action of this id is settled.
    void forget(const QByteArray &id);
    /// Begins with the frames that were kept (ClientOptions::keptFrames).
    void setObserved(bool observed);
    /// Of those that were kept.
    void forgetKept();

private:
    [[nodiscard]] Clock *clock();
    [[nodiscard]] std::unique_ptr<stomp::Transport> makeTransport(const QUrl &url);
    void put(LinkReport report);
    void see(report::Seen seen);
    void handleRefused(const stomp::Frame &frame);
    void handleMessage(const stomp::Frame &frame);
    void handleRelay(const QByteArray &id, const stomp::Frame &frame);
    void handleEvent(const QByteArray &id, const stomp::Frame &frame);
    void handleErrorMessage(const stomp::Frame &frame);

    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<LinkPulse> m_pulse;
    ClientOptions m_options;
    Clock *m_clock;
    std::unique_ptr<stomp::Connection> m_connection;
    QHash<QByteArray, ResourceReader> m_readers; ///< by id of relay or receipt of action
    QSet<QByteArray> m_topics;
    QByteArray m_errors;
    quint64 m_generation = 0;
    std::deque<report::Seen> m_kept; ///< frames that nobody has observed, the last ones
    qsizetype m_keptBytes = 0;
    bool m_observed = false;
};

} // namespace purr
