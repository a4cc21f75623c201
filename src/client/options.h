// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/links.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace purr
{
class Clock;
namespace stomp
{
class Transport;
}

/// How a ChatKitty object works inside. The defaults are right for programs; tests and labs change them.
struct ClientOptions {
    /// Makes the pipe of one connection to `url`; called on the thread that will use it, once per try. Empty: a
    /// WebSocket. The seam for fault injection: a transport that wraps another one.
    std::function<std::unique_ptr<stomp::Transport>(const QUrl &url, Clock *clock)> transport;
    /// Time of the calling thread, not owned. Null: the real time. With a clock of its own nothing runs on other threads.
    Clock *clock = nullptr;
    /// A number in [0, 1) for the back-off. Empty: random.
    std::function<double()> random;
    /// Which family of destinations to speak (protocol.md 0.2).
    LinkGeneration generation = LinkGeneration::V1;

    /// After this time a question without an answer fails with TimeoutError.
    std::chrono::milliseconds deadline{10'000};
    /// A file of which the server has taken no byte for this long, or whose last byte it has not answered, fails likewise.
    std::chrono::milliseconds stall{60'000};
    /// From opening the socket to the answer to CONNECT.
    std::chrono::milliseconds connectDeadline{15'000};
    /// Events are handed over at most once in this time; the first one after a quiet period at once.
    std::chrono::milliseconds frame{16};
    /// How long one hand-over may keep the calling thread.
    std::chrono::milliseconds slice{6};
    std::chrono::milliseconds keystrokesDebounce{150};
    /// Someone of whom no keystroke came for this long has stopped typing.
    std::chrono::milliseconds typingExpiry{6'000};
    /// So many frames are kept on the thread of the link for whoever begins to observe them; 0: none.
    int keptFrames = 0;
    /// So many calls of handlers, and what else happened to sessions, are kept for whoever looks later; 0: none.
    int keptCalls = 0;
    /// Heart-beats offered to and wanted from the server.
    std::chrono::milliseconds heartBeatOut{10'000};
    std::chrono::milliseconds heartBeatIn{10'000};
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds longestRetry{30'000};
};

} // namespace purr
