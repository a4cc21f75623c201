// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Beyond the checklist: a browser, how a server ends, early SDKs, and what else the SDKs can ask.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

import { hasBrowser, runInBrowser } from '../harness/browser.mjs';
import { item, MODERN, WIRE } from '../harness/runner.mjs';
import { API_KEY } from '../harness/server.mjs';

const missing = hasBrowser ? undefined : 'there is no Chromium here';

item(121, 'a page in Chromium chats and uploads', { sdks: ['1.58.2'], slow: true, missing }, async (t) => {
  const result = await runInBrowser('./harness/page.mjs', { host: t.server.host, apiKey: API_KEY, username: t.name('page') });
  assert.equal(result.user, t.name('page'));
  assert.equal(result.heard.id, result.sent);
  assert.equal(result.heard.body, 'from a browser \u{1f63a}');
  assert.deepEqual(result.file, { name: 'kitty \u00e9.bin', type: 'application/x-kitty', bytes: [0, 255, 10, 13] });
});

item(124, 'a server that is ended says so and keeps everything', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer();
  const raw = await t.raw('a', { server });
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('kept') });
  const closed = raw.log.wait('close');
  const again = await server.restart();
  assert.equal(await closed, 1012);
  assert.equal(again.code, 0);
  assert.equal((await (await fetch(`${server.url}/readyz`)).text()).trim(), 'ok');
  const back = await t.raw('a2', { server, username: t.name('a') });
  assert.equal((await back.relay(back.user._relays.channelsCount)).count, 1);
});

item(125, 'links of the early SDKs are understood', { sdks: WIRE }, async (t) => {
  const raw = await t.socket({ path: '/stompx/websocket', query: 'api_key' });
  raw.write('CONNECT', { 'StompX-User': t.name('a'), 'StompX-Auth-Params': '{"p":1}', 'accept-version': '1.1,1.2', 'heart-beat': '5000,5000', host: 'x' });
  await raw.log.wait('CONNECTED');
  const user = await raw.relay('/application/v1/users/me.relay');
  assert.equal(user.name, t.name('a'));
  raw.write('SUBSCRIBE', { id: 'channels', destination: user._topics.channels, receipt: 'listening' });
  await raw.log.wait('RECEIPT', (f) => f.headers['receipt-id'] === 'listening');
  raw.write('SEND', { destination: user._actions.createChannel, receipt: 'made' }, JSON.stringify({ type: 'PUBLIC', name: t.name('early') }));
  const joined = await raw.log.wait('MESSAGE', (f) => f.headers.subscription === 'channels' && JSON.parse(f.body).type === 'me.channel.joined');
  assert.equal(JSON.parse(joined.body).resource.name, t.name('early'));
});

item(125, 'the earliest SDKs name themselves in the address', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { accounts: { 'jané & co': 'sésame 猫' } });
  const connect = async (user, password) => {
    const query = `stompx_user=${encodeURIComponent(user)}&stompx_auth_params=${encodeURIComponent(JSON.stringify({ password }))}&api_key`;
    const raw = await t.socket({ server, path: '/stompx/websocket', query, binary: true });
    raw.write('CONNECT', { 'accept-version': '1.2', 'heart-beat': '5000,5000' });
    return raw;
  };
  const raw = await connect('jané & co', 'sésame 猫');
  await raw.log.wait('CONNECTED');
  const user = await raw.relay('/application/v1/users/me.relay');
  assert.equal(user.name, 'jané & co');
  assert.equal(user.isGuest, false);
  // They listen to no topic of their own self, and are told all the same what became of an update, once.
  const heard = await raw.subscribe(user._topics.channels);
  const update = (receipt, displayName) => raw.write('SEND', { destination: user._actions.update, receipt }, JSON.stringify({ displayName }));
  update('update', 'Jané');
  const updated = await raw.log.wait('MESSAGE', (f) => f.headers['receipt-id'] === 'update');
  assert.equal(updated.headers.subscription, heard);
  assert.equal(JSON.parse(updated.body).resource.displayName, 'Jané');
  const self = await raw.subscribe(user._topics.self);
  await raw.relay('/application/v1/users/me.relay');
  const from = raw.log.length;
  update('again', 'J');
  await raw.log.wait('RECEIPT', (f) => f.headers['receipt-id'] === 'again');
  await raw.relay('/application/v1/users/me.relay');
  assert.deepEqual(raw.log.all('MESSAGE', (f) => f.headers['receipt-id'] === 'again', from).map((f) => f.headers.subscription), [self]);
  const denied = await (await connect('jané & co', 'sesame')).log.wait('ERROR');
  assert.equal(JSON.parse(denied.body).error, 'AccessDeniedError');
});

item(127, 'edits have the name that the SDK of that age listens for', { sdks: WIRE }, async (t) => {
  const a = await t.raw('a');
  const { id } = a.user;
  const own = await a.subscribe(`/topic/v1/users/${id}.channels`);
  await a.action(a.user._actions.createChannel, { type: 'PUBLIC', name: t.name('edits') });
  const made = await a.log.wait('MESSAGE', (f) => f.headers.subscription === own);
  const created = JSON.parse(made.body).resource;
  const names = { '1.27.0': 'thread', '1.53.7': 'thread', '1.56.1': 'thread', '1.58.2': 'channel' };
  for (const [version, name] of Object.entries(names)) {
    const b = await t.socket();
    b.write('CONNECT', { 'StompX-User': t.name(`b${version}`), 'StompX-User-Agent': `ChatKitty-JS/${version}`, 'accept-version': '1.2', 'heart-beat': '0,0' });
    await b.log.wait('CONNECTED');
    await b.relay(version < '1.56' ? '/application/v1/users/me.relay' : '/application/v1/user.relay');
    b.errors = '/user/queue/v1/errors';
    b.write('SUBSCRIBE', { id: 'errors', destination: b.errors });
    await b.action(created._actions.join ?? `/application/v1/channels/${created.id}.join`, {});
    const heard = await b.subscribe(created._topics.messages);
    await a.action(created._actions.message, { type: 'TEXT', body: 'tpyo' });
    const first = await b.log.wait('MESSAGE', (f) => f.headers.subscription === heard);
    await a.action(JSON.parse(first.body).resource._actions.edit, { body: 'typo' });
    await b.log.wait('MESSAGE', (f) => f.headers.subscription === heard && JSON.parse(f.body).type === `${name}.message.updated`);
  }
});

item(126, 'without descriptors the server goes on, and recovers', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { descriptors: 64 });
  const a = await t.raw('a', { server });
  const { hostname, port } = new URL(server.url);
  const idle = Array.from({ length: 100 }, () => connect({ host: hostname, port }).on('error', () => {}));
  await Promise.all(idle.map((socket) => new Promise((resolve) => { socket.once('connect', resolve).once('close', resolve); })));
  for (let i = 0; i < 20; i += 1) await a.fence();
  for (const socket of idle) socket.destroy();
  const b = await t.raw('b', { server });
  assert.equal(b.user.name, t.name('b'));
});

item(135, 'who has read what between two messages', { sdks: MODERN }, async (t) => {
  const [a, b, c, stranger] = await t.many('a', 'b', 'c', 'stranger');
  const [inA, inB, inC] = await t.room(a, b, c);
  for (const body of ['one', 'two', 'three', 'four']) await a.ok('sendMessage', { channel: inA, body });
  const messages = (await b.ok('listMessages', { channel: inB })).paginator.items.reverse();
  const [one, two, three, four] = messages.map((m) => m.id);
  await b.ok('readMessage', { message: messages[0] });
  await b.ok('readMessage', { message: messages[2] });
  await c.ok('readMessage', { message: (await c.ok('listMessages', { channel: inC })).paginator.items[3] });
  const between = async (startCursor, endCursor) => {
    const { context } = await a.ok('retrieveChannelContext', { channel: inA, startCursor, endCursor });
    for (const readers of Object.values(context.readBy)) readers.sort((x, y) => x - y); // in no order
    return context;
  };
  const [first, second] = [b.user.id, c.user.id].sort((x, y) => x - y);
  // The cursors are those of a page, whose newest message is first.
  const { page } = (await a.ok('listMessages', { channel: inA })).paginator;
  assert.deepEqual([page.start, page.next].map(Number), [four, one]);
  assert.deepEqual(await between(page.start, page.next), {
    startCursor: String(four), endCursor: String(one), readBy: { [one]: [first, second], [two]: [], [three]: [b.user.id], [four]: [] },
  });
  assert.deepEqual((await between(two, three)).readBy, { [two]: [], [three]: [b.user.id] });
  const error = await stranger.fails('retrieveChannelContext', { channel: inA, startCursor: one, endCursor: four });
  assert.match(error.error, /^(AccessDenied|ResourceNotFound)Error$/);
});

item(136, 'reporting a message', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b, stranger] = await t.many('a', 'b', 'stranger');
  const [inA, inB] = await t.room(a, b);
  await a.ok('sendMessage', { channel: inA, body: 'rude' });
  const message = (await b.ok('listMessages', { channel: inB })).paginator.items[0];
  const { report } = await b.ok('reportMessage', { message, reason: 'That was rude.', properties: { rule: 3 } });
  assert.equal(report.user.id, b.user.id);
  assert.equal(report.reason, 'That was rude.');
  assert.deepEqual(report.properties, { rule: 3 });
  assert.ok(!Number.isNaN(Date.parse(report.createdTime)));
  // How often is for every member to know, what was said of it for those who look after the channel.
  const [manager, reporter] = await Promise.all([a, b].map((client) => t.raw(client.label, { username: client.user.name, plain: true })));
  const count = async (raw) => (await raw.relay(message._relays.reportCount)).count;
  assert.deepEqual([await count(manager), await count(reporter)], [1, 1]);
  const { _embedded: { reports } } = await manager.relay(message._relays.reports);
  assert.deepEqual(reports.map((r) => [r.user.id, r.reason, r.properties]), [[b.user.id, 'That was rude.', { rule: 3 }]]);
  await assert.rejects(reporter.relay(message._relays.reports), { error: 'AccessDeniedError' });
  // Once is enough: whoever does it again is answered as the first time.
  const { report: again } = await b.ok('reportMessage', { message, reason: 'And again.' });
  assert.deepEqual(again, report);
  assert.equal(await count(manager), 1);
  const error = await stranger.fails('reportMessage', { message, reason: 'me too' });
  assert.match(error.error, /^(AccessDenied|ResourceNotFound)Error$/);
  assert.equal(await count(manager), 1);
});

item(137, 'reading is told to the reader\'s and the author\'s devices', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const second = await t.start('second', { username: b.user.name });
  const [inA, inB] = await t.room(a, b, c);
  const sent = (await a.ok('sendMessage', { channel: inA, body: 'read me' })).message;
  const message = (await b.ok('listMessages', { channel: inB })).paginator.items[0];
  const told = [a, b, second];
  const names = ['onReadReceiptCreated', 'onReadReceiptDeleted'];
  for (const [i, method] of ['readMessage', 'unreadMessage'].entries()) {
    await b.ok(method, { message });
    for (const client of told) {
      const receipt = await client.events.wait(names[i]);
      assert.equal(receipt.user.id, b.user.id);
      assert.equal(receipt._relays.message, sent._relays.self);
    }
  }
  await Promise.all([...told, c].map((client) => client.fence()));
  for (const client of told) assert.deepEqual(names.map((name) => client.events.all(name).length), [1, 1]);
  assert.deepEqual(names.map((name) => c.events.all(name).length), [0, 0], 'nobody else is told');
});

item(146, 'the bot of the README answers', async (t) => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, bot] = /The same bot on the official SDK.*?```js\n(.*?)```/s.exec(readme);
  const server = await t.ownServer(['--api-key', 'any']);
  const a = await t.start('a', { server });
  const code = bot.replace('127.0.0.1:9001', server.host);
  assert.notEqual(code, bot);
  const child = spawn(process.execPath, ['-e', code], { cwd: new URL('..', import.meta.url), stdio: ['ignore', 'ignore', 'pipe'] });
  t.discard(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.on('data', (data) => { errors += data; });
  const ended = new Promise((resolve, reject) => { child.on('close', () => reject(new Error(`the bot has ended: ${errors}`))); });

  const talk = async () => {
    await a.events.wait('onUserPresenceChanged', (u) => u.name === 'echo-bot' && u.presence.online);
    // Nothing tells others when it has made its channel, nor when it listens there: until then it is asked for.
    let channel;
    for (let tries = 0; !channel && tries < 1000; tries += 1) {
      [channel] = (await a.ok('listChannels', { filter: { name: 'echo' } })).paginator.items;
    }
    ({ channel } = await a.ok('joinChannel', { channel }));
    const chat = await a.chat(channel);
    const answers = () => chat.log.all('onMessageReceived', ([m]) => m.user.name === 'echo-bot').map(([m]) => m.body);
    for (let tries = 0; answers().length === 0 && tries < 1000; tries += 1) {
      await a.ok('sendMessage', { channel, body: 'Are you there?' });
    }
    await a.ok('sendMessage', { channel, body: 'Hello, <b>bot</b> 🐈' });
    await chat.log.wait('onMessageReceived', ([m]) => m.body === 'You said: Hello, <b>bot</b> 🐈');
    await a.ok('sendMessage', { channel, body: 'Bye' });
    await chat.log.wait('onMessageReceived', ([m]) => m.body === 'You said: Bye');
    const rest = answers().filter((text) => text !== 'You said: Are you there?');
    assert.deepEqual(rest, ['You said: Hello, <b>bot</b> 🐈', 'You said: Bye'], 'it does not answer itself');
  };
  await Promise.race([talk(), ended]);
});
