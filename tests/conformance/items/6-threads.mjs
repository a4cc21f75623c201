// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 118 and 128 to 131: threads, and what is typed in them.

import assert from 'node:assert/strict';

import { item, WIRE } from '../harness/runner.mjs';

item(118, 'threads', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const properties = { about: 'fish' };
  const { thread } = await a.ok('createThread', { channel: inA, name: 'Dinner', properties });
  assert.equal(thread.name, 'Dinner');
  assert.deepEqual(thread.properties, properties);
  const standalone = await b.ok('listThreads', { channel: inB, filter: { includeMainThread: false, standalone: true } });
  assert.deepEqual(standalone.paginator.items.map((x) => x.id), [thread.id]);
  const all = await b.ok('listThreads', { channel: inB });
  assert.ok(all.paginator.items.some((x) => x.id !== thread.id), 'the main thread is listed too');
  const { message } = await b.ok('sendMessage', { thread: standalone.paginator.items[0], body: 'in the thread' });
  assert.equal(message.channelId, inA.id);
  assert.equal((await a.ok('listThreadChannel', { thread })).channel.id, inA.id);
  assert.ok((await a.ok('readThread', { thread })).thread);
  assert.equal((await a.ok('countUnreadMessages', { channel: inA })).count, 0);
  await a.fails('listThreadMessage', { thread });
});

const typeOf = (frame) => JSON.parse(frame.body).type;

/** The resource of the first event of this type that comes for a subscription. */
async function heard(raw, id, type) {
  const frame = await raw.log.wait('MESSAGE', (f) => f.headers.subscription === id && typeOf(f) === type);
  return JSON.parse(frame.body).resource;
}

/** Listens to topics of a resource by hand: the subscription's id by the topic's name. */
async function listen(raw, { _topics }, ...names) {
  const ids = {};
  for (const name of names) ids[name] = await raw.subscribe(_topics[name]);
  return ids;
}

const created = 'thread.keystrokes.created';
const [started, stopped] = ['thread.typing.started', 'thread.typing.stopped'];

item(128, 'what is typed in a thread stays in it', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  const { thread } = await a.ok('createThread', { channel: inA, name: 'Dinner' });
  // No SDK subscribes a thread's topics, so another device of theirs listens by hand.
  const device = await t.raw('device', { username: b.user.name });
  const there = await listen(device, await device.relay(`/application/v1/threads/${thread.id}.relay`), 'keystrokes', 'typing');
  const main = await listen(device, await device.relay(`/application/v1/channels/${inA.id}.relay`), 'self', 'keystrokes', 'typing');

  a.kitty.sendKeystrokes({ thread, keys: 'soup' });
  const keystrokes = await heard(device, there.keystrokes, created);
  assert.equal(keystrokes.keys, 'soup');
  assert.equal(keystrokes.username, a.user.name);
  assert.equal((await device.relay(keystrokes._relays.thread)).id, thread.id);
  assert.equal((await device.relay(keystrokes._relays.user)).id, a.user.id);
  assert.equal((await heard(device, there.typing, started)).id, a.user.id);
  await b.events.wait('onParticipantStartedTyping', (u) => u.id === a.user.id);
  a.kitty.sendKeystrokes({ thread, keys: '' });
  assert.equal((await heard(device, there.typing, stopped)).id, a.user.id);
  await b.events.wait('onParticipantStoppedTyping', (u) => u.id === a.user.id);

  // The channel's own comes after all that, and alone; the thread hears nothing of it.
  a.kitty.sendKeystrokes({ channel: inA, keys: 'to everybody' });
  await chat.log.wait('onKeystrokesReceived');
  await chat.log.wait('onTypingStarted');
  await Promise.all([b.fence(), device.fence()]);
  assert.deepEqual(chat.log.all('onKeystrokesReceived').map(([k]) => k.keys), ['to everybody']);
  assert.deepEqual([chat.log.all('onTypingStarted').length, chat.log.all('onTypingStopped').length], [1, 0]);
  assert.deepEqual(device.events(main.keystrokes).map((e) => e.resource.keys), ['to everybody']);
  assert.deepEqual(device.events(main.typing).map((e) => e.type), [started]);
  assert.deepEqual(device.events(there.keystrokes).map((e) => e.resource.keys), ['soup', '']);
  assert.deepEqual(device.events(there.typing).map((e) => e.type), [started, stopped]);
});

const threadHandlers = ['onThreadMessageReceived', 'onThreadKeystrokesReceived', 'onThreadTypingStarted', 'onThreadTypingStopped'];
const calls = (chat) => threadHandlers.map((name) => chat.log.all(name).length);

item(129, 'setThread with the main thread hears what is typed and sent in the channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const { thread: dinner } = await a.ok('createThread', { channel: inA, name: 'Dinner' });
  const mainOf = async (client, channel) => (await client.ok('listThreads', { channel })).paginator.items.find((x) => x.id !== dinner.id);
  const [own, theirs] = [await mainOf(a, inA), await mainOf(b, inB)];
  assert.equal(theirs.type, 'MAIN');
  const chat = await b.chat(inB);
  const device = await t.raw('device', { username: b.user.name });
  const { messages } = await listen(device, await device.relay(`/application/v1/channels/${inB.id}.relay`), 'messages');
  assert.deepEqual(calls(chat), [0, 0, 0, 0]);
  chat.session.setThread(theirs);
  a.kitty.sendKeystrokes({ thread: own, keys: 'in the main thread' });
  const [thread, keystrokes] = await chat.log.wait('onThreadKeystrokesReceived');
  assert.equal(thread.id, theirs.id);
  assert.equal(keystrokes.keys, 'in the main thread');
  const [, typist] = await chat.log.wait('onThreadTypingStarted');
  assert.equal(typist.id, a.user.id);
  // The main thread is the channel: its own handlers run as well.
  await chat.log.wait('onKeystrokesReceived', ([k]) => k.keys === 'in the main thread');
  await chat.log.wait('onTypingStarted');
  await a.ok('sendMessage', { thread: own, body: 'and sent' });
  await chat.log.wait('onMessageReceived', ([m]) => m.body === 'and sent');
  const [where, said] = await chat.log.wait('onThreadMessageReceived');
  assert.deepEqual([where.id, said.body, said.user.id], [theirs.id, 'and sent', a.user.id]);
  await chat.log.wait('onThreadTypingStopped', ([x, user]) => x.id === theirs.id && user.id === a.user.id);
  // Another thread takes its place.
  chat.session.setThread((await b.ok('listThreads', { channel: inB, filter: { standalone: true } })).paginator.items[0]);
  const before = calls(chat);
  a.kitty.sendKeystrokes({ thread: own, keys: 'unheard' });
  await chat.log.wait('onKeystrokesReceived', ([k]) => k.keys === 'unheard');
  await a.ok('sendMessage', { channel: inA, body: 'unheard' });
  await chat.log.wait('onMessageReceived', ([m]) => m.body === 'unheard');
  await Promise.all([b.fence(), device.fence()]);
  assert.deepEqual(calls(chat), before);
  // The channel's own handler ran once for each, and who is no SDK was sent nothing twice.
  assert.deepEqual(chat.log.all('onMessageReceived').map(([m]) => m.body), ['and sent', 'unheard']);
  assert.deepEqual(device.events(messages).map((e) => [e.type, e.resource.body]),
    ['and sent', 'unheard'].map((body) => ['channel.message.created', body]));
});

/** What an application can do about the topics that its SDK leaves out. */
function listenInSdk(client, thread) {
  const { stompX } = client.kitty;
  const listenToTopic = (stompX.listenToTopic ?? stompX.subscribeToTopic).bind(stompX);
  const topics = ['messages', 'keystrokes', 'typing'].map((name) => thread._topics[name]);
  client.inContext(() => topics.forEach((topic) => listenToTopic({ topic })));
  return client.subscribed(topics);
}

item(130, 'setThread with a thread whose topics are subscribed hears all of it', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const { thread } = await a.ok('createThread', { channel: inA, name: 'Dinner' });
  const chat = await b.chat(inB);
  const [theirs] = (await b.ok('listThreads', { channel: inB, filter: { standalone: true } })).paginator.items;
  await listenInSdk(b, theirs);
  chat.session.setThread(theirs);
  a.kitty.sendKeystrokes({ thread, keys: 'soup' });
  const [inThread, keystrokes] = await chat.log.wait('onThreadKeystrokesReceived');
  assert.equal(inThread.id, thread.id);
  assert.equal(keystrokes.keys, 'soup');
  const [, typist] = await chat.log.wait('onThreadTypingStarted');
  assert.equal(typist.id, a.user.id);
  const { message } = await a.ok('sendMessage', { thread, body: 'soup!' });
  const [, received] = await chat.log.wait('onThreadMessageReceived');
  assert.equal(received.id, message.id);
  assert.equal(received.body, 'soup!');
  await chat.log.wait('onThreadTypingStopped');
  // What follows in the channel is not the thread's.
  await a.ok('sendMessage', { channel: inA, body: 'to everybody' });
  await chat.log.wait('onMessageReceived', ([m]) => m.body === 'to everybody');
  await b.fence();
  assert.deepEqual(calls(chat), [1, 1, 1, 1]);
  assert.deepEqual([chat.log.all('onKeystrokesReceived').length, chat.log.all('onTypingStarted').length], [0, 0]);
});

item(131, 'the replies to a message are typed in a thread of their own', { sdks: WIRE }, async (t) => {
  const [a, b, stranger] = await Promise.all(['a', 'b', 'stranger'].map((label) => t.raw(label)));
  const rooms = await b.subscribe(b.user._topics.channels);
  await a.action(a.user._actions.createChannel, { type: 'PRIVATE', name: t.name('room'), members: [{ username: b.user.name }] });
  const room = await heard(b, rooms, 'user.channel.joined');
  const main = await listen(b, room, 'self', 'messages', 'keystrokes', 'typing');
  await a.action(room._actions.message, { type: 'TEXT', body: 'question' });
  const question = await heard(b, main.messages, 'channel.message.created');
  await a.action(question._actions.reply, { type: 'TEXT', body: 'answer' });
  const { _embedded: { threads } } = await b.relay(room._relays.threads);
  const thread = threads.find((x) => x.type === 'MESSAGE');
  assert.equal((await b.relay(thread._relays.message)).id, question.id);
  const there = await listen(b, thread, 'messages', 'keystrokes', 'typing');
  await a.action(thread._actions.keystrokes, { keys: 'another ans' });
  assert.equal((await heard(b, there.keystrokes, created)).keys, 'another ans');
  await heard(b, there.typing, started);
  await a.action(question._actions.reply, { type: 'TEXT', body: 'another answer' });
  await heard(b, there.typing, stopped);
  assert.equal((await heard(b, there.messages, 'thread.message.created')).body, 'another answer');
  await b.fence();
  assert.deepEqual([b.events(main.keystrokes), b.events(main.typing)], [[], []]);
  assert.deepEqual(b.events(there.typing).map((e) => e.type), [started, stopped]);
  // A thread is as closed as its channel.
  const refused = ({ error }) => /^(AccessDenied|ResourceNotFound)Error$/.test(error);
  for (const topic of Object.values(thread._topics)) await assert.rejects(stranger.subscribe(topic), refused, topic);
  await assert.rejects(stranger.action(thread._actions.keystrokes, { keys: 'let me in' }), refused);
  await assert.rejects(stranger.relay(thread._relays.self), refused);
});
