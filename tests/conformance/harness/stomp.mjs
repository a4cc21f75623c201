// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// STOMP 1.2 frames as text, both ways; just enough to watch the SDKs and to speak by hand.

const escapes = { '\n': '\\n', '\r': '\\r', ':': '\\c', '\\': '\\\\' };
const unescapes = { '\\n': '\n', '\\r': '\r', '\\c': ':', '\\\\': '\\' };

const escape = (text) => String(text).replace(/[\n\r:\\]/g, (c) => escapes[c]);
const unescape = (text) => text.replace(/\\[nrc\\]/g, (c) => unescapes[c]);

/** One frame as text; header values are escaped except in CONNECT, as STOMP 1.2 wants it. */
export function encode(command, headers = {}, body = '') {
  const plain = command === 'CONNECT' || command === 'CONNECTED';
  const lines = Object.entries(headers)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (plain ? `${name}:${value}` : `${escape(name)}:${escape(value)}`));
  return `${command}\n${lines.join('\n')}${lines.length ? '\n' : ''}\n${body}\0`;
}

/** The frames of one WebSocket message, without heart-beats; a heart-beat alone gives [{command: 'HEARTBEAT'}]. */
export function decode(data) {
  const text = typeof data === 'string' ? data : Buffer.from(data).toString('utf8');
  if (/^[\r\n]+$/.test(text)) return [{ command: 'HEARTBEAT', headers: {}, body: '' }];
  const frames = [];
  let rest = text.replace(/^[\r\n]+/, '');
  while (rest.length > 0) {
    const headEnd = rest.indexOf('\n\n');
    if (headEnd < 0) break;
    const [command, ...lines] = rest.slice(0, headEnd).split('\n');
    const plain = command === 'CONNECT' || command === 'CONNECTED';
    const headers = {};
    for (const line of lines) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon);
      const value = line.slice(colon + 1);
      const key = plain ? name : unescape(name);
      if (!(key in headers)) headers[key] = plain ? value : unescape(value);
    }
    const bodyStart = headEnd + 2;
    let bodyEnd = rest.indexOf('\0', bodyStart);
    if (headers['content-length'] !== undefined) {
      const bytes = Buffer.from(rest.slice(bodyStart), 'utf8').subarray(0, Number(headers['content-length']));
      bodyEnd = bodyStart + bytes.toString('utf8').length;
    }
    if (bodyEnd < 0) bodyEnd = rest.length;
    frames.push({ command, headers, body: rest.slice(bodyStart, bodyEnd) });
    rest = rest.slice(bodyEnd + 1).replace(/^[\r\n]+/, '');
  }
  return frames;
}
