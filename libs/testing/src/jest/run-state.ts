/** What the global setup leaves for the global teardown. Kept on globalThis, as jest may load the two apart. */
export const runState: { close?: () => Promise<void> } = ((
  globalThis as { coffeemeshTestRun?: { close?: () => Promise<void> } }
).coffeemeshTestRun ??= {});
