// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the SDKs call things, and where our own client says how it calls them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { item, WIRE } from '../harness/runner.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

item(170, 'our client has a row for everything that the SDKs name', { sdks: WIRE }, async () => {
  // Calls with sound and pictures are not ours (protocol.md 0); the rest are not for programs.
  const others = new Set(['constructor', 'apiKey', 'isSecure', 'onNextOrObserver', 'localStream', 'isMuted', 'initialize', 'leaveCall',
    'switchCamera', 'toggleMute', 'close', 'onParticipantAcceptedCall', 'onParticipantRejectedCall', 'onParticipantActive', 'onParticipantLeftCall']);
  const table = new Set(read('../../src/client/README.md').match(/\w+/g));
  for (const folder of ['chatkitty/dist/esm/lib', '@chatkitty/core/esm']) {
    const declared = ['chatkitty.d.ts', 'chat-session.d.ts'].map((file) => read(`node_modules/${folder}/${file}`)).join('\n');
    const names = [...declared.matchAll(/^ {4}(?:readonly )?(\w+)\??[:(]|\b(on[A-Z]\w+)/gm)].map((match) => match[1] ?? match[2]);
    assert.ok(names.length > 50, `${folder}: ${names.length} names`);
    assert.deepEqual([...new Set(names)].filter((name) => !table.has(name) && !others.has(name)), [], folder);
  }
});
