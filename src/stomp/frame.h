// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/headerlist.h"

#include <QByteArray>

namespace purr::stomp
{

/// The commands of STOMP 1.2, for `switch`; commandOf() gives the one of a frame.
enum class Command {
    Unknown,
    Connect, ///< also sent as STOMP
    Connected,
    Send,
    Subscribe,
    Unsubscribe,
    Ack,
    Nack,
    Begin,
    Commit,
    Abort,
    Disconnect,
    Message,
    Receipt,
    Error,
};

/// One STOMP frame, in either direction. `body` is empty except on SEND, MESSAGE and ERROR.
/// `content-length` need not be among the headers of a frame to send: encode() computes it.
struct Frame {
    QByteArray command;
    HeaderList headers;
    QByteArray body;

    /// The first header of that name as its own copy; null when there is none. `headers.value()` is the cheap form.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// The command named by these exact bytes, upper case, no spaces.
[[nodiscard]] Command commandOf(QByteArrayView name);
[[nodiscard]] inline Command commandOf(const Frame &frame)
{
    return commandOf(QByteArrayView(frame.command));
}
/// The bytes of a known command; never allocates. Empty for Unknown.
[[nodiscard]] QByteArray commandName(Command command);
/// Whether frames of this command may carry a body (STOMP 1.2, "Body").
[[nodiscard]] bool mayHaveBody(Command command);
/// Whether header escapes apply: not on CONNECT, its synonym STOMP, and CONNECTED (STOMP 1.2, "Value Encoding").
[[nodiscard]] bool escapesHeaders(Command command);

/// The bytes of a frame, ready for the wire: headers escaped, content-length added when there is a body, LF line ends,
/// the closing NUL. Empty when the frame cannot be written without changing its meaning: an unknown command, an empty
/// header name, a NUL in a header, a CR or LF (or a colon in a name) in a frame whose headers are not escaped,
/// a body on a command that takes none. Nothing in a header value can therefore become a header or a frame.
[[nodiscard]] QByteArray encode(const Frame &frame);

/// One MESSAGE for many subscriptions: what all copies share is encoded once, and every copy only adds the headers
/// that differ (subscription, message-id, ack, receipt-id) in front of it. Cheap to copy; may outlive its makers.
class MessageTemplate
{
public:
    /// `shared` are the headers of every copy, usually destination and content-type.
    MessageTemplate(const HeaderList &shared, QByteArrayView body);

    /// False when a shared header cannot be written (see encode()).
    [[nodiscard]] bool isValid() const { return !m_tail.isEmpty(); }
    /// The whole frame with `own` headers first. Empty when one of them cannot be written.
    [[nodiscard]] QByteArray encodeFor(std::initializer_list<Header> own) const;
    /// Only the part before tail(), for writers that put the two on the wire without joining them.
    [[nodiscard]] QByteArray headFor(std::initializer_list<Header> own) const;
    /// The part that all copies share, up to and with the closing NUL.
    [[nodiscard]] const QByteArray &tail() const { return m_tail; }

private:
    QByteArray m_tail;
};

} // namespace purr::stomp
