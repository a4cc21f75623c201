// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <span>

struct epoll_event;

namespace purr::server
{

/// Watches many sockets through one epoll descriptor, so that a turn of the event loop costs what is ready and not what
/// is open: Qt's dispatcher hands every descriptor to poll() each turn. Belongs to one thread, like those it watches.
class Poller : public QObject
{
    Q_OBJECT

public:
    /// Somebody whose descriptor is watched.
    class Watcher
    {
    public:
        Watcher() = default;
        virtual ~Watcher() = default;
        Q_DISABLE_COPY_MOVE(Watcher)

        /// There is something to read (or the peer is gone, which a read tells).
        virtual void readReady() = 0;
        /// The system takes bytes again.
        virtual void writeReady() = 0;
    };

    explicit Poller(QObject *parent = nullptr);
    ~Poller() override;

    /// False when the system has no room for another descriptor. Level-triggered: readReady() comes until all is read.
    [[nodiscard]] bool add(int descriptor, Watcher *watcher);
    /// What to watch for from now on.
    void change(int descriptor, Watcher *watcher, bool reading, bool writing);
    /// Must be called before the descriptor is closed; may be called from inside a Watcher.
    void remove(int descriptor, Watcher *watcher);

private:
    void poll();

    int m_descriptor;
    /// Those of poll() that have not been told yet.
    std::span<epoll_event> m_ready;
};

} // namespace purr::server
