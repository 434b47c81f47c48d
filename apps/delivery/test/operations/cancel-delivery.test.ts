import { administrator, courier, courierId, manager, now, orders, stranger } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const assigned = { status: 'assigned', courierId, assignedAt: now } as const;
const cancel = (as: typeof courier, id: string, body: object = { reason: 'Not needed.' }) =>
  service.ask(as, 'POST', `/deliveries/${id}/cancel`, body);

test.each([
  ['a manager', manager],
  ['an administrator', administrator],
  ['a service', orders],
])('%s cancels what has not left the cafe', async (_who, caller) => {
  for (const over of [{}, assigned]) {
    const { id } = await service.given(over);
    const answer = await cancel(caller, id);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: 'cancelled', reason: 'Not needed.', cancelledAt: now.toISOString() });
    expect(await service.told(id)).toMatchObject([
      { type: 'delivery.delivery-cancelled.v1', data: { status: 'cancelled', reason: 'Not needed.' } },
    ]);
  }
});

test.each([
  ['by its courier', courier, assigned, undefined, 403, 'forbidden'],
  ['by a stranger', stranger, assigned, undefined, 403, 'forbidden'],
  ['on its way', manager, { ...assigned, status: 'picked-up' }, undefined, 409, 'state-conflict'],
  ['without a reason', manager, assigned, {}, 400, 'invalid-request | /reason required'],
] as const)('not %s', async (_how, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const answer = await cancel(caller, id, body);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
});
