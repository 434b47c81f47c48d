import pg from 'pg';
import { loop, type LoopControl, type LoopTask } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { CONNECTION_CHECK_MS } from '../policy.ts';
import { LISTENER_STABLE_AFTER_MS, POSTGRES_BACKOFF } from './policy.ts';

/**
 * Listens on a channel with its own connection, and reconnects whenever that breaks. Also notifies once after each
 * connect, for notifications that were missed.
 */
export const createListener = (config: pg.ClientConfig, channel: string, notify: () => void, log: Logger): LoopTask => {
  const listen = async ({ signal, wake, succeeded }: LoopControl): Promise<void> => {
    const startedAt = Date.now();
    const client = new pg.Client(config);
    let ended = false;
    const onEnd = (): void => {
      ended = true;
      wake.notify();
    };
    client.on('error', onEnd);
    client.on('end', onEnd);
    try {
      await client.connect();
      client.on('notification', notify);
      await client.query(`LISTEN ${channel}`);
      notify();
      while (!signal.aborted && !ended) await wake.wait(CONNECTION_CHECK_MS);
      if (ended) throw new Error('the connection ended');
    } finally {
      if (Date.now() - startedAt > LISTENER_STABLE_AFTER_MS) succeeded();
      await client.end().catch(() => undefined);
    }
  };

  return loop({
    name: `listener ${channel}`,
    log,
    step: listen,
    idleMs: POSTGRES_BACKOFF.firstMs,
    backoff: POSTGRES_BACKOFF,
    onError: (error) => log.warn({ err: error, channel }, 'listener lost its connection, workers poll meanwhile'),
  });
};
