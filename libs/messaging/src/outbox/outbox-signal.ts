const listeners = new Set<() => void>();

/** Wakes the relays of this process: events have been committed to an outbox. */
export const notifyOutboxWritten = (): void => {
  for (const listener of listeners) listener();
};

/** @returns a function that removes the listener */
export const onOutboxWritten = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
