// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/websocketreader.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace purr::stomp
{

namespace
{
constexpr uchar continuation = 0;
constexpr uchar ping = 9;

bool isControl(uchar opcode)
{
    return opcode >= 8;
}

void unmask(char *data, qsizetype size, const uchar mask[4], quint32 &at)
{
    // Eight bytes at a time once the mask is aligned; payloads are small but many.
    qsizetype i = 0;
    for (; i < size && at != 0; ++i, at = (at + 1) & 3)
        data[i] = static_cast<char>(static_cast<uchar>(data[i]) ^ mask[at]);
    quint64 wide = 0;
    quint32 half = 0;
    std::memcpy(&half, mask, 4);
    wide = (quint64(half) << 32) | half;
    for (; i + 8 <= size; i += 8) {
        quint64 word = 0;
        std::memcpy(&word, data + i, 8);
        word ^= wide;
        std::memcpy(data + i, &word, 8);
    }
    for (; i < size; ++i, at = (at + 1) & 3)
        data[i] = static_cast<char>(static_cast<uchar>(data[i]) ^ mask[at]);
}

} // namespace

WebSocketReader::WebSocketReader(Role role, Events events, WebSocketLimits limits)
    : m_role(role), m_events(std::move(events)), m_limits(limits)
{
}

void WebSocketReader::feed(char *data, qsizetype size, std::chrono::milliseconds now)
{
    m_now = now;
    const char *const end = data + size;
    while (data < end && !m_closed) {
        if (!m_inFrame) {
            const char *at = data;
            const bool whole = readHeader(at, end);
            data += at - data;
            if (!whole)
                return;
            if (!checkHeader())
                return;
            if (m_remaining == 0)
                endFrame();
            continue;
        }
        const auto part = static_cast<qsizetype>(std::min<quint64>(m_remaining, static_cast<quint64>(end - data)));
        if (m_role == Role::Server)
            unmask(data, part, m_mask, m_maskAt);
        m_remaining -= static_cast<quint64>(part);
        readPayload(data, part);
        data += part;
        if (m_remaining == 0 && !m_closed)
            endFrame();
    }
}

/// Collects the header of a frame; true when it is whole.
bool WebSocketReader::readHeader(const char *&data, const char *end)
{
    const auto needed = [this] {
        if (m_headerSize < 2)
            return 2;
        const int length = m_header[1] & 0x7f;
        return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + ((m_header[1] & 0x80) != 0 ? 4 : 0);
    };
    while (m_headerSize < needed()) {
        if (data == end)
            return false;
        m_header[m_headerSize++] = static_cast<uchar>(*data++);
    }
    return true;
}

bool WebSocketReader::checkHeader()
{
    m_opcode = m_header[0] & 0x0f;
    m_final = (m_header[0] & 0x80) != 0;
    const int length = m_header[1] & 0x7f;
    const bool masked = (m_header[1] & 0x80) != 0;
    m_remaining = length == 126   ? qFromBigEndian<quint16>(m_header + 2)
                  : length == 127 ? qFromBigEndian<quint64>(m_header + 2)
                                  : static_cast<quint64>(length);
    if (masked)
        std::memcpy(m_mask, m_header + m_headerSize - 4, 4);
    m_maskAt = 0;
    m_headerSize = 0;
    m_inFrame = true;

    const bool known = m_opcode <= webSocketBinary || (m_opcode >= webSocketClose && m_opcode <= webSocketPong);
    const bool shortest = length < 126 || (length == 126 ? m_remaining > 125 : m_remaining > 0xffff);
    const bool order = isControl(m_opcode) ? m_final && length < 126 : (m_opcode == continuation) == m_inMessage;
    // Clients mask and servers do not, always (RFC 6455 5.1).
    if (masked != (m_role == Role::Server) || (m_header[0] & 0x70) != 0 || !known || !shortest || !order || (m_remaining >> 63) != 0) {
        fail(Close::Protocol);
        return false;
    }
    if (isControl(m_opcode)) {
        m_control.clear();
        return true;
    }
    if (m_opcode != continuation) {
        m_inMessage = true;
        m_textMessage = m_opcode == webSocketText;
        m_messageSize = 0;
        m_fragments = 0;
    }
    m_messageSize += m_remaining;
    if (m_messageSize > m_limits.message || ++m_fragments > m_limits.fragments) {
        fail(Close::TooBig);
        return false;
    }
    return true;
}

void WebSocketReader::readPayload(char *data, qsizetype size)
{
    if (isControl(m_opcode)) {
        m_control.append(data, size);
        return;
    }
    const QByteArrayView bytes(data, size);
    if (m_textMessage && !acceptText(bytes)) {
        fail(Close::BadText);
        return;
    }
    m_events.payload(bytes);
}

void WebSocketReader::endFrame()
{
    m_inFrame = false;
    if (!isControl(m_opcode)) {
        if (!m_final)
            return;
        m_inMessage = false;
        if (m_textMessage && m_utf8State != 0)
            fail(Close::BadText);
        else
            m_events.messageEnd();
        return;
    }
    if (m_opcode == webSocketClose) {
        // A close code of one byte, or one that must not be sent, is a fault; everything else is simply the end.
        const int code = m_control.size() >= 2 ? qFromBigEndian<quint16>(m_control.constData()) : 1000;
        const bool valid = m_control.size() != 1 && ((code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) ||
                                                     (code >= 3000 && code <= 4999));
        m_utf8State = 0;
        const bool text = m_control.size() <= 2 || (acceptText(QByteArrayView(m_control).sliced(2)) && m_utf8State == 0);
        m_peerCode = m_control.isEmpty() ? 1005 : code;
        m_peerReason = m_control.sliced(std::min<qsizetype>(m_control.size(), 2));
        fail(!valid ? Close::Protocol : !text ? Close::BadText : Close::Normal);
    } else if (m_opcode == ping) {
        if (m_now - m_pingWindow > m_limits.pingWindow) {
            m_pingWindow = m_now;
            m_pings = 0;
        }
        if (++m_pings > m_limits.pings)
            fail(Close::Policy);
        else
            m_events.ping(m_control);
    }
}

void WebSocketReader::fail(Close code)
{
    m_closed = true;
    m_events.close(code);
}

/// Checks UTF-8 as it arrives, code points split over fragments included.
bool WebSocketReader::acceptText(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        if (m_utf8State == 0) {
            while (end - at >= 8) {
                quint64 word = 0;
                std::memcpy(&word, at, 8);
                if ((word & Q_UINT64_C(0x8080808080808080)) != 0)
                    break;
                at += 8;
            }
            if (at == end)
                break;
        }
        const uchar byte = *at++;
        if (m_utf8State > 0) {
            if (byte < m_utf8Low || byte > m_utf8High)
                return false;
            --m_utf8State;
            m_utf8Low = 0x80;
            m_utf8High = 0xbf;
            continue;
        }
        if (byte < 0x80)
            continue;
        if (byte < 0xc2 || byte > 0xf4)
            return false;
        m_utf8State = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        m_utf8Low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        m_utf8High = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    }
    return true;
}

void appendWebSocketHeader(QByteArray &out, uchar opcode, quint64 size)
{
    char header[10];
    header[0] = static_cast<char>(0x80 | opcode);
    qsizetype used = 2;
    if (size < 126) {
        header[1] = static_cast<char>(size);
    } else if (size <= 0xffff) {
        header[1] = 126;
        qToBigEndian(static_cast<quint16>(size), header + 2);
        used = 4;
    } else {
        header[1] = 127;
        qToBigEndian(size, header + 2);
        used = 10;
    }
    out.append(header, used);
}

void appendMaskedWebSocketFrame(QByteArray &out, uchar opcode, QByteArrayView payload)
{
    const qsizetype start = out.size();
    appendWebSocketHeader(out, opcode, static_cast<quint64>(payload.size()));
    out[start + 1] = static_cast<char>(out.at(start + 1) | 0x80);
    // Not to be guessed by who chooses the payload (RFC 6455 10.3).
    const quint32 random = QRandomGenerator::system()->generate();
    uchar mask[4];
    std::memcpy(mask, &random, 4);
    out.append(reinterpret_cast<const char *>(mask), 4);
    const qsizetype body = out.size();
    out.append(payload);
    quint32 at = 0;
    unmask(out.data() + body, payload.size(), mask, at);
}

QByteArray webSocketAccept(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

} // namespace purr::stomp
