// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

namespace purr::test
{

/// How long a test waits for what should happen at once, in ms: long, since only what fails waits to the end.
/// PURR_TEST_PATIENCE in the environment shortens it for runs that are to fail.
[[nodiscard]] inline int patience()
{
    static const int wanted = qEnvironmentVariableIntValue("PURR_TEST_PATIENCE");
    return wanted > 0 ? wanted : 30'000;
}

} // namespace purr::test

// QtTest gives up after five seconds, which on a busy machine is a limit on speed.
#undef QTRY_VERIFY
#define QTRY_VERIFY(...) QTRY_VERIFY_WITH_TIMEOUT((__VA_ARGS__), purr::test::patience())
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), purr::test::patience())
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), purr::test::patience())
