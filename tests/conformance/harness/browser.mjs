// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// A page with an official SDK in headless Chromium, served by a server of its own; the page posts back how it went.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether there is a browser on this machine. */
export const hasBrowser = program !== undefined;

/** Bundles `script` (a module with an `export default async (settings) => result`) and runs it in a page. */
export async function runInBrowser(script, settings) {
  const { build } = await import('esbuild');
  const here = new URL('..', import.meta.url).pathname;
  const bundle = await build({
    stdin: {
      contents: `import run from ${JSON.stringify(script)};
        const post = (body) => fetch('/result', { method: 'POST', body: JSON.stringify(body) });
        run(${JSON.stringify(settings)}).then((result) => post({ result }), (error) => post({ error: String(error?.stack ?? JSON.stringify(error)) }));`,
      resolveDir: here,
    },
    bundle: true, write: false, platform: 'browser', format: 'iife', define: { global: 'globalThis' }, logLevel: 'error',
  });
  const page = `<!doctype html><meta charset="utf-8"><title>Purr</title><script>${bundle.outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;

  let told;
  const outcome = new Promise((resolve) => { told = resolve; });
  const web = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (data) => { body += data; });
      request.on('end', () => { response.end(); told(JSON.parse(body)); });
    } else {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(request.url === '/' ? page : '');
    }
  });
  await new Promise((resolve) => { web.listen(0, '127.0.0.1', resolve); });
  const profile = mkdtempSync(join(tmpdir(), 'purr-chromium-'));
  const child = spawn(program, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', `--user-data-dir=${profile}`, '--remote-debugging-port=0',
    `http://127.0.0.1:${web.address().port}/`,
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => { errors += data; });
  const ended = new Promise((resolve) => { child.on('exit', resolve); });
  try {
    const { result, error } = await Promise.race([outcome, ended.then((code) => ({ error: `Chromium ended (${code}): ${errors.slice(-2000)}` }))]);
    if (error) throw new Error(error);
    return result;
  } finally {
    child.kill('SIGKILL');
    await ended;
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
