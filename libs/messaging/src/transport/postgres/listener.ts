import pg from 'pg';
import { backoffMs, createWakeSignal } from '../../wake-signal.ts';
import type { Log } from '../../log.ts';

/**
 * Listens on a channel with a connection of its own, made anew whenever it breaks. Rings once after each connecting
 * too, for what was said meanwhile.
 */
export const createListener = (config: pg.ClientConfig, channel: string, ring: () => void, log: Log) => {
  const bell = createWakeSignal();
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  const listen = async (): Promise<void> => {
    const client = new pg.Client(config);
    let gone = false;
    const leave = (): void => {
      gone = true;
      bell.notify();
    };
    client.on('error', leave);
    client.on('end', leave);
    try {
      await client.connect();
      client.on('notification', ring);
      await client.query(`LISTEN ${channel}`);
      ring();
      while (!stopping && !gone) await bell.wait(60_000);
      if (gone) throw new Error('the connection ended');
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 1; !stopping; failures += 1) {
      const startedAt = Date.now();
      await listen().catch((error: unknown) => {
        if (!stopping) log.warn({ err: error, channel }, 'not listening; polling meanwhile');
      });
      if (Date.now() - startedAt > 10_000) failures = 1;
      if (!stopping) await bell.wait(backoffMs(failures, 50, 2_000));
    }
  };

  return {
    start: (): void => {
      stopping = false;
      running = run();
    },
    stop: async (): Promise<void> => {
      stopping = true;
      bell.notify();
      await running;
    },
  };
};
