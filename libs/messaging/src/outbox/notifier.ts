import type pg from 'pg';
import type { Log } from '../log.ts';

/**
 * A NOTIFY that may be asked for at any rate: one is under way at a time, and one more follows if it was asked for
 * meanwhile. Outside of the transactions that it tells of, whose commits it would slow down.
 */
export const createNotifier = (pool: pg.Pool, channel: string, log: Log): (() => void) => {
  let underWay = false;
  let again = false;
  const notify = (): void => {
    if (underWay) {
      again = true;
      return;
    }
    underWay = true;
    pool
      .query(`NOTIFY ${channel}`)
      .catch((error: unknown) => log.debug({ err: error, channel }, 'not notified; polling will find it'))
      .finally(() => {
        underWay = false;
        if (again) {
          again = false;
          notify();
        }
      });
  };
  return notify;
};
