import { testId, until } from '@coffeemesh/testing';
import type { SagaPage } from '../../src/generated/api/schemas.ts';
import { ada, administrator, barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const list = (query = '', as = administrator) => harness.send<SagaPage>('GET', `/sagas?${query}`, { as });

describe('listSagas', () => {
  it('returns pages, filtered by order', async () => {
    const order = await harness.place();
    await harness.pay(order.id, { token: 'tok_decline' });
    await harness.pay(order.id, { token: 'tok_decline' });
    await harness.pay(order.id);
    const query = `state=done&orderId=${order.id}&limit=2`;
    await until(async () => (await list(`state=done&orderId=${order.id}`)).body.data.length === 3);
    const first = (await list(query)).body;
    expect(first.data.map(({ money }) => money)).toEqual(['declined', 'declined']);
    const second = (await list(`${query}&cursor=${first.page.nextCursor}`)).body;
    expect(second.data.map(({ money }) => money)).toEqual(['authorised']);
    expect((await list(`state=done&orderId=${testId(1)}`)).body.data).toEqual([]);
  });

  it('lists stuck sagas with their last error', async () => {
    const order = await harness.place();
    await harness.pay(order.id);
    await until(async () => harness.kitchen.schedules.has(order.id));
    expect((await list()).body.data).toEqual([]);

    harness.payments.failAlways('voidPayment', 'down');
    await harness.send('POST', `/orders/${order.id}/cancel`);
    await until(async () => {
      harness.clock.advance(60_000);
      return (await list()).body.data.length > 0;
    }, 20_000);
    const [stuck] = (await list()).body.data;
    expect(stuck).toMatchObject({
      orderId: order.id,
      state: 'stuck',
      goal: 'compensate',
      stock: 'released',
      money: 'authorised',
      nextStep: 'void',
      dueAt: expect.any(String),
    });
    expect(stuck?.attempts).toBeGreaterThanOrEqual(5);
    expect(stuck?.lastError).toContain('payments');
    expect((await list('state=open')).body.data).toHaveLength(1);

    harness.payments.failAlways('voidPayment', null);
    await until(async () => {
      harness.clock.advance(60_000);
      return (await list()).body.data.length === 0;
    }, 20_000);
    expect((await list(`state=done&orderId=${order.id}`)).body.data).toMatchObject([
      { state: 'done', money: 'voided', attempts: 0, lastError: null, dueAt: null, nextStep: null },
    ]);
  }, 60_000);

  it('returns 403 to others than administrators', async () => {
    expect((await list('', barista)).status).toBe(403);
    expect((await list('', ada)).status).toBe(403);
    expect((await list('state=lost')).status).toBe(400);
  });
});
