// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace purr
{

/// What sort of failure an Error is; screens choose their sentence by it.
namespace Failure
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Failure)
enum class Kind {
    None,      ///< no failure
    Network,   ///< no connection, or it broke before the answer
    Protocol,  ///< the peer said something we could not understand
    Server,    ///< the server refused; `code` is its word for why
    Invalid,   ///< asked for something that cannot be done now (no user session, limit reached, …)
    Timeout,   ///< no answer before the deadline
    Cancelled, ///< the user or the end of a session stopped it
    Storage,   ///< the disk is full, locked or broken
};
Q_ENUM_NS(Kind)
} // namespace Failure

/// A failure: by kind for code, by `code` for logs and tests (a name of the wire, protocol.md 1.8 and 5.3),
/// and a message for developers. Server text is never shown to people as it is.
struct Error {
    Q_GADGET
    QML_VALUE_TYPE(failure)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(purr::Failure::Kind kind MEMBER kind FINAL)
    Q_PROPERTY(QString message MEMBER message FINAL)
    Q_PROPERTY(bool isSet READ isSet FINAL)

public:
    Failure::Kind kind = Failure::Kind::None;
    QString code;
    QString message;
    /// How long the server asks to wait before the next try; zero when it did not say.
    std::chrono::milliseconds retryAfter{0};

    [[nodiscard]] bool isSet() const { return kind != Failure::Kind::None; }
    /// Whether the same request may succeed later without the user changing anything.
    [[nodiscard]] bool isTransient() const
    {
        return kind == Failure::Kind::Network || kind == Failure::Kind::Timeout || retryAfter.count() > 0;
    }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace purr
