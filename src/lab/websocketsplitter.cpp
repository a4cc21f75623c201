// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/websocketsplitter.h"

#include "stomp/decoder.h"

#include <QtEndian>

namespace purr::lab
{
namespace
{

constexpr qsizetype maxHead = 64 * 1024;
constexpr quint64 maxFrame = 64 * 1024 * 1024;

struct FrameHead {
    qsizetype size = 0; ///< 0: not all there yet
    quint64 payload = 0;
    bool masked = false;
    bool wholeText = false;
};

FrameHead readHead(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto first = uchar(bytes.at(0));
    const auto second = uchar(bytes.at(1));
    FrameHead head;
    head.masked = second & 0x80;
    const int opcode = first & 0x0f;
    head.wholeText = (first & 0x80) && (opcode == 1 || opcode == 2);
    head.payload = second & 0x7f;
    qsizetype size = 2;
    if (head.payload == 126) {
        if (bytes.size() < 4)
            return {};
        head.payload = qFromBigEndian<quint16>(bytes.data() + 2);
        size = 4;
    } else if (head.payload == 127) {
        if (bytes.size() < 10)
            return {};
        head.payload = qFromBigEndian<quint64>(bytes.data() + 2);
        size = 10;
    }
    size += head.masked ? 4 : 0;
    if (bytes.size() < size)
        return {};
    head.size = size;
    return head;
}

QByteArray unmasked(QByteArrayView frame, const FrameHead &head)
{
    QByteArray payload = frame.sliced(head.size).toByteArray();
    if (head.masked) {
        const char *mask = frame.data() + head.size - 4;
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = char(payload.at(i) ^ mask[i % 4]);
    }
    return payload;
}

} // namespace

std::optional<stomp::Frame> soleFrame(QByteArrayView message)
{
    stomp::Decoder decoder(stomp::Limits::ofClient());
    decoder.feed(message);
    std::optional<stomp::Frame> frame = decoder.next();
    if (!frame || decoder.next() || decoder.pending() > 0 || decoder.error() != stomp::DecodeError::None)
        return std::nullopt;
    return frame;
}

QList<WireUnit> WebSocketSplitter::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    QList<WireUnit> units;
    bool more = true;
    while (more && !m_buffer.isEmpty()) {
        switch (m_state) {
        case State::Head:
            more = takeHead(units);
            break;
        case State::Frames:
            more = takeFrame(units);
            break;
        case State::Raw:
            units.append({takeRest(), std::nullopt});
            more = false;
            break;
        }
    }
    return units;
}

bool WebSocketSplitter::takeHead(QList<WireUnit> &units)
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maxHead)
            m_state = State::Raw;
        return m_state == State::Raw;
    }
    const QByteArray head = m_buffer.first(end + 4);
    m_buffer.remove(0, head.size());
    m_state = head.toLower().contains("\r\nupgrade: websocket") ? State::Frames : State::Raw;
    units.append({head, std::nullopt});
    return true;
}

bool WebSocketSplitter::takeFrame(QList<WireUnit> &units)
{
    const FrameHead head = readHead(m_buffer);
    if (head.size == 0)
        return false;
    if (head.payload > maxFrame) {
        m_state = State::Raw;
        return true;
    }
    const qsizetype size = head.size + qsizetype(head.payload);
    if (m_buffer.size() < size)
        return false;
    WireUnit unit{m_buffer.first(size), std::nullopt};
    m_buffer.remove(0, size);
    if (head.wholeText)
        unit.frame = soleFrame(unmasked(unit.bytes, head));
    units.append(std::move(unit));
    return true;
}

QByteArray WebSocketSplitter::textFrame(QByteArrayView payload)
{
    QByteArray frame;
    frame.append(char(0x81));
    if (payload.size() < 126) {
        frame.append(char(payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame.append(char(126));
        frame.resize(4);
        qToBigEndian(quint16(payload.size()), frame.data() + 2);
    } else {
        frame.append(char(127));
        frame.resize(10);
        qToBigEndian(quint64(payload.size()), frame.data() + 2);
    }
    return frame.append(payload);
}

} // namespace purr::lab
