// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// bench_room stomp|relay PORT MEMBERS
// Puts MEMBERS connections into one room and lets the first of them talk in texts of 300 bytes. Prints one JSON line:
// deliveries per second with 16 texts under way, and how long one text alone takes to its first and its last reader.
// `stomp` speaks the ChatKitty protocol (purrd); `relay` sends bare texts to a server that repeats them to everybody.

#include "link.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <sys/epoll.h>
#include <unistd.h>
#include <vector>

using namespace purr::bench;
using Clock = std::chrono::steady_clock;

namespace
{
constexpr std::size_t textSize = 300;
constexpr int window = 16;
constexpr int alone = 400;
constexpr auto measuring = std::chrono::seconds(4);

std::string link(const std::string &json, const std::string &name)
{
    const std::string key = '"' + name + "\":\"";
    const std::size_t at = json.find(key);
    if (at == std::string::npos)
        give_up("no link '" + name + "' in " + json);
    return json.substr(at + key.size(), json.find('"', at + key.size()) - at - key.size());
}

std::string frame(const std::string &command, const std::string &headers, const std::string &body = {})
{
    return command + '\n' + headers + "\n\n" + body + std::string(1, '\0');
}

std::string action(const std::string &destination, const std::string &receipt, const std::string &body)
{
    return frame("SEND", "destination:" + destination + "\nreceipt:" + receipt
                     + "\ncontent-type:application/json;charset=UTF-8", body);
}

/// Where texts are sent and who reads them.
class Room
{
public:
    Room(bool stomp, std::uint16_t port, int members) : m_stomp(stomp)
    {
        for (int i = 0; i < members; ++i) {
            m_links.push_back(std::make_unique<Link>(port, stomp ? "/rtm/websocket?api-key=bench" : "/", stomp));
            if (stomp)
                enter(*m_links.back(), "bench-" + std::to_string(::getpid()) + '-' + std::to_string(i));
        }
        m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            m_links[i]->watch();
            epoll_event event = {EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_links[i]->fd(), &event);
        }
    }

    void say(int number)
    {
        char mark[16];
        std::snprintf(mark, sizeof mark, "#%09d#", number);
        std::string text = mark;
        text.resize(textSize, 'x');
        m_links.front()->send(m_stomp ? action(m_message, std::string("m") + mark, "{\"type\":\"TEXT\",\"body\":\"" + text + "\"}")
                                      : text);
    }

    /// Waits for copies and calls `copy(number)` for each.
    template<typename Copy>
    void deliver(Copy copy)
    {
        epoll_event events[64];
        const int ready = ::epoll_wait(m_epoll, events, 64, 10000);
        if (ready <= 0)
            give_up("copies are missing");
        for (int i = 0; i < ready; ++i) {
            m_links[events[i].data.u64]->receive([&](std::string_view message) {
                if (m_stomp && message.substr(0, 8) != "MESSAGE\n")
                    return;
                const std::size_t mark = message.find("\"#");
                if (m_stomp && mark == std::string_view::npos)
                    give_up("an answer that is no copy: " + std::string(message));
                copy(std::atoi(message.data() + (m_stomp ? mark + 2 : 1)));
            });
        }
    }

private:
    void enter(Link &link_, const std::string &name)
    {
        link_.send(frame("CONNECT", "StompX-User:" + name + "\naccept-version:1.2\nheart-beat:0,0"));
        link_.await("CONNECTED\n");
        link_.send(frame("SUBSCRIBE", "id:user\ndestination:/application/v1/user.relay"));
        const std::string user = link_.await("\"resource\"");
        link_.send(frame("SUBSCRIBE", "id:errors\ndestination:/user/queue/v1/errors"));
        if (m_channel.empty()) {
            link_.send(action(link(user, "createChannel"), "create", R"({"type":"PUBLIC","name":")" + name + "\"}"));
            link_.await("RECEIPT\n");
            link_.send(frame("SUBSCRIBE", "id:list\ndestination:" + link(user, "channels")));
            m_channel = link(link_.await("\"resource\""), "messagesCount");
            m_channel = m_channel.substr(0, m_channel.find(".messages_count")) + ".relay";
        } else {
            link_.send(frame("SUBSCRIBE", "id:channel\ndestination:" + m_channel));
            link_.send(action(link(link_.await("\"resource\""), "join"), "join", "{}"));
            link_.await("RECEIPT\n");
        }
        link_.send(frame("SUBSCRIBE", "id:again\ndestination:" + m_channel));
        const std::string channel = link_.await("\"resource\"");
        const std::string actions = channel.substr(channel.rfind("\"_actions\""));
        m_message = link(actions.find("\"message\"") == std::string::npos ? channel : actions, "message");
        const std::string topics = channel.substr(channel.rfind("\"_topics\""));
        for (const char *topic : {"self", "messages"}) {
            link_.send(frame("SUBSCRIBE", std::string("id:") + topic + "\nreceipt:" + topic
                                 + "\nack:client-individual\ndestination:" + link(topics, topic)));
            link_.await("RECEIPT\n");
        }
    }

    bool m_stomp;
    std::string m_channel;
    std::string m_message;
    std::vector<std::unique_ptr<Link>> m_links;
    int m_epoll = -1;
};

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

double at(std::vector<double> &values, double quantile)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(quantile * static_cast<double>(values.size())))];
}
} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        give_up("usage: bench_room stomp|relay PORT MEMBERS");
    const int members = std::atoi(argv[3]);
    Room room(std::string(argv[1]) == "stomp", static_cast<std::uint16_t>(std::atoi(argv[2])), members);

    int number = 0;
    std::vector<double> first;
    std::vector<double> last;
    for (int i = 0; i < alone; ++i) {
        const auto start = Clock::now();
        int copies = 0;
        room.say(number);
        while (copies < members) {
            room.deliver([&](int) {
                if (++copies == 1)
                    first.push_back(milliseconds(Clock::now() - start));
            });
        }
        last.push_back(milliseconds(Clock::now() - start));
        ++number;
    }

    const int base = number;
    std::vector<int> copies;
    long long deliveries = 0;
    int whole = 0;
    const auto start = Clock::now();
    while (Clock::now() - start < measuring) {
        while (number - base - whole < window) {
            copies.push_back(0);
            room.say(number++);
        }
        room.deliver([&](int which) {
            ++deliveries;
            if (++copies[static_cast<std::size_t>(which - base)] == members)
                ++whole;
        });
    }
    const double seconds = milliseconds(Clock::now() - start) / 1000;
    std::printf("{\"members\":%d,\"perSecond\":%.0f,\"deliveries\":%lld,\"firstP50\":%.3f,\"firstP99\":%.3f,"
                "\"lastP50\":%.3f,\"lastP99\":%.3f}\n",
                members, static_cast<double>(deliveries) / seconds, deliveries, at(first, 0.5), at(first, 0.99),
                at(last, 0.5), at(last, 0.99));
}
