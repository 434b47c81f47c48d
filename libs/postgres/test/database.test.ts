import { jest } from '@jest/globals';
import { DependencyUnavailable, type Problem, StateConflict } from '@coffeemesh/kernel';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import { createDatabase, databaseProblem, type Database } from '../src/index.ts';

let postgres: TestDatabase;
let database: Database;

beforeAll(async () => {
  postgres = await testDatabase('delivery');
  await postgres.admin.query(
    'CREATE TABLE counter (name text PRIMARY KEY, value int NOT NULL); GRANT ALL ON counter TO delivery',
  );
  database = createDatabase({ url: postgres.url, name: 'kit-test', lockTimeoutMs: 200, statementTimeoutMs: 1_000 });
});
beforeEach(() => postgres.admin.query(`TRUNCATE counter; INSERT INTO counter VALUES ('a', 0), ('b', 0)`));
afterAll(async () => {
  await database.close();
  await postgres.close();
});

const increment = (name: string) => ({
  name: 'increment',
  text: 'UPDATE counter SET value = value + 1 WHERE name = $1 RETURNING value',
  values: [name],
});
const valueOf = async (name: string): Promise<unknown> =>
  (await postgres.admin.query('SELECT value FROM counter WHERE name = $1', [name])).rows[0]?.value;
const thrownBy = (work: Promise<unknown>): Promise<Problem | undefined> =>
  work.then(
    () => Promise.reject(new Error('Nothing was thrown')),
    (error: unknown) => databaseProblem(error),
  );

describe('rows', () => {
  const one = async (expression: string): Promise<unknown> =>
    (await database.query<{ value: unknown }>({ text: `SELECT ${expression} AS value` }))[0]?.value;

  test.each([
    [`'2026-05-04 10:15:30.123+02'::timestamptz`, new Date('2026-05-04T08:15:30.123Z')],
    [`'2026-05-04 08:15:30'::timestamptz`, new Date('2026-05-04T08:15:30.000Z')],
    [`NULL::timestamptz`, null],
    [`'2026-05-04'::date`, '2026-05-04'],
    [`'08:15:00'::time`, '08:15:00'],
    ['9007199254740991::int8', 9_007_199_254_740_991],
    ['-1::int8', -1],
    ['887.5::numeric', 887.5],
    ['ARRAY[1,2]::int8[]', [1, 2]],
    ['ARRAY[]::int8[]', []],
    [`'{"a": [1]}'::jsonb`, { a: [1] }],
    ['true', true],
  ])('%s', async (expression, value) => {
    expect(await one(expression)).toEqual(value);
  });

  test('an integer that a number cannot hold exactly is an error, not another integer', async () => {
    await expect(one('9007199254740993::int8')).rejects.toThrow(RangeError);
  });

  test('times are in UTC for any time zone of the server', async () => {
    expect(await one(`current_setting('TimeZone')`)).toBe('UTC');
    expect(await one(`current_setting('application_name')`)).toBe('kit-test');
  });
});

describe('transactions', () => {
  test('commit, and then run the actions for after the commit', async () => {
    const seen: unknown[] = [];
    const result = await database.transaction(async (session) => {
      const [row] = await session.query<{ value: number }>(increment('a'));
      session.afterCommit(() => seen.push('after'));
      seen.push('inside');
      return row?.value;
    });
    expect(result).toBe(1);
    expect(seen).toEqual(['inside', 'after']);
    expect(await valueOf('a')).toBe(1);
  });

  test('roll back when anything is thrown, and run no actions', async () => {
    const seen: unknown[] = [];
    const work = database.transaction(async (session) => {
      await session.query(increment('a'));
      session.afterCommit(() => seen.push('after'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(seen).toEqual([]);
    expect(await valueOf('a')).toBe(0);
  });

  test('an action that fails does not undo the commit', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await database.transaction(async (session) => {
      await session.query(increment('a'));
      session.afterCommit(() => {
        throw new Error('later');
      });
    });
    expect(await valueOf('a')).toBe(1);
    expect(warned).toHaveBeenCalledWith('Error: later', expect.objectContaining({ type: 'AfterCommitWarning' }));
    warned.mockRestore();
  });

  test('are retried after a deadlock, with attempts', async () => {
    const crossing = (first: string, second: string) =>
      database.transaction(
        async (session) => {
          await session.query(increment(first));
          await new Promise((resolve) => setTimeout(resolve, 50));
          await session.query({ text: 'SET LOCAL lock_timeout = 0' });
          await session.query({ text: 'SET LOCAL statement_timeout = 0' });
          await session.query(increment(second));
        },
        { attempts: 3 },
      );
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect([await valueOf('a'), await valueOf('b')]).toEqual([2, 2]);
  });

  test('are retried after a serialization failure, with attempts', async () => {
    const add = () =>
      database.transaction(
        async (session) => {
          const [row] = await session.query<{ value: number }>({ text: `SELECT value FROM counter WHERE name = 'a'` });
          await new Promise((resolve) => setTimeout(resolve, 30));
          const values = [(row?.value ?? 0) + 1];
          await session.query({ text: `UPDATE counter SET value = $1 WHERE name = 'a'`, values });
        },
        { attempts: 5, isolation: 'serializable' },
      );
    await Promise.all([add(), add(), add()]);
    expect(await valueOf('a')).toBe(3);
  });

  test('release their connections in any case', async () => {
    for (let i = 0; i < 30; i += 1)
      await database.transaction(() => Promise.reject(new Error('no'))).catch(() => undefined);
    await database.transaction((session) => session.query({ text: 'SELECT 1' }));
    expect(database.pool.waitingCount).toBe(0);
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });
});

describe('errors', () => {
  test('a unique violation is a conflict', async () => {
    const problem = await thrownBy(database.query({ text: `INSERT INTO counter VALUES ('a', 1)` }));
    expect(StateConflict.is(problem)).toBe(true);
  });

  test('a lock time-out and a statement time-out are unavailable, with a short Retry-After', async () => {
    const holding = database.transaction(async (session) => {
      await session.query(increment('a'));
      const problem = await thrownBy(database.query(increment('a')));
      expect(DependencyUnavailable.is(problem)).toBe(true);
    });
    await holding;
    const slow = await thrownBy(database.query({ text: 'SELECT pg_sleep(5)' }));
    expect(slow).toMatchObject({ slug: 'dependency-unavailable', details: { retryAfterSeconds: 1 } });
  });

  test('a lost connection is unavailable, and the next one works', async () => {
    const problem = await thrownBy(
      database.transaction(async (session) => {
        const [row] = await session.query<{ pid: number }>({ text: 'SELECT pg_backend_pid() AS pid' });
        await postgres.admin.query('SELECT pg_terminate_backend($1)', [row?.pid]);
        await session.query({ text: 'SELECT 1' });
      }),
    );
    expect(DependencyUnavailable.is(problem)).toBe(true);
    await database.ping();
  });

  test.each([
    ['postgres://delivery:x@127.0.0.1:9/coffeemesh', 'dependency-unavailable'],
    ['postgres://delivery:x@nowhere.invalid:5432/coffeemesh', 'dependency-unavailable'],
  ])('an unreachable database is unavailable: %s', async (url, slug) => {
    const gone = createDatabase({ url, name: 'kit-test', connectionTimeoutMs: 300 });
    expect((await thrownBy(gone.ping()))?.slug).toBe(slug);
    await gone.close();
  });

  test('a pool without a free connection in time is unavailable', async () => {
    // The first connection must be made within the same time, on a busy machine too.
    const small = createDatabase({ url: postgres.url, name: 'kit-test', poolSize: 1, connectionTimeoutMs: 3_000 });
    await small.transaction(async () => {
      expect(DependencyUnavailable.is(await thrownBy(small.ping()))).toBe(true);
    });
    await small.close();
  });

  test.each([
    ['25006', 'read only'],
    ['53100', 'disk full'],
    ['53200', 'out of memory'],
    ['53300', 'too many connections'],
    ['57P01', 'shut down'],
    ['58030', 'input or output error'],
  ])('a server that cannot work now is unavailable: SQLSTATE %s, %s', async (state) => {
    const text = `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${state}'; END $$`;
    expect(DependencyUnavailable.is(await thrownBy(database.query({ text })))).toBe(true);
  });

  test('a wrong statement is a defect', async () => {
    expect(await thrownBy(database.query({ text: 'SELEKT 1' }))).toBeUndefined();
    expect(await thrownBy(database.query({ text: 'SELECT * FROM nowhere' }))).toBeUndefined();
  });
});
