import { testId } from '@coffeemesh/testing';
import {
  as,
  authorise,
  capture,
  chargesOf,
  eventsOf,
  ledgerOf,
  newKey,
  post,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const giveBack = (id: string, sent = {}) => post(harness.app, `/payments/${id}/void`, sent);

test('gives back what was held, books it and tells of it', async () => {
  const { id } = await authorise(harness);
  const answer = await giveBack(id);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ status: 'voided', voidedAt: harness.clock.now().toISOString() });
  expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 0 }]);
  expect(await ledgerOf(harness, id)).toEqual({});
  expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1', 'payments.payment-voided.v1']);
});

test('once, whatever the key', async () => {
  const { id } = await authorise(harness);
  const key = newKey();
  const first = await giveBack(id, { key });
  expect((await giveBack(id, { key })).json()).toEqual(first.json());
  expect((await giveBack(id)).json()).toEqual(first.json());
  expect(await eventsOf(harness, id)).toHaveLength(2);
});

test('of capture and void at the same time, one happens', async () => {
  const { id } = await authorise(harness);
  const [taken, given] = await Promise.all([post(harness.app, `/payments/${id}/capture`), giveBack(id)]);
  expect([taken.statusCode, given.statusCode].sort()).toEqual([200, 409]);
  const [charge] = await chargesOf(harness, id);
  expect(charge).toMatchObject(taken.statusCode === 200 ? { held: 0, captured: 1245 } : { held: 0, captured: 0 });
  expect(await eventsOf(harness, id)).toHaveLength(2);
});

test('a provider that refuses changes nothing', async () => {
  const { id } = await authorise(harness, 'tok_void_refused');
  const answer = await giveBack(id);
  expect([answer.statusCode, answer.json().reason]).toEqual([409, 'void-not-permitted']);
  expect(await ledgerOf(harness, id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
});

test('what is captured is refunded instead; what is declined holds nothing', async () => {
  const captured = await giveBack((await capture(harness)).id);
  expect([captured.statusCode, captured.json().allowedActions]).toEqual([409, ['refund', 'refund-rest']]);
  const declined = await giveBack((await authorise(harness, 'tok_decline')).id);
  expect([declined.statusCode, declined.json().allowedActions]).toEqual([409, []]);
});

test.each([
  ['without a token', undefined, 401],
  ['without the scope', as.nobody, 403],
  ['to its customer, who may only look', as.customer, 403],
  ['to another customer', as.stranger, 404],
  ['to a manager of another cafe', as.otherManager, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await authorise(harness);
  expect((await giveBack(id, { authorization: who === undefined ? '' : await who() })).statusCode).toBe(status);
});

test('of nothing: 404', async () => {
  expect((await giveBack(testId(404))).statusCode).toBe(404);
});
