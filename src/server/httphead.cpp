// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/httphead.h"

#include "server/limits.h"

#include <QUrl>

#include <algorithm>

namespace purr::server
{

namespace
{

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool isTarget(QByteArrayView text)
{
    return !text.isEmpty() && text.startsWith('/') && std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte > 0x20 && byte < 0x7f && byte != '#';
    });
}

HttpParse refused(int status)
{
    HttpParse parse;
    parse.state = HttpParse::State::Refused;
    parse.status = status;
    return parse;
}

/// Splits and decodes the target; false when the path is not one that a file or route of ours could have.
bool readTarget(HttpHead &head)
{
    const qsizetype mark = head.target.indexOf('?');
    const QByteArray rawPath = mark < 0 ? head.target : head.target.first(mark);
    if (mark >= 0)
        head.query = QUrlQuery(QString::fromLatin1(head.target.sliced(mark + 1)));
    for (qsizetype at = rawPath.indexOf('%'); at >= 0; at = rawPath.indexOf('%', at + 1)) {
        bool ok = false;
        const int code = rawPath.mid(at + 1, 2).toInt(&ok, 16);
        // An encoded slash, backslash or NUL is only ever a try to get around a path check.
        if (!ok || rawPath.size() < at + 3 || code == 0 || code == '/' || code == '\\')
            return false;
    }
    head.path = QByteArray::fromPercentEncoding(rawPath);
    if (head.path.contains("//") || head.path.contains('\\'))
        return false;
    const QList<QByteArray> parts = head.path.split('/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QByteArray &part) { return part == "." || part == ".."; });
}

bool readRequestLine(QByteArrayView line, HttpHead &head, int &status)
{
    status = 400;
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || method.size() > 16)
        return false;
    if (target.size() > limits::httpTarget) {
        status = 414;
        return false;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        status = version.startsWith("HTTP/") ? 505 : 400;
        return false;
    }
    if (!isTarget(target))
        return false;
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    head.minorVersion = version.back() == '1' ? 1 : 0;
    return readTarget(head);
}

/// Decides how long the body is (RFC 9112 6.3); 0 or the status to refuse with.
int readLengths(HttpHead &head)
{
    const qsizetype lengths = head.headerCount("content-length");
    const qsizetype encodings = head.headerCount("transfer-encoding");
    if (lengths > 1 || encodings > 1 || (lengths > 0 && encodings > 0))
        return 400;
    if (encodings == 1) {
        if (head.header("transfer-encoding").toLower() != "chunked" || head.minorVersion == 0)
            return 501;
        head.chunked = true;
    }
    if (lengths == 1) {
        const QByteArray value = head.header("content-length");
        const bool digits = !value.isEmpty() && value.size() <= 18 &&
                            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits)
            return 400;
        head.contentLength = value.toLongLong();
    }
    return 0;
}

} // namespace

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool HttpHead::headerHas(QByteArrayView name, QByteArrayView token) const
{
    for (const auto &[key, value] : headers) {
        if (key != name)
            continue;
        const QList<QByteArray> parts = value.split(',');
        for (const QByteArray &part : parts) {
            if (part.trimmed().compare(token, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

qsizetype HttpHead::headerCount(QByteArrayView name) const
{
    return std::count_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
}

QString HttpHead::queryValue(QAnyStringView name) const
{
    return query.queryItemValue(name.toString(), QUrl::FullyDecoded);
}

HttpParse parseHttpHead(QByteArrayView data)
{
    const qsizetype end = data.first(std::min(data.size(), limits::httpHead)).indexOf("\r\n\r\n");
    const QByteArrayView head = end < 0 ? data : data.first(end + 2);
    // A bare line feed or NUL is refused as soon as it is seen, not only when the head is whole.
    for (qsizetype at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) {
        if (at == 0 || head[at - 1] != '\r')
            return refused(400);
    }
    if (head.contains('\0'))
        return refused(400);
    if (end < 0)
        return data.size() >= limits::httpHead ? refused(431) : HttpParse{};

    HttpParse parse;
    parse.size = end + 4;
    qsizetype at = head.indexOf("\r\n");
    int status = 400;
    if (!readRequestLine(head.first(at), parse.head, status))
        return refused(status);
    for (at += 2; at < head.size();) {
        const qsizetype lineEnd = head.indexOf("\r\n", at);
        const QByteArrayView line = head.sliced(at, lineEnd - at);
        at = lineEnd + 2;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
            return refused(400);
        if (parse.head.headers.size() >= limits::httpHeaderLines)
            return refused(431);
        parse.head.headers.append({line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    const qsizetype hosts = parse.head.headerCount("host");
    if (hosts > 1 || (hosts == 0 && parse.head.minorVersion == 1))
        return refused(400);
    if (const int problem = readLengths(parse.head))
        return refused(problem);
    parse.head.keepAlive = parse.head.minorVersion == 1 ? !parse.head.headerHas("connection", "close")
                                                        : parse.head.headerHas("connection", "keep-alive");
    parse.state = HttpParse::State::Complete;
    return parse;
}

} // namespace purr::server
