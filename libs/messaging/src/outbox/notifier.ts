import type pg from 'pg';
import type { Log } from '../log.ts';

/**
 * A debounced NOTIFY: one is in flight at a time, and one more follows if another was requested meanwhile. It runs
 * outside of the transactions that write the events, so that it does not slow down their commits.
 */
export const createNotifier = (pool: pg.Pool, channel: string, log: Log): (() => void) => {
  let inFlight = false;
  let requested = false;
  const notify = (): void => {
    if (inFlight) {
      requested = true;
      return;
    }
    inFlight = true;
    pool
      .query(`NOTIFY ${channel}`)
      .catch((error: unknown) => log.debug({ err: error, channel }, 'notify failed, the relay will poll'))
      .finally(() => {
        inFlight = false;
        if (requested) {
          requested = false;
          notify();
        }
      });
  };
  return notify;
};
