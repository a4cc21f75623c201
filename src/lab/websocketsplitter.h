// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/wireunit.h"

#include <QList>

namespace purr::lab
{

/// Cuts one direction of a WebSocket connection into its frames, the HTTP head in front of them being one unit. What is
/// no WebSocket (a plain HTTP exchange, a broken length) passes as it comes. Judges nothing: peers must see every error.
class WebSocketSplitter
{
public:
    /// Adds bytes as they came and returns the units that are whole now.
    [[nodiscard]] QList<WireUnit> feed(QByteArrayView bytes);
    /// What is left of a stream that ended inside a unit.
    [[nodiscard]] QByteArray takeRest() { return std::exchange(m_buffer, {}); }

    /// An unmasked text frame, as a server sends it.
    [[nodiscard]] static QByteArray textFrame(QByteArrayView payload);

private:
    enum class State { Head, Frames, Raw };

    bool takeHead(QList<WireUnit> &units);
    bool takeFrame(QList<WireUnit> &units);

    QByteArray m_buffer;
    State m_state = State::Head;
};

} // namespace purr::lab
