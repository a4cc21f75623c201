// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/frame.h"

#include <array>
#include <cstring>

namespace purr::stomp
{

namespace
{
struct CommandEntry {
    QByteArrayView name;
    Command command;
};

// Most frequent first; STOMP after CONNECT, so that commandName() gives CONNECT.
constexpr std::array<CommandEntry, 15> commands{{
    {"MESSAGE", Command::Message},
    {"SEND", Command::Send},
    {"ACK", Command::Ack},
    {"RECEIPT", Command::Receipt},
    {"SUBSCRIBE", Command::Subscribe},
    {"UNSUBSCRIBE", Command::Unsubscribe},
    {"CONNECT", Command::Connect},
    {"CONNECTED", Command::Connected},
    {"ERROR", Command::Error},
    {"DISCONNECT", Command::Disconnect},
    {"STOMP", Command::Connect},
    {"NACK", Command::Nack},
    {"BEGIN", Command::Begin},
    {"COMMIT", Command::Commit},
    {"ABORT", Command::Abort},
}};

constexpr QByteArrayView contentLength = "content-length";

bool has(QByteArrayView bytes, char c)
{
    return !bytes.isEmpty() && std::memchr(bytes.data(), c, size_t(bytes.size())) != nullptr;
}

/// Appends `text` escaped (STOMP 1.2, "Value Encoding"): runs between special bytes are copied as they are.
void appendEscaped(QByteArray &out, QByteArrayView text)
{
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char escape = 0;
        switch (text[i]) {
        case '\n':
            escape = 'n';
            break;
        case '\r':
            escape = 'r';
            break;
        case ':':
            escape = 'c';
            break;
        case '\\':
            escape = '\\';
            break;
        default:
            continue;
        }
        out.append(text.sliced(run, i - run)).append('\\').append(escape);
        run = i + 1;
    }
    out.append(text.sliced(run));
}

/// False when the header cannot be written (see encode()); `out` is then worthless.
bool appendHeader(QByteArray &out, const Header &header, bool escaped)
{
    if (header.name.isEmpty() || has(header.name, '\0') || has(header.value, '\0'))
        return false;
    if (escaped) {
        appendEscaped(out, header.name);
        out.append(':');
        appendEscaped(out, header.value);
    } else {
        for (const char c : {'\n', '\r'}) {
            if (has(header.name, c) || has(header.value, c))
                return false;
        }
        if (has(header.name, ':'))
            return false;
        out.append(header.name).append(':').append(header.value);
    }
    out.append('\n');
    return true;
}

/// The end of every frame: content-length if there is a body, the blank line, the body, NUL.
void appendBody(QByteArray &out, QByteArrayView body)
{
    if (!body.isEmpty())
        out.append(contentLength).append(':').append(QByteArray::number(body.size())).append('\n');
    out.append('\n').append(body).append('\0');
}

template <typename Headers> qsizetype roomFor(const Headers &headers)
{
    qsizetype bytes = 0;
    for (const Header header : headers)
        bytes += header.name.size() + header.value.size() + 6; // colon, LF and a few escapes
    return bytes;
}
} // namespace

Command commandOf(QByteArrayView name)
{
    for (const CommandEntry &entry : commands) {
        if (entry.name.size() == name.size() && std::memcmp(entry.name.data(), name.data(), size_t(name.size())) == 0)
            return entry.command;
    }
    return Command::Unknown;
}

QByteArray commandName(Command command)
{
    for (const CommandEntry &entry : commands) {
        if (entry.command == command)
            return QByteArray::fromRawData(entry.name.data(), entry.name.size());
    }
    return {};
}

bool mayHaveBody(Command command)
{
    return command == Command::Send || command == Command::Message || command == Command::Error;
}

bool escapesHeaders(Command command)
{
    return command != Command::Connect && command != Command::Connected;
}

QByteArray encode(const Frame &frame)
{
    const Command command = commandOf(frame);
    if (command == Command::Unknown || (!frame.body.isEmpty() && !mayHaveBody(command)))
        return {};
    QByteArray out;
    out.reserve(frame.command.size() + roomFor(frame.headers) + frame.body.size() + 40);
    out.append(frame.command).append('\n');
    const bool escaped = escapesHeaders(command);
    for (const Header header : frame.headers) {
        if (header.name != contentLength && !appendHeader(out, header, escaped))
            return {};
    }
    appendBody(out, frame.body);
    return out;
}

MessageTemplate::MessageTemplate(const HeaderList &shared, QByteArrayView body)
{
    QByteArray tail;
    tail.reserve(roomFor(shared) + body.size() + 40);
    for (const Header header : shared) {
        if (header.name != contentLength && !appendHeader(tail, header, true))
            return;
    }
    appendBody(tail, body);
    m_tail = tail;
}

QByteArray MessageTemplate::headFor(std::initializer_list<Header> own) const
{
    QByteArray head;
    head.reserve(8 + roomFor(own));
    head.append("MESSAGE\n");
    for (const Header &header : own) {
        if (!appendHeader(head, header, true))
            return {};
    }
    return head;
}

QByteArray MessageTemplate::encodeFor(std::initializer_list<Header> own) const
{
    if (!isValid())
        return {};
    QByteArray frame;
    frame.reserve(8 + roomFor(own) + m_tail.size());
    frame.append("MESSAGE\n");
    for (const Header &header : own) {
        if (!appendHeader(frame, header, true))
            return {};
    }
    return frame.append(m_tail);
}

} // namespace purr::stomp
