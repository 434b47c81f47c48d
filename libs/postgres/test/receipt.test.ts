import { DuplicateEffect, type IdempotencyKeyRef } from '@coffeemesh/kernel';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import {
  createDatabase,
  createReceipt,
  findReceipt,
  isReceiptConflict,
  receiptInsert,
  receiptValue,
  type Database,
} from '../src/index.ts';

let testing: TestDatabase;
let database: Database;

beforeAll(async () => {
  testing = await testDatabase('delivery');
  await testing.admin.query('CREATE TABLE effect (name text); GRANT ALL ON effect TO delivery');
  database = createDatabase({ url: testing.url, name: 'receipts', poolSize: 8 });
});
afterEach(() => testing.admin.query('TRUNCATE effect, idempotency_receipt'));
afterAll(async () => {
  await database.close();
  await testing.close();
});

const key: IdempotencyKeyRef = { callerId: 'ada', operation: 'createThing', key: 'key-1', fingerprint: 'print' };
const response = { status: 201, headers: { etag: '"1"' }, body: { name: 'cup' } };
const effects = async () => (await testing.admin.query('SELECT FROM effect')).rowCount;

const insertEffect = `WITH done AS (INSERT INTO effect (name) VALUES ($1) RETURNING 1),
  receipt AS (${receiptInsert({ parameter: 2, from: 'done' })}) SELECT 1 FROM done`;

test('a receipt is found under its key, as it was written', async () => {
  expect(await database.query(findReceipt(key))).toEqual([]);
  await database.transaction((session) => createReceipt(key, response).write(session));
  expect(await database.query(findReceipt(key))).toEqual([{ fingerprint: 'print', ...response }]);
  expect(await database.query(findReceipt({ ...key, callerId: 'bob' }))).toEqual([]);
  expect(await database.query(findReceipt({ ...key, operation: 'payOrder' }))).toEqual([]);
});

test('a response without headers and body is stored without them', async () => {
  await database.transaction((session) => createReceipt(key, { status: 204 }).write(session));
  const [found] = await database.query(findReceipt(key));
  expect(found).toEqual({ fingerprint: 'print', status: 204, headers: {}, body: null });
});

test('of twenty parallel transactions under one key, one has its effect', async () => {
  const attempt = (i: number) =>
    database.transaction(async (session) => {
      await session.query({ text: 'INSERT INTO effect (name) VALUES ($1)', values: [`${i}`] });
      await createReceipt(key, response).write(session);
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => attempt(i)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DuplicateEffect);
  expect(await effects()).toBe(1);
});

test('of twenty parallel hand-written statements under one key, one has its effect; the others are conflicts', async () => {
  const attempt = (i: number) =>
    database.query({ text: insertEffect, values: [`${i}`, receiptValue(createReceipt(key, response))] });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => attempt(i)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(isReceiptConflict(outcome.reason)).toBe(true);
  expect(await effects()).toBe(1);
  expect(await database.query(findReceipt(key))).toEqual([{ fingerprint: 'print', ...response }]);
});

test('a hand-written statement without a receipt writes none', async () => {
  await database.query({ text: insertEffect, values: ['x', receiptValue(undefined)] });
  expect(await effects()).toBe(1);
  expect(await database.query(findReceipt(key))).toEqual([]);
});

test('a hand-written statement writes the receipt only under its condition', async () => {
  const text = (condition: string) => `WITH receipt AS (${receiptInsert({ parameter: 1, where: condition })}) SELECT 1`;
  const values = [receiptValue(createReceipt(key, response))];
  await database.query({ text: text('1 = 2'), values });
  expect(await database.query(findReceipt(key))).toEqual([]);
  await database.query({ text: text('1 = 1'), values });
  expect(await database.query(findReceipt(key))).toHaveLength(1);
});

test('another unique violation is no conflict of receipts', async () => {
  await testing.admin.query('CREATE UNIQUE INDEX effect_name ON effect (name)');
  await database.query({ text: insertEffect, values: ['x', '[]'] });
  const error = await database.query({ text: insertEffect, values: ['x', '[]'] }).catch((thrown: unknown) => thrown);
  expect(isReceiptConflict(error)).toBe(false);
  await testing.admin.query('DROP INDEX effect_name');
});
