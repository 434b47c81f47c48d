/** Passes state from the global setup to the global teardown. It is on globalThis, because Jest may load both separately. */
export const runState: { close?: () => Promise<void> } = ((
  globalThis as { coffeemeshTestRun?: { close?: () => Promise<void> } }
).coffeemeshTestRun ??= {});
