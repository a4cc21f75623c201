// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/relays.h"

#include "client/failures.h"
#include "client/linkport.h"
#include "core/clock.h"
#include "protocol/names.h"

namespace purr
{

Relays::Relays(LinkPort *link, Clock *clock, std::chrono::milliseconds deadline)
    : m_link(link), m_clock(clock), m_deadline(deadline)
{
}

void Relays::ask(const QString &destination, const RelayParameters &parameters, const ResourceReader &reader, Done done,
                 std::chrono::milliseconds deadline)
{
    Question question{destination, parameters, reader, std::move(done), deadline.count() > 0 ? deadline : m_deadline};
    ask(std::move(question));
}

void Relays::ask(Question question)
{
    const QByteArray id = newSubscriptionId();
    question.timer = m_clock->after(question.deadline, this, [this, id] {
        m_link->forget(id);
        settle(id, failure::timeout());
    });
    m_link->subscribeRelay(id, question.destination, question.parameters, question.reader);
    m_questions.insert(id, std::move(question));
}

void Relays::handle(const report::Answered &answered)
{
    settle(answered.subscription, answered.value);
}

bool Relays::handle(const report::Refused &refused)
{
    const auto it = m_questions.find(refused.subscription);
    if (it == m_questions.end())
        return false;
    m_link->forget(refused.subscription);
    if (refused.error.code == errorname::rateLimited && refused.error.retryAfter.count() > 0) {
        m_clock->cancel(it->timer);
        Question question = std::move(it.value());
        m_questions.erase(it);
        // Stays in the list under a new id while it waits, so that failAll() reaches it.
        const QByteArray id = newSubscriptionId();
        question.timer = m_clock->after(refused.error.retryAfter, this, [this, id] { ask(m_questions.take(id)); });
        m_questions.insert(id, std::move(question));
        return true;
    }
    settle(refused.subscription, refused.error);
    return true;
}

void Relays::settle(const QByteArray &id, Result<std::any> result)
{
    const auto it = m_questions.find(id);
    if (it == m_questions.end())
        return;
    const Question question = std::move(it.value());
    m_questions.erase(it);
    m_clock->cancel(question.timer);
    question.done(std::move(result));
}

void Relays::failAll(const Error &error)
{
    const QHash<QByteArray, Question> questions = std::exchange(m_questions, {});
    for (const Question &question : questions)
        m_clock->cancel(question.timer);
    for (const Question &question : questions)
        question.done(error);
}

} // namespace purr
