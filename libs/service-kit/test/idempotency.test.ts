import type { FastifyInstance } from 'fastify';
import { StateConflict, type Receipt } from '@coffeemesh/kernel';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import { createReceiptStore, created, problemDocument } from '../src/index.ts';
import { bearer, exampleService, thing, thingId, type Handlers } from './example-service.ts';

let postgres: TestDatabase;
let database: Database;
const opened: FastifyInstance[] = [];

beforeAll(async () => {
  postgres = await testDatabase('delivery');
  await postgres.admin.query('CREATE TABLE effect (name text); GRANT ALL ON effect TO delivery');
  database = createDatabase({ url: postgres.url, name: 'kit-test', lockTimeoutMs: 300 });
});
afterEach(async () => {
  await postgres.admin.query('TRUNCATE effect, idempotency_receipt');
  await Promise.all(opened.splice(0).map((app) => app.close()));
});
afterAll(async () => {
  await database.close();
  await postgres.close();
});

const insertText = 'INSERT INTO effect (name) VALUES ($1)';
const serve = (createThing: Handlers['createThing'], kit = {}): FastifyInstance => {
  const app = exampleService({ createThing }, { receipts: createReceiptStore(database), ...kit });
  opened.push(app);
  return app;
};
const storing: Handlers['createThing'] = async ({ body, idempotency }) => {
  const response = created(`/things/${thingId}`, { ...thing, name: body.name }, '"1"');
  await database.transaction(async (session) => {
    await session.query({ text: insertText, values: [body.name] });
    await idempotency.receiptFor(response).write(session);
  });
  return response;
};
const effects = async (): Promise<number> => (await postgres.admin.query('SELECT FROM effect')).rows.length;

type Call = { key?: string; name?: string; sub?: string; body?: object };
const call = async (app: FastifyInstance, { key = 'key-1', name = 'cup', sub = 'ada', body }: Call = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { authorization: await bearer({ sub }), 'idempotency-key': key },
    payload: body ?? { name, count: 1 },
  });

test('a repeated request gets the first response, and has no second effect', async () => {
  const app = serve(storing);
  const first = await call(app);
  const second = await call(app, { body: { count: 1, name: 'cup' } });
  expect(first.statusCode).toBe(201);
  expect(first.headers).not.toHaveProperty('idempotency-replayed');
  expect(second.statusCode).toBe(201);
  expect(second.headers['idempotency-replayed']).toBe('true');
  expect(second.body).toBe(first.body);
  for (const name of ['location', 'etag', 'content-type']) expect(second.headers[name]).toBe(first.headers[name]);
  expect(await effects()).toBe(1);
});

test('a hundred parallel requests with one key have one effect and one response', async () => {
  const app = serve(storing);
  const responses = await Promise.all(Array.from({ length: 100 }, () => call(app)));
  expect(await effects()).toBe(1);
  const bodies = new Set(responses.filter(({ statusCode }) => statusCode === 201).map(({ body }) => body));
  expect(bodies.size).toBe(1);
  for (const response of responses.filter(({ statusCode }) => statusCode !== 201)) {
    expect(response.statusCode).toBe(409);
    expect(response.headers['retry-after']).toBe('1');
  }
});

test('another request under the same key is a 422, without an effect', async () => {
  const app = serve(storing);
  await call(app);
  const response = await call(app, { name: 'mug' });
  expect(response.statusCode).toBe(422);
  expect(response.json().type).toBe('/problems/idempotency-key-reused');
  expect(await effects()).toBe(1);
});

test('the same key of another caller is another key', async () => {
  const app = serve(storing);
  await call(app, { sub: 'ada', name: 'cup' });
  const response = await call(app, { sub: 'bob', name: 'mug' });
  expect(response.statusCode).toBe(201);
  expect(response.json().name).toBe('mug');
  expect(await effects()).toBe(2);
});

test('a refused request stores no receipt, and can be repeated', async () => {
  let refusals = 1;
  const app = serve(async (input) => {
    if (refusals-- > 0) throw StateConflict();
    return storing(input);
  });
  expect((await call(app)).statusCode).toBe(409);
  expect((await call(app)).statusCode).toBe(201);
});

test('a parallel repeat that fails because the first one succeeded gets the first response', async () => {
  const looked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let calls = 0;
  const app = serve(async (input) => {
    const turn = calls++;
    looked[turn]?.resolve();
    // Both have found nothing under the key before the first one stores anything.
    await looked[1]?.promise;
    if (turn === 1) {
      await first;
      throw StateConflict('It has been done.');
    }
    return storing(input);
  });
  const first = call(app);
  await looked[0]?.promise;
  const second = await call(app);
  expect([(await first).statusCode, second.statusCode]).toEqual([201, 201]);
  expect(second.headers['idempotency-replayed']).toBe('true');
});

test('parallel repeats that violate a unique name before the key have one effect', async () => {
  await postgres.admin.query('CREATE UNIQUE INDEX ON effect (name)');
  const app = serve(storing);
  const responses = await Promise.all(Array.from({ length: 8 }, () => call(app)));
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 8 }, () => 201));
  expect((await call(app, { key: 'key-2' })).statusCode).toBe(409);
  await postgres.admin.query('DROP INDEX effect_name_idx');
});

test('a repeat while the first request is in progress is a 409 with Retry-After', async () => {
  const written = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const app = serve((input) =>
    database.transaction(async (session) => {
      const given = created(`/things/${thingId}`, thing);
      await input.idempotency.receiptFor(given).write(session);
      written.resolve();
      await goOn.promise;
      return given;
    }),
  );
  const first = call(app);
  await written.promise;
  const second = await call(app);
  expect(second.statusCode).toBe(409);
  expect(second.json().type).toBe('/problems/request-in-flight');
  expect(second.headers['retry-after']).toBe('1');
  goOn.resolve();
  expect((await first).statusCode).toBe(201);
  expect((await call(app)).headers['idempotency-replayed']).toBe('true');
});

test('a hand-written statement can insert the receipt beside its effect', async () => {
  const text = `WITH done AS (INSERT INTO effect (name) VALUES ($1))
    INSERT INTO idempotency_receipt (caller_id, operation, key, fingerprint, status, headers, body)
    VALUES ($2, $3, $4, $5, $6, $7, $8)`;
  const app = serve(async ({ body, idempotency }) => {
    const response = created(`/things/${thingId}`, { ...thing, name: body.name });
    const receipt: Receipt = idempotency.receiptFor(response);
    await database.query({ text, values: [body.name, ...Object.values(receipt.takeRow().columns)] });
    return response;
  });
  const first = await call(app);
  const second = await call(app);
  expect(second.body).toBe(first.body);
  expect(second.headers['location']).toBe(`/v1/things/${thingId}`);
  expect(await effects()).toBe(1);
});

test('a response without a written receipt is a defect', async () => {
  const forgetful: Handlers['createThing'] = async () => created(`/things/${thingId}`, thing);
  expect((await call(serve(forgetful))).json().defect).toContain('without writing the receipt');
  expect((await call(serve(forgetful, { strict: false }))).statusCode).toBe(201);
  const changing: Handlers['createThing'] = async (input) => ({
    ...(await storing(input)),
    body: { ...thing, name: 'x' },
  });
  expect((await call(serve(changing))).json().defect).toContain('without writing the receipt');
});

test('a stored refusal is replayed to repeats, and is no replay itself', async () => {
  const body = problemDocument(StateConflict(), { id: 'request-1', url: '/v1/things' });
  const refusing: Handlers['createThing'] = async ({ idempotency }) => {
    await database.transaction((session) => idempotency.receiptFor({ status: 409, body }).write(session));
    throw StateConflict();
  };
  // The example's contract has no schema for problems.
  const app = serve(refusing, { strict: false });
  const [first, second] = [await call(app), await call(app)];
  expect([first.statusCode, first.headers['idempotency-replayed']]).toEqual([409, undefined]);
  expect([second.statusCode, second.headers['idempotency-replayed']]).toEqual([409, 'true']);
  expect(second.body).toBe(first.body);
  expect(second.headers['content-type']).toBe(first.headers['content-type']);
});

test('expired receipts are deleted, and their keys can be used again', async () => {
  const app = serve(storing);
  const responses = createReceiptStore(database);
  await call(app);
  await call(app, { key: 'key-2' });
  await postgres.admin.query(`UPDATE idempotency_receipt SET expires_at = now() - interval '1 s' WHERE key = 'key-1'`);
  expect(await responses.sweep()).toBe(1);
  expect((await call(app)).headers).not.toHaveProperty('idempotency-replayed');
  expect((await call(app, { key: 'key-2' })).headers['idempotency-replayed']).toBe('true');
});

test.each(['', ' ', 'with space', 'é', 'x'.repeat(256)])('the key %j is a 400', async (key) => {
  const response = await call(serve(storing), { key });
  expect(response.statusCode).toBe(400);
  expect(response.json().errors).toMatchObject([{ header: 'Idempotency-Key' }]);
});
