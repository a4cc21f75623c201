// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// A program of its own for item 19: no global WebSocket, so the SDK falls back to SockJS. It signs in, sends a
// message to a channel of its own, and prints what came back as JSON.
'use strict';

const http = require('node:http');

delete globalThis.WebSocket;
const [host, apiKey, username] = process.argv.slice(2);

const upgrades = [];
const request = http.request;
http.request = (...args) => {
  upgrades.push(String(args[0]?.path ?? args[0]));
  return request(...args);
};

const ChatKitty = require('chatkitty').default;

async function main() {
  await new Promise((resolve) => setImmediate(resolve)); // the SDK loads its fallback asynchronously
  const kitty = new ChatKitty({ apiKey, host, isSecure: false });
  const started = await kitty.startSession({ username });
  if (!started.succeeded) throw new Error(JSON.stringify(started.error));
  const created = await kitty.createChannel({ type: 'PUBLIC', name: `sockjs of ${username}` });
  const sent = await kitty.sendMessage({ channel: created.channel, body: 'by SockJS' });
  const transport = kitty.stompX.rxStomp.stompClient.webSocket?.transport;
  console.log(JSON.stringify({
    user: started.session.user.name, body: sent.message.body, webSocket: transport === 'websocket', transport, upgrades,
  }));
  await kitty.endSession();
  process.exit(0);
}

setTimeout(() => { console.error('no answer by SockJS'); process.exit(1); }, 20000);
main().catch((error) => { console.error(error); process.exit(1); });
