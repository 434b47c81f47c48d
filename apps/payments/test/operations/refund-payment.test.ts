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

test('a part, another part, and the rest', async () => {
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

test('tells how much, and of which refund', async () => {
  const { id } = await capture(harness);
  const { refunds } = (await refund(id, { reason, amount: gbp(350) })).json<Payment>();
  const { rows } = await harness.admin.query('SELECT data FROM outbox_event WHERE subject = $1 ORDER BY seq DESC', [
    id,
  ]);
  expect(rows[0]).toMatchObject({
    data: { status: 'captured', refunded: gbp(350), refund: { refundId: refunds[0]?.id, amount: gbp(350), reason } },
  });
});

test('once per key', async () => {
  const { id } = await capture(harness);
  const key = newKey();
  const first = await refund(id, { reason, amount: gbp(350) }, { key });
  expect((await refund(id, { reason, amount: gbp(350) }, { key })).json()).toEqual(first.json());
  expect((await refund(id, { reason, amount: gbp(351) }, { key })).statusCode).toBe(422);
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('one key at the same time: one refund', async () => {
  const { id } = await capture(harness);
  const key = newKey();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => refund(id, { reason, amount: gbp(350) }, { key })),
  );
  expect(answers.every(({ statusCode }) => [200, 409].includes(statusCode))).toBe(true);
  expect(answers.some(({ statusCode }) => statusCode === 200)).toBe(true);
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('never more than was captured, however many ask at the same time', async () => {
  const { id } = await capture(harness);
  const answers = await Promise.all(Array.from({ length: 8 }, () => refund(id, { reason, amount: gbp(400) })));
  const statuses = answers.map(({ statusCode }) => statusCode);
  expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  expect(statuses.filter((status) => status !== 200)).toEqual(Array(5).fill(422));
  expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({ refunded: gbp(1200) });
  expect(await chargesOf(harness, id)).toMatchObject([{ captured: 1245, refunded: 1200 }]);
  expect(await ledgerOf(harness, id)).toMatchObject({ refunds: 1200, 'provider-receivable': 45 });
});

test('a provider that gives it back and says nothing is asked again, and gives it back once', async () => {
  const { id } = await capture(harness, 'tok_timeout_after_refund');
  expect((await refund(id, { reason, amount: gbp(350) })).json()).toMatchObject({ refunded: gbp(350) });
  expect(await chargesOf(harness, id)).toMatchObject([{ refunded: 350 }]);
});

test('a provider that refuses: 409, and the refund is shown as refused', async () => {
  const { id } = await capture(harness, 'tok_refund_refused');
  const answer = await refund(id);
  expect([answer.statusCode, answer.json().reason]).toEqual([409, 'account-closed']);
  expect((await get(harness.app, `/payments/${id}`)).json()).toMatchObject({
    status: 'captured',
    refunded: gbp(0),
    refunds: [{ amount: gbp(1245), status: 'refused' }],
  });
  expect(await ledgerOf(harness, id)).toMatchObject({ 'provider-receivable': 1245 });
});

test('is refused where nothing was captured', async () => {
  const answer = await refund((await authorise(harness)).id);
  expect([answer.statusCode, answer.json().allowedActions]).toEqual([409, ['capture', 'void']]);
});

test.each([
  ['more than was captured', { reason, amount: gbp(1246) }, 422, '/amount/amount'],
  ['in another currency', { reason, amount: { amount: 1, currency: 'EUR' } }, 422, '/amount/currency'],
  ['without a reason', { amount: gbp(1) }, 400, '/reason'],
  ['of nothing', { reason, amount: gbp(0) }, 400, '/amount/amount'],
  ['of less than nothing', { reason, amount: gbp(-350) }, 400, '/amount/amount'],
])('is refused: %s', async (_name, body, status, pointer) => {
  const { id } = await capture(harness);
  const answer = await refund(id, body);
  expect([answer.statusCode, answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([
    status,
    pointer,
  ]);
});

test.each([
  ['without a token', undefined, 401],
  ['without the scope', as.nobody, 403],
  ['to its customer, who may only look', as.customer, 403],
  ['to a barista of its cafe', as.barista, 404],
  ['to a manager of another cafe', as.otherManager, 404],
  ['but not to a manager of its cafe', as.manager, 200],
  ['nor to an administrator', as.administrator, 200],
])('is refused %s', async (_name, who, status) => {
  const { id } = await capture(harness);
  const authorization = who === undefined ? '' : await who();
  expect((await refund(id, { reason }, { authorization })).statusCode).toBe(status);
});

test('of nothing: 404', async () => {
  expect((await refund(testId(404))).statusCode).toBe(404);
});
