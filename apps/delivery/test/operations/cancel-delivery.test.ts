import { problemOf } from '@coffeemesh/testing';
import { administrator, courier, courierId, manager, now, orders, otherCustomer } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;
const cancel = (as: typeof courier, id: string, body: object = { reason: 'Not needed.' }) =>
  service.send(as, 'POST', `/deliveries/${id}/cancel`, body);

test.each([
  ['a manager', manager],
  ['an administrator', administrator],
  ['a service', orders],
])('%s cancels a delivery before the pick-up', async (_who, caller) => {
  for (const over of [{}, assigned]) {
    const { id } = await service.given(over);
    const response = await cancel(caller, id);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      status: 'cancelled',
      reason: 'Not needed.',
      cancelledAt: now.toISOString(),
    });
    expect(await service.eventsOf(id)).toMatchObject([
      { type: 'delivery.delivery-cancelled.v1', data: { status: 'cancelled', reason: 'Not needed.' } },
    ]);
  }
});

test.each([
  ['its courier', courier, assigned, undefined, 403, 'forbidden'],
  ['a customer', otherCustomer, assigned, undefined, 403, 'forbidden'],
  ['after the pick-up', manager, { ...assigned, status: 'picked-up' }, undefined, 409, 'state-conflict'],
  ['without a reason', manager, assigned, {}, 400, 'invalid-request | /reason required'],
] as const)('refuses: %s', async (_how, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const response = await cancel(caller, id, body);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
});
