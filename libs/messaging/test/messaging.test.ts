import { setTimeout as delay } from 'node:timers/promises';
import { currentTraceparent, inContext, Problem, uuidV7Ids } from '@coffeemesh/kernel';
import type { TestDatabase } from '@coffeemesh/testing';
import {
  createMessaging,
  createPostgresTransport,
  type EventInput,
  type MessagingOptions,
  outboxSelect,
  outboxValue,
  notifyOutboxWritten,
  type Transport,
} from '../src/index.ts';
import { eventOf, until } from './events.ts';
import { northAndSouth } from './fixtures.ts';
import { noteArrival, parcelTopology, type Sent, sendParcel, type SouthDeps, southHandlers } from './parcels.ts';
import { silent } from './processes/open-transport.ts';
import { openServiceDatabase, type ServiceDatabase } from './processes/service-database.ts';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('messaging', () => {
  let database: TestDatabase;
  let north: ServiceDatabase;
  let south: ServiceDatabase;
  let transport: Transport;
  const running: { stop(): Promise<void> }[] = [];

  beforeAll(async () => {
    database = await northAndSouth();
    north = openServiceDatabase(database.urlOf('north'));
    south = openServiceDatabase(database.urlOf('south'));
    transport = createPostgresTransport({ url: database.transportUrl, log: silent });
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
    const tables = 'north.outbox_event, south.arrival, south.inbox_event';
    await database.admin.query(`TRUNCATE ${tables}; DELETE FROM transport.message_south`);
  });
  afterAll(async () => {
    await Promise.all([north.close(), south.close(), transport.close()]);
    await database.close();
  });

  const run = async <Deps>(
    options: Pick<MessagingOptions<Deps>, 'service' | 'database' | 'deps'> & Partial<MessagingOptions<Deps>>,
  ) => {
    const messaging = createMessaging({
      transport,
      log: silent,
      topology: parcelTopology,
      initialBackoffMs: 20,
      ...options,
    });
    running.push(messaging);
    await messaging.start();
    return messaging;
  };
  const runNorth = () => run({ service: 'north', database: north, deps: {} });
  const runSouth = (options: Partial<MessagingOptions<SouthDeps>> = {}) =>
    run<SouthDeps>({ service: 'south', database: south, deps: south, handlers: southHandlers, ...options });
  const arrivals = async () =>
    await south.query<Sent & { subject: string }>({ text: 'SELECT subject, number FROM arrival ORDER BY seq' });
  const inbox = async () =>
    south.query<{ outcome: string; attempts: number; error: string | null; event: unknown }>({
      text: 'SELECT outcome, attempts, error, event FROM inbox_event ORDER BY received_at',
    });

  it('carries an event from the transaction of its change to its one effect', async () => {
    await runNorth();
    await runSouth();
    await north.transaction((session) => sendParcel(session, 'a', 1));
    await until(async () => (await arrivals()).length === 1);
    expect(await inbox()).toEqual([{ outcome: 'applied', attempts: 1, error: null, event: null }]);
    await until(async () => (await north.query({ text: 'SELECT FROM outbox_event' })).length === 0);
  });

  it('tells nothing of a change that was rolled back', async () => {
    await runNorth();
    await runSouth();
    const failing = north.transaction(async (session) => {
      await sendParcel(session, 'a', 1);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await north.transaction((session) => sendParcel(session, 'a', 2));
    await until(async () => (await arrivals()).length > 0);
    expect(await arrivals()).toEqual([{ subject: 'a', number: 2 }]);
  });

  it('takes events from a hand-written statement, numbered after the change they tell of', async () => {
    await runNorth();
    await runSouth();
    const events = [1, 2].map((number) => ({ type: 'north.parcel-sent.v1', subject: 'a', data: { number } }));
    await north.query({
      text: `WITH changed AS (INSERT INTO parcel (id, weight) VALUES ($1, 7) RETURNING id)
        INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(2)}, changed`,
      values: [uuidV7Ids.next(), outboxValue(events)],
    });
    notifyOutboxWritten();
    await until(async () => (await arrivals()).length === 2);
    expect((await arrivals()).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('relays what was there before it started, and what a process without a relay wrote', async () => {
    await north.transaction((session) => sendParcel(session, 'a', 1));
    await runNorth();
    await runSouth();
    await until(async () => (await arrivals()).length === 1);
    await database.admin.query(
      "INSERT INTO north.outbox_event (id, type, subject, data) VALUES (gen_random_uuid(), 'north.parcel-sent.v1', 'a', '{\"number\":2}')",
    );
    await until(async () => (await arrivals()).length === 2);
  });

  it('carries the trace on, into what a handler tells in turn', async () => {
    const traces: (string | undefined)[] = [];
    await runNorth();
    await runSouth({ handlers: { 'north.parcel-sent.v1': async () => void traces.push(currentTraceparent()) } });
    await inContext({ traceparent: trace }, () => north.transaction((session) => sendParcel(session, 'a', 1)));
    await until(() => traces.length === 1);
    expect(traces[0]?.split('-')[1]).toBe(trace.split('-')[1]);
    expect(traces[0]).not.toBe(trace);
  });

  it('applies an event once, however often and however parallel it is delivered', async () => {
    const event = eventOf('a', 1);
    const copies = Array.from({ length: 20 }, (_, i) => ({ ...event, subject: `a${i}` }));
    await Promise.all(copies.map((copy) => transport.send([{ consumer: 'south', event: copy }])));
    for (let i = 0; i < 3; i += 1) await runSouth();
    await until(async () => (await database.admin.query('SELECT FROM transport.message_south')).rowCount === 0);
    expect(await arrivals()).toHaveLength(1);
    expect(await inbox()).toEqual([{ outcome: 'applied', attempts: 1, error: null, event: null }]);
  });

  it('writes the receipt of a handler that has nothing to do', async () => {
    await runNorth();
    await runSouth({ handlers: { 'north.parcel-sent.v1': async () => undefined } });
    await north.transaction((session) => sendParcel(session, 'a', 1));
    await until(async () => (await inbox()).length === 1);
    expect(await inbox()).toMatchObject([{ outcome: 'applied' }]);
  });

  it('tries a failing event again, keeps its successors back meanwhile, and leaves no trace of a half effect', async () => {
    let tries = 0;
    const handle = async (input: EventInput<Sent>, { transaction }: SouthDeps): Promise<void> =>
      transaction(async (session) => {
        await noteArrival(session, input);
        if (input.event.subject === 'a' && input.event.data.number === 1 && (tries += 1) < 4)
          throw new Error(`try ${tries}`);
      });
    await runNorth();
    await runSouth({ handlers: { 'north.parcel-sent.v1': handle } });
    await north.transaction(async (session) => {
      for (const [subject, number] of [
        ['a', 1],
        ['a', 2],
        ['b', 1],
      ] as const)
        await sendParcel(session, subject, number);
    });
    await until(async () => (await arrivals()).length === 3);
    const ofA = (await arrivals()).filter(({ subject }) => subject === 'a');
    expect(ofA.map(({ number }) => number)).toEqual([1, 2]);
    expect((await inbox()).map(({ outcome, attempts }) => [outcome, attempts])).toContainEqual(['applied', 4]);
  });

  it('makes a dead letter of an event that fails too often, with the whole of it, and goes on', async () => {
    const poison = async ({ event, receipt }: EventInput<Sent>, { transaction }: SouthDeps): Promise<void> => {
      if (event.data.number === 1) throw new Error('poison');
      await transaction((session) => noteArrival(session, { event, receipt, log: silent }));
    };
    await runNorth();
    await runSouth({ handlers: { 'north.parcel-sent.v1': poison }, maxAttempts: 3 });
    await north.transaction(async (session) => {
      await sendParcel(session, 'a', 1);
      await sendParcel(session, 'a', 2);
    });
    await until(async () => (await arrivals()).length === 1);
    const [dead] = await inbox();
    expect(dead).toMatchObject({
      outcome: 'dead',
      attempts: 3,
      event: { specversion: '1.0', source: '/north', subject: 'a', data: { number: 1 } },
    });
    expect(dead?.error).toContain('poison');
  });

  it('never gives up on an event for the fault of a neighbour', async () => {
    let tries = 0;
    const handle = async (): Promise<void> => {
      if ((tries += 1) < 6) throw new Problem('dependency-unavailable', 'unavailable', 'Later');
    };
    await runNorth();
    await runSouth({ handlers: { 'north.parcel-sent.v1': handle }, maxAttempts: 2, maxBackoffMs: 40 });
    await north.transaction((session) => sendParcel(session, 'a', 1));
    await until(async () => (await inbox())[0]?.outcome === 'applied');
    expect(tries).toBe(6);
  });

  it('makes a dead letter of an event that nobody handles', async () => {
    await runNorth();
    await runSouth({ handlers: { 'north.other.v1': async () => undefined }, maxAttempts: 2 });
    await north.transaction((session) => sendParcel(session, 'a', 1));
    await until(async () => (await inbox())[0]?.outcome === 'dead');
    expect((await inbox())[0]?.error).toContain('No handler for north.parcel-sent.v1');
  });

  it('relays by one of several copies, in order, and by another when that one stops', async () => {
    const copies = [await runNorth(), await runNorth(), await runNorth()];
    await runSouth();
    for (let number = 1; number <= 60; number += 1) {
      await north.transaction((session) => sendParcel(session, 'a', number));
      if (number % 20 === 0) await copies.shift()?.stop();
      if (number % 20 === 0 && number < 60) await delay(50);
    }
    await runNorth();
    await until(async () => (await arrivals()).length === 60);
    expect((await arrivals()).map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it('takes milliseconds from commit to effect when idle', async () => {
    await runNorth();
    let arrived: () => void = () => undefined;
    const handle = async (input: EventInput<Sent>, { transaction }: SouthDeps): Promise<void> => {
      await transaction((session) => noteArrival(session, input));
      arrived();
    };
    await runSouth({ handlers: { 'north.parcel-sent.v1': handle } });
    const times: number[] = [];
    for (let number = 1; number <= 30; number += 1) {
      await delay(20);
      const arrival = new Promise<void>((resolve) => (arrived = resolve));
      await north.transaction((session) => sendParcel(session, 'a', number));
      const committedAt = performance.now();
      await arrival;
      times.push(performance.now() - committedAt);
    }
    const median = times.toSorted((a, b) => a - b)[15] ?? Infinity;
    expect(median).toBeLessThan(100);
  });
});
