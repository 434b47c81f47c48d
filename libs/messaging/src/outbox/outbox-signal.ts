const listeners = new Set<() => void>();

/** Tells this process's relays that events have been committed to an outbox. */
export const notifyOutboxWritten = (): void => {
  for (const listener of listeners) listener();
};

/** @returns what ends the listening */
export const onOutboxWritten = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
