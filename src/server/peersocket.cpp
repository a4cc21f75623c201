// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/peersocket.h"

#include "core/logging.h"
#include "server/limits.h"

#include <QSslSocket>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace purr::server
{

namespace
{

class PlainSocket final : public PeerSocket, private Poller::Watcher
{
public:
    PlainSocket(QTcpSocket *socket, Poller &poller) : m_poller(poller)
    {
        socket->flush();
        m_early = socket->readAll();
        m_descriptor = ::fcntl(static_cast<int>(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (m_descriptor >= 0 && !m_poller.add(m_descriptor, this)) {
            ::close(m_descriptor);
            m_descriptor = -1;
        }
        if (m_descriptor < 0)
            qCWarning(log::server) << "no descriptor is left for a connection";
        // Closes its own descriptor only: the connection lives on in ours.
        socket->abort();
        socket->deleteLater();
    }

    ~PlainSocket() override { close(); }

    qint64 read(char *data, qint64 size) override
    {
        if (!m_early.isEmpty()) {
            const qint64 taken = std::min(size, qint64(m_early.size()));
            std::copy_n(m_early.constData(), taken, data);
            m_early.remove(0, taken);
            return taken;
        }
        const ssize_t taken = m_descriptor < 0 ? 0 : ::recv(m_descriptor, data, static_cast<size_t>(size), MSG_DONTWAIT);
        if (taken > 0)
            return taken;
        if (taken == 0 || (errno != EAGAIN && errno != EINTR))
            QMetaObject::invokeMethod(this, &PeerSocket::abort, Qt::QueuedConnection);
        return 0;
    }

    void setReading(bool reading) override
    {
        m_reading = reading;
        watch();
    }

    void write(const Outgoing &bytes) override
    {
        if (m_descriptor < 0 || m_finishing)
            return;
        qsizetype sent = m_out.isEmpty() ? send(bytes) : 0;
        if (sent == bytes.size())
            return;
        bytes.forEach([&](QByteArrayView piece) {
            const qsizetype gone = std::min(sent, piece.size());
            m_out.append(piece.sliced(gone));
            sent -= gone;
        });
        watch();
    }

    qint64 waiting() const override { return m_out.size(); }
    bool isOpen() const override { return m_descriptor >= 0 && !m_finishing; }

    void finish() override
    {
        m_finishing = true;
        m_reading = true;
        if (m_out.isEmpty())
            shutDown();
        watch();
    }

    void abort() override
    {
        close();
        if (!std::exchange(m_told, true))
            Q_EMIT closed();
    }

private:
    void readReady() override
    {
        if (m_finishing)
            discard();
        else if (m_reading)
            Q_EMIT readable();
        else
            abort(); // told in spite of setReading(false): the peer is gone
    }

    void writeReady() override
    {
        iovec whole = pieceOf(m_out);
        m_out.remove(0, send(std::span(&whole, 1)));
        if (m_out.isEmpty()) {
            m_out = {};
            if (m_finishing)
                shutDown();
        }
        watch();
        Q_EMIT progressed();
    }

    static iovec pieceOf(QByteArrayView bytes)
    {
        return {const_cast<char *>(bytes.data()), static_cast<size_t>(bytes.size())};
    }

    /// How much the system took.
    qsizetype send(std::span<iovec> pieces)
    {
        msghdr message = {};
        message.msg_iov = pieces.data();
        message.msg_iovlen = pieces.size();
        const ssize_t sent = ::sendmsg(m_descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0 || errno == EAGAIN || errno == EINTR)
            return std::max<ssize_t>(0, sent);
        // A peer that is gone shows when its end is read; until then nothing is kept for it.
        qsizetype all = 0;
        for (const iovec &piece : pieces)
            all += static_cast<qsizetype>(piece.iov_len);
        return all;
    }

    qsizetype send(const Outgoing &bytes)
    {
        std::array<iovec, 128> pieces;
        size_t count = 0;
        qsizetype given = 0;
        qsizetype sent = 0;
        const auto sendGiven = [&] { sent += send(std::span(pieces).first(std::exchange(count, 0))); };
        bytes.forEach([&](QByteArrayView piece) {
            if (count == pieces.size())
                sendGiven();
            if (count == 0 && sent < given)
                return; // the system is full
            pieces[count++] = pieceOf(piece);
            given += piece.size();
        });
        if (count > 0)
            sendGiven();
        return sent;
    }

    void shutDown()
    {
        if (m_descriptor >= 0)
            ::shutdown(m_descriptor, SHUT_WR);
    }

    /// After the end of ours: whatever the peer still says is for nobody, but its end is awaited.
    void discard()
    {
        char nothing[4096];
        const ssize_t taken = ::recv(m_descriptor, nothing, sizeof nothing, MSG_DONTWAIT);
        if (taken == 0 || (taken < 0 && errno != EAGAIN && errno != EINTR))
            abort();
    }

    void watch()
    {
        const bool writing = !m_out.isEmpty();
        if (m_descriptor < 0 || (m_reading == m_watchesReading && writing == m_watchesWriting))
            return;
        m_watchesReading = m_reading;
        m_watchesWriting = writing;
        m_poller.change(m_descriptor, this, m_reading, writing);
    }

    void close()
    {
        if (m_descriptor < 0)
            return;
        m_poller.remove(m_descriptor, this);
        ::close(m_descriptor);
        m_descriptor = -1;
    }

    Poller &m_poller;
    int m_descriptor = -1;
    QByteArray m_early; ///< what came together with the handshake
    QByteArray m_out;
    bool m_reading = true;
    bool m_watchesReading = true;
    bool m_watchesWriting = false;
    bool m_finishing = false;
    bool m_told = false;
};

class TlsSocket final : public PeerSocket
{
public:
    explicit TlsSocket(QSslSocket *socket) : m_socket(socket)
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(limits::httpBlock);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] {
            if (m_reading)
                Q_EMIT readable();
        });
        connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &PeerSocket::progressed);
        connect(m_socket, &QTcpSocket::disconnected, this, &PeerSocket::closed);
    }

    ~TlsSocket() override { m_socket->disconnect(this); }

    qint64 read(char *data, qint64 size) override { return std::max<qint64>(0, m_socket->read(data, size)); }
    void setReading(bool reading) override { m_reading = reading; }
    void write(const Outgoing &bytes) override
    {
        bytes.forEach([this](QByteArrayView piece) { m_socket->write(piece.data(), piece.size()); });
    }
    qint64 waiting() const override { return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite(); }
    bool isOpen() const override { return m_socket->state() == QAbstractSocket::ConnectedState; }
    void finish() override { m_socket->disconnectFromHost(); }
    void abort() override { m_socket->abort(); }

private:
    QSslSocket *m_socket;
    bool m_reading = true;
};

} // namespace

std::unique_ptr<PeerSocket> PeerSocket::take(QTcpSocket *socket, Poller &poller)
{
    if (auto *const encrypted = qobject_cast<QSslSocket *>(socket))
        return std::make_unique<TlsSocket>(encrypted);
    return std::make_unique<PlainSocket>(socket, poller);
}

} // namespace purr::server
