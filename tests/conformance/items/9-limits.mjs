// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Limits on the wire, each at its edge: what is just allowed works, and one more is refused with a typed error. The
// numbers are those of src/server/limits.h and src/stomp/decoder.h.

import assert from 'node:assert/strict';

import { item, WIRE } from '../harness/runner.mjs';

const KIB = 1024;

/** `text` as `size` bytes: line ends after a frame mean nothing, and neither do spaces after JSON. */
const padded = (text, size, filling = '\n') => text.padEnd(size, filling);

/** A frame that does nothing and is confirmed; `headers` are more lines for it. */
const harmless = (receipt, ...headers) => ['UNSUBSCRIBE', 'id:nothing', `receipt:${receipt}`, ...headers, '', '\0'].join('\n');

/** Resolves when the server has taken all that was sent so far, and still listens. */
const confirmed = (raw, receipt) => raw.log.wait('RECEIPT', (f) => f.headers['receipt-id'] === receipt);

/** The name of the error with which the server ends a connection. */
async function lastWord(raw) {
  const frame = await raw.log.wait('ERROR');
  await raw.log.wait('close');
  return JSON.parse(frame.body).error;
}

item(147, 'a WebSocket message has 512 KiB and 1024 fragments', { sdks: WIRE }, async (t) => {
  const limit = 512 * KIB;
  const raw = await t.raw('a');
  for (const size of [limit - 1, limit]) {
    raw.socket.send(padded(harmless(`whole ${size}`), size));
    await confirmed(raw, `whole ${size}`);
  }
  const inParts = (socket, text, count) => {
    const size = Math.floor(text.length / count);
    for (let i = 0; i < count - 1; i += 1) socket.send(text.slice(i * size, (i + 1) * size), { fin: false });
    socket.send(text.slice((count - 1) * size));
  };
  inParts(raw.socket, padded(harmless('two parts'), limit), 2);
  await confirmed(raw, 'two parts');
  for (const count of [1023, 1024]) {
    inParts(raw.socket, padded(harmless(`${count} parts`), 4 * KIB), count);
    await confirmed(raw, `${count} parts`);
  }
  await raw.fence();
  const tooMuch = [
    (socket) => socket.send(padded(harmless('more'), limit + 1)),
    (socket) => inParts(socket, padded(harmless('more'), limit + 1), 2),
    (socket) => inParts(socket, padded(harmless('more'), 4 * KIB), 1025),
  ];
  for (const [i, send] of tooMuch.entries()) {
    const other = await t.raw(`other${i}`);
    send(other.socket);
    assert.equal(await other.log.wait('close'), 1009);
  }
});

/** Bytes of a masked frame, also of one that no library writes. */
function maskedFrame(opcode, payload) {
  const [mask, length] = [Buffer.from([1, 2, 3, 4]), payload.length];
  const size = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...size]), mask, payload.map((byte, i) => byte ^ mask[i % 4])]);
}

item(148, 'control frames have 125 bytes, and pings a rate', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a');
  raw.socket.on('pong', (data) => raw.log.add('pong', data));
  for (const size of [0, 124, 125]) {
    const payload = Buffer.alloc(size, size);
    raw.socket.ping(payload);
    await raw.log.wait('pong', (data) => data.equals(payload));
  }
  for (const opcode of [8, 9, 10]) {
    const other = await t.raw(`other${opcode}`);
    other.socket._socket.write(maskedFrame(opcode, Buffer.alloc(126, 'x')));
    assert.equal(await other.log.wait('close'), 1002, `opcode ${opcode}`);
  }
  // Twenty in ten seconds; all of them are there before the first is looked at.
  const server = await t.ownServer();
  const [calm, hasty] = [await t.raw('calm', { server }), await t.raw('hasty', { server })];
  for (const [client, count] of [[calm, 20], [hasty, 21]]) {
    client.socket.on('pong', () => client.log.add('pong'));
    client.socket._socket.write(Buffer.concat(Array.from({ length: count }, () => maskedFrame(9, Buffer.from('?')))));
  }
  assert.equal(await hasty.log.wait('close'), 1008);
  await calm.log.waitFor(20, 'pong');
  await calm.fence();
});

item(149, 'a STOMP command has 32 bytes', { sdks: WIRE }, async (t) => {
  // None that long is known: the error says which of the two is wrong with it.
  for (const [size, error] of [[31, 'ValidationError'], [32, 'ValidationError'], [33, 'PayloadTooLargeError']]) {
    for (const raw of [await t.socket(), await t.raw(`a${size}`)]) {
      raw.socket.send(`${'X'.repeat(size)}\n\n\0`);
      assert.equal(await lastWord(raw), error, `${size} bytes`);
    }
  }
});

/** Header lines of `size` bytes each. */
const lines = (count, size) => Array.from({ length: count }, (_, i) => `${i}:`.padEnd(size, 'x'));

/** Every one of `[size, frame]`: the first two are taken by a client that signed in, the last ends its connection. */
async function takesTwoOfThree(t, frames) {
  const raw = await t.raw('taken');
  for (const [size, frame] of frames.slice(0, 2)) {
    raw.socket.send(frame);
    await confirmed(raw, `of ${size}`);
  }
  await raw.fence();
  raw.socket.send(frames[2][1]);
  assert.equal(await lastWord(raw), 'PayloadTooLargeError');
}

item(150, 'STOMP headers have 8 KiB each, are 100, and have 64 KiB together', { sdks: WIRE }, async (t) => {
  await takesTwoOfThree(t, [8191, 8192, 8193].map((size) => [size, harmless(`of ${size}`, ...lines(1, size))]));
  await takesTwoOfThree(t, [99, 100, 101].map((count) => [count, harmless(`of ${count}`, ...lines(count - 2, 9))]));
  const together = (size) => {
    const most = harmless(`of ${size}`, ...lines(8, 8000)).split('\n\n')[0];
    return `${most}\nrest:${'x'.repeat(size - most.length - '\nrest:'.length)}\n\n\0`;
  };
  await takesTwoOfThree(t, [64 * KIB - 1, 64 * KIB, 64 * KIB + 1].map((size) => [size, together(size)]));
});

item(151, 'before anybody has signed in there are 100 headers and 8 KiB', { sdks: WIRE }, async (t) => {
  const connect = (...headers) => ['CONNECT', `StompX-User:${t.name('a')}`, 'accept-version:1.2', 'heart-beat:0,0', ...headers].join('\n');
  const sized = (size) => `${connect('x:')}${'x'.repeat(size - connect('x:').length)}`;
  const taken = [connect(...lines(96, 9)), connect(...lines(97, 9)), sized(8 * KIB - 1), sized(8 * KIB)];
  for (const head of taken) {
    const raw = await t.socket();
    raw.socket.send(`${head}\n\n\0`);
    await raw.log.wait('CONNECTED');
  }
  // As soon as it shows, without an end of the frame.
  for (const head of [`${connect(...lines(98, 9))}\n`, sized(8 * KIB + 1)]) {
    const raw = await t.socket();
    raw.socket.send(head);
    assert.equal(await lastWord(raw), 'PayloadTooLargeError');
  }
});

item(152, 'the body of a frame has 256 KiB', { sdks: WIRE }, async (t) => {
  const limit = 256 * KIB;
  const send = (raw, name, size, headers) => {
    const text = padded(JSON.stringify({ type: 'PUBLIC', name: t.name(name) }), size, ' ');
    raw.write('SEND', { destination: raw.user._actions.createChannel, receipt: name, ...headers }, text);
  };
  const raw = await t.raw('a');
  for (const size of [limit - 1, limit]) {
    for (const [how, headers] of [['told', { 'content-length': size }], ['not told']]) {
      send(raw, `${size} ${how}`, size, headers);
      await confirmed(raw, `${size} ${how}`);
    }
  }
  assert.equal((await raw.relay(raw.user._relays.channelsCount)).count, 4);
  for (const headers of [undefined, { 'content-length': limit + 1 }]) {
    const other = await t.raw('other');
    send(other, 'more', limit + 1, headers);
    assert.equal(await lastWord(other), 'PayloadTooLargeError');
  }
  // A length that is only told costs nothing but the connection.
  const liar = await t.raw('liar');
  liar.socket.send(`SEND\ndestination:${liar.user._actions.createChannel}\ncontent-length:99999999999\n\n`);
  assert.equal(await lastWord(liar), 'PayloadTooLargeError');
});

item(153, 'JSON is nested 32 deep', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a');
  const channels = await raw.subscribe(raw.user._topics.channels);
  // The body is one level, its properties are the next.
  const nested = (depth) => Array.from({ length: depth - 2 }).reduce((inner, _, i) => (i % 2 ? [inner] : { in: inner }), {});
  const make = (depth) => raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name(depth), properties: { in: nested(depth - 1) } });
  for (const depth of [31, 32]) {
    await make(depth);
    const frame = await raw.log.wait('MESSAGE', (f) => f.headers.subscription === channels && JSON.parse(f.body).resource.name === t.name(depth));
    assert.deepEqual(JSON.parse(frame.body).resource.properties, { in: nested(depth - 1) });
  }
  await assert.rejects(make(33), { error: 'ValidationError' });
  // Brackets in texts are no nesting.
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('text'), properties: { text: `\\"${'[{'.repeat(99)}` } });
  assert.equal((await raw.relay(raw.user._relays.channelsCount)).count, 3);
});

item(154, 'a connection has 128 subscriptions', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a'); // listens to its errors already
  const { channels } = raw.user._topics;
  const ids = [];
  for (let i = 0; i < 127; i += 1) ids.push(await raw.subscribe(channels));
  await assert.rejects(raw.subscribe(channels), { error: 'ValidationError', message: /too many subscriptions/ });
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('heard') });
  await raw.fence();
  for (const id of ids) assert.ok(raw.events(id).some((e) => e.type === 'user.channel.created'), id);
  // Relays are none, and one that ends makes room for one.
  raw.write('UNSUBSCRIBE', { id: ids[0], receipt: 'ended' });
  await confirmed(raw, 'ended');
  await raw.subscribe(channels);
  await assert.rejects(raw.subscribe(channels), { error: 'ValidationError' });
});

item(155, 'each device of a user has ten chat sessions of its own', { sdks: WIRE }, async (t) => {
  const devices = await Promise.all([t.raw('phone', { username: t.name('a') }), t.raw('desk', { username: t.name('a') })]);
  const [phone, desk] = devices;
  const joined = await phone.subscribe(phone.user._topics.channels);
  for (let i = 0; i < 11; i += 1) await phone.action(phone.user._actions.createChannel, { type: 'PUBLIC', name: t.name(`room${i}`) });
  await phone.fence();
  const rooms = phone.events(joined).filter((e) => e.type === 'user.channel.created').map((e) => e.resource._topics.self);
  assert.equal(rooms.length, 11);
  const refused = { error: 'ChatSessionLimitExceededError' };
  const sessions = new Map();
  for (const device of devices) {
    for (const room of rooms.slice(0, 10)) sessions.set(device, await device.subscribe(room));
    await assert.rejects(device.subscribe(rooms[10]), refused);
  }
  phone.write('UNSUBSCRIBE', { id: sessions.get(phone), receipt: 'left' });
  await confirmed(phone, 'left');
  await assert.rejects(desk.subscribe(rooms[10]), refused, 'what one device ends is no room for the other');
  await phone.subscribe(rooms[10]);
  await assert.rejects(phone.subscribe(rooms[9]), refused);
});

/** Sends CONNECT; the frame that answers. */
async function connect(raw, username, headers) {
  raw.write('CONNECT', { 'StompX-User': username, 'accept-version': '1.2', 'heart-beat': '0,0', ...headers });
  return Promise.race([raw.log.wait('CONNECTED'), raw.log.wait('ERROR')]);
}

item(156, 'a user has five connections', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { rateLimits: true });
  const own = [];
  for (let i = 0; i < 5; i += 1) own.push(await t.raw('a', { server }));
  const sixth = await t.socket({ server });
  const error = JSON.parse((await connect(sixth, t.name('a'))).body);
  assert.equal(error.error, 'RateLimitedError');
  assert.match(error.coolOffDuration, /^PT\d+(\.\d+)?S$/);
  await sixth.log.wait('close');
  await Promise.all(own.map((raw) => raw.fence()));
  await t.raw('b', { server }); // who is somebody else
  // Whoever resumes takes the place of what was lost.
  const resumed = await connect(await t.socket({ server }), t.name('a'), { 'StompX-Auth-Session-ID': own[0].connected.headers.session });
  assert.equal(resumed.command, 'CONNECTED');
  await own[0].log.wait('close');
  assert.equal((await connect(await t.socket({ server }), t.name('a'))).command, 'ERROR');
  own[1].write('DISCONNECT', { receipt: 'bye' });
  await confirmed(own[1], 'bye');
  assert.equal((await connect(await t.socket({ server }), t.name('a'))).command, 'CONNECTED');
});

item(157, 'refused sign-ins are thirty at once', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { rateLimits: true });
  const attempt = async (apiKey) => connect(await t.socket({ server, apiKey }), t.name('a'));
  const started = Date.now();
  let denied = 0;
  let error;
  for (;;) {
    error = JSON.parse((await attempt('wrong')).body);
    if (error.error !== 'AccessDeniedError') break;
    denied += 1;
  }
  assert.equal(error.error, 'RateLimitedError');
  // One more comes free every six seconds.
  assert.ok(denied >= 30 && denied <= 31 + (Date.now() - started) / 6000, `${denied} were denied`);
  // From now on not even the right key helps, until the cool-off is over.
  const [, seconds] = /^PT(\d+(?:\.\d+)?)S$/.exec(error.coolOffDuration);
  const asked = Date.now();
  const answer = await attempt();
  if (answer.command === 'ERROR') assert.equal(JSON.parse(answer.body).error, 'RateLimitedError');
  else assert.ok(Date.now() - asked >= Number(seconds) * 1000, 'let in too early');
});

item(158, 'actions are three hundred at once', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { rateLimits: true });
  const raw = await t.raw('a', { server });
  const channels = await raw.subscribe(raw.user._topics.channels);
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('room') });
  await raw.fence();
  const [{ resource: room }] = raw.events(channels).filter((e) => e.type === 'user.channel.created');
  const events = await raw.subscribe(room._topics.self).then(() => raw.subscribe(room._topics.events));
  // All of them wait there before the server sees the first; a few more than 300 find that time has passed.
  const count = 400;
  server.freeze();
  const actions = Array.from({ length: count }, (_, i) => raw.action(room._actions.triggerEvent, { type: `${i}`, properties: {} }));
  const outcomes = Promise.allSettled(actions);
  server.thaw();
  const refused = (await outcomes).filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason);
  assert.ok(refused.length > 0 && count - refused.length >= 299, `${refused.length} were refused`);
  for (const error of refused) {
    assert.equal(error.error, 'RateLimitedError');
    assert.match(error.coolOffDuration, /^PT\d+(\.\d+)?S$/);
  }
  // What was not refused has happened, in order; relays and topics have limits of their own.
  await raw.fence();
  const happened = (await outcomes).flatMap((outcome, i) => (outcome.status === 'fulfilled' ? [`${i}`] : []));
  assert.deepEqual(raw.events(events).map((e) => e.resource.type), happened);
});
