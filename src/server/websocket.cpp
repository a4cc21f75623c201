// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/websocket.h"

namespace purr::server
{

WebSocketHandshake answerWebSocketHandshake(const HttpHead &head)
{
    WebSocketHandshake answer;
    const QByteArray key = head.header("sec-websocket-key");
    const auto decodedKey = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    const bool once = head.headerCount("upgrade") == 1 && head.headerCount("sec-websocket-key") == 1 &&
                      head.headerCount("sec-websocket-version") == 1;
    if (head.method != "GET" || head.minorVersion != 1 || head.contentLength > 0 || head.chunked || !once ||
        !head.headerHas("upgrade", "websocket") || !head.headerHas("connection", "upgrade") || !decodedKey ||
        decodedKey.decoded.size() != 16) {
        answer.status = 400;
        return answer;
    }
    if (head.header("sec-websocket-version") != "13") {
        answer.status = 426;
        return answer;
    }
    answer.response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: " + stomp::webSocketAccept(key) + "\r\n";
    if (head.headerHas("sec-websocket-protocol", "v12.stomp"))
        answer.response += "Sec-WebSocket-Protocol: v12.stomp\r\n";
    answer.response += "\r\n";
    return answer;
}

} // namespace purr::server
