import type { HistoryPage } from '../../src/generated/api/schemas.ts';
import { pickup } from '../builders.ts';
import { barista, bob } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const history = (orderId: string, query = '', options = {}) =>
  harness.send<HistoryPage>('GET', `/orders/${orderId}/history?${query}`, options);

describe('listOrderHistory', () => {
  it('lists every transition, oldest first', async () => {
    const order = await harness.place();
    await harness.send('PUT', `/orders/${order.id}`, { body: { ...pickup, note: 'Hot.' }, ifMatch: '*' });
    await harness.pay(order.id, { token: 'tok_decline' });
    await harness.pay(order.id);
    await harness.send('POST', `/orders/${order.id}/cancel`, { as: barista, body: { reason: 'No milk.' } });
    const { status, body } = await history(order.id);
    expect(status).toBe(200);
    expect(body.page).toEqual({ nextCursor: null, hasMore: false });
    expect(body.data.map(({ at: _at, ...entry }) => entry)).toEqual([
      { action: 'create', status: 'created', by: 'customer', note: null },
      { action: 'replace', status: 'created', by: 'customer', note: null },
      { action: 'pay', status: 'paid', by: 'customer', note: null },
      { action: 'cancel', status: 'cancelled', by: 'staff', note: 'No milk.' },
    ]);
    expect(body.data.map(({ at }) => at)).toEqual(body.data.map(({ at }) => at).sort());
  });

  it('returns pages', async () => {
    const order = await harness.place();
    await harness.send('POST', `/orders/${order.id}/cancel`);
    const first = await history(order.id, 'limit=1');
    expect(first.body.data.map(({ action }) => action)).toEqual(['create']);
    const second = await history(order.id, `limit=1&cursor=${first.body.page.nextCursor}`);
    expect(second.body.data.map(({ action }) => action)).toEqual(['cancel']);
    expect(second.body.page.nextCursor).toBeNull();
    const other = await harness.place();
    expect((await history(other.id, `cursor=${first.body.page.nextCursor}`)).status).toBe(400);
  });

  it('returns 404 to callers who may not see the order', async () => {
    const order = await harness.place();
    expect((await history(order.id, '', { as: barista })).status).toBe(200);
    expect((await history(order.id, '', { as: bob })).status).toBe(404);
  });
});
