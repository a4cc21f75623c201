// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/decoder.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace purr::stomp
{

namespace
{
// An idle connection keeps no more buffer than this.
constexpr qsizetype keptCapacity = 8 * 1024;
constexpr qsizetype usualHeaders = 8;

/// The index of `c` in [from, to), or -1.
qsizetype find(const QByteArray &bytes, char c, qsizetype from, qsizetype to)
{
    if (from >= to)
        return -1;
    const char *begin = bytes.constData();
    const void *hit = std::memchr(begin + from, c, size_t(to - from));
    return hit ? static_cast<const char *>(hit) - begin : -1;
}

bool contains(QByteArrayView bytes, char c)
{
    return !bytes.isEmpty() && std::memchr(bytes.data(), c, size_t(bytes.size())) != nullptr;
}

/// The byte that backslash and `c` stand for, or 0.
char unescaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 'c':
        return ':';
    case '\\':
        return '\\';
    default:
        return 0;
    }
}

bool escapesAreDefined(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
        if (i + 1 >= text.size() || unescaped(text[i + 1]) == 0)
            return false;
    }
    return true;
}

/// Unescapes in place and returns the new size; the escapes are known to be defined.
quint32 unescape(char *text, quint32 size)
{
    char *out = text;
    for (quint32 i = 0; i < size; ++i) {
        if (text[i] == '\\')
            *out++ = unescaped(text[++i]);
        else
            *out++ = text[i];
    }
    return quint32(out - text);
}
} // namespace

QByteArrayView describe(DecodeError error)
{
    switch (error) {
    case DecodeError::None:
        return "No error";
    case DecodeError::UnknownCommand:
        return "Unknown command";
    case DecodeError::CommandTooLong:
        return "Command line too long";
    case DecodeError::TooManyHeaders:
        return "Too many headers";
    case DecodeError::HeaderTooLong:
        return "Header line too long";
    case DecodeError::HeadersTooLarge:
        return "Headers too large";
    case DecodeError::MalformedHeader:
        return "Malformed header line";
    case DecodeError::UndefinedEscape:
        return "Undefined escape sequence in a header";
    case DecodeError::StrayCarriageReturn:
        return "Carriage return outside a line end";
    case DecodeError::NulInHeader:
        return "NUL before the end of the headers";
    case DecodeError::InvalidUtf8:
        return "Headers are not UTF-8";
    case DecodeError::InvalidContentLength:
        return "Invalid content-length";
    case DecodeError::BodyTooLarge:
        return "Body too large";
    case DecodeError::BodyNotAllowed:
        return "This command takes no body";
    case DecodeError::MissingNul:
        return "No NUL after the body";
    }
    return {};
}

Decoder::Decoder(const Limits &limits) : m_limits(limits) {}

void Decoder::feed(QByteArrayView bytes)
{
    if (m_error != DecodeError::None || bytes.isEmpty())
        return;
    if (m_start > 0) {
        if (m_start == m_buffer.size()) {
            if (m_buffer.capacity() > keptCapacity)
                m_buffer = QByteArray();
            else
                m_buffer.resize(0);
        } else {
            m_buffer.remove(0, m_start);
        }
        m_line -= m_start;
        m_scan -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes);
    m_messageEnded = false;
}

void Decoder::finish()
{
    m_messageEnded = true;
}

std::optional<Frame> Decoder::next()
{
    bool more = m_error == DecodeError::None;
    while (more) {
        switch (m_state) {
        case State::Between:
            more = skipLineEnds();
            break;
        case State::CommandLine:
            more = readCommand();
            break;
        case State::HeaderLines:
            more = readHeaderLines();
            break;
        case State::Body:
            if (readBody())
                return std::exchange(m_frame, {});
            more = false;
            break;
        }
    }
    return std::nullopt;
}

/// Goes to the first byte of a frame; false when there is none yet.
bool Decoder::skipLineEnds()
{
    const qsizetype size = m_buffer.size();
    while (m_start < size) {
        const char c = m_buffer.at(m_start);
        if (c == '\n') {
            ++m_start;
        } else if (c != '\r') {
            break;
        } else if (m_start + 1 == size) {
            return false;
        } else if (m_buffer.at(m_start + 1) == '\n') {
            m_start += 2;
        } else {
            return fail(DecodeError::StrayCarriageReturn);
        }
        ++m_heartBeats;
    }
    m_line = m_scan = m_start;
    if (m_start == size) {
        if (m_buffer.capacity() > keptCapacity) {
            m_buffer = QByteArray();
            m_start = m_line = m_scan = 0;
        }
        return false;
    }
    m_state = State::CommandLine;
    return true;
}

/// The current line without its line end, once it is whole. What can be said of an unfinished line is said at once and
/// in the order of its bytes, so that splits make no difference.
std::optional<QByteArrayView> Decoder::takeLine(qsizetype limit, DecodeError tooLong)
{
    const qsizetype lineFeed = find(m_buffer, '\n', m_scan, m_buffer.size());
    const qsizetype end = lineFeed < 0 ? m_buffer.size() : lineFeed;
    const qsizetype left = std::max<qsizetype>(0, m_start + m_limits.headerSection - m_line);
    if (left < limit) {
        limit = left;
        tooLong = DecodeError::HeadersTooLarge;
    }
    if (find(m_buffer, '\0', m_scan, std::min(end, m_line + limit + 1)) >= 0) {
        fail(DecodeError::NulInHeader);
        return std::nullopt;
    }
    const qsizetype size = end - m_line;
    // One byte more is still fine if it is the CR of the line end.
    if (size > limit + 1 || (size == limit + 1 && m_buffer.at(end - 1) != '\r')) {
        fail(tooLong);
        return std::nullopt;
    }
    if (lineFeed < 0) {
        m_scan = end;
        return std::nullopt;
    }
    QByteArrayView line(m_buffer.constData() + m_line, size);
    if (line.endsWith('\r'))
        line.chop(1);
    if (contains(line, '\r')) {
        fail(DecodeError::StrayCarriageReturn);
        return std::nullopt;
    }
    m_scan = lineFeed + 1;
    return line;
}

bool Decoder::readCommand()
{
    const std::optional<QByteArrayView> line = takeLine(m_limits.command, DecodeError::CommandTooLong);
    if (!line)
        return false;
    m_command = commandOf(*line);
    if (m_command == Command::Unknown)
        return fail(DecodeError::UnknownCommand);
    // STOMP is told as CONNECT: the two are to be handled alike.
    m_frame.command = commandName(m_command);
    m_entries = {};
    m_escapes = false;
    m_contentLength = -1;
    m_line = m_scan;
    m_firstHeader = m_line - m_start;
    m_state = State::HeaderLines;
    return true;
}

bool Decoder::readHeaderLines()
{
    while (const std::optional<QByteArrayView> line = takeLine(m_limits.headerLine, DecodeError::HeaderTooLong)) {
        if (line->isEmpty())
            return finishHeaders();
        if (!readHeader(*line))
            return false;
        m_line = m_scan;
    }
    return false;
}

bool Decoder::readHeader(QByteArrayView line)
{
    if (m_entries.size() >= m_limits.headers)
        return fail(DecodeError::TooManyHeaders);
    const qsizetype colon = line.indexOf(':');
    if (colon < 1)
        return fail(DecodeError::MalformedHeader);
    if (escapesHeaders(m_command) && contains(line, '\\')) {
        if (!escapesAreDefined(line.first(colon)) || !escapesAreDefined(line.sliced(colon + 1)))
            return fail(DecodeError::UndefinedEscape);
        m_escapes = true;
    }
    if (m_entries.isEmpty())
        m_entries.reserve(std::min(usualHeaders, m_limits.headers));
    const auto start = quint32(m_line - m_start - m_firstHeader);
    m_entries.append({start, quint32(colon), start + quint32(colon) + 1, quint32(line.size() - colon - 1)});
    return true;
}

void Decoder::unescapeHeaders(QByteArray &bytes)
{
    char *data = bytes.data();
    for (HeaderList::Entry &entry : m_entries) {
        entry.nameSize = unescape(data + entry.name, entry.nameSize);
        entry.valueSize = unescape(data + entry.value, entry.valueSize);
    }
}

/// At the blank line: the headers are whole, and the body can be judged before a byte of it has come.
bool Decoder::finishHeaders()
{
    const qsizetype first = m_start + m_firstHeader;
    const QByteArrayView section(m_buffer.constData() + first, m_line - first);
    if (!section.isValidUtf8())
        return fail(DecodeError::InvalidUtf8);
    QByteArray bytes = section.toByteArray();
    if (m_escapes)
        unescapeHeaders(bytes);
    m_frame.headers = HeaderList(std::move(bytes), std::exchange(m_entries, {}));
    m_line = m_scan;
    m_state = State::Body;
    return readContentLength();
}

bool Decoder::readContentLength()
{
    const QByteArrayView text = m_frame.headers.value("content-length");
    if (text.isNull())
        return true;
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return fail(DecodeError::InvalidContentLength);
    qint64 length = 0;
    for (const char c : text) {
        length = length * 10 + (c - '0');
        if (length > 0 && !mayHaveBody(m_command))
            return fail(DecodeError::BodyNotAllowed);
        if (length > m_limits.body) // also what keeps `length` from overflowing
            return fail(DecodeError::BodyTooLarge);
    }
    m_contentLength = length;
    return true;
}

bool Decoder::readBody()
{
    if (m_contentLength >= 0)
        return readSizedBody();
    const bool allowed = mayHaveBody(m_command);
    const qsizetype limit = allowed ? m_limits.body : 0;
    const qsizetype end = std::min(m_buffer.size(), m_line + limit + 1);
    const qsizetype nul = find(m_buffer, '\0', m_scan, end);
    if (nul >= 0) {
        takeBody(nul - m_line, 1);
        return true;
    }
    if (end - m_line > limit)
        return fail(allowed ? DecodeError::BodyTooLarge : DecodeError::BodyNotAllowed);
    m_scan = end;
    if (!m_messageEnded)
        return false;
    takeBody(end - m_line, 0);
    return true;
}

bool Decoder::readSizedBody()
{
    const qsizetype end = m_line + qsizetype(m_contentLength);
    if (m_buffer.size() > end) {
        if (m_buffer.at(end) != '\0')
            return fail(DecodeError::MissingNul);
        takeBody(qsizetype(m_contentLength), 1);
        return true;
    }
    if (m_buffer.size() < end || !m_messageEnded)
        return false;
    takeBody(qsizetype(m_contentLength), 0);
    return true;
}

/// Moves the body to the frame and the start behind it and behind `closing` bytes.
void Decoder::takeBody(qsizetype size, qsizetype closing)
{
    if (size > 0)
        m_frame.body = QByteArray(m_buffer.constData() + m_line, size);
    m_start = m_line = m_scan = m_line + size + closing;
    m_state = State::Between;
}

bool Decoder::fail(DecodeError error)
{
    m_error = error;
    m_buffer = QByteArray();
    m_entries = {};
    m_frame = {};
    m_start = m_line = m_scan = 0;
    return false;
}

} // namespace purr::stomp
