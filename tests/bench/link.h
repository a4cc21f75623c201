// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace purr::bench
{

/// A WebSocket client on a plain socket, as little work per message as possible so that the server is what is measured.
/// Everything blocks until watch(); then the caller polls fd() and calls receive().
class Link
{
public:
    /// Connects to 127.0.0.1:`port` and upgrades; ends the program when that fails.
    Link(std::uint16_t port, const std::string &path, bool stomp);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    /// Sends one masked text message.
    void send(std::string_view text);
    /// Waits for the next message that holds `what`, and returns it; ends the program after ten seconds without.
    std::string await(std::string_view what);
    /// From now on nothing blocks.
    void watch();
    /// Reads what is there and calls `message` for each whole message. Acknowledges STOMP messages as the SDKs do.
    void receive(const std::function<void(std::string_view)> &message);

private:
    bool read(int timeout);
    bool next(std::string_view &message);
    void acknowledge(std::string_view message);
    void write(const std::string &bytes);

    int m_fd = -1;
    bool m_stomp;
    std::string m_in;
    std::size_t m_taken = 0;
    std::string m_acks;
};

/// Ends the program with a sentence.
[[noreturn]] void give_up(const std::string &sentence);

} // namespace purr::bench
