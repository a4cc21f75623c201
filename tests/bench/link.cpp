// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "link.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace purr::bench
{

namespace
{
constexpr int patience = 10000; // ms

/// A masked text frame; the mask is zero, which is a mask too and costs nothing.
void appendFrame(std::string &out, std::string_view text)
{
    out += '\x81';
    if (text.size() < 126) {
        out += static_cast<char>(0x80 | text.size());
    } else if (text.size() < 65536) {
        out += static_cast<char>(0x80 | 126);
        out += static_cast<char>(text.size() >> 8);
        out += static_cast<char>(text.size() & 0xff);
    } else {
        give_up("a message of the benchmark is too long");
    }
    out.append(4, '\0');
    out += text;
}
} // namespace

void give_up(const std::string &sentence)
{
    std::fprintf(stderr, "benchmark: %s\n", sentence.c_str());
    std::exit(1);
}

Link::Link(std::uint16_t port, const std::string &path, bool stomp) : m_stomp(stomp)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_fd < 0 || ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        give_up(std::string("cannot connect: ") + std::strerror(errno));
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n"
          + (stomp ? "Sec-WebSocket-Protocol: v12.stomp\r\n\r\n" : "\r\n"));
    std::size_t end = std::string::npos;
    while ((end = m_in.find("\r\n\r\n")) == std::string::npos) {
        if (!read(patience))
            give_up("no answer to the upgrade");
    }
    if (m_in.compare(0, 12, "HTTP/1.1 101") != 0)
        give_up("the upgrade was refused: " + m_in.substr(0, m_in.find('\r')));
    m_taken = end + 4;
}

Link::~Link()
{
    ::close(m_fd);
}

void Link::send(std::string_view text)
{
    std::string frame;
    appendFrame(frame, text);
    write(frame);
}

std::string Link::await(std::string_view what)
{
    for (;;) {
        std::string_view message;
        while (next(message)) {
            acknowledge(message);
            if (message.find(what) != std::string_view::npos)
                return std::string(message);
            if (message.substr(0, 5) == "ERROR" || message.find("\"error\":\"") != std::string_view::npos)
                give_up("the server answered: " + std::string(message));
        }
        if (!read(patience))
            give_up("no answer with '" + std::string(what) + "'");
    }
}

void Link::watch()
{
    ::fcntl(m_fd, F_SETFL, ::fcntl(m_fd, F_GETFL) | O_NONBLOCK);
}

void Link::receive(const std::function<void(std::string_view)> &message)
{
    read(0);
    m_acks.clear();
    std::string_view one;
    while (next(one)) {
        acknowledge(one);
        message(one);
    }
    if (!m_acks.empty())
        write(m_acks);
}

bool Link::read(int timeout)
{
    if (m_taken == m_in.size()) {
        m_in.clear();
        m_taken = 0;
    } else if (m_taken > 65536) {
        m_in.erase(0, m_taken);
        m_taken = 0;
    }
    pollfd waiting = {m_fd, POLLIN, 0};
    if (timeout > 0 && ::poll(&waiting, 1, timeout) != 1)
        return false;
    constexpr std::size_t block = 65536;
    const std::size_t size = m_in.size();
    m_in.resize(size + block);
    const ssize_t got = ::recv(m_fd, m_in.data() + size, block, 0);
    m_in.resize(size + static_cast<std::size_t>(got > 0 ? got : 0));
    if (got == 0)
        give_up("the server closed a connection");
    return got > 0;
}

bool Link::next(std::string_view &message)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(m_in.data()) + m_taken;
    const std::size_t there = m_in.size() - m_taken;
    if (there < 2)
        return false;
    std::size_t head = 2;
    std::size_t length = bytes[1] & 0x7f;
    if (length == 126) {
        if (there < 4)
            return false;
        head = 4;
        length = (std::size_t(bytes[2]) << 8) | bytes[3];
    } else if (length == 127) {
        if (there < 10)
            return false;
        head = 10;
        length = 0;
        for (std::size_t i = 2; i < 10; ++i)
            length = (length << 8) | bytes[i];
    }
    if (there < head + length)
        return false;
    message = std::string_view(m_in).substr(m_taken + head, length);
    m_taken += head + length;
    return true;
}

void Link::acknowledge(std::string_view message)
{
    if (!m_stomp || message.substr(0, 8) != "MESSAGE\n")
        return;
    const std::string_view head = message.substr(0, message.find("\n\n"));
    const std::size_t ack = head.find("\nack:");
    if (ack == std::string_view::npos)
        return;
    const std::string_view id = head.substr(ack + 5, head.find('\n', ack + 5) - ack - 5);
    appendFrame(m_acks, "ACK\nid:" + std::string(id) + "\n\n" + std::string(1, '\0'));
}

void Link::write(const std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t sent = ::send(m_fd, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (sent > 0) {
            done += static_cast<std::size_t>(sent);
        } else if (errno == EAGAIN) {
            pollfd waiting = {m_fd, POLLOUT, 0};
            ::poll(&waiting, 1, patience);
        } else {
            give_up(std::string("cannot send: ") + std::strerror(errno));
        }
    }
}

} // namespace purr::bench
