// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/patience.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace purr::test
{

/// Adds a test class to the executable it is compiled into; use PURR_TEST below the class.
int add(const char *name, std::function<std::unique_ptr<QObject>()> make);

/// The absolute path of a file of tests/data.
[[nodiscard]] QString dataFile(const QString &name);

} // namespace purr::test

#define PURR_TEST(Class)                                                                                               \
    static const int registered_##Class = purr::test::add(#Class, [] { return std::make_unique<Class>(); });
