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

const voidPayment = (id: string, sent = {}) => post(harness.app, `/payments/${id}/void`, sent);

test('releases the hold, books it and publishes payment-voided', async () => {
  const { id } = await authorise(harness);
  const response = await voidPayment(id);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ status: 'voided', voidedAt: harness.clock.now().toISOString() });
  expect(await chargesOf(harness, id)).toMatchObject([{ held: 0, captured: 0 }]);
  expect(await ledgerOf(harness, id)).toEqual({});
  expect(await eventsOf(harness, id)).toEqual(['payments.payment-authorised.v1', 'payments.payment-voided.v1']);
});

test('voids once, with the same key and with another key', async () => {
  const { id } = await authorise(harness);
  const key = newKey();
  const first = await voidPayment(id, { key });
  expect((await voidPayment(id, { key })).json()).toEqual(first.json());
  expect((await voidPayment(id)).json()).toEqual(first.json());
  expect(await eventsOf(harness, id)).toHaveLength(2);
});

test('parallel capture and void: one succeeds, the other gets 409', async () => {
  const { id } = await authorise(harness);
  const [taken, given] = await Promise.all([post(harness.app, `/payments/${id}/capture`), voidPayment(id)]);
  expect([taken.statusCode, given.statusCode].sort()).toEqual([200, 409]);
  const [charge] = await chargesOf(harness, id);
  expect(charge).toMatchObject(taken.statusCode === 200 ? { held: 0, captured: 1245 } : { held: 0, captured: 0 });
  expect(await eventsOf(harness, id)).toHaveLength(2);
});

test('returns 409 and changes nothing when the provider refuses', async () => {
  const { id } = await authorise(harness, 'tok_void_refused');
  const response = await voidPayment(id);
  expect([response.statusCode, response.json().reason]).toEqual([409, 'void-not-permitted']);
  expect(await ledgerOf(harness, id)).toEqual({ 'card-holds': 1245, 'orders-held': -1245 });
});

test('returns 409 with the allowed actions when the payment is captured or declined', async () => {
  const captured = await voidPayment((await capture(harness)).id);
  expect([captured.statusCode, captured.json().allowedActions]).toEqual([409, ['refund', 'refund-rest']]);
  const declined = await voidPayment((await authorise(harness, 'tok_decline')).id);
  expect([declined.statusCode, declined.json().allowedActions]).toEqual([409, []]);
});

test.each([
  ['without a token', undefined, 401],
  ['without the scope', as.noScopes, 403],
  ['for its customer', as.customer, 403],
  ['for another customer', as.otherCustomer, 404],
  ['for a manager of another cafe', as.otherManager, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await authorise(harness);
  expect((await voidPayment(id, { authorization: who === undefined ? '' : await who() })).statusCode).toBe(status);
});

test('returns 404 for an unknown payment', async () => {
  expect((await voidPayment(testId(404))).statusCode).toBe(404);
});
