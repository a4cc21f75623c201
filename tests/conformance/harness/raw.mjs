// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// A client by hand, for what no SDK does.

import WebSocket from 'ws';

import { Log } from './log.mjs';
import { API_KEY } from './server.mjs';
import { decode, encode } from './stomp.mjs';

let serial = 0;

export class Raw {
  /** Opens the WebSocket only, or waits for what else shall become of it. */
  static async open(server, { apiKey = API_KEY, binary = false, protocols = ['v12.stomp'], path = '/rtm/websocket', query = 'api-key', ca, wait = 'open' } = {}) {
    const address = `${server.url.replace(/^http/, 'ws')}${path}?${query}=${encodeURIComponent(apiKey)}`;
    const raw = new Raw(new WebSocket(address, protocols, { ca }), binary);
    await raw.log.wait(wait);
    return raw;
  }

  /** Opens and signs in; subscribes the errors queue like the SDKs do. `plain` speaks the links without v1. */
  static async start(server, username, { plain = false, headers = {}, ...options } = {}) {
    const raw = await Raw.open(server, options);
    raw.application = plain ? '/application' : '/application/v1';
    raw.errors = plain ? '/user/queue/errors' : '/user/queue/v1/errors';
    raw.write('CONNECT', { 'StompX-User': username, 'StompX-User-Agent': 'ChatKitty-Test/1', 'accept-version': '1.2', 'heart-beat': '60000,10000', ...headers });
    raw.connected = await raw.log.wait('CONNECTED');
    raw.user = await raw.relay(`${raw.application}/user.relay`);
    raw.write('SUBSCRIBE', { id: 'errors', destination: raw.errors });
    return raw;
  }

  constructor(socket, binary) {
    this.socket = socket;
    this.binary = binary;
    /** 'open', 'close' and every command by its name. */
    this.log = new Log('raw client');
    socket.on('open', () => this.log.add('open', socket));
    socket.on('close', (code) => this.log.add('close', code));
    socket.on('error', (error) => this.log.add('error', error));
    socket.on('message', (data) => {
      for (const frame of decode(data)) this.log.add(frame.command, frame);
    });
  }

  write(command, headers, body) {
    const text = encode(command, headers, body);
    this.socket.send(this.binary ? Buffer.from(text, 'utf8') : text);
  }

  /** Asks for one resource; rejects with the server's error object. */
  async relay(destination, parameters = {}) {
    const id = `r${++serial}`;
    this.write('SUBSCRIBE', { ...parameters, id, destination });
    const answer = await this.log.wait('MESSAGE', (f) => f.headers.subscription === id || f.headers['subscription-id'] === id);
    const body = JSON.parse(answer.body);
    if (answer.headers['subscription-id'] === id) throw body;
    return body.resource;
  }

  /** Sends an action; resolves with its RECEIPT, rejects with the server's error object. */
  async action(destination, body, headers = {}) {
    const receipt = `a${++serial}`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.write('SEND', { destination, receipt, 'content-type': 'application/json;charset=UTF-8', ...headers }, text);
    return this.#outcome(receipt);
  }

  /** Listens to a topic; resolves with the subscription's id, rejects with the server's error object. */
  async subscribe(destination) {
    const id = `t${++serial}`;
    const receipt = `s${id}`;
    this.write('SUBSCRIBE', { id, receipt, ack: 'client-individual', destination });
    await this.#outcome(receipt);
    return id;
  }

  /** Events that came for a subscription. */
  events(id) {
    return this.log.all('MESSAGE', (f) => f.headers.subscription === id).map((f) => JSON.parse(f.body));
  }

  async fence() {
    await this.relay(`${this.application}/user.relay`);
  }

  close() {
    this.socket.terminate();
  }

  async #outcome(receipt) {
    const fits = (f) => f.headers['receipt-id'] === receipt;
    const first = await Promise.race([
      this.log.wait('RECEIPT', fits),
      this.log.wait('MESSAGE', (f) => fits(f) && f.headers.destination === this.errors),
    ]);
    if (first.command === 'MESSAGE') throw JSON.parse(first.body);
    return first;
  }
}
