import {
  as,
  testCafe,
  done,
  figuresOf,
  makeItem,
  makeStock,
  newId,
  newKey,
  otherCafe,
  send,
  typesOf,
  type Sent,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const restock = (lines: readonly unknown[], { cafeId = testCafe, ...sent }: Sent & { cafeId?: string } = {}) =>
  send(harness, 'POST', '/restocks', { who: as.manager, body: { cafeId, lines, note: 'Delivery note 7' }, ...sent });
const line = (itemId: string, amount: number, unit: string) => ({ itemId, quantity: { amount, unit } });

describe('restockItems', () => {
  it('adds the amounts, converts litres and kilograms, and makes ledger entries', async () => {
    const milk = await makeItem(harness);
    const beans = await makeStock(harness, 500, { unit: 'g' });
    const response = await restock([line(milk.id, 20, 'l'), line(beans.id.toUpperCase(), 5, 'kg')]);
    expect(response.statusCode).toBe(201);
    const { id, entries } = response.json();
    expect(response.headers['location']).toBe(`/v1/ledger-entries?movementId=${id}`);
    const shared = { movementId: id, cafeId: testCafe, kind: 'restock', reason: null, note: 'Delivery note 7' };
    const by = { actorId: '0190c0de-0000-7000-8000-00000000ee05', createdAt: '2026-05-04T08:15:30.000Z' };
    expect(entries).toEqual([
      { sequence: expect.any(Number), ...shared, itemId: milk.id, change: 20_000, onHand: 20_000, ...by },
      { sequence: entries[0].sequence + 1, ...shared, itemId: beans.id, change: 5_000, onHand: 5_500, ...by },
    ]);
    expect(await figuresOf(harness, milk)).toEqual([20_000, 0]);
    const { data } = await done<{ data: unknown[] }>(harness, 'GET', `/ledger-entries?movementId=${id}&sort=sequence`);
    expect(data).toEqual(entries);
  });

  it('is applied once per idempotency key, also in parallel', async () => {
    const milk = await makeItem(harness);
    const sent = { key: newKey() };
    const once = await Promise.all([1, 2, 3].map(() => restock([line(milk.id, 100, 'ml')], sent)));
    expect(new Set(once.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(await figuresOf(harness, milk)).toEqual([100, 0]);
    const each = await Promise.all(Array.from({ length: 10 }, () => restock([line(milk.id, 100, 'ml')])));
    expect(each.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    expect(await figuresOf(harness, milk)).toEqual([1_100, 0]);
  });

  it('publishes stock-back', async () => {
    const milk = await makeItem(harness);
    await restock([line(milk.id, 100, 'ml')]);
    expect(await typesOf(harness, milk)).toEqual(['back']);
  });

  it('returns 422 with a pointer for every broken rule and adds nothing', async () => {
    const milk = await makeItem(harness, { name: 'Goat milk' });
    const response = await restock([
      line(newId(), 1, 'ml'),
      line(milk.id, 1, 'kg'),
      line(milk.id.toUpperCase(), 2_000_001, 'l'),
    ]);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      { pointer: '/lines/0/itemId', code: 'item-exists', detail: 'There is no such item.' },
      { pointer: '/lines/1/quantity/unit', code: 'unit-fits-item', detail: 'Goat milk is counted in ml.' },
      {
        pointer: '/lines/2/quantity/amount',
        code: 'amount-within-limit',
        detail: 'At most 2000000000 ml.',
      },
      { pointer: '/lines/2/itemId', code: 'item-once', detail: 'This item is in the list already.' },
    ]);
  });

  it('returns 422 when the new total exceeds the limit', async () => {
    const milk = await makeStock(harness, 1);
    const beans = await makeItem(harness, { unit: 'g' });
    const response = await restock([line(beans.id, 1, 'g'), line(milk.id, 2_000_000, 'l')]);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([{ pointer: '/lines/1', code: 'amount-within-limit' }]);
    expect(await figuresOf(harness, milk)).toEqual([1, 0]);
    expect((await send(harness, 'GET', `/stock-levels?itemId=${beans.id}`)).json().data).toEqual([]);
  });

  it('returns 403 unless the caller manages the cafe', async () => {
    const { id } = await makeItem(harness);
    const statusFor = async (sent: Parameters<typeof restock>[1]) =>
      (await restock([line(id, 1, 'ml')], sent)).statusCode;
    expect(await statusFor({ who: as.barista })).toBe(403);
    expect(await statusFor({ who: as.otherManager })).toBe(403);
    expect(await statusFor({ who: as.withoutScopes })).toBe(403);
    expect(await statusFor({ who: as.otherManager, cafeId: otherCafe })).toBe(201);
    expect(await statusFor({ who: as.administrator, cafeId: otherCafe.toUpperCase() })).toBe(201);
    expect(await figuresOf(harness, { id }, otherCafe)).toEqual([2, 0]);
  });
});
