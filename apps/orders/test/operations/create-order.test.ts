import { testId, problemOf } from '@coffeemesh/testing';
import type { Order } from '../../src/generated/api/schemas.ts';
import { address, cafeId, cakeId, latteId, oatId, pickup } from '../builders.ts';
import { ada, barista } from '../callers.ts';
import { startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(() => {
  harness.cafes.state.closedUntil = null;
});

const create = (body: object, options = {}) => harness.send<Order>('POST', '/orders', { body, ...options });

describe('createOrder', () => {
  it('freezes names and prices', async () => {
    const { status, body, headers } = await create({ ...pickup, tip: { amount: 50, currency: 'GBP' }, note: 'Hot.' });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: `/v1/orders/${body.id}`, etag: '"1"' });
    expect(body).toMatchObject({
      cafeId,
      customerId: ada.sub,
      status: 'created',
      items: [{ name: 'Latte', unitPrice: { amount: 340, currency: 'GBP' }, total: { amount: 680, currency: 'GBP' } }],
      prices: { subtotal: { amount: 680 }, tip: { amount: 50 }, tax: { amount: 113 }, total: { amount: 730 } },
      note: 'Hot.',
      paymentInFlight: false,
      paymentId: null,
      version: 1,
    });
    expect(Date.parse(body.expiresAt ?? '') - Date.parse(body.createdAt)).toBe(15 * 60_000);
    expect(await harness.read(body.id)).toEqual(body);
    expect(await harness.publishedEvents(body.id)).toEqual([
      {
        type: 'orders.order-created.v1',
        subject: body.id,
        data: expect.objectContaining({
          orderId: body.id,
          status: 'created',
          items: [{ productId: latteId, name: 'Latte', size: 'small', options: [oatId], quantity: 2 }],
          total: { amount: 730, currency: 'GBP' },
        }),
      },
    ]);
  });

  it('holds neither stock nor money', async () => {
    const order = await harness.place();
    expect(await harness.sagasOf(order.id)).toEqual([]);
    expect(harness.inventory.calls).toEqual([]);
  });

  it('uses the current menu', async () => {
    const [latte, ...others] = harness.products.state.products;
    const dearer = {
      ...latte!,
      sizes: latte!.sizes.map((size) => ({ ...size, price: { amount: 500, currency: 'GBP' } })),
    };
    harness.products.state.products = [dearer, ...others];
    const { body } = await create(pickup);
    harness.products.state.products = [latte!, ...others];
    expect(body.prices.total.amount).toBe(2 * 540);
    expect((await harness.read(body.id)).prices.total.amount).toBe(2 * 540);
  });

  it('adds the delivery fee', async () => {
    const contact = { name: 'Ada', phone: '+442079460018' };
    const { status, body } = await create({ ...pickup, fulfilment: 'delivery', address, contact });
    expect(status).toBe(201);
    expect(body).toMatchObject({ address, contact, prices: { deliveryFee: { amount: 299 }, total: { amount: 979 } } });
  });

  it('accepts a scheduled time in any offset while the cafe is closed', async () => {
    const scheduledAt = new Date(Date.now() + 3_600_000);
    harness.cafes.state.closedUntil = scheduledAt.toISOString();
    const { status, body } = await create({ ...pickup, scheduledAt: scheduledAt.toISOString().replace('Z', '+00:00') });
    expect(status).toBe(201);
    expect(body.scheduledAt).toBe(scheduledAt.toISOString());
  });

  it('belongs to the staff member who places it', async () => {
    const { status, body } = await create(pickup, { as: barista });
    expect([status, body.customerId]).toEqual([201, barista.sub]);
  });

  it('returns 409 with the next opening while the cafe is closed', async () => {
    const reopensAt = new Date(Date.now() + 3_600_000).toISOString();
    harness.cafes.state.closedUntil = reopensAt;
    const reply = await create(pickup);
    expect([reply.status, problemOf(reply)]).toEqual([409, 'cafe-closed']);
    expect(reply.body).toMatchObject({ reopensAt });
    const scheduled = await create({ ...pickup, scheduledAt: new Date(Date.now() + 1_800_000).toISOString() });
    expect([scheduled.status, problemOf(scheduled)]).toEqual([422, 'rules-broken | /scheduledAt scheduled-when-open']);
  });

  it('returns 422 with every violation', async () => {
    const items = [
      { productId: testId(1), size: 'small', quantity: 1 },
      { productId: cakeId, size: 'vat', quantity: 1 },
    ];
    const reply = await create({ ...pickup, fulfilment: 'delivery', items, tip: { amount: 1, currency: 'USD' } });
    expect(reply.status).toBe(422);
    expect(problemOf(reply)).toBe(
      'rules-broken | /address delivery-needs-address | /items/0/productId items-on-menu | /items/1/size size-on-menu' +
        ' | /tip/currency tip-currency | /contact delivery-needs-contact',
    );
  });

  it('returns 422 for an unknown cafe', async () => {
    const reply = await create({ ...pickup, cafeId: testId(2) });
    expect([reply.status, problemOf(reply)]).toEqual([422, 'rules-broken | /cafeId cafe-known']);
  });

  it('returns 422 for a total that is too large', async () => {
    const reply = await create({ ...pickup, tip: { amount: Number.MAX_SAFE_INTEGER, currency: 'GBP' } });
    expect([reply.status, problemOf(reply)]).toEqual([422, 'rules-broken | /tip/amount total-in-range']);
  });

  it('accepts a quantity of a million', async () => {
    const items = [{ productId: cakeId, size: 'slice', quantity: 1_000_000 }];
    expect((await create({ ...pickup, items })).body.prices.total.amount).toBe(420_000_000);
  });

  it.each([
    ['no quantity at all', { items: [{ productId: latteId, size: 'small', quantity: 0 }] }, '/items/0/quantity'],
    ['a negative one', { items: [{ productId: latteId, size: 'small', quantity: -2 }] }, '/items/0/quantity'],
    [
      'more than a million',
      { items: [{ productId: latteId, size: 'small', quantity: 1_000_001 }] },
      '/items/0/quantity',
    ],
    ['no items', { items: [] }, '/items'],
    [
      'a price of their own',
      { items: [{ productId: latteId, size: 'small', quantity: 1, price: 1 }] },
      '/items/0/price',
    ],
    ['a status', { status: 'paid' }, '/status'],
    ['a negative tip', { tip: { amount: -1, currency: 'GBP' } }, '/tip/amount'],
    ['a note with U+0000', { note: 'a\u0000b' }, '/note'],
  ])('refuses %s', async (_what, changes, pointer) => {
    const reply = await create({ ...pickup, ...changes });
    expect(reply.status).toBe(400);
    expect(problemOf(reply)).toContain(pointer);
  });

  it('returns 403 without the scope', async () => {
    const reply = await create(pickup, { as: { ...ada, scopes: ['orders:read'] } });
    expect([reply.status, problemOf(reply)]).toEqual([403, 'forbidden']);
  });

  it('returns 403 to services', async () => {
    const reply = await create(pickup, { as: { sub: 'kitchen', kind: 'service', scopes: ['orders:write'] } });
    expect([reply.status, problemOf(reply)]).toEqual([403, 'forbidden']);
  });

  it('returns 400 without an idempotency key', async () => {
    const reply = await create(pickup, { key: '' });
    expect(reply.status).toBe(400);
  });

  it('returns 503 while an upstream is down', async () => {
    harness.products.failAlways('getMenu', 'down');
    const reply = await create(pickup);
    harness.products.failAlways('getMenu', null);
    expect([reply.status, problemOf(reply)]).toEqual([503, 'dependency-unavailable']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('an idempotency key', () => {
  it('creates one order for concurrent requests', async () => {
    const replies = await Promise.all(Array.from({ length: 30 }, () => create(pickup, { key: 'same' })));
    const made = replies.filter(({ status }) => status === 201);
    const others = replies.filter(({ status }) => status !== 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const other of others) {
      expect([other.status, problemOf(other)]).toEqual([409, 'request-in-flight']);
      expect(other.headers['retry-after']).toBeDefined();
    }
    const { rows } = await harness.admin.query('SELECT 1 FROM idempotency_receipt WHERE key = $1', ['same']);
    expect(rows).toHaveLength(1);
    const again = await create(pickup, { key: 'same' });
    expect(again).toMatchObject({ status: 201, body: made[0]!.body, headers: { 'idempotency-replayed': 'true' } });
  });

  it('belongs to one request', async () => {
    await create(pickup, { key: 'mine' });
    const reply = await create({ ...pickup, note: 'Other.' }, { key: 'mine' });
    expect([reply.status, problemOf(reply)]).toEqual([422, 'idempotency-key-reused']);
  });

  it('belongs to one caller', async () => {
    const first = await create(pickup, { key: 'ours' });
    const second = await create(pickup, { key: 'ours', as: barista });
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.body.customerId).toBe(barista.sub);
  });

  it('is not used by a refusal', async () => {
    const refused = await create({ ...pickup, tip: { amount: 1, currency: 'USD' } }, { key: 'again' });
    expect(refused.status).toBe(422);
    expect((await create(pickup, { key: 'again' })).status).toBe(201);
  });
});
