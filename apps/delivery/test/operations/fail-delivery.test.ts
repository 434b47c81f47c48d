import { problemOf } from '@coffeemesh/testing';
import { courier, courierId, now, otherCourier } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const carried = { status: 'picked-up', courierId, assignedAt: now, pickedUpAt: now } as const;
const fail = (as: typeof courier, id: string, body: object = { reason: 'nobody-there' }) =>
  service.send(as, 'POST', `/deliveries/${id}/fail`, body);

test('stores the reason and the note', async () => {
  const { id } = await service.given(carried);
  const response = await fail(courier, id, { reason: 'nobody-there', note: 'Rang twice.' });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    status: 'failed',
    reason: 'nobody-there',
    note: 'Rang twice.',
    failedAt: now.toISOString(),
  });
  expect(await service.eventsOf(id)).toMatchObject([
    { type: 'delivery.delivery-failed.v1', data: { status: 'failed', reason: 'nobody-there' } },
  ]);
});

test.each([
  ['without a reason', courier, carried, {}, 400, 'invalid-request | /reason required'],
  ['with an unknown reason', courier, carried, { reason: 'rain' }, 400, 'invalid-request | /reason enum'],
  [
    'with the reason `other` and no note',
    courier,
    carried,
    { reason: 'other' },
    422,
    'rules-broken | /note other-needs-note',
  ],
  ['before the pick-up', courier, { ...carried, status: 'assigned' }, undefined, 409, 'state-conflict'],
  ['another courier', otherCourier, carried, undefined, 404, 'not-found'],
] as const)('refuses: %s', async (_how, caller, over, body, status, problem) => {
  const { id } = await service.given(over);
  const response = await fail(caller, id, body);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
  expect(await service.eventsOf(id)).toEqual([]);
});
