// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The numbered items of the conformance checklist, and how they are run.

import { settled } from './log.mjs';
import { Raw } from './raw.mjs';
import { Client, SDKS } from './sdk.mjs';
import { Server } from './server.mjs';

const items = [];
let serial = 0;

/** All SDKs; what an item runs with unless it says otherwise. */
export const ALL = Object.keys(SDKS);
/** SDKs with the methods and events that came after 1.58.2. */
export const MODERN = ['1.11.0', '2.106.2'];
/** For items that are about the wire alone. */
export const WIRE = ['wire'];

/**
 * Declares item `number`. `f(t)` gets a Test; it runs once per SDK. `slow` items wait for real time to pass: they
 * start first and beside everything else. `missing` says what this machine lacks for it, which skips it.
 */
export function item(number, title, options, f) {
  if (typeof options === 'function') [options, f] = [{}, options];
  const { sdks = ALL, slow = false, missing, deadline = slow ? 240000 : 120000 } = options;
  for (const sdk of sdks) items.push({ number, title, sdk, slow, missing, deadline, f });
}

/** What an item works with; ends everything it started when the item is over. */
class Test {
  #discards = [];
  #counter = 0;

  constructor(item, shared, run) {
    this.item = item;
    this.sdk = item.sdk;
    /** The server that most items share. */
    this.server = shared;
    this.prefix = `${item.number}-${item.sdk}-${run}${++serial}`;
  }

  /** A name that no other item uses. */
  name(label) {
    return `${label}-${this.prefix}`;
  }

  /** Does this when the item is over, whatever its outcome. */
  discard(f) {
    this.#discards.push(async () => { await f(); });
  }

  /** A server that this item shares with nobody. */
  async ownServer(options, more) {
    const server = await Server.start(options, more);
    this.#discards.push(() => server.stop());
    return server;
  }

  /** An SDK instance without a session. */
  instance(label = `client${++this.#counter}`, { sdk = this.sdk, server = this.server, ...options } = {}) {
    const client = new Client(sdk, server, { label, ...options });
    this.#discards.push(() => client.discard());
    return client;
  }

  /** An SDK instance with a running session of a new user. */
  async start(label, options = {}) {
    const client = this.instance(label, options);
    return client.start(options.username ?? this.name(label), options.authParams);
  }

  /** Several of them at once. */
  many(...labels) {
    return Promise.all(labels.map((label) => this.start(label)));
  }

  /** A client by hand with a running session. */
  async raw(label, { server = this.server, username = this.name(label), ...options } = {}) {
    const raw = await Raw.start(server, username, options);
    this.#discards.push(() => raw.close());
    return raw;
  }

  /** A connection by hand that has not signed in. */
  async socket(options = {}) {
    const raw = await Raw.open(options.server ?? this.server, options);
    this.#discards.push(() => raw.close());
    return raw;
  }

  /** A new channel of `owner` with the others as members; each one's own view of it, in that order. */
  async room(owner, ...others) {
    const created = await owner.ok('createChannel', {
      type: 'PRIVATE', name: this.name(`room${++this.#counter}`), members: others.map((o) => ({ username: o.user.name })),
    });
    const views = others.map(async (other) => {
      await other.events.wait('onChannelJoined', (c) => c.id === created.channel.id);
      return other.channel(created.channel.id);
    });
    return [await owner.channel(created.channel.id), ...(await Promise.all(views))];
  }

  /** A direct channel of two; each one's own view. */
  async direct(a, b) {
    const created = await a.ok('createChannel', { type: 'DIRECT', members: [{ username: b.user.name }] });
    return [await a.channel(created.channel.id), await b.channel(created.channel.id)];
  }

  async finish() {
    const results = await Promise.allSettled(this.#discards.reverse().map((discard) => discard()));
    for (const { value } of results) {
      if (value && 'code' in value && value.code !== 0) throw new Error(`purrd ended with ${value.signal ?? value.code}`);
    }
  }
}

/** All items of a paginator, page by page. */
export async function everything(client, paginator) {
  const found = [...paginator.items];
  for (let page = paginator; page.hasNextPage;) {
    page = await settled(client.inContext(() => page.nextPage()), 'nextPage');
    found.push(...page.items);
  }
  return found;
}

const describe = ({ number, title, sdk }) => `${number}. ${title}${sdk === 'wire' ? '' : ` [${SDKS[sdk].name}]`}`;

/** Runs the items that `wanted(item)` chooses; `pending` maps numbers to reasons. Returns how it went. */
export async function runAll({ wanted, pending, parallel = 6 }) {
  const chosen = items.filter(wanted).sort((a, b) => Number(b.slow) - Number(a.slow) || a.number - b.number);
  const outcome = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const shared = await Server.start();
  const run = Date.now().toString(36);

  const runOne = async (one) => {
    const reason = one.missing ?? pending[one.number];
    if (reason) {
      outcome.skipped += 1;
      console.log(`skip ${describe(one)}: ${reason}`);
      return;
    }
    const test = new Test(one, shared, run);
    const started = Date.now();
    try {
      try {
        await settled(one.f(test), 'the item', one.deadline);
      } finally {
        await test.finish();
      }
      outcome.passed += 1;
      console.log(`ok   ${describe(one)} (${Date.now() - started} ms)`);
    } catch (error) {
      outcome.failed += 1;
      const text = error?.stack ?? JSON.stringify(error);
      failures.push(`${describe(one)}\n    ${text.split('\n').join('\n    ')}`);
      console.log(`FAIL ${describe(one)}\n    ${text.split('\n').slice(0, 6).join('\n    ')}`);
    }
  };

  const queue = chosen.filter((one) => !one.slow);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await runOne(next);
  };
  await Promise.all([
    ...chosen.filter((one) => one.slow).map(runOne),
    ...Array.from({ length: parallel }, worker),
  ]);

  const ended = await shared.stop();
  if (ended.code !== 0) {
    outcome.failed += 1;
    failures.push(`purrd ended with ${ended.signal ?? ended.code} after the items\n${shared.errors.slice(-4000)}`);
  }
  if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}\n`);
  return outcome;
}
