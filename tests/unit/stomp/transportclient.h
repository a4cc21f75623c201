// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "stomp/websockettransport.h"

#include <QSignalSpy>

namespace purr::test
{

/// A transport to a server, on a clock that only the test moves, with all it says kept.
struct TransportClient {
    explicit TransportClient(const QUrl &url) : transport({.url = url}, &clock) {}
    ManualClock clock;
    stomp::WebSocketTransport transport;
    QSignalSpy opened{&transport, &stomp::Transport::opened};
    QSignalSpy received{&transport, &stomp::Transport::received};
    QSignalSpy closed{&transport, &stomp::Transport::closed};
    QSignalSpy failed{&transport, &stomp::Transport::failed};
    [[nodiscard]] Error error() const { return failed.last().first().value<Error>(); }
};

} // namespace purr::test
