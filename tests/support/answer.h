// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QCoro/QCoroTask>
#include <QDebug>
#include <QTest>

#include <optional>

/// Waits for what comes of a task while the event loop runs; a TimeoutError when nothing does.
template <typename T> purr::Result<T> answer(QCoro::Task<purr::Result<T>> task)
{
    std::optional<purr::Result<T>> result;
    QObject context;
    QCoro::connect(std::move(task), &context, [&result](purr::Result<T> came) { result.emplace(std::move(came)); });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
    return result ? *result : purr::Error{purr::Failure::Kind::Timeout, QStringLiteral("TimeoutError"), {}, {}};
}

/// The value that comes of a task; nothing, and a warning, when it fails.
template <typename T> std::optional<T> get(QCoro::Task<purr::Result<T>> task)
{
    const purr::Result<T> came = answer(std::move(task));
    if (came.succeeded())
        return *came;
    qWarning() << "failed:" << came.error().code << came.error().message;
    return {};
}
