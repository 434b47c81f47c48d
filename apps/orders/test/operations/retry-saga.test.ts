import { testId, problemOf, until } from '@coffeemesh/testing';
import type { SagaPage } from '../../src/generated/api/schemas.ts';
import { administrator, barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const retry = (orderId: string, as = administrator) =>
  harness.send<SagaPage>('POST', `/sagas/${orderId}/retry`, { as, headers: { 'idempotency-key': '' } });

describe('retrySaga', () => {
  it('retries at once instead of after the pause', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    await until(async () => harness.kitchen.schedules.has(order.id));
    harness.inventory.failAlways('releaseReservation', 'down');
    await harness.send('POST', `/orders/${order.id}/cancel`);
    const dueAt = await until(async () => {
      const [saga] = await harness.sagasOf(order.id);
      return saga !== undefined && saga.attempts >= 5 && Date.parse(saga.dueAt!);
    }, 25_000);
    harness.inventory.failAlways('releaseReservation', null);
    const { status, body } = await retry(order.id);
    expect(status).toBe(202);
    expect(body.data).toMatchObject([{ orderId: order.id, nextStep: 'release' }]);
    // The upstream is called again only when its circuit breaker lets one request through.
    await until(async () => {
      if ((await retry(order.id)).status !== 202) return true;
      return undefined;
    });
    expect(harness.clock.now().getTime()).toBeLessThan(dueAt);
    expect((await harness.sagasOf(order.id)).map(({ stock }) => stock)).toEqual(['released']);
  }, 40_000);

  it('returns 404 without an open saga', async () => {
    const order = await harness.place();
    for (const orderId of [order.id, testId(1)]) {
      const reply = await retry(orderId);
      expect([reply.status, problemOf(reply)]).toEqual([404, 'not-found']);
    }
  });

  it('returns 403 to others than administrators', async () => {
    expect((await retry(testId(1), barista)).status).toBe(403);
  });
});
