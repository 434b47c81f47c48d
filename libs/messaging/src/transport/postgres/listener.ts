import pg from 'pg';
import type { Log } from '../../log.ts';
import { LISTENER_STABLE_AFTER_MS, MAX_RECONNECT_BACKOFF_MS, POSTGRES_INITIAL_BACKOFF_MS } from '../../policy.ts';
import { backoffMs, createWakeSignal } from '../../wake-signal.ts';

/**
 * Listens on a channel with its own connection, and reconnects whenever that breaks. Also notifies once after each
 * connect, for notifications that were missed.
 */
export const createListener = (config: pg.ClientConfig, channel: string, notify: () => void, log: Log) => {
  const wakeSignal = createWakeSignal();
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  const listen = async (): Promise<void> => {
    const client = new pg.Client(config);
    let ended = false;
    const onEnd = (): void => {
      ended = true;
      wakeSignal.notify();
    };
    client.on('error', onEnd);
    client.on('end', onEnd);
    try {
      await client.connect();
      client.on('notification', notify);
      await client.query(`LISTEN ${channel}`);
      notify();
      while (!stopping && !ended) await wakeSignal.wait(60_000);
      if (ended) throw new Error('the connection ended');
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 1; !stopping; failures += 1) {
      const startedAt = Date.now();
      await listen().catch((error: unknown) => {
        if (!stopping) log.warn({ err: error, channel }, 'listener lost its connection, workers poll meanwhile');
      });
      if (Date.now() - startedAt > LISTENER_STABLE_AFTER_MS) failures = 1;
      if (!stopping) await wakeSignal.wait(backoffMs(failures, POSTGRES_INITIAL_BACKOFF_MS, MAX_RECONNECT_BACKOFF_MS));
    }
  };

  return {
    start: (): void => {
      stopping = false;
      running = run();
    },
    stop: async (): Promise<void> => {
      stopping = true;
      wakeSignal.notify();
      await running;
    },
  };
};
