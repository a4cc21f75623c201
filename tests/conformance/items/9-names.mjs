// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the SDKs call things, and where our own client says how it calls them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { item, WIRE } from '../harness/runner.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

// What the type declarations of the two generations name: calls and handlers.
const sdks = ['chatkitty/dist/esm/lib', '@chatkitty/core/esm'].map((folder) => {
  const [chatkitty, session, pagination] = ['chatkitty', 'chat-session', 'pagination'].map((file) => read(`node_modules/${folder}/${file}.d.ts`));
  const declared = `${chatkitty}\n${session}`;
  const names = [...declared.matchAll(/^ {4}(?:readonly )?(\w+)\??[:(]|\b(on[A-Z]\w+)/gm)].map((match) => match[1] ?? match[2]);
  const calls = [...`${declared}\n${pagination}`.matchAll(/^ {4}(\w+)\(.*\): (?:Promise|StartChatSessionResult|void\b)/gm)].map((match) => match[1]);
  return { folder, names: [...new Set(names)], calls: new Set(calls) };
});

item(170, 'our client has a row for everything that the SDKs name', { sdks: WIRE }, async () => {
  // Calls with sound and pictures are not ours (protocol.md 0); the rest are not for programs.
  const others = new Set(['constructor', 'apiKey', 'isSecure', 'onNextOrObserver', 'localStream', 'isMuted', 'initialize', 'leaveCall',
    'switchCamera', 'toggleMute', 'close', 'onParticipantAcceptedCall', 'onParticipantRejectedCall', 'onParticipantActive', 'onParticipantLeftCall']);
  const table = new Set(read('../../src/client/README.md').match(/\w+/g));
  for (const { folder, names } of sdks) {
    assert.ok(names.length > 50, `${folder}: ${names.length} names`);
    assert.deepEqual(names.filter((name) => !table.has(name) && !others.has(name)), [], folder);
  }
});

item(172, 'our client calls everything as the SDKs do', { sdks: WIRE }, async () => {
  const rows = [...read('../../src/client/README.md').matchAll(/^\| ?(.*?) ?\| ?(.*?) ?\| ?(.*?) \|$/gm)].map(([, ...cells]) => cells.map((cell) => cell.match(/\w+/g) ?? []));
  const handler = (name) => (/^on[A-Z]/.test(name) ? name[2].toLowerCase() + name.slice(3) : name);
  const header = read('../../src/client/chatkitty.h');
  const coded = new Set([header, read('../../src/client/chatsession.h')].join('\n').match(/\w+/g));

  // Each of theirs: its row and the code have it, or what the other generation calls it. The rest are states here.
  const states = new Set(['onCurrentUserOnline', 'onCurrentUserOffline', 'setThread', 'session']);
  const wanted = [...new Set(sdks.flatMap(({ names, calls: named }) => [...names, ...named]))]
    .filter((name) => !states.has(name) && rows.some(([first, later]) => first.includes(name) || later.includes(name)));
  assert.ok(wanted.length > 100, `${wanted.length} names have a row`);
  const isHere = (name) => rows.some(([first, later, here]) => {
    const names = [...(first.includes(name) ? [name, ...later] : []), ...(later.includes(name) ? [name, ...first] : [])];
    return names.map(handler).some((other) => here.includes(other) && coded.has(other));
  });
  assert.deepEqual(wanted.filter((name) => !isHere(name)), []);

  // Each of ours: theirs, or something that they cannot do. The last are named as in SDK 2.
  const ours = new Set(['retrieveMessage', 'listParticipants', 'removeChannelMember', 'refreshGrants',
    'listChannelModerators', 'deleteChannelModerator', 'blockChannelUser', 'listChannelBlockRecords', 'unblockChannelUser']);
  const calls = [...header.matchAll(/QCoro::Task<.*> (\w+)\(/g)].map((match) => match[1]);
  assert.ok(calls.length > 60, `${calls.length} calls`);
  const theirs = new Set(sdks.flatMap(({ calls: named }) => [...named]));
  assert.deepEqual([...new Set(calls)].filter((name) => !theirs.has(name) && !ours.has(name)), []);
});
