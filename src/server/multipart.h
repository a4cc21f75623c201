// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace purr::server
{

/// Takes a `multipart/form-data` body apart while it arrives (RFC 7578), with bounded memory.
class MultipartReader
{
public:
    struct Part {
        QString name;
        bool isFile = false;
        QString fileName; ///< as sent; not safe as a path
        QByteArray contentType;
    };
    /// Called from feed(); each may refuse by returning false.
    struct Events {
        std::function<bool(const Part &)> begin;
        std::function<bool(QByteArrayView)> data;
        std::function<bool()> end;
    };

    MultipartReader(const QByteArray &boundary, Events events);

    /// The boundary of a Content-Type header; nothing when it is not form data.
    [[nodiscard]] static std::optional<QByteArray> boundaryOf(const QByteArray &contentType);

    /// False when the body is malformed, over a limit, or refused; nothing is read any more then.
    bool feed(QByteArrayView bytes);
    /// Whether the closing boundary was read.
    [[nodiscard]] bool isComplete() const { return m_state == State::Done; }

private:
    enum class State { Preamble, Delimiter, Head, BodyStart, Body, Done, Failed };

    bool step();
    bool takeBodyStart();
    bool takeBody();
    bool takeHead();
    bool fail();

    QByteArray m_delimiter;
    Events m_events;
    State m_state = State::Preamble;
    QByteArray m_buffer;
    qsizetype m_skipped = 0;
    int m_parts = 0;
};

} // namespace purr::server
