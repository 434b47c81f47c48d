import type pg from 'pg';
import { singleFlight } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';

/**
 * A debounced NOTIFY: one is in flight at a time, and one more follows if another was requested meanwhile. It runs
 * outside of the transactions that write the events, so that it does not slow down their commits.
 */
export const createNotifier = (pool: pg.Pool, channel: string, log: Logger): (() => void) => {
  const notify = async (): Promise<void> => {
    try {
      await pool.query(`NOTIFY ${channel}`);
    } catch (error) {
      log.debug({ err: error, channel }, 'notify failed, the relay will poll');
    }
  };
  const notifyOnce = singleFlight(notify, { fresh: true });
  return () => void notifyOnce();
};
