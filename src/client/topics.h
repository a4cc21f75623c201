// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkreport.h"
#include "client/paginator.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace purr
{

class LinkPort;

/// The topics this connection listens to (protocol.md 2.2). Every subscription is its own unit, also for a topic that is
/// subscribed twice. All are forgotten when the link breaks; their owners subscribe again.
class Topics final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const report::Happened &)>;
    /// The RECEIPT, or the refusal. At most once, never after the subscription was given up.
    using Settled = std::function<void(const Result<report::Confirmed> &)>;

    explicit Topics(LinkPort *link) : m_link(link) {}

    /// Returns the id to unsubscribe with. Both functions may destroy this object.
    QByteArray subscribe(const QString &destination, Handler handler, Settled settled = {},
                         const RelayParameters &headers = {});
    /// Nothing of it comes any more. `done` runs when the server has confirmed; not when the link breaks before.
    void unsubscribe(const QByteArray &id, std::function<void()> done = {});

    void handle(const report::Happened &happened);
    void handle(const report::Confirmed &confirmed);
    bool handle(const report::Refused &refused);
    void clear();

    /// Whether the server numbers its events, as far as it was seen.
    [[nodiscard]] bool isCounting() const { return m_counting; }
    [[nodiscard]] int count() const { return int(m_topics.size()); }

private:
    struct Topic {
        Handler handler;
        Settled settled;
        QByteArray receipt;
    };
    void settle(const QByteArray &id, const Result<report::Confirmed> &result);

    LinkPort *m_link;
    bool m_counting = false;
    QHash<QByteArray, Topic> m_topics;         ///< by subscription id
    QHash<QByteArray, QByteArray> m_receipts;  ///< receipt of a SUBSCRIBE → its id
    QHash<QByteArray, std::function<void()>> m_ends; ///< receipt of an UNSUBSCRIBE → who waits for it
};

} // namespace purr
