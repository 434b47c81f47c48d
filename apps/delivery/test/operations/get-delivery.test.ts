import { bearerFor, problemOf } from '@coffeemesh/testing';
import {
  courier,
  courierId,
  customer,
  customerId,
  manager,
  orders,
  otherCourier,
  otherCustomer,
} from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const get = (as: typeof courier, id: string) => service.send(as, 'GET', `/deliveries/${id}`);

test('its customer gets it with the PIN', async () => {
  const { id } = await service.given();
  const response = await get(customer, id);
  expect([response.statusCode, response.headers['etag'], response.json().pin]).toEqual([200, '"1"', '4711']);
});

test('its courier and the manager get it without the PIN, services with it', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  for (const caller of [courier, manager]) {
    const response = await get(caller, id);
    expect([response.statusCode, response.json().pin]).toEqual([200, undefined]);
  }
  expect((await get(orders, id)).json().pin).toBe('4711');
});

test('returns 404 for other customers and couriers', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  for (const caller of [otherCustomer, otherCourier]) {
    const response = await get(caller, id);
    expect([response.statusCode, problemOf(response)]).toEqual([404, 'not-found']);
  }
});

test('returns 304 when the version has not changed', async () => {
  const { id } = await service.given();
  const authorization = await bearerFor({ sub: customerId, scopes: ['deliveries:read'] });
  const getUnlessMatch = (etag: string) =>
    service.app.inject({ url: `/v1/deliveries/${id}`, headers: { authorization, 'if-none-match': etag } });
  const same = await getUnlessMatch('"1"');
  expect([same.statusCode, same.body]).toEqual([304, '']);
  expect((await getUnlessMatch('"2"')).statusCode).toBe(200);
});

test.each(['nonsense', '0190c0de'])('returns 400 for the id %s', async (id) => {
  const response = await get(customer, id);
  expect([response.statusCode, problemOf(response)]).toEqual([400, 'invalid-request | deliveryId format']);
});
