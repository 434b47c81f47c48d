import { problemOf } from '@coffeemesh/testing';
import { courier, courierId, customer, manager, now, otherCourier } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;
const pickUp = (as: typeof courier, id: string, key?: string) =>
  service.send(as, 'POST', `/deliveries/${id}/pick-up`, undefined, key);

test('its courier picks it up, and delivery-picked-up is published', async () => {
  const { id, orderId, cafeId, customerId } = await service.given(assigned);
  const response = await pickUp(courier, id);
  expect(response.statusCode).toBe(200);
  expect(response.headers['etag']).toBe('"2"');
  expect(response.json()).toMatchObject({ id, status: 'picked-up', pickedUpAt: now.toISOString(), version: 2 });
  expect(response.json()).not.toHaveProperty('pin');
  expect(await service.eventsOf(id)).toEqual([
    {
      type: 'delivery.delivery-picked-up.v1',
      subject: id,
      data: {
        deliveryId: id,
        orderId,
        cafeId,
        customerId,
        courierId,
        status: 'picked-up',
        reason: null,
        at: now.toISOString(),
      },
    },
  ]);
});

test('a manager of the cafe picks it up', async () => {
  const { id } = await service.given(assigned);
  expect((await pickUp(manager, id)).statusCode).toBe(200);
});

test('repeats with the same key get the first response and have one effect', async () => {
  const { id } = await service.given(assigned);
  const [first, ...repeats] = await Promise.all(Array.from({ length: 5 }, () => pickUp(courier, id, `once-${id}`)));
  for (const repeat of repeats) expect([repeat.statusCode, repeat.json()]).toEqual([200, first?.json()]);
  expect(await service.eventsOf(id)).toHaveLength(1);
});

test.each([
  ['a pending delivery', courier, {}, 409, 'state-conflict'],
  ['a picked-up delivery', courier, { ...assigned, status: 'picked-up' }, 409, 'state-conflict'],
  ["another courier's delivery", otherCourier, assigned, 404, 'not-found'],
  ['its customer', customer, assigned, 403, 'forbidden'],
] as const)('refuses: %s', async (_which, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const response = await pickUp(caller, id);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
  expect(await service.eventsOf(id)).toEqual([]);
});

test('returns 409 with the allowed actions', async () => {
  const { id } = await service.given();
  expect((await pickUp(courier, id)).json()).toMatchObject({
    state: 'pending',
    action: 'pick-up',
    allowedActions: ['assign', 'cancel'],
  });
});
