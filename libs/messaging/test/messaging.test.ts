import { setTimeout as delay } from 'node:timers/promises';
import { currentTraceparent, inContext, Problem } from '@coffeemesh/kernel';
import { type TestDatabase, until } from '@coffeemesh/testing';
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
import { eventOf } from './events.ts';
import {
  recordItem,
  itemTopology,
  type ItemSent,
  sendItem,
  type SubscriberDeps,
  subscriberHandlers,
} from './item-events.ts';
import { silentLog } from './processes/open-transport.ts';
import { openServiceDatabase, type ServiceDatabase } from './processes/service-database.ts';
import { publisherAndSubscriber } from './test-databases.ts';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('messaging', () => {
  let database: TestDatabase;
  let publisher: ServiceDatabase;
  let subscriber: ServiceDatabase;
  let transport: Transport;
  const running: { stop(): Promise<void> }[] = [];

  beforeAll(async () => {
    database = await publisherAndSubscriber();
    publisher = openServiceDatabase(database.urlOf('publisher'));
    subscriber = openServiceDatabase(database.urlOf('subscriber'));
    transport = createPostgresTransport({ url: database.transportUrl, log: silentLog });
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
    const tables = 'publisher.outbox_event, subscriber.item, subscriber.inbox_event';
    await database.admin.query(`TRUNCATE ${tables}; DELETE FROM transport.message_subscriber`);
  });
  afterAll(async () => {
    await Promise.all([publisher.close(), subscriber.close(), transport.close()]);
    await database.close();
  });

  const run = async <Deps>(
    options: Pick<MessagingOptions<Deps>, 'service' | 'database' | 'deps'> & Partial<MessagingOptions<Deps>>,
  ) => {
    const messaging = createMessaging({
      transport,
      log: silentLog,
      topology: itemTopology,
      initialBackoffMs: 20,
      ...options,
    });
    running.push(messaging);
    await messaging.start();
    return messaging;
  };
  const runPublisher = () => run({ service: 'publisher', database: publisher, deps: {} });
  const runSubscriber = (options: Partial<MessagingOptions<SubscriberDeps>> = {}) =>
    run<SubscriberDeps>({
      service: 'subscriber',
      database: subscriber,
      deps: subscriber,
      handlers: subscriberHandlers,
      ...options,
    });
  const receivedItems = async () =>
    await subscriber.query<ItemSent & { subject: string }>({ text: 'SELECT subject, number FROM item ORDER BY seq' });
  const inbox = async () =>
    subscriber.query<{ outcome: string; attempts: number; error: string | null; event: unknown }>({
      text: 'SELECT outcome, attempts, error, event FROM inbox_event ORDER BY received_at',
    });

  it('delivers an event from the transaction of its change to one effect', async () => {
    await runPublisher();
    await runSubscriber();
    await publisher.transaction((session) => sendItem(session, 'a', 1));
    await until(async () => (await receivedItems()).length === 1);
    expect(await inbox()).toEqual([{ outcome: 'applied', attempts: 1, error: null, event: null }]);
    await until(async () => (await publisher.query({ text: 'SELECT FROM outbox_event' })).length === 0);
  });

  it('publishes nothing for a change that was rolled back', async () => {
    await runPublisher();
    await runSubscriber();
    const failing = publisher.transaction(async (session) => {
      await sendItem(session, 'a', 1);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await publisher.transaction((session) => sendItem(session, 'a', 2));
    await until(async () => (await receivedItems()).length > 0);
    expect(await receivedItems()).toEqual([{ subject: 'a', number: 2 }]);
  });

  it('relays events of a hand-written statement, numbered after their change', async () => {
    await runPublisher();
    await runSubscriber();
    const events = [1, 2].map((number) => ({ type: 'publisher.item-sent.v1', subject: 'a', data: { number } }));
    await publisher.query({
      text: `WITH changed AS (INSERT INTO item (subject, number) VALUES ($1, 7) RETURNING seq)
        INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(2)}, changed`,
      values: ['a', outboxValue(events)],
    });
    notifyOutboxWritten();
    await until(async () => (await receivedItems()).length === 2);
    expect((await receivedItems()).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('relays events written before it started, and events of a process without a relay', async () => {
    await publisher.transaction((session) => sendItem(session, 'a', 1));
    await runPublisher();
    await runSubscriber();
    await until(async () => (await receivedItems()).length === 1);
    await database.admin.query(
      "INSERT INTO publisher.outbox_event (id, type, subject, data) VALUES (gen_random_uuid(), 'publisher.item-sent.v1', 'a', '{\"number\":2}')",
    );
    await until(async () => (await receivedItems()).length === 2);
  });

  it('propagates the trace into the handler', async () => {
    const traces: (string | undefined)[] = [];
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': async () => void traces.push(currentTraceparent()) } });
    await inContext({ traceparent: trace }, () => publisher.transaction((session) => sendItem(session, 'a', 1)));
    await until(() => traces.length === 1);
    expect(traces[0]?.split('-')[1]).toBe(trace.split('-')[1]);
    expect(traces[0]).not.toBe(trace);
  });

  it('applies an event once, however often and however concurrently it is delivered', async () => {
    const event = eventOf('a', 1);
    const copies = Array.from({ length: 20 }, (_, i) => ({ ...event, subject: `a${i}` }));
    await Promise.all(copies.map((copy) => transport.send([{ consumer: 'subscriber', event: copy }])));
    for (let i = 0; i < 3; i += 1) await runSubscriber();
    await until(async () => (await database.admin.query('SELECT FROM transport.message_subscriber')).rowCount === 0);
    expect(await receivedItems()).toHaveLength(1);
    expect(await inbox()).toEqual([{ outcome: 'applied', attempts: 1, error: null, event: null }]);
  });

  it('writes the receipt of a handler without an effect', async () => {
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': async () => undefined } });
    await publisher.transaction((session) => sendItem(session, 'a', 1));
    await until(async () => (await inbox()).length === 1);
    expect(await inbox()).toMatchObject([{ outcome: 'applied' }]);
  });

  it('retries a failing event, delays its successors meanwhile, and commits no partial effect', async () => {
    let tries = 0;
    const handle = async (input: EventInput<ItemSent>, { transaction }: SubscriberDeps): Promise<void> =>
      transaction(async (session) => {
        await recordItem(session, input);
        if (input.event.subject === 'a' && input.event.data.number === 1 && (tries += 1) < 4)
          throw new Error(`try ${tries}`);
      });
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': handle } });
    await publisher.transaction(async (session) => {
      for (const [subject, number] of [
        ['a', 1],
        ['a', 2],
        ['b', 1],
      ] as const)
        await sendItem(session, subject, number);
    });
    await until(async () => (await receivedItems()).length === 3);
    const ofA = (await receivedItems()).filter(({ subject }) => subject === 'a');
    expect(ofA.map(({ number }) => number)).toEqual([1, 2]);
    expect((await inbox()).map(({ outcome, attempts }) => [outcome, attempts])).toContainEqual(['applied', 4]);
  });

  it('moves an event that fails too often to the dead letters, complete, and proceeds with its successors', async () => {
    const poison = async ({ event, receipt }: EventInput<ItemSent>, { transaction }: SubscriberDeps): Promise<void> => {
      if (event.data.number === 1) throw new Error('poison');
      await transaction((session) => recordItem(session, { event, receipt, log: silentLog }));
    };
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': poison }, maxAttempts: 3 });
    await publisher.transaction(async (session) => {
      await sendItem(session, 'a', 1);
      await sendItem(session, 'a', 2);
    });
    await until(async () => (await receivedItems()).length === 1);
    const [dead] = await inbox();
    expect(dead).toMatchObject({
      outcome: 'dead',
      attempts: 3,
      event: { specversion: '1.0', source: '/publisher', subject: 'a', data: { number: 1 } },
    });
    expect(dead?.error).toContain('poison');
  });

  it('retries an event without a limit while an upstream is unavailable', async () => {
    let tries = 0;
    const handle = async (): Promise<void> => {
      if ((tries += 1) < 6) throw new Problem('dependency-unavailable', 'unavailable', 'Later');
    };
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': handle }, maxAttempts: 2, maxBackoffMs: 40 });
    await publisher.transaction((session) => sendItem(session, 'a', 1));
    await until(async () => (await inbox())[0]?.outcome === 'applied');
    expect(tries).toBe(6);
  });

  it('moves an event without a handler to the dead letters', async () => {
    await runPublisher();
    await runSubscriber({ handlers: { 'publisher.other.v1': async () => undefined }, maxAttempts: 2 });
    await publisher.transaction((session) => sendItem(session, 'a', 1));
    await until(async () => (await inbox())[0]?.outcome === 'dead');
    expect((await inbox())[0]?.error).toContain('No handler for publisher.item-sent.v1');
  });

  it('relays by one of several replicas, in order, and by another when that one stops', async () => {
    const replicas = [await runPublisher(), await runPublisher(), await runPublisher()];
    await runSubscriber();
    for (let number = 1; number <= 60; number += 1) {
      await publisher.transaction((session) => sendItem(session, 'a', number));
      if (number % 20 === 0) await replicas.shift()?.stop();
      if (number % 20 === 0 && number < 60) await delay(50);
    }
    await runPublisher();
    await until(async () => (await receivedItems()).length === 60);
    expect((await receivedItems()).map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it('takes milliseconds from commit to effect when idle', async () => {
    await runPublisher();
    let arrived: () => void = () => undefined;
    const handle = async (input: EventInput<ItemSent>, { transaction }: SubscriberDeps): Promise<void> => {
      await transaction((session) => recordItem(session, input));
      arrived();
    };
    await runSubscriber({ handlers: { 'publisher.item-sent.v1': handle } });
    const times: number[] = [];
    for (let number = 1; number <= 30; number += 1) {
      await delay(20);
      const arrival = new Promise<void>((resolve) => (arrived = resolve));
      await publisher.transaction((session) => sendItem(session, 'a', number));
      const committedAt = performance.now();
      await arrival;
      times.push(performance.now() - committedAt);
    }
    const median = times.toSorted((a, b) => a - b)[15] ?? Infinity;
    expect(median).toBeLessThan(100);
  });
});
