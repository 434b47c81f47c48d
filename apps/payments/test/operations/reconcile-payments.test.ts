import { testId } from '@coffeemesh/testing';
import { ProviderTimeoutError } from '../../src/domain/provider.ts';
import type { Reconciliation } from '../../src/generated/api/schemas.ts';
import { as, authorise, capture, get, post, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.close());

const run = async (query = '') => {
  harness.clock.advance(1_000);
  const response = await get(harness.app, `/payments/reconciliation${query}`, await as.administrator());
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<Reconciliation>();
};

test('reports no difference after authorisations, voids, captures, refunds and timeouts', async () => {
  const { id: voided } = await authorise(harness);
  await post(harness.app, `/payments/${voided}/void`);
  const { id: refunded } = await capture(harness, 'tok_timeout_after_capture');
  await post(harness.app, `/payments/${refunded}/refund`, {
    body: { reason: 'Cold.', amount: { amount: 1, currency: 'GBP' } },
  });
  await authorise(harness, 'tok_decline');
  await authorise(harness, 'tok_timeout_after_charge');
  await authorise(harness, 'tok_duplicate_notification');
  expect(await run()).toMatchObject({ compared: 5, unsettled: 0, differing: 0, differences: [] });
});

test('counts a pending payment as unsettled and does not compare it', async () => {
  await post(harness.app, '/payments', {
    body: {
      orderId: testId(1),
      cafeId: testId(2),
      customerId: testId(3),
      amount: { amount: 1, currency: 'GBP' },
      means: { kind: 'card', token: 'tok_unavailable' },
    },
  });
  expect(await run()).toMatchObject({ compared: 0, unsettled: 1, differing: 0 });
});

test('lists the differences', async () => {
  const { id: lost } = await authorise(harness);
  const { id: taken } = await authorise(harness);
  await harness.admin.query('DELETE FROM simulator_charge WHERE reference = $1', [lost]);
  await harness.admin.query('UPDATE simulator_charge SET held = 0, captured = 1245 WHERE reference = $1', [taken]);
  await harness.admin.query(
    `INSERT INTO simulator_charge (idempotency_key, charge_id, reference, token, currency, amount, outcome, held, created_at)
     VALUES ('x', 'ch_x', $1, 'tok_approve', 'GBP', 7, 'approved', 7, $2)`,
    [testId(9), harness.clock.now()],
  );
  const { differences, ...figures } = await run();
  expect(figures).toMatchObject({ compared: 3, differing: 3 });
  expect(differences).toMatchObject([
    { kind: 'unknown-to-provider', paymentId: lost, ledger: { held: 1245 }, provider: { held: 0 } },
    { kind: 'captured-differs', paymentId: taken, ledger: { captured: 0 }, provider: { captured: 1245 } },
    { kind: 'unknown-to-us', chargeId: 'ch_x', provider: { held: 7 } },
  ]);
  expect(await run('?limit=1')).toMatchObject({ differing: 3, differences: [{ paymentId: lost }] });
});

test('covers the last day by default, or the time since the parameter', async () => {
  const { id } = await authorise(harness);
  await harness.admin.query('UPDATE simulator_charge SET held = 0 WHERE reference = $1', [id]);
  const since = harness.clock.now().toISOString();
  harness.clock.advance(25 * 3_600_000);
  expect(await run()).toMatchObject({ compared: 0, differing: 0 });
  expect(await run(`?since=${since}`)).toMatchObject({ since, compared: 1, differences: [{ kind: 'held-differs' }] });
});

test('returns 503 when the provider does not respond', async () => {
  const chargesSince = () => Promise.reject(new ProviderTimeoutError());
  const app = harness.replica({ provider: { ...harness.deps.provider, chargesSince } });
  const response = await get(app, '/payments/reconciliation', await as.administrator());
  expect([response.statusCode, response.json().type]).toEqual([503, '/problems/provider-timeout']);
  expect(response.headers['retry-after']).toBe('2');
});

test('returns 403 for everyone but administrators', async () => {
  for (const [who, status] of [
    [as.manager, 403],
    [as.orders, 403],
    [as.customer, 403],
  ] as const)
    expect((await get(harness.app, '/payments/reconciliation', await who())).statusCode).toBe(status);
  expect((await get(harness.app, '/payments/reconciliation', '')).statusCode).toBe(401);
  expect((await get(harness.app, '/payments/reconciliation?since=x', await as.administrator())).statusCode).toBe(400);
});
