import { NotFound, Problem, StateConflict, uuidV7Ids } from '@coffeemesh/kernel';
import { type TestDatabase, until } from '@coffeemesh/testing';
import {
  createDeadLetters,
  createMessaging,
  createPostgresTransport,
  type DeadLetterQuery,
  type EventHandlerTable,
  type EventInput,
  type Transport,
} from '../src/index.ts';
import { eventOf } from './events.ts';
import { recordItem, type ItemSent, type SubscriberDeps } from './item-events.ts';
import { silentLog } from './processes/open-transport.ts';
import { openServiceDatabase, type ServiceDatabase } from './processes/service-database.ts';
import { publisherAndSubscriber } from './test-databases.ts';

const newest: DeadLetterQuery = { outcome: 'dead', sort: '-receivedAt', limit: 10 };

describe('dead letters', () => {
  let testing: TestDatabase;
  let subscriber: ServiceDatabase;
  let transport: Transport;
  let messaging: { stop(): Promise<void> };
  /** The error that the handler throws at present. */
  let failure: Error | undefined;
  let tries: number[];

  const handle = async (input: EventInput<ItemSent>, { transaction }: SubscriberDeps): Promise<void> => {
    tries.push(Date.now());
    await transaction(async (session) => {
      await session.query({
        text: 'INSERT INTO item (subject, number) VALUES ($1, $2)',
        values: [input.event.subject, 0],
      });
      if (failure !== undefined) throw failure;
      await recordItem(session, input);
    });
  };
  const handlers: EventHandlerTable<SubscriberDeps> = { 'publisher.item-sent.v1': handle };
  const letters = () => createDeadLetters({ database: subscriber, handlers, deps: subscriber });
  const receivedCount = async () => (await subscriber.query({ text: 'SELECT FROM item WHERE number > 0' })).length;

  /** An event whose attempts have all failed. @returns its id */
  const dead = async (subject: string): Promise<string> => {
    failure = new TypeError('poison');
    const event = eventOf(subject, 1);
    await transport.send([{ consumer: 'subscriber', event }]);
    await until(
      async () => (await subscriber.query({ text: `SELECT FROM inbox_event WHERE outcome = 'dead'` })).length > 0,
    );
    return event.id;
  };

  beforeAll(async () => {
    testing = await publisherAndSubscriber();
    subscriber = openServiceDatabase(testing.urlOf('subscriber'));
    transport = createPostgresTransport({ url: testing.transportUrl, log: silentLog });
    const limits = { maxAttempts: 4, firstBackoffMs: 40, mostBackoffMs: 1_000 };
    const running = createMessaging({
      service: 'subscriber',
      database: subscriber,
      transport,
      handlers,
      deps: subscriber,
      log: silentLog,
      ...limits,
    });
    await running.start();
    messaging = running;
  });
  beforeEach(() => {
    failure = undefined;
    tries = [];
  });
  afterEach(() => testing.admin.query('TRUNCATE subscriber.item, subscriber.inbox_event'));
  afterAll(async () => {
    await messaging.stop();
    await Promise.all([subscriber.close(), transport.close()]);
    await testing.close();
  });

  it('a poison event is retried a bounded number of times, with exponential backoff, and is then listed', async () => {
    const id = await dead('a');
    expect(tries).toHaveLength(4);
    // The pauses are 40, 80 and 160 ms, each up to a quarter shorter by jitter.
    const pauses = tries.slice(1).map((at, i) => at - tries[i]!);
    for (const [i, least] of [30, 60, 120].entries()) expect(pauses[i]).toBeGreaterThanOrEqual(least - 1);
    const { data } = await letters().list(newest);
    expect(data).toMatchObject([{ eventId: id, outcome: 'dead', attempts: 4, error: 'TypeError: poison' }]);
    const letter = await letters().get(id);
    expect(letter.error).toContain('at ');
    expect(letter.event).toMatchObject({ id, source: '/publisher', subject: 'a', data: { number: 1 } });
    expect(await receivedCount()).toBe(0);
  });

  it('is applied once by twenty concurrent replays, when its handler is repaired', async () => {
    const id = await dead('a');
    failure = undefined;
    const replays = await Promise.allSettled(Array.from({ length: 20 }, () => letters().replay(id, silentLog)));
    for (const replay of replays) {
      if (replay.status === 'fulfilled') expect(replay.value).toMatchObject({ outcome: 'applied', error: null });
      else expect(StateConflict.is(replay.reason)).toBe(true);
    }
    expect(replays.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await receivedCount()).toBe(1);
    expect((await letters().list(newest)).data).toEqual([]);
    expect(await letters().get(id)).toMatchObject({ outcome: 'applied', attempts: 5, event: null });
    await expect(letters().replay(id, silentLog)).rejects.toMatchObject({ slug: 'state-conflict' });
    await expect(letters().discard(id, silentLog)).rejects.toMatchObject({ slug: 'state-conflict' });
  });

  it('stays dead when its replay fails, with the new error and one more attempt, and never leaves the list meanwhile', async () => {
    const id = await dead('a');
    failure = new RangeError('still poison');
    const seen = await Promise.all([letters().replay(id, silentLog), letters().list(newest)]);
    expect(seen[0]).toMatchObject({ outcome: 'dead', attempts: 5, error: expect.stringContaining('still poison') });
    expect(seen[1].data).toHaveLength(1);
    expect(await receivedCount()).toBe(0);
  });

  it('is unchanged when an upstream could not be reached', async () => {
    const id = await dead('a');
    const before = await letters().get(id);
    for (const down of [
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      new Problem('dependency-unavailable', 'unavailable', 'Later', { retryAfterSeconds: 7 }),
    ]) {
      failure = down;
      await expect(letters().replay(id, silentLog)).rejects.toMatchObject({ kind: 'unavailable' });
    }
    expect(await letters().get(id)).toEqual(before);
  });

  it('is still dead after a crash during a replay, and can be replayed again', async () => {
    const id = await dead('a');
    const before = await letters().get(id);
    const cutOff: SubscriberDeps = {
      transaction: (work) =>
        subscriber.transaction(async (session) => {
          const result = await work(session);
          await testing.admin.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'subscriber' AND state = 'idle in transaction'`,
          );
          return result;
        }),
    };
    failure = undefined;
    const dying = createDeadLetters({ database: subscriber, handlers, deps: cutOff });
    await expect(dying.replay(id, silentLog)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await letters().get(id)).toEqual(before);
    expect((await letters().replay(id, silentLog)).outcome).toBe('applied');
    expect(await receivedCount()).toBe(1);
  });

  it('has no effect once it is discarded, whether replayed or delivered again', async () => {
    const id = await dead('a');
    failure = undefined;
    const first = await letters().discard(id, silentLog);
    expect(first).toMatchObject({ outcome: 'discarded', attempts: 4, event: { id } });
    expect(await letters().discard(id, silentLog)).toEqual(first);
    await expect(letters().replay(id, silentLog)).rejects.toMatchObject({ slug: 'state-conflict' });
    await transport.send([{ consumer: 'subscriber', event: { ...eventOf('a', 1), id } }]);
    await until(async () => (await testing.admin.query('SELECT FROM transport.message_subscriber')).rowCount === 0);
    expect(await receivedCount()).toBe(0);
  });

  it('is either applied or discarded, never both, when it is replayed and discarded concurrently', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await dead(`a${round}`);
      failure = undefined;
      const before = await receivedCount();
      await Promise.allSettled([letters().replay(id, silentLog), letters().discard(id, silentLog)]);
      const { outcome } = await letters().get(id);
      expect(['applied', 'discarded']).toContain(outcome);
      expect((await receivedCount()) - before).toBe(outcome === 'applied' ? 1 : 0);
    }
  });

  it('releases its successors, when an event that is still retried is discarded', async () => {
    failure = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const [stuck, next] = [eventOf('a', 1), eventOf('a', 2)];
    await transport.send([stuck, next].map((event) => ({ consumer: 'subscriber', event })));
    const failed = { ...newest, outcome: 'failed' } as const;
    await until(async () => (await letters().list(failed)).data.length === 1);
    await letters().discard(stuck.id, silentLog);
    failure = undefined;
    await until(async () => (await receivedCount()) === 1);
    expect(await subscriber.query({ text: 'SELECT number FROM item WHERE number > 0' })).toEqual([{ number: 2 }]);
  });

  it('throws NotFound for an event that was never received', async () => {
    for (const operation of ['get', 'replay', 'discard'] as const) {
      const error = await letters()
        [operation](uuidV7Ids.next(), silentLog)
        .catch((thrown: unknown) => thrown);
      expect(NotFound.is(error)).toBe(true);
    }
  });
});
