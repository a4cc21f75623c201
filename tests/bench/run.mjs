// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// node run.mjs FOLDER-OF-PROGRAMS [room|start|ingest|scale|lab]: prints the benchmarks, each beside a peer or a floor of the same run.

import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const [bin, only] = process.argv.slice(2);
const ticksPerSecond = 100; // USER_HZ, the same on every Linux

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const pad = (value, width) => String(value).padStart(width);

/** CPU seconds that a process has used. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

const memoryOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Starts a server that says `… listening on http://HOST:PORT`. */
function start(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const port = /listening on http:\/\/\S+:(\d+)/.exec(output)?.[1];
      if (port) resolve({ child, port });
    });
  });
}

async function rooms() {
  const here = new URL('.', import.meta.url).pathname;
  const folder = mkdtempSync(join(tmpdir(), 'purr-bench-'));
  const servers = [
    ['purrd, durable', 'stomp', () => start(`${bin}/purrd`, ['--listen', '127.0.0.1:0', '--data-dir', folder, '--grace', '0', '--no-rate-limits'])],
    ['Node ws relay', 'relay', () => start(process.execPath, [`${here}relay.mjs`])],
  ];
  console.log('\nA room of N: texts of 300 bytes, one speaker, 16 texts under way; then one text alone (ms)\n');
  console.log('                     N   deliveries/s   CPU s per 100 k   MiB   first copy p50    p99   last copy p50    p99');
  for (const members of [10, 100, 500]) {
    for (const [name, protocol, open] of servers) {
      const { child, port } = await open();
      const { stdout } = await run(`${bin}/bench_room`, [protocol, port, String(members)]);
      const r = JSON.parse(stdout);
      const cpu = cpuOf(child.pid) / (r.deliveries / 1e5);
      console.log(`${name.padEnd(16)} ${pad(members, 5)} ${pad(r.perSecond, 14)} ${pad(cpu.toFixed(2), 17)} ${pad(memoryOf(child.pid).toFixed(0), 5)}`
        + `${pad(r.firstP50, 17)} ${pad(r.firstP99, 6)} ${pad(r.lastP50, 15)} ${pad(r.lastP99, 6)}`);
      child.removeAllListeners('exit');
      child.kill();
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from exec to the first frame, of several starts. */
async function firstFrames(program, environment, count = 9) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const before = Date.now();
    const { stdout } = await run(program, [], { env: { ...process.env, ...environment } });
    const at = /first frame (\d+)/.exec(stdout)?.[1];
    if (!at) throw new Error(`${program} did not say when its first frame was shown`);
    times.push(Number(at) - before);
  }
  return times;
}

async function starts() {
  const home = mkdtempSync(join(tmpdir(), 'purr-bench-'));
  const environment = { PURR_BENCH_FIRST_FRAME: '1', HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home };
  console.log('\nFrom exec to the first frame (ms, warm, median and worst of 9)\n');
  const rows = [['a window with a list, software', 'bench_window', { QT_QUICK_BACKEND: 'software' }],
    ['Purr, software', 'purr', { QT_QUICK_BACKEND: 'software' }],
    ['Purr, as it chooses', 'purr', { QT_QUICK_BACKEND: '' }]];
  for (const [name, program, more] of rows) {
    if (!existsSync(`${bin}/${program}`)) continue;
    const times = await firstFrames(`${bin}/${program}`, { ...environment, ...more });
    console.log(`${name.padEnd(34)} ${pad(median(times), 5)} ${pad(Math.max(...times), 5)}`);
  }
  rmSync(home, { recursive: true, force: true });
}

/** A program that prints its own figures, of the real window. */
async function windowed(title, program) {
  console.log(`\n${title}, software renderer\n`);
  const home = mkdtempSync(join(tmpdir(), 'purr-bench-'));
  const { stdout } = await run(`${bin}/${program}`, [], { env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home, XDG_CACHE_HOME: home, QT_QPA_PLATFORM: 'offscreen', QT_QUICK_BACKEND: 'software' } });
  console.log(stdout.trimEnd());
  rmSync(home, { recursive: true, force: true });
}

console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}`);
if (only === undefined || only === 'room') await rooms();
if (only === undefined || only === 'start') await starts();
if (only === undefined || only === 'ingest') await windowed('An open pane while messages come in', 'bench_ingest');
if (only === undefined || only === 'scale') await windowed('Large channels, rooms and lists', 'bench_scale');
if (only === undefined || only === 'lab') await windowed('The demo and the inspector', 'bench_lab');
process.exit(0);
