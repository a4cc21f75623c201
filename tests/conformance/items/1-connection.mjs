// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 1 to 22: connecting, signing in, heart-beats, resuming.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

import { ALL, item, WIRE } from '../harness/runner.mjs';
import { API_KEY } from '../harness/server.mjs';

/** Lets real time pass; only for items that are about it. */
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

item(1, 'startSession succeeds for a new guest username', async (t) => {
  const a = t.instance('a');
  const result = await a.tryStart(t.name('a'));
  assert.equal(result.succeeded, true);
  assert.equal(result.session.user.name, t.name('a'));
  assert.equal(result.session.user.isGuest, true);
  assert.equal(typeof result.session.user.id, 'number');
  assert.equal(result.session.user.presence.online, true);
});

item(2, 'the server selects v12.stomp', { sdks: [...WIRE] }, async (t) => {
  const raw = await t.socket({ protocols: ['v12.stomp'] });
  assert.equal(raw.socket.protocol, 'v12.stomp');
});

item(2, 'a client that offers only v12.stomp connects', async (t) => {
  const a = await t.start('a');
  assert.equal(a.socket.protocol, 'v12.stomp');
});

item(3, 'a username with colons and letters of any script works', async (t) => {
  const name = t.name('Zoë:Łukasz:猫 🐈');
  const a = await t.start('a', { username: name });
  assert.equal(a.user.name, name);
  const again = await t.start('again', { username: name });
  assert.equal(again.user.id, a.user.id);
});

item(4, 'an api key with reserved characters arrives decoded', async (t) => {
  const key = 'k+/=&?%20 ü';
  const server = await t.ownServer(['--api-key', key]);
  const a = await t.start('a', { server, apiKey: key });
  assert.equal(a.user.name, t.name('a'));
  const other = t.instance('other', { server, apiKey: encodeURIComponent(key) });
  assert.equal((await other.tryStart(t.name('other'))).error.error, 'AccessDeniedError');
});

async function deniedForGood(client, result) {
  assert.equal(result.failed, true);
  assert.equal(result.error.error, 'AccessDeniedError');
  assert.equal(typeof result.error.message, 'string');
  assert.ok(!Number.isNaN(Date.parse(result.error.timestamp)));
  const attempts = client.sockets.length;
  assert.equal(attempts, 1);
  await wait(12000);
  assert.equal(client.sockets.length, attempts, 'the SDK tried again');
}

item(5, 'a wrong api key is denied, and the SDK does not try again', { slow: true }, async (t) => {
  const a = t.instance('a', { apiKey: 'wrong' });
  await deniedForGood(a, await a.tryStart(t.name('a')));
});

/** A server that asks a program of the test whether a user may come in: `judge(username, authParams)`. */
async function askingServer(t, judge) {
  const questions = [];
  const hook = createServer((request, answer) => {
    let text = '';
    request.setEncoding('utf8').on('data', (data) => { text += data; }).on('end', () => {
      const question = JSON.parse(text);
      questions.push(question);
      answer.writeHead(judge(question.username, question.authParams) ? 204 : 403).end();
    });
  });
  await new Promise((resolve) => { hook.listen(0, '127.0.0.1', resolve); });
  hook.unref();
  const server = await t.ownServer(['--auth-url', `http://127.0.0.1:${hook.address().port}/`]);
  return { server, questions };
}

item(6, 'bad auth params are denied, and the SDK does not try again', { slow: true }, async (t) => {
  const { server, questions } = await askingServer(t, (username, params) => params?.secret === 's3cret');
  const a = t.instance('a', { server });
  await deniedForGood(a, await a.tryStart(t.name('a'), { secret: 'guess' }));
  assert.deepEqual(questions, [{ username: t.name('a'), authParams: { secret: 'guess' } }]);
});

item(7, 'good auth params are decoded, Latin-1 and UTF-8', async (t) => {
  const { server } = await askingServer(t, (username, params) => params?.p === 'é');
  const a = await t.start('a', { server, authParams: { p: 'é' } }); // the SDK encodes it as Latin-1
  assert.equal(a.user.name, t.name('a'));
  const utf8 = Buffer.from(JSON.stringify({ p: 'é' }), 'utf8').toString('base64');
  const raw = await t.raw('b', { server, headers: { 'StompX-Auth-Params': utf8 } });
  assert.equal(raw.user.name, t.name('b'));
});

item(8, 'no auth params are needed where the server asks for none', async (t) => {
  const a = await t.start('a');
  const [connect] = a.frames.all('out', (f) => f.command === 'CONNECT');
  assert.equal(connect.headers['StompX-Auth-Params'], undefined);
});

item(9, 'an unknown username is denied when guests are disabled', async (t) => {
  const server = await t.ownServer(['--no-guests']);
  const result = await t.instance('a', { server }).tryStart(t.name('a'));
  assert.equal(result.error.error, 'AccessDeniedError');
});

item(9, 'an account signs in with its password only', async (t) => {
  const name = t.name('jane');
  const server = await t.ownServer(['--no-guests'], { accounts: { [name]: 'correct horse' } });
  const a = await t.start('a', { server, username: name, authParams: { password: 'correct horse' } });
  assert.equal(a.user.name, name);
  assert.equal(a.user.isGuest, false);
  for (const params of [undefined, {}, { password: 'wrong' }, { password: '' }, { password: 7 }]) {
    const result = await t.instance('other', { server }).tryStart(name, params);
    assert.equal(result.error?.error, 'AccessDeniedError', JSON.stringify(params));
  }
});

item(10, 'a second startSession on an active instance does no harm', async (t) => {
  const a = await t.start('a');
  if (a.sdk.plain) {
    a.tryStart(t.name('a')).catch(() => {}); // never settles in this SDK
  } else {
    await assert.rejects(a.tryStart(t.name('a')), { error: 'SessionActiveError' });
  }
  await a.fence();
  const b = await t.start('b');
  const { user } = await b.ok('retrieveUser', a.user.id);
  assert.equal(user.presence.online, true);
});

item(11, 'a session survives 70 idle seconds', { slow: true }, async (t) => {
  const server = await t.ownServer(); // on which nothing else happens
  const a = await t.start('a', { server });
  const from = a.frames.length;
  await wait(70000);
  assert.equal(a.sockets.length, 1);
  assert.deepEqual(a.events.all('onCurrentUserOffline', undefined, 2), []);
  assert.ok(a.frames.all('in', (f) => f.command === 'HEARTBEAT', from).length >= 5, 'heart-beats from the server');
  assert.ok(a.frames.all('out', (f) => f.command === 'HEARTBEAT', from).length >= 1, 'a heart-beat from the SDK');
  await a.fence();
});

item(12, 'CONNECTED has a version and a session', async (t) => {
  const a = await t.start('a');
  const [connected] = a.frames.all('in', (f) => f.command === 'CONNECTED');
  assert.equal(connected.headers.version, '1.2');
  assert.ok(connected.headers.session.length > 8);
  assert.match(connected.headers['heart-beat'], /^\d+,\d+$/);
});

item(13, 'endSession resolves, and others see the user go offline at once', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const from = b.events.length;
  const id = a.user.id;
  await a.end();
  const user = await b.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online, { from });
  assert.equal(user.name, t.name('a'));
  const receipt = a.frames.all('in', (f) => f.command === 'RECEIPT' && /^close-/.test(f.headers['receipt-id']));
  assert.equal(receipt.length, 1);
});

item(14, 'startSession works again after endSession', async (t) => {
  const a = await t.start('a');
  const { id } = a.user;
  await a.end();
  await a.start(t.name('a'));
  assert.equal(a.user.id, id);
  const connects = a.frames.all('out', (f) => f.command === 'CONNECT');
  assert.equal(connects.length, 2);
  assert.equal(connects[1].headers['StompX-Auth-Session-ID'], undefined);
  await t.room(a);
});

item(15, 'after a cut the SDK resumes its session', { slow: true }, async (t) => {
  const a = await t.start('a');
  const [connected] = a.frames.all('in', (f) => f.command === 'CONNECTED');
  const before = a.events.length;
  const from = a.frames.length;
  a.cut();
  await a.events.wait('onCurrentUserOffline', undefined, { from: before });
  await a.back(from);
  const [connect] = a.frames.all('out', (f) => f.command === 'CONNECT', from);
  assert.equal(connect.headers['StompX-Auth-Session-ID'], connected.headers.session);
  await a.events.wait('onCurrentUserOnline', undefined, { from: before });
  await a.events.wait('onCurrentUserChanged', (u) => u?.id === a.user.id, { from: before });
});

item(16, 'after a cut an open chat session still receives', { slow: true }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const from = b.frames.length;
  b.cut();
  await b.back(from);
  await b.subscribed(b.sdk.topics.map((topic) => inB._topics[topic]), from);
  await a.ok('sendMessage', { channel: inA, body: 'still there?' });
  const [message] = await chat.log.wait('onMessageReceived');
  assert.equal(message.body, 'still there?');
  await b.fence();
  assert.equal(chat.log.all('onMessageReceived').length, 1);
});

item(17, 'after a cut the old write grant still uploads', { slow: true }, async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const from = a.frames.length;
  a.cut();
  await a.back(from);
  const { message } = await a.ok('sendMessage', { channel, file: new File(['after the cut'], 'a.txt', { type: 'text/plain' }) });
  assert.equal(message.file.name, 'a.txt');
});

item(18, 'two instances of one user both get the events of the user', async (t) => {
  const a1 = await t.start('a1', { username: t.name('a') });
  const a2 = await t.start('a2', { username: t.name('a') });
  const b = await t.start('b');
  assert.equal(a1.user.id, a2.user.id);
  const [channel] = await t.room(b, a1);
  for (const a of [a1, a2]) {
    const joined = await a.events.wait('onChannelJoined', (c) => c.id === channel.id);
    assert.equal(joined.name, channel.name);
  }
  // The one that acts gets the receipt's id with the event, the other one the bare event.
  const own = (await a1.ok('createChannel', { type: 'PUBLIC', name: t.name('own') })).channel;
  await a2.events.wait('onChannelJoined', (c) => c.id === own.id);
  const created = (client) => client.frames.all('in', (f) => f.headers['receipt-id'] && f.body.includes(own.name));
  assert.ok(created(a1).length > 0);
  assert.equal(created(a2).length, 0);
});

item(19, 'without a WebSocket 1.58.2 connects by SockJS', { sdks: ['1.58.2'] }, async (t) => {
  const child = spawn(process.execPath, ['harness/sockjs-client.cjs', t.server.host, API_KEY, t.name('a')], {
    cwd: new URL('..', import.meta.url), stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => { output += data; });
  child.stderr.on('data', (data) => { output += data; });
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  assert.equal(code, 0, output);
  const result = JSON.parse(output.trim().split('\n').at(-1));
  assert.equal(result.user, t.name('a'));
  assert.equal(result.body, 'by SockJS');
  assert.equal(result.webSocket, true);
});

item(20, 'binary WebSocket frames are accepted', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a', { binary: true });
  assert.equal(raw.user.name, t.name('a'));
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('ä') });
  const { count } = await raw.relay(raw.user._relays.channelsCount);
  assert.equal(count, 1);
});

item(20, 'forceBinaryWSFrames works', { sdks: ['1.58.2'] }, async (t) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { product: 'ReactNative' }, configurable: true });
  const a = t.instance('a');
  if (before) Object.defineProperty(globalThis, 'navigator', before);
  else delete globalThis.navigator;
  await a.start(t.name('a'));
  await t.room(a);
});

item(21, 'all generations chat with each other', { sdks: WIRE }, async (t) => {
  const clients = await Promise.all(ALL.map((sdk) => t.start(sdk, { sdk })));
  const views = await t.room(...clients);
  const chats = await Promise.all(clients.map((client, i) => client.chat(views[i])));
  for (const [i, client] of clients.entries()) {
    const body = `from ${client.version}`;
    await client.ok('sendMessage', { channel: views[i], body });
    for (const chat of chats) {
      const [message] = await chat.log.wait('onMessageReceived', ([m]) => m.body === body);
      assert.equal(message.user.id, client.user.id);
      assert.equal(message.channelId, views[0].id);
    }
  }
});

/** Every link of every kind inside a resource. */
function links(resource, kinds, found = []) {
  for (const [name, value] of Object.entries(resource ?? {})) {
    if (kinds.includes(name)) found.push(...Object.values(value));
    else if (typeof value === 'object') links(value, kinds, found);
  }
  return found;
}

item(22, 'links have the form of the connection\'s generation', async (t) => {
  const a = await t.start('a');
  const other = await t.start('other', { sdk: a.sdk.plain ? '1.58.2' : '2.106.2' });
  const [inA, inOther] = await t.room(a, other);
  const chat = await a.chat(inA);
  await other.ok('sendMessage', { channel: inOther, body: 'from the other generation' });
  const [message] = await chat.log.wait('onMessageReceived');
  const { paginator } = await a.ok('listMessages', { channel: inA });
  for (const resource of [a.user, inA, message, paginator.items[0]]) {
    const [relays, topics] = [links(resource, ['_relays', '_actions']), links(resource, ['_topics'])];
    assert.ok(relays.length > 5);
    for (const link of relays) {
      assert.ok(link.startsWith(a.sdk.prefix), link);
      assert.equal(link.startsWith('/application/v1/'), !a.sdk.plain, link);
    }
    for (const link of topics) {
      assert.ok(link.startsWith(a.sdk.topicPrefix), link);
      assert.equal(link.startsWith('/topic/v1/'), !a.sdk.plain, link);
    }
  }
});
