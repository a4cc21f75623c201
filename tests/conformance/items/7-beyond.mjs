// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Beyond the checklist: a browser, what administrators do beside a running server, and how a server ends.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';

import { hasBrowser, runInBrowser } from '../harness/browser.mjs';
import { item, WIRE } from '../harness/runner.mjs';
import { API_KEY, purrd } from '../harness/server.mjs';

if (hasBrowser) {
  item(121, 'a page in Chromium chats and uploads', { sdks: ['1.58.2'], slow: true }, async (t) => {
    const result = await runInBrowser('./harness/page.mjs', { host: t.server.host, apiKey: API_KEY, username: t.name('page') });
    assert.equal(result.user, t.name('page'));
    assert.equal(result.heard.id, result.sent);
    assert.equal(result.heard.body, 'from a browser \u{1f63a}');
    assert.deepEqual(result.file, { name: 'kitty \u00e9.bin', type: 'application/x-kitty', bytes: [0, 255, 10, 13] });
  });
} else {
  console.log('skip 121. a page in Chromium chats and uploads: there is no Chromium here');
}

/** Runs one of purrd's commands on the folder of a server. */
function administrate(server, args, input) {
  const done = spawnSync(purrd, [...args, '--data-dir', server.folder], { input, encoding: 'utf8' });
  assert.equal(done.status, 0, `${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done.stdout.trim();
}

item(122, 'purrd user remove ends a session within a second', async (t) => {
  const server = await t.ownServer(['--grace', '600']); // seconds; nobody waits for it
  const [a, b] = [await t.start('a', { server }), await t.start('b', { server })];
  const from = b.events.length;
  const id = a.user.id;
  const started = Date.now();
  administrate(server, ['user', 'remove', t.name('a')]);
  const closed = a.frames.wait('in', (f) => f.command === 'ERROR');
  assert.equal(JSON.parse((await closed).body).error, 'AccessDeniedError');
  const seconds = (Date.now() - started) / 1000;
  await b.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online, { from });
  assert.ok((await b.call('retrieveChannel', 1)).failed);
  // The time of the command itself is in it, too: a sanitized program on a busy machine.
  assert.ok(seconds < 10, `${seconds} s`);
  assert.equal(a.sockets.length, 1, 'the SDK does not come back');
});

item(123, 'another password, and a removed key, end their sessions', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer();
  const raw = await t.raw('a', { server });
  administrate(server, ['user', 'add', t.name('a')], 'secret password\n');
  await raw.log.wait('ERROR', (f) => JSON.parse(f.body).error === 'AccessDeniedError');
  await raw.log.wait('close');
  const key = administrate(server, ['key', 'add', 'team']);
  const member = await t.raw('b', { server, apiKey: key });
  administrate(server, ['key', 'remove', 'team']);
  await member.log.wait('ERROR', (f) => JSON.parse(f.body).error === 'AccessDeniedError');
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
