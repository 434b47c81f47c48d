import { administrator, cafeId, courier, customerId, manager, now, orders } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';
import { uuidV7Ids } from '@coffeemesh/kernel';

const service = await deliveryService();
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
const create = (as: typeof orders, body: object, key?: string) => service.ask(as, 'POST', '/deliveries', body, key);

test('the chain makes a delivery that waits for a courier', async () => {
  const body = parcel();
  const answer = await create(orders, body);
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json();
  expect(answer.headers).toMatchObject({ location: `/v1/deliveries/${id}`, etag: '"1"' });
  expect(answer.json()).toEqual({
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
  expect(await service.told(id)).toMatchObject([{ type: 'delivery.delivery-created.v1', data: { status: 'pending' } }]);
});

test('so may an administrator, but nobody else', async () => {
  expect((await create(administrator, parcel())).statusCode).toBe(201);
  for (const caller of [manager, courier]) {
    const answer = await create(caller, parcel());
    expect([answer.statusCode, problemOf(answer)]).toEqual([403, 'forbidden']);
  }
});

test('an order has one delivery at a time, also when two are asked for at once', async () => {
  const body = parcel();
  const answers = await Promise.all(Array.from({ length: 8 }, () => create(orders, body)));
  const made = answers.filter(({ statusCode }) => statusCode === 201);
  expect(made).toHaveLength(1);
  for (const answer of answers.filter(({ statusCode }) => statusCode !== 201)) {
    expect([answer.statusCode, problemOf(answer)]).toEqual([409, 'delivery-exists']);
    expect(answer.json().deliveryId).toBe(made[0]?.json().id);
  }
});

test('and another one when that is over', async () => {
  const body = parcel();
  const { id } = (await create(orders, body)).json();
  await service.ask(orders, 'POST', `/deliveries/${id}/cancel`, { reason: 'Once more.' });
  expect((await create(orders, body)).statusCode).toBe(201);
});

test('one key makes one delivery', async () => {
  const body = parcel();
  const key = uuidV7Ids.next();
  const answers = await Promise.all(Array.from({ length: 8 }, () => create(orders, body, key)));
  expect(new Set(answers.map(({ statusCode, body: text }) => `${statusCode} ${text}`)).size).toBe(1);
  const other = await create(orders, parcel(), key);
  expect([other.statusCode, problemOf(other)]).toEqual([422, 'idempotency-key-reused']);
});

test('every fault of the shape at once', async () => {
  const answer = await create(orders, {
    ...parcel(),
    items: [{ name: 'a\nb', quantity: 0 }],
    price: 1,
    address: {},
  });
  expect(answer.statusCode).toBe(400);
  expect(problemOf(answer).split(' | ').sort()).toEqual([
    '/address/city required',
    '/address/country required',
    '/address/line1 required',
    '/items/0/name pattern',
    '/items/0/quantity minimum',
    '/price unknown',
    'invalid-request',
  ]);
});
