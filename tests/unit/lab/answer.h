// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <optional>

/// Waits for what comes of a task; a TimeoutError when nothing does.
template <typename T> purr::Result<T> answer(QCoro::Task<purr::Result<T>> task)
{
    std::optional<purr::Result<T>> result;
    QObject context;
    QCoro::connect(std::move(task), &context, [&result](purr::Result<T> came) { result.emplace(std::move(came)); });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15'000);
    return result ? *result : purr::Error{purr::Failure::Kind::Timeout, QStringLiteral("TimeoutError"), {}, {}};
}
