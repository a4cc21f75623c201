// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/linkreport.h"
#include "client/paginator.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>

namespace purr
{

class Clock;
class LinkPort;

/// Questions for one resource that wait for their answer (protocol.md 2.1). Each ends exactly once: with the value, the
/// server's error, TimeoutError, or the error that the link broke with. A rate-limited one waits and asks again.
class Relays final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<std::any>)>;

    Relays(LinkPort *link, Clock *clock, std::chrono::milliseconds deadline);

    /// `done` may destroy this object. `deadline` zero: the usual one.
    void ask(const QString &destination, const RelayParameters &parameters, const ResourceReader &reader, Done done,
             std::chrono::milliseconds deadline = {});

    void handle(const report::Answered &answered);
    /// Whether the refusal was for one of these.
    bool handle(const report::Refused &refused);
    void failAll(const Error &error);

private:
    struct Question {
        QString destination;
        RelayParameters parameters;
        ResourceReader reader;
        Done done;
        std::chrono::milliseconds deadline{0};
        int timer = 0;
    };
    void ask(Question question);
    void settle(const QByteArray &id, Result<std::any> result);

    LinkPort *m_link;
    Clock *m_clock;
    std::chrono::milliseconds m_deadline;
    QHash<QByteArray, Question> m_questions; ///< by subscription id
};

} // namespace purr
