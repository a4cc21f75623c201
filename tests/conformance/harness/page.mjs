// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What the page of item 121 does: a whole chat with SDK 1.58.2 as a browser loads it.

import ChatKittyModule from 'chatkitty';

const ChatKitty = ChatKittyModule.default ?? ChatKittyModule;

async function need(promise, what) {
  const result = await promise;
  if (!result.succeeded) throw new Error(`${what}: ${JSON.stringify(result.error?.response?.data ?? result.error)}`);
  return result;
}

export default async function run({ host, apiKey, username }) {
  const kitty = new ChatKitty({ apiKey, host, isSecure: false });
  const { session } = await need(kitty.startSession({ username }), 'startSession');
  const { channel } = await need(kitty.createChannel({ type: 'PUBLIC', name: `${username}-room` }), 'createChannel');
  let received;
  const message = new Promise((resolve) => { received = resolve; });
  const chat = kitty.startChatSession({ channel, onReceivedMessage: (m) => { if (m.body) received(m); } });
  // The other topics are subscribed after the first was confirmed.
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  const sent = await need(kitty.sendMessage({ channel, body: 'from a browser \u{1f63a}' }), 'sendMessage');
  const heard = await message;
  // A browser's own form data, after the preflight that the Grant header asks for.
  const file = new File([new Uint8Array([0, 255, 10, 13])], 'kitty \u00e9.bin', { type: 'application/x-kitty' });
  const upload = await need(kitty.sendMessage({ channel, file }), 'upload');
  const bytes = new Uint8Array(await (await fetch(upload.message.file.url)).arrayBuffer());
  chat.session.end();
  await kitty.endSession();
  return {
    user: session.user.name, sent: sent.message.id, heard: { id: heard.id, body: heard.body }, file: { name: upload.message.file.name, type: upload.message.file.contentType, bytes: [...bytes] },
  };
}
