import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { toCloudEvent, type OutboxRow } from '../cloud-event.ts';
import type { Log } from '../log.ts';
import {
  MAX_RECONNECT_BACKOFF_MS,
  RELAY_BATCH_SIZE,
  RELAY_CONNECT_INITIAL_BACKOFF_MS,
  RELAY_POLL_MS,
  RELAY_SEND_INITIAL_BACKOFF_MS,
  RELAY_STANDBY_MS,
} from '../policy.ts';
import { consumersOf, type Topology } from '../topology.ts';
import type { Transport } from '../transport/transport.ts';
import { backoffMs, createWakeSignal } from '../wake-signal.ts';
import { createNotifier } from './notifier.ts';
import { onOutboxWritten } from './outbox-signal.ts';

export type RelayOptions = {
  readonly service: string;
  /** The relay opens its own connection, which holds the lock, with this pool's settings. */
  readonly pool: pg.Pool;
  readonly transport: Transport;
  readonly topology: Topology;
  readonly log: Log;
};

export type Relay = { start(): Promise<void>; stop(): Promise<void>; wake(): void };

const readText = `SELECT seq, id, type, subject, data, traceparent, occurred_at
  FROM outbox_event ORDER BY seq LIMIT $1`;

/**
 * Sends the outbox, oldest first, and deletes each event once the transport has stored it. One of a service's replicas
 * is active, by an advisory lock that its connection holds; the others are on standby and take over when it ends.
 * A crash between sending and deleting sends again: consumers recognise the event by its id.
 */
export const createRelay = ({ service, pool, transport, topology, log }: RelayOptions): Relay => {
  const channel = `outbox_${service}`;
  const wakeSignal = createWakeSignal();
  const notifyOtherReplicas = createNotifier(pool, channel, log);
  let active = false;
  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let unsubscribe: () => void = () => undefined;

  /** @returns whether there may be more */
  const relayBatch = async (client: pg.Client): Promise<boolean> => {
    const { rows } = await client.query<OutboxRow>({ name: 'outbox-read', text: readText, values: [RELAY_BATCH_SIZE] });
    if (rows.length === 0) return false;
    const envelopes = rows.flatMap((row) =>
      consumersOf(topology, row.type).map((consumer) => ({ consumer, event: toCloudEvent(service, row) })),
    );
    if (envelopes.length > 0) await retryUntilSent(() => transport.send(envelopes));
    const sent = [rows.map(({ seq }) => seq)];
    await client.query({ name: 'outbox-delete', text: 'DELETE FROM outbox_event WHERE seq = ANY($1)', values: sent });
    return rows.length === RELAY_BATCH_SIZE;
  };

  const retryUntilSent = async (send: () => Promise<void>): Promise<void> => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await send();
      } catch (error) {
        if (stopping) throw error;
        log.warn({ err: error, service, failures }, 'sending events failed, will be retried');
        await delay(backoffMs(failures, RELAY_SEND_INITIAL_BACKOFF_MS, MAX_RECONNECT_BACKOFF_MS));
      }
    }
  };

  const relayWhileConnected = async (client: pg.Client): Promise<void> => {
    let lost: Error | undefined;
    client.on('error', (error) => {
      lost = error;
      wakeSignal.notify();
    });
    client.on('notification', wakeSignal.notify);
    const wait = async (timeoutMs: number): Promise<void> => {
      await wakeSignal.wait(timeoutMs);
      if (lost) throw lost;
    };
    while (!stopping && !(await tryLock(client, channel))) await wait(RELAY_STANDBY_MS);
    if (stopping) return;
    active = true;
    await client.query(`LISTEN ${channel}`);
    log.debug({ service }, 'relay active');
    while (!stopping) if (!(await relayBatch(client))) await wait(RELAY_POLL_MS);
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
        if (!stopping) log.warn({ err: error, service }, 'relay lost its connection');
      } finally {
        active = false;
        await client.end().catch(() => undefined);
      }
      if (!stopping) {
        await wakeSignal.wait(backoffMs(failures, RELAY_CONNECT_INITIAL_BACKOFF_MS, MAX_RECONNECT_BACKOFF_MS));
      }
    }
  };

  const wake = (): void => (active ? wakeSignal.notify() : notifyOtherReplicas());

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
      wakeSignal.notify();
      await running;
    },
  };
};

const tryLock = async (client: pg.Client, name: string): Promise<boolean> => {
  const text = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked';
  const { rows } = await client.query<{ locked: boolean }>(text, [name]);
  return rows[0]?.locked ?? false;
};
