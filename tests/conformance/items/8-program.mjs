// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The program: its accounts and keys, beside a running server; what it refuses to do, TLS, and who is let in.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { get } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';

import { item, WIRE } from '../harness/runner.mjs';
import { runProgram } from '../harness/server.mjs';

/** Runs one of purrd's commands on the folder of a server. */
function administrate(server, args, input) {
  const done = runProgram([...args, '--data-dir', server.folder], input);
  assert.equal(done.status, 0, `${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done.stdout.trim();
}

/** The headers that sign in with a password. */
const withPassword = (password) => ({ 'StompX-Auth-Params': Buffer.from(JSON.stringify({ password }), 'utf8').toString('base64') });

/** The error with which a sign-in is refused. */
async function refusal(t, server, username, { headers, ...options } = {}) {
  const raw = await t.socket({ server, ...options });
  raw.write('CONNECT', { 'StompX-User': username, 'accept-version': '1.2', 'heart-beat': '0,0', ...headers });
  const answer = await Promise.race([raw.log.wait('ERROR'), raw.log.wait('CONNECTED')]);
  assert.equal(answer.command, 'ERROR', `${username} was let in`);
  await raw.log.wait('close');
  return JSON.parse(answer.body);
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

item(138, 'purrd user passwd changes the password, also of who is there', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer(['--no-guests'], { accounts: { jane: 'first password', joe: 'another one' } });
  const joe = await t.raw('joe', { server, username: 'joe', headers: withPassword('another one') });
  const jane = await t.raw('jane', { server, username: 'jane', headers: withPassword('first password') });
  administrate(server, ['user', 'passwd', 'jane'], 'zweites Paßwort\n');
  await jane.log.wait('ERROR', (f) => JSON.parse(f.body).error === 'AccessDeniedError');
  await jane.log.wait('close');
  assert.equal((await refusal(t, server, 'jane', { headers: withPassword('first password') })).error, 'AccessDeniedError');
  const back = await t.raw('back', { server, username: 'jane', headers: withPassword('zweites Paßwort') });
  assert.equal(back.user.id, jane.user.id);
  await joe.fence(); // whom all that does not concern
});

item(139, 'purrd lists users and keys', { sdks: WIRE }, async (t) => {
  const server = await t.ownServer([], { accounts: { joe: 'long enough', 'ann & bob': 'long enough' } });
  await t.raw('guest', { server }); // not an account
  administrate(server, ['key', 'add', 'team']);
  administrate(server, ['key', 'add', 'tests']);
  const lists = () => ['user', 'key'].map((what) => administrate(server, [what, 'list']).split('\n').filter(Boolean));
  assert.deepEqual(lists().map((list) => list.sort()), [['ann & bob', 'joe'], ['team', 'tests']]);
  administrate(server, ['user', 'remove', 'joe']);
  administrate(server, ['key', 'remove', 'team']);
  assert.deepEqual(lists(), [['ann & bob'], ['tests']]);
});

/** A folder of the item's own. */
function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'purr-program-'));
  t.discard(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A certificate for 127.0.0.1 that signs itself, and its key. */
function certificate(t) {
  const folder = temporaryFolder(t);
  const [cert, key] = ['cert.pem', 'key.pem'].map((name) => join(folder, name));
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  chmodSync(key, 0o600);
  return { cert, key };
}

item(140, 'purrd says what is wrong, and ends with 1 or 2', { sdks: WIRE }, async (t) => {
  const folder = temporaryFolder(t);
  const refuses = (status, sentence, args, input) => {
    const done = runProgram(args, input);
    assert.equal(done.status, status, `${args.join(' ')}: ${done.stdout}${done.stderr}`);
    assert.match(done.stderr, sentence, args.join(' '));
    assert.match(done.stderr, /^purrd: /m);
    assert.equal(done.stdout, '');
  };
  const on = (...args) => [...args, '--data-dir', folder];
  assert.equal(runProgram(on('user', 'add', 'ann'), '8 bytes!\n').status, 0);
  assert.equal(runProgram(on('key', 'add', 'team')).status, 0);
  // What cannot be done.
  refuses(1, /at least 8 characters/, on('user', 'passwd', 'ann'), '7 bytes\n');
  refuses(1, /at least 8 characters/, on('user', 'add', 'joe'), '7 bytes\n');
  refuses(1, /at least 8 characters/, on('user', 'add', 'joe'));
  refuses(1, /no user 'joe'/, on('user', 'passwd', 'joe'), 'long enough\n');
  refuses(1, /no user 'joe'/, on('user', 'remove', 'joe'));
  refuses(1, /no key 'tests'/, on('key', 'remove', 'tests'));
  refuses(1, /a key 'team' already/, on('key', 'add', 'team'));
  assert.equal(runProgram(on('user', 'list')).stdout, 'ann\n', 'nothing of that was done');
  // What is not understood.
  refuses(2, /use one of/, on('user'));
  refuses(2, /use one of/, on('user', 'frobnicate', 'ann'));
  refuses(2, /use one of/, on('backup'));
  refuses(2, /--data-dir/, ['user', 'list']);
  refuses(2, /'frobnicate'/, ['frobnicate']);
  refuses(2, /frobnicate/, ['--frobnicate']);
  refuses(2, /HOST:PORT/, ['--listen', '127.0.0.1:65536']);
  refuses(2, /seconds/, ['--grace', '-1']);
  refuses(2, /web address/, ['--auth-url', 'ftp://127.0.0.1/']);
  // What would not be safe.
  refuses(2, /api key/, ['--listen', '0.0.0.0:0']);
  const { cert, key } = certificate(t);
  refuses(2, /go together/, ['--listen', '127.0.0.1:0', '--tls-cert', cert]);
  refuses(2, /no PEM certificate/, ['--listen', '127.0.0.1:0', '--tls-cert', key, '--tls-key', key]);
  chmodSync(key, 0o644);
  refuses(2, /chmod 600/, ['--listen', '127.0.0.1:0', '--tls-cert', cert, '--tls-key', key]);
  // And a port that somebody has.
  refuses(1, /taken/, ['--listen', t.server.host]);
});

item(141, 'with a certificate there is TLS, and nothing else', { sdks: WIRE }, async (t) => {
  const { cert, key } = certificate(t);
  const server = await t.ownServer(['--tls-cert', cert, '--tls-key', key]);
  assert.match(server.url, /^https:/);
  const ca = readFileSync(cert);
  const answer = await new Promise((resolve, reject) => { get(`${server.url}/healthz`, { ca }, resolve).on('error', reject); });
  assert.equal(answer.statusCode, 200);
  assert.match(answer.socket.getProtocol(), /^TLSv1\.[23]$/);
  answer.resume();
  const raw = await t.raw('a', { server, ca });
  await raw.action(raw.user._actions.createChannel, { type: 'PUBLIC', name: t.name('secret') });
  assert.equal((await raw.relay(raw.user._relays.channelsCount)).count, 1);
  assert.ok(raw.user.displayPictureUrl.startsWith(`${server.url}/`), raw.user.displayPictureUrl);
  // What is too old to be safe is not spoken, however much a client wants it.
  const { hostname, port } = new URL(server.url);
  const secure = (options) => new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port, ca, ...options }, () => { resolve(socket.getProtocol()); socket.destroy(); });
    socket.on('error', reject);
  });
  const weak = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' };
  for (const maxVersion of ['TLSv1', 'TLSv1.1']) await assert.rejects(secure({ ...weak, maxVersion }), maxVersion);
  assert.equal(await secure({ ...weak, maxVersion: 'TLSv1.2' }), 'TLSv1.2');
  // Who does not trust the certificate, or speaks plainly, gets nothing.
  await assert.rejects(fetch(`${server.url}/healthz`));
  await assert.rejects(fetch(`http://${server.host}/healthz`));
  const plain = await t.socket({ server: { url: `http://${server.host}` }, wait: 'error' });
  assert.equal(plain.log.all('open').length, 0);
  await raw.fence();
});

/** An address of this machine that is not its loopback; the loopback's where there is none. */
const ownAddress = Object.values(networkInterfaces()).flat().find((x) => x.family === 'IPv4' && !x.internal)?.address ?? '127.0.0.1';

item(142, 'off loopback guests come in only where they are asked in', { sdks: WIRE }, async (t) => {
  const listen = ['--listen', '0.0.0.0:0'];
  const accounts = { jane: 'correct horse' };
  const closed = await t.ownServer(listen, { accounts });
  const open = await t.ownServer([...listen, '--guests'], { accounts });
  for (const host of ['127.0.0.1', ownAddress]) {
    const at = (server) => ({ url: `http://${host}:${new URL(server.url).port}` });
    const denied = await refusal(t, at(closed), 'guest');
    assert.equal(denied.error, 'AccessDeniedError');
    assert.ok(!Number.isNaN(Date.parse(denied.timestamp)));
    assert.equal((await refusal(t, at(open), 'guest', { apiKey: 'wrong' })).error, 'AccessDeniedError');
    assert.equal((await t.raw('jane', { server: at(closed), username: 'jane', headers: withPassword('correct horse') })).user.isGuest, false);
    assert.equal((await t.raw('guest', { server: at(open), username: 'guest' })).user.isGuest, true);
  }
});

item(171, 'files are addressed by what others reach the server by', { sdks: WIRE }, async (t) => {
  const addressOf = async (options) => {
    const server = await t.ownServer([...options, '--guests']);
    const raw = await t.raw('jane', { server: { url: `${new URL(server.url).protocol}//127.0.0.1:${new URL(server.url).port}` } });
    return [raw.user.displayPictureUrl.replace(/\/v1\/picture\/.*/, ''), new URL(server.url).port];
  };
  const [elsewhere] = await addressOf(['--public-url', 'https://chat.example/purr/']);
  assert.equal(elsewhere, 'https://chat.example/purr');
  const [everywhere, port] = await addressOf(['--listen', '0.0.0.0:0']);
  const own = Object.values(networkInterfaces()).flat().filter((x) => x.family === 'IPv4' && !x.internal).map((x) => x.address);
  assert.ok((own.length > 0 ? own : ['127.0.0.1']).map((address) => `http://${address}:${port}`).includes(everywhere), everywhere);
  const [here, other] = await addressOf([]);
  assert.equal(here, `http://127.0.0.1:${other}`);
  for (const wrong of ['chat.example', 'ftp://chat.example', 'https://', 'https://chat.example/?a=b']) {
    assert.equal(runProgram(['--public-url', wrong]).status, 2, wrong);
  }
});

item(143, 'purrd backup makes a copy that a server starts on', async (t) => {
  const server = await t.ownServer([]);
  const [a, b] = await Promise.all(['a', 'b'].map((label) => t.start(label, { server })));
  const [inA] = await t.room(a, b);
  await a.ok('sendMessage', { channel: inA, body: 'before' });
  await a.ok('sendMessage', { channel: inA, file: new File(['meow'], 'cat.txt', { type: 'text/plain' }) });
  const copy = join(server.folder, 'copy');
  assert.match(administrate(server, ['backup', copy]), /copy\.$/);
  await a.ok('sendMessage', { channel: inA, body: 'after' });
  // It never writes over another one.
  const again = runProgram(['backup', copy, '--data-dir', server.folder]);
  assert.deepEqual([again.status, /exists already/.test(again.stderr)], [1, true], again.stderr);
  // One that fails, at its start, at its end or for want of a place, leaves nothing, not even the folders on the way.
  const away = temporaryFolder(t);
  const fails = (source, target, options) => {
    const { status, stderr } = runProgram(['backup', join(away, target), '--data-dir', source], '', options);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^purrd: .+\n$/m);
  };
  fails(join(away, 'nothing'), 'new');
  fails(join(away, 'nothing'), 'deep/down/new');
  writeFileSync(join(away, 'file'), '');
  fails(server.folder, 'file');
  fails(server.folder, 'file/new');
  mkdirSync(join(away, 'empty'));
  fails(join(away, 'nothing'), 'empty');
  writeFileSync(join(server.folder, 'files', 'large'), Buffer.alloc(2 ** 21));
  fails(server.folder, 'deep/new', { fileSize: 1024 }); // the database has room, the file has not
  fails(server.folder, 'new', { fileSize: 8 });
  rmSync(join(server.folder, 'files', 'large'));
  assert.deepEqual(readdirSync(away).sort(), ['empty', 'file']);
  // A folder that is there and empty is one to use.
  assert.equal(runProgram(['backup', join(away, 'empty'), '--data-dir', server.folder]).status, 0);
  assert.deepEqual(readdirSync(join(away, 'empty')).sort(), ['files', 'purr.sqlite']);

  const restored = await t.ownServer(['--data-dir', copy]);
  const back = await t.start('back', { server: restored, username: b.user.name });
  assert.equal(back.user.id, b.user.id);
  const { paginator } = await back.ok('listMessages', { channel: await back.channel(inA.id) });
  assert.deepEqual(paginator.items.map((m) => m.body ?? m.file.name), ['cat.txt', 'before']);
  assert.equal(await (await fetch(paginator.items[0].file.url)).text(), 'meow');
  assert.deepEqual((await b.ok('listMessages', { channel: inA })).paginator.items.map((m) => m.body ?? m.file.name), ['after', 'cat.txt', 'before']);
});

item(144, 'what a server keeps, and its copies, are for its user alone', { sdks: WIRE }, async (t) => {
  const folder = join(temporaryFolder(t), 'data');
  assert.equal(runProgram(['user', 'add', 'ann', '--data-dir', folder], 'long enough\n').status, 0);
  await t.ownServer(['--data-dir', folder]);
  const copy = `${folder}-copy`;
  assert.equal(runProgram(['backup', copy, '--data-dir', folder]).status, 0);
  for (const path of [folder, copy]) {
    for (const name of ['.', 'purr.sqlite', 'files']) assert.equal(statSync(join(path, name)).mode & 0o077, 0, join(path, name));
  }
});

item(173, 'what is secret or said is in no log', { sdks: WIRE }, async (t) => {
  const canary = (what) => `canary-${what}-7f3a`;
  const server = await t.ownServer(['--api-key', canary('key')], {
    accounts: { jane: canary('password') }, environment: { QT_LOGGING_RULES: 'purr.*=true' },
  });
  const jane = await t.raw('jane', { server, username: 'jane', apiKey: canary('key'), headers: withPassword(canary('password')) });
  await refusal(t, server, 'jane', { apiKey: canary('key'), headers: withPassword(`${canary('password')}2`) });
  await refusal(t, server, 'jane', { apiKey: `${canary('key')}2`, headers: withPassword(canary('password')) });
  const { grant } = await jane.relay(`${jane.application}/user.read_file_access_grant.relay`);
  await jane.action(jane.user._actions.createChannel, { type: 'PUBLIC', name: canary('channel') });
  const [channel] = (await jane.relay(jane.user._relays.channels))._embedded.channels;
  await jane.action(channel._actions.message, { type: 'TEXT', body: `${canary('text')}\u001b[31m\r\npurr.server: forged` });
  await assert.rejects(jane.relay(`/application/v1/${canary('path')}.relay`));
  await fetch(`${server.url}/v1/files/${canary('file')}?grant=${grant}`);
  await fetch(`${server.url}/${canary('path')}`, { method: 'POST', headers: { Grant: grant }, body: canary('text') });
  // What breaks the protocol is told, and its own words are not.
  const rude = await t.socket({ server, apiKey: canary('key') });
  rude.socket.send(`${canary('command')}\u001b[31m\nx:${canary('header')}\n\nforged\0`);
  await rude.log.wait('close');
  await jane.fence();
  const said = `${server.output}${server.errors}`;
  assert.match(said, /broke the protocol/);
  assert.ok(!said.includes('canary'), said);
  assert.ok(!said.includes(grant), said);
  assert.ok(!/[\u0000-\u0008\u000b-\u001f\u007f]|forged/.test(said), said);
});

item(145, 'an authentication service that never answers holds up nobody else', { sdks: WIRE, slow: true }, async (t) => {
  const asked = [];
  const hook = createServer((request, answer) => {
    let text = '';
    request.on('data', (data) => { text += data; }).on('end', () => {
      const { username } = JSON.parse(text);
      asked.push(username);
      if (username === 'broken') answer.writeHead(500).end();
      else if (username !== 'waiting') answer.writeHead(204).end();
    });
  });
  await new Promise((resolve) => { hook.listen(0, '127.0.0.1', resolve); });
  t.discard(() => { hook.closeAllConnections(); hook.close(); });
  const server = await t.ownServer(['--auth-url', `http://127.0.0.1:${hook.address().port}/`]);
  const waiting = await t.socket({ server });
  waiting.write('CONNECT', { 'StompX-User': 'waiting', 'accept-version': '1.2', 'heart-beat': '0,0' });
  for (let i = 0; i < 10; i += 1) {
    const raw = await t.raw(`served${i}`, { server });
    await raw.fence();
    raw.close();
  }
  assert.equal((await refusal(t, server, 'broken')).error, 'InternalError');
  assert.deepEqual([waiting.log.all('ERROR').length, waiting.log.all('close').length], [0, 0], 'it still waits');
  const error = JSON.parse((await waiting.log.wait('ERROR')).body);
  assert.equal(error.error, 'InternalError');
  assert.equal(typeof error.message, 'string');
  await waiting.log.wait('close');
  assert.ok(asked.includes('waiting'));
  // A service that is gone is no reason to let anybody in.
  hook.closeAllConnections();
  await new Promise((resolve) => { hook.close(resolve); });
  assert.equal((await refusal(t, server, 'served0')).error, 'InternalError');
});
