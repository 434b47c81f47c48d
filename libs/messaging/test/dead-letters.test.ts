import { NotFound, Problem, StateConflict, uuidV7Ids } from '@coffeemesh/kernel';
import type { TestDatabase } from '@coffeemesh/testing';
import {
  createDeadLetters,
  createMessaging,
  createPostgresTransport,
  type DeadLetterQuery,
  type EventHandlerTable,
  type EventInput,
  type Transport,
} from '../src/index.ts';
import { eventOf, until } from './events.ts';
import { northAndSouth } from './fixtures.ts';
import { noteArrival, type Sent, type SouthDeps } from './parcels.ts';
import { silent } from './processes/open-transport.ts';
import { openServiceDatabase, type ServiceDatabase } from './processes/service-database.ts';

const newest: DeadLetterQuery = { outcome: 'dead', sort: '-receivedAt', limit: 10 };

describe('dead letters', () => {
  let testing: TestDatabase;
  let south: ServiceDatabase;
  let transport: Transport;
  let messaging: { stop(): Promise<void> };
  /** What goes wrong in the handler at the moment. */
  let fault: Error | undefined;
  let tries: number[];

  const handle = async (input: EventInput<Sent>, { transaction }: SouthDeps): Promise<void> => {
    tries.push(Date.now());
    await transaction(async (session) => {
      await session.query({
        text: 'INSERT INTO arrival (subject, number) VALUES ($1, $2)',
        values: [input.event.subject, 0],
      });
      if (fault !== undefined) throw fault;
      await noteArrival(session, input);
    });
  };
  const handlers: EventHandlerTable<SouthDeps> = { 'north.parcel-sent.v1': handle };
  const letters = () => createDeadLetters({ database: south, handlers, deps: () => south });
  const arrived = async () => (await south.query({ text: 'SELECT FROM arrival WHERE number > 0' })).length;

  /** An event that was tried in vain as often as may be. @returns its id */
  const dead = async (subject: string): Promise<string> => {
    fault = new TypeError('poison');
    const event = eventOf(subject, 1);
    await transport.send([{ consumer: 'south', event }]);
    await until(async () => (await south.query({ text: `SELECT FROM inbox_event WHERE outcome = 'dead'` })).length > 0);
    return event.id;
  };

  beforeAll(async () => {
    testing = await northAndSouth();
    south = openServiceDatabase(testing.urlOf('south'));
    transport = createPostgresTransport({ url: testing.transportUrl, log: silent });
    const limits = { maxAttempts: 4, firstBackoffMs: 40, mostBackoffMs: 1_000 };
    const running = createMessaging({
      service: 'south',
      database: south,
      transport,
      handlers,
      deps: south,
      log: silent,
      ...limits,
    });
    await running.start();
    messaging = running;
  });
  beforeEach(() => {
    fault = undefined;
    tries = [];
  });
  afterEach(() => testing.admin.query('TRUNCATE south.arrival, south.inbox_event'));
  afterAll(async () => {
    await messaging.stop();
    await Promise.all([south.close(), transport.close()]);
    await testing.close();
  });

  it('poison is tried a bounded number of times, at longer and longer intervals, and is then listed', async () => {
    const id = await dead('a');
    expect(tries).toHaveLength(4);
    // The pauses are 40, 80 and 160 ms, each up to a quarter shorter by chance.
    const pauses = tries.slice(1).map((at, i) => at - tries[i]!);
    for (const [i, least] of [30, 60, 120].entries()) expect(pauses[i]).toBeGreaterThanOrEqual(least - 1);
    const { data } = await letters().list(newest);
    expect(data).toMatchObject([{ eventId: id, outcome: 'dead', attempts: 4, error: 'TypeError: poison' }]);
    const letter = await letters().get(id);
    expect(letter.error).toContain('at ');
    expect(letter.event).toMatchObject({ id, source: '/north', subject: 'a', data: { number: 1 } });
    expect(await arrived()).toBe(0);
  });

  it('is applied once by twenty replays at a time, when its handler is mended', async () => {
    const id = await dead('a');
    fault = undefined;
    const replays = await Promise.allSettled(Array.from({ length: 20 }, () => letters().replay(id, silent)));
    for (const replay of replays) {
      if (replay.status === 'fulfilled') expect(replay.value).toMatchObject({ outcome: 'applied', error: null });
      else expect(StateConflict.is(replay.reason)).toBe(true);
    }
    expect(replays.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await arrived()).toBe(1);
    expect((await letters().list(newest)).data).toEqual([]);
    expect(await letters().get(id)).toMatchObject({ outcome: 'applied', attempts: 5, event: null });
    await expect(letters().replay(id, silent)).rejects.toMatchObject({ slug: 'state-conflict' });
    await expect(letters().discard(id, silent)).rejects.toMatchObject({ slug: 'state-conflict' });
  });

  it('stays dead when its replay fails, with the new error and one attempt more, and never leaves the list meanwhile', async () => {
    const id = await dead('a');
    fault = new RangeError('still poison');
    const seen = await Promise.all([letters().replay(id, silent), letters().list(newest)]);
    expect(seen[0]).toMatchObject({ outcome: 'dead', attempts: 5, error: expect.stringContaining('still poison') });
    expect(seen[1].data).toHaveLength(1);
    expect(await arrived()).toBe(0);
  });

  it('is as it was when a neighbour could not be reached', async () => {
    const id = await dead('a');
    const before = await letters().get(id);
    for (const down of [
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      new Problem('dependency-unavailable', 'unavailable', 'Later', { retryAfterSeconds: 7 }),
    ]) {
      fault = down;
      await expect(letters().replay(id, silent)).rejects.toMatchObject({ kind: 'unavailable' });
    }
    expect(await letters().get(id)).toEqual(before);
  });

  it('is still dead after a crash in the midst of a replay, and can be replayed again', async () => {
    const id = await dead('a');
    const before = await letters().get(id);
    const cutOff: SouthDeps = {
      transaction: (work) =>
        south.transaction(async (session) => {
          const result = await work(session);
          await testing.admin.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'south' AND state = 'idle in transaction'`,
          );
          return result;
        }),
    };
    fault = undefined;
    const dying = createDeadLetters({ database: south, handlers, deps: () => cutOff });
    await expect(dying.replay(id, silent)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await letters().get(id)).toEqual(before);
    expect((await letters().replay(id, silent)).outcome).toBe('applied');
    expect(await arrived()).toBe(1);
  });

  it('has no effect any more once it is discarded, whoever tries', async () => {
    const id = await dead('a');
    fault = undefined;
    const first = await letters().discard(id, silent);
    expect(first).toMatchObject({ outcome: 'discarded', attempts: 4, event: { id } });
    expect(await letters().discard(id, silent)).toEqual(first);
    await expect(letters().replay(id, silent)).rejects.toMatchObject({ slug: 'state-conflict' });
    await transport.send([{ consumer: 'south', event: { ...eventOf('a', 1), id } }]);
    await until(async () => (await testing.admin.query('SELECT FROM transport.message_south')).rowCount === 0);
    expect(await arrived()).toBe(0);
  });

  it('has either its effect or none, when it is replayed and discarded at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await dead(`a${round}`);
      fault = undefined;
      const before = await arrived();
      await Promise.allSettled([letters().replay(id, silent), letters().discard(id, silent)]);
      const { outcome } = await letters().get(id);
      expect(['applied', 'discarded']).toContain(outcome);
      expect((await arrived()) - before).toBe(outcome === 'applied' ? 1 : 0);
    }
  });

  it('lets those behind it go on, when one that is still tried is discarded', async () => {
    fault = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const [stuck, next] = [eventOf('a', 1), eventOf('a', 2)];
    await transport.send([stuck, next].map((event) => ({ consumer: 'south', event })));
    const failed = { ...newest, outcome: 'failed' } as const;
    await until(async () => (await letters().list(failed)).data.length === 1);
    await letters().discard(stuck.id, silent);
    fault = undefined;
    await until(async () => (await arrived()) === 1);
    expect(await south.query({ text: 'SELECT number FROM arrival WHERE number > 0' })).toEqual([{ number: 2 }]);
  });

  it('knows nothing of an event that never came', async () => {
    for (const asked of ['get', 'replay', 'discard'] as const) {
      const error = await letters()
        [asked](uuidV7Ids.next(), silent)
        .catch((thrown: unknown) => thrown);
      expect(NotFound.is(error)).toBe(true);
    }
  });
});
