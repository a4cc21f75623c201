// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/linkport.h"

#include "client/worker.h"
#include "core/clock.h"

#include <QPointer>
#include <QSemaphore>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

LinkPort::LinkPort(const ClientOptions &options, Clock *clock, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_clock(clock),
      m_thread(options.clock ? nullptr : sharedThread(u"purr-io"_s)),
      m_mailbox(std::make_shared<Mailbox>(this, [this] { handleWake(); })),
      m_link(new Link(m_mailbox, m_pulse, options))
{
    if (m_thread)
        m_link->moveToThread(m_thread.get());
}

LinkPort::~LinkPort()
{
    m_mailbox->close();
    if (!m_thread)
        delete m_link;
    else if (!m_leaving)
        m_link->deleteLater();
}

void LinkPort::open(const LinkTarget &target)
{
    ++m_generation;
    post([generation = m_generation, target](Link *link) { link->open(generation, target); });
}

void LinkPort::disconnectFromServer()
{
    post([](Link *link) { link->disconnectFromServer(); });
}

void LinkPort::sayGoodbye()
{
    if (!m_thread)
        return;
    if (m_thread.use_count() > 1) {
        // The thread lives on, and the link until it has said it: nobody needs to wait.
        m_leaving = true;
        post([](Link *link) {
            connect(QThread::currentThread(), &QThread::finished, link, &QObject::deleteLater);
            link->sayGoodbye([link] { link->deleteLater(); });
        });
        return;
    }
    constexpr int longestWait = 300; // ms
    const auto answered = std::make_shared<QSemaphore>();
    post([answered](Link *link) { link->sayGoodbye([answered] { answered->release(); }); });
    answered->tryAcquire(1, longestWait);
}

void LinkPort::abort()
{
    ++m_generation;
    post([](Link *link) { link->abort(); });
}

void LinkPort::subscribeErrors(const QByteArray &id, const QString &destination)
{
    post([id, to = destination.toUtf8()](Link *link) { link->subscribeErrors(id, to); });
}

void LinkPort::subscribeRelay(const QByteArray &id, const QString &destination, const RelayParameters &parameters,
                              ResourceReader reader)
{
    post([id, to = destination.toUtf8(), parameters, reader = std::move(reader)](Link *link) {
        link->subscribeRelay(id, to, parameters, reader);
    });
}

void LinkPort::subscribeTopic(const QByteArray &id, const QString &destination, const QByteArray &receipt,
                              const RelayParameters &headers)
{
    post([id, to = destination.toUtf8(), receipt, headers](Link *link) {
        link->subscribeTopic(id, to, receipt, headers);
    });
}

void LinkPort::unsubscribe(const QByteArray &id, const QByteArray &receipt)
{
    post([id, receipt](Link *link) { link->unsubscribe(id, receipt); });
}

void LinkPort::send(const QByteArray &receipt, const QString &destination, const QByteArray &body,
                    ResourceReader reader)
{
    post([receipt, to = destination.toUtf8(), body, reader = std::move(reader)](Link *link) {
        link->send(receipt, to, body, reader);
    });
}

void LinkPort::forget(const QByteArray &id)
{
    post([id](Link *link) { link->forget(id); });
}

void LinkPort::forgetKept()
{
    post([](Link *link) { link->forgetKept(); });
}

void LinkPort::setObserved(bool observed)
{
    post([observed](Link *link) { link->setObserved(observed); });
}

/// Runs on the owner's thread, once after each collect(). The first report after a quiet time is handed over now, later
/// ones wait for the rest of the frame.
void LinkPort::handleWake()
{
    if (m_planned)
        return;
    const std::chrono::milliseconds since = m_clock->elapsed() - m_lastDrain;
    if (since >= m_options.frame) {
        drain();
    } else {
        m_planned = true;
        m_clock->after(m_options.frame - since, this, [this] { drain(); });
    }
}

void LinkPort::drain()
{
    m_planned = false;
    for (Letter &letter : m_mailbox->collect())
        m_letters.push_back(std::move(letter));
    const QPointer<LinkPort> guard(this);
    const std::chrono::milliseconds start = m_clock->elapsed();
    while (!m_letters.empty()) {
        const Letter letter = std::move(m_letters.front());
        m_letters.pop_front();
        if (letter.generation == m_generation && m_handler)
            m_handler(letter.report);
        if (!guard)
            return;
        if (m_clock->elapsed() - start >= m_options.slice)
            break;
    }
    m_lastDrain = m_clock->elapsed();
    if (!m_letters.empty() && !m_planned) {
        m_planned = true;
        m_clock->after(m_options.frame, this, [this] { drain(); });
    }
}

} // namespace purr
