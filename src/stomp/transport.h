// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QObject>

namespace purr::stomp
{

/// A pipe for bytes to one peer, that a Connection speaks STOMP over. After open() comes opened() or failed(); after
/// opened() comes any number of received() and then one of closed() and failed(). It may then be opened again.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect; what was open before is dropped without a signal.
    virtual void open() = 0;
    /// Sends bytes that belong together (one frame or more, or a heart-beat). Ignored unless open.
    virtual void send(const QByteArray &bytes) = 0;
    /// Closes in good order after what was sent; closed() follows, also when the peer does not answer.
    virtual void close() = 0;
    /// Drops the link at once; no signal follows.
    virtual void abort() = 0;

Q_SIGNALS:
    void opened();
    /// Bytes as they came: frames may be split or joined.
    void received(const QByteArray &bytes);
    /// The link ended in good order, by either side.
    void closed();
    /// The link could not be made, or it broke. Kind is Network or Timeout.
    void failed(const purr::Error &error);
};

} // namespace purr::stomp
