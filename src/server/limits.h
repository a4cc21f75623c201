// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "stomp/websocketreader.h"

#include <QtGlobal>

#include <chrono>

/// Every limit of the server in one place (protocol.md 1.11). Sizes are bytes unless the name says otherwise.
namespace purr::server::limits
{
using namespace std::chrono_literals;

// HTTP
constexpr qsizetype httpHead = 8 * 1024;
constexpr qsizetype httpHeaderLines = 100;
constexpr qsizetype httpTarget = 2 * 1024;
constexpr auto httpHeadTime = 10s;      ///< from the first byte (or the accept) to the end of the head
constexpr auto httpIdleTime = 60s;      ///< between two requests of one connection
constexpr auto httpStallTime = 30s;     ///< without a byte moving while a body is sent or received
constexpr auto httpLingerTime = 2s;   ///< for a refused upload to notice the answer
constexpr qint64 httpBlock = 64 * 1024; ///< bytes of a file in memory at once
constexpr qint64 uploadFile = 25 * 1024 * 1024;
constexpr qint64 uploadField = 64 * 1024;
constexpr int uploadParts = 16;
constexpr qsizetype uploadPartHead = 4 * 1024;
constexpr double uploadsPerMinute = 10;
constexpr double uploadsBurst = 20;                    ///< what a composer takes at once
constexpr qint64 userFiles = 2LL * 1024 * 1024 * 1024; ///< bytes of all files of one user
constexpr qint64 diskReserve = 64 * 1024 * 1024;       ///< left free for what matters more than files

// WebSocket
constexpr quint64 webSocketMessage = 512 * 1024;
constexpr int webSocketFragments = 1024;
constexpr int webSocketPings = 20; ///< per webSocketPingWindow
constexpr auto webSocketPingWindow = 10s;
constexpr stomp::WebSocketLimits webSocket{webSocketMessage, webSocketFragments, webSocketPings, webSocketPingWindow};

// STOMP
/// The body. Four times what the longest message needs: a text that is too long for a message is then refused by its
/// action, with a typed error, while a larger frame ends the connection, and the official SDK would wait for ever.
constexpr qsizetype stompFrame = 256 * 1024;
constexpr qsizetype stompHeaders = 100;
constexpr qsizetype stompCommand = 32;
constexpr qsizetype stompHeaderLine = 8 * 1024;
constexpr qsizetype stompHeaderSection = 64 * 1024;
constexpr qsizetype stompStranger = 8 * 1024; ///< the headers of a frame before CONNECT, which has no body
constexpr auto connectTime = 10s;   ///< from the upgrade to the CONNECT frame
constexpr auto heartBeatOut = 10s;  ///< what we promise to send
constexpr auto heartBeatIn = 60s;   ///< what we ask for
/// Live topic subscriptions of one connection. In ten chat sessions SDK 2.106.2 has 125: eleven of each, fourteen of the
/// user, and the errors queue; our client 121: eight of each, three of each one's thread, ten of the user, and errors.
constexpr int subscriptions = 128;

// Connections
constexpr int connections = 10000;
constexpr int anonymousPerAddress = 20; ///< connections of one address that have not signed in (not on loopback)
constexpr qsizetype outgoingQueue = 1024 * 1024;
constexpr auto outgoingTime = 10s; ///< without a byte taken by a reader that has bytes waiting
constexpr int chatSessions = 10;   ///< of one connection (protocol.md 7.3)
constexpr int connectionsPerUser = 5; ///< live ones; whoever resumes a session takes the place of its lost connection
constexpr int unacknowledged = 256; ///< MESSAGE frames whose ACK still tells that a message was delivered

// Requests
constexpr double refusalsPerMinute = 10; ///< sign-ins of one address that were refused
constexpr double refusalsBurst = 30;
constexpr int pendingWrites = 10000; ///< of all connections, waiting for the disk; more are turned away
constexpr double actionsPerSecond = 30;
constexpr double actionsBurst = 300;
constexpr double draftsPerSecond = 100; ///< keystrokes, which take nothing of the actions
constexpr double draftsBurst = 500;
constexpr double draftsToldPerSecond = 20; ///< of those; in between the newest takes the place of the others
constexpr double draftsToldBurst = 40;
constexpr double relaysPerSecond = 100;
constexpr double relaysBurst = 500;
constexpr qsizetype textLength = 10000; ///< characters of a message or of a draft, which never are more than 30,000 bytes
constexpr qsizetype nameLength = 200;   ///< characters of a user or channel name
constexpr qsizetype propertiesSize = 16 * 1024;
constexpr int jsonDepth = 32;
constexpr int pageSize = 25;
constexpr int pageSizeMax = 100;
constexpr int directChannelOthers = 9;
constexpr int inviteesAtOnce = 100;

// Link previews
constexpr int previewsPerMessage = 3;
constexpr int previewsAtOnce = 20; ///< of all messages
constexpr int previewRedirects = 3;
constexpr qint64 previewSize = 1024 * 1024;
constexpr auto previewTime = 3s; ///< from the message to the whole page

// Time
constexpr auto typingTime = 5s;        ///< without keystrokes until typing has stopped (protocol.md 7.5)
constexpr auto deliveryTime = 200ms;   ///< for acknowledgements to gather before they are stored
constexpr auto revocationTime = 500ms; ///< between two looks for users and keys that purrd's commands have removed
constexpr auto resumeTime = 120s;      ///< how long a lost session may be resumed (protocol.md 1.6)
constexpr std::chrono::milliseconds drainTime = 2s; ///< for what was taken to be committed when the server ends
constexpr auto grantTime = 7 * 24 * 3600s;

} // namespace purr::server::limits
