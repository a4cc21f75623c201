// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 32 to 43 and 132 to 134: users.

import assert from 'node:assert/strict';

import { everything, item } from '../harness/runner.mjs';

// One pixel.
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const names = (users) => users.map((user) => user.name).sort();

item(32, 'retrieveCurrentUser returns the user of the session', async (t) => {
  const a = await t.start('a');
  const { user } = await a.ok('retrieveCurrentUser');
  assert.equal(user.id, a.user.id);
  assert.equal(user.name, a.user.name);
});

item(33, 'updateCurrentUser changes display name and properties', async (t) => {
  const a = await t.start('a');
  const from = a.events.length;
  const properties = { mood: 'sleepy', deep: { list: [1, 'two', null] } };
  const { user } = await a.ok('updateCurrentUser', (me) => ({ ...me, displayName: 'Áva Cat', properties }));
  assert.equal(user.displayName, 'Áva Cat');
  assert.deepEqual(user.properties, properties);
  await a.events.wait('onCurrentUserChanged', (u) => u?.displayName === 'Áva Cat', { from });
  const { user: stored } = await a.ok('retrieveCurrentUser');
  assert.deepEqual(stored.properties, properties);
  for (const map of ['_relays', '_topics', '_actions', '_streams']) assert.deepEqual(user[map], a.user[map]);
});

item(34, 'the username cannot be changed', async (t) => {
  const a = await t.start('a');
  const { user } = await a.ok('updateCurrentUser', (me) => ({ ...me, name: 'somebody else', id: 1, isGuest: false, displayName: 'new' }));
  assert.equal(user.name, t.name('a'));
  assert.equal(user.id, a.user.id);
  assert.equal(user.isGuest, true);
});

item(35, 'a profile change reaches the user\'s other devices and the contacts', { sdks: ['2.106.2'] }, async (t) => {
  const a = await t.start('a');
  const second = await t.start('second', { username: a.user.name });
  const b = await t.start('b');
  const from = second.events.length;
  await a.ok('updateCurrentUser', (me) => ({ ...me, displayName: 'Renamed' }));
  const own = await second.events.wait('onCurrentUserChanged', (u) => u?.displayName === 'Renamed', { from });
  assert.deepEqual(own._topics, a.user._topics);
  const seen = await b.events.wait('onUserUpdated', (u) => u.id === a.user.id);
  assert.equal(seen.displayName, 'Renamed');
});

item(36, 'listUsers lists the others and not oneself', async (t) => {
  const server = await t.ownServer();
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((label) => t.start(label, { server })));
  const { paginator } = await a.ok('listUsers');
  assert.deepEqual(names(paginator.items), names([b.user, c.user]));
});

item(37, 'listUsers filters by online, displayName and name', async (t) => {
  const server = await t.ownServer();
  const [a, b, c] = await Promise.all(['a', 'bee', 'cat'].map((label) => t.start(label, { server })));
  await b.ok('updateCurrentUser', (me) => ({ ...me, displayName: 'Beatrice Bumble' }));
  const id = c.user.id;
  await c.end();
  await a.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online);
  const list = async (filter) => names((await a.ok('listUsers', { filter })).paginator.items);
  assert.deepEqual(await list({ online: true }), [b.user.name]);
  assert.deepEqual(await list({ online: false }), [c.user.name]);
  assert.deepEqual(await list({ displayName: 'beatrice' }), [b.user.name]);
  assert.deepEqual(await list({ name: c.user.name }), [c.user.name]);
  assert.deepEqual(await list({ name: 'nobody' }), []);
});

item(38, 'listUsersCount equals what listUsers lists', async (t) => {
  const server = await t.ownServer();
  const [a, b] = await Promise.all(['a', 'b'].map((label) => t.start(label, { server })));
  for (let i = 0; i < 30; i += 1) (await t.raw(`r${i}`, { server })).close();
  const { paginator } = await a.ok('listUsers');
  assert.equal(paginator.items.length, 25);
  const all = await everything(a, paginator);
  assert.equal(new Set(all.map((u) => u.id)).size, 31);
  assert.equal((await a.ok('listUsersCount')).count, 31);
  assert.equal((await a.ok('listUsersCount', { filter: { name: b.user.name } })).count, 1);
});

item(39, 'retrieveUser returns a user with presence', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const { user } = await a.ok('retrieveUser', b.user.id);
  assert.equal(user.name, b.user.name);
  assert.equal(user.presence.online, true);
  assert.equal(typeof user.presence.status, 'string');
  const id = b.user.id;
  await b.end();
  await a.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online);
  assert.equal((await a.ok('retrieveUser', id)).user.presence.online, false);
});

item(40, 'onUserPresenceChanged follows another user', async (t) => {
  const a = await t.start('a');
  const b = await t.start('b');
  const { id } = b.user;
  await a.events.wait('onUserPresenceChanged', (u) => u.id === id && u.presence.online);
  await b.end();
  await a.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online);
  await b.start(t.name('b'));
  await a.fence();
  const seen = a.events.all('onUserPresenceChanged', (u) => u.id === id).map((u) => u.presence.online);
  assert.deepEqual(seen, [true, false, true]);
});

item(41, 'a display picture is uploaded and is public', async (t) => {
  const a = await t.start('a');
  const before = await fetch(a.user.displayPictureUrl);
  assert.equal(before.status, 200);
  assert.match(before.headers.get('content-type'), /^image\//);
  const progress = [];
  const { user } = await a.ok('updateCurrentUserDisplayPicture', {
    file: { uri: `data:image/png;base64,${PNG}`, name: 'me.png' },
    progressListener: { onStarted: () => progress.push('started'), onProgress: () => {}, onCompleted: (r) => progress.push(r) },
  });
  assert.deepEqual(progress, ['started', 0]);
  assert.notEqual(user.displayPictureUrl, a.user.displayPictureUrl);
  assert.ok(!user.displayPictureUrl.includes('grant'));
  const after = await fetch(user.displayPictureUrl);
  assert.equal(after.status, 200);
  assert.equal(after.headers.get('content-type'), 'image/png');
  assert.deepEqual(Buffer.from(await after.arrayBuffer()), Buffer.from(PNG, 'base64'));
  assert.equal((await a.ok('retrieveCurrentUser')).user.displayPictureUrl, user.displayPictureUrl);
});

item(42, 'a display picture may be elsewhere', async (t) => {
  const a = await t.start('a');
  const url = 'https://pictures.example/me.png?size=2';
  const { user } = await a.ok('updateCurrentUserDisplayPicture', { file: { url, name: 'me.png', contentType: 'image/png', size: 321 } });
  assert.equal(user.displayPictureUrl, url);
});

item(43, 'blockUser, the block list, and unblocking', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const contact = (await a.ok('retrieveUser', b.user.id)).user;
  const { user } = await a.ok('blockUser', { user: contact });
  assert.equal(user.id, b.user.id);
  assert.equal(user.name, b.user.name);
  const { paginator } = await a.ok('listUserBlockedRecords', {});
  assert.deepEqual(paginator.items.map((record) => record.user.id), [b.user.id]);
  assert.ok(!Number.isNaN(Date.parse(paginator.items[0].createdTime)));
  assert.deepEqual((await b.ok('listUserBlockedRecords', {})).paginator.items, []);
  const unblocked = await a.ok('deleteUserBlockedRecord', { item: paginator.items[0], record: paginator.items[0] });
  assert.equal(unblocked.user.id, b.user.id);
  assert.deepEqual((await a.ok('listUserBlockedRecords', {})).paginator.items, []);
});

item(132, 'blocking and unblocking are told to the blocker\'s devices', { sdks: ['2.106.2'] }, async (t) => {
  const [a, b] = await t.many('a', 'b');
  const second = await t.start('second', { username: a.user.name });
  const contact = (await a.ok('retrieveUser', b.user.id)).user;
  await a.ok('blockUser', { user: contact });
  await a.ok('blockUser', { user: contact });
  for (const device of [a, second]) {
    const record = await device.events.wait('onUserBlocked');
    assert.equal(record.user.id, b.user.id);
    assert.ok(!Number.isNaN(Date.parse(record.createdTime)));
  }
  const [item] = (await second.ok('listUserBlockedRecords', {})).paginator.items;
  await second.ok('deleteUserBlockedRecord', { item, record: item });
  for (const device of [a, second]) {
    const user = await device.events.wait('onUserUnblocked');
    assert.equal(user.id, b.user.id);
    assert.equal(user.name, b.user.name);
    await device.fence();
    assert.deepEqual(['onUserBlocked', 'onUserUnblocked'].map((name) => device.events.all(name).length), [1, 1]);
  }
  await b.fence();
  assert.deepEqual([...b.events.all('onUserBlocked'), ...b.events.all('onUserUnblocked')], [], 'the blocked one hears nothing');
});

item(133, 'deleting oneself', { sdks: ['2.106.2'] }, async (t) => {
  const server = await t.ownServer();
  const [a, b] = await Promise.all(['a', 'b'].map((label) => t.start(label, { server })));
  const second = await t.start('second', { server, username: a.user.name });
  const [inA, inB] = await t.room(a, b);
  const chat = await b.chat(inB);
  await a.ok('sendMessage', { channel: inA, body: 'goodbye' });
  const { id } = a.user;
  // Nobody deletes somebody else.
  assert.equal((await b.fails('deleteUser', { user: { _actions: { delete: a.user._actions.delete } } })).error, 'AccessDeniedError');
  const closed = [a, second].map((client) => client.frames.wait('close'));
  const { user } = await a.ok('deleteUser', { user: a.user });
  assert.equal(user.id, id);
  await chat.log.wait('onMemberLeft', ([u]) => u.id === id);
  await Promise.all(closed);
  await b.events.wait('onUserPresenceChanged', (u) => u.id === id && !u.presence.online);
  assert.deepEqual((await b.ok('listUsers')).paginator.items, []);
  assert.deepEqual((await b.ok('listChannelMembers', { channel: inB })).paginator.items.map((u) => u.id), [b.user.id]);
  // What was said stays, by nobody.
  const [message] = (await b.ok('listMessages', { channel: inB })).paginator.items;
  assert.equal(message.body, 'goodbye');
  assert.equal(message.user, undefined);
  // The name is free again.
  const heir = await t.start('heir', { server, username: t.name('a') });
  assert.notEqual(heir.user.id, id);
  assert.deepEqual((await heir.ok('listChannels', { filter: { joined: true } })).paginator.items, []);
});

item(134, 'after deleting oneself no device comes back as somebody new', { sdks: ['2.106.2'] }, async (t) => {
  const a = await t.start('a');
  const second = await t.start('second', { username: a.user.name });
  await a.ok('deleteUser', { user: a.user });
  for (const device of [a, second]) {
    await device.frames.wait('close');
    // The one error after which an SDK does not connect again, as a guest of that name.
    const errors = device.frames.all('in', (f) => f.command === 'ERROR').map((f) => JSON.parse(f.body).error);
    assert.deepEqual(errors, ['AccessDeniedError']);
    assert.equal(device.sockets.length, 1);
  }
});
