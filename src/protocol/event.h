// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <variant>

namespace purr
{

/// What an event is about, decoded. Monostate: an event type that we do not know, which is harmless.
using EventResource = std::variant<std::monostate, Message, User, Channel, Keystrokes, ReadReceipt, Reaction,
                                   CustomEvent, Notification, Thread, BlockRecord>;

/// The envelope of everything a server sends: relay answers and topic events (protocol.md 2.2).
struct Envelope {
    QString type;
    QJsonObject resource;

    [[nodiscard]] static Result<Envelope> decode(const QByteArray &body);
    [[nodiscard]] QByteArray encode() const;
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// An event of a topic with its typed resource (protocol.md 4).
struct Event {
    QString type;
    EventResource resource;

    /// Fails when the body is not JSON or a known event lacks what it needs; unknown types succeed with monostate.
    [[nodiscard]] static Result<Event> decode(const QByteArray &body);
    [[nodiscard]] static Result<Event> fromEnvelope(const Envelope &envelope);

    template <typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&resource); }
};

/// The body of an ERROR frame, of the errors queue and of failed HTTP answers (protocol.md 1.7, 1.8).
struct WireError {
    QString error;
    QString message;
    QDateTime timestamp;
    /// Zero unless rate limited; travels as `coolOffDuration` in the form `PT0.5S`.
    std::chrono::milliseconds coolOff{0};

    /// Never fails: a body that is not such an object becomes UnknownChatKittyError.
    [[nodiscard]] static WireError decode(const QByteArray &body);
    [[nodiscard]] static WireError fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray encode() const;
    /// As the client's callers see it.
    [[nodiscard]] Error toError() const;
    friend bool operator==(const WireError &, const WireError &) = default;
};

} // namespace purr
