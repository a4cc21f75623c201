// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/poller.h"

#include <QSocketNotifier>

#include <array>
#include <sys/epoll.h>
#include <unistd.h>
#include <utility>

namespace purr::server
{

namespace
{
/// Told in one turn; the rest is told in the next, so that timers and other events have their turn too.
constexpr int readyMax = 256;
} // namespace

Poller::Poller(QObject *parent) : QObject(parent), m_descriptor(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("epoll is not to be had");
    auto *const notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Poller::poll);
}

Poller::~Poller()
{
    ::close(m_descriptor);
}

bool Poller::add(int descriptor, Watcher *watcher)
{
    epoll_event event = {EPOLLIN, {.ptr = watcher}};
    return ::epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::change(int descriptor, Watcher *watcher, bool reading, bool writing)
{
    epoll_event event = {(reading ? EPOLLIN : 0u) | (writing ? EPOLLOUT : 0u), {.ptr = watcher}};
    ::epoll_ctl(m_descriptor, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor, Watcher *watcher)
{
    ::epoll_ctl(m_descriptor, EPOLL_CTL_DEL, descriptor, nullptr);
    for (epoll_event &event : m_ready) {
        if (event.data.ptr == watcher)
            event.data.ptr = nullptr;
    }
}

void Poller::poll()
{
    std::array<epoll_event, readyMax> events;
    const int count = ::epoll_wait(m_descriptor, events.data(), readyMax, 0);
    if (count <= 0)
        return;
    // A watcher may let the event loop run; what is left of the outer call stays as it was.
    const std::span<epoll_event> outer = std::exchange(m_ready, std::span(events).first(static_cast<size_t>(count)));
    for (epoll_event &event : m_ready) {
        if (event.data.ptr && (event.events & EPOLLOUT))
            static_cast<Watcher *>(event.data.ptr)->writeReady();
        if (event.data.ptr && (event.events & ~static_cast<quint32>(EPOLLOUT)))
            static_cast<Watcher *>(event.data.ptr)->readReady();
    }
    m_ready = outer;
}

} // namespace purr::server
