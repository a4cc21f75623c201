// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "server/httphead.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace purr::server
{

/// The server's side of RFC 6455, without a socket: bytes in, message payload out. Stricter and cheaper than QWebSocket:
/// it refuses what the RFC forbids (unmasked frames, reserved bits, bad UTF-8, lengths that lie) before it allocates,
/// and hands payload on while a message is still arriving, since STOMP is a byte stream anyway.
class WebSocketReader
{
public:
    /// Close codes of RFC 6455 7.4.1 that we send.
    enum class Close : quint16 { Normal = 1000, GoingAway = 1001, Protocol = 1002, BadText = 1007, Policy = 1008, TooBig = 1009, Restart = 1012 };

    /// What the reader found; each is called synchronously from feed().
    struct Events {
        std::function<void(QByteArrayView)> payload; ///< the next bytes of the current message
        std::function<void()> messageEnd;
        std::function<void(QByteArrayView)> ping;
        /// The peer closes, or broke a rule: answer with a close frame of this code and end.
        std::function<void(Close)> close;
    };

    explicit WebSocketReader(Events events, quint64 maxMessage);

    /// Takes bytes as they come; `data` is unmasked in place. `now` limits the rate of pings. After close was reported
    /// everything is ignored.
    void feed(char *data, qsizetype size, std::chrono::milliseconds now);
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    bool readHeader(const char *&data, const char *end);
    bool checkHeader();
    void readPayload(char *data, qsizetype size);
    void endFrame();
    void fail(Close code);
    bool acceptText(QByteArrayView bytes);

    Events m_events;
    quint64 m_maxMessage;
    uchar m_header[14] = {};
    int m_headerSize = 0;
    quint64 m_remaining = 0; ///< payload bytes of the current frame that are still to come
    quint64 m_messageSize = 0;
    int m_fragments = 0;
    quint32 m_maskAt = 0;
    uchar m_mask[4] = {};
    uchar m_opcode = 0;
    bool m_final = false;
    bool m_inFrame = false;
    bool m_inMessage = false;
    bool m_textMessage = false;
    bool m_closed = false;
    QByteArray m_control;
    quint32 m_utf8State = 0; ///< continuation bytes still expected
    uchar m_utf8Low = 0x80;  ///< range of the next continuation byte
    uchar m_utf8High = 0xbf;
    int m_pings = 0;
    std::chrono::milliseconds m_pingWindow{0};
    std::chrono::milliseconds m_now{0};
};

/// Appends the header of an unmasked, final frame of `size` payload bytes: at most webSocketHeaderMax bytes.
void appendWebSocketHeader(QByteArray &out, uchar opcode, quint64 size);
constexpr qsizetype webSocketHeaderMax = 10;
constexpr uchar webSocketText = 1;
constexpr uchar webSocketClose = 8;
constexpr uchar webSocketPong = 10;

/// What a WebSocket handshake is answered with.
struct WebSocketHandshake {
    int status = 101;    ///< or the HTTP status to refuse with
    QByteArray response; ///< the whole 101 head
};
/// Checks the request of RFC 6455 4.2.1; selects the subprotocol v12.stomp when it is offered.
[[nodiscard]] WebSocketHandshake answerWebSocketHandshake(const HttpHead &head);

} // namespace purr::server
