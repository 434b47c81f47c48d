import { bearerFor } from '@coffeemesh/testing';
import { courier, courierId, customer, customerId, manager, orders, otherCourier, stranger } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const get = (as: typeof courier, id: string) => service.ask(as, 'GET', `/deliveries/${id}`);

test('its customer sees it, with the PIN to tell', async () => {
  const { id } = await service.given();
  const answer = await get(customer, id);
  expect([answer.statusCode, answer.headers['etag'], answer.json().pin]).toEqual([200, '"1"', '4711']);
});

test('its courier and its cafe see it without', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  for (const caller of [courier, manager]) {
    const answer = await get(caller, id);
    expect([answer.statusCode, answer.json().pin]).toEqual([200, undefined]);
  }
  expect((await get(orders, id)).json().pin).toBe('4711');
});

test('nobody else sees it', async () => {
  const { id } = await service.given({ status: 'assigned', courierId });
  for (const caller of [stranger, otherCourier]) {
    const answer = await get(caller, id);
    expect([answer.statusCode, problemOf(answer)]).toEqual([404, 'not-found']);
  }
});

test('who has it already is told so', async () => {
  const { id } = await service.given();
  const authorization = await bearerFor({ sub: customerId, scopes: ['deliveries:read'] });
  const ask = (etag: string) =>
    service.app.inject({ url: `/v1/deliveries/${id}`, headers: { authorization, 'if-none-match': etag } });
  const same = await ask('"1"');
  expect([same.statusCode, same.body]).toEqual([304, '']);
  expect((await ask('"2"')).statusCode).toBe(200);
});

test.each(['nonsense', '0190c0de'])('an id like %s is a 400', async (id) => {
  const answer = await get(customer, id);
  expect([answer.statusCode, problemOf(answer)]).toEqual([400, 'invalid-request | deliveryId format']);
});
