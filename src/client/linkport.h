// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/link.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace purr
{

/// The owner's end of the link. Calls go to the I/O thread in order; reports come back in order, at most one hand-over
/// per frame of the screen, none longer than a slice, none of an outdated connection.
class LinkPort final : public QObject
{
    Q_OBJECT

public:
    /// `clock` is the owner's.
    LinkPort(const ClientOptions &options, Clock *clock, QObject *parent = nullptr);
    ~LinkPort() override;

    /// Who gets the reports. May destroy this object.
    void setHandler(std::function<void(const LinkReport &)> handler) { m_handler = std::move(handler); }

    void open(const LinkTarget &target);
    /// Disconnected follows.
    void disconnectFromServer();
    /// The last thing that is asked of it: tells the server, so that others see this user go at once. Where the thread ends
    /// with this link, as at the end of the program, it waits a moment for the answer.
    void sayGoodbye();
    /// Nothing of this connection is reported any more.
    void abort();

    void subscribeErrors(const QByteArray &id, const QString &destination);
    void subscribeRelay(const QByteArray &id, const QString &destination, const RelayParameters &parameters,
                        ResourceReader reader);
    void subscribeTopic(const QByteArray &id, const QString &destination, const QByteArray &receipt,
                        const RelayParameters &headers = {});
    void unsubscribe(const QByteArray &id, const QByteArray &receipt = {});
    /// `reader` may be empty when the receipt is all that counts.
    void send(const QByteArray &receipt, const QString &destination, const QByteArray &body, ResourceReader reader);
    void forget(const QByteArray &id);
    void setObserved(bool observed);
    void forgetKept();
    [[nodiscard]] const LinkPulse &pulse() const { return *m_pulse; }

private:
    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(m_link, [link = m_link, call = std::move(call)] { call(link); });
    }
    void handleWake();
    void drain();

    ClientOptions m_options;
    Clock *m_clock;
    std::shared_ptr<QThread> m_thread; ///< null: everything on the owner's thread
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<LinkPulse> m_pulse = std::make_shared<LinkPulse>();
    Link *m_link;
    bool m_leaving = false; ///< it deletes itself when it has said good-bye
    std::function<void(const LinkReport &)> m_handler;
    std::deque<Letter> m_letters;
    quint64 m_generation = 0;
    std::chrono::milliseconds m_lastDrain{-1'000'000};
    bool m_planned = false;
};

} // namespace purr
