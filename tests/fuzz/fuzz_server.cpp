// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Any bytes into the parsers of the server. One program, so that it is built once; PURR_FUZZ_TARGET in the environment
// names the parser: http, websocket, multipart, destination, grant, text or json.

#include "protocol/event.h"
#include "protocol/names.h"
#include "protocol/requests.h"
#include "server/destination.h"
#include "server/grants.h"
#include "server/httphead.h"
#include "server/multipart.h"
#include "server/textscan.h"
#include "server/websocket.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace purr;
using namespace purr::server;

namespace
{

void need(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// Hands `bytes` on in pieces whose sizes follow from `splits`; 0 means all at once.
template <typename Take> void inPieces(QByteArrayView bytes, unsigned splits, Take take)
{
    while (!bytes.isEmpty()) {
        const qsizetype size = splits == 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), 1 + splits % 7);
        splits = splits == 0 ? 0 : splits * 2654435761u | 1u;
        if (!take(bytes.first(size)))
            return;
        bytes = bytes.sliced(size);
    }
}

/// A request is one request: nothing of it is another's, and what was understood reads the same when it is printed.
void fuzzHttp(QByteArrayView bytes)
{
    const HttpParse parse = parseHttpHead(bytes);
    if (parse.state != HttpParse::State::Complete)
        return;
    need(parse.size > 0 && parse.size <= bytes.size(), "a head is larger than its bytes");
    need(!parse.head.path.contains('\0') && !parse.head.path.contains("//") && !(parse.head.path + '/').contains("/../"), "a path leads elsewhere");
    need(parse.head.path.startsWith('/'), "a path does not begin at the root");
    need(parse.head.contentLength >= 0 && !(parse.head.chunked && parse.head.contentLength > 0), "two lengths");
    for (qsizetype size = 0; size < parse.size; ++size)
        need(parseHttpHead(bytes.first(size)).state == HttpParse::State::Incomplete, "a piece of a head is a head, or refused");
    QByteArray printed = parse.head.method + ' ' + parse.head.target + " HTTP/1." + QByteArray::number(parse.head.minorVersion) + "\r\n";
    for (const auto &[name, value] : parse.head.headers) {
        need(!name.contains('\n') && !value.contains('\n') && !value.contains('\r') && !value.contains('\0'), "a header holds another");
        printed += name + ": " + value + "\r\n";
    }
    const HttpParse again = parseHttpHead(printed + "\r\n");
    if (again.state == HttpParse::State::Complete) // printed, it may be over the limits
        need(again.head.headers == parse.head.headers && again.head.path == parse.head.path && again.head.chunked == parse.head.chunked &&
                 again.head.contentLength == parse.head.contentLength && again.head.keepAlive == parse.head.keepAlive,
             "a request reads differently when printed");
}

void fuzzWebSocket(QByteArrayView bytes)
{
    constexpr quint64 largest = 300;
    // Both sides read by the same rules; the highest bit says whose turn it is.
    const auto role = (uchar(bytes[0]) & 0x80) != 0 ? WebSocketReader::Role::Client : WebSocketReader::Role::Server;
    const auto read = [&](unsigned splits) {
        QByteArrayList whole;
        QByteArray open;
        bool told = false;
        WebSocketReader reader(role, {[&](QByteArrayView data) {
                                    open += data;
                                    need(quint64(open.size()) <= largest, "a message is over the limit");
                                },
                                [&] { whole += "message " + std::exchange(open, {}); },
                                [&](QByteArrayView data) {
                                    need(data.size() <= 125, "a ping is too long");
                                    whole += "ping " + data.toByteArray();
                                },
                                [&](WebSocketReader::Close) { told = true; }},
                               {.message = largest});
        inPieces(bytes.sliced(1), splits, [&](QByteArrayView piece) {
            QByteArray copy = piece.toByteArray();
            reader.feed(copy.data(), copy.size(), std::chrono::milliseconds(0));
            return true;
        });
        need(told || !reader.isClosed(), "closed without a word");
        return whole; // what was told of a message before it broke depends on the pieces
    };
    need(read(0) == read(uchar(bytes[0]) * 2u + 1u), "the messages depend on the splits");
}

void fuzzMultipart(QByteArrayView bytes)
{
    const auto read = [&](unsigned splits) {
        QByteArray seen;
        qsizetype size = 0;
        int open = 0;
        MultipartReader reader("b", {[&](const MultipartReader::Part &part) {
                                         need(++open == 1, "a part in a part");
                                         seen += "[" + part.name.toUtf8() + "|" + part.fileName.toUtf8() + "|" + part.contentType + "]";
                                         return true;
                                     },
                                     [&](QByteArrayView data) {
                                         size += data.size();
                                         seen += data;
                                         return true;
                                     },
                                     [&] {
                                         need(--open == 0, "a part ends twice");
                                         seen += ";";
                                         return true;
                                     }});
        bool good = true;
        inPieces(bytes.sliced(1), splits, [&](QByteArrayView piece) { return good = reader.feed(piece); });
        need(size <= bytes.size(), "more comes out than went in");
        need(!reader.isComplete() || open == 0, "complete with an open part");
        return std::make_pair(reader.isComplete() && good, reader.isComplete() ? seen : QByteArray());
    };
    need(read(0) == read(uchar(bytes[0]) * 2u + 1u), "the form depends on the splits");
    if (const auto boundary = MultipartReader::boundaryOf(bytes.toByteArray()))
        need(!boundary->isEmpty() && boundary->size() <= 70, "a boundary of a wrong size");
}

void fuzzDestination(QByteArrayView bytes)
{
    for (const auto &parsed : {parseSubscribeDestination(bytes), parseSendDestination(bytes)}) {
        if (!parsed)
            continue;
        constexpr qint64 largest = qint64(1) << 53;
        need(parsed->id >= 0 && parsed->id < largest && parsed->secondId >= 0 && parsed->secondId < largest, "an id out of range");
        need(parsed->paging.number >= 0 && parsed->paging.size >= 0 && parsed->paging.before >= 0 && parsed->paging.after >= 0, "a negative page");
        need(std::all_of(parsed->pattern.begin(), parsed->pattern.end(), [](char c) { return (c >= 'a' && c <= 'z') || QByteArrayView("_/.{}").contains(c); }),
             "a pattern with something of the client in it");
        need(bytes.startsWith("/application/") || bytes.startsWith("/topic/") || bytes.startsWith("/user/"), "a destination of another kind");
        need(!bytes.contains('*') && !bytes.contains('#') && !bytes.contains('>') && !bytes.contains('%') && !bytes.contains('\0') && !bytes.contains("/.."),
             "a wildcard or an escape was understood");
    }
    for (const Destination::Kind kind : {Destination::Kind::Upload, Destination::Kind::Download}) {
        const auto parsed = parseStreamPath(bytes, kind);
        need(!parsed || parsed->kind == kind, "a path of another kind");
        need(!parsed || (parsed->id > 0) == (kind == Destination::Kind::Upload), "a path without an id, or with one too many");
        need(!parsed || !parsed->name.contains(QLatin1Char('/')), "a name that is a path");
    }
}

void fuzzGrant(QByteArrayView bytes)
{
    const Grants grants(QByteArray(32, 's'), [](qint64 userId) -> Result<QString> {
        return userId == 7 ? Result<QString>(QStringLiteral("hash")) : Result<QString>(Error{Failure::Kind::Invalid, QStringLiteral("none"), QStringLiteral("no such user")});
    });
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    static const QByteArray good = grants.make(7, Grants::Use::Read, now);
    need(grants.check(bytes, Grants::Use::Write, now) == 0, "a grant for another use");
    need((grants.check(bytes, Grants::Use::Read, now) == 7) == (bytes == QByteArrayView(good)), "a forged grant, or the true one refused");
    // The true one with a change.
    if (bytes.size() >= 2) {
        QByteArray changed = good;
        const qsizetype at = uchar(bytes[0]) % changed.size();
        changed[at] = bytes[1];
        need((grants.check(changed, Grants::Use::Read, now) != 0) == (changed == good), "a changed grant");
    }
}

void fuzzText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype last = 0;
    const QList<MessageLink> links = findLinks(text);
    for (const MessageLink &link : links) {
        need(link.startPosition >= last && link.endPosition > link.startPosition && link.endPosition <= text.size(), "a link outside of its text");
        need(text.mid(link.startPosition, link.endPosition - link.startPosition) == link.source, "a link that is not its text");
        need(link.source.startsWith(u"http", Qt::CaseInsensitive), "a link of another kind");
        last = link.endPosition;
    }
    last = 0;
    const QList<MentionTag> tags = findMentionTags(text);
    for (const MentionTag &tag : tags) {
        need(tag.startPosition >= last && tag.endPosition > tag.startPosition && tag.endPosition <= text.size(), "a mention outside of its text");
        need(text.mid(tag.startPosition, tag.endPosition - tag.startPosition) == tag.tag && !tag.name.isEmpty(), "a mention that is not its text");
        last = tag.endPosition;
    }
}

/// Reading what was written gives the same value, for everything that both ends exchange.
template <typename T> void fuzzType(const QJsonObject &object)
{
    const Result<T> value = T::fromJson(object);
    if (value.failed())
        return;
    const Result<T> again = T::fromJson(value->toJson());
    need(again.succeeded() && *again == *value, "a value changes on its way");
}

void fuzzJson(QByteArrayView bytes)
{
    const QByteArray body = bytes.toByteArray();
    (void)WireError::decode(body);
    if (const Result<Envelope> envelope = Envelope::decode(body)) {
        (void)Event::fromEnvelope(*envelope);
        const Result<Envelope> again = Envelope::decode(envelope->encode());
        need(again.succeeded() && *again == *envelope, "an envelope changes on its way");
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    fuzzType<User>(object);
    fuzzType<Message>(object);
    fuzzType<Channel>(object);
    fuzzType<Keystrokes>(object);
    fuzzType<ReadReceipt>(object);
    fuzzType<Reaction>(object);
    fuzzType<Thread>(object);
    (void)SendMessageRequest::fromJson(object);
    (void)CreateChannelRequest::fromJson(object);
    (void)UpdateRequest::fromJson(object);
}

struct Target {
    const char *name;
    void (*run)(QByteArrayView);
};
constexpr Target targets[] = {{"http", fuzzHttp},   {"websocket", fuzzWebSocket}, {"multipart", fuzzMultipart}, {"destination", fuzzDestination},
                              {"grant", fuzzGrant}, {"text", fuzzText},           {"json", fuzzJson}};

const Target &chosen()
{
    static const Target &target = []() -> const Target & {
        const char *const name = std::getenv("PURR_FUZZ_TARGET");
        for (const Target &known : targets) {
            if (name && qstrcmp(known.name, name) == 0)
                return known;
        }
        std::fprintf(stderr, "PURR_FUZZ_TARGET must be one of:");
        for (const Target &known : targets)
            std::fprintf(stderr, " %s", known.name);
        std::fprintf(stderr, "\n");
        std::exit(2);
    }();
    return target;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 0)
        chosen().run(QByteArrayView(data, qsizetype(size)));
    return 0;
}
