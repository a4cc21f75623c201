// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Runs the conformance checklist: node run.mjs [--sdk VERSION] [--parallel N] [NUMBER | FROM-TO]…
// PURRD in the environment names the server program.

import { readdirSync } from 'node:fs';

import { runAll } from './harness/runner.mjs';
import { Server } from './harness/server.mjs';
import { pending } from './pending.mjs';

const args = process.argv.slice(2);
let sdk;
let parallel;
const ranges = [];
while (args.length > 0) {
  const argument = args.shift();
  if (argument === '--sdk') sdk = args.shift();
  else if (argument === '--parallel') parallel = Number(args.shift());
  else if (/^\d+(-\d+)?$/.test(argument)) ranges.push(argument.split('-').map(Number));
  else {
    console.log('Usage: node run.mjs [--sdk VERSION] [--parallel N] [NUMBER | FROM-TO]…');
    process.exit(2);
  }
}

process.on('exit', () => Server.killAll());
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
// A failed item may leave promises behind that reject later; its own failure is what counts.
process.on('unhandledRejection', (error) => { if (process.env.VERBOSE) console.log('later:', error); });

for (const file of readdirSync(new URL('items', import.meta.url)).sort()) await import(`./items/${file}`);

const { passed, failed, skipped } = await runAll({
  wanted: (item) => (!sdk || item.sdk === sdk)
    && (ranges.length === 0 || ranges.some(([from, to = from]) => item.number >= from && item.number <= to)),
  pending: ranges.length > 0 ? {} : pending,
  parallel,
});
console.log(`conformance: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
