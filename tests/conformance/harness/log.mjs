// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What happened, in order, and promises for what has yet to happen. No test sleeps: it waits for an event here.

/** How long anything may take before a test calls it missing, in ms. Generous: it only costs when something is broken. */
export const DEADLINE = 30000;

export class Log {
  #entries = [];
  #waiters = new Set();

  /** @param {string} label who it belongs to, for messages */
  constructor(label) {
    this.label = label;
  }

  get length() {
    return this.#entries.length;
  }

  /** Notes that `name` happened with `value`. */
  add(name, value) {
    const entry = { name, value, at: Date.now() };
    this.#entries.push(entry);
    for (const waiter of [...this.#waiters]) waiter(entry);
  }

  /** The values of all entries called `name` that match, from index `from` on. */
  all(name, match = () => true, from = 0) {
    return this.#entries.slice(from).filter((e) => e.name === name && match(e.value)).map((e) => e.value);
  }

  /** Every entry, for tests of order. */
  entries(from = 0) {
    return this.#entries.slice(from);
  }

  /** The first value of `name` that matches, whether it is there already or comes within the deadline. */
  wait(name, match = () => true, { from = 0, deadline = DEADLINE } = {}) {
    const there = this.all(name, match, from);
    if (there.length > 0) return Promise.resolve(there[0]);
    return this.#later((entry) => (entry.name === name && match(entry.value) ? { value: entry.value } : null), name, deadline);
  }

  /** Resolves when there are at least `count` values of `name` that match, with all of them. */
  waitFor(count, name, match = () => true, { from = 0, deadline = DEADLINE } = {}) {
    const done = () => {
      const values = this.all(name, match, from);
      return values.length >= count ? { value: values } : null;
    };
    const there = done();
    return there ? Promise.resolve(there.value) : this.#later(done, `${count} × ${name}`, deadline);
  }

  #later(check, what, deadline) {
    const error = new Error(); // keeps the caller's stack
    return new Promise((resolve, reject) => {
      const waiter = (entry) => {
        const found = check(entry);
        if (!found) return;
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(found.value);
      };
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        const seen = [...new Set(this.#entries.map((e) => e.name))].join(', ') || 'nothing';
        error.message = `${this.label}: no ${what} within ${deadline} ms (seen so far: ${seen})`;
        reject(error);
      }, deadline);
      this.#waiters.add(waiter);
    });
  }
}

/** Rejects when `promise` takes longer than the deadline; `what` says in the message what did not settle. */
export function settled(promise, what, deadline = DEADLINE) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not settle within ${deadline} ms`)), deadline);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
