// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Any bytes into the STOMP decoder: the outcome must not depend on the splits, frames must respect the limits, and a
// decoded frame must come back from its encoding.

#include "stomp/decoder.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <tuple>

using namespace purr::stomp;

namespace
{
const Limits limits{16, 6, 64, 200, 300};

[[noreturn]] void broken(const char *what)
{
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

using Outcome = std::tuple<QList<Frame>, DecodeError, qint64>;

/// Feeds `bytes` in pieces of sizes that follow from `splits`; 0 means all at once.
Outcome decode(QByteArrayView bytes, unsigned splits)
{
    Decoder decoder(limits);
    QList<Frame> frames;
    while (!bytes.isEmpty()) {
        const qsizetype size = splits == 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), 1 + splits % 7);
        splits = splits == 0 ? 0 : splits * 2654435761u | 1u;
        decoder.feed(bytes.first(size));
        bytes = bytes.sliced(size);
        while (const auto frame = decoder.next())
            frames.append(*frame);
        if (decoder.pending() > limits.headerSection + limits.body + 8 && splits != 0)
            broken("an unfinished frame is over the limits");
    }
    return {frames, decoder.error(), decoder.heartBeats()};
}

void checkFrame(const Frame &frame)
{
    if (frame.headers.size() > limits.headers || frame.body.size() > limits.body)
        broken("a frame is over the limits");
    const QByteArray bytes = encode(frame);
    if (bytes.isEmpty())
        broken("a decoded frame cannot be encoded");
    Decoder decoder;
    decoder.feed(bytes);
    const auto back = decoder.next();
    if (!back || back->command != frame.command || back->body != frame.body || decoder.pending() != 0)
        broken("a frame changes on its way");
    for (const Header header : frame.headers) {
        if (header.name != "content-length" && back->headers.value(header.name) != frame.headers.value(header.name))
            broken("a header changes on its way");
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const unsigned splits = data[0];
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    const Outcome whole = decode(bytes, 0);
    if (decode(bytes, splits * 2 + 1) != whole)
        broken("the outcome depends on the splits");
    for (const Frame &frame : std::get<0>(whole))
        checkFrame(frame);

    Decoder decoder(limits);
    decoder.feed(bytes);
    while (decoder.next()) {
    }
    decoder.finish();
    while (const auto frame = decoder.next())
        checkFrame(*frame);
    return 0;
}
