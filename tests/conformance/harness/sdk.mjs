// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// The three generations of the official SDK behind one set of names (those of 1.11 and later).

import { AsyncLocalStorage } from 'node:async_hooks';
import { File as BufferFile } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import WebSocket from 'ws';

import { Log, settled } from './log.mjs';
import { API_KEY } from './server.mjs';
import { decode } from './stomp.mjs';

globalThis.File ??= BufferFile; // Node 18
globalThis.crypto ??= webcrypto;

// Every socket belongs to the client in whose asynchronous context it was made, and shows it all frames.
const owner = new AsyncLocalStorage();

class WatchedSocket extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols);
    const client = owner.getStore();
    this.client = client;
    client?.sockets.push(this);
    client?.frames.add('open', this);
    this.on('message', (data) => this.#watch('in', data));
    this.on('close', () => client?.frames.add('close', this));
  }

  send(data, ...rest) {
    this.#watch('out', data);
    return super.send(data, ...rest);
  }

  #watch(direction, data) {
    if (!this.client) return;
    for (const frame of decode(data)) this.client.frames.add(direction, { ...frame, socket: this });
  }
}
globalThis.WebSocket = WatchedSocket;

// The SDKs print connection errors; the tests look at results instead.
console.error = (...args) => { if (process.env.VERBOSE) process.stderr.write(`${args.map(String).join(' ')}\n`); };

// axios 0.x cannot send Node's own FormData: hand the request to fetch instead.
async function fetchAdapter(config) {
  const headers = { ...config.headers };
  for (const name of Object.keys(headers)) if (name.toLowerCase() === 'content-type') delete headers[name];
  const address = new URL(config.url, config.baseURL);
  const answer = await fetch(address, { method: config.method.toUpperCase(), headers, body: config.data });
  const text = await answer.text();
  let data = text;
  try {
    data = JSON.parse(text);
  } catch {
    // stays text
  }
  const response = { data, status: answer.status, statusText: answer.statusText, headers: {}, config };
  config.onUploadProgress?.({ loaded: 1, total: 1 });
  if (!answer.ok) throw Object.assign(new Error(`status ${answer.status}`), { response, config });
  return response;
}

const here = new URL('..', import.meta.url).pathname;

async function load1582() {
  const require = createRequire(`${realpathSync(`${here}node_modules/chatkitty`)}/package.json`);
  require('axios').defaults.adapter = fetchAdapter;
  return require('chatkitty').default;
}

// Not loadable by Node as it is (protocol.md 9): bundled first. It replaces the global text encoders; we keep Node's.
async function load1110() {
  const folder = realpathSync(`${here}node_modules/@chatkitty/core`);
  const bundle = `${folder}/bundle-for-node.cjs`;
  if (!existsSync(bundle)) {
    const { build } = await import('esbuild');
    await build({
      entryPoints: [`${folder}/esm/index.js`], outfile: bundle, bundle: true, platform: 'node', format: 'cjs',
      external: ['axios'], logLevel: 'error',
    });
  }
  const { TextEncoder, TextDecoder } = globalThis;
  const require = createRequire(bundle);
  require('axios').defaults.adapter = fetchAdapter;
  const { ChatKitty } = require(bundle);
  Object.assign(globalThis, { TextEncoder, TextDecoder });
  return ChatKitty;
}

async function load21062() {
  return import(`${realpathSync(`${here}sdk/core-2.106.2`)}/node_modules/@chatkitty/core/dist/index.mjs`);
}

const [Kitty1582, Kitty1110, core21062] = await Promise.all([load1582(), load1110(), load21062()]);

/** `connectApi` of 2.106.2, for the test of exactly that. */
export const connectApi = core21062.connectApi;

const oldMethods = {
  listChannels: 'getChannels', retrieveChannel: 'getChannel', countUnreadChannels: 'getUnreadChannelsCount',
  checkChannelUnread: 'getChannelUnread', listChannelMembers: 'getChannelMembers', listMessages: 'getMessages',
  countUnreadMessages: 'getUnreadMessagesCount', retrieveLastReadMessage: 'getLastReadMessage',
  countMessageReplies: 'getMessageRepliesCount', retrieveMessageChannel: 'getMessageChannel',
  retrieveMessageParent: 'getMessageParent', listReactions: 'getReactions', listReadReceipts: 'getReadReceipts',
  listThreads: 'getThreads', listThreadChannel: 'getThreadChannel', listThreadMessage: 'getThreadMessage',
  listUsers: 'getUsers', listUsersCount: 'getUsersCount', retrieveUser: 'getUser',
  checkUserIsChannelMember: 'getUserIsChannelMember', listUserBlockedRecords: 'getUserBlockList',
  deleteUserBlockedRecord: 'deleteUserBlockListItem', retrieveCurrentUser: 'getCurrentUser',
};

const oldHandlers = {
  onMessageReceived: 'onReceivedMessage', onKeystrokesReceived: 'onReceivedKeystrokes',
  onThreadMessageReceived: 'onThreadReceivedMessage', onThreadKeystrokesReceived: 'onThreadReceivedKeystrokes',
};

const handlers = [
  'onMessageReceived', 'onKeystrokesReceived', 'onTypingStarted', 'onTypingStopped', 'onParticipantEnteredChat',
  'onParticipantLeftChat', 'onParticipantPresenceChanged', 'onMessageUpdated', 'onChannelUpdated', 'onMessageRead',
  'onEventTriggered', 'onMessageReactionAdded', 'onMessageReactionRemoved', 'onThreadMessageReceived',
  'onThreadKeystrokesReceived', 'onThreadTypingStarted', 'onThreadTypingStopped',
];
const handlers111 = [...handlers, 'onMessageDeleted', 'onMessageUnread'];
const handlers2 = [
  ...handlers111, 'onChannelDeleted', 'onMemberJoined', 'onMemberLeft', 'onModeratorAdded', 'onModeratorDeleted',
  'onMemberBlocked', 'onMemberUnblocked',
];

const observers = [
  'onChannelJoined', 'onChannelHidden', 'onChannelUnhidden', 'onChannelLeft', 'onChannelUpdated',
  'onNotificationReceived', 'onUserPresenceChanged', 'onParticipantStartedTyping', 'onParticipantStoppedTyping',
];
const observers2 = [
  ...observers, 'onChannelDeleted', 'onUserUpdated', 'onUserBlocked', 'onUserUnblocked', 'onReadReceiptCreated',
  'onReadReceiptDeleted',
];

/** Topics of a chat session in the order in which the SDK unsubscribes them is the reverse of this one. */
const topics = ['self', 'messages', 'keystrokes', 'typing', 'participants', 'readReceipts', 'reactions', 'events'];

/** What differs between the SDKs. */
export const SDKS = {
  '1.58.2': {
    name: 'chatkitty 1.58.2', prefix: '/application/v1/', topicPrefix: '/topic/v1/', topics, handlers, observers,
    methods: oldMethods, handlerNames: oldHandlers, keepsHandlers: true,
    make: (apiKey, host) => new Kitty1582({ apiKey, host, isSecure: false }),
  },
  '1.11.0': {
    name: '@chatkitty/core 1.11.0', prefix: '/application/v1/', topicPrefix: '/topic/v1/', topics,
    handlers: handlers111, observers, methods: {}, handlerNames: {},
    make: (apiKey, host) => new Kitty1110({ apiKey, host, isSecure: false }),
  },
  '2.106.2': {
    name: '@chatkitty/core 2.106.2', prefix: '/application/', topicPrefix: '/topic/',
    topics: [...topics, 'members', 'blockRecords', 'moderators'], handlers: handlers2, observers: observers2,
    methods: {}, handlerNames: {}, plain: true,
    // It keeps one client per key. A String object is a key of its own for its map, and the same text on the wire.
    make: (apiKey, host) => core21062.getSdkClient(new String(apiKey), { $environment: { host, secure: false } }),
  },
};

/** One instance of one SDK, with everything that happens to it in logs. */
export class Client {
  /** @param {string} sdk a key of SDKS */
  constructor(sdk, server, { apiKey = API_KEY, label = 'client' } = {}) {
    this.sdk = SDKS[sdk];
    this.version = sdk;
    this.server = server;
    this.label = label;
    this.sockets = [];
    /** 'open', 'close' (socket), 'in', 'out' (frame) */
    this.frames = new Log(`frames of ${label}`);
    /** Calls of the observers, under their names. */
    this.events = new Log(`observers of ${label}`);
    this.kitty = this.inContext(() => this.sdk.make(apiKey, server.host));
  }

  /** Runs `f` so that sockets it makes, now or later, are this client's. */
  inContext(f) {
    return owner.run(this, f);
  }

  /** The socket in use. */
  get socket() {
    return this.sockets.at(-1);
  }

  /** The SDK's own result of startSession. */
  tryStart(username, authParams) {
    const request = authParams === undefined ? { username } : { username, authParams };
    return settled(this.inContext(async () => this.kitty.startSession(request)), `startSession of ${username}`);
  }

  /** Starts a user session, which must succeed, and observes everything. */
  async start(username, authParams) {
    if (!this.watched) {
      for (const name of ['onCurrentUserChanged', 'onCurrentUserOnline', 'onCurrentUserOffline']) {
        this.kitty[name]((value) => this.events.add(name, value));
      }
    }
    const result = await this.tryStart(username, authParams);
    if (!result.succeeded) throw new Error(`startSession of ${username} failed: ${JSON.stringify(result.error)}`);
    this.user = result.session.user;
    if (!this.watched || !this.sdk.keepsHandlers) {
      for (const name of this.sdk.observers) this.kitty[name]((...values) => this.events.add(name, values[0]));
    }
    this.watched = true;
    await this.subscribed(Object.entries(this.user._topics)
      .filter(([name]) => this.frames.all('out', (f) => f.headers.destination === this.user._topics[name]).length > 0)
      .map(([, topic]) => topic));
    return this;
  }

  /** Calls a method by its modern name and returns the SDK's result; what it throws becomes a rejection. */
  call(method, ...args) {
    const name = this.sdk.methods[method] ?? method;
    if (typeof this.kitty[name] !== 'function') throw new Error(`${this.sdk.name} has no ${name}`);
    return settled(this.inContext(async () => this.kitty[name](...args)), `${name} of ${this.label}`);
  }

  /** Like call(), and fails the test unless the result is a success. */
  async ok(method, ...args) {
    const result = await this.call(method, ...args);
    if (result?.succeeded !== true) {
      const error = result?.error?.response?.data ?? result?.error;
      throw new Error(`${method} of ${this.label} failed: ${JSON.stringify(error)}`);
    }
    return result;
  }

  /** Like call(), and fails the test unless the result is a failure with a named error; returns that error. */
  async fails(method, ...args) {
    const result = await this.call(method, ...args);
    if (result?.failed !== true) throw new Error(`${method} of ${this.label} succeeded and should have failed`);
    if (!result.error) throw new Error(`${method} of ${this.label} failed without an error`);
    return result.error;
  }

  /** This client's own view of a channel. */
  async channel(id) {
    return (await this.ok('retrieveChannel', id)).channel;
  }

  /** Starts a chat session without waiting for the server. */
  startChat(channel, more = {}) {
    const log = new Log(`chat session of ${this.label} in channel ${channel.id}`);
    const request = { channel };
    for (const name of this.sdk.handlers) {
      request[this.sdk.handlerNames[name] ?? name] = (...values) => {
        log.add(name, values);
        more[name]?.(...values);
      };
    }
    const from = this.frames.length;
    const result = this.inContext(() => this.kitty.startChatSession(request));
    const wanted = this.sdk.topics.map((topic) => channel._topics[topic]);
    return { log, session: result.session, from, end: () => result.session.end(), live: () => this.subscribed(wanted, from) };
  }

  /** Starts a chat session and waits until the server has accepted all its topics. */
  async chat(channel, more) {
    const chat = this.startChat(channel, more);
    await chat.live();
    return chat;
  }

  /** Waits for the receipts of the latest subscriptions to these destinations. */
  async subscribed(destinations, from = 0) {
    for (const destination of destinations) {
      const subscribe = await this.frames.wait('out',
        (f) => f.command === 'SUBSCRIBE' && f.headers.destination === destination && f.headers.receipt, { from });
      await this.frames.wait('in', (f) => f.command === 'RECEIPT' && f.headers['receipt-id'] === subscribe.headers.receipt, { from });
    }
  }

  /** A round trip: everything that the server sent to this client before is here afterwards. */
  async fence() {
    await this.ok('retrieveCurrentUser');
  }

  /** Breaks the connection without a word. */
  cut() {
    this.socket.terminate();
  }

  /** After cut(): resolves when the SDK is connected again and all its subscriptions `from` the cut on are accepted. */
  async back(from) {
    await this.frames.wait('in', (f) => f.command === 'CONNECTED', { from });
    await this.events.wait('onCurrentUserOnline', () => this.sockets.length > 1);
    await this.fence();
  }

  end() {
    return settled(this.kitty.endSession(), `endSession of ${this.label}`);
  }

  /** Ends it whatever state it is in; never fails. */
  async discard() {
    try {
      await settled(this.kitty.endSession(), 'endSession', 3000);
    } catch {
      // was not started, or cannot settle any more
    }
    for (const socket of this.sockets) socket.terminate();
  }
}
