import { courier, courierId, now, otherCourier } from '../domain/sample.ts';
import { deliveryService, problemOf } from '../harness.ts';

const service = await deliveryService();
afterAll(() => service.close());
const carried = { status: 'picked-up', courierId, assignedAt: now, pickedUpAt: now } as const;
const fail = (as: typeof courier, id: string, body: object = { reason: 'nobody-there' }) =>
  service.ask(as, 'POST', `/deliveries/${id}/fail`, body);

test('says why it could not be handed over', async () => {
  const { id } = await service.given(carried);
  const answer = await fail(courier, id, { reason: 'nobody-there', note: 'Rang twice.' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    status: 'failed',
    reason: 'nobody-there',
    note: 'Rang twice.',
    failedAt: now.toISOString(),
  });
  expect(await service.told(id)).toMatchObject([
    { type: 'delivery.delivery-failed.v1', data: { status: 'failed', reason: 'nobody-there' } },
  ]);
});

test.each([
  ['without a reason', courier, carried, {}, 400, 'invalid-request | /reason required'],
  ['with a reason of her own', courier, carried, { reason: 'rain' }, 400, 'invalid-request | /reason enum'],
  ['as `other` without a word', courier, carried, { reason: 'other' }, 422, 'rules-broken | /note other-needs-note'],
  ['before it is picked up', courier, { ...carried, status: 'assigned' }, undefined, 409, 'state-conflict'],
  ['by another courier', otherCourier, carried, undefined, 404, 'not-found'],
] as const)('not %s', async (_how, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const answer = await fail(caller, id, body);
  expect([answer.statusCode, problemOf(answer)]).toEqual([status, problem]);
  expect(await service.told(id)).toEqual([]);
});
