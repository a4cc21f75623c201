// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

// Test builds are those with the address sanitizer.
#ifdef __SANITIZE_ADDRESS__
#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>
#include <thread>
#endif

/// Bugs that tests put in on purpose, to see that they are noticed, and places where a process dies when a test wants it
/// to. There is nothing of this outside test builds.
namespace purr::plant
{

#ifdef __SANITIZE_ADDRESS__
inline constexpr bool enabled = true;

/// Whether the environment's PURR_PLANT names this bug.
[[nodiscard]] inline bool isSet(const char *bug)
{
    static const QByteArray planted = qgetenv("PURR_PLANT");
    return planted == bug;
}

/// Ends the process as kill -9 does when the environment's PURR_DIE_AT is `place:N` and this is the N-th time.
inline void reach(const char *place)
{
    static const QList<QByteArray> wanted = qgetenv("PURR_DIE_AT").split(':');
    static std::atomic<int> left = wanted.size() == 2 ? wanted.at(1).toInt() : 0;
    if (wanted.first() == place && --left == 0)
        std::raise(SIGKILL);
}

/// Lets other threads do what they were told, does a last thing, and ends the process as kill -9 does.
inline void dieAfter(auto last)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    last();
    std::raise(SIGKILL);
}
#else
inline constexpr bool enabled = false;
[[nodiscard]] constexpr bool isSet(const char *) { return false; }
constexpr void reach(const char *) {}
constexpr void dieAfter(auto) {}
#endif

} // namespace purr::plant
