import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { backoffMs, createWakeSignal } from '../wake-signal.ts';
import { toCloudEvent, type OutboxRow } from '../cloud-event.ts';
import type { Log } from '../log.ts';
import { consumersOf, type Topology } from '../topology.ts';
import type { Transport } from '../transport/transport.ts';
import { createNotifier } from './notifier.ts';
import { onOutboxWritten } from './outbox-signal.ts';

export type RelayOptions = {
  readonly service: string;
  /** Its settings are used for a connection of the relay's own, which holds the lock. */
  readonly pool: pg.Pool;
  readonly transport: Transport;
  readonly topology: Topology;
  readonly log: Log;
  readonly batchSize?: number;
  /** How often to look without being woken. */
  readonly pollMs?: number;
  /** How often a relay that stands by asks for the lock. */
  readonly standbyMs?: number;
};

export type Relay = { start(): Promise<void>; stop(): Promise<void>; wake(): void };

const takeText = `SELECT seq, id, type, subject, data, traceparent, occurred_at
  FROM outbox_event ORDER BY seq LIMIT $1`;

/**
 * Sends what the outbox holds, oldest first, and deletes it once the transport has it for good. Of a service's copies
 * one relays, by an advisory lock that its connection holds; the others stand by and take over when that one is gone.
 * A crash between sending and deleting sends again: consumers know the event by its id.
 */
export const createRelay = (options: RelayOptions): Relay => {
  const { service, pool, transport, topology, log, batchSize = 200, pollMs = 1_000, standbyMs = 1_000 } = options;
  const channel = `outbox_${service}`;
  const bell = createWakeSignal();
  const notifyOthers = createNotifier(pool, channel, log);
  let active = false;
  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let unsubscribe: () => void = () => undefined;

  /** @returns whether there may be more */
  const relayBatch = async (client: pg.Client): Promise<boolean> => {
    const { rows } = await client.query<OutboxRow>({ name: 'outbox-take', text: takeText, values: [batchSize] });
    if (rows.length === 0) return false;
    const envelopes = rows.flatMap((row) =>
      consumersOf(topology, row.type).map((consumer) => ({ consumer, event: toCloudEvent(service, row) })),
    );
    if (envelopes.length > 0) await untilSent(() => transport.send(envelopes));
    const done = [rows.map(({ seq }) => seq)];
    await client.query({ name: 'outbox-done', text: 'DELETE FROM outbox_event WHERE seq = ANY($1)', values: done });
    return rows.length === batchSize;
  };

  const untilSent = async (send: () => Promise<void>): Promise<void> => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await send();
      } catch (error) {
        if (stopping) throw error;
        log.warn({ err: error, service, failures }, 'the transport does not take events; trying again');
        await delay(backoffMs(failures, 50, 2_000));
      }
    }
  };

  const relayWhileConnected = async (client: pg.Client): Promise<void> => {
    let broken: Error | undefined;
    client.on('error', (error) => {
      broken = error;
      bell.notify();
    });
    client.on('notification', bell.notify);
    const pause = async (timeoutMs: number): Promise<void> => {
      await bell.wait(timeoutMs);
      if (broken) throw broken;
    };
    while (!stopping && !(await tryLock(client, channel))) await pause(standbyMs);
    if (stopping) return;
    active = true;
    await client.query(`LISTEN ${channel}`);
    log.debug({ service }, 'relaying');
    while (!stopping) if (!(await relayBatch(client))) await pause(pollMs);
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping;) {
      const client = new pg.Client(pool.options);
      client.on('error', () => undefined);
      try {
        await client.connect();
        failures = 0;
        await relayWhileConnected(client);
      } catch (error) {
        failures += 1;
        if (!stopping) log.warn({ err: error, service }, 'the relay has lost its connection');
      } finally {
        active = false;
        await client.end().catch(() => undefined);
      }
      if (!stopping) await bell.wait(backoffMs(failures, 100, 2_000));
    }
  };

  const wake = (): void => (active ? bell.notify() : notifyOthers());

  return {
    wake,
    start: async () => {
      stopping = false;
      unsubscribe = onOutboxWritten(wake);
      running = run();
    },
    stop: async () => {
      unsubscribe();
      stopping = true;
      bell.notify();
      await running;
    },
  };
};

const tryLock = async (client: pg.Client, name: string): Promise<boolean> => {
  const text = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked';
  const { rows } = await client.query<{ locked: boolean }>(text, [name]);
  return rows[0]?.locked ?? false;
};
