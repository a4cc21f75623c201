// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 100 to 117, 119 and 120: messages, files, paging, counters; threads are in 6-threads.mjs.

import assert from 'node:assert/strict';

import { settled } from '../harness/log.mjs';
import { everything, item, WIRE } from '../harness/runner.mjs';
import { connectApi } from '../harness/sdk.mjs';
import { ADMIN_TOKEN, API_KEY } from '../harness/server.mjs';

const bodies = (messages) => messages.map((m) => m.body);

async function say(client, channel, ...texts) {
  const sent = [];
  for (const body of texts) sent.push((await client.ok('sendMessage', { channel, body })).message);
  return sent;
}

item(100, 'replies', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const [parent] = await say(a, inA, 'question');
  const { message: reply } = await a.ok('sendMessage', { message: parent, body: 'answer' });
  assert.ok(reply.nestedLevel > 0);
  const [received, itsParent] = await chat.log.wait('onMessageReceived', ([m]) => m.body === 'answer');
  assert.equal(received.id, reply.id);
  assert.equal(itsParent.id, parent.id);
  assert.equal(itsParent.body, 'question');
  assert.equal((await b.ok('retrieveMessageParent', { message: received })).message.id, parent.id);
  assert.equal((await b.ok('countMessageReplies', { message: itsParent })).count, 1);
  assert.deepEqual(bodies((await b.ok('listMessages', { message: itsParent })).paginator.items), ['answer']);
  assert.equal((await b.ok('retrieveMessageChannel', { message: received })).channel.id, inA.id);
  const main = await b.ok('listMessages', { channel: inB, filter: { mainThread: true } });
  assert.deepEqual(bodies(main.paginator.items), ['question']);
});

item(101, 'asking for the parent of a message that is no reply', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const [message] = await say(a, channel, 'alone');
  assert.equal(message.nestedLevel, 0);
  assert.equal(message._relays.parent, undefined);
  await assert.rejects(a.call('retrieveMessageParent', { message }), { error: 'MessageNotAReplyError' });
});

item(102, 'sixty messages, page by page', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const texts = Array.from({ length: 60 }, (_, i) => `m${i}`);
  await Promise.all(texts.map((body) => a.ok('sendMessage', { channel, body })));
  const { paginator } = await a.ok('listMessages', { channel });
  assert.equal(paginator.items.length, 25);
  assert.equal(paginator.hasPrevPage, false);
  assert.deepEqual(bodies(await everything(a, paginator)), [...texts].reverse());
  let last = paginator;
  while (last.hasNextPage) last = await settled(last.nextPage(), 'nextPage');
  await assert.rejects(last.nextPage(), { error: 'PageOutOfBoundsError' });
});

item(103, 'an empty channel has an empty page', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const { paginator } = await a.ok('listMessages', { channel });
  assert.deepEqual(paginator.items, []);
  assert.equal(paginator.hasNextPage, false);
});

item(104, 'new messages do not disturb paging', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const texts = Array.from({ length: 40 }, (_, i) => `m${i}`);
  await Promise.all(texts.map((body) => a.ok('sendMessage', { channel: inA, body })));
  const { paginator } = await a.ok('listMessages', { channel: inA });
  await say(b, inB, 'new 1', 'new 2', 'new 3');
  assert.deepEqual(bodies(await everything(a, paginator)), [...texts].reverse());
});

item(105, 'and back to the first page', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  await Promise.all(Array.from({ length: 30 }, (_, i) => a.ok('sendMessage', { channel, body: `m${i}` })));
  const { paginator } = await a.ok('listMessages', { channel });
  const second = await settled(paginator.nextPage(), 'nextPage');
  assert.equal(second.hasPrevPage, true);
  const back = await settled(second.prevPage(), 'prevPage');
  assert.deepEqual(bodies(back.items), bodies(paginator.items));
});

item(106, 'a file is uploaded and downloaded', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const bytes = Buffer.from(Array.from({ length: 70000 }, (_, i) => (i * 7) % 256));
  const progress = [];
  const { message } = await a.ok('sendMessage', {
    channel: inA, file: new File([bytes], 'näme 1.bin', { type: 'application/x-cat' }),
    progressListener: { onStarted: () => progress.push('started'), onProgress: () => {}, onCompleted: (r) => progress.push(r) },
  });
  assert.deepEqual(progress, ['started', 0]);
  assert.equal(message.type, 'FILE');
  assert.equal(message.file.type, 'HOSTED');
  assert.equal(message.file.name, 'näme 1.bin');
  assert.equal(message.file.contentType, 'application/x-cat');
  assert.equal(message.file.size, bytes.length);
  assert.match(message.file.url, /\?grant=[A-Za-z0-9._~-]+$/);
  const [received] = await chat.log.wait('onMessageReceived', ([m]) => m.id === message.id);
  for (const { file } of [message, received]) {
    const answer = await fetch(file.url);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/x-cat');
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes);
    const part = await fetch(file.url, { headers: { Range: 'bytes=100-199' } });
    assert.equal(part.status, 206);
    assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(100, 200));
  }
  const bare = message.file.url.split('?')[0];
  for (const url of [bare, `${bare}?grant=`, `${bare}?grant=wrong`]) assert.ok([401, 403].includes((await fetch(url)).status), url);
  // A grant is its user's: a stranger's does not open it.
  const stranger = await t.start('stranger');
  const [own] = await t.room(stranger);
  const theirs = (await stranger.ok('sendMessage', { channel: own, file: new File(['x'], 'x', { type: 'text/plain' }) })).message;
  const grant = theirs.file.url.split('grant=')[1];
  assert.ok([401, 403].includes((await fetch(`${bare}?grant=${grant}`)).status));
  const files = await b.ok('listMessages', { channel: inB, filter: { type: 'FILE' } });
  assert.deepEqual(files.paginator.items.map((m) => m.id), [message.id]);
});

item(107, 'groupTag and properties of an upload', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const properties = { album: { cats: 3 } };
  const request = { channel, file: new File(['x'], 'x.txt', { type: 'text/plain' }), groupTag: 'album-1', properties };
  const { message } = await a.ok('sendMessage', request);
  assert.equal(message.groupTag, 'album-1');
  assert.deepEqual(message.properties, properties);
  const { message: text } = await a.ok('sendMessage', { channel, body: 'text', groupTag: 'album-2', properties });
  assert.equal(text.groupTag, 'album-2');
  assert.deepEqual(text.properties, properties);
});

item(108, 'an upload with a wrong grant fails', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  a.kitty.writeFileGrant = 'wrong';
  const progress = [];
  const error = await a.fails('sendMessage', {
    channel, file: new File(['x'], 'x.txt', { type: 'text/plain' }),
    progressListener: { onStarted: () => {}, onProgress: () => {}, onCompleted: (r) => progress.push(r) },
  });
  assert.equal(error.response.status, 401);
  assert.equal(error.response.data.error, 'AccessDeniedError');
  assert.deepEqual(progress, [1]);
  assert.deepEqual((await a.ok('listMessages', { channel })).paginator.items, []);
});

item(109, 'a file that lies elsewhere', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const file = { url: 'https://files.example/cat.png', name: 'cat.png', contentType: 'image/png', size: 4321 };
  await a.ok('sendMessage', { channel: inA, file });
  const [message] = await chat.log.wait('onMessageReceived');
  assert.equal(message.type, 'FILE');
  assert.equal(message.file.type, 'EXTERNAL');
  assert.equal(message.file.name, file.name);
  assert.equal(message.file.contentType, file.contentType);
  assert.equal(message.file.size, file.size);
  assert.ok(message.file.url.startsWith(file.url)); // the SDK appends its grant even here
});

item(110, 'mentions', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA] = await t.room(a, b);
  const body = `🐈 Hey <@${b.user.name}>, look at <#${inA.name}> and <@nobody at all>`;
  const [message] = await say(a, inA, body);
  assert.equal(message.body, body);
  const [user, channel] = message.mentions;
  assert.equal(message.mentions.length, 2);
  assert.equal(user.type, 'USER');
  assert.equal(user.user.id, b.user.id);
  assert.equal(body.slice(user.startPosition, user.endPosition), user.tag);
  assert.equal(user.tag, `<@${b.user.name}>`);
  assert.equal(channel.type, 'CHANNEL');
  assert.equal(channel.channel.id, inA.id);
  assert.equal(body.slice(channel.startPosition, channel.endPosition), channel.tag);
  const notification = await b.events.wait('onNotificationReceived');
  assert.equal(notification.data.type, 'USER:MENTIONED:USER');
  assert.equal(notification.data.mentionedUser.id, b.user.id);
  await say(a, inA, `only <#${inA.name}>`);
  const second = await b.events.wait('onNotificationReceived', (n) => n.data.message.body.startsWith('only'));
  assert.equal(second.data.type, 'USER:MENTIONED:CHANNEL');
  assert.equal(second.data.mentionedChannel.id, inA.id);
  assert.equal(b.events.all('onNotificationReceived').length, 2);
});

item(110, 'a reply to one\'s own message notifies as a reply', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const [question] = await say(b, inB, 'question');
  await a.ok('sendMessage', { message: (await a.ok('listMessages', { channel: inA })).paginator.items[0], body: 'answer' });
  const notification = await b.events.wait('onNotificationReceived');
  assert.equal(notification.data.type, 'USER:REPLIED_TO:MESSAGE');
  assert.equal(notification.data.parent.id, question.id);
});

item(111, 'links in a text', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const body = '🐱 see https://example.com/a?b=c#d, and http://example.org/(x). Not ftp://this';
  const [message] = await say(a, channel, body);
  assert.deepEqual(message.links.map((l) => body.slice(l.startPosition, l.endPosition)), message.links.map((l) => l.source));
  assert.deepEqual(message.links.map((l) => l.source), ['https://example.com/a?b=c#d', 'http://example.org/(x)']);
});

/** What an administrator's program sends. */
async function asAdmin(t, path, body, token = ADMIN_TOKEN) {
  return fetch(`${t.server.url}${path}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  });
}

item(112, 'a system message', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA] = await t.room(a, b);
  const chat = await a.chat(inA);
  const path = `/v1/channels/${inA.id}/messages`;
  assert.equal((await asAdmin(t, path, { type: 'TEXT', body: 'no' }, 'wrong')).status, 401);
  const answer = await asAdmin(t, path, { type: 'TEXT', body: 'Maintenance at noon' });
  assert.ok(answer.ok, `status ${answer.status}`);
  const [message] = await chat.log.wait('onMessageReceived');
  assert.equal(message.type, 'SYSTEM_TEXT');
  assert.equal(message.body, 'Maintenance at noon');
  assert.equal('user' in message, false);
  const notification = await b.events.wait('onNotificationReceived');
  assert.equal(notification.data.type, 'SYSTEM:SENT:MESSAGE');
  assert.equal(notification.body, 'Maintenance at noon');
  await a.fence();
  assert.equal(chat.log.all('onMessageReceived').length, 1);
});

item(113, 'unread counters', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [roomA, roomB] = await t.room(a, b);
  const [directA, directB] = await t.direct(a, b);
  const counters = async () => [
    (await b.ok('countUnreadMessages')).count,
    (await b.ok('countUnreadMessages', { channel: roomB })).count,
    (await b.ok('countUnreadMessages', { channel: directB })).count,
    (await b.ok('countUnreadChannels')).count,
    (await b.ok('countUnreadChannels', { filter: { type: 'DIRECT' } })).count,
  ];
  assert.deepEqual(await counters(), [0, 0, 0, 0, 0]);
  await say(a, roomA, 'one', 'two');
  await say(a, directA, 'three');
  await say(b, roomB, 'my own');
  assert.deepEqual(await counters(), [3, 2, 1, 2, 1]);
  const unread = await b.ok('listChannels', { filter: { unread: true } });
  assert.deepEqual(unread.paginator.items.map((c) => c.id).sort(), [roomA.id, directA.id].sort());
  await b.ok('readChannel', { channel: directB });
  assert.deepEqual(await counters(), [2, 2, 0, 1, 0]);
  const { paginator } = await b.ok('listMessages', { channel: roomB });
  await b.ok('readMessage', { message: paginator.items.find((m) => m.body === 'one') });
  assert.deepEqual(await counters(), [1, 1, 0, 1, 0]);
  await b.ok('readChannel', { channel: roomB });
  assert.deepEqual(await counters(), [0, 0, 0, 0, 0]);
});

item(114, 'the last message that a user has read', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const request = { channel: inA, username: b.user.name };
  const sent = await say(a, inA, 'one', 'two', 'three');
  const nothing = await a.call('retrieveLastReadMessage', request);
  if (a.sdk.plain) assert.equal(nothing.failed, true);
  else assert.equal(nothing.message ?? null, null);
  const { paginator } = await b.ok('listMessages', { channel: inB });
  await b.ok('readMessage', { message: paginator.items[1] });
  await b.ok('readMessage', { message: paginator.items[2] });
  assert.equal((await a.ok('retrieveLastReadMessage', request)).message.id, sent[1].id);
});

item(115, 'lists of receipts and reactions', async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [inA, inB] = await t.room(a, b, c);
  const [message] = await say(a, inA, 'text');
  const [seen] = (await b.ok('listMessages', { channel: inB })).paginator.items;
  await b.ok('readMessage', { message: seen });
  await b.ok('reactToMessage', { message: seen, emoji: 'heart' });
  const receipts = await a.ok('listReadReceipts', { message });
  assert.deepEqual(receipts.paginator.items.map((r) => r.user.id), [b.user.id]);
  const reactions = await a.ok('listReactions', { message });
  assert.deepEqual(reactions.paginator.items.map((r) => r.user?.id ?? r.users[0].id), [b.user.id]);
  assert.match(reactions.paginator.items[0].emoji.character, /^❤/);
});

item(116, 'texts of every kind come back as they were', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const controls = Array.from({ length: 31 }, (_, i) => String.fromCharCode(i + 1)).join('');
  const texts = [
    'emoji 👩‍👩‍👧‍👦 🏳️‍🌈 ❤️ 1️⃣', 'שלום مرحبا \u202Ereversed\u202C', 'line\nbreak\r\nand\ttab', '"quotes" \'single\' \\back\\slash\\n',
    `controls ${controls}`, 'a\u0301 ﬀ \u2028\u2029\uFEFF end', '  spaces kept  ', '</script><b>&amp;', 'x'.repeat(10000), 'é'.repeat(10000),
  ];
  const sent = await say(a, inA, ...texts);
  assert.deepEqual(bodies(sent), texts);
  await chat.log.waitFor(texts.length, 'onMessageReceived');
  assert.deepEqual(chat.log.all('onMessageReceived').map(([m]) => m.body), texts);
  assert.deepEqual(bodies((await b.ok('listMessages', { channel: inB })).paginator.items), [...texts].reverse());
  await a.fails('sendMessage', { channel: inA, body: 'x'.repeat(10001) });
});

item(117, 'nested properties come back as they were', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const properties = {
    text: 'ünï "q" \\', yes: true, no: null, whole: 9007199254740991, negative: -0.25, tiny: 1e-7, empty: {}, none: [],
    list: [1, [2, [3, { four: '4' }]]], 'key with: odd\nletters': { '': '' },
  };
  const { message } = await a.ok('sendMessage', { channel, body: 'x', properties });
  assert.deepEqual(message.properties, properties);
  assert.deepEqual((await a.ok('listMessages', { channel })).paginator.items[0].properties, properties);
  if (a.version !== '1.58.2') {
    const updated = await a.ok('updateMessageProperties', { message, properties: { only: 'this' } });
    assert.deepEqual(updated.message.properties, { only: 'this' });
  }
});

item(119, 'connectApi keeps its unread counters', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  await say(a, inA, 'before');
  const second = t.instance('second');
  const connection = await settled(second.inContext(() => connectApi({
    apiKey: API_KEY, username: b.user.name, $environment: { host: t.server.host, secure: false },
  })), 'connectApi');
  const counts = (subject) => {
    const seen = [];
    let changed = () => {};
    subject.watch((count) => { seen.push(count); changed(); });
    return (wanted) => settled(new Promise((resolve) => {
      changed = () => { if (seen.at(-1) === wanted) resolve(); };
      changed();
    }), `a counter of ${wanted}`);
  };
  const messages = counts(connection.unreadMessagesCount);
  const channels = counts(connection.unreadChannelsCount);
  await messages(1);
  await channels(1);
  await say(a, inA, 'now');
  await messages(2);
  await b.ok('readChannel', { channel: inB });
  await messages(0);
  await channels(0);
  assert.equal(connection.user.value.name, b.user.name);
  const client = connection.getSdkClient();
  await settled(connection.updateUser({ displayName: 'Connected' }), 'updateUser');
  assert.equal((await settled(client.retrieveCurrentUser(), 'retrieveCurrentUser')).user.displayName, 'Connected');
  assert.equal(connection.user.value.displayName, 'Connected');
  // Their topics are accepted, and nothing is ever published there.
  for (const name of ['onApplicationElementsChanged', 'onApplicationFeaturesChanged', 'onApplicationStylesChanged']) client[name](() => assert.fail(name));
  await connection.dispose();
});

item(120, 'a foreign user\'s topics are refused', { sdks: WIRE }, async (t) => {
  const [a, b] = await Promise.all([t.raw('a'), t.raw('b')]);
  for (const [name, topic] of Object.entries(b.user._topics)) {
    await assert.rejects(a.subscribe(topic), ({ error }) => /^(AccessDenied|ResourceNotFound)Error$/.test(error), name);
  }
  await a.subscribe(a.user._topics.notifications);
  for (const channel of [999999999, 'x']) await assert.rejects(a.subscribe(`/topic/v1/channels/${channel}`));
  await b.action(b.user._actions.createChannel, { type: 'PRIVATE', name: t.name('secret') });
  const { _embedded: { channels: [secret] } } = await b.relay(b.user._relays.channels);
  for (const [name, topic] of Object.entries(secret._topics)) await assert.rejects(a.subscribe(topic), undefined, name);
});
