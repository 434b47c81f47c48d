import pg from 'pg';
import { createWakeSignal, loop, type LoopControl, retry } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { toCloudEvent, type OutboxRow } from '../event/cloud-event.ts';
import { consumersOf, type Topology } from '../event/topology.ts';
import type { Transport } from '../transport/transport.ts';
import { createNotifier } from './notifier.ts';
import { onOutboxWritten } from './outbox-signal.ts';
import {
  RELAY_BATCH_SIZE,
  RELAY_CONNECT_BACKOFF,
  RELAY_POLL_MS,
  RELAY_SEND_BACKOFF,
  RELAY_STANDBY_MS,
} from './policy.ts';

export type RelayOptions = {
  readonly service: string;
  /** The relay opens its own connection, which holds the lock, with this pool's settings. */
  readonly pool: pg.Pool;
  readonly transport: Transport;
  readonly topology: Topology;
  readonly log: Logger;
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
  let unsubscribe: () => void = () => undefined;

  /** @returns whether there may be more */
  const relayBatch = async (client: pg.Client, signal: AbortSignal): Promise<boolean> => {
    const { rows } = await client.query<OutboxRow>({ name: 'outbox-read', text: readText, values: [RELAY_BATCH_SIZE] });
    if (rows.length === 0) return false;
    const envelopes = rows.flatMap((row) =>
      consumersOf(topology, row.type).map((consumer) => ({ consumer, event: toCloudEvent(service, row) })),
    );
    if (envelopes.length > 0) {
      const onRetry = (error: unknown, failures: number): void =>
        log.warn({ err: error, service, failures }, 'sending events failed, will be retried');
      await retry(() => transport.send(envelopes), { backoff: RELAY_SEND_BACKOFF, onRetry, signal });
    }
    const sent = [rows.map(({ seq }) => seq)];
    await client.query({ name: 'outbox-delete', text: 'DELETE FROM outbox_event WHERE seq = ANY($1)', values: sent });
    return rows.length === RELAY_BATCH_SIZE;
  };

  const relayWhileConnected = async (client: pg.Client, { signal, wake }: LoopControl): Promise<void> => {
    let lost: Error | undefined;
    client.on('error', (error) => {
      lost = error;
      wake.notify();
    });
    client.on('notification', wake.notify);
    const wait = async (timeoutMs: number): Promise<void> => {
      await wake.wait(timeoutMs);
      if (lost) throw lost;
    };
    while (!signal.aborted && !(await tryLock(client, channel))) await wait(RELAY_STANDBY_MS);
    if (signal.aborted) return;
    active = true;
    await client.query(`LISTEN ${channel}`);
    log.debug({ service }, 'relay active');
    while (!signal.aborted) if (!(await relayBatch(client, signal))) await wait(RELAY_POLL_MS);
  };

  const connectAndRelay = async (control: LoopControl): Promise<void> => {
    const client = new pg.Client(pool.options);
    client.on('error', () => undefined);
    try {
      await client.connect();
      control.succeeded();
      await relayWhileConnected(client, control);
    } finally {
      active = false;
      await client.end().catch(() => undefined);
    }
  };

  const relaying = loop({
    name: `relay ${service}`,
    log,
    step: connectAndRelay,
    idleMs: RELAY_CONNECT_BACKOFF.firstMs,
    backoff: RELAY_CONNECT_BACKOFF,
    wake: wakeSignal,
    onError: (error) => log.warn({ err: error, service }, 'relay lost its connection'),
  });

  const wake = (): void => (active ? wakeSignal.notify() : notifyOtherReplicas());

  return {
    wake,
    start: async () => {
      unsubscribe = onOutboxWritten(wake);
      await relaying.start();
    },
    stop: async () => {
      unsubscribe();
      await relaying.stop();
    },
  };
};

const tryLock = async (client: pg.Client, name: string): Promise<boolean> => {
  const text = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked';
  const { rows } = await client.query<{ locked: boolean }>(text, [name]);
  return rows[0]?.locked ?? false;
};
