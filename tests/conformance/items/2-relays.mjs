// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 23 to 31: relays, actions and their errors.

import assert from 'node:assert/strict';

import { item, WIRE } from '../harness/runner.mjs';

item(23, 'an unknown channel fails with a named error', async (t) => {
  const a = await t.start('a');
  const error = await a.fails('retrieveChannel', 999999999);
  assert.equal(error.error, 'ResourceNotFoundError');
  assert.equal(typeof error.message, 'string');
});

item(24, 'a foreign private channel fails', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [channel] = await t.room(a);
  const error = await b.fails('retrieveChannel', channel.id);
  assert.match(error.error, /^(AccessDenied|ResourceNotFound)Error$/);
  // Its lists are as closed as the channel itself.
  await b.fails('listMessages', { channel });
  await b.fails('listChannelMembers', { channel });
});

item(25, 'of relays in flight only the bad one fails', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const [bad, good, me] = await Promise.all([
    a.call('retrieveChannel', 999999999), a.call('retrieveChannel', channel.id), a.call('retrieveCurrentUser'),
  ]);
  assert.equal(bad.failed, true);
  assert.equal(good.channel.id, channel.id);
  assert.equal(me.user.id, a.user.id);
});

item(26, 'of actions in flight only the bad one fails', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const [first, bad, last] = await Promise.all([
    a.call('sendMessage', { channel, body: 'first' }),
    a.call('sendMessage', { channel, body: ' \n ' }),
    a.call('sendMessage', { channel, body: 'last' }),
  ]);
  assert.equal(first.message.body, 'first');
  assert.equal(bad.failed, true);
  assert.equal(bad.error.error, 'ValidationError');
  assert.equal(last.message.body, 'last');
});

item(27, 'readChannel of a channel one is not in fails', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [channel] = await t.room(a);
  const error = await b.fails('readChannel', { channel });
  assert.equal(typeof error.error, 'string');
});

item(28, 'a malformed body is an error, and the connection stays usable', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a');
  for (const body of ['{"type":', 'null', '[]', '"text"', '', '{"type":7,"body":{}}', '\u0001']) {
    await assert.rejects(raw.action(raw.user._actions.createChannel, body), { error: 'ValidationError' }, body);
  }
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('fine') });
  assert.equal((await raw.relay(raw.user._relays.channelsCount)).count, 1);
});

item(29, 'an unknown destination is an error, and the connection stays usable', { sdks: WIRE }, async (t) => {
  const raw = await t.raw('a');
  const wanted = { error: 'ResourceNotFoundError' };
  for (const destination of ['/application/v1/nothing', '/application/v1/channels/x.message', 'undefined', '/', '/queue/x', '/topic/v1/channels/1']) {
    await assert.rejects(raw.action(destination, {}), wanted, destination);
  }
  for (const destination of ['/application/v1/nothing.relay', 'undefined', '/application/v1/channels/99999999999999999999.relay']) {
    await assert.rejects(raw.relay(destination), wanted, destination);
  }
  await raw.fence();
});

item(30, 'relays over the limit wait and succeed', { sdks: ['2.106.2'] }, async (t) => {
  const server = await t.ownServer([], { rateLimits: true });
  const a = await t.start('a', { server });
  // All of them wait there before the server sees the first, so that it plays no part how fast this machine can ask.
  const count = 1000;
  const from = a.frames.length;
  server.freeze();
  const calls = Array.from({ length: count }, () => a.call('retrieveCurrentUser'));
  await a.frames.waitFor(count, 'out', (f) => f.command === 'SUBSCRIBE', { from });
  server.thaw();
  const results = await Promise.all(calls);
  assert.equal(results.filter((r) => r.succeeded).length, count);
  const limited = a.frames.all('in', (f) => f.headers.destination === '/user/queue/errors').map((f) => JSON.parse(f.body));
  assert.ok(limited.length > 0, 'nothing was limited');
  for (const error of limited) {
    assert.equal(error.error, 'RateLimitedError');
    assert.match(error.coolOffDuration, /^PT\d+(\.\d+)?S$/);
  }
});

item(31, 'ten thousand relays leave the memory flat', { sdks: WIRE }, async (t) => {
  // The sanitizer must not keep what was freed, or the measurement is of itself.
  const server = await t.ownServer([], { environment: { ASAN_OPTIONS: `${process.env.ASAN_OPTIONS ?? ''}:quarantine_size_mb=1:thread_local_quarantine_size_kb=64` } });
  const raw = await t.raw('a', { server });
  const ask = async (count) => {
    for (let done = 0; done < count; done += 250) {
      await Promise.all(Array.from({ length: 250 }, () => raw.relay(raw.user._relays.channelsCount)));
    }
  };
  await ask(3000);
  const before = server.memory();
  await ask(10000);
  const grown = server.memory() - before;
  assert.ok(grown < 3 * 1024, `${grown} KiB more after 10000 relays`);
});
