// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkreport.h"
#include "client/refusedaction.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace purr
{

class Clock;
class LinkPort;

/// Commands that wait for their effect (protocol.md 2.3). Each ends exactly once, as in Relays. They are matched by
/// their receipt and by nothing else: an error without one fails none of them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// What tells that an action is done.
    enum class Completion {
        Event,          ///< a MESSAGE with the receipt; its resource is the result
        Receipt,        ///< the RECEIPT; the result is empty
        EventOrReceipt, ///< the MESSAGE, or some time after the RECEIPT nothing (foreign servers, protocol.md 10)
    };
    struct Request {
        QString destination;
        QByteArray body;
        ResourceReader reader;
        Completion completion = Completion::Event;
        /// Event types that count; empty: all.
        QStringList types = {};
        /// Empty: a new one.
        QByteArray receipt = {};
        /// Zero: the usual one.
        std::chrono::milliseconds deadline{0};
        /// What actionRefused() says of it; without a link nothing.
        RefusedAction about = {};
    };
    using Done = std::function<void(Result<std::any>)>;

    Actions(LinkPort *link, Clock *clock, std::chrono::milliseconds deadline);

    /// `done` may destroy this object.
    void send(Request request, Done done);
    /// Fire and forget.
    void send(const QString &destination, const QByteArray &body);

    void handle(const report::Happened &happened);
    void handle(const report::Confirmed &confirmed);
    bool handle(const report::Refused &refused);
    void failAll(const Error &error);

Q_SIGNALS:
    /// The server refused it; its `done` is called after this.
    void actionRefused(const purr::RefusedAction &action);

private:
    struct Command {
        Completion completion = Completion::Event;
        QStringList types = {};
        Done done;
        int timer = 0;
        RefusedAction about = {};
        QByteArray body = {};
    };
    void settle(const QByteArray &receipt, Result<std::any> result);

    LinkPort *m_link;
    Clock *m_clock;
    std::chrono::milliseconds m_deadline;
    QHash<QByteArray, Command> m_commands; ///< by receipt
};

} // namespace purr
