import { testId } from '@coffeemesh/testing';
import type { Payment } from '../../src/generated/api/schemas.ts';
import {
  as,
  authorise,
  capture,
  chargesOf,
  eventsOf,
  get,
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

const reason = 'The cake was missing.';
const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const refund = (id: string, body: unknown = { reason }, sent = {}) =>
  post(harness.app, `/payments/${id}/refund`, { body, ...sent });

test('refunds a part, another part, and the rest', async () => {
  const { id } = await capture(harness);
  const part = (await refund(id, { reason, amount: gbp(350) })).json<Payment>();
  expect(part).toMatchObject({ status: 'captured', refunded: gbp(350) });
  expect(part.refunds).toMatchObject([{ amount: gbp(350), reason, status: 'succeeded' }]);
  expect((await refund(id, { reason, amount: gbp(400) })).json()).toMatchObject({ refunded: gbp(750) });
  const rest = (await refund(id)).json<Payment>();
  expect(rest).toMatchObject({ status: 'refunded', refunded: gbp(1245) });
  expect(rest.refunds.map(({ amount }) => amount.amount)).toEqual([350, 400, 495]);
  expect(await chargesOf(harness, id)).toMatchObject([{ captured: 1245, refunded: 1245 }]);
  expect(await ledgerOf(harness, id)).toEqual({ refunds: 1245, sales: -1145, tips: -100 });
  expect((await eventsOf(harness, id)).slice(2)).toEqual(Array(3).fill('payments.payment-refunded.v1'));
  const over = await refund(id);
  expect([over.statusCode, over.json().state]).toEqual([409, 'refunded']);
});

test('the event contains the refund and its amount', async () => {
  const { id } = await capture(harness);
  const { refunds } = (await refund(id, { reason, amount: gbp(350) })).json<Payment>();
  const { rows } = await harness.admin.query('SELECT data FROM outbox_event WHERE subject = $1 ORDER BY seq DESC', [
    id,
  ]);
  expect(rows[0]).toMatchObject({
    data: { status: 'captured', refunded: gbp(350), refund: { refundId: refunds[0]?.id, amount: gbp(350), reason } },
  });
});

test('refunds once per key', async () => {
  const { id } = await capture(harness);
  const key = newKey();
  const first = await refund(id, { reason, amount: gbp(350) }, { key });
  expect((await refund(id, { reason, amount: gbp(350) }, { key })).json()).toEqual(first.json());
  expect((await refund(id, { reason, amount: gbp(351) }, { key })).statusCode).toBe(422);
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('refunds once when requests with one key run in parallel', async () => {
  const { id } = await capture(harness);
  const key = newKey();
  const responses = await Promise.all(
    Array.from({ length: 10 }, () => refund(id, { reason, amount: gbp(350) }, { key })),
  );
  expect(responses.every(({ statusCode }) => [200, 409].includes(statusCode))).toBe(true);
  expect(responses.some(({ statusCode }) => statusCode === 200)).toBe(true);
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('parallel refunds never exceed the captured amount', async () => {
  const { id } = await capture(harness);
  const responses = await Promise.all(Array.from({ length: 8 }, () => refund(id, { reason, amount: gbp(400) })));
  const statuses = responses.map(({ statusCode }) => statusCode);
  expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  expect(statuses.filter((status) => status !== 200)).toEqual(Array(5).fill(422));
  expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ refunded: gbp(1200) });
  expect(await chargesOf(harness, id)).toMatchObject([{ captured: 1245, refunded: 1200 }]);
  expect(await ledgerOf(harness, id)).toMatchObject({ refunds: 1200, 'provider-receivable': 45 });
});

test('refunds once when the response of the provider is lost', async () => {
  const { id } = await capture(harness, 'tok_timeout_after_refund');
  expect((await refund(id, { reason, amount: gbp(350) })).json()).toMatchObject({ refunded: gbp(350) });
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('returns 409 when the provider refuses, and lists the refund as refused', async () => {
  const { id } = await capture(harness, 'tok_refund_refused');
  const response = await refund(id);
  expect([response.statusCode, response.json().reason]).toEqual([409, 'account-closed']);
  expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({
    status: 'captured',
    refunded: gbp(0),
    refunds: [{ amount: gbp(1245), status: 'refused' }],
  });
  expect(await ledgerOf(harness, id)).toMatchObject({ 'provider-receivable': 1245 });
});

test('returns 409 with the allowed actions when the payment is only authorised', async () => {
  const response = await refund((await authorise(harness)).id);
  expect([response.statusCode, response.json().allowedActions]).toEqual([409, ['capture', 'void']]);
});

test.each([
  ['more than was captured', { reason, amount: gbp(1246) }, 422, '/amount/amount'],
  ['another currency', { reason, amount: { amount: 1, currency: 'EUR' } }, 422, '/amount/currency'],
  ['no reason', { amount: gbp(1) }, 400, '/reason'],
  ['an amount of zero', { reason, amount: gbp(0) }, 400, '/amount/amount'],
  ['a negative amount', { reason, amount: gbp(-350) }, 400, '/amount/amount'],
])('refuses %s', async (_name, body, status, pointer) => {
  const { id } = await capture(harness);
  const response = await refund(id, body);
  expect([response.statusCode, response.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
    status,
    pointer,
  ]);
});

test.each([
  ['a caller without a token', undefined, 401],
  ['a caller without the scope', as.noScopes, 403],
  ['its customer', as.customer, 403],
  ['a barista of its cafe', as.barista, 404],
  ['a manager of another cafe', as.otherManager, 404],
  ['a manager of its cafe', as.manager, 200],
  ['an administrator', as.administrator, 200],
])('%s', async (_name, who, status) => {
  const { id } = await capture(harness);
  const authorization = who === undefined ? '' : await who();
  expect((await refund(id, { reason }, { authorization })).statusCode).toBe(status);
});

test('returns 404 for an unknown payment', async () => {
  expect((await refund(testId(404))).statusCode).toBe(404);
});
