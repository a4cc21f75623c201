// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// A purrd of one's own: started on a free port with a folder of its own, ended with the tests.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DEADLINE } from './log.mjs';

const program = process.env.PURRD ?? new URL('../../../build/dev/bin/purrd', import.meta.url).pathname;
const running = new Set();

/** The key that every server here knows besides those of its options. */
export const API_KEY = 'test-key';

/** Runs purrd to its end: {status, stdout, stderr}. `fileSize` in KiB is all that a file may have, as on a disk that is full. */
export function runProgram(args, input = '', { fileSize } = {}) {
  const options = { input, encoding: 'utf8', timeout: DEADLINE };
  if (!fileSize) return spawnSync(program, args, options);
  return spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f ${fileSize}; exec "$0" "$@"`, program, ...args], options);
}

/** The bearer token of the servers' admin interface. */
export const ADMIN_TOKEN = 'admin-token-for-tests';

export class Server {
  /**
   * @param {string[]} options more command line arguments; `--no-rate-limits` unless {rateLimits: true}
   * `accounts` are made before the start: {name: password}; `descriptors` is all that it may have open.
   */
  static async start(options = [], { rateLimits = false, environment = {}, accounts = {}, descriptors } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'purr-conformance-'));
    for (const [name, password] of Object.entries(accounts)) {
      const made = runProgram(['user', 'add', name, '--data-dir', folder], `${password}\n`);
      if (made.status !== 0) throw new Error(`no account was made: ${made.stdout}${made.stderr}`);
    }
    const args = ['--listen', '127.0.0.1:0', '--data-dir', folder, '--grace', '0', '--api-key', API_KEY, ...options];
    if (!rateLimits) args.push('--no-rate-limits');
    const server = new Server(args, { ...process.env, PURRD_ADMIN_TOKEN: ADMIN_TOKEN, ...environment }, folder);
    server.descriptors = descriptors;
    running.add(server);
    await server.#run();
    return server;
  }

  constructor(args, environment, folder) {
    this.args = args;
    this.environment = environment;
    this.folder = folder;
  }

  async #run() {
    const command = this.descriptors ? ['bash', '-c', `ulimit -n ${this.descriptors}; exec "$0" "$@"`, program] : [program];
    const child = spawn(command[0], [...command.slice(1), ...this.args], { stdio: ['ignore', 'pipe', 'pipe'], env: this.environment });
    this.child = child;
    this.errors = '';
    this.output = '';
    child.stderr.on('data', (data) => { this.errors += data; });
    child.stdout.on('data', (data) => { this.output += data; });
    this.ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
    await this.#listening();
  }

  /** Until thaw() the process does nothing; what is sent to it waits in its sockets. */
  freeze() {
    this.child.kill('SIGSTOP');
  }

  thaw() {
    this.child.kill('SIGCONT');
  }

  /** Ends it with SIGTERM and starts it again on the same folder and port; how the first one ended. */
  async restart() {
    this.child.kill('SIGTERM');
    const ended = await this.ended;
    this.args = this.args.map((argument) => (argument === '127.0.0.1:0' ? this.host : argument));
    await this.#run();
    return ended;
  }

  /** `127.0.0.1:PORT`, as the SDKs want it. */
  get host() {
    return new URL(this.url).host;
  }

  /** Resident memory in KiB. */
  memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)[1]);
  }

  /** Ends it with SIGTERM; the result says whether that went well (a sanitizer's report makes it fail). */
  async stop() {
    if (!running.delete(this)) return { code: 0, signal: null };
    this.thaw();
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 20000);
    const ended = await this.ended;
    clearTimeout(hard);
    rmSync(this.folder, { recursive: true, force: true });
    return ended;
  }

  /** Ends whatever still runs, when the tests themselves are killed. */
  static killAll() {
    for (const server of running) server.child.kill('SIGKILL');
  }

  #listening() {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`purrd did not say where it listens: ${this.output}${this.errors}`)), 30000);
      const look = () => {
        const line = /^purrd listening on (https?:\S+)$/m.exec(this.output);
        if (!line) return;
        clearTimeout(timer);
        this.url = line[1].replace('//0.0.0.0:', '//127.0.0.1:'); // all of this machine's addresses: one will do
        resolve();
      };
      this.child.stdout.on('data', look);
      this.child.on('error', (error) => reject(new Error(`${program} cannot be started: ${error.message}`)));
      this.ended.then(({ code, signal }) => {
        clearTimeout(timer);
        reject(new Error(`purrd ended at once (${signal ?? code}): ${this.output}${this.errors}`));
      });
    });
  }
}
