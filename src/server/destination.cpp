// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/destination.h"

#include "server/earlynames.h"
#include "server/limits.h"

#include <algorithm>

namespace purr::server
{

namespace
{

constexpr qsizetype longest = 256;
constexpr qsizetype longestNumber = 16; ///< digits; ids stay below 2^53

/// Reads a destination from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool take(QByteArrayView literal)
    {
        if (!m_rest.startsWith(literal))
            return false;
        m_rest = m_rest.sliced(literal.size());
        return true;
    }

    QByteArrayView word(char joint = '_')
    {
        return takeWhile([joint](char c) { return (c >= 'a' && c <= 'z') || c == joint; });
    }

    /// A number without sign; `missing` when there are no digits, -1 when there are too many.
    qint64 number(qint64 missing)
    {
        const QByteArrayView digits = takeWhile([](char c) { return c >= '0' && c <= '9'; });
        if (digits.isEmpty())
            return missing;
        return digits.size() > longestNumber ? -1 : digits.toLongLong();
    }

    QByteArrayView rest() { return std::exchange(m_rest, {}); }

private:
    template <typename Accept> QByteArrayView takeWhile(Accept accept)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), accept);
        const QByteArrayView taken = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    QByteArrayView m_rest;
};

bool isSort(QByteArrayView text)
{
    return !text.startsWith('.') && !text.endsWith('.') && !text.contains("..") && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == ',' || c == '_';
    });
}

int pageSize(qint64 size)
{
    return static_cast<int>(std::clamp<qint64>(size, 0, limits::pageSizeMax));
}

/// `page.<n>.size.<n>.sort.<s>[.relay]`, after the word "page"; the sort may contain dots (protocol.md 3.4).
bool readPage(Reader &reader, Destination &destination)
{
    if (!reader.take("."))
        return false;
    const qint64 number = reader.number(0);
    if (number < 0 || number > 1'000'000 || !reader.take(".size."))
        return false;
    const qint64 size = reader.number(0);
    if (size < 0 || !reader.take(".sort."))
        return false;
    QByteArrayView sort = reader.rest();
    if (sort == QByteArrayView("relay"))
        sort = {};
    else if (sort.endsWith(".relay"))
        sort.chop(6);
    if (!isSort(sort))
        return false;
    destination.paging.number = static_cast<int>(number);
    destination.paging.size = pageSize(size);
    destination.paging.sort = sort.toByteArray();
    return true;
}

/// `before.<id>.size.<n>.relay` or the same with `after`, after that word.
bool readCursor(Reader &reader, Destination &destination, qint64 &cursor)
{
    if (!reader.take("."))
        return false;
    cursor = reader.number(-1);
    if (cursor < 0 || !reader.take(".size."))
        return false;
    destination.paging.size = pageSize(reader.number(0));
    return reader.take(".relay") && reader.atEnd();
}

bool readId(Reader &reader, Destination &destination)
{
    const qint64 id = reader.number(-1);
    if (id <= 0 || destination.secondId != 0)
        return false;
    (destination.id == 0 ? destination.id : destination.secondId) = id;
    destination.pattern += "/{id}";
    return true;
}

bool readPath(Reader reader, Destination &destination)
{
    const bool isRelay = destination.kind == Destination::Kind::Relay;
    for (bool first = true;; first = false) {
        const QByteArrayView word = reader.word();
        if (word.isEmpty())
            return false;
        if (isRelay && !first) {
            if (word == QByteArrayView("relay"))
                return reader.atEnd();
            if (word == QByteArrayView("page"))
                return readPage(reader, destination);
            if (word == QByteArrayView("before"))
                return readCursor(reader, destination, destination.paging.before);
            if (word == QByteArrayView("after"))
                return readCursor(reader, destination, destination.paging.after);
        }
        if (!first)
            destination.pattern += '.';
        destination.pattern += word;
        if (reader.take("/") && !readId(reader, destination))
            return false;
        if (reader.atEnd())
            return !isRelay;
        if (!reader.take("."))
            return false;
    }
}

std::optional<Destination> parse(Reader reader, Destination::Kind kind)
{
    Destination destination;
    destination.kind = kind;
    destination.generation = reader.take("v1/") ? LinkGeneration::V1 : LinkGeneration::Plain;
    if (!readPath(reader, destination))
        return {};
    return destination;
}

} // namespace

std::optional<Destination> parseSubscribeDestination(QByteArrayView text)
{
    QByteArray renamed;
    if (text.startsWith(earlyOwn)) {
        renamed = "/application/v1/user." + text.sliced(earlyOwn.size()).toByteArray();
        text = renamed;
    }
    if (text.size() > longest)
        return {};
    if (text == QByteArrayView("/user/queue/v1/errors") || text == QByteArrayView("/user/queue/errors")) {
        Destination destination;
        destination.kind = Destination::Kind::ErrorsQueue;
        destination.generation = text.size() > 18 ? LinkGeneration::V1 : LinkGeneration::Plain;
        return destination;
    }
    Reader reader(text);
    if (reader.take("/application/"))
        return parse(reader, Destination::Kind::Relay);
    if (reader.take("/topic/"))
        return parse(reader, Destination::Kind::Topic);
    return {};
}

std::optional<Destination> parseSendDestination(QByteArrayView text)
{
    Reader reader(text);
    if (text.size() > longest || !reader.take("/application/"))
        return {};
    return parse(reader, Destination::Kind::Action);
}

std::optional<Destination> parseStreamPath(QByteArrayView path, Destination::Kind kind)
{
    Reader reader(path);
    Destination destination;
    destination.kind = kind;
    destination.generation = reader.take("/v1/") ? LinkGeneration::V1 : LinkGeneration::Plain;
    if (destination.generation == LinkGeneration::Plain && !reader.take("/"))
        return {};
    destination.pattern = reader.word('-').toByteArray();
    if (destination.pattern.isEmpty() || !reader.take("/"))
        return {};
    if (kind == Destination::Kind::Download) {
        const QByteArrayView name = reader.rest();
        if (name.contains('/'))
            return {};
        destination.pattern += "/{name}";
        destination.name = QString::fromUtf8(name);
        return destination;
    }
    if (!readId(reader, destination) || !reader.take("/"))
        return {};
    const QByteArrayView word = reader.word('-');
    if (word.isEmpty() || !reader.atEnd())
        return {};
    destination.pattern += '/' + word.toByteArray();
    return destination;
}

} // namespace purr::server
