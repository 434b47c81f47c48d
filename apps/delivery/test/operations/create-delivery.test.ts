import { uuidV7Ids } from '@coffeemesh/kernel';
import { problemOf } from '@coffeemesh/testing';
import { administrator, cafeId, courier, customerId, manager, now, orders } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());

const parcel = (over: object = {}) => ({
  orderId: uuidV7Ids.next(),
  cafeId,
  customerId,
  address: { line1: '12 Dean Street', city: 'London', postalCode: 'W1D 3RP', country: 'GB' },
  contact: { name: 'Ada', phone: '+442079460018' },
  items: [{ name: 'Flat white', quantity: 2 }],
  ...over,
});
const create = (as: typeof orders, body: object, key?: string) => service.send(as, 'POST', '/deliveries', body, key);

test('a service creates a pending delivery', async () => {
  const body = parcel();
  const response = await create(orders, body);
  expect(response.statusCode).toBe(201);
  const { id } = response.json();
  expect(response.headers).toMatchObject({ location: `/v1/deliveries/${id}`, etag: '"1"' });
  expect(response.json()).toEqual({
    ...body,
    id,
    status: 'pending',
    courierId: null,
    pin: '4711',
    reason: null,
    note: null,
    proof: null,
    createdAt: now.toISOString(),
    assignedAt: null,
    pickedUpAt: null,
    deliveredAt: null,
    failedAt: null,
    returnedAt: null,
    cancelledAt: null,
    version: 1,
  });
  expect(await service.eventsOf(id)).toMatchObject([
    { type: 'delivery.delivery-created.v1', data: { status: 'pending' } },
  ]);
});

test('an administrator may create one; others get 403', async () => {
  expect((await create(administrator, parcel())).statusCode).toBe(201);
  for (const caller of [manager, courier]) {
    const response = await create(caller, parcel());
    expect([response.statusCode, problemOf(response)]).toEqual([403, 'forbidden']);
  }
});

test('parallel requests create one delivery for the order; the others get 409', async () => {
  const body = parcel();
  const responses = await Promise.all(Array.from({ length: 8 }, () => create(orders, body)));
  const made = responses.filter(({ statusCode }) => statusCode === 201);
  expect(made).toHaveLength(1);
  for (const response of responses.filter(({ statusCode }) => statusCode !== 201)) {
    expect([response.statusCode, problemOf(response)]).toEqual([409, 'delivery-exists']);
    expect(response.json().deliveryId).toBe(made[0]?.json().id);
  }
});

test('creates another one after the first is final', async () => {
  const body = parcel();
  const { id } = (await create(orders, body)).json();
  await service.send(orders, 'POST', `/deliveries/${id}/cancel`, { reason: 'Duplicate.' });
  expect((await create(orders, body)).statusCode).toBe(201);
});

test('parallel requests with one key create one delivery', async () => {
  const body = parcel();
  const key = uuidV7Ids.next();
  const responses = await Promise.all(Array.from({ length: 8 }, () => create(orders, body, key)));
  expect(new Set(responses.map(({ statusCode, body: text }) => `${statusCode} ${text}`)).size).toBe(1);
  const other = await create(orders, parcel(), key);
  expect([other.statusCode, problemOf(other)]).toEqual([422, 'idempotency-key-reused']);
});

test('returns 400 with all errors of the body at once', async () => {
  const response = await create(orders, {
    ...parcel(),
    items: [{ name: 'a\nb', quantity: 0 }],
    price: 1,
    address: {},
  });
  expect(response.statusCode).toBe(400);
  expect(problemOf(response).split(' | ').sort()).toEqual([
    '/address/city required',
    '/address/country required',
    '/address/line1 required',
    '/items/0/name pattern',
    '/items/0/quantity minimum',
    '/price unknown',
    'invalid-request',
  ]);
});
