// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The peer of the room benchmark: repeats every text to everybody, keeps nothing, checks nothing.

import { createRequire } from 'node:module';

const { WebSocketServer } = createRequire(new URL('../conformance/package.json', import.meta.url))('ws');
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('listening', () => console.log(`relay listening on http://127.0.0.1:${server.address().port}`));
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of server.clients) client.send(data, { binary: false });
  });
});
