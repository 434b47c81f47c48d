import { problemOf } from '@coffeemesh/testing';
import { barista, courier, courierId, customer, manager, now, otherCafeId, otherCourier } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const assign = (as: typeof courier, id: string, body: object = {}) =>
  service.send(as, 'POST', `/deliveries/${id}/assign`, body);
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;

test('a courier of the cafe takes a pending delivery', async () => {
  const { id } = await service.given();
  const response = await assign(courier, id);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ status: 'assigned', courierId, assignedAt: now.toISOString(), version: 2 });
  expect(await service.eventsOf(id)).toMatchObject([{ type: 'delivery.delivery-assigned.v1', data: { courierId } }]);
});

test('a manager assigns a courier, and then another one', async () => {
  const { id } = await service.given();
  expect((await assign(manager, id, { courierId })).json()).toMatchObject({ courierId });
  expect((await assign(manager, id, { courierId: otherCourier.id })).json()).toMatchObject({
    status: 'assigned',
    courierId: otherCourier.id,
    version: 3,
  });
});

test('parallel requests of couriers: one gets it, the others get 409', async () => {
  const { id } = await service.given();
  const responses = await Promise.all([courier, otherCourier, courier, otherCourier].map((who) => assign(who, id)));
  expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
  expect(await service.eventsOf(id)).toHaveLength(1);
});

test.each([
  ['a courier when it is assigned to another', otherCourier, assigned, {}, 409, 'delivery-taken'],
  ['a courier who names another courier', courier, {}, { courierId: otherCourier.id }, 403, 'forbidden'],
  ['a courier of another cafe', courier, { cafeId: otherCafeId }, {}, 404, 'not-found'],
  ['a manager who names no courier', manager, {}, {}, 422, 'rules-broken | /courierId courier-named'],
  ['a barista', barista, {}, {}, 403, 'forbidden'],
  ['a manager after the pick-up', manager, { ...assigned, status: 'picked-up' }, { courierId }, 409, 'state-conflict'],
  ['a courier when it is cancelled', courier, { status: 'cancelled' }, {}, 409, 'state-conflict'],
] as const)('refuses %s', async (_who, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const response = await assign(caller, id, body);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
  expect(await service.eventsOf(id)).toEqual([]);
});

test('returns 403 for its customer, whose token lacks the scope', async () => {
  const { id } = await service.given();
  expect((await assign(customer, id)).statusCode).toBe(403);
});

test('returns 404 for an unknown delivery', async () => {
  const response = await assign(courier, '0190c0de-0000-7000-8000-00000000dead');
  expect([response.statusCode, problemOf(response)]).toEqual([404, 'not-found']);
});
