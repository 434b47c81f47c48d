import { problemOf } from '@coffeemesh/testing';
import { courier, courierId, manager, now, otherCourier } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const carried = { status: 'picked-up', courierId, assignedAt: now, pickedUpAt: now } as const;
const deliver = (as: typeof courier, id: string, body: object = {}) =>
  service.send(as, 'POST', `/deliveries/${id}/deliver`, body);

test("completes the delivery with the customer's PIN as proof", async () => {
  const { id } = await service.given(carried);
  const response = await deliver(courier, id, { pin: '4711', note: 'At the door.' });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    status: 'delivered',
    proof: 'pin',
    note: 'At the door.',
    deliveredAt: now.toISOString(),
  });
  expect(await service.eventsOf(id)).toMatchObject([
    { type: 'delivery.delivery-delivered.v1', data: { status: 'delivered' } },
  ]);
});

test('completes the delivery without a PIN, by a manager', async () => {
  const { id } = await service.given(carried);
  expect((await deliver(manager, id)).json()).toMatchObject({ status: 'delivered', proof: 'none', note: null });
});

test('returns 422 for a wrong PIN; the right one still works', async () => {
  const { id } = await service.given(carried);
  const response = await deliver(courier, id, { pin: '0815' });
  expect([response.statusCode, problemOf(response)]).toEqual([422, 'rules-broken | /pin pin-matches']);
  expect(await service.eventsOf(id)).toEqual([]);
  expect((await deliver(courier, id, { pin: '4711' })).statusCode).toBe(200);
});

test.each([
  ['before the pick-up', courier, { ...carried, status: 'assigned' }, 409, 'state-conflict'],
  ['twice', courier, { ...carried, status: 'delivered' }, 409, 'state-conflict'],
  ['another courier', otherCourier, carried, 404, 'not-found'],
] as const)('refuses: %s', async (_how, caller, over, status, problem) => {
  const { id } = await service.given(over);
  const response = await deliver(caller, id);
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
});

test('parallel deliver and fail: one succeeds, the other gets 409', async () => {
  const { id } = await service.given(carried);
  const responses = await Promise.all([
    deliver(courier, id),
    service.send(courier, 'POST', `/deliveries/${id}/fail`, { reason: 'refused' }),
  ]);
  expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect(await service.eventsOf(id)).toHaveLength(1);
});
