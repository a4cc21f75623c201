// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoro/QCoroTask>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace purr
{

/// The bridge from a callback to a task: settled once by the one side, awaited once by the other.
template <typename T> class OneShot
{
public:
    /// Only the first call counts. Resumes the waiting coroutine before it returns.
    void settle(Result<T> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        if (const std::coroutine_handle<> waiter = std::exchange(m_waiter, nullptr))
            waiter.resume();
    }
    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }

    OneShot() = default;
    OneShot(const OneShot &) = delete;
    OneShot &operator=(const OneShot &) = delete;

private:
    template <typename U> friend class AnswerAwaiter;

    std::optional<Result<T>> m_result;
    std::coroutine_handle<> m_waiter;
};

template <typename T> using Answer = std::shared_ptr<OneShot<T>>;

template <typename T> [[nodiscard]] Answer<T> makeAnswer()
{
    return std::make_shared<OneShot<T>>();
}

/// What a coroutine waits for an answer with. It shares the answer: awaitables may be copied on the way (QCoro does).
template <typename T> class AnswerAwaiter
{
public:
    explicit AnswerAwaiter(Answer<T> answer) : m_answer(std::move(answer)) {}
    [[nodiscard]] bool await_ready() const { return m_answer->isSettled(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_answer->m_waiter = waiter; }
    [[nodiscard]] Result<T> await_resume() { return *m_answer->m_result; }

private:
    Answer<T> m_answer;
};

/// The task that ends when `answer` is settled.
template <typename T> QCoro::Task<Result<T>> taskOf(Answer<T> answer)
{
    co_return co_await AnswerAwaiter<T>(answer);
}

/// The task that has ended already.
template <typename T> QCoro::Task<Result<T>> settledTask(Result<T> result)
{
    co_return result;
}

} // namespace purr
