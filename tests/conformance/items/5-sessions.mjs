// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 69 to 99: chat sessions and what arrives in them.

import assert from 'node:assert/strict';

import { item, MODERN } from '../harness/runner.mjs';

/** `count` messages one after the other. */
async function say(client, channel, ...bodies) {
  const sent = [];
  for (const body of bodies) sent.push((await client.ok('sendMessage', { channel, body })).message);
  return sent;
}

const body = (text) => ([message]) => message.body === text;
const byId = (id) => ([user]) => user.id === id;

item(69, 'a chat session subscribes the channel first and the rest after its receipt', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const chat = await a.chat(channel);
  const entries = a.frames.entries(chat.from).filter((e) => e.name === 'in' || e.name === 'out');
  const subscribes = entries.filter((e) => e.value.command === 'SUBSCRIBE');
  assert.deepEqual(subscribes.map((e) => e.value.headers.destination), a.sdk.topics.map((name) => channel._topics[name]));
  const receipt = (subscribe) => entries.findIndex((e) => e.value.command === 'RECEIPT' && e.value.headers['receipt-id'] === subscribe.value.headers.receipt);
  const accepted = receipt(subscribes[0]);
  assert.ok(accepted > entries.indexOf(subscribes[0]));
  for (const other of subscribes.slice(1)) {
    assert.ok(entries.indexOf(other) > accepted, 'the rest comes after the receipt');
    assert.ok(receipt(other) > entries.indexOf(other));
  }
});

item(70, 'a message arrives', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await say(a, inA, 'Hi all');
  const [message, parent] = await chat.log.wait('onMessageReceived');
  assert.equal(message.type, 'TEXT');
  assert.equal(message.body, 'Hi all');
  assert.equal(message.user.name, a.user.name);
  assert.equal(message.channelId, inA.id);
  assert.ok(Math.abs(Date.parse(message.createdTime) - Date.now()) < 60000);
  assert.deepEqual(message.links, []);
  assert.equal('file' in message, false);
  assert.equal(parent, undefined);
});

item(71, 'one\'s own message arrives once', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const chat = await a.chat(channel);
  const [sent] = await say(a, channel, 'echo');
  const [seen] = await chat.log.wait('onMessageReceived', body('echo'));
  assert.equal(seen.id, sent.id);
  await a.fence();
  assert.equal(chat.log.all('onMessageReceived').length, 1);
});

item(72, 'sending needs no chat session', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  const [message] = await say(a, channel, 'from outside the room');
  assert.equal(message.body, 'from outside the room');
  assert.equal(message.user.id, a.user.id);
});

item(73, 'a burst arrives whole and in order', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chats = [await a.chat(inA), await b.chat(inB)];
  const wanted = Array.from({ length: 100 }, (_, i) => `message ${i}`);
  const sent = await Promise.all(wanted.map((text) => a.ok('sendMessage', { channel: inA, body: text })));
  assert.equal(new Set(sent.map(({ message }) => message.id)).size, 100);
  for (const chat of chats) {
    await chat.log.waitFor(100, 'onMessageReceived');
  }
  await Promise.all([a.fence(), b.fence()]);
  for (const chat of chats) {
    assert.deepEqual(chat.log.all('onMessageReceived').map(([m]) => m.body), wanted);
  }
});

item(74, 'quick keystrokes arrive as the last draft only', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  for (const keys of ['H', 'He', 'Hey']) a.kitty.sendKeystrokes({ channel: inA, keys });
  const [keystrokes] = await chat.log.wait('onKeystrokesReceived');
  assert.equal(keystrokes.keys, 'Hey');
  assert.equal(keystrokes.username, a.user.name);
  a.kitty.sendKeystrokes({ channel: inA, keys: 'Hey you' });
  await chat.log.wait('onKeystrokesReceived', ([k]) => k.keys === 'Hey you');
  assert.equal(chat.log.all('onKeystrokesReceived').length, 2);
});

/** Types a draft and waits until the other side has seen it. */
async function type(client, channel, watcher, keys) {
  client.kitty.sendKeystrokes({ channel, keys });
  await watcher.log.wait('onKeystrokesReceived', ([k]) => k.keys === keys && k.username === client.user.name);
}

item(75, 'typing starts once', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await type(a, inA, chat, 'one');
  const [user] = await chat.log.wait('onTypingStarted');
  assert.equal(user.id, a.user.id);
  await type(a, inA, chat, 'one two');
  await type(a, inA, chat, 'one two three');
  await b.fence();
  assert.equal(chat.log.all('onTypingStarted').length, 1);
  assert.equal(chat.log.all('onTypingStopped').length, 0);
  // Members outside the room hear of it too, without the channel.
  const outside = await b.events.wait('onParticipantStartedTyping', (u) => u.id === a.user.id);
  assert.equal(outside.name, a.user.name);
});

const endings = {
  'the time-out': async () => {},
  'an empty draft': async ({ a, inA }) => a.kitty.sendKeystrokes({ channel: inA, keys: '' }),
  'the message': async ({ a, inA }) => say(a, inA, 'there'),
  'the end of the chat session': async ({ own }) => own.end(),
  'the end of the connection': async ({ a }) => a.cut(),
};
for (const [cause, end] of Object.entries(endings)) {
  item(76, `typing stops once by ${cause}`, { slow: cause === 'the time-out' }, async (t) => {
    const [a, b, c] = await t.many('a', 'b', 'c');
    const [inA, inB, inC] = await t.room(a, b, c);
    const chat = await b.chat(inB);
    const own = await a.chat(inA);
    await type(a, inA, chat, 'almost there');
    await chat.log.wait('onTypingStarted', byId(a.user.id));
    await end({ a, inA, own });
    const [user] = await chat.log.wait('onTypingStopped', byId(a.user.id));
    assert.equal(user.id, a.user.id);
    // The next thing on the same topic, after which a second stop would be here.
    await type(c, inC, chat, 'me too');
    await chat.log.wait('onTypingStarted', byId(c.user.id));
    await b.fence();
    assert.equal(chat.log.all('onTypingStopped', byId(a.user.id)).length, 1);
    await b.events.wait('onParticipantStoppedTyping', (u) => u.id === a.user.id);
  });
}

item(77, 'entering is seen once', async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [inA, inB, inC] = await t.room(a, b, c);
  const chat = await a.chat(inA);
  await b.chat(inB);
  const [user] = await chat.log.wait('onParticipantEnteredChat', byId(b.user.id));
  assert.equal(user.name, b.user.name);
  await c.chat(inC);
  await chat.log.wait('onParticipantEnteredChat', byId(c.user.id));
  assert.deepEqual(chat.log.all('onParticipantEnteredChat').map(([u]) => u.id), [b.user.id, c.user.id]);
});

item(78, 'a user with two devices enters once and leaves once', async (t) => {
  const a = await t.start('a');
  const b1 = await t.start('b1', { username: t.name('b') });
  const b2 = await t.start('b2', { username: t.name('b') });
  const c = await t.start('c');
  const [inA, inB, inC] = await t.room(a, b1, c);
  const chat = await a.chat(inA);
  const entered = () => chat.log.all('onParticipantEnteredChat', byId(b1.user.id)).length;
  const left = () => chat.log.all('onParticipantLeftChat', byId(b1.user.id)).length;
  const first = await b1.chat(inB);
  const second = await b2.chat(await b2.channel(inB.id));
  first.end();
  await b1.fence();
  const marker = await c.chat(inC);
  await chat.log.wait('onParticipantEnteredChat', byId(c.user.id));
  assert.equal(entered(), 1);
  assert.equal(left(), 0);
  second.end();
  await chat.log.wait('onParticipantLeftChat', byId(b1.user.id));
  marker.end();
  await chat.log.wait('onParticipantLeftChat', byId(c.user.id));
  assert.equal(entered(), 1);
  assert.equal(left(), 1);
});

item(79, 'a lost connection leaves the chat', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await a.chat(inA);
  await b.chat(inB);
  await chat.log.wait('onParticipantEnteredChat', byId(b.user.id));
  b.cut();
  await chat.log.wait('onParticipantLeftChat', byId(b.user.id));
});

item(80, 'the presence of a member reaches the chat', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA] = await t.room(a, b);
  const chat = await a.chat(inA);
  const { id } = b.user;
  await b.end();
  await chat.log.wait('onParticipantPresenceChanged', ([u]) => u.id === id && !u.presence.online);
  await b.start(t.name('b'));
  await chat.log.wait('onParticipantPresenceChanged', ([u]) => u.id === id && u.presence.online);
  assert.equal(chat.log.all('onParticipantEnteredChat').length, 0);
});

item(81, 'editing a message', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const [sent] = await say(a, inA, 'tpyo');
  const { message } = await a.ok('editMessage', { message: sent, body: 'typo, see https://example.com' });
  assert.equal(message.id, sent.id);
  assert.equal(message.body, 'typo, see https://example.com');
  assert.ok(Date.parse(message.lastEditedTime) >= Date.parse(sent.createdTime));
  const [seen] = await chat.log.wait('onMessageUpdated', ([m]) => m.id === sent.id);
  assert.equal(seen.body, message.body);
  assert.equal(seen.links[0].source, 'https://example.com');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  assert.equal(paginator.items[0].body, message.body);
});

item(82, 'somebody else\'s message cannot be edited', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  await say(a, inA, 'mine');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  const error = await b.fails('editMessage', { message: paginator.items[0], body: 'stolen' });
  assert.equal(error.error, 'AccessDeniedError');
  assert.equal((await a.ok('listMessages', { channel: inA })).paginator.items[0].body, 'mine');
});

item(83, 'a channel update reaches the chat', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await a.ok('updateChannel', { channel: { ...inA, displayName: 'Renamed' } });
  const [channel] = await chat.log.wait('onChannelUpdated');
  assert.equal(channel.id, inA.id);
  assert.equal(channel.displayName, 'Renamed');
});

item(84, 'reading a message is seen', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const [chatA, chatB] = [await a.chat(inA), await b.chat(inB)];
  const [sent] = await say(a, inA, 'read me');
  const [received] = await chatB.log.wait('onMessageReceived', body('read me'));
  await b.ok('readMessage', { message: received });
  const [message, receipt] = await chatA.log.wait('onMessageRead');
  assert.equal(message.id, sent.id);
  assert.equal(receipt.user.id, b.user.id);
  assert.ok(!Number.isNaN(Date.parse(receipt.createdTime)));
});

item(85, 'reading twice is seen once', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const [chatA, chatB] = [await a.chat(inA), await b.chat(inB)];
  const sent = await say(a, inA, 'first', 'second');
  const [first] = await chatB.log.wait('onMessageReceived', body('first'));
  const [second] = await chatB.log.wait('onMessageReceived', body('second'));
  await b.ok('readMessage', { message: first });
  await b.ok('readMessage', { message: first });
  await b.ok('readMessage', { message: second });
  await chatA.log.wait('onMessageRead', ([m]) => m.id === sent[1].id);
  assert.deepEqual(chatA.log.all('onMessageRead').map(([m]) => m.id), sent.map((m) => m.id));
  await a.ok('readMessage', { message: sent[0] }); // one's own: nothing to do
  await a.fence();
  assert.equal(chatA.log.all('onMessageRead').length, 2);
});

item(86, 'readChannel reads all that is unread', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chatA = await a.chat(inA);
  const sent = await say(a, inA, 'one', 'two', 'three');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  await b.ok('readMessage', { message: paginator.items[1] });
  assert.equal((await b.ok('checkChannelUnread', { channel: inB })).unread, true);
  const result = await b.ok('readChannel', { channel: inB });
  assert.equal(result.channel.id, inB.id);
  await chatA.log.waitFor(3, 'onMessageRead');
  await a.fence();
  assert.deepEqual(chatA.log.all('onMessageRead').map(([m]) => m.id).sort((x, y) => x - y), sent.map((m) => m.id));
  assert.equal((await b.ok('checkChannelUnread', { channel: inB })).unread, false);
});

item(87, 'marking a message as unread', { sdks: MODERN }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chatA = await a.chat(inA);
  const [sent] = await say(a, inA, 'again');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  await b.ok('readMessage', { message: paginator.items[0] });
  await chatA.log.wait('onMessageRead');
  assert.equal((await b.ok('checkChannelUnread', { channel: inB })).unread, false);
  await b.ok('unreadMessage', { message: paginator.items[0] });
  const [message, receipt] = await chatA.log.wait('onMessageUnread');
  assert.equal(message.id, sent.id);
  assert.equal(receipt.user.id, b.user.id);
  assert.equal((await b.ok('checkChannelUnread', { channel: inB })).unread, true);
});

item(88, 'after end() no handler runs', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await say(a, inA, 'before');
  await chat.log.wait('onMessageReceived', body('before'));
  const from = b.frames.length;
  chat.end();
  const calls = chat.log.length;
  await b.frames.waitFor(b.sdk.topics.length, 'out', (f) => f.command === 'UNSUBSCRIBE', { from });
  await b.fence();
  await say(a, inA, 'after');
  await b.events.wait('onNotificationReceived', (n) => n.data.message.body === 'after');
  await b.fence();
  assert.equal(chat.log.length, calls);
  const unsubscribes = b.frames.all('out', (f) => f.command === 'UNSUBSCRIBE', from);
  assert.equal(unsubscribes.length, b.sdk.topics.length);
  assert.equal(b.frames.all('in', (f) => f.headers.destination === inB._topics.messages, from).length, 0);
});

item(89, 'outside the chat a message notifies', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  chat.end();
  await b.fence();
  const [sent] = await say(a, inA, 'anybody there?');
  const notification = await b.events.wait('onNotificationReceived');
  assert.equal(notification.data.type, 'USER:SENT:MESSAGE');
  assert.equal(notification.data.message.id, sent.id);
  assert.equal(notification.data.recipient.id, b.user.id);
  assert.equal(notification.channel.id, inA.id);
  assert.equal(notification.body, 'anybody there?');
  assert.ok(notification.title.includes(a.user.displayName));
  assert.equal(notification.muted, false);
  assert.equal(notification.readTime ?? null, null);
  await a.fence();
  assert.equal(a.events.all('onNotificationReceived').length, 0, 'the author is not notified');
});

item(90, 'inside the chat a message does not notify', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const [elsewhere] = await t.room(a, b);
  await b.chat(inB);
  await say(a, inA, 'inside');
  await say(a, elsewhere, 'elsewhere');
  await b.events.wait('onNotificationReceived', (n) => n.data.message.body === 'elsewhere');
  assert.deepEqual(b.events.all('onNotificationReceived').map((n) => n.data.message.body), ['elsewhere']);
});

item(91, 'a chat session elsewhere does not silence a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA] = await t.room(a, b);
  const [, otherInB] = await t.room(a, b);
  await b.chat(otherInB);
  await say(a, inA, 'over here');
  const notification = await b.events.wait('onNotificationReceived');
  assert.equal(notification.channel.id, inA.id);
});

item(92, 'ten chat sessions and no more', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const rooms = [];
  for (let i = 0; i < 11; i += 1) rooms.push(await t.room(a, b));
  const chats = [];
  for (const [, inB] of rooms.slice(0, 10)) chats.push(await b.chat(inB));
  const [inA11, inB11] = rooms[10];
  const eleventh = b.startChat(inB11);
  const refusal = await b.frames.wait('in', (f) => f.headers['subscription-id'] && f.body.includes('ChatSessionLimitExceededError'), { from: eleventh.from });
  const [subscribe] = b.frames.all('out', (f) => f.command === 'SUBSCRIBE' && f.headers.destination === inB11._topics.self, eleventh.from);
  assert.equal(refusal.headers['subscription-id'], subscribe.headers.id);
  assert.equal(refusal.headers['receipt-id'], subscribe.headers.receipt);
  for (const [i, [inA]] of rooms.entries()) await say(a, inA, `to ${i}`);
  for (const [i, chat] of chats.entries()) await chat.log.wait('onMessageReceived', body(`to ${i}`));
  await b.events.wait('onNotificationReceived', (n) => n.channel.id === inA11.id);
  await b.fence();
  assert.equal(eleventh.log.length, 0);
  chats[0].end();
  await b.fence();
  const again = await b.chat(inB11);
  await say(a, inA11, 'now?');
  await again.log.wait('onMessageReceived', body('now?'));
  await say(a, rooms[1][0], 'still?');
  await chats[1].log.wait('onMessageReceived', body('still?'));
});

item(93, 'a chat session of a stranger receives nothing', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA] = await t.room(a);
  const [shared] = await t.room(a, b);
  const chat = b.startChat({ ...inA, _topics: Object.fromEntries(Object.entries(inA._topics)) });
  await b.frames.wait('in', (f) => f.headers['subscription-id'] && f.headers['receipt-id'], { from: chat.from });
  await say(a, inA, 'private');
  await say(a, shared, 'shared');
  await b.events.wait('onNotificationReceived', (n) => n.channel.id === shared.id);
  await b.fence();
  assert.equal(chat.log.length, 0);
  assert.ok(!b.frames.all('in').some((f) => f.body.includes('"private"')));
});

item(94, 'two chat sessions on one channel each get every message', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const first = await b.chat(inB);
  const from = b.frames.length;
  const second = b.startChat(inB);
  for (const topic of b.sdk.topics) {
    const subscribe = await b.frames.wait('out', (f) => f.command === 'SUBSCRIBE' && f.headers.destination === inB._topics[topic], { from });
    await b.frames.wait('in', (f) => f.command === 'RECEIPT' && f.headers['receipt-id'] === subscribe.headers.receipt, { from });
  }
  await say(a, inA, 'twice');
  // One MESSAGE per subscription, and the SDK calls every handler of the topic for each.
  await first.log.waitFor(2, 'onMessageReceived');
  await second.log.waitFor(2, 'onMessageReceived');
  await b.fence();
  assert.equal(first.log.all('onMessageReceived').length + second.log.all('onMessageReceived').length, 4);
  const events = b.frames.all('in', (f) => f.headers.destination === inB._topics.messages, from).map((f) => JSON.parse(f.body).type);
  assert.equal(events.filter((type) => type === 'channel.message.created').length, 2);
});

item(95, 'a custom event arrives', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const properties = { where: { x: 1.5, y: [2] } };
  const result = await a.ok('triggerEvent', { channel: inA, type: 'wave', properties });
  assert.equal(result.channel.id, inA.id);
  const [event] = await chat.log.wait('onEventTriggered');
  assert.equal(event.type, 'wave');
  assert.deepEqual(event.properties, properties);
  assert.equal(event.user.id, a.user.id);
});

item(96, 'reactions', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await a.chat(inA);
  const [sent] = await say(a, inA, 'funny');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  const { reaction } = await b.ok('reactToMessage', { message: paginator.items[0], emoji: 'smile' });
  assert.equal(reaction.emoji.character, '😄');
  assert.ok(reaction.emoji.aliases.includes('smile'));
  assert.equal(reaction.user.id, b.user.id);
  const [message, added] = await chat.log.wait('onMessageReactionAdded');
  assert.equal(message.id, sent.id);
  assert.equal(added.user.id, b.user.id);
  assert.equal(added.emoji.character, '😄');
  const reactions = async () => (await a.ok('listMessages', { channel: inA })).paginator.items[0].reactions ?? [];
  assert.deepEqual((await reactions()).map((r) => [r.emoji.character, r.count, r.users.map((u) => u.id)]), [['😄', 1, [b.user.id]]]);
  // The same again changes nothing; another one by its character does.
  await b.ok('reactToMessage', { message: paginator.items[0], emoji: '😄' });
  await b.ok('reactToMessage', { message: paginator.items[0], emoji: '👍' });
  await chat.log.wait('onMessageReactionAdded', ([, r]) => r.emoji.character === '👍');
  assert.equal(chat.log.all('onMessageReactionAdded').length, 2);
  const removed = await b.ok('removeReaction', { message: paginator.items[0], emoji: 'smile' });
  assert.equal(removed.reaction.emoji.character, '😄');
  const [, gone] = await chat.log.wait('onMessageReactionRemoved');
  assert.equal(gone.emoji.character, '😄');
  assert.deepEqual((await reactions()).map((r) => r.emoji.character), ['👍']);
});

item(97, 'deleting a message', { sdks: MODERN }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const sent = await say(a, inA, 'keep', 'drop');
  await b.fails('deleteMessage', { message: sent[0] });
  const { message } = await a.ok('deleteMessage', { message: sent[1] });
  assert.equal(message.id, sent[1].id);
  const [deleted] = await chat.log.wait('onMessageDeleted');
  assert.equal(deleted.id, sent[1].id);
  for (const [client, channel] of [[a, inA], [b, inB]]) {
    const { paginator } = await client.ok('listMessages', { channel });
    assert.deepEqual(paginator.items.map((m) => m.body), ['keep']);
  }
});

item(98, 'deleting a message for oneself', { sdks: ['1.58.2'] }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const second = await t.start('second', { username: b.user.name });
  const [inA, inB] = await t.room(a, b);
  await say(a, inA, 'keep', 'hide');
  const { paginator } = await b.ok('listMessages', { channel: inB });
  const { message } = await b.ok('deleteMessageForMe', { message: paginator.items[0] });
  assert.equal(message.id, paginator.items[0].id);
  const bodies = async (client) => (await client.ok('listMessages', { channel: inA })).paginator.items.map((m) => m.body);
  assert.deepEqual(await bodies(b), ['keep']);
  assert.deepEqual(await bodies(second), ['keep']);
  assert.deepEqual(await bodies(a), ['hide', 'keep']);
});

item(99, 'members and moderators come and go', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await a.ok('inviteUser', { channel: inA, user: { username: c.user.name } });
  await chat.log.wait('onMemberJoined', byId(c.user.id));
  await a.ok('addChannelModerator', { channel: inA, user: { id: c.user.id } });
  await chat.log.wait('onModeratorAdded', byId(c.user.id));
  const listed = await b.ok('listChannelModerators', { channel: inB });
  assert.deepEqual(listed.paginator.items.map((u) => u.id).sort(), [a.user.id, c.user.id].sort());
  await a.ok('deleteChannelModerator', { channel: inA, user: { id: c.user.id } });
  await chat.log.wait('onModeratorDeleted', byId(c.user.id));
  await c.ok('leaveChannel', { channel: await c.channel(inA.id) });
  await chat.log.wait('onMemberLeft', byId(c.user.id));
});

item(99, 'a moderator blocks and unblocks a member', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [inA, inB, inC] = await t.room(a, b, c);
  const chat = await b.chat(inB);
  const chatOfC = await c.chat(inC);
  const { record } = await a.ok('blockChannelUser', { channel: inA, user: { id: c.user.id } });
  assert.equal(record.user.id, c.user.id);
  await chat.log.wait('onMemberBlocked');
  await chat.log.wait('onParticipantLeftChat', byId(c.user.id));
  const records = await a.ok('listChannelBlockRecords', { channel: inA });
  assert.deepEqual(records.paginator.items.map((r) => r.user.id), [c.user.id]);
  await c.fails('sendMessage', { channel: inC, body: 'let me in' });
  await say(a, inA, 'without you');
  await c.fence();
  assert.equal(chatOfC.log.all('onMessageReceived').length, 0);
  await a.ok('unblockChannelUser', { record });
  await chat.log.wait('onMemberUnblocked');
  await a.ok('inviteUser', { channel: inA, user: { username: c.user.name } });
  await c.ok('sendMessage', { channel: await c.channel(inA.id), body: 'back' });
});
