import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServiceClient } from '@coffeemesh/http-client';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import {
  createFaultInjection,
  injectPoolFaults,
  injectRequestFaults,
  parseFaultSpecs,
  withTransportFaults,
} from '../src/index.ts';

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('the setting FAULTS', () => {
  test('is a list of dependencies and their faults', () => {
    expect(parseFaultSpecs('payments:delay=2s, kitchen:refuse@0.3,database:drop@.1, transport:delay=250ms@1')).toEqual([
      { dependency: 'payments', kind: 'delay', delayMs: 2_000, probability: 1 },
      { dependency: 'kitchen', kind: 'refuse', delayMs: 0, probability: 0.3 },
      { dependency: 'database', kind: 'drop', delayMs: 0, probability: 0.1 },
      { dependency: 'transport', kind: 'delay', delayMs: 250, probability: 1 },
    ]);
    expect(parseFaultSpecs(' ')).toEqual([]);
  });

  test.each([
    ['payments', '"payments" is not of the form dependency:fault'],
    ['payments:explode', 'there is no fault "explode"; there are delay, refuse, drop'],
    ['payments:delay', 'a delay needs a time up to 10 minutes, such as payments:delay=2s or =200ms'],
    ['payments:delay=2h', 'a delay needs a time'],
    ['payments:delay=601s', 'up to 10 minutes'],
    ['payments:refuse=2s', 'refuse takes no value'],
    ['payments:drop@0', 'a probability is greater than 0 and at most 1'],
    ['payments:drop@2', 'a probability'],
    ['payments:drop@often', 'a probability'],
  ])('%s is refused with a reason', (text, words) => {
    expect(() => parseFaultSpecs(text)).toThrow(words);
    expect(() => parseFaultSpecs(text)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });

  test('every wrong part is named at once', () => {
    expect(() => parseFaultSpecs('a, kitchen:refuse, b:c')).toThrow(/"a".*\n.*"b:c"/);
  });

  test('is impossible in production; an empty one injects nothing', () => {
    expect(() => createFaultInjection('payments:refuse', { isProduction: true })).toThrow(
      /NODE_ENV is production.*Unset FAULTS/,
    );
    const none = createFaultInjection('', { isProduction: true });
    expect(none.injectorFor('payments')).toBeUndefined();
    expect(() => none.assertAllUsed()).not.toThrow();
  });

  test('is impossible in an image, which sets production', () => {
    const text = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const image = text('Dockerfile')
      .split(/^FROM /m)
      .at(-1);
    expect(image).toMatch(/^ENV NODE_ENV=production /m);
    expect(text('docker-compose.yml')).not.toMatch(/NODE_ENV|FAULTS/);
  });

  test('may name dependencies of the service, and nothing else', () => {
    const faults = createFaultInjection('payments:refuse, tea:drop');
    for (const used of ['payments', 'database']) faults.injectorFor(used);
    expect(() => faults.assertAllUsed()).toThrow('what this service does not use: tea. It uses database, payments.');
  });

  test('follows the probability', () => {
    const draws = [0.29, 0.3, 0.9, 0.1];
    const next = createFaultInjection('kitchen:refuse@0.3', { random: () => draws.shift() ?? 0 }).injectorFor(
      'kitchen',
    );
    expect([1, 2, 3, 4].map(() => next?.().isRefused)).toEqual([true, false, false, true]);
  });
});

describe('a database', () => {
  let testing: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testing = await testDatabase('cafes');
    await testing.admin.query('CREATE TABLE note (text text); GRANT ALL ON note TO cafes');
  });
  beforeEach(() => {
    database = createDatabase({ url: testing.url, name: 'faults', poolSize: 2 });
  });
  afterEach(async () => {
    await database.close();
    await testing.admin.query('TRUNCATE note');
  });
  afterAll(() => testing.close());

  const withFaults = (text: string, random?: () => number): void =>
    injectPoolFaults(database.pool, createFaultInjection(text, { random }).injectorFor('database'));
  const insert = { text: `INSERT INTO note VALUES ('x')` };
  const notes = async () => (await testing.admin.query('SELECT FROM note')).rowCount;
  const write = () => database.transaction((session) => session.query(insert));

  test('is unchanged without faults', () => {
    const { connect } = database.pool;
    injectPoolFaults(database.pool, createFaultInjection('').injectorFor('database'));
    expect(database.pool.connect).toBe(connect);
  });

  test('that refuses executes nothing, in queries and in transactions', async () => {
    withFaults('database:refuse');
    expect([await codeOf(database.query(insert)), await codeOf(write())]).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
    expect(await codeOf(database.ping())).toBe('ECONNREFUSED');
    expect(await notes()).toBe(0);
  });

  test('that drops responses has executed the statements', async () => {
    withFaults('database:drop');
    expect([await codeOf(database.query(insert)), await codeOf(write())]).toEqual(['ECONNRESET', 'ECONNRESET']);
    expect(await notes()).toBe(2);
  });

  test('that drops some responses leaks no connection', async () => {
    let draw = 0;
    withFaults('database:drop@0.5', () => ((draw += 1) % 2 === 0 ? 0.9 : 0.1));
    const seen: unknown[] = [];
    for (let i = 0; i < 10; i += 1) seen.push(await codeOf(i % 4 < 2 ? database.query(insert) : write()));
    expect(seen).toEqual(Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? 'ECONNRESET' : 'done')));
    expect(await notes()).toBe(10);
  });

  test('that drops the response of failed work changes nothing', async () => {
    withFaults('database:drop');
    const failing = database.transaction(async (session) => {
      await session.query(insert);
      throw Object.assign(new Error('no'), { code: 'mine' });
    });
    expect(await codeOf(failing)).toBe('mine');
    expect(await notes()).toBe(0);
  });

  test('that is slow waits before it executes anything', async () => {
    await database.ping();
    withFaults('database:delay=1500ms');
    const inserted = codeOf(database.query(insert));
    expect(await Promise.race([inserted, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])).toBe(
      'waiting',
    );
    expect(await notes()).toBe(0);
    expect([await inserted, await notes()]).toEqual(['done', 1]);
  });
});

describe('a transport', () => {
  const sent: (readonly object[])[] = [];
  const transport = { send: async (envelopes: readonly object[]) => void sent.push(envelopes) };
  const withFaults = (text: string) =>
    withTransportFaults(transport, createFaultInjection(text).injectorFor('transport'));
  beforeEach(() => (sent.length = 0));

  test('is the same object without faults', () => expect(withFaults('')).toBe(transport));
  test('that refuses sends nothing', async () => {
    expect([await codeOf(withFaults('transport:refuse').send([])), sent.length]).toEqual(['ECONNREFUSED', 0]);
  });
  test('that drops has sent the events', async () => {
    expect([await codeOf(withFaults('transport:drop, transport:delay=1ms').send([])), sent.length]).toEqual([
      'ECONNRESET',
      1,
    ]);
  });
});

describe('an upstream', () => {
  let server: Server;
  let baseUrl: string;
  let keys: unknown[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      keys.push(request.headers['idempotency-key']);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  beforeEach(() => (keys = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const call = async (faults: string, draws: number[] = [], deadlineMs = 2_000) => {
    const options = {
      name: 'tea',
      baseUrl,
      deadlineMs,
      intercept: injectRequestFaults(createFaultInjection(faults, { random: () => draws.shift() ?? 1 })),
    };
    const client = createServiceClient(options);
    const post = {
      operationId: 'brew',
      method: 'POST',
      url: `${baseUrl}/pots`,
      headers: { 'idempotency-key': 'k' },
      body: '{}',
    };
    const outcome = await client({ ...post, repeatable: true }).then(
      ({ status }) => status,
      (error: { slug?: string }) => error.slug,
    );
    await client.close();
    return outcome;
  };

  test('that refuses gets no request, and is unavailable', async () => {
    expect([await call('tea:refuse@0.99', [0, 0, 0]), keys]).toEqual(['dependency-unavailable', []]);
  });

  test('whose response is dropped is called again under the same key', async () => {
    expect([await call('tea:drop@0.5', [0.1, 0.1, 0.9]), keys]).toEqual([200, ['k', 'k', 'k']]);
  });

  test('that is slow is waited for until the deadline, and no longer', async () => {
    expect(await call('tea:delay=20ms@0.5', [0.1])).toBe(200);
    expect(keys).toEqual(['k']);
    expect([await call('tea:delay=600s@0.5', [0, 0, 0], 100), keys]).toEqual(['dependency-unavailable', ['k']]);
  });
});
