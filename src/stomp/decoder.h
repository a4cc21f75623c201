// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace purr::stomp
{

/// What a Decoder accepts, in bytes without line ends. Checked before anything is stored for the frame.
struct Limits {
    qsizetype command = 32;
    qsizetype headers = 128;             ///< number of header lines
    qsizetype headerLine = 8 * 1024;     ///< one header line as sent, escapes included
    qsizetype headerSection = 64 * 1024; ///< from the command to the last header, line ends between them included
    qsizetype body = 256 * 1024;

    /// For a peer that has not shown who it is: 8 KiB of headers, no body.
    [[nodiscard]] static Limits beforeConnect() { return {32, 64, 8 * 1024, 8 * 1024, 0}; }
    /// For a client reading from the server it chose: pages of long messages are big.
    [[nodiscard]] static Limits ofClient() { return {32, 128, 8 * 1024, 64 * 1024, 16 * 1024 * 1024}; }
};

/// Why a byte stream is not STOMP 1.2, or is more than the limits allow.
enum class DecodeError {
    None,
    UnknownCommand, ///< wrong case, spaces, not a command at all
    CommandTooLong,
    TooManyHeaders,
    HeaderTooLong,
    HeadersTooLarge, ///< all header lines together
    MalformedHeader, ///< no colon, or an empty name
    UndefinedEscape,
    StrayCarriageReturn,  ///< a CR that is not part of a CR LF line end
    NulInHeader,          ///< the frame ended before its blank line
    InvalidUtf8,          ///< in the header section
    InvalidContentLength, ///< anything but digits
    BodyTooLarge,
    BodyNotAllowed, ///< a body on a command that takes none
    MissingNul,     ///< content-length is shorter than the body
};
/// One English sentence for logs and for the `message` header of an ERROR frame.
[[nodiscard]] QByteArrayView describe(DecodeError error);

/// Cuts a byte stream into frames. How the bytes are split into feed() calls makes no difference to the frames and
/// errors that come out. After an error the stream is lost: next() stays empty and the link must be closed.
///
/// Memory: never more than what was fed and not yet taken, and a frame over the limits fails as soon as that shows
/// (a content-length of 2 GiB costs nothing).
class Decoder
{
public:
    explicit Decoder(const Limits &limits = {});

    /// Adds bytes as they came. Call next() until it is empty after every feed().
    void feed(QByteArrayView bytes);
    /// The next whole frame, if there is one.
    [[nodiscard]] std::optional<Frame> next();
    /// Tells that the message of the transport ended here. Only for peers known to leave out the closing NUL (React
    /// Native): then next() takes a frame that lacks nothing but that NUL. Do not call it for streams that may be split
    /// inside frames.
    void finish();

    [[nodiscard]] DecodeError error() const { return m_error; }
    /// Line ends between frames so far; each is a heart-beat (one also follows frames of some senders).
    [[nodiscard]] qint64 heartBeats() const { return m_heartBeats; }
    /// Bytes that were fed and not yet taken as frames.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size() - m_start; }

    /// What the buffer takes of memory; little when nothing is pending.
    [[nodiscard]] qsizetype heldBytes() const { return m_buffer.capacity(); }

    /// From the next byte looked at; frames already taken are not judged again.
    void setLimits(const Limits &limits) { m_limits = limits; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

private:
    enum class State { Between, CommandLine, HeaderLines, Body };

    bool skipLineEnds();
    std::optional<QByteArrayView> takeLine(qsizetype limit, DecodeError tooLong);
    bool readCommand();
    bool readHeaderLines();
    bool readHeader(QByteArrayView line);
    bool readContentLength();
    void unescapeHeaders(QByteArray &bytes);
    bool finishHeaders();
    bool readBody();
    bool readSizedBody();
    void takeBody(qsizetype size, qsizetype closing);
    bool fail(DecodeError error);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< where the current frame starts in m_buffer; all before is done
    qsizetype m_line = 0;  ///< where the current line or the body starts
    qsizetype m_scan = 0;  ///< all between m_line and here was searched in vain
    State m_state = State::Between;
    DecodeError m_error = DecodeError::None;
    qint64 m_heartBeats = 0;
    bool m_messageEnded = false;

    // The frame in the making; header entries count from the start of the first header line.
    Frame m_frame;
    Command m_command = Command::Unknown;
    QList<HeaderList::Entry> m_entries;
    qsizetype m_firstHeader = 0; ///< relative to m_start
    bool m_escapes = false;
    qint64 m_contentLength = -1;
};

} // namespace purr::stomp
