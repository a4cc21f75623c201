// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace purr::stomp
{

/// What a WebSocketReader takes before it calls the peer hostile.
struct WebSocketLimits {
    quint64 message = 512 * 1024; ///< bytes of one message, whatever its frames
    int fragments = 1024;         ///< frames of one message
    int pings = 20;               ///< per pingWindow
    std::chrono::milliseconds pingWindow = std::chrono::seconds(10);
};

/// RFC 6455 for either side, without a socket: bytes in, message payload out. Stricter and cheaper than QWebSocket: it
/// refuses what the RFC forbids (a mask on the wrong side, reserved bits, bad UTF-8, lengths that lie) before it allocates,
/// and hands payload on while a message is still arriving, since STOMP is a byte stream anyway (promises.md 3, threats 48,
/// 54, 55 and 58).
class WebSocketReader
{
public:
    /// Which side reads: a server takes masked frames only, a client none.
    enum class Role { Server, Client };
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

    WebSocketReader(Role role, Events events, WebSocketLimits limits);

    /// Takes bytes as they come; `data` is unmasked in place. `now` limits the rate of pings. After close was reported
    /// everything is ignored.
    void feed(char *data, qsizetype size, std::chrono::milliseconds now);
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// The code of the peer's close frame, 1005 when it had none; 0 without a close frame.
    [[nodiscard]] int peerCode() const { return m_peerCode; }
    [[nodiscard]] const QByteArray &peerReason() const { return m_peerReason; }

private:
    bool readHeader(const char *&data, const char *end);
    bool checkHeader();
    void readPayload(char *data, qsizetype size);
    void endFrame();
    void fail(Close code);
    bool acceptText(QByteArrayView bytes);

    Role m_role;
    Events m_events;
    WebSocketLimits m_limits;
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
    int m_peerCode = 0;
    QByteArray m_peerReason;
    std::chrono::milliseconds m_pingWindow{0};
    std::chrono::milliseconds m_now{0};
};

/// Appends the header of an unmasked, final frame of `size` payload bytes: at most webSocketHeaderMax bytes.
void appendWebSocketHeader(QByteArray &out, uchar opcode, quint64 size);
constexpr qsizetype webSocketHeaderMax = 10;
constexpr uchar webSocketText = 1;
constexpr uchar webSocketBinary = 2;
constexpr uchar webSocketClose = 8;
constexpr uchar webSocketPong = 10;
/// Appends a whole, final frame as a client sends it: masked.
void appendMaskedWebSocketFrame(QByteArray &out, uchar opcode, QByteArrayView payload);
/// What Sec-WebSocket-Accept answers a Sec-WebSocket-Key with (RFC 6455 4.2.2).
[[nodiscard]] QByteArray webSocketAccept(const QByteArray &key);

} // namespace purr::stomp
