// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/multipart.h"

#include "server/limits.h"

#include <QList>

namespace purr::server
{

namespace
{

/// The value of a parameter such as `name` in `form-data; name="file"; filename="a.png"`.
std::optional<QByteArray> parameterOf(const QByteArray &header, QByteArrayView name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        ++at;
        while (at < header.size() && header[at] == ' ')
            ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray key = header.mid(at, equals - at).trimmed().toLower();
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                // Browsers write a quote as %22; older clients escape it.
                if (header[at] == '\\' && at + 1 < header.size() && (header[at + 1] == '"' || header[at + 1] == '\\'))
                    ++at;
                value += header[at];
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &boundary, Events events)
    : m_delimiter("\r\n--" + boundary), m_events(std::move(events)), m_buffer("\r\n")
{
}

std::optional<QByteArray> MultipartReader::boundaryOf(const QByteArray &contentType)
{
    if (!contentType.toLower().startsWith("multipart/form-data"))
        return {};
    const std::optional<QByteArray> boundary = parameterOf(contentType, "boundary");
    constexpr qsizetype longest = 70; // RFC 2046 5.1.1
    if (!boundary || boundary->isEmpty() || boundary->size() > longest)
        return {};
    return boundary;
}

bool MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed)
        return false;
    // What follows the closing boundary has no meaning (RFC 2046, epilogue).
    if (m_state == State::Done)
        return true;
    m_buffer.append(bytes);
    while (m_state != State::Done && m_state != State::Failed && step()) {
    }
    return m_state != State::Failed;
}

bool MultipartReader::fail()
{
    m_state = State::Failed;
    return false;
}

/// One step forward; false when bytes are missing.
bool MultipartReader::step()
{
    switch (m_state) {
    case State::Preamble: {
        const qsizetype at = m_buffer.indexOf(m_delimiter);
        m_skipped += at < 0 ? std::max<qsizetype>(0, m_buffer.size() - m_delimiter.size()) : at;
        if (m_skipped > limits::uploadPartHead)
            return fail();
        m_buffer.remove(0, at < 0 ? std::max<qsizetype>(0, m_buffer.size() - m_delimiter.size()) : at + m_delimiter.size());
        if (at < 0)
            return false;
        m_state = State::Delimiter;
        return true;
    }
    case State::Delimiter:
        if (m_buffer.size() < 2)
            return false;
        if (m_buffer.startsWith("--"))
            m_state = State::Done;
        else if (m_buffer.startsWith("\r\n") && ++m_parts <= limits::uploadParts)
            m_state = State::Head;
        else
            return fail();
        m_buffer.remove(0, 2);
        return true;
    case State::Head: return takeHead();
    case State::BodyStart: return takeBodyStart();
    case State::Body: return takeBody();
    case State::Done:
    case State::Failed: break;
    }
    return false;
}

bool MultipartReader::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > limits::uploadPartHead ? fail() : false;
    if (end > limits::uploadPartHead)
        return fail();
    Part part;
    const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            part.name = QString::fromUtf8(parameterOf(value, "name").value_or(QByteArray()));
            const std::optional<QByteArray> fileName = parameterOf(value, "filename");
            part.isFile = fileName.has_value();
            part.fileName = QString::fromUtf8(fileName.value_or(QByteArray()));
        } else if (name == "content-type") {
            part.contentType = value;
        }
    }
    // The second line end stays: for an empty part it begins the delimiter.
    m_buffer.remove(0, end + 2);
    m_state = State::BodyStart;
    return (!part.name.isEmpty() && m_events.begin(part)) || fail();
}

/// The line end after the head is not content unless the delimiter starts with it.
bool MultipartReader::takeBodyStart()
{
    if (m_buffer.size() < m_delimiter.size() && m_delimiter.startsWith(m_buffer))
        return false;
    if (!m_buffer.startsWith(m_delimiter))
        m_buffer.remove(0, 2);
    m_state = State::Body;
    return true;
}

bool MultipartReader::takeBody()
{
    const qsizetype at = m_buffer.indexOf(m_delimiter);
    const qsizetype size = at < 0 ? m_buffer.size() - m_delimiter.size() + 1 : at;
    if (size > 0 && !m_events.data(QByteArrayView(m_buffer).first(size)))
        return fail();
    m_buffer.remove(0, at < 0 ? std::max<qsizetype>(0, size) : at + m_delimiter.size());
    if (at < 0)
        return false;
    m_state = State::Delimiter;
    return m_events.end() || fail();
}

} // namespace purr::server
