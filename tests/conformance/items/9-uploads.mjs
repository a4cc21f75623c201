// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The limits of uploads, each at its edge; the numbers are those of src/server/limits.h.

import assert from 'node:assert/strict';
import { request } from 'node:http';

import { item, WIRE } from '../harness/runner.mjs';

const KIB = 1024;

/** A user with a channel, who uploads by hand: `upload(...parts)` is {status, body, retryAfter}. */
async function uploader(t, label, server = t.server) {
  const raw = await t.raw(label, { server });
  const id = await raw.subscribe(raw.user._topics.channels);
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name(`room of ${label}`) });
  await raw.fence();
  const [{ resource: channel }] = raw.events(id).filter((e) => e.type === 'user.channel.created');
  const { grant } = await raw.relay('/application/v1/user.write_file_access_grant.relay');
  const url = new URL(channel._streams.messages, server.url);
  const headers = { Grant: grant, 'Content-Type': 'multipart/form-data; boundary=edge' };
  const upload = async (...parts) => {
    const body = Buffer.concat([...parts.flatMap((part) => [Buffer.from('--edge\r\n'), Buffer.from(part), Buffer.from('\r\n')]), Buffer.from('--edge--\r\n')]);
    const answer = await fetch(url, { method: 'POST', body, headers });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: JSON.parse(await answer.text()) };
  };
  const messages = async () => (await raw.relay(channel._relays.messages))._embedded?.messages ?? [];
  return { url, headers, upload, messages };
}

const part = (name, content, more = '') => `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}`;
const file = (content = 'meow') => part('file', content, '; filename="cat.txt"');

/** Uploads what is just allowed, and then what is one too much, which `status` and `error` refuse. */
async function edge({ upload, messages }, allowed, refused, status, error) {
  const before = (await messages()).length;
  for (const parts of allowed) {
    const { status: taken, body } = await upload(...parts);
    assert.equal(taken, 200, JSON.stringify(body));
    assert.equal(body.type, 'FILE');
  }
  const { status: given, body } = await upload(...refused);
  assert.deepEqual([given, body.error], [status, error], body.message);
  assert.equal(typeof body.message, 'string');
  assert.ok(!Number.isNaN(Date.parse(body.timestamp)));
  assert.equal((await messages()).length, before + allowed.length, 'what is refused leaves no message');
}

item(159, 'an upload has 16 parts, heads of 4 KiB and fields of 64 KiB', { sdks: WIRE }, async (t) => {
  const a = await uploader(t, 'a');
  const parts = (count) => [file(), ...Array.from({ length: count - 1 }, (_, i) => part(`field${i}`, 'x'))];
  await edge(a, [parts(15), parts(16)], parts(17), 400, 'ValidationError');
  const head = (size) => {
    const [before, content] = file().split('\r\n\r\n');
    return [`${before}\r\nX: `.padEnd(size, 'x').concat('\r\n\r\n', content)];
  };
  await edge(a, [head(4 * KIB - 1), head(4 * KIB)], head(4 * KIB + 1), 400, 'ValidationError');
  const field = (size) => [file(), part('unknown', 'x'.repeat(size))];
  await edge(a, [field(64 * KIB - 1), field(64 * KIB)], field(64 * KIB + 1), 413, 'PayloadTooLargeError');
  const properties = (size) => [file(), part('properties', '{}'.padEnd(size))];
  await edge(a, [properties(16 * KIB - 1), properties(16 * KIB)], properties(16 * KIB + 1), 400, 'ValidationError');
});

item(160, 'a file has 25 MiB', { sdks: WIRE }, async (t) => {
  const a = await uploader(t, 'a');
  const limit = 25 * KIB * KIB;
  const sized = (size) => [Buffer.concat([Buffer.from(file('')), Buffer.alloc(size, 'x')])];
  await edge(a, [sized(limit - 1), sized(limit)], sized(limit + 1), 413, 'PayloadTooLargeError');
  const sizes = (await a.messages()).map((m) => m.file.size);
  assert.deepEqual(sizes, [limit, limit - 1]);
  // One that says so beforehand is not waited for.
  const early = request(a.url, { method: 'POST', headers: { ...a.headers, 'Content-Length': limit + 2 * KIB * KIB } });
  t.discard(() => early.destroy());
  const answer = await new Promise((resolve, reject) => { early.on('response', resolve).on('error', reject).flushHeaders(); });
  const [text] = await answer.setEncoding('utf8').toArray();
  assert.deepEqual([answer.statusCode, JSON.parse(text).error], [413, 'PayloadTooLargeError']);
});

item(161, 'uploads are twenty at once', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { rateLimits: true });
  const [a, b] = await Promise.all(['a', 'b'].map((label) => uploader(t, label, server)));
  const started = Date.now();
  const outcomes = await Promise.all(Array.from({ length: 25 }, () => a.upload(file())));
  const taken = outcomes.filter((outcome) => outcome.status === 200).length;
  // One more comes free every six seconds.
  assert.ok(taken >= 20 && taken <= 21 + (Date.now() - started) / 6000, `${taken} were taken`);
  for (const { status, body, retryAfter } of outcomes.filter((outcome) => outcome.status !== 200)) {
    assert.deepEqual([status, body.error], [429, 'RateLimitedError']);
    assert.match(retryAfter, /^[1-6]$/);
  }
  assert.equal((await a.messages()).length, taken);
  assert.equal((await b.upload(file())).status, 200, 'the others may');
});

item(162, 'the properties of an upload are nested no deeper than those of a text', { sdks: WIRE }, async (t) => {
  const a = await uploader(t, 'a');
  const nested = (depth) => [file(), part('properties', `{"in":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`)];
  // In the body of an action they would be one level deeper, which is its 32nd.
  await edge(a, [nested(30), nested(31)], nested(32), 400, 'ValidationError');
});
