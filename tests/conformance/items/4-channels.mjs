// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Items 44 to 68: channels.

import assert from 'node:assert/strict';

import { everything, item } from '../harness/runner.mjs';

const ids = (resources) => resources.map((r) => r.id);

/** Whether a list of all channels under this filter holds the channel. */
async function lists(client, channel, filter) {
  const { paginator } = await client.ok('listChannels', filter ? { filter } : undefined);
  return ids(await everything(client, paginator)).includes(channel.id);
}

item(44, 'a public channel is created with its name as display name', async (t) => {
  const a = await t.start('a');
  const name = t.name('cats');
  const { channel } = await a.ok('createChannel', { type: 'PUBLIC', name, properties: { topic: 'fur' } });
  assert.equal(channel.type, 'PUBLIC');
  assert.equal(channel.name, name);
  assert.equal(channel.displayName, name);
  assert.deepEqual(channel.properties, { topic: 'fur' });
  assert.equal(channel.creator.id, a.user.id);
  assert.ok(!Number.isNaN(Date.parse(channel.createdTime)));
  const other = await a.ok('createChannel', { type: 'PUBLIC', name: t.name('dogs'), displayName: 'Dogs!' });
  assert.equal(other.channel.displayName, 'Dogs!');
});

item(45, 'a channel without a name gets a unique one', async (t) => {
  const a = await t.start('a');
  const made = await Promise.all(['PUBLIC', 'PUBLIC', 'PRIVATE'].map((type) => a.ok('createChannel', { type })));
  const names = made.map(({ channel }) => channel.name);
  assert.ok(names.every((name) => name.length > 0));
  assert.equal(new Set(names).size, 3);
});

item(46, 'the creator is a member', async (t) => {
  const a = await t.start('a');
  const { channel } = await a.ok('createChannel', { type: 'PUBLIC', name: t.name('mine') });
  assert.ok(await lists(a, channel, { joined: true }));
  assert.equal(typeof channel._actions.leave, 'string');
  assert.equal(channel._actions.join, undefined);
  await a.events.wait('onChannelJoined', (c) => c.id === channel.id);
});

item(47, 'a public name cannot be taken twice', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const name = t.name('taken');
  await a.ok('createChannel', { type: 'PUBLIC', name });
  assert.equal((await b.fails('createChannel', { type: 'PUBLIC', name })).error, 'ChannelNameTakenError');
  await a.fails('createChannel', { type: 'PUBLIC', name });
});

item(48, 'members named at creation join', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const { channel } = await a.ok('createChannel', { type: 'PRIVATE', name: t.name('secret'), members: [{ username: b.user.name }] });
  const joined = await b.events.wait('onChannelJoined', (c) => c.id === channel.id);
  assert.equal(joined.name, channel.name);
  assert.equal(typeof joined._actions.leave, 'string');
  assert.ok(await lists(b, channel, { joined: true }));
});

item(49, 'a direct channel has both as members', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const { channel } = await a.ok('createChannel', { type: 'DIRECT', members: [{ username: b.user.name }] });
  assert.equal(channel.type, 'DIRECT');
  assert.ok(channel.name.length > 0);
  const joined = await b.events.wait('onChannelJoined', (c) => c.id === channel.id);
  for (const view of [channel, joined]) {
    assert.deepEqual(ids(view.members).sort(), [a.user.id, b.user.id].sort());
  }
  assert.ok(await lists(b, channel));
});

item(50, 'the same direct channel is made only once', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const first = await a.ok('createChannel', { type: 'DIRECT', members: [{ username: b.user.name }] });
  const again = await a.ok('createChannel', { type: 'DIRECT', members: [{ id: b.user.id }] });
  const reverse = await b.ok('createChannel', { type: 'DIRECT', members: [a.user] });
  assert.equal(again.channel.id, first.channel.id);
  assert.equal(reverse.channel.id, first.channel.id);
  const alone = await a.ok('createChannel', { type: 'DIRECT', members: [] });
  assert.notEqual(alone.channel.id, first.channel.id);
});

item(51, 'a direct channel takes nine others and no more', async (t) => {
  const a = await t.start('a');
  const members = [];
  for (let i = 0; i < 10; i += 1) members.push({ username: (await t.raw(`m${i}`)).user.name });
  await a.fails('createChannel', { type: 'DIRECT', members });
  const { channel } = await a.ok('createChannel', { type: 'DIRECT', members: members.slice(0, 9) });
  assert.equal(channel.members.length, 10);
});

item(52, 'joined:false lists public channels one has not joined', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [open, joined, closed] = await Promise.all([
    a.ok('createChannel', { type: 'PUBLIC', name: t.name('open') }),
    b.ok('createChannel', { type: 'PUBLIC', name: t.name('own') }),
    a.ok('createChannel', { type: 'PRIVATE', name: t.name('closed') }),
  ]);
  assert.equal(await lists(b, open.channel, { joined: false }), true);
  assert.equal(await lists(b, joined.channel, { joined: false }), false);
  assert.equal(await lists(b, closed.channel, { joined: false }), false);
  assert.equal(await lists(b, open.channel, { joined: true }), false);
  assert.equal(await lists(b, open.channel), true);
  assert.equal(await lists(b, closed.channel), false);
});

item(53, 'joining a public channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const { channel } = await a.ok('createChannel', { type: 'PUBLIC', name: t.name('open') });
  const before = await b.channel(channel.id);
  assert.equal(typeof before._actions.join, 'string');
  assert.equal(before._actions.leave, undefined);
  const result = await b.ok('joinChannel', { channel: before });
  assert.equal(result.channel.id, channel.id);
  assert.equal(typeof result.channel._actions.leave, 'string');
  assert.equal(result.channel._actions.join, undefined);
  await b.events.wait('onChannelJoined', (c) => c.id === channel.id);
});

item(54, 'a private channel cannot be joined', async (t) => {
  const a = await t.start('a');
  const [channel] = await t.room(a);
  assert.equal(channel._actions.join, undefined);
  await assert.rejects(a.call('joinChannel', { channel }), { error: 'ChannelNotPubliclyJoinableError' });
});

item(55, 'leaving a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const left = await b.ok('leaveChannel', { channel: inB });
  assert.equal(left.channel.id, inB.id);
  await b.events.wait('onChannelLeft', (c) => c.id === inB.id);
  await b.fence();
  assert.equal(b.events.all('onChannelLeft', (c) => c.id === inB.id).length, 1);
  assert.equal(await lists(b, inB), false);
  await b.fails('sendMessage', { channel: inB, body: 'from outside' });
  assert.equal(a.events.all('onChannelLeft').length, 0);
  assert.deepEqual(ids((await a.ok('listChannelMembers', { channel: inA })).paginator.items), [a.user.id]);
});

item(56, 'a direct channel cannot be left', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [channel] = await t.direct(a, b);
  assert.equal(channel._actions.leave, undefined);
  await assert.rejects(a.call('leaveChannel', { channel }), { error: 'NotAChannelMemberError' });
});

item(57, 'inviting a user', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [channel] = await t.room(a);
  const { user } = await a.ok('inviteUser', { channel, user: { username: b.user.name } });
  assert.equal(user.id, b.user.id);
  assert.equal(user.name, b.user.name);
  await b.events.wait('onChannelJoined', (c) => c.id === channel.id);
  await b.ok('sendMessage', { channel: await b.channel(channel.id), body: 'thank you' });
});

item(58, 'nobody can be invited to a direct channel', async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [channel] = await t.direct(a, b);
  await assert.rejects(a.call('inviteUser', { channel, user: { username: c.user.name } }), { error: 'ChannelNotInvitableError' });
});

item(59, 'adding a moderator', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const result = await a.ok('addChannelModerator', { channel: inA, user: { username: b.user.name } });
  assert.equal(result.channel.id, inA.id);
  // The new moderator may do what he could not before.
  await b.ok('updateChannel', { channel: { ...inB, displayName: 'moderated' } });
  const [direct] = await t.direct(a, b);
  await assert.rejects(a.call('addChannelModerator', { channel: direct, user: { username: b.user.name } }), { error: 'CannotAddModeratorToChannel' });
});

item(60, 'updating a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const properties = { colour: ['red', { shade: 7 }] };
  const { channel } = await a.ok('updateChannel', { channel: { ...inA, displayName: 'New name', properties } });
  assert.equal(channel.displayName, 'New name');
  assert.deepEqual(channel.properties, properties);
  assert.equal(channel.name, inA.name);
  const seen = await b.events.wait('onChannelUpdated', (c) => c.id === inA.id && c.displayName === 'New name');
  assert.deepEqual(seen.properties, properties);
  await b.fails('updateChannel', { channel: { ...inB, displayName: 'Mutiny' } });
});

item(61, 'muting a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  const notified = async (body) => {
    await a.ok('sendMessage', { channel: inA, body });
    return b.events.wait('onNotificationReceived', (n) => n.data.message.body === body);
  };
  assert.equal((await notified('before')).muted, false);
  assert.equal((await b.ok('muteChannel', { channel: inB })).channel.id, inB.id);
  assert.equal((await notified('while muted')).muted, true);
  assert.equal((await b.ok('unmuteChannel', { channel: inB })).channel.id, inB.id);
  assert.equal((await notified('after')).muted, false);
});

item(62, 'hiding a direct channel until a message comes', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.direct(a, b);
  const result = await a.ok('hideChannel', { channel: inA });
  assert.equal(result.channel.id, inA.id);
  await a.events.wait('onChannelHidden', (c) => c.id === inA.id);
  assert.equal(await lists(a, inA), false);
  assert.equal(await lists(b, inB), true);
  await b.ok('sendMessage', { channel: inB, body: 'come back' });
  await a.events.wait('onChannelUnhidden', (c) => c.id === inA.id);
  assert.equal(await lists(a, inA), true);
});

item(63, 'clearing one\'s history of a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  await a.ok('sendMessage', { channel: inA, body: 'one' });
  await b.ok('sendMessage', { channel: inB, body: 'two' });
  assert.equal((await a.ok('clearChannelHistory', { channel: inA })).channel.id, inA.id);
  assert.deepEqual((await a.ok('listMessages', { channel: inA })).paginator.items, []);
  assert.equal((await b.ok('listMessages', { channel: inB })).paginator.items.length, 2);
  await b.ok('sendMessage', { channel: inB, body: 'three' });
  const { paginator } = await a.ok('listMessages', { channel: inA });
  assert.deepEqual(paginator.items.map((m) => m.body), ['three']);
});

item(64, 'deleting a channel', async (t) => {
  const [a, b] = await t.many('a', 'b');
  const [inA, inB] = await t.room(a, b);
  await b.fails('deleteChannel', { channel: inB });
  await a.ok('deleteChannel', { channel: inA });
  if (b.sdk.plain) await b.events.wait('onChannelDeleted', (c) => c.id === inA.id);
  await b.fails('retrieveChannel', inA.id);
  assert.equal(await lists(b, inB), false);
});

item(65, 'listing the members', async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  for (const [client, displayName] of [[a, 'Mia'], [b, 'Zoe'], [c, 'Ada']]) {
    await client.ok('updateCurrentUser', (me) => ({ ...me, displayName }));
  }
  const [inA] = await t.room(a, b, c);
  const from = a.frames.length;
  const { paginator } = await a.ok('listChannelMembers', { channel: inA });
  const listed = paginator.items.map((u) => u.displayName);
  assert.deepEqual([...listed].sort(), ['Ada', 'Mia', 'Zoe']);
  const [relay] = a.frames.all('out', (f) => f.command === 'SUBSCRIBE', from);
  if (a.sdk.plain) {
    assert.ok(relay.headers.destination.endsWith('.sort.user.displayName,asc'));
    assert.deepEqual(listed, ['Ada', 'Mia', 'Zoe']);
  } else {
    assert.ok(relay.headers.destination.endsWith('.sort.'));
  }
  const filtered = await a.ok('listChannelMembers', { channel: inA, filter: { displayName: 'zo' } });
  assert.deepEqual(ids(filtered.paginator.items), [b.user.id]);
});

item(66, 'asking whether a user is a member', async (t) => {
  const [a, b, c] = await t.many('a', 'b', 'c');
  const [channel] = await t.room(a, b);
  const isMember = async ({ id }) => {
    const { user } = await a.ok('retrieveUser', id);
    const result = await a.ok('checkUserIsChannelMember', { user, channel });
    return a.version === '1.58.2' ? result.isMember : result.isChannelMember;
  };
  assert.equal(await isMember(b.user), true);
  assert.equal(await isMember(c.user), false);
});

item(67, 'listing channels by name', async (t) => {
  const a = await t.start('a');
  const [wanted] = await Promise.all(['needle', 'haystack'].map((label) => a.ok('createChannel', { type: 'PUBLIC', name: t.name(label) })));
  const { paginator } = await a.ok('listChannels', { filter: { name: t.name('NEEDLE').toUpperCase() } });
  assert.deepEqual(ids(paginator.items), [wanted.channel.id]);
});

item(68, 'listing channels by size and sort', { sdks: ['1.11.0'] }, async (t) => {
  const server = await t.ownServer();
  const a = await t.start('a', { server });
  for (const name of ['d', 'b', 'e', 'a', 'c']) await a.ok('createChannel', { type: 'PUBLIC', name });
  const { paginator } = await a.ok('listChannels', { size: 2, sort: 'name,asc' });
  assert.deepEqual(paginator.items.map((c) => c.name), ['a', 'b']);
  assert.equal(paginator.hasNextPage, true);
  assert.equal(paginator.hasPrevPage, false);
  assert.deepEqual((await everything(a, paginator)).map((c) => c.name), ['a', 'b', 'c', 'd', 'e']);
  const descending = await a.ok('listChannels', { size: 3, sort: 'name,desc' });
  assert.deepEqual(descending.paginator.items.map((c) => c.name), ['e', 'd', 'c']);
});
