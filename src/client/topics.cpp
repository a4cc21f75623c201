// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/topics.h"

#include "client/failures.h"
#include "client/linkport.h"

namespace purr
{

QByteArray Topics::subscribe(const QString &destination, Handler handler, Settled settled,
                             const RelayParameters &headers)
{
    const QByteArray id = newSubscriptionId();
    const QByteArray receipt = newReceipt();
    m_topics.insert(id, {std::move(handler), std::move(settled), receipt});
    m_receipts.insert(receipt, id);
    m_link->subscribeTopic(id, destination, receipt, headers);
    return id;
}

void Topics::unsubscribe(const QByteArray &id, std::function<void()> done)
{
    const auto it = m_topics.find(id);
    if (it == m_topics.end())
        return;
    m_receipts.remove(it->receipt);
    m_topics.erase(it);
    QByteArray receipt;
    if (done) {
        receipt = newReceipt();
        m_ends.insert(receipt, std::move(done));
    }
    m_link->unsubscribe(id, receipt);
}

void Topics::handle(const report::Happened &happened)
{
    const auto it = m_topics.constFind(happened.subscription);
    if (it == m_topics.cend())
        return; // late: it was unsubscribed while this was on its way
    const Handler handler = it->handler; // the handler may unsubscribe
    handler(happened);
}

void Topics::handle(const report::Confirmed &confirmed)
{
    m_counting = m_counting || confirmed.sequence >= 0;
    if (const std::function<void()> done = m_ends.take(confirmed.receipt))
        done();
    else if (const QByteArray id = m_receipts.value(confirmed.receipt); !id.isEmpty())
        settle(id, confirmed);
}

bool Topics::handle(const report::Refused &refused)
{
    QByteArray id = refused.subscription;
    if (!m_topics.contains(id))
        id = m_receipts.value(refused.receipt);
    if (!m_topics.contains(id))
        return false;
    settle(id, refused.error);
    return true;
}

void Topics::settle(const QByteArray &id, const Result<report::Confirmed> &result)
{
    const auto it = m_topics.find(id);
    m_receipts.remove(it->receipt);
    const Settled settled = std::exchange(it->settled, {});
    if (result.failed())
        m_topics.erase(it);
    if (settled)
        settled(result);
}

void Topics::clear()
{
    m_topics.clear();
    m_receipts.clear();
    m_ends.clear();
}

} // namespace purr
