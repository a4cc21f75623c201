// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/httphead.h"
#include "stomp/websocketreader.h"

#include <QByteArray>

namespace purr::server
{

using stomp::appendWebSocketHeader;
using stomp::webSocketClose;
using stomp::webSocketPong;
using stomp::WebSocketReader;
using stomp::webSocketText;

/// What a WebSocket handshake is answered with.
struct WebSocketHandshake {
    int status = 101;    ///< or the HTTP status to refuse with
    QByteArray response; ///< the whole 101 head
};
/// Checks the request of RFC 6455 4.2.1; selects the subprotocol v12.stomp when it is offered.
[[nodiscard]] WebSocketHandshake answerWebSocketHandshake(const HttpHead &head);

} // namespace purr::server
