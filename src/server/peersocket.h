// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/outgoing.h"
#include "server/poller.h"

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace purr::server
{

/// The bytes to and from one client once its WebSocket stands. Plain ones are read and written directly, past
/// QTcpSocket's buffers and notifiers; encrypted ones through QSslSocket.
class PeerSocket : public QObject
{
    Q_OBJECT

public:
    /// Takes over what `socket` is connected to; `socket` is gone afterwards. The poller must outlive the result.
    [[nodiscard]] static std::unique_ptr<PeerSocket> take(QTcpSocket *socket, Poller &poller);

    /// What has come, at most `size` bytes; 0 when there is nothing (more) now.
    [[nodiscard]] virtual qint64 read(char *data, qint64 size) = 0;
    /// Stops and resumes readable(), for a client that asks faster than it is served.
    virtual void setReading(bool reading) = 0;
    /// All of it leaves, in order, as fast as the peer reads.
    virtual void write(const Outgoing &bytes) = 0;
    /// Bytes that the system has not taken yet.
    [[nodiscard]] virtual qint64 waiting() const = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Writes what waits, then says that no more comes; closed() follows when the peer has closed too.
    virtual void finish() = 0;
    /// Ends at once; closed() is emitted before this returns.
    virtual void abort() = 0;

Q_SIGNALS:
    void readable();
    /// The system took some of what waited.
    void progressed();
    /// Nothing comes or goes any more. Once.
    void closed();
};

} // namespace purr::server
