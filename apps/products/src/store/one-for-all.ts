/**
 * Asks once for all who come before the asking begins, one time after the other: however many ask, one statement runs,
 * and nobody is given an answer that was on its way before he came.
 */
export const oneForAll = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const asked = ask();
    running = asked.catch(() => undefined);
    return asked;
  };
  return () => (next ??= running.then(begin));
};
